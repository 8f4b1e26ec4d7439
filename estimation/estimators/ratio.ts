// Means, shares and ratios of totals: the estimate, and each row's linearised part in it.
import type { Domains } from '../design/domains.ts';

/** An estimate per domain, and each row's first-order part in the estimate of its own domain. */
interface Linearised {
  /** per domain; NaN where no row counts */
  readonly value: Float64Array;
  /** per row; NaN for a row that counts in no domain. Within a domain the scores sum to zero. */
  readonly score: Float64Array;
}

/**
 * A statistic of weighted rows. The variance method calls `linearise`, so estimators and variances combine
 * freely; replicate methods will call it again with their own weights and read only `value`.
 */
export interface Estimator {
  /** columns read, one entry a row, NaN for missing: a row with a missing entry counts in no domain */
  readonly columns: readonly Float64Array[];
  linearise(weight: Float64Array, domains: Domains): Linearised;
}

/**
 * The weighted mean of y in each domain; the share of those with y = 1 when y is 0 or 1:
 * m_d = Σ_d w y / Σ_d w, score z = w (y - m_d) / Σ_d w in the domain and 0 outside it.
 * A domain mean is a ratio of two estimated totals (Särndal, Swensson and Wretman 1992, §5.8;
 * Lohr 2022, Sampling: Design and Analysis, 3rd ed., §4.3 "Estimation in Domains").
 * @param y one entry a row; NaN is missing and leaves the row out, exactly as R's `na.rm = TRUE`
 * @example accepted(estimate(design, meanOf(Float64Array.of(1, 0, 1, Number.NaN)))).value // 0.75
 */
export function meanOf(y: Float64Array): Estimator {
  return { columns: [y], linearise: (weight, domains) => lineariseRatio(weight, domains, { y }) };
}

/**
 * The ratio of two totals in each domain: r_d = Σ_d w y / Σ_d w x, score z = w (y - r_d x) / Σ_d w x
 * (Woodruff 1971, JASA 66(334), pp. 411-414; Särndal, Swensson and Wretman 1992, §5.6).
 * `ratioOf(y, ones)` is `meanOf(y)`.
 * @example accepted(estimate(design, ratioOf(score, other))).value // 1.5
 */
export function ratioOf(numerator: Float64Array, denominator: Float64Array): Estimator {
  return {
    columns: [numerator, denominator],
    linearise: (weight, domains) => lineariseRatio(weight, domains, { y: numerator, x: denominator }),
  };
}

/** y, and x where it is not 1 throughout. */
interface Fraction {
  readonly y: Float64Array;
  readonly x?: Float64Array;
}

function lineariseRatio(weight: Float64Array, domains: Domains, columns: Fraction): Linearised {
  const above = new Float64Array(domains.count);
  const below = new Float64Array(domains.count);
  for (const [cell, domain] of domains.cellDomain.entries()) {
    const [up, down] = sumCell(weight, domains, cell, columns);
    above[domain] = (above[domain] ?? 0) + up;
    below[domain] = (below[domain] ?? 0) + down;
  }
  const value = above.map((sum, domain) => sum / (below[domain] ?? 0));
  const score = new Float64Array(weight.length).fill(Number.NaN);
  for (const [cell, domain] of domains.cellDomain.entries()) {
    scoreCell(score, weight, domains, cell, columns, value[domain] ?? 0, below[domain] ?? 0);
  }
  return { value, score };
}

function sumCell(
  weight: Float64Array,
  { rows, cellStart }: Domains,
  cell: number,
  { y, x }: Fraction,
): readonly [above: number, below: number] {
  let above = 0;
  let below = 0;
  for (let index = cellStart[cell] ?? 0, end = cellStart[cell + 1] ?? 0; index < end; index += 1) {
    const row = rows[index] ?? 0;
    const up = y[row] ?? 0;
    const down = x === undefined ? 1 : (x[row] ?? 0);
    if (Number.isNaN(up + down)) continue;
    const w = weight[row] ?? 0;
    above += w * up;
    below += w * down;
  }
  return [above, below];
}

// A missing y or x makes its score NaN of itself.
function scoreCell(
  score: Float64Array,
  weight: Float64Array,
  { rows, cellStart }: Domains,
  cell: number,
  { y, x }: Fraction,
  ratio: number,
  below: number,
): void {
  for (let index = cellStart[cell] ?? 0, end = cellStart[cell + 1] ?? 0; index < end; index += 1) {
    const row = rows[index] ?? 0;
    const residual = (y[row] ?? 0) - ratio * (x === undefined ? 1 : (x[row] ?? 0));
    score[row] = ((weight[row] ?? 0) * residual) / below;
  }
}
