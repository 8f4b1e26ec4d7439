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

interface CellSums {
  readonly used: Int32Array;
  readonly sum: Float64Array;
}

/**
 * v = Σ_h (1 - f_h) n_h/(n_h - 1) Σ_i (z_hi - z̄_h)², n_h as drawn, rows outside the domain as zeros
 * (Särndal, Swensson and Wretman 1992, §3.7, pp. 100-109, with §5.5, pp. 172-176; Lohr 2022, §9.1).
 * Refuses a stratum with one unit under the rule `fail`, when that unit is counted.
 */
export function taylorVariance(
  design: Design,
  domains: Domains,
  score: Float64Array,
): Result<DomainVariance> {
  const cells = sumCells(domains, score);
  const lonely = firstLonely(design, domains, cells);
  if (lonely >= 0 && design.lonely === 'fail') {
    return refused(problem('stratum-with-one-unit', { stratum: lonely + 1 }, `stratum ${lonely + 1}`));
  }
  return ok(combine(design, domains, cells, squareCells(design, domains, score, cells)));
}

function sumCells(domains: Domains, score: Float64Array): CellSums {
  const used = new Int32Array(domains.cellDomain.length);
  const sum = new Float64Array(used.length);
  for (let row = 0; row < score.length; row += 1) {
    const z = score[row] ?? Number.NaN;
    if (Number.isNaN(z)) continue;
    const cell = domains.cellOf[row] ?? -1;
    used[cell] = (used[cell] ?? 0) + 1;
    sum[cell] = (sum[cell] ?? 0) + z;
  }
  return { used, sum };
}

// Squares around the stratum mean rather than Σz² - n z̄²: rates near 1 would lose their digits.
function squareCells(
  design: Design,
  domains: Domains,
  score: Float64Array,
  { used, sum }: CellSums,
): Float64Array {
  const units = domains.cellStratum.map((stratum) => design.unitsInStratum[stratum] ?? 0);
  const mean = sum.map((each, cell) => each / (units[cell] ?? 0));
  const squares = mean.map((each, cell) => ((units[cell] ?? 0) - (used[cell] ?? 0)) * each * each);
  for (let row = 0; row < score.length; row += 1) {
    const z = score[row] ?? Number.NaN;
    if (Number.isNaN(z)) continue;
    const cell = domains.cellOf[row] ?? -1;
    const deviation = z - (mean[cell] ?? 0);
    squares[cell] = (squares[cell] ?? 0) + deviation * deviation;
  }
  return squares;
}

function firstLonely(design: Design, domains: Domains, { used }: CellSums): number {
  const cell = domains.cellStratum.findIndex(
    (h, index) => design.unitsInStratum[h] === 1 && used[index] === 1,
  );
  return domains.cellStratum[cell] ?? -1;
}

function combine(design: Design, domains: Domains, cells: CellSums, squares: Float64Array): DomainVariance {
  const isCounted = cells.used.map((used) => (used > 0 ? 1 : 0));
  const isLonely = isCounted.map((counted, cell) =>
    counted === 1 && unitsOf(design, domains, cell) === 1 ? 1 : 0,
  );
  const spread = squares.map((square, cell) => {
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
