// Totals, means and ratios: the statistics from which most others are made.
import type { Statistic } from './figures.ts';

/**
 * Totals Σ w y (Särndal, Swensson and Wretman 1992, §2.8).
 * @param columns one number a row; NaN makes a total NaN where the row has a weight
 * @example accepted(estimateFigures(sample, totalsOf([isYes]))).values // 50
 */
export function totalsOf(columns: readonly Float64Array[]): Statistic {
  return {
    values: (weight) => Float64Array.from(columns, (column) => weightedSum(weight, column)),
    influence: (weight) => columns.map((column) => times(weight, column, 0, 1)),
  };
}

/**
 * Means Σ w y / Σ w, with influence w (y - mean)/Σw (ibid., §5.7; Lohr 2022, Sampling, 3rd ed., §4.1).
 * @example accepted(estimateFigures(sample, meansOf([score, other]))).values // 3.5, 2.3333
 */
export function meansOf(columns: readonly Float64Array[]): Statistic {
  return {
    values: (weight) => {
      const people = sumOf(weight);
      return Float64Array.from(columns, (column) => weightedSum(weight, column) / people);
    },
    influence: (weight, values) => {
      const people = sumOf(weight);
      return columns.map((column, k) => times(weight, column, values[k] ?? 0, 1 / people));
    },
  };
}

/**
 * Ratios Σ w y / Σ w x, with influence w (y - R x)/Σ w x (Särndal et al. 1992, §5.6; Lohr 2022, §4.1).
 * @param pairs numerator and denominator of each
 * @example accepted(estimateFigures(sample, ratiosOf([[score, other]]))).values // 1.5
 */
export function ratiosOf(pairs: readonly (readonly [Float64Array, Float64Array])[]): Statistic {
  return {
    values: (weight) => Float64Array.from(pairs, ([y, x]) => weightedSum(weight, y) / weightedSum(weight, x)),
    influence: (weight, values) =>
      pairs.map(([y, x], k) => {
        const below = weightedSum(weight, x);
        const ratio = values[k] ?? 0;
        return weight.map((each, row) =>
          each === 0 ? 0 : (each * ((y[row] ?? 0) - ratio * (x[row] ?? 0))) / below,
        );
      }),
  };
}

/** Σ w. */
export function sumOf(weight: Float64Array): number {
  let sum = 0;
  for (const each of weight) sum += each;
  return sum;
}

/** Σ w y over rows with a weight. */
export function weightedSum(weight: Float64Array, column: Float64Array): number {
  let sum = 0;
  for (let row = 0; row < weight.length; row += 1) {
    const each = weight[row] ?? 0;
    if (each !== 0) sum += each * (column[row] ?? 0);
  }
  return sum;
}

/** w (y - centre) scale over rows with a weight, 0 elsewhere. */
export function times(
  weight: Float64Array,
  column: Float64Array,
  centre: number,
  scale: number,
): Float64Array {
  return weight.map((each, row) => (each === 0 ? 0 : each * ((column[row] ?? 0) - centre) * scale));
}
