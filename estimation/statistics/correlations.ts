// Correlation of an item with an index in the population.
import type { Statistic } from './figures.ts';
import { weightedSum } from './totals.ts';

interface Moments {
  readonly people: number;
  readonly meanX: number;
  readonly meanY: number;
  readonly deviationX: number;
  readonly deviationY: number;
  readonly correlation: number;
}

/**
 * r = Σ w (x - x̄)(y - ȳ)/√(Σ w (x - x̄)² Σ w (y - ȳ)²), with influence w/Σw (uv - r (u² + v²)/2), u and v the
 * standardised columns (Särndal, Swensson and Wretman 1992, Model Assisted Survey Sampling, §5.9).
 * An item that is part of its index correlates with itself: take it out of the index first.
 * @example accepted(estimateFigures(sample, correlationOf(score, other))).values
 */
export function correlationOf(x: Float64Array, y: Float64Array): Statistic {
  return {
    values: (weight) => Float64Array.of(momentsOf(weight, x, y).correlation),
    influence: (weight) => {
      const moments = momentsOf(weight, x, y);
      return [
        weight.map((each, row) => {
          if (each === 0) return 0;
          const u = ((x[row] ?? 0) - moments.meanX) / moments.deviationX;
          const v = ((y[row] ?? 0) - moments.meanY) / moments.deviationY;
          return (each * (u * v - (moments.correlation * (u * u + v * v)) / 2)) / moments.people;
        }),
      ];
    },
  };
}

function momentsOf(weight: Float64Array, x: Float64Array, y: Float64Array): Moments {
  const people = weight.reduce((sum, each) => sum + each, 0);
  const meanX = weightedSum(weight, x) / people;
  const meanY = weightedSum(weight, y) / people;
  const over = (a: Float64Array, meanA: number, b: Float64Array, meanB: number): number =>
    weightedSum(
      weight,
      a.map((each, row) => (each - meanA) * ((b[row] ?? 0) - meanB)),
    ) / people;
  const deviationX = Math.sqrt(over(x, meanX, x, meanX));
  const deviationY = Math.sqrt(over(y, meanY, y, meanY));
  return {
    people,
    meanX,
    meanY,
    deviationX,
    deviationY,
    correlation: over(x, meanX, y, meanY) / (deviationX * deviationY),
  };
}
