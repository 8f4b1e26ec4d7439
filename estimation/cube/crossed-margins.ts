// Margins crossed to cells: raking a million respondents is raking the few dozen cells that they fall in.
import { ok, type Problem, type Result, refused } from '#base';
import { problem } from '../problems.ts';

/** Rows by cell of the crossed margins. */
export interface CrossedRows {
  /** categories of each margin */
  readonly categories: readonly number[];
  readonly cells: number;
  readonly cellOfRow: Uint16Array;
  /** category of each cell in each margin */
  readonly categoryOf: readonly Int32Array[];
}

/**
 * Refuses a category that does not exist, with row and margin from 1.
 * @param columns one a margin: category of each row, from 0
 * @throws RangeError for more than 65,536 cells, or columns of different lengths
 * @example accepted(crossMargins([Uint8Array.of(0, 1), Uint8Array.of(4, 2)], [2, 5])).cells // 10
 */
export function crossMargins(
  columns: readonly (Uint8Array | Int32Array)[],
  categories: readonly number[],
): Result<CrossedRows> {
  const cells = categories.reduce((product, each) => product * each, 1);
  const rows = columns[0]?.length ?? 0;
  const isSound =
    cells <= 65_536 && columns.length === categories.length && columns.every((c) => c.length === rows);
  if (!isSound) throw new RangeError('one column of categories a margin, 65,536 cells at most');
  const cellOfRow = new Uint16Array(rows);
  for (const [margin, column] of columns.entries()) {
    const most = categories[margin] ?? 0;
    const wrong = addMargin(cellOfRow, column, most);
    if (wrong >= 0) return refused(badCategory(wrong, margin, column[wrong] ?? -1, most));
  }
  return ok({ categories, cells, cellOfRow, categoryOf: categoriesOfCells(categories, cells) });
}

// The first row whose category does not exist, or -1.
function addMargin(cellOfRow: Uint16Array, column: Uint8Array | Int32Array, most: number): number {
  for (let row = 0; row < column.length; row += 1) {
    const category = column[row] ?? -1;
    if (category < 0 || category >= most) return row;
    cellOfRow[row] = (cellOfRow[row] ?? 0) * most + category;
  }
  return -1;
}

function categoriesOfCells(categories: readonly number[], cells: number): readonly Int32Array[] {
  let step = cells;
  return categories.map((most) => {
    step /= most;
    const here = step;
    return Int32Array.from({ length: cells }, (_, cell) => Math.floor(cell / here) % most);
  });
}

function badCategory(row: number, margin: number, category: number, most: number): Problem {
  const details = { row: row + 1, margin: margin + 1, category, most: most - 1 };
  return problem('category-unknown', details, `row ${row + 1}, margin ${margin + 1}`);
}

/**
 * Σ w of each cell.
 * @example weightByCell(weight, cells) // 30, 30
 */
export function weightByCell(weight: Float64Array, { cellOfRow, cells }: CrossedRows): Float64Array {
  const sums = new Float64Array(cells);
  for (let row = 0; row < weight.length; row += 1) {
    const cell = cellOfRow[row] ?? 0;
    sums[cell] = (sums[cell] ?? 0) + (weight[row] ?? 0);
  }
  return sums;
}

/**
 * w times the factor of its cell.
 * @example applyCellFactors(weight, cells, Float64Array.of(2, 1)) // 20, 10, 40, 20
 */
export function applyCellFactors(
  weight: Float64Array,
  { cellOfRow }: CrossedRows,
  factor: Float64Array,
): Float64Array {
  const result = new Float64Array(weight.length);
  for (let row = 0; row < weight.length; row += 1)
    result[row] = (weight[row] ?? 0) * (factor[cellOfRow[row] ?? 0] ?? 0);
  return result;
}
