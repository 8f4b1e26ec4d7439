// The line a question begins on: its number, its words, the bracketed mark of its kind, notes to the interviewer.
import { QUESTION_KINDS } from '../../kinds/index.ts';
import { merged } from '../../merged.ts';
import type { QuestionKind } from '../../model.ts';
import { type Group, groupsIn, withoutGroups } from './brackets.ts';
import { keptText } from './characters.ts';
import type { Line } from './line.ts';
import { optionStarts } from './option-run.ts';

/** A line that begins with a number as questions do. `series` is given only where it was typed (Q or S). */
export type Numbered = {
  readonly series?: 'Q' | 'S';
  readonly number: number;
  readonly separator: string;
  /** Where the digits stand. */
  readonly digits: { readonly start: number; readonly end: number };
  /** Where the words begin. */
  readonly from: number;
};

export type Head = {
  readonly text: string;
  readonly kind?: QuestionKind;
  readonly notes: readonly string[];
  /** A limit such as 最多选三项, which is also among the notes. */
  readonly limit?: string;
  /** The mark of a kind that cannot be asked. */
  readonly unsupported?: string;
  /** Where options begin on the same line. */
  readonly optionsFrom?: number;
};

const NUMBER = /^(\s*(?:([QS])\s?|第\s?|问题\s?|题\s?)?)(\d{1,3})(\s?题)?(?:\s?([、.:,。]))?\s?/i;

export function numberedAt(shadow: string): Numbered | undefined {
  const found = NUMBER.exec(shadow.slice(0, 40));
  if (!found) return undefined;
  const [whole, lead = '', series = '', digits = '', counted, separator = ''] = found;
  const isNamed = lead.trim() !== '' && (series !== '' || counted !== undefined || !lead.includes('第'));
  const isDecimal = separator !== '' && /^[.:,]\d/.test(shadow.slice(whole.trimEnd().length - 1));
  if ((!isNamed && separator === '') || isDecimal || /^[\d)]/.test(shadow.slice(whole.length)))
    return undefined;
  const upper = series.toUpperCase();
  return {
    ...(upper === 'Q' || upper === 'S' ? { series: upper } : {}),
    number: Number(digits),
    separator,
    digits: { start: lead.length, end: lead.length + digits.length },
    from: whole.length,
  };
}

const KIND_OF_MARK: ReadonlyMap<string, QuestionKind> = new Map([
  ...QUESTION_KINDS.single.marks.map((mark) => [mark, 'single'] as const),
  ...QUESTION_KINDS.multiple.marks.map((mark) => [mark, 'multiple'] as const),
]);

const UNSUPPORTED = /^(?:开放|填空|简答|问答|打分|评分|排序|矩阵|量表|判断|数字|日期)题$/;
const LIMIT = /^(?:最多|最少|至多|至少|限)\s?(?:可?选|选择)?\s?[\d一二两三四五六七八九十]{1,3}\s?[项个]/;
const NOTE = /^(?:说明|提示|注意|注|(?:访问员|调查员|访员)(?:注意|提示|说明)?|读出|出示)\s?[:]/;

/** Reads the words of a question from a position to the end of its line, or to the options on the same line. */
export function readHead(line: Line, from: number): Head {
  const groups = groupsIn(line.shadow, from, line.shadow.length);
  const contents = groups.map((group) => ({ group, said: saidBy(line, group) }));
  const kindAt = contents.find(({ said }) => said?.kind ?? said?.unsupported)?.group.end ?? from;
  const optionsFrom = optionsOnHeadLine(line, Math.max(from, kindAt), kindAt > from);
  const to = optionsFrom ?? line.shadow.length;
  const cut = contents.filter(({ group, said }) => said && group.end <= to);
  return {
    text: keptText(
      withoutGroups(
        line.text,
        from,
        to,
        cut.map(({ group }) => group),
      ),
    ),
    ...merged(cut.map(({ said }) => said ?? {})),
    notes: cut.flatMap(({ said }) => said?.notes ?? []),
    ...(optionsFrom === undefined ? {} : { optionsFrom }),
  };
}

type Said = Omit<Head, 'text' | 'optionsFrom'>;

/** What the brackets around some words of a head say; undefined when they belong to the words. */
export function saidBy({ text, shadow }: Line, { innerStart, innerEnd }: Group): Said | undefined {
  const words = shadow.slice(innerStart, innerEnd).trim();
  if (NOTE.test(words)) return { notes: [noteOf(text.slice(innerStart, innerEnd))] };
  const parts = words.split(/[,;、\s:]+/);
  const unsupported = parts.find((part) => UNSUPPORTED.test(part));
  if (unsupported !== undefined) return { unsupported, notes: [] };
  const kind = parts.map((part) => KIND_OF_MARK.get(part)).find((candidate) => candidate !== undefined);
  const notes = parts.filter((part) => part !== '' && !KIND_OF_MARK.has(part));
  const limit = notes.find((note) => LIMIT.test(note));
  if (!kind && limit === undefined) return undefined;
  return { kind: kind ?? 'multiple', notes, ...(limit === undefined ? {} : { limit }) };
}

/** The words of a note without the 说明: before them. */
export function noteOf(worked: string): string {
  return keptText(worked.replace(/^\s*说明\s?[:：]/, ''));
}

/** Whether a line bears the mark of a kind of question. */
export function hasKindMark(line: Line): boolean {
  return groupsIn(line.shadow, 0, line.shadow.length).some((group) => {
    const said = saidBy(line, group);
    return said !== undefined && (said.kind !== undefined || said.unsupported !== undefined);
  });
}

function optionsOnHeadLine(line: Line, from: number, isMarked: boolean): number | undefined {
  const [first, second] = optionStarts(line, from, 'bracket');
  // 对(1)治安(2)交通是否满意?(单选题): numbers before the mark belong to the words.
  const isRun = first?.code === '1' && (isMarked || second?.code === '2');
  return isRun ? first?.start : undefined;
}
