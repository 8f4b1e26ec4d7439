// What a step of weighting did: how far weights moved, how unequal they are, and what that costs.
import { countOf } from '../statistics/variances.ts';

/** Weights after a step, beside those before it. Rows without a weight are not counted. */
export interface WeightReport {
  readonly rows: number;
  readonly sum: number;
  /** 1 + cv²: how much unequal weights alone widen a variance */
  readonly deff: number;
  /** rows over `deff` */
  readonly effectiveRows: number;
  /** weights at the shares of `WEIGHT_SHARES` */
  readonly percentiles: Float64Array;
  /** least and most new weight over old weight */
  readonly leastChange: number;
  readonly mostChange: number;
}

/** The shares of rows at which a report shows the weight. */
export const WEIGHT_SHARES = [0, 0.01, 0.05, 0.25, 0.5, 0.75, 0.95, 0.99, 1] as const;

/**
 * The report of one step. The deff is n Σw²/(Σw)² (Kish 1992, Journal of Official Statistics 8).
 * @example weightReport(Float64Array.of(1, 1), Float64Array.of(1, 3)) // deff 2 × 10/16 = 1.25, changes 1 to 3
 */
export function weightReport(before: Float64Array, after: Float64Array): WeightReport {
  const rows = countOf(after);
  const sum = after.reduce((all, each) => all + each, 0);
  const squares = after.reduce((all, each) => all + each * each, 0);
  const sorted = after.filter((each) => each !== 0).sort();
  const changes = after.map((each, row) => each / (before[row] ?? Number.NaN)).filter(Number.isFinite);
  const deff = (rows * squares) / (sum * sum);
  return {
    rows,
    sum,
    deff,
    effectiveRows: rows / deff,
    percentiles: Float64Array.from(
      WEIGHT_SHARES,
      (share) => sorted[Math.max(0, Math.ceil(share * rows) - 1)] ?? 0,
    ),
    leastChange: changes.reduce((least, each) => Math.min(least, each), Number.POSITIVE_INFINITY),
    mostChange: changes.reduce((most, each) => Math.max(most, each), 0),
  };
}
