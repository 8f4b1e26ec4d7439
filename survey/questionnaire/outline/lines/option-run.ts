// Options as they stand on a line, one or many: (1) （２） [3] ④ ⑸ and, where a line begins so, 1. 1、 1) A. B、.
import { merged } from '../../merged.ts';
import { type Group, groupsIn, withoutGroups } from './brackets.ts';
import { keptText } from './characters.ts';
import type { Line } from './line.ts';
import { type MarkedAs, readMarks, targetOf } from './option-marks.ts';

/** How options are numbered on a line; styles do not mix within one line. */
export type NumberStyle = 'bracket' | 'bare' | 'letter';

export type OptionStart = { readonly code: string; readonly start: number; readonly end: number };

/** An option as read, before its question's kind gives it its defaults. */
export type ReadOption = {
  readonly line: Line;
  readonly number: OptionStart;
  readonly label: string;
  readonly marked: MarkedAs;
  /** Where the option ends on its line. */
  readonly end: number;
  /** The brackets that hold its go-to or suppress and nothing else, for a fix that cuts them out. */
  readonly routeGroup?: Group;
  readonly unreadMarks: readonly UnreadMark[];
};

/** Bracketed words that look like a mark and are none. */
export type UnreadMark = { readonly group: Group; readonly words: string; readonly isSkip: boolean };

const BRACKETED = /[([]\s?(\d{1,2})\s?[)\]]|([\u2460-\u2487\u2776-\u277f])/g;
const BARE = /(?<![\w.([])(\d{1,2})\s?[.、:)](?!\d)/g;
const LETTERED = /(?<!\w)(?:([A-Z])\s?[.、:)](?!\w)|\(([A-Z])\))/g;

/** The style in which a line's first option is numbered at this very position. */
export function styleAt(shadow: string, at: number): NumberStyle | undefined {
  const rest = shadow.slice(at, at + 8);
  if (/^(?:[([]\s?\d{1,2}\s?[)\]]|[\u2460-\u2487\u2776-\u277f])/.test(rest)) return 'bracket';
  if (/^(?:[A-Z]\s?[.、:)]|\([A-Z]\))/.test(rest)) return 'letter';
  return /^\d{1,2}\s?\)/.test(rest) ? 'bare' : undefined;
}

/** Where options begin on a line. */
export function optionStarts({ shadow }: Line, from: number, style: NumberStyle): readonly OptionStart[] {
  const rest = shadow.slice(from);
  if (style === 'bracket') return [...rest.matchAll(BRACKETED)].map((found) => startOf(found, from));
  const starts: OptionStart[] = [];
  for (const found of rest.matchAll(style === 'bare' ? BARE : LETTERED)) {
    const start = startOf(found, from);
    const isApart = found.index === 0 || /[\s;□○☐◯>)]/.test(rest.charAt(found.index - 1));
    const isNext = Number(starts.at(-1)?.code) + 1 === Number(start.code);
    if (isApart || isNext) starts.push(start);
  }
  return starts;
}

function startOf(found: RegExpExecArray, from: number): OptionStart {
  const start = from + found.index;
  return { code: String(numberOf(found[1] ?? found[2] ?? '')), start, end: start + found[0].length };
}

const COUNTED_FROM_ONE = [
  [0x2460, 20],
  [0x2474, 20],
  [0x2776, 10],
  [0x41, 26],
] as const;

function numberOf(sign: string): number {
  const point = sign.charCodeAt(0);
  const series = COUNTED_FROM_ONE.find(([first, count]) => point >= first && point < first + count);
  return series ? point - series[0] + 1 : Number(sign);
}

/** The options of a line from the first start on. */
export function readOptions(line: Line, starts: readonly OptionStart[]): readonly ReadOption[] {
  return starts.map((number, index) =>
    readOption(line, number, starts[index + 1]?.start ?? line.shadow.length),
  );
}

function readOption(line: Line, number: OptionStart, to: number): ReadOption {
  const all = groupsIn(line.shadow, number.end, to);
  const read = all.map((group) => ({ group, marked: marksIn(line, group) }));
  const groups = read.filter(({ marked }) => marked !== undefined).map(({ group }) => group);
  const words = withoutGroups(line.text, number.end, to, groups);
  const tail = readTail(words, withoutGroups(line.shadow, number.end, to, groups));
  const route = read.find(({ marked }) => marked && isRouteOnly(marked));
  return {
    line,
    number,
    label: keptText(tail.words),
    marked: merged([tail.marked, ...read.map(({ marked }) => marked ?? {})]),
    end: endWithout(line.shadow, to, /\s/),
    ...(route ? { routeGroup: route.group } : {}),
    unreadMarks: [
      ...read.flatMap(({ group, marked }) => (marked ? [] : unreadMark(line, group))),
      ...skipAmongWords(line, number.end, to, all, tail.marked),
    ],
  };
}

