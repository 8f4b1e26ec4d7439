// The marks an option can bear: a row each, how it is read and how it is printed. A new mark is a new row.
import { merged } from '../../merged.ts';
import { END_OF_INTERVIEW, type MissingKind, type Option } from '../../model.ts';
import { keptText, shadowOf } from './characters.ts';
import { missingByLabel, standsAlone } from './option-labels.ts';

/** What the marks of one option say. `missing: null`: a substantive answer whatever its label. */
export type MarkedAs = {
  readonly readOut?: false;
  readonly exclusive?: boolean;
  readonly asksText?: true;
  readonly missing?: MissingKind | null;
  readonly goTo?: string;
  readonly suppresses?: readonly string[];
  readonly screensOut?: { readonly reasonCode?: string; readonly reasonLabel: string };
};

type Mark = {
  /** @param words the trimmed content of the brackets in half-width characters; @param text the same as typed */
  read(words: string, text: string): MarkedAs | undefined;
  print(option: Option, context: PrintContext): string;
};

/** `say` types a free text, plainly or with everything escaped. */
type PrintContext = {
  readonly isExclusiveByLabel: boolean;
  readonly defaultReasonCode: string;
  readonly say: (text: string) => string;
};

const WIDEST_RANGE = 50;
const NO_REASON = '不符合访问条件';

const NOT_READ_OUT: Mark = {
  read: (words) => (/^(?:不读出?|不念出?|不提示|不出示)$/.test(words) ? { readOut: false } : undefined),
  print: (option) => (option.readOut ? '' : '(不读出)'),
};

const ASKS_TEXT: Mark = {
  read: (words) =>
    /^请?(?:具体)?(?:注明|说明|填写|写明|列明)\s?:?[_\s]*$|^_+$/.test(words) ? { asksText: true } : undefined,
  print: (option) => (option.asksText ? '(请注明:)' : ''),
};

const EXCLUSIVE: Mark = {
  read(words) {
    if (/^(?:单独选|互斥|排他|只选此项)$/.test(words)) return { exclusive: true };
    return words === '可同选' ? { exclusive: false } : undefined;
  },
  print({ label, missing, exclusive }, { isExclusiveByLabel }) {
    const byDefault = isExclusiveByLabel && standsAlone(label, missing) !== 'no';
    const isGuess = isExclusiveByLabel && standsAlone(label, missing) === 'guessed';
    if (exclusive === byDefault && !isGuess) return '';
    return exclusive ? '(单独选)' : '(可同选)';
  },
};

const MISSING_WORDS: Readonly<Record<string, MissingKind | null>> = {
  计为不了解: 'dont-know',
  计为拒答: 'refused',
  计为不适用: 'not-applicable',
  计为有效回答: null,
};

const MISSING: Mark = {
  read(words) {
    const missing = Object.hasOwn(MISSING_WORDS, words) ? MISSING_WORDS[words] : undefined;
    return missing === undefined ? undefined : { missing };
  },
  print({ label, missing = null }) {
    if ((missingByLabel(label) ?? null) === missing) return '';
    const [words] = Object.entries(MISSING_WORDS).find(([, kind]) => kind === missing) ?? [];
    return `(${words})`;
  },
};

const GO_TO: Mark = {
  read(words) {
    const found =
      /^请?(?:直接)?(?:跳至|跳到|跳转至|跳转到|跳转|跳答|跳问|转至|转到|转答|转问|go to|skip to)[\s:]{0,3}(.+)$/i.exec(
        words,
      );
    const goTo = targetOf(found?.[1] ?? '');
    return goTo === undefined ? undefined : { goTo };
  },
  print({ goTo }) {
    if (goTo === undefined) return '';
    return goTo === END_OF_INTERVIEW ? '<跳至结束>' : `<跳至${goTo}>`;
  },
};

const SUPPRESS: Mark = {
  read(words) {
    const found = /^请?(?:跳过|略过|不问|不答|免答|skip)[\s:]{0,3}(.+)$/i.exec(words);
    const suppresses = found ? targetsOf(found[1] ?? '') : [];
    return suppresses.length === 0 ? undefined : { suppresses };
  },
  print: ({ suppresses }) => (suppresses === undefined ? '' : `<跳过${suppresses.join('、')}>`),
};

