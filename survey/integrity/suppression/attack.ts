// What a reader with a pencil can find out: every number withheld that follows from the numbers printed, and every sum
// of withheld numbers that follows and rests on too few people.
import type { CellSystem } from './publication.ts';

/** Something that follows by subtraction, with the cells it is about. */
export interface Disclosure {
  readonly kind: 'exact' | 'small-group' | 'narrow-range';
  /** one cell, or those of a group */
  readonly cells: readonly number[];
}

/** Equations among withheld cells: coefficients, and the sum that the printed numbers give. */
interface Equations {
  readonly unknowns: readonly number[];
  readonly matrix: readonly (readonly number[])[];
}

const ROUNDING = 1e-9;

/**
 * All withheld cells whose count follows exactly: those that a reduced row echelon form of the relations, restricted to
 * withheld cells, leaves alone in a row (Hundepool et al. 2012, Statistical Disclosure Control, §4.3, pp. 147-156;
 * Fischetti and Salazar 2001, Management Science 47, pp. 1008-1027, for the attacker's problem).
 * A cell whose own relation has no other withheld cell is the simplest case.
 */
export function exactDisclosures(system: CellSystem, withheld: ReadonlySet<number>): readonly Disclosure[] {
  const { unknowns, matrix } = equationsOf(system, withheld);
  return reduced(matrix).flatMap((row) => {
    const present = [...row.keys()].filter((column) => Math.abs(row[column] ?? 0) > ROUNDING);
    return present.length === 1 ? [{ kind: 'exact', cells: [unknowns[present[0] ?? 0] ?? 0] } as const] : [];
  });
}

/** Sums of withheld parts of one relation that follow from a printed total, and rest on fewer than `minimum` people. */
export function smallGroups(
  { rows, n }: CellSystem,
  withheld: ReadonlySet<number>,
  minimum: number,
): readonly Disclosure[] {
  return rows.flatMap((row) => {
    const [total] = row;
    const hidden = row.filter(({ cell }) => withheld.has(cell)).map(({ cell }) => cell);
    if (hidden.length === 0 || (total && withheld.has(total.cell))) return [];
    const people = hidden.reduce((sum, cell) => sum + (n[cell] ?? 0), 0);
    return people > 0 && people < minimum ? [{ kind: 'small-group', cells: hidden } as const] : [];
  });
}

function equationsOf({ rows }: CellSystem, withheld: ReadonlySet<number>): Equations {
  const unknowns = [...withheld].sort((one, other) => one - other);
  const place = new Map(unknowns.map((cell, column) => [cell, column]));
  const matrix = rows.flatMap((row) => {
    const equation = unknowns.map(() => 0);
    for (const { cell, sign } of row) {
      const column = place.get(cell);
      if (column !== undefined) equation[column] = sign;
    }
    return equation.some((each) => each !== 0) ? [equation] : [];
  });
  return { unknowns, matrix };
}

/** Reduced row echelon form by Gauss and Jordan, the largest pivot first; rows of nothing are left out. */
function reduced(matrix: readonly (readonly number[])[]): readonly (readonly number[])[] {
  const rows = matrix.map((row) => [...row]);
  const width = rows[0]?.length ?? 0;
  let top = 0;
  for (let column = 0; column < width && top < rows.length; column += 1) {
    const pivot = largestBelow(rows, top, column);
    if (pivot < 0) continue;
    swap(rows, top, pivot);
    clear(rows, top, column);
    top += 1;
  }
  return rows.slice(0, top);
}

function largestBelow(rows: readonly (readonly number[])[], top: number, column: number): number {
  let best = -1;
  for (let row = top; row < rows.length; row += 1) {
    const size = Math.abs(rows[row]?.[column] ?? 0);
    if (size > ROUNDING && (best < 0 || size > Math.abs(rows[best]?.[column] ?? 0))) best = row;
  }
  return best;
}

function swap(rows: number[][], one: number, other: number): void {
  const [first, second] = [rows[one], rows[other]];
  if (first && second) [rows[one], rows[other]] = [second, first];
}

function clear(rows: number[][], top: number, column: number): void {
  const lead = rows[top] ?? [];
  const pivot = lead[column] ?? 1;
  for (const [index, each] of lead.entries()) lead[index] = each / pivot;
  for (const [index, row] of rows.entries()) {
    const factor = row[column] ?? 0;
    if (index === top || factor === 0) continue;
    for (const [k, each] of lead.entries()) {
      const left = (row[k] ?? 0) - factor * each;
      row[k] = Math.abs(left) < ROUNDING ? 0 : left;
    }
  }
}
