// Raking of cells to margins: each margin in turn is brought to its totals, until all hold.
import { ok, type Problem, type Result, refused } from '#base';
import { problem } from '../problems.ts';
import type { CrossedRows } from './crossed-margins.ts';

export type Cells = Pick<CrossedRows, 'categories' | 'cells' | 'categoryOf'>;

export interface RakedCells {
  /** what each cell's weights are multiplied by */
  readonly factor: Float64Array;
  readonly sweeps: number;
}

const MOST_SWEEPS = 1000;
/** Margins sum to the same population, but for the rounding of whoever published them. */
const SAME_SUM = 1e-6;

/**
 * Iterative proportional fitting (Deming and Stephan 1940, Annals of Mathematical Statistics 11; Deville,
 * Särndal and Sautory 1993, JASA 88) on Σ w of each cell, until every total holds to `tolerance`,
 * relative to it.
 * Refuses totals that are not positive or whose sums differ, a category with a total and nobody in it, and margins
 * that do not come to hold, with margin and category from 1.
 * @param totals population of each category, margin after margin
 * @example accepted(rakeCells(weightByCell(weight, cells), cells, [Float64Array.of(40, 20)])).factor // 1.3333, 0.6667
 */
export function rakeCells(
  weight: Float64Array,
  cells: Cells,
  totals: readonly Float64Array[],
  tolerance = 1e-12,
): Result<RakedCells> {
  const trouble = badTotals(totals, cells) ?? emptyCategory(weight, cells, totals);
  return trouble ? refused(trouble) : fitCells(weight, cells, totals, tolerance);
}

/** `rakeCells` for totals known to be sound. */
export function fitCells(
  weight: Float64Array,
  cells: Cells,
  totals: readonly Float64Array[],
  tolerance: number,
): Result<RakedCells> {
  const fitted = weight.slice();
  const sums = totals.map((each) => new Float64Array(each.length));
  let gap: Gap = { margin: 0, category: 0, size: Number.POSITIVE_INFINITY };
  let sweeps = 0;
  while (gap.size > tolerance && sweeps < MOST_SWEEPS) {
    gap = { margin: 0, category: 0, size: 0 };
    for (const [margin, total] of totals.entries())
      gap = bringTo(fitted, cells.categoryOf[margin] ?? NONE, total, sums[margin] ?? total, margin, gap);
    sweeps += 1;
  }
  if (gap.size > tolerance) {
    const [margin, category] = [gap.margin + 1, gap.category + 1];
    const details = { sweeps, margin, category, gap: gap.size };
    return refused(problem('raking-not-converged', details, `margin ${margin}, category ${category}`));
  }
  return ok({
    factor: fitted.map((each, cell) => (weight[cell] === 0 ? 1 : each / (weight[cell] ?? 1))),
    sweeps,
  });
}

const NONE = new Int32Array(0);

interface Gap {
  readonly margin: number;
  readonly category: number;
  readonly size: number;
}

function bringTo(
  fitted: Float64Array,
  categoryOf: Int32Array,
  total: Float64Array,
  sums: Float64Array,
  margin: number,
  worst: Gap,
): Gap {
  sums.fill(0);
  for (let cell = 0; cell < fitted.length; cell += 1) {
    const category = categoryOf[cell] ?? 0;
    sums[category] = (sums[category] ?? 0) + (fitted[cell] ?? 0);
  }
  let gap = worst;
  for (let category = 0; category < sums.length; category += 1) {
    const factor = (total[category] ?? 0) / (sums[category] ?? 0);
    // Written so that a factor that is no number counts as a gap.
    if (!(Math.abs(factor - 1) <= gap.size)) gap = { margin, category, size: Math.abs(factor - 1) };
    sums[category] = factor;
  }
  for (let cell = 0; cell < fitted.length; cell += 1)
    fitted[cell] = (fitted[cell] ?? 0) * (sums[categoryOf[cell] ?? 0] ?? 0);
  return gap;
}

function badTotals(totals: readonly Float64Array[], { categories }: Cells): Problem | undefined {
  if (totals.length !== categories.length || totals.some((each, m) => each.length !== categories[m]))
    throw new RangeError('one total for each category of each margin');
  for (const [m, each] of totals.entries()) {
    const wrong = each.findIndex((total) => !(total > 0 && total < Number.POSITIVE_INFINITY));
    if (wrong < 0) continue;
    const details = { margin: m + 1, category: wrong + 1, total: each[wrong] ?? 0 };
    return problem('margin-total-not-positive', details, `margin ${m + 1}, category ${wrong + 1}`);
  }
  const sums = totals.map((each) => each.reduce((sum, total) => sum + total, 0));
  const first = sums[0] ?? 0;
  const other = sums.findIndex((sum) => Math.abs(sum - first) > SAME_SUM * first);
  if (other < 0) return undefined;
  return problem(
    'margins-contradict',
    { margin: other + 1, total: sums[other] ?? 0, first },
    `margin ${other + 1}`,
  );
}

function emptyCategory(
  weight: Float64Array,
  { categoryOf }: Cells,
  totals: readonly Float64Array[],
): Problem | undefined {
  for (const [m, each] of totals.entries()) {
    const people = new Float64Array(each.length);
    for (const [cell, w] of weight.entries()) {
      const category = categoryOf[m]?.[cell] ?? 0;
      people[category] = (people[category] ?? 0) + w;
    }
    const wrong = people.indexOf(0);
    if (wrong < 0) continue;
    const details = { margin: m + 1, category: wrong + 1, total: each[wrong] ?? 0 };
    return problem('margin-empty', details, `margin ${m + 1}, category ${wrong + 1}`);
  }
  return undefined;
}
