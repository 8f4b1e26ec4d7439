// The line a question begins on: its number, its words, the bracketed mark of its kind, notes to the interviewer.
import { QUESTION_KINDS } from '../../kinds/index.ts';
import { merged } from '../../merged.ts';
import type { QuestionKind } from '../../model.ts';
import { type Group, groupsIn, withoutGroups } from './brackets.ts';
import { keptText } from './characters.ts';
import { type HeadMarked, mergedMarks, readHeadMark } from './head-marks.ts';
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
  /** What stands beside the kind: limits, unit, ends of marks. */
  readonly said?: HeadMarked;
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

const KINDS = Object.keys(QUESTION_KINDS).filter(isKind);

function isKind(name: string): name is QuestionKind {
  return Object.hasOwn(QUESTION_KINDS, name);
}

const KIND_OF_MARK: ReadonlyMap<string, QuestionKind> = new Map(
  KINDS.flatMap((kind) => QUESTION_KINDS[kind].marks.map((mark) => [mark, kind] as const)),
);

const UNSUPPORTED = /^(?:上传|签名|定位|照片|录音|电话|地址)题$/;
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
  const parts = partsOf(text, shadow, innerStart, innerEnd);
  const unsupported = parts.map(({ shadow: part }) => part).find((part) => UNSUPPORTED.test(part));
  if (unsupported !== undefined) return { unsupported, notes: [] };
  const named = parts.map((part) => KIND_OF_MARK.get(part.shadow)).find((kind) => kind !== undefined);
  const read = parts
    .filter((part) => part.shadow !== '' && !KIND_OF_MARK.has(part.shadow))
    .map((part) => ({ part, marked: readHeadMark(part.shadow, part.text, named ?? 'multiple') }));
  const said = mergedMarks(read.flatMap(({ marked }) => marked ?? []));
  if (!named && !said.limits && !said.isBattery) return undefined;
  return {
    kind: named ?? (said.isBattery ? 'single' : 'multiple'),
    notes: read.flatMap(({ part, marked }) => (marked ? [] : [keptText(part.shadow)])),
    ...(Object.keys(said).length > 0 ? { said } : {}),
  };
}

// Parted as offices part them; not the colon of 08:30 nor that of 单位:人.
function partsOf(text: string, shadow: string, start: number, end: number) {
  const parts: { readonly text: string; readonly shadow: string }[] = [];
  let from = start;
  const part = (to: number): void => {
    const words = shadow.slice(from, to);
    const lead = words.length - words.trimStart().length;
    const shown = words.trim();
    parts.push({ shadow: shown, text: text.slice(from + lead, from + lead + shown.length) });
  };
  for (const found of shadow.slice(start, end).matchAll(/[,;、\s]+|(?<!单位):(?!\d)/g)) {
    part(start + found.index);
    from = start + found.index + found[0].length;
  }
  part(end);
  return parts;
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
