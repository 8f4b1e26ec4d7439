// The variance of what a fit to margins leaves of the scores of many domains, linear in the rows: only the strata of a
// domain are gone through row by row, all others by blocks.
import { ok, type Result } from '#base';
import type { Domains } from '../design/domains.ts';
import type { Design } from '../design/stratified-design.ts';
import { type CellSums, varianceOfSums } from '../estimators/taylor-variance.ts';
import { takenBySweeps } from '../weighting/margin-sweeps.ts';
import type { MarginBlocks } from './margin-blocks.ts';

/**
 * The variance in each domain of z - w f, z the score in the domain and 0 outside, f what the sweeps take. In the
 * strata of the domain it is summed row by row; in a stratum outside it, Σ(w f - mean)² is that of its blocks.
 * Refuses a stratum with one unit under the rule `fail`.
 * @param score of each row in its own domain, NaN where it does not count
 */
export function residualVariance(
  blocks: MarginBlocks,
  design: Design,
  domains: Domains,
  score: Float64Array,
): Result<Float64Array> {
  const variance = new Float64Array(domains.count);
  const domainOfRow = domainsOfRows(domains, design.rows);
  const cellsOfDomain = Array.from({ length: domains.count }, (): number[] => []);
  for (const [cell, domain] of domains.cellDomain.entries()) cellsOfDomain[domain]?.push(cell);
  const used = Int32Array.from(blocks.strata.cellStratum, (stratum) => design.unitsInStratum[stratum] ?? 0);
  for (const [domain, cells] of cellsOfDomain.entries()) {
    const own = (row: number): number => (domainOfRow[row] === domain ? (score[row] ?? 0) || 0 : 0);
    const taken = takenByBlock(blocks, takenFrom(blocks, domains, cells, own));
    const sums = sumsOutside(blocks, taken, used);
    for (const cell of cells)
      sumInside(blocks, taken, own, blocks.cellOfStratum[domains.cellStratum[cell] ?? 0] ?? 0, sums);
    const spread = varianceOfSums(design, blocks.strata, sums);
    if (!spread.ok) return spread;
    variance[domain] = spread.value.variance[0] ?? Number.NaN;
  }
  return ok(variance);
}

type Score = (row: number) => number;

function domainsOfRows({ cellDomain, cellStart, rows }: Domains, count: number): Int32Array {
  const domainOf = new Int32Array(count).fill(-1);
  for (const [cell, domain] of cellDomain.entries()) {
    for (let at = cellStart[cell] ?? 0; at < (cellStart[cell + 1] ?? 0); at += 1)
      domainOf[rows[at] ?? 0] = domain;
  }
  return domainOf;
}

function takenFrom(
  blocks: MarginBlocks,
  { cellStart, rows }: Domains,
  cells: readonly number[],
  own: Score,
): Float64Array {
  const { means, sweeps, blockOfRow } = blocks;
  const ofBlock = new Float64Array(blocks.rows.length);
  let largest = 0;
  for (const cell of cells) {
    for (let at = cellStart[cell] ?? 0; at < (cellStart[cell + 1] ?? 0); at += 1) {
      const row = rows[at] ?? 0;
      const weight = means.weight[row] ?? 0;
      const z = weight === 0 ? 0 : own(row) / weight;
      const block = blockOfRow[row] ?? 0;
      ofBlock[block] = (ofBlock[block] ?? 0) + z * (means.by[row] ?? 0);
      largest = Math.max(largest, Math.abs(z));
    }
  }
  return takenBySweeps(sweeps, sumsByCategory(blocks, ofBlock), largest);
}

function sumsByCategory({ means, sweeps, categories }: MarginBlocks, ofBlock: Float64Array): Float64Array {
  const margins = means.margins.length;
  const sums = new Float64Array(sweeps.size);
  for (let at = 0; at < categories.length; at += 1) {
    const category = categories[at] ?? -1;
    if (category >= 0) sums[category] = (sums[category] ?? 0) + (ofBlock[Math.floor(at / margins)] ?? 0);
  }
  return sums;
}

function takenByBlock({ means, categories, rows }: MarginBlocks, taken: Float64Array): Float64Array {
  const margins = means.margins.length;
  const ofBlock = new Float64Array(rows.length);
  for (let block = 0; block < ofBlock.length; block += 1) {
    let sum = 0;
    for (let margin = 0; margin < margins; margin += 1)
      sum += taken[categories[block * margins + margin] ?? -1] ?? 0;
    ofBlock[block] = sum;
  }
  return ofBlock;
}

// As if no row of any stratum were in the domain.
function sumsOutside(
  { cellOfBlock, rows, mean, squares }: MarginBlocks,
  taken: Float64Array,
  used: Int32Array,
): CellSums {
  const sum = new Float64Array(used.length);
  const around = new Float64Array(used.length);
  for (let block = 0; block < taken.length; block += 1) {
    const cell = cellOfBlock[block] ?? 0;
    sum[cell] = (sum[cell] ?? 0) - (rows[block] ?? 0) * (mean[block] ?? 0) * (taken[block] ?? 0);
  }
  for (let block = 0; block < taken.length; block += 1) {
    const cell = cellOfBlock[block] ?? 0;
    const f = taken[block] ?? 0;
    const away = (mean[block] ?? 0) * f + (sum[cell] ?? 0) / (used[cell] ?? 1);
    around[cell] = (around[cell] ?? 0) + f * f * (squares[block] ?? 0) + (rows[block] ?? 0) * away * away;
  }
  return { used, sum, squares: around };
}

function sumInside(
  { means, strata, blockOfRow }: MarginBlocks,
  taken: Float64Array,
  own: Score,
  cell: number,
  { used, sum, squares }: CellSums,
): void {
  const [first, end] = [strata.cellStart[cell] ?? 0, strata.cellStart[cell + 1] ?? 0];
  const left = (at: number): number => {
    const row = strata.rows[at] ?? 0;
    return own(row) - (means.weight[row] ?? 0) * (taken[blockOfRow[row] ?? 0] ?? 0);
  };
  let total = 0;
  for (let at = first; at < end; at += 1) total += left(at);
  const mean = total / (used[cell] ?? 1);
  let around = 0;
  for (let at = first; at < end; at += 1) around += (left(at) - mean) ** 2;
  sum[cell] = total;
  squares[cell] = around;
}
