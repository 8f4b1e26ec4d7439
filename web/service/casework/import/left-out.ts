// Which rows of a list are left out: chosen by people, never by the program. It knows no screen.
import type { CaseImport } from '#wire/service';

type Row = CaseImport['rows'][number];

/** The rows that may repeat another row or an open case. */
export function rowsLikelyAgain(rows: readonly Row[]): readonly number[] {
  return rows.filter(({ repeats }) => repeats.length > 0).map(({ row }) => row);
}

/** Those to look at first: likely repeats, the likeliest on top; then the rest in the order of the list. */
export function inOrderOfDoubt(rows: readonly Row[]): readonly Row[] {
  const doubt = ({ repeats }: Row): number => Math.max(0, ...repeats.map(({ likeness }) => likeness));
  return [...rows].sort((left, right) => doubt(right) - doubt(left) || left.row - right.row);
}

export function howManyTaken(rows: readonly Row[], leftOut: readonly number[]): number {
  return rows.filter(({ row, standing }) => standing === 'waiting' && !leftOut.includes(row)).length;
}
