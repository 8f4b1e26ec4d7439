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
export function featuresOf(passage: Passage): Set<string> {
  const features = new Set<string>();
  tellFeatures(passage, cuesIn(passage.text), (feature) => features.add(feature));
  return features;
}

/** Whoever is told of the features of a sentence, one by one; some are told more than once. */
type Listener = (feature: string) => void;

export function tellFeatures({ text, quoted }: Passage, cues: readonly Cue[], tell: Listener): void {
  tellGrams(tell, text);
  tellWords(tell, text);
  tellGroups(tell, cues);
  tellSequence(tell, cues, quoted);
  tellClauses(tell, cues, text);
  tell(`L:${Math.min(6, Math.floor(text.length / 10))}`);
  tell(`N:${Math.min(8, cues.length)}`);
}

const LONGEST_GRAM = 3;

function tellGrams(tell: Listener, text: string): void {
  const framed = `^${text.replace(NUMBER, (number) => (TELLING_NUMBER.test(number) ? number : '0'))}$`;
  for (const run of framed.split(NOT_GRAM))
    for (let at = 0; at < run.length; at += 1)
      for (let length = 1; length <= LONGEST_GRAM && at + length <= run.length; length += 1)
        tell(run.slice(at, at + length));
}

function tellWords(tell: Listener, text: string): void {
  const words = text.match(/[a-z][a-z']*/g) ?? [];
  if (words.length < 3) return;
  words.forEach((word, nth) => {
    tell(`w:${word}`);
    if (nth > 0) tell(`w:${words[nth - 1]}_${word}`);
  });
}

const OCCASIONS = ['survey', 'call', 'asked', 'caller'] as const;
const STANCES = ['forbid', 'tellsOf', 'honest', 'outside'] as const;

/** The groups there are, each beside whether the sentence speaks of a survey and beside each stance it takes. */
function tellGroups(tell: Listener, cues: readonly Cue[]): void {
  const groups = new Set(cues.map(({ group }) => group));
  const near = OCCASIONS.some((occasion) => groups.has(occasion)) ? 'n1' : 'n0';
  const stances = STANCES.filter((stance) => groups.has(stance));
  for (const group of groups) {
    tell(`c:${group}`);
    tell(`${near}:${group}`);
    for (const stance of stances) tell(`g:${stance}+${group}`);
  }
}

const FOLLOWING = 4;
const FARTHEST = 18;

function tellSequence(tell: Listener, cues: readonly Cue[], quoted: Uint8Array): void {
  cues.forEach((cue, nth) => {
    const inside = quoted[cue.start] ?? 0;
    if (inside > 0) tell(`q:${inside}${cue.group}`);
    for (const next of cues.slice(nth + 1, nth + 1 + FOLLOWING)) {
      if (next.start - cue.start > FARTHEST) break;
      tell(`p:${cue.group}>${next.group}`);
      const nextInside = quoted[next.start] ?? 0;
      if (inside !== nextInside) tell(`x:${inside}${cue.group}>${nextInside}${next.group}`);
    }
  });
}

const CLAUSE_END = /[,:;]/g;

function tellClauses(tell: Listener, cues: readonly Cue[], text: string): void {
  const ends = [...text.matchAll(CLAUSE_END)].map(({ index }) => index).filter((at) => at < text.length - 1);
  const firstEnd = ends[0];
  const lastEnd = ends.at(-1);
  if (firstEnd === undefined || lastEnd === undefined) return;
  for (const { group, start } of cues) {
    if (start < firstEnd) tell(`a:${group}`);
    if (start > lastEnd) tell(`z:${group}`);
  }
}