function isRouteOnly({ goTo, suppresses, ...others }: MarkedAs): boolean {
  return (goTo !== undefined || suppresses !== undefined) && Object.keys(others).length === 0;
}

function marksIn(line: Line, { innerStart, innerEnd }: Group): MarkedAs | undefined {
  return readMarks(line.text.slice(innerStart, innerEnd));
}

function unreadMark({ text, shadow }: Line, group: Group): readonly UnreadMark[] {
  const words = keptText(text.slice(group.start, group.end));
  const inner = shadow.slice(group.innerStart, group.innerEnd).trim();
  const soundsLikeSkip = /^请?(?:直接)?(?:跳(?:[至到过转答问]|\s?[QS\d])|略过|终止|转[至到])/.test(inner);
  // Round brackets also hold ordinary words, such as 转学(转到外地).
  if (soundsLikeSkip && (group.opening !== '(' || /\d|题|结束/.test(inner)))
    return [{ group, words, isSkip: true }];
  return /[<＜〈]/.test(text.charAt(group.start)) ? [{ group, words, isSkip: false }] : [];
}

// What a web page or a typist put around it: &lt;跳至Q3&gt;, {跳过Q8}, 跳至Q3后面. Kept as words alone, the route would be lost.
const SKIP_AMONG_WORDS =
  /(?:&lt;|\{)?(?:跳(?:[至到过答问]|转[至到]?)|略过)\s?(?:第\s?)?[QS]?\s?\d{1,3}\s?题?(?:&gt|\})?/gi;

function skipAmongWords(
  line: Line,
  from: number,
  to: number,
  groups: readonly Group[],
  { goTo, suppresses }: MarkedAs,
): readonly UnreadMark[] {
  if (goTo !== undefined || suppresses !== undefined) return [];
  const found = [...line.shadow.slice(from, to).matchAll(SKIP_AMONG_WORDS)].map(({ index, 0: words }) => ({
    start: from + index,
    end: from + index + words.length,
  }));
  return found
    .filter(({ start }) => !groups.some((group) => start >= group.start && start < group.end))
    .map(({ start, end }) => ({
      group: { start, end, innerStart: start, innerEnd: end, opening: '' },
      words: keptText(line.text.slice(start, end)),
      isSkip: true,
    }));
}

type Tail = { readonly words: string; readonly marked: MarkedAs };

// What offices write without brackets: 有→Q9, 没有 跳至第9题, 其他____, 其他,请注明:
function readTail(text: string, shadow: string): Tail {
  const route = unbracketedRoute(shadow);
  const from = firstNot(shadow, LEADING);
  const to = route ? route.at : shadow.length;
  const end = endWithout(shadow, to, EDGE);
  const blank = endWithout(shadow, to, BLANK);
  const asked = /(?:[,:;]|\s)请?(?:注明|说明|填写)$/.exec(shadow.slice(Math.max(from, end - 8), end));
  const isOther = /^其[他它]$/.test(shadow.slice(from, end)) && shadow.slice(end, to).includes(':');
  const hasBlank = shadow.slice(blank, to).includes('_');
  const stop = asked ? endWithout(shadow, end - asked[0].length, EDGE) : end;
  const asksText = asked || isOther || hasBlank ? ({ asksText: true } as const) : {};
  return { words: text.slice(from, stop), marked: { ...asksText, ...route?.marked } };
}

const LEADING = /[\s、.,:;□○☐◯]/;
const EDGE = /[\s;,、。.:_□○☐◯]/;
const BLANK = /[\s_]/;

// By hand, because a pattern that ends in `$` tries every run of such characters in the line.
function endWithout(text: string, to: number, set: RegExp): number {
  let end = to;
  while (end > 0 && set.test(text.charAt(end - 1))) end -= 1;
  return end;
}

function firstNot(text: string, set: RegExp): number {
  let at = 0;
  while (at < text.length && set.test(text.charAt(at))) at += 1;
  return at;
}

function unbracketedRoute(shadow: string): { readonly at: number; readonly marked: MarkedAs } | undefined {
  const arrow = Math.max(shadow.lastIndexOf('→'), shadow.lastIndexOf('⇒'), shadow.lastIndexOf('->'));
  if (arrow > 0) {
    const words = shadow.slice(arrow).replace(/^(?:->|→|⇒)/, '');
    const goTo = targetOf(words);
    const marked = goTo === undefined ? readMarks(words) : { goTo };
    return marked && { at: endWithout(shadow, arrow, /[-—→\s]/), marked };
  }
  const skip = shadow.lastIndexOf('跳');
  const marked =
    skip > 0 && /\d\s?题?\s*$/.test(shadow.slice(-8)) ? readMarks(shadow.slice(skip)) : undefined;
  return marked && { at: shadow.charAt(skip - 1) === '请' ? skip - 1 : skip, marked };
}
