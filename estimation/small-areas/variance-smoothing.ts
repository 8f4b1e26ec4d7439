// Sampling variances of small places are themselves guesses; smoothed, they can be taken as known.
import { ok, type Result, refused } from '#base';
import { problem } from '../problems.ts';

export interface DirectVariances {
  /** estimated sampling variance of each place; zero or NaN where it cannot be had */
  readonly variance: Float64Array;
  readonly respondents: Float64Array;
}

export interface SmoothedVariances {
  /** one for every place, above zero */
  readonly variance: Float64Array;
  /** ln v = intercept + slope ln n */
  readonly intercept: number;
  readonly slope: number;
  /** places whose own variance took part */
  readonly used: number;
}

/**
 * A generalised variance function: ln v_d = a + b ln n_d over the places with a variance, and
 * v̂_d = c e^a n_d^b, c such that the smoothed variances of those places sum to their own (Wolter 2007, Introduction
 * to Variance Estimation, 2nd ed., ch. 7; the correcting factor after Hidiroglou, Beaumont and Yung
 * 2019, Survey Methodology 45(1)). Where all n are alike b is -1.
 * Refuses a place without respondents, and fewer than three places with a variance.
 * @example smoothVariances({ variance: Float64Array.of(0.02, 0, 0.01, 0.005), respondents: Float64Array.of(10, 12, 20, 40) })
 */
export function smoothVariances({ variance, respondents }: DirectVariances): Result<SmoothedVariances> {
  if (respondents.length !== variance.length)
    throw new RangeError('one number of respondents for each place');
  const empty = respondents.findIndex((n) => !(n > 0 && n < Number.POSITIVE_INFINITY));
  if (empty >= 0) {
    const details = { stratum: empty + 1, respondents: respondents[empty] ?? 0 };
    return refused(problem('respondents-not-a-count', details, `place ${empty + 1}`));
  }
  const known = [...variance.keys()].filter((place) => (variance[place] ?? 0) > 0);
  if (known.length < 3) return refused(problem('model-rows-too-few', { rows: known.length, parameters: 2 }));
  return ok({ ...fitted(variance, respondents, known), used: known.length });
}

function fitted(
  variance: Float64Array,
  respondents: Float64Array,
  known: readonly number[],
): Omit<SmoothedVariances, 'used'> {
  const x = known.map((place) => Math.log(respondents[place] ?? 1));
  const y = known.map((place) => Math.log(variance[place] ?? 1));
  const [meanX, meanY] = [mean(x), mean(y)];
  const spread = x.reduce((sum, each) => sum + (each - meanX) ** 2, 0);
  const together = x.reduce((sum, each, nth) => sum + (each - meanX) * ((y[nth] ?? 0) - meanY), 0);
  const slope = spread > 1e-12 ? together / spread : -1;
  const raw = respondents.map((n) => Math.exp(meanY + slope * (Math.log(n) - meanX)));
  const whole = known.reduce((sum, place) => sum + (variance[place] ?? 0), 0);
  const factor = whole / known.reduce((sum, place) => sum + (raw[place] ?? 0), 0);
  const intercept = meanY - slope * meanX + Math.log(factor);
  return { variance: raw.map((each) => each * factor), intercept, slope };
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, each) => sum + each, 0) / values.length;
}
