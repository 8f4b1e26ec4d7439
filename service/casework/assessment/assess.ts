// The assessment of offices: shares with their n and interval, small n told apart, points by weights that are data.
// Casework's satisfaction is never put in one figure with a survey's: one is of those who came, the other of all residents.
import { type Bilingual, ok, type Result, refused } from '#base';
import { proportionInterval } from '#estimation';
import type { CaseKindCode } from '../case-kinds.ts';
import { problem } from '../problems.ts';

/** One closed case, as far as the assessment asks. Null: nobody could say. */
export interface AssessedCase {
  readonly unitId: string | null;
  readonly kind: CaseKindCode | null;
  readonly isResponded: boolean;
  readonly isResolved: boolean | null;
  readonly isSatisfied: boolean | null;
  /** it was rated with a code that was seen at a desk, and nobody has called back; outcomes of old do not say */
  readonly isRatingLeftOut?: boolean;
  readonly isOnTime: boolean | null;
  readonly isSentBack: boolean;
  readonly isReopened: boolean;
  /** whether the follow-up and the office say the same of its being resolved; null where nobody was reached */
  readonly followUpAgrees: boolean | null;
  /** how many cases are alike in all of it; one unless it is said */
  readonly times?: number;
}

export interface Share {
  readonly of: number;
  readonly count: number;
  readonly share: number | null;
  readonly interval: { readonly low: number; readonly high: number } | null;
  /** too few to compare with others */
  readonly isSmall: boolean;
}

export interface Weights {
  readonly responded: number;
  readonly resolved: number;
  readonly satisfied: number;
  readonly onTime: number;
}

/** Beijing 接诉即办 weighs response, resolution and satisfaction; places differ, so it is a row that a county may change. */
export const WEIGHTS_PRESET: { readonly weights: Weights; readonly source: Bilingual } = {
  weights: { responded: 10, resolved: 40, satisfied: 40, onTime: 10 },
  source: {
    zh: '参照北京“接诉即办”三率；各地权重不同',
    en: 'after Beijing’s three rates; places weigh differently',
  },
};

/** Below it two offices cannot be told apart in earnest. */
export const SMALL_N = 30;

const MEASURES = {
  responded: (each) => each.isResponded,
  resolved: (each) => each.isResolved,
  satisfied: (each) => each.isSatisfied,
  onTime: (each) => each.isOnTime,
  sentBack: (each) => each.isSentBack,
  reopened: (each) => each.isReopened,
  followUpAgrees: (each) => each.followUpAgrees,
} as const satisfies Readonly<Record<string, (each: AssessedCase) => boolean | null>>;
export type Measure = keyof typeof MEASURES;

export type Assessment = Readonly<Record<Measure, Share>> & {
  readonly cases: number;
  readonly ratingsLeftOut: number;
  readonly points: number | null;
  readonly isSmall: boolean;
};

/** Problem: `weights-impossible`. */
export function checkWeights(weights: Weights): Result<Weights> {
  const sum = Object.values(weights).reduce((total: number, each: number) => total + each, 0);
  return Math.abs(sum - 100) < 1e-9
    ? ok(weights)
    : refused(problem('weights-impossible', { sum }, 'weights'));
}

/** @example assess([{ … isOnTime: true }, { … isOnTime: null }], weights).onTime // { of: 1, count: 1, share: 1, … } */
export function assess(cases: readonly AssessedCase[], weights: Weights): Assessment {
  const shareOf = (measure: Measure): Share => shareFrom(cases, MEASURES[measure]);
  const shares = {
    responded: shareOf('responded'),
    resolved: shareOf('resolved'),
    satisfied: shareOf('satisfied'),
    onTime: shareOf('onTime'),
    sentBack: shareOf('sentBack'),
    reopened: shareOf('reopened'),
    followUpAgrees: shareOf('followUpAgrees'),
  };
  const counted = timesOf(cases);
  return {
    ...shares,
    cases: counted,
    ratingsLeftOut: timesOf(cases.filter(({ isRatingLeftOut }) => isRatingLeftOut === true)),
    points: pointsOf(shares, weights),
    isSmall: counted < SMALL_N,
  };
}

function timesOf(cases: readonly AssessedCase[]): number {
  return cases.reduce((sum, { times = 1 }) => sum + times, 0);
}

/** The assessment of each group, such as each office. */
export function assessBy<Key>(
  cases: readonly AssessedCase[],
  keyOf: (each: AssessedCase) => Key,
  weights: Weights,
): Map<Key, Assessment> {
  const groups = new Map<Key, AssessedCase[]>();
  for (const each of cases) {
    const group = groups.get(keyOf(each));
    if (group) group.push(each);
    else groups.set(keyOf(each), [each]);
  }
  return new Map([...groups].map(([key, group]) => [key, assess(group, weights)]));
}

function shareFrom(cases: readonly AssessedCase[], says: (each: AssessedCase) => boolean | null): Share {
  let [of, count] = [0, 0];
  for (const each of cases) {
    const said = says(each);
    if (said === null) continue;
    const { times = 1 } = each;
    of += times;
    if (said) count += times;
  }
  return shareWithInterval(count, of);
}

/** A share of so many with its Wilson interval (Wilson 1927, JASA 22(158), pp. 209-212). */
export function shareWithInterval(count: number, of: number): Share {
  if (of === 0) return { of, count, share: null, interval: null, isSmall: true };
  const value = count / of;
  const standardError = Math.sqrt((value * (1 - value)) / of);
  const found = proportionInterval(
    { value, standardError, degreesOfFreedom: of - 1, n: of, kishN: of },
    { method: 'wilson' },
  );
  return {
    of,
    count,
    share: value,
    interval: found ? { low: found.low, high: found.high } : null,
    isSmall: of < SMALL_N,
  };
}

// A part that nobody could say anything of has no points, and then neither has the whole: it is not made up.
function pointsOf(shares: Readonly<Record<keyof Weights, Share>>, weights: Weights): number | null {
  const parts = [
    [shares.responded, weights.responded],
    [shares.resolved, weights.resolved],
    [shares.satisfied, weights.satisfied],
    [shares.onTime, weights.onTime],
  ] as const;
  let points = 0;
  for (const [{ share }, weight] of parts) {
    if (weight === 0) continue;
    if (share === null) return null;
    points += share * weight;
  }
  return points;
}
