// Contrasts of estimates: sums of them with coefficients, and smooth functions of them.

import type { Expression } from '../expressions/expression.ts';
import { gradientOf } from '../expressions/gradient.ts';
import { bilinearForm } from '../matrices/square.ts';
import type { Figures } from './figures.ts';

/**
 * C θ with C V C' (Lumley 2010, Complex Surveys, §2.5; Lohr 2022, Sampling, 3rd ed., §9.1).
 * @param coefficients one row a contrast
 * @example contrasted(means, [Float64Array.of(1, -1)]).values // 1.1667: the change between two waves that share a sample
 */
export function contrasted(figures: Figures, coefficients: readonly Float64Array[]): Figures {
  return {
    values: Float64Array.from(coefficients, (row) =>
      row.reduce((sum, each, k) => (each === 0 ? sum : sum + each * (figures.values[k] ?? Number.NaN)), 0),
    ),
    covariance: coefficients.map((left) =>
      Float64Array.from(coefficients, (right) => bilinearForm(left, figures.covariance, right)),
    ),
  };
}

/**
 * Functions of estimates, their covariance by the slopes (delta method; Särndal, Swensson and Wretman 1992, §5.5).
 * @example contrastedBy(means, ['a', 'b'], [accepted(readExpression('a / b'))]).values // 1.5
 */
export function contrastedBy(
  figures: Figures,
  names: readonly string[],
  functions: readonly Expression[],
): Figures {
  const slopes = functions.map((tree) => gradientOf(tree, names, figures.values));
  const linear = contrasted(
    figures,
    slopes.map(({ partials }) => partials),
  );
  return { values: Float64Array.from(slopes, ({ value }) => value), covariance: linear.covariance };
}

/**
 * Figures of two samples drawn apart, as one: their covariance is zero, so the change between waves is a contrast.
 * For overlapping samples put both waves into one sample instead: units shared by both waves then give the covariance.
 * @example contrasted(sideBySide(means, means), [Float64Array.of(-1, 0, 1, 0)]).values // 0
 */
export function sideBySide(first: Figures, second: Figures): Figures {
  const size = first.values.length + second.values.length;
  const covariance = Array.from({ length: size }, (_, i) =>
    Float64Array.from({ length: size }, (__, j) => {
      const shift = first.values.length;
      if (i < shift && j < shift) return first.covariance[i]?.[j] ?? 0;
      return i >= shift && j >= shift ? (second.covariance[i - shift]?.[j - shift] ?? 0) : 0;
    }),
  );
  return { values: Float64Array.of(...first.values, ...second.values), covariance };
}
