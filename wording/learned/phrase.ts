// For a sentence that coaches and that no rule matches: the clause that weighs most, its kind, and the cues that weigh most in it.
import type { Bilingual } from '#base';
import { PRESSURE_KINDS, type PressureKind } from '../kinds.ts';
import type { Place } from '../rules/rule-places.ts';
import { CUE_GROUPS } from './cue-words.ts';
import { isGroupName } from './cues.ts';
import { featuresOf, type Passage } from './features.ts';
import { damping, KINDS, sumOf, WHETHER } from './model.ts';

/** The place that presses most, by its offsets within the sentence. */
export function learnedPlace(passage: Passage): Place {
  const clause = heaviest(clausesOf(passage));
  const kind = kindOf(featuresOf(passage));
  return { kind, start: clause.start, end: clause.end, reason: reasonOf(clause.passage, kind) };
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

function heaviest(clauses: readonly Clause[]): Clause {
  const weigh = ({ passage }: Clause): number =>
    sumOf(WHETHER.weights, featuresOf(passage)) * damping(passage.text.length);
  return clauses.reduce((left, right) => (weigh(right) > weigh(left) ? right : left));
}

function kindOf(features: ReadonlySet<string>): PressureKind {
  let likeliest: PressureKind = 'sample-answer';
  let most = Number.NEGATIVE_INFINITY;
  for (const [kind, { weights, bias }] of KINDS) {
    const weight = sumOf(weights, features) + bias;
    if (weight > most) [likeliest, most] = [kind, weight];
  }
  return likeliest;
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
