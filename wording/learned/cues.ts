// Finds the cue words of a sentence, the longest first, each with its group. It knows no weight.
import { CUE_GROUPS } from './cue-words.ts';

export type CueGroupName = keyof typeof CUE_GROUPS;

export interface Cue {
  readonly group: CueGroupName;
  readonly start: number;
  readonly end: number;
}

const GROUP_NAMES = Object.keys(CUE_GROUPS).filter(isGroupName);

export function isGroupName(name: string): name is CueGroupName {
  return Object.hasOwn(CUE_GROUPS, name);
}

const GROUP_OF: ReadonlyMap<string, CueGroupName> = new Map(
  GROUP_NAMES.toReversed().flatMap((name) =>
    CUE_GROUPS[name].words.split(/\s+/).map((word) => [word, name] as const),
  ),
);

/** For a first character, the lengths that cue words beginning with it have, the longest first. */
const LENGTHS: ReadonlyMap<string, readonly number[]> = lengthsByFirst();

function lengthsByFirst(): Map<string, number[]> {
  const lengths = new Map<string, Set<number>>();
  for (const word of GROUP_OF.keys()) {
    const first = word[0] ?? '';
    lengths.set(first, (lengths.get(first) ?? new Set()).add(word.length));
  }
  return new Map([...lengths].map(([first, all]) => [first, [...all].sort((left, right) => right - left)]));
}

/** The cue words of a sentence in plain text, in their order; none overlaps another. */
export function cuesIn(text: string): Cue[] {
  const cues: Cue[] = [];
  let at = 0;
  while (at < text.length) {
    const cue = cueAt(text, at);
    if (cue !== undefined) cues.push(cue);
    at = cue?.end ?? at + 1;
  }
  return cues;
}

function cueAt(text: string, start: number): Cue | undefined {
  for (const length of LENGTHS.get(text.charAt(start)) ?? []) {
    const group = GROUP_OF.get(text.slice(start, start + length));
    if (group !== undefined && isWhole(text, start, start + length))
      return { group, start, end: start + length };
  }
  return undefined;
}

/** A word in letters stands alone; one in characters may stand anywhere. */
function isWhole(text: string, start: number, end: number): boolean {
  return !isLetter(text, start) || !(isLetter(text, start - 1) || isLetter(text, end));
}

function isLetter(text: string, at: number): boolean {
  const character = text.charAt(at);
  return character >= 'a' && character <= 'z';
}
