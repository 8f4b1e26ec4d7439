// Between which counts a withheld cell must lie, given all that is printed and that nobody counts less than nobody:
// a range that is too narrow gives it away as surely as subtraction.
import type { CellSystem } from './publication.ts';

const ROUNDING = 1e-9;
const MOST_PIVOTS = 20_000;

/** Least and most that a cell can be; `most` is Infinity where nothing bounds it. */
export interface FeasibleRange {
  readonly least: number;
  readonly most: number;
}

/**
 * min and max of one withheld count subject to every relation and n ≥ 0, by the simplex method in a tableau with
 * Bland's rule against cycles (Bland 1977, Mathematics of Operations Research 2, pp. 103-107; the auditing problem of
 * Hundepool et al. 2012, §4.3.4). The true counts are a feasible point, so each end is found by moving from there.
 */
export function feasibleRange(
  system: CellSystem,
  withheld: ReadonlySet<number>,
  cell: number,
): FeasibleRange {
  const most = extreme(system, withheld, cell, 1);
  const least = -extreme(system, withheld, cell, -1);
  return { least: Math.max(0, least), most };
}

/** Rows of coefficients with the right side last; which column is basic in each. */
interface Tableau {
  readonly rows: number[][];
  readonly basic: number[];
}

// The largest of sign · count.
function extreme(system: CellSystem, withheld: ReadonlySet<number>, cell: number, sign: 1 | -1): number {
  const unknowns = [...withheld];
  const tableau = startAtTruth(system, unknowns);
  const goal = unknowns.map((each) => (each === cell ? sign : 0));
  for (let pivot = 0; pivot < MOST_PIVOTS; pivot += 1) {
    const entering = unknowns.findIndex((_, column) => gainOf(tableau, goal, column) > ROUNDING);
    if (entering < 0) return valueAt(tableau, goal);
    const leaving = firstToVanish(tableau, entering);
    if (leaving < 0) return Number.POSITIVE_INFINITY;
    exchange(tableau, leaving, entering);
  }
  return Number.POSITIVE_INFINITY;
}

// Gauss and Jordan, choosing in each row the column with the largest true count that is left, so that the start is
// feasible: whatever is not basic is moved to zero only if that keeps all others from falling below it.
function startAtTruth(system: CellSystem, unknowns: readonly number[]): Tableau {
  const place = new Map(unknowns.map((cell, column) => [cell, column]));
  const rows = system.rows.flatMap((row) => {
    const equation = [...unknowns.map(() => 0), 0];
    for (const { cell, sign } of row) {
      const column = place.get(cell);
      if (column !== undefined) equation[column] = sign;
    }
    const right = row.reduce(
      (sum, { cell, sign }) => sum + (place.has(cell) ? sign * (system.n[cell] ?? 0) : 0),
      0,
    );
    equation[unknowns.length] = right;
    return equation.slice(0, -1).some((each) => each !== 0) ? [equation] : [];
  });
  return feasibleBasis(
    rows,
    unknowns.map((cell) => system.n[cell] ?? 0),
  );
}

// From the true counts to a corner: a column that is neither basic nor zero is moved until it or a basic one is zero.
function feasibleBasis(rows: number[][], truth: readonly number[]): Tableau {
  const values = [...truth];
  const tableau = eliminated(rows, values);
  for (const column of values.keys()) {
    if (tableau.basic.includes(column) || (values[column] ?? 0) <= ROUNDING) continue;
    moveDown(tableau, values, column);
  }
  for (const [row, column] of tableau.basic.entries()) {
    const equation = tableau.rows[row];
    if (equation) equation[equation.length - 1] = Math.max(0, values[column] ?? 0);
  }
  return tableau;
}

function eliminated(rows: number[][], values: readonly number[]): Tableau {
  const left = rows.map((row) => [...row]);
  const basic: number[] = [];
  const kept: number[][] = [];
  const order = [...values.keys()].sort(
    (one, other) => (values[other] ?? 0) - (values[one] ?? 0) || one - other,
  );
  for (const column of order) {
    const at = left.findIndex((row) => Math.abs(row[column] ?? 0) > ROUNDING);
    if (at < 0) continue;
    const [lead = []] = left.splice(at, 1);
    scale(lead, lead[column] ?? 1);
    for (const row of [...left, ...kept]) subtract(row, lead, column);
    kept.push(lead);
    basic.push(column);
  }
  return { rows: kept, basic };
}

function scale(row: number[], divisor: number): void {
  for (const [index, each] of row.entries()) row[index] = each / divisor;
}

function subtract(row: number[], lead: readonly number[], column: number): void {
  const factor = row[column] ?? 0;
  if (factor === 0) return;
  for (const [index, each] of lead.entries()) {
    const next = (row[index] ?? 0) - factor * each;
    row[index] = Math.abs(next) < ROUNDING ? 0 : next;
  }
}

// Lowers a column that is not basic to zero, or to where a basic one reaches zero, which then leaves the basis for it.
function moveDown(tableau: Tableau, values: number[], column: number): void {
  let step = values[column] ?? 0;
  let blocking = -1;
  for (const [row, own] of tableau.basic.entries()) {
    const slope = tableau.rows[row]?.[column] ?? 0;
    const room = values[own] ?? 0;
    if (slope < -ROUNDING && room / -slope < step) [step, blocking] = [room / -slope, row];
  }
  for (const [row, own] of tableau.basic.entries())
    values[own] = (values[own] ?? 0) + step * (tableau.rows[row]?.[column] ?? 0);
  values[column] = (values[column] ?? 0) - step;
  if (blocking < 0) return;
  values[tableau.basic[blocking] ?? 0] = 0;
  exchange(tableau, blocking, column);
}

function gainOf({ rows, basic }: Tableau, goal: readonly number[], column: number): number {
  return rows.reduce(
    (gain, row, index) => gain - (goal[basic[index] ?? 0] ?? 0) * (row[column] ?? 0),
    goal[column] ?? 0,
  );
}

function valueAt({ rows, basic }: Tableau, goal: readonly number[]): number {
  return rows.reduce(
    (sum, row, index) => sum + (goal[basic[index] ?? 0] ?? 0) * (row[row.length - 1] ?? 0),
    0,
  );
}

function firstToVanish({ rows, basic }: Tableau, entering: number): number {
  let best = -1;
  let least = Number.POSITIVE_INFINITY;
  for (const [index, row] of rows.entries()) {
    const slope = row[entering] ?? 0;
    if (slope <= ROUNDING) continue;
    const ratio = (row[row.length - 1] ?? 0) / slope;
    const isEarlier =
      ratio < least + ROUNDING && (basic[index] ?? 0) < (basic[best] ?? Number.POSITIVE_INFINITY);
    if (ratio < least - ROUNDING || isEarlier) [best, least] = [index, Math.min(least, ratio)];
  }
  return best;
}

function exchange({ rows, basic }: Tableau, leaving: number, entering: number): void {
  const lead = rows[leaving] ?? [];
  scale(lead, lead[entering] ?? 1);
  for (const [index, row] of rows.entries()) if (index !== leaving) subtract(row, lead, entering);
  basic[leaving] = entering;
}
