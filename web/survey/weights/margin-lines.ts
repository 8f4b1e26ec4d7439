// Known totals as lines that are typed, or pasted from a spreadsheet: question, option or options joined by +, total.
// It knows no screen and no questionnaire.
import type { WeightingScheme } from '#wire/survey';

type Margins = WeightingScheme['margins'];

export interface MarginLines {
  readonly margins: Margins;
  /** lines, from 1, that are none */
  readonly unreadable: readonly number[];
}

const LINE = /^(\S+?)[\s,，;；:：]+([^\s,，;；]+)[\s,，;；=]+([^\s,，;；]+?)%?$/;

/** `Q15 1 48.5`, with tabs or commas as well; cells of a question need not stand together. Empty lines and a head are passed over. */
export function marginsFrom(text: string): MarginLines {
  const found = new Map<string, Margins[number]['cells']>();
  const unreadable: number[] = [];
  for (const [nth, line] of text.split(/\r?\n/).entries()) {
    if (line.trim() === '' || (nth === 0 && /[题问question]/i.test(line) && !/\d\s*%?\s*$/.test(line)))
      continue;
    const [, questionId = '', codes = '', total = ''] = LINE.exec(line.trim()) ?? [];
    const number = total === '' ? Number.NaN : Number(total.replaceAll('_', ''));
    if (!Number.isFinite(number)) {
      unreadable.push(nth + 1);
      continue;
    }
    const cells = found.get(questionId) ?? [];
    cells.push({ codes: codes.split('+').filter(Boolean), total: number });
    found.set(questionId, cells);
  }
  return { margins: [...found].map(([questionId, cells]) => ({ questionId, cells })), unreadable };
}

/** The lines that `marginsFrom` reads. */
export function linesOf(margins: Margins): string {
  return margins
    .flatMap(({ questionId, cells }) =>
      cells.map(({ codes, total }) => `${questionId}\t${codes.join('+')}\t${total}`),
    )
    .join('\n');
}
