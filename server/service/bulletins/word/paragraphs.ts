// Paragraphs of a document's body: 三号仿宋, two characters in, headings in 黑体 and 楷体, figures that lead to how they were got.
import {
  AlignmentType,
  InternalHyperlink,
  type IParagraphOptions,
  LineRuleType,
  Paragraph,
  type ParagraphChild,
} from 'docx';
import type { Piece } from '#service/supervision/bulletins';
import { emWidth } from '#web/public';
import { CHARACTER_TWIPS, LINE_TWIPS } from './page.ts';
import { ERHAO, type Look, run } from './runs.ts';

/** Lines that stay on the grid of 22. */
export const ON_GRID = { line: LINE_TWIPS, lineRule: LineRuleType.EXACT } as const;

/** The bookmark of a figure's row in the table of sources: Word takes letters, digits and underscores. */
export function bookmarkOf(figure: string): string {
  return `figure_${figure.replace(/[^a-z0-9]/g, '_')}`;
}

const MARKS = { hand: '※', changed: '△', empty: '' } as const;

/** Text with its figures; one that a person wrote, or that has changed since, bears a sign that the table of sources explains. */
export function piecesToRuns(pieces: readonly Piece[], look: Look, isLinked = true): ParagraphChild[] {
  return pieces.flatMap(({ text, figure, mark }): ParagraphChild[] => {
    const runs = [
      run(text, look),
      ...(mark && mark !== 'empty' ? [run(MARKS[mark], { ...look, isRaised: true })] : []),
    ];
    return figure !== undefined && isLinked
      ? [new InternalHyperlink({ anchor: bookmarkOf(figure), children: runs })]
      : runs;
  });
}

/** One line, or as many as it takes, with nothing before or after it. */
export function line(
  children: readonly ParagraphChild[],
  options: Omit<IParagraphOptions, 'children'> = {},
): Paragraph {
  return new Paragraph({ spacing: ON_GRID, ...options, children });
}

export function emptyLine(count = 1): Paragraph[] {
  return Array.from({ length: count }, () => line([]));
}

const TWO_CHARACTERS = { firstLine: Math.round(2 * CHARACTER_TWIPS), firstLineChars: 200 } as const;

export function bodyParagraph(pieces: readonly Piece[]): Paragraph {
  return line(piecesToRuns(pieces, {}), { indent: TWO_CHARACTERS, alignment: AlignmentType.BOTH });
}

const HEADINGS: Readonly<Record<1 | 2 | 3, Look>> = {
  1: { face: 'hei' },
  2: { face: 'kai' },
  3: { face: 'fangsong', isBold: true },
};

export function heading(level: 1 | 2 | 3, pieces: readonly Piece[]): Paragraph {
  return line(piecesToRuns(pieces, HEADINGS[level]), { indent: TWO_CHARACTERS, keepNext: true });
}

/** Characters of 二号 in a line: twenty, less the room between Chinese and figures. */
const TITLE_EM = 18;

/** 二号小标宋, in the middle; several lines are about alike and break between words (GB/T 9704-2012, 7.3.1). */
export function title(text: string): Paragraph[] {
  return titleLines(text).map((part) =>
    line([run(part, { face: 'xiaobiaosong', halfPoints: ERHAO })], {
      alignment: AlignmentType.CENTER,
      spacing: { line: 700, lineRule: LineRuleType.EXACT },
      keepNext: true,
    }),
  );
}

/** @example titleLines('关于2018年6月平安建设工作督查情况的通报') // ['关于2018年6月平安建设', '工作督查情况的通报'] */
export function titleLines(text: string): readonly string[] {
  const count = Math.ceil(emWidth(text) / TITLE_EM);
  const room = emWidth(text) / count + 1;
  const lines: string[] = [];
  let current = '';
  for (const { segment } of new Intl.Segmenter('zh-CN', { granularity: 'word' }).segment(text)) {
    if (current !== '' && emWidth(current + segment) > room && lines.length < count - 1) {
      lines.push(current);
      current = segment;
    } else current += segment;
  }
  return [...lines, current];
}
