// Which phrases of a sentence that coaches press, and of which kind each is. Rules point to the words; what was learned says whether
// their kind is meant, and names the kinds that no rule saw: there the clause that weighs most is the phrase.
import type { Bilingual } from '#base';
import { PRESSURE_KINDS, type PressureKind } from '../kinds.ts';
import type { Place } from '../rules/rule-places.ts';
import { CUE_GROUPS } from './cue-words.ts';
import { isGroupName } from './cues.ts';
import { featuresOf, type Passage } from './features.ts';
import { damping, KINDS, kindWeights, sumOf, WHETHER } from './model.ts';

/** Below this a kind that a rule named is not meant: less than one in five. */
const DOUBTFUL = -1.4;

/** What is known of a sentence that coaches: where rules match, and what rules and stances say, as features. */
export interface Known {
  readonly places: readonly Place[];
  readonly evidence: ReadonlySet<string>;
}

/** The places that press, by their offsets within the sentence. */
export function namedPlaces(passage: Passage, { places, evidence }: Known): Place[] {
  const features = [...featuresOf(passage), ...evidence];
  const weights = kindWeights(features, passage.text.length);
  const kept = places.filter(({ kind }) => (weights[KINDS.indexOf(kind)] ?? 0) > DOUBTFUL);
  const unseen = likelyKinds(weights, kept.length > 0).filter(
    (kind) => !kept.some((place) => place.kind === kind),
  );
  return [...kept, ...learnedPlaces(passage, unseen)];
}

/** The kinds that are likelier than not; the likeliest where there is none and one is needed. */
function likelyKinds(weights: Float64Array, mayBeNone: boolean): PressureKind[] {
  const most = mayBeNone ? 0 : Math.min(0, Math.max(...weights) - 1e-9);
  return KINDS.filter((_, nth) => (weights[nth] ?? 0) > most);
}

function learnedPlaces(passage: Passage, kinds: readonly PressureKind[]): Place[] {
  if (kinds.length === 0) return [];
  const clauses = clausesOf(passage);
  const weighed = clauses.length > 1 ? clauses.map(clauseWeights) : [];
  return kinds.flatMap((kind) => {
    const nth = KINDS.indexOf(kind);
    const weights = weighed.map((ofKinds) => ofKinds[nth] ?? 0);
    const clause = clauses[Math.max(0, weights.indexOf(Math.max(...weights)))];
    if (clause === undefined) return [];
    return [{ kind, start: clause.start, end: clause.end, reason: reasonOf(clause.passage, kind) }];
  });
}

/** For each kind, how much a clause coaches and is of that kind. */
function clauseWeights({ passage }: Clause): Float64Array {
  const features = featuresOf(passage);
  const coaches = sumOf(WHETHER.weights, features) * damping(passage.text.length);
  return kindWeights(features, passage.text.length).map((weight) => weight + coaches);
}

interface Clause {
  readonly start: number;
  readonly end: number;
  readonly passage: Passage;
}

function clausesOf({ text, quoted }: Passage): Clause[] {
  return [...text.matchAll(/[^,:;。!?]+/gu)].map(({ 0: clause, index }) => {
    const end = index + clause.length;
    return { start: index, end, passage: { text: clause, quoted: quoted.subarray(index, end) } };
  });
}

const CUES_TOLD = 3;

function reasonOf(passage: Passage, kind: PressureKind): Bilingual {
  const cues = [...featuresOf(passage)]
    .map((feature) => ({ told: toldOf(feature), weight: WHETHER.weights.get(feature) ?? 0 }))
    .filter(({ weight }) => weight > 0)
    .sort((left, right) => right.weight - left.weight)
    .flatMap(({ told }) => told ?? [])
    .slice(0, CUES_TOLD);
  const { zh, en } = PRESSURE_KINDS[kind].meaning;
  return {
    zh: `整句近于：${zh}；最重的线索：${cues.map((cue) => cue.zh).join('；')}`,
    en: `the sentence as a whole is like those that: ${en}; weightiest cues: ${cues.map((cue) => cue.en).join('; ')}`,
  };
}

/** A feature in words: two characters as they stand, or what a group of cue words is for; nothing where it says little. */
function toldOf(feature: string): Bilingual | undefined {
  if (/^\p{Script=Han}{2}$/u.test(feature)) return { zh: `“${feature}”`, en: `“${feature}”` };
  const [, first = '', second = ''] = /^[cp]:(\w+)(?:>(\w+))?$/.exec(feature) ?? [];
  const before = groupInWords(first);
  const after = groupInWords(second);
  if (before === undefined || after === undefined) return before;
  return { zh: `${before.zh}，接着${after.zh}`, en: `${before.en}, then ${after.en}` };
}

function groupInWords(name: string): Bilingual | undefined {
  if (!isGroupName(name)) return undefined;
  const [zh = '', en = ''] = CUE_GROUPS[name].reason.split(' · ');
  return { zh: zh.split('：')[0] ?? zh, en: en.split(':')[0] ?? en };
}
