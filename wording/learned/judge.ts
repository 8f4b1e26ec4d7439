// Which sentences of a text coach: each is weighed by its own features, by what rules and stances say of it, and by its neighbours.
// It says whether, not which phrase and not what to do.
import type { PressureKind } from '../kinds.ts';
import { HOUSE_RULES, type Place, placesOfRules } from '../rules/rule-places.ts';
import type { PlainText } from '../spelling/plain-text.ts';
import type { Sentence } from '../spelling/sentences.ts';
import { readsOutOptions, statesFigures, tellsOfCoaching, wasPutRight } from '../stance/stance.ts';
import { cuesIn } from './cues.ts';
import { type Passage, tellFeatures } from './features.ts';
import { damping, Scale, sumOf, type Weigher, WHETHER } from './model.ts';
import { type Known, namedPlaces } from './phrase.ts';
import { quotedCharacters } from './quoted.ts';

export interface Reading {
  readonly sentence: Sentence;
  readonly next: Sentence | undefined;
  readonly passage: Passage;
  /** whether an answer printed after a question begins in it */
  readonly printed: boolean;
}

/** How much of its neighbours’ weight a sentence takes over, and between which bounds: they help to understand, and never decide. */
const NEIGHBOUR_SHARE = 0.6;
const LEAST_BESIDE = -0.6;
const MOST_BESIDE = 0.6;

/** What its neighbours add to the weight of a sentence. */
export function beside(before = 0, after = 0): number {
  return Math.min(MOST_BESIDE, Math.max(LEAST_BESIDE, NEIGHBOUR_SHARE * (before + after)));
}
/** Rules of these kinds matched one neutral text of those learned from (`provenance.tsv`): where one matches, nothing overrules it. */
const STAND_ALONE: ReadonlySet<PressureKind> = new Set(['identity-advice', 'narrowing-time-or-place']);
const WITHOUT_CUES = -2;
/** What rules and stances say counts at most so much for coaching, so that a hopeless sentence need not be asked about. */
const MOST_EVIDENCE = 7;

/** The sentences of a text as they are weighed. */
export function readingsOf(
  original: string,
  plain: PlainText,
  sentences: readonly Sentence[],
  printed: ReadonlySet<number>,
): Reading[] {
  const quoted = quotedCharacters(original, plain);
  return sentences.map((sentence, nth) => ({
    sentence,
    next: sentences[nth + 1],
    passage: {
      text: sentence.text,
      quoted: quoted.subarray(sentence.start, sentence.start + sentence.text.length),
    },
    printed: printed.has(nth),
  }));
}

/** What rules and stances say of a sentence, as features. */
export function evidenceOf({ sentence, printed }: Reading, places: readonly Place[]): Set<string> {
  const evidence = new Set(places.map(({ kind }) => `R:${kind}`));
  if (places.length > 0) evidence.add('R:any');
  if (printed) evidence.add('R:printed');
  if (tellsOfCoaching(sentence.text)) evidence.add('S:tells');
  if (statesFigures(sentence.text)) evidence.add('S:figures');
  if (readsOutOptions(sentence.text)) evidence.add('S:options');
  return evidence;
}

export interface Judged {
  readonly coaches: boolean;
  /** the places that press, where it coaches */
  readonly places: readonly Place[];
}

/** Says of each sentence whether it coaches. */
export function judge(readings: readonly Reading[], weigher: Weigher = WHETHER): Judged[] {
  const barely = remembered((reading) => bareWeight(reading, weigher), bareKey);
  const fully = remembered((reading) => fullWeight(reading, barely(reading), weigher), fullKey);
  const named = remembered((reading) => namedPlaces(reading.passage, fully(reading)), fullKey);
  const bare = readings.map(barely);
  const weighed = (nth: number): Weighed | undefined => {
    const reading = readings[nth];
    if (reading === undefined) return undefined;
    return mayCoach(bare[nth], reading, weigher.bias)
      ? fully(reading)
      : { weight: bare[nth] ?? 0, ...NOTHING };
  };
  return readings.map((reading, nth) => {
    if (!mayCoach(bare[nth], reading, weigher.bias)) return NO_COACHING;
    const { weight, places } = fully(reading);
    const sum = weight + beside(weighed(nth - 1)?.weight, weighed(nth + 1)?.weight) + weigher.bias;
    const coaches = sum > 0 || places.some(({ kind }) => STAND_ALONE.has(kind));
    return coaches ? { coaches, places: named(reading) } : NO_COACHING;
  });
}

const MOST_REMEMBERED = 10_000;

/** Long files are lists that repeat their sentences: each that quotes nothing is weighed once, as long as it is remembered. */
function remembered<T>(
  weigh: (reading: Reading) => T,
  keyOf: (reading: Reading) => string,
): (reading: Reading) => T {
  const known = new Map<string, T>();
  return (reading) => {
    if (reading.passage.quoted.includes(1) || reading.passage.quoted.includes(2)) return weigh(reading);
    const key = keyOf(reading);
    const remembers = known.get(key);
    if (remembers !== undefined) return remembers;
    if (known.size >= MOST_REMEMBERED) known.clear();
    const weight = weigh(reading);
    known.set(key, weight);
    return weight;
  };
}

function bareKey({ sentence }: Reading): string {
  return sentence.text;
}

function fullKey({ sentence, next, printed }: Reading): string {
  return `${sentence.nearSurvey}${printed}${wasPutRight(next?.text ?? '')}${sentence.text}`;
}

function bareWeight({ passage }: Reading, { weights }: Weigher): number {
  const cues = cuesIn(passage.text);
  if (cues.length === 0) return WITHOUT_CUES;
  const scale = new Scale(weights);
  tellFeatures(passage, cues, scale.add);
  return scale.sum * damping(passage.text.length);
}

interface Weighed extends Known {
  readonly weight: number;
}

const NO_COACHING: Judged = { coaches: false, places: [] };
const NOTHING: Known = { places: [], evidence: new Set() };

function fullWeight(reading: Reading, bare: number, { weights }: Weigher): Weighed {
  const places = placesOfRules(reading.sentence, reading.next, HOUSE_RULES);
  const evidence = evidenceOf(reading, places);
  const added = Math.min(MOST_EVIDENCE, sumOf(weights, evidence));
  return { weight: bare + added * damping(reading.passage.text.length), places, evidence };
}

function mayCoach(bare = 0, { passage }: Reading, bias: number): boolean {
  return bare + MOST_EVIDENCE * damping(passage.text.length) + MOST_BESIDE + bias > 0;
}
