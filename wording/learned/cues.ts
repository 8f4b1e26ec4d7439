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

/** A tree of cue words, a character a step; a word of two groups stands in the first. */
class Branch {
  readonly next = new Map<number, Branch>();
  group: CueGroupName | undefined;

  grow(code: number): Branch {
    const grown = this.next.get(code) ?? new Branch();
    this.next.set(code, grown);
    return grown;
  }
}

const ROOT = new Branch();
for (const name of GROUP_NAMES) for (const word of CUE_GROUPS[name].words.split(/\s+/)) plant(word, name);

function plant(word: string, name: CueGroupName): void {
  let branch = ROOT;
  for (let at = 0; at < word.length; at += 1) branch = branch.grow(word.charCodeAt(at));
  branch.group ??= name;
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
  let longest: Cue | undefined;
  let branch = ROOT.next.get(text.charCodeAt(start));
  for (let end = start + 1; branch !== undefined; end += 1) {
    const { group } = branch;
    if (group !== undefined && isWhole(text, start, end)) longest = { group, start, end };
    branch = branch.next.get(text.charCodeAt(end));
  }
  return longest;
}

/** A word in letters stands alone; one in characters may stand anywhere. */
function isWhole(text: string, start: number, end: number): boolean {
  return !isLetter(text, start) || !(isLetter(text, start - 1) || isLetter(text, end));
}

function isLetter(text: string, at: number): boolean {
  const character = text.charAt(at);
  return character >= 'a' && character <= 'z';
}
