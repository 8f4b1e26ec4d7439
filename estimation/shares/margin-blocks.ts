// Respondents who are alike to a fit to margins: same stratum, same categories. What the fit takes of an influence is
// one number for all of them, times their weight.
import { type Domains, everyone } from '../design/domains.ts';
import type { Design } from '../design/stratified-design.ts';
import type { CellMeans } from '../sampling/sample.ts';
import { type MarginSweeps, marginSweeps } from '../weighting/margin-sweeps.ts';

/** Made once, used for every question. */
export interface MarginBlocks {
  readonly means: CellMeans;
  readonly sweeps: MarginSweeps;
  /** a cell is a stratum */
  readonly strata: Domains;
  readonly cellOfStratum: Int32Array;
  readonly blockOfRow: Int32Array;
  readonly cellOfBlock: Int32Array;
  /** at block · margins + margin: the category among those of all margins, -1 for none */
  readonly categories: Int32Array;
  readonly rows: Float64Array;
  /** of the fitted weight: its mean in the block, and its squares around it */
  readonly mean: Float64Array;
  readonly squares: Float64Array;
}

export function marginBlocks(design: Design, means: CellMeans): MarginBlocks {
  const strata = everyone(design);
  const cellOfStratum = new Int32Array(design.strataCount);
  for (const [cell, stratum] of strata.cellStratum.entries()) cellOfStratum[stratum] = cell;
  const sweeps = marginSweeps(means);
  const blockOfRow = means.margins.reduce<Int32Array>(
    (blocks, { cell, categories }) => split(blocks, cell, categories + 1),
    design.stratum.map((stratum) => cellOfStratum[stratum] ?? 0),
  );
  const count = blockOfRow.reduce((most, each) => Math.max(most, each + 1), 0);
  const cellOfBlock = new Int32Array(count);
  for (const [row, block] of blockOfRow.entries())
    cellOfBlock[block] = cellOfStratum[design.stratum[row] ?? 0] ?? 0;
  const categories = categoriesOf(means, sweeps, blockOfRow, count);
  const moments = momentsOf(means.weight, blockOfRow, count);
  return { means, sweeps, strata, cellOfStratum, blockOfRow, cellOfBlock, categories, ...moments };
}

function categoriesOf(
  { margins }: CellMeans,
  { start }: MarginSweeps,
  blockOfRow: Int32Array,
  count: number,
): Int32Array {
  const categories = new Int32Array(count * margins.length);
  for (const [margin, { cell }] of margins.entries()) {
    const first = start[margin] ?? 0;
    for (const [row, block] of blockOfRow.entries()) {
      const category = cell[row] ?? -1;
      categories[block * margins.length + margin] = category < 0 ? -1 : first + category;
    }
  }
  return categories;
}

function split(blocks: Int32Array, cell: Int32Array, categories: number): Int32Array {
  const known = new Map<number, number>();
  return blocks.map((block, row) => {
    const key = block * categories + (cell[row] ?? -1) + 1;
    const found = known.get(key) ?? known.size;
    if (found === known.size) known.set(key, found);
    return found;
  });
}

function momentsOf(
  weight: Float64Array,
  blockOfRow: Int32Array,
  count: number,
): Pick<MarginBlocks, 'rows' | 'mean' | 'squares'> {
  const [rows, sum, squares] = [new Float64Array(count), new Float64Array(count), new Float64Array(count)];
  for (const [row, block] of blockOfRow.entries()) {
    rows[block] = (rows[block] ?? 0) + 1;
    sum[block] = (sum[block] ?? 0) + (weight[row] ?? 0);
  }
  const mean = sum.map((each, block) => each / (rows[block] ?? 1));
  for (const [row, block] of blockOfRow.entries()) {
    const away = (weight[row] ?? 0) - (mean[block] ?? 0);
    squares[block] = (squares[block] ?? 0) + away * away;
  }
  return { rows, mean, squares };
}
