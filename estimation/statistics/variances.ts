// Variances and covariances of what was asked, in the population, and design effects, which need them.
import type { Figures, Statistic } from './figures.ts';
import { meansOf, weightedSum } from './totals.ts';

/**
 * Σ w (x - x̄)(y - ȳ)/Σ w · n/(n - 1) for every pair of columns, row by row of the square (Särndal, Swensson and
 * Wretman 1992, §5.9). The variance is that of the mean of the products, as in R's survey.
 * @param n rows looked at; the same in every replicate
 * @example accepted(estimateFigures(sample, variancesOf([score], 4))).values // 4.7778
 */
export function variancesOf(columns: readonly Float64Array[], n: number): Statistic {
  const products = (weight: Float64Array): Float64Array[] => {
    const means = meansOf(columns).values(weight);
    return columns.flatMap((x, i) =>
      columns.map((y, j) =>
        x.map((each, row) => ((each - (means[i] ?? 0)) * ((y[row] ?? 0) - (means[j] ?? 0)) * n) / (n - 1)),
      ),
    );
  };
  return {
    values: (weight) => meansOf(products(weight)).values(weight),
    influence: (weight, values) => meansOf(products(weight)).influence(weight, values),
  };
}

/**
 * Rows with a weight.
 * @example countOf(Float64Array.of(2, 0, 4)) // 2
 */
export function countOf(weight: Float64Array): number {
  return weight.reduce((count, each) => count + (each === 0 ? 0 : 1), 0);
}

/** Against which simple sample a design effect is reckoned. */
export type SimpleSample = 'without-replacement' | 'with-replacement';

/**
 * Design effects of means or totals: the variance over that of a simple sample of as many rows, S²(1 - n/N)/n, N = Σw,
 * or S²/n with replacement (Kish 1965, Survey Sampling, §8.2; Lohr 2022, §7.4).
 * @example designEffects(weight, [score, other], means, 'mean', 'with-replacement')
 */
export function designEffects(
  weight: Float64Array,
  columns: readonly Float64Array[],
  figures: Pick<Figures, 'covariance'>,
  of: 'mean' | 'total',
  simple: SimpleSample,
): Float64Array {
  const n = countOf(weight);
  const people = weight.reduce((sum, each) => sum + each, 0);
  // Weights that sum to less than the rows leave no population to draw them from.
  const left = people < n ? Number.NaN : 1 - n / people;
  const share = simple === 'with-replacement' ? 1 : left;
  const scale = (of === 'total' ? people * people : 1) * (share / n);
  return Float64Array.from(columns, (column, k) => {
    const mean = weightedSum(weight, column) / people;
    return (figures.covariance[k]?.[k] ?? Number.NaN) / (scale * squareSpread(weight, column, mean, n));
  });
}

function squareSpread(weight: Float64Array, column: Float64Array, mean: number, n: number): number {
  let squares = 0;
  let people = 0;
  for (let row = 0; row < weight.length; row += 1) {
    const each = weight[row] ?? 0;
    if (each === 0) continue;
    squares += each * ((column[row] ?? 0) - mean) ** 2;
    people += each;
  }
  return ((squares / people) * n) / (n - 1);
}
