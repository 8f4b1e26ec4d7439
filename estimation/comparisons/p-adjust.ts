// p values of many comparisons, adjusted so that the whole family keeps its promise. It does not know what was compared.
import { ok, type Result, refused } from '#base';
import { problem } from '../problems.ts';

/** Who is protected: the first four hold the chance of any false alarm, the last two the share of false alarms. */
export type AdjustmentMethod = 'bonferroni' | 'holm' | 'hochberg' | 'hommel' | 'bh' | 'by' | 'none';

/**
 * Adjusted p values in the order given; NaN is missing, stays NaN and does not count.
 * `bonferroni` n p; `holm` max_{j≤i} (n - j + 1) p_(j) (Holm 1979, Scandinavian Journal of Statistics 6), never worse than Bonferroni; `hochberg` min_{j≥i} (n - j + 1) p_(j) (Hochberg 1988, Biometrika
 * 75) and `hommel` (Hommel 1988, Biometrika 75, pp. 383-386) for independent or positively dependent
 * tests; `bh` min_{j≥i} n p_(j)/j (Benjamini and Hochberg 1995, JRSS B 57); `by` with n Σ1/k in
 * place of n, under any dependence (Benjamini and Yekutieli 2001, Annals of Statistics 29).
 * The same values as R's `p.adjust`. Refuses a p outside [0, 1] with its position from 1.
 * @example adjustPValues(Float64Array.of(0.01, 0.04, 0.03), 'holm') // 0.03, 0.06, 0.06
 */
export function adjustPValues(p: Float64Array, method: AdjustmentMethod): Result<Float64Array> {
  const wrong = p.findIndex((value) => value < 0 || value > 1);
  if (wrong >= 0) {
    const details = { position: wrong + 1, value: p[wrong] ?? 0 };
    return refused(problem('p-value-out-of-range', details, `p ${wrong + 1}`));
  }
  const order = [...p.keys()].filter((index) => !Number.isNaN(p[index])).sort((i, j) => at(p, i) - at(p, j));
  const adjusted = METHODS[method](Float64Array.from(order, (index) => at(p, index)));
  const result = new Float64Array(p.length).fill(Number.NaN);
  for (const [position, index] of order.entries()) result[index] = Math.min(1, at(adjusted, position));
  return ok(result);
}

const METHODS = {
  none: (sorted) => sorted,
  bonferroni: (sorted) => sorted.map((p) => sorted.length * p),
  holm: (sorted) => climbing(sorted.map((p, index) => (sorted.length - index) * p)),
  hochberg: (sorted) => descending(sorted.map((p, index) => (sorted.length - index) * p)),
  hommel,
  bh: (sorted) => descending(sorted.map((p, index) => (sorted.length / (index + 1)) * p)),
  by: (sorted) => {
    const harmonic = sorted.reduce((sum, _, index) => sum + 1 / (index + 1), 0);
    return descending(sorted.map((p, index) => ((harmonic * sorted.length) / (index + 1)) * p));
  },
} satisfies Record<AdjustmentMethod, (sorted: Float64Array) => Float64Array>;

function climbing(values: Float64Array): Float64Array {
  let largest = 0;
  return values.map((value) => {
    largest = Math.max(largest, value);
    return largest;
  });
}

function descending(values: Float64Array): Float64Array {
  let smallest = Number.POSITIVE_INFINITY;
  return values
    .reverse()
    .map((value) => {
      smallest = Math.min(smallest, value);
      return smallest;
    })
    .reverse();
}

// For every number m of hypotheses taken as true, Simes' test of the m largest p; the adjusted p is the worst.
function hommel(sorted: Float64Array): Float64Array {
  const n = sorted.length;
  let worst = sorted.map((p) => Math.max(p, simes(sorted, 0, n)));
  for (let m = n - 1; m >= 2; m -= 1) {
    const first = n - m + 1;
    const tail = simesOfTail(sorted, first, m);
    const atEdge = Math.min(m * at(sorted, first - 1), tail);
    worst = worst.map((value, index) =>
      Math.max(value, index < first ? Math.min(m * at(sorted, index), tail) : atEdge),
    );
  }
  return worst;
}

function simes(sorted: Float64Array, from: number, m: number): number {
  let least = Number.POSITIVE_INFINITY;
  for (let rank = 1; rank <= m; rank += 1) least = Math.min(least, (m * at(sorted, from + rank - 1)) / rank);
  return least;
}

function simesOfTail(sorted: Float64Array, first: number, m: number): number {
  let least = Number.POSITIVE_INFINITY;
  for (let rank = 2; rank <= m; rank += 1) least = Math.min(least, (m * at(sorted, first + rank - 2)) / rank);
  return least;
}

function at(column: Float64Array, index: number): number {
  return column[index] ?? Number.NaN;
}
