// The variance of linearised statistics under a stratified design, all domains in two passes over the rows.
// It knows nothing of what was estimated: it sees scores.
import { ok, type Result, refused } from '#base';
import type { Domains } from '../design/domains.ts';
import type { Design, LonelyRule } from '../design/stratified-design.ts';
import { problem } from '../problems.ts';

/** Per domain: the variance, and who was counted. */
export interface DomainVariance {
  /** NaN where it cannot be had (rule `average`, all strata with one unit) */
  readonly variance: Float64Array;
  /** units counted - strata with a unit counted */
  readonly degreesOfFreedom: Int32Array;
  /** rows counted */
  readonly n: Int32Array;
}

/** Per cell: rows counted, the sum of their scores, and all units' squares around the stratum mean. */
export interface CellSums {
  readonly used: Int32Array;
  readonly sum: Float64Array;
  readonly squares: Float64Array;
}

/**
 * v = Σ_h (1 - f_h) n_h/(n_h - 1) Σ_i (z_hi - z̄_h)², n_h as drawn, rows outside the domain as zeros
 * (Särndal, Swensson and Wretman 1992, §3.7, with §5.5; Lohr 2022, §9.1).
 * Refuses a stratum with one unit under the rule `fail`, when that unit is counted.
 */
export function taylorVariance(
  design: Design,
  domains: Domains,
  score: Float64Array,
): Result<DomainVariance> {
  return varianceOfSums(design, domains, sumCells(design, domains, score));
}

/**
 * `taylorVariance` of scores whose sums in the cells are known already.
 * Refuses the same.
 */
export function varianceOfSums(design: Design, domains: Domains, cells: CellSums): Result<DomainVariance> {
  const lonely = firstLonely(design, domains, cells);
  if (lonely >= 0 && design.lonely === 'fail') {
    return refused(problem('stratum-with-one-unit', { stratum: lonely + 1 }, `stratum ${lonely + 1}`));
  }
  return ok(combine(design, domains, cells));
}

function sumCells(design: Design, domains: Domains, score: Float64Array): CellSums {
  const used = new Int32Array(domains.cellDomain.length);
  const sum = new Float64Array(used.length);
  const squares = new Float64Array(used.length);
  for (let cell = 0; cell < used.length; cell += 1) {
    const units = unitsOf(design, domains, cell);
    const [counted, total] = sumCell(domains, score, cell);
    const mean = total / units;
    used[cell] = counted;
    sum[cell] = total;
    squares[cell] = (units - counted) * mean * mean + squareCell(domains, score, cell, mean);
  }
  return { used, sum, squares };
}

function sumCell(
  { rows, cellStart }: Domains,
  score: Float64Array,
  cell: number,
): readonly [counted: number, total: number] {
  let counted = 0;
  let total = 0;
  for (let index = cellStart[cell] ?? 0, end = cellStart[cell + 1] ?? 0; index < end; index += 1) {
    const z = score[rows[index] ?? 0] ?? 0;
    if (Number.isNaN(z)) continue;
    counted += 1;
    total += z;
  }
  return [counted, total];
}

// Squares around the mean rather than Σz² - n z̄²: rates near 1 would lose their digits.
function squareCell({ rows, cellStart }: Domains, score: Float64Array, cell: number, mean: number): number {
  let squares = 0;
  for (let index = cellStart[cell] ?? 0, end = cellStart[cell + 1] ?? 0; index < end; index += 1) {
    const z = score[rows[index] ?? 0] ?? 0;
    if (!Number.isNaN(z)) squares += (z - mean) * (z - mean);
  }
  return squares;
}

function firstLonely(design: Design, domains: Domains, { used }: CellSums): number {
  const cell = domains.cellStratum.findIndex(
    (h, index) => design.unitsInStratum[h] === 1 && used[index] === 1,
  );
  return domains.cellStratum[cell] ?? -1;
}

function combine(design: Design, domains: Domains, cells: CellSums): DomainVariance {
  const isCounted = cells.used.map((used) => (used > 0 ? 1 : 0));
  const isLonely = isCounted.map((counted, cell) =>
    counted === 1 && unitsOf(design, domains, cell) === 1 ? 1 : 0,
  );
  const spread = cells.squares.map((square, cell) => {
    const units = unitsOf(design, domains, cell);
    const factor = design.unsampledShare[domains.cellStratum[cell] ?? 0] ?? 1;
    if (isCounted[cell] === 0) return 0;
    return (
      factor *
      (units > 1 ? (square * units) / (units - 1) : LONELY_SPREAD[design.lonely](cells.sum[cell] ?? 0))
    );
  });
  const variance = sumByDomain(domains, spread);
  const n = Int32Array.from(sumByDomain(domains, cells.used));
  const strata = sumByDomain(domains, isCounted);
  if (design.lonely === 'average') spreadAverage(variance, strata, sumByDomain(domains, isLonely));
  return { variance, degreesOfFreedom: n.map((rows, domain) => rows - (strata[domain] ?? 0)), n };
}

function unitsOf(design: Design, domains: Domains, cell: number): number {
  return design.unitsInStratum[domains.cellStratum[cell] ?? 0] ?? 0;
}

function sumByDomain({ cellDomain, count }: Domains, ofCell: Float64Array | Int32Array): Float64Array {
  const sums = new Float64Array(count);
  for (const [cell, domain] of cellDomain.entries()) sums[domain] = (sums[domain] ?? 0) + (ofCell[cell] ?? 0);
  return sums;
}

// The mean of all units, from which `adjust` measures, is zero: the scores of a domain sum to zero.
const LONELY_SPREAD = {
  fail: () => Number.NaN,
  remove: () => 0,
  certainty: () => 0,
  average: () => 0,
  adjust: (score) => score * score,
} satisfies Record<LonelyRule, (score: number) => number>;

function spreadAverage(variance: Float64Array, strata: Float64Array, lonelyStrata: Float64Array): void {
  for (let domain = 0; domain < variance.length; domain += 1) {
    const all = strata[domain] ?? 0;
    const known = all - (lonelyStrata[domain] ?? 0);
    if (known < all) variance[domain] = known === 0 ? Number.NaN : ((variance[domain] ?? 0) * all) / known;
  }
}
