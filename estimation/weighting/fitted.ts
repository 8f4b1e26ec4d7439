// Fits the weights of a sample, and of each of its replicates, by one rule.
import { ok, type Result } from '#base';
import type { Adjustment, Sample } from '../sampling/sample.ts';

/** New weights from old ones, or why there are none. */
export type Fit = (weight: Float64Array) => Result<Float64Array>;

/** A sample with fitted weights; `adjustment` is what the fit leaves of an influence, replicates need none. */
export function fitted(
  sample: Sample,
  reweigh: Fit,
  adjustment: (before: Float64Array, after: Float64Array) => Adjustment,
): Result<Sample> {
  const weight = reweigh(sample.weight);
  if (!weight.ok) return weight;
  const { replicates } = sample;
  if (!replicates) {
    const adjustments = [...sample.adjustments, adjustment(sample.weight, weight.value)];
    return ok({ ...sample, weight: weight.value, adjustments });
  }
  const weights: Float64Array[] = [];
  for (const each of replicates.weights) {
    const refit = reweigh(each);
    if (!refit.ok) return refit;
    weights.push(refit.value);
  }
  return ok({
    ...sample,
    weight: weight.value,
    replicates: { ...replicates, weights, degreesOfFreedom: undefined },
  });
}
