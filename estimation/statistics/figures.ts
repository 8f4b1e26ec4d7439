// From a statistic to figures: values with their covariance, by linearisation or by replicates, whichever the sample has.
import { ok, type Result, refused } from '#base';
import { problem } from '../problems.ts';
import { replicateCovariance } from '../sampling/replicate-covariance.ts';
import type { Sample } from '../sampling/sample.ts';
import { type LonelyRules, STRICT, taylorCovariance } from '../sampling/taylor-covariance.ts';

/** What is estimated, whatever the weights: one number or several. */
export interface Statistic {
  /** the estimates under some weights; rows of weight 0 are not looked at */
  values(weight: Float64Array): Float64Array;
  /** the influence of each row on each value, times its weight: what linearisation takes the variance of */
  influence(weight: Float64Array, values: Float64Array): readonly Float64Array[];
}

/** Values with their covariance, rows of a square. */
export interface Figures {
  readonly values: Float64Array;
  readonly covariance: readonly Float64Array[];
}

/**
 * Estimates a statistic from a sample, with its covariance.
 * Refuses a domain with nobody in it, and lonely strata under the rule `fail`.
 * @example estimateFigures(sample, meansOf([score]), { lonely: 'adjust', isLonelyInDomain: false }).value.values // 3.5
 */
export function estimateFigures(
  sample: Sample,
  statistic: Statistic,
  rules: LonelyRules = STRICT,
): Result<Figures> {
  if (!sample.weight.some((weight) => weight !== 0)) return refused(problem('domain-empty', {}));
  const values = statistic.values(sample.weight);
  const { replicates } = sample;
  if (replicates) {
    const estimates = replicates.weights.map((weight) => statistic.values(weight));
    return ok({ values, covariance: replicateCovariance(replicates, estimates, values) });
  }
  const covariance = taylorCovariance(sample, statistic.influence(sample.weight, values), rules);
  return covariance.ok ? ok({ values, covariance: covariance.value }) : covariance;
}

/**
 * The square roots of the diagonal.
 * @example standardErrors({ covariance: [Float64Array.of(4, 0), Float64Array.of(0, 9)] }) // 2, 3
 */
export function standardErrors({ covariance }: Pick<Figures, 'covariance'>): Float64Array {
  return Float64Array.from(covariance, (row, index) => Math.sqrt(row[index] ?? Number.NaN));
}

/**
 * Several statistics side by side, so that they share one covariance.
 * @example
 * accepted(estimateFigures(sample, together([
 *   { sample: within(sample, Uint8Array.of(1, 1, 0, 0)), statistic: meansOf([score]) },
 *   { sample: within(sample, Uint8Array.of(0, 0, 1, 1)), statistic: meansOf([score]) },
 * ]))).values // 1.5, 4.5
 */
export function together(
  parts: readonly { readonly sample: Sample; readonly statistic: Statistic }[],
): Statistic {
  const inside = (weight: Float64Array, sample: Sample): Float64Array =>
    weight.map((each, row) => (sample.weight[row] === 0 ? 0 : each));
  return {
    values: (weight) =>
      Float64Array.from(
        parts.flatMap(({ sample, statistic }) => [...statistic.values(inside(weight, sample))]),
      ),
    influence: (weight) =>
      parts.flatMap(({ sample, statistic }) => {
        const own = inside(weight, sample);
        return statistic.influence(own, statistic.values(own));
      }),
  };
}
