// Small-area estimates made to agree with the figure of the whole, which is published beside them.
import { ok, type Result, refused } from '#base';
import { problem } from '../problems.ts';

/**
 * `ratio` multiplies all by one factor; `difference` adds one number to all; `error` gives each a part in
 * proportion to its mean squared error, so that sure places hardly move (all three are optimal for some loss:
 * Datta, Ghosh, Steorts and Maples 2011, TEST 20; Rao and Molina 2015, §6.4.6).
 */
export type Benchmarking =
  | { readonly by: 'ratio' | 'difference' }
  | { readonly by: 'error'; readonly meanSquaredError: Float64Array };

/**
 * The estimates moved so that Σ share · estimate / Σ share is the figure of the whole.
 * Refuses shares that are negative, not finite or all zero, and a ratio where the present total is zero.
 * @param share population of each place
 * @example benchmark(Float64Array.of(0.9, 0.8), Float64Array.of(100, 100), 0.86, { by: 'difference' }) // 0.91, 0.81
 */
export function benchmark(
  estimate: Float64Array,
  share: Float64Array,
  whole: number,
  how: Benchmarking,
): Result<Float64Array> {
  if (share.length !== estimate.length) throw new RangeError('one share for each place');
  const sum = share.reduce((total, each) => total + each, 0);
  const present = estimate.reduce((total, each, place) => total + (each * (share[place] ?? 0)) / sum, 0);
  const isUsable = sum > 0 && sum < Number.POSITIVE_INFINITY && share.every((each) => each >= 0);
  if (!isUsable || !Number.isFinite(present) || (how.by === 'ratio' && present === 0))
    return refused(problem('benchmark-not-usable', { sum }));
  if (how.by === 'error')
    return ok(spreadByError(estimate, share, (whole - present) * sum, how.meanSquaredError));
  const isRatio = how.by === 'ratio';
  return ok(estimate.map((each) => (isRatio ? (each * whole) / present : each + whole - present)));
}

// θ_d + s_d v_d / Σ s² v · gap: the smallest Σ (move²/v) that closes the gap.
function spreadByError(
  estimate: Float64Array,
  share: Float64Array,
  gap: number,
  meanSquaredError: Float64Array,
): Float64Array {
  const pull = share.map((each, place) => each * (meanSquaredError[place] ?? 0));
  const strength = pull.reduce((sum, each, place) => sum + each * (share[place] ?? 0), 0);
  return estimate.map((each, place) => each + ((pull[place] ?? 0) * gap) / strength);
}
