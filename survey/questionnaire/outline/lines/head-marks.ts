// What stands beside the kind in the brackets of a question: limits, unit, the words at the ends of marks, the order of
// options, a battery. A row each, how it is read and how it is printed. A new mark is a new row.
import { kindRules } from '../../kinds/index.ts';
import type { Limits, QuestionKind } from '../../model.ts';
import { keptText } from './characters.ts';

/** What the marks of a head say. `ends`: the words of marks, by mark. `range`: the marks themselves. */
export type HeadMarked = {
  readonly limits?: Limits;
  readonly unit?: string;
  readonly range?: readonly [number, number];
  readonly ends?: Readonly<Record<string, string>>;
  readonly turned?: true;
  readonly isBattery?: true;
};

type Row = {
  /** @param words in half-width characters; @param text the same as typed */
  read(words: string, text: string, kind: QuestionKind): HeadMarked | undefined;
  print(said: HeadMarked, say: (text: string) => string): string[];
};

const DIGITS = '一二三四五六七八九十';

function counted(words: string): string {
  if (words === '两') return '2';
  const at = DIGITS.indexOf(words);
  return at < 0 ? words : String(at + 1);
}

const COUNT: Row = {
  read(words, _, kind) {
    if (kindRules(kind).limitsAre !== 'count') return undefined;
    const found =
      /^(最多|至多|限|最少|至少)?\s?(?:可?选|选择|填)?\s?([\d]{1,2}|[一二两三四五六七八九十])\s?[项个]$/.exec(
        words,
      );
    if (!found) return undefined;
    const count = counted(found[2] ?? '');
    const isLeast = found[1] === '最少' || found[1] === '至少';
    const isExact = found[1] === undefined;
    return {
      limits: isExact ? { least: count, most: count } : isLeast ? { least: count } : { most: count },
    };
  },
  print: ({ limits }) => [
    ...(limits?.least === undefined ? [] : [`最少选${limits.least}项`]),
    ...(limits?.most === undefined ? [] : [`最多选${limits.most}项`]),
  ],
};

const RANGE: Row = {
  read(words, _, kind) {
    const isMarks = kind === 'marks';
    if (!isMarks && kindRules(kind).limitsAre !== 'value') return undefined;
    const ends = /^(.+?)\s?(?:~|至|到|(?<=^-?[\d.]+)-(?=[\d.]+分?$))\s?(.+?)分?$/.exec(words);
    const [, least = '', most = ''] = ends ?? [];
    if (isMarks) return marksBetween(least, most);
    if (isValue(least, kind) && isValue(most, kind)) return { limits: { least, most } };
    return oneSided(words, kind);
  },
  print({ limits, range }) {
    if (range) return [`${range[0]}至${range[1]}`];
    const { least, most } = limits ?? {};
    if (least !== undefined && most !== undefined) return [`${least}至${most}`];
    return [
      ...(least === undefined ? [] : [`不小于${least}`]),
      ...(most === undefined ? [] : [`不大于${most}`]),
    ];
  },
};

function marksBetween(least: string, most: string): HeadMarked | undefined {
  const areMarks = [least, most].every((mark) => /^\d{1,2}$/.test(mark));
  return areMarks ? { range: [Number(least), Number(most)] } : undefined;
}

function oneSided(words: string, kind: QuestionKind): HeadMarked | undefined {
  const [, side = '', value = ''] = /^不(小于|少于|早于|大于|多于|晚于)\s?(.+)$/.exec(words) ?? [];
  if (!isValue(value, kind)) return undefined;
  return { limits: /[小少早]/.test(side) ? { least: value } : { most: value } };
}

function isValue(words: string, kind: QuestionKind): boolean {
  return words !== '' && kindRules(kind).measured?.(words) !== undefined;
}

const DECIMALS: Row = {
  read(words, _, kind) {
    const found = kind === 'number' ? /^([1-3])\s?位小数$/.exec(words) : null;
    return found ? { limits: { decimals: Number(found[1]) } } : undefined;
  },
  print: ({ limits }) => (limits?.decimals === undefined ? [] : [`${limits.decimals}位小数`]),
};

const UNIT: Row = {
  read(words, text, kind) {
    const found = kind === 'number' ? /^单位\s?[=:]\s?/.exec(words) : null;
    return found ? { unit: keptText(text.slice(found[0].length)) } : undefined;
  },
  print: ({ unit }, say) => (unit === undefined ? [] : [`单位=${say(unit)}`]),
};

const END: Row = {
  read(words, text, kind) {
    const found = kind === 'marks' ? /^(\d{1,2})\s?分?\s?=\s?/.exec(words) : null;
    return found ? { ends: { [Number(found[1])]: keptText(text.slice(found[0].length)) } } : undefined;
  },
  print: ({ ends = {} }, say) => Object.entries(ends).map(([mark, words]) => `${mark}=${say(words)}`),
};

const TURNED: Row = {
  read: (words) => (/^选项(?:随机|乱序|轮换)$/.test(words) ? { turned: true } : undefined),
  print: ({ turned }) => (turned ? ['选项随机'] : []),
};

const BATTERY: Row = {
  read: (words) => (/^(?:矩阵题|矩阵单选题|表格题)$/.test(words) ? { isBattery: true } : undefined),
  print: () => [],
};

const ROWS: readonly Row[] = [BATTERY, COUNT, RANGE, DECIMALS, UNIT, END, TURNED];

/** One of the words beside the kind; undefined when it is none of the marks. */
export function readHeadMark(words: string, text: string, kind: QuestionKind): HeadMarked | undefined {
  for (const row of ROWS) {
    const read = row.read(words, text, kind);
    if (read) return read;
  }
  return undefined;
}

/** Several marks as one: limits and ends add up. */
export function mergedMarks(parts: readonly HeadMarked[]): HeadMarked {
  const whole: HeadMarked = Object.assign({}, ...parts);
  const limits: Limits = Object.assign({}, ...parts.map((part) => part.limits ?? {}));
  const ends: Record<string, string> = Object.assign({}, ...parts.map((part) => part.ends ?? {}));
  return {
    ...whole,
    ...(Object.keys(limits).length > 0 ? { limits } : {}),
    ...(Object.keys(ends).length > 0 ? { ends } : {}),
  };
}

/** The words beside the kind, in the order in which they are printed. */
export function printHeadMarks(
  kind: QuestionKind,
  said: HeadMarked,
  say: (text: string) => string,
): string[] {
  const rows = kindRules(kind).limitsAre === 'count' ? [COUNT, TURNED] : [RANGE, DECIMALS, UNIT, END, TURNED];
  return rows.flatMap((row) => row.print(said, say));
}