const SCREENS_OUT: Mark = {
  read(words, text) {
    const found = /^(?:终止|结束|停止)(?:访问|调查)?(?:\s?[:,](.*))?$/.exec(words);
    if (!found || words === '结束') return undefined;
    const reason = text.slice(text.length - (found[1] ?? '').length).trim();
    const coded = /^([a-z][a-z0-9-]*)\s(.+)$/.exec(reason);
    if (coded) return { screensOut: { reasonCode: coded[1] ?? '', reasonLabel: keptText(coded[2] ?? '') } };
    return { screensOut: { reasonLabel: keptText(reason) || NO_REASON } };
  },
  print({ screensOut }, { defaultReasonCode, say }) {
    if (!screensOut) return '';
    const { reasonCode, reasonLabel } = screensOut;
    return `<终止:${reasonCode === defaultReasonCode ? '' : `${reasonCode} `}${say(reasonLabel)}>`;
  },
};

/** In the order in which they are printed. */
export const OPTION_MARKS: readonly Mark[] = [
  EXCLUSIVE,
  MISSING,
  NOT_READ_OUT,
  ASKS_TEXT,
  GO_TO,
  SUPPRESS,
  SCREENS_OUT,
];

/** The marks in one pair of brackets, undefined when there is anything else in it. */
export function readMarks(text: string): MarkedAs | undefined {
  const whole = readMark(text);
  if (whole) return whole;
  const parts = splitAlike(text, /[,;]/g).map(readMark);
  return parts.length < 2 || parts.includes(undefined) ? undefined : merged(parts.map((part) => part ?? {}));
}

function readMark(text: string): MarkedAs | undefined {
  const shadow = shadowOf(text);
  const words = shadow.trim();
  const start = shadow.length - shadow.trimStart().length;
  const inner = text.slice(start, start + words.length);
  for (const mark of OPTION_MARKS) {
    const read = mark.read(words, inner);
    if (read) return read;
  }
  return undefined;
}

function splitAlike(text: string, separator: RegExp): string[] {
  const pieces: string[] = [];
  let at = 0;
  for (const { index } of shadowOf(text).matchAll(separator)) {
    pieces.push(text.slice(at, index));
    at = index + 1;
  }
  return [...pieces, text.slice(at)];
}

/** `Q3`, `3`, `第3题`, `s2`, `结束` as a question's id (or `end`); undefined when it is none of these. */
export function targetOf(words: string): string | undefined {
  const trimmed = words.trim();
  if (/^(?:问卷)?(?:结束|结尾|末尾)$/.test(trimmed)) return END_OF_INTERVIEW;
  const found = /^第?\s?(?:问题|题)?\s?([QS]?)\s?(\d{1,3})(?:_(\d{1,2}))?\s?题?$/i.exec(trimmed);
  const item = found?.[3] === undefined ? '' : `_${Number(found[3])}`;
  return found ? `${(found[1] || 'Q').toUpperCase()}${Number(found[2])}${item}` : undefined;
}

// `Q8`, `Q8、Q9`, `Q8-Q10`; empty when any part is not a question.
function targetsOf(words: string): readonly string[] {
  const parts = words.split(/[、,;和及与]/).map(rangeOf);
  return parts.includes(undefined) ? [] : [...new Set(parts.flatMap((part) => part ?? []))];
}

function rangeOf(words: string): readonly string[] | undefined {
  const ends = words.split(/[-–—~至到]+/).map(targetOf);
  const [first, last = first] = ends;
  if (ends.length > 2 || ends.includes(undefined) || !first || !last || first === END_OF_INTERVIEW)
    return undefined;
  if (first === last) return [first];
  const series = first.slice(0, 1);
  const from = Number(first.slice(1));
  const count = last.startsWith(series) ? Number(last.slice(1)) - from + 1 : 0;
  return count < 1 || count > WIDEST_RANGE
    ? undefined
    : Array.from({ length: count }, (_, index) => `${series}${from + index}`);
}
