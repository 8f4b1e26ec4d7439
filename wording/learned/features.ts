// What the learned layer sees of a sentence: its characters by ones, twos and threes, its words, the groups of its cue words one after
// another, what stands in quotation marks, and what opens and ends it. It knows no weight and no rule.
import { type Cue, cuesIn } from './cues.ts';

/** A sentence in plain text; `quoted` says per character whether it stands in short (1) or long (2) quotation marks. */
export interface Passage {
  readonly text: string;
  readonly quoted: Uint8Array;
}

const NUMBER = /\d+(?:\.\d+)?/g;
const TELLING_NUMBER = /^(?:1|10|100|110|12340|12345)$/;
const NOT_GRAM = /[a-z ]+/;

/** The features of a sentence by name, each once. */
export function featuresOf({ text, quoted }: Passage, cues: readonly Cue[] = cuesIn(text)): Set<string> {
  const features = new Set<string>();
  addGrams(features, text);
  addWords(features, text);
  addGroups(features, cues);
  addSequence(features, cues, quoted);
  addClauses(features, cues, text);
  features.add(`L:${Math.min(6, Math.floor(text.length / 10))}`).add(`N:${Math.min(8, cues.length)}`);
  return features;
}

const LONGEST_GRAM = 3;

function addGrams(features: Set<string>, text: string): void {
  const framed = `^${text.replace(NUMBER, (number) => (TELLING_NUMBER.test(number) ? number : '0'))}$`;
  for (const run of framed.split(NOT_GRAM))
    for (let at = 0; at < run.length; at += 1)
      for (let length = 1; length <= LONGEST_GRAM && at + length <= run.length; length += 1)
        features.add(run.slice(at, at + length));
}

function addWords(features: Set<string>, text: string): void {
  const words = text.match(/[a-z][a-z']*/g) ?? [];
  if (words.length < 3) return;
  words.forEach((word, nth) => {
    features.add(`w:${word}`);
    if (nth > 0) features.add(`w:${words[nth - 1]}_${word}`);
  });
}

const OCCASIONS = ['survey', 'call', 'asked', 'caller'] as const;
const STANCES = ['forbid', 'tellsOf', 'honest', 'outside'] as const;

/** The groups there are, each beside whether the sentence speaks of a survey and beside each stance it takes. */
function addGroups(features: Set<string>, cues: readonly Cue[]): void {
  const groups = new Set(cues.map(({ group }) => group));
  const near = OCCASIONS.some((occasion) => groups.has(occasion)) ? 'n1' : 'n0';
  const stances = STANCES.filter((stance) => groups.has(stance));
  for (const group of groups) {
    features.add(`c:${group}`).add(`${near}:${group}`);
    for (const stance of stances) features.add(`g:${stance}+${group}`);
  }
}

const FOLLOWING = 4;
const FARTHEST = 18;

function addSequence(features: Set<string>, cues: readonly Cue[], quoted: Uint8Array): void {
  cues.forEach((cue, nth) => {
    const inside = quoted[cue.start] ?? 0;
    if (inside > 0) features.add(`q:${inside}${cue.group}`);
    for (const next of cues.slice(nth + 1, nth + 1 + FOLLOWING)) {
      if (next.start - cue.start > FARTHEST) break;
      features.add(`p:${cue.group}>${next.group}`);
      const nextInside = quoted[next.start] ?? 0;
      if (inside !== nextInside) features.add(`x:${inside}${cue.group}>${nextInside}${next.group}`);
    }
  });
}

const CLAUSE_END = /[,:;]/g;

function addClauses(features: Set<string>, cues: readonly Cue[], text: string): void {
  const ends = [...text.matchAll(CLAUSE_END)].map(({ index }) => index).filter((at) => at < text.length - 1);
  const firstEnd = ends[0];
  const lastEnd = ends.at(-1);
  if (firstEnd === undefined || lastEnd === undefined) return;
  for (const { group, start } of cues) {
    if (start < firstEnd) features.add(`a:${group}`);
    if (start > lastEnd) features.add(`z:${group}`);
  }
}
