// Weights that add up to known numbers of people in each cell.
import { ok, type Result, refused } from '#base';
import { problem } from '../problems.ts';
import type { Sample } from '../sampling/sample.ts';
import { fitted } from './fitted.ts';

/** One division of the population: the cell of each row, and the people in each cell. */
export interface Margin {
  /** what a problem calls it */
  readonly name: string;
  /** cell of each row, -1 for none */
  readonly cell: Int32Array;
  readonly totals: Float64Array;
  /** names of the cells for problems */
  readonly labels?: readonly string[];
}

/**
 * Post-stratification: w N_g/Σ_g w. The variance is that of w(z - z̄_g), z the influence over the new weight and z̄_g
 * its mean in the cell by the old weights (Särndal, Swensson and Wretman 1992, §7.6).
 * Refuses totals that are not positive, cells without respondents and respondents without a cell.
 * @example
 * accepted(postStratified(sample, { name: 'sex', cell: Int32Array.of(0, 1, 0, 1), totals: Float64Array.of(60, 40) })).weight
 * // 20, 13.3333, 40, 26.6667
 */
export function postStratified(sample: Sample, margin: Margin): Result<Sample> {
  const fault = marginFault(sample, margin);
  if (fault) return fault;
  return fitted(
    sample,
    (weight) => ok(scaledToMargin(weight, margin)),
    (before, after) => ({
      stage: 0,
      cellMeans: {
        margins: [{ cell: margin.cell, categories: margin.totals.length }],
        by: before,
        weight: after,
        mostSweeps: 1,
        untilStill: false,
      },
      residual: (column) => aroundCells(column, margin, before, after),
    }),
  );
}

/** Whether a margin can be met at all. */
export function marginFault(sample: Sample, margin: Margin): Result<never> | undefined {
  const bad = margin.totals.findIndex((total) => !(total > 0 && total < Number.POSITIVE_INFINITY));
  if (bad >= 0) {
    const details = { margin: margin.name, category: labelOf(margin, bad), total: margin.totals[bad] ?? 0 };
    return refused(problem('margin-cell-total-not-positive', details, placeOf(margin, bad)));
  }
  const homeless = sample.weight.findIndex((weight, row) => weight !== 0 && (margin.cell[row] ?? -1) < 0);
  if (homeless >= 0)
    return refused(
      problem('row-without-category', { margin: margin.name, row: homeless + 1 }, `row ${homeless + 1}`),
    );
  const sums = cellSums(sample.weight, margin);
  const empty = sums.findIndex((sum) => !(sum > 0));
  if (empty < 0) return undefined;
  const details = { margin: margin.name, category: labelOf(margin, empty), total: margin.totals[empty] ?? 0 };
  return refused(problem('margin-cell-empty', details, placeOf(margin, empty)));
}

export function labelOf(margin: Margin, cell: number): string {
  return margin.labels?.[cell] ?? String(cell + 1);
}

export function placeOf(margin: Margin, cell: number): string {
  return `margin ${margin.name}, cell ${labelOf(margin, cell)}`;
}

/** Weights of each cell scaled to its total; a cell without weight stays without. */
export function scaledToMargin(weight: Float64Array, margin: Margin): Float64Array {
  const sums = cellSums(weight, margin);
  const factor = margin.totals.map((total, cell) =>
    (sums[cell] ?? 0) === 0 ? 1 : total / (sums[cell] ?? 1),
  );
  return weight.map((each, row) => each * (factor[margin.cell[row] ?? 0] ?? 1));
}

export function cellSums(weight: Float64Array, { cell, totals }: Margin): Float64Array {
  const sums = new Float64Array(totals.length);
  for (let row = 0; row < weight.length; row += 1) {
    const at = cell[row] ?? -1;
    if (at >= 0) sums[at] = (sums[at] ?? 0) + (weight[row] ?? 0);
  }
  return sums;
}

function aroundCells(
  column: Float64Array,
  margin: Margin,
  before: Float64Array,
  after: Float64Array,
): Float64Array {
  const perWeight = column.map((each, row) => quotient(each, after[row] ?? 0));
  const sums = cellSums(
    perWeight.map((each, row) => each * (before[row] ?? 0)),
    margin,
  );
  const people = cellSums(before, margin);
  return column.map((each, row) => {
    const cell = margin.cell[row] ?? -1;
    return cell < 0 ? each : each - quotient(sums[cell] ?? 0, people[cell] ?? 0) * (after[row] ?? 0);
  });
}

function quotient(above: number, below: number): number {
  return below === 0 ? 0 : above / below;
}
