// What of the likeness of answers is the interviewer's and what may be the place's, where nobody drew lots for who
// works where.
import { ok, type Result } from '#base';
import { type OneWay, oneWay } from './one-way.ts';

export interface InterviewerEffect {
  /** interviewers as they stand, places ignored: at most this much is theirs */
  readonly ignoringPlaces: OneWay;
  /** after taking each place's mean away: at least this much is theirs; undefined where it cannot be had */
  readonly withinPlaces: OneWay | undefined;
  /** ICC between at least and at most */
  readonly range: readonly [least: number, most: number];
  /** share of the respondents in places where more than one interviewer worked */
  readonly crossedShare: number;
  /** too little crossing to tell interviewer from place: show the range and say so, never one figure */
  readonly isConfounded: boolean;
}

const CROSSED_ENOUGH = 0.5;

/**
 * The interviewer's intraclass correlation with its honest range: from that of the answers less their place's mean
 * (which also takes away what an interviewer adds to a place of their own) to that with places ignored (which also
 * holds the places' differences). Without interpenetrated assignments (Mahalanobis 1946, JRSS 109)
 * nothing between can be told (O'Muircheartaigh and Campanelli 1998, JRSS A 161).
 * Refuses what `oneWay` refuses of the layout that ignores places.
 * @example interviewerEffect(Float64Array.of(1, 2, 5, 6, 2, 3), Int32Array.of(0, 0, 1, 1, 2, 2), Int32Array.of(0, 1, 0, 1, 0, 1))
 */
export function interviewerEffect(
  y: Float64Array,
  interviewer: Int32Array,
  place: Int32Array,
): Result<InterviewerEffect> {
  const whole = oneWay(y, interviewer);
  if (!whole.ok) return whole;
  const crossed = placesWithMore(interviewer, place);
  const inCrossed = place.map((each, row) => (crossed.has(each) ? (interviewer[row] ?? -1) : -1));
  const within = oneWay(lessPlaceMeans(y, place), inCrossed);
  const crossedShare = inCrossed.filter((each) => each >= 0).length / place.length;
  const most = Math.max(0, whole.value.anova.icc);
  const least = within.ok ? Math.min(most, Math.max(0, within.value.anova.icc)) : 0;
  return ok({
    ignoringPlaces: whole.value,
    withinPlaces: within.ok ? within.value : undefined,
    range: [least, most],
    crossedShare,
    isConfounded: crossedShare < CROSSED_ENOUGH,
  });
}

function placesWithMore(interviewer: Int32Array, place: Int32Array): ReadonlySet<number> {
  const first = new Map<number, number>();
  const crossed = new Set<number>();
  for (const [row, each] of place.entries()) {
    const here = interviewer[row] ?? -1;
    if ((first.get(each) ?? here) === here) first.set(each, here);
    else crossed.add(each);
  }
  return crossed;
}

function lessPlaceMeans(y: Float64Array, place: Int32Array): Float64Array {
  const sums = new Map<number, { sum: number; n: number }>();
  for (const [row, each] of place.entries()) {
    const value = y[row] ?? Number.NaN;
    if (Number.isNaN(value)) continue;
    const { sum, n } = sums.get(each) ?? { sum: 0, n: 0 };
    sums.set(each, { sum: sum + value, n: n + 1 });
  }
  return y.map((value, row) => {
    const { sum, n } = sums.get(place[row] ?? -1) ?? { sum: 0, n: 1 };
    return value - sum / n;
  });
}
