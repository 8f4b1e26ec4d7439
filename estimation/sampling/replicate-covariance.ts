// Covariances from the spread of an estimate over replicates.
import type { Replicates } from './sample.ts';

/**
 * scale Σ_r rscale_r (t_r - c)(t_r - c)', c the mean of the replicates, or the estimate where mean squared errors are
 * asked for (Wolter 2007, Introduction to Variance Estimation, 2nd ed., ch. 3-5; Lumley 2010, §2.3).
 * Replicates in which an estimate cannot be had (NaN) are left out.
 * @param estimates the estimates of each replicate
 */
export function replicateCovariance(
  replicates: Replicates,
  estimates: readonly Float64Array[],
  value: Float64Array,
): Float64Array[] {
  const good = [...estimates.keys()].filter((r) => estimates[r]?.every(Number.isFinite) ?? false);
  const centre = replicates.isAroundEstimate ? value : meanOf(estimates, good, replicates.rscales);
  const covariance = Array.from(value, () => new Float64Array(value.length));
  for (const r of good) {
    const scale = replicates.scale * (replicates.rscales[r] ?? 0);
    const deviation = (estimates[r] ?? value).map((each, k) => each - (centre[k] ?? 0));
    for (const [i, row] of covariance.entries())
      for (let j = 0; j < row.length; j += 1)
        row[j] = (row[j] ?? 0) + scale * (deviation[i] ?? 0) * (deviation[j] ?? 0);
  }
  return covariance;
}

function meanOf(
  estimates: readonly Float64Array[],
  good: readonly number[],
  rscales: Float64Array,
): Float64Array {
  const used = good.filter((r) => (rscales[r] ?? 0) > 0);
  return (estimates[0] ?? new Float64Array()).map(
    (_, k) => used.reduce((sum, r) => sum + (estimates[r]?.[k] ?? 0), 0) / used.length,
  );
}
