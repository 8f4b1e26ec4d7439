// A publication as disclosure control sees it: cells with the number of respondents behind each, and which cells are
// the sum of which others, across all its tables. It knows counts only, not what was counted.
import { ok, type Problem, type Result, refused } from '#base';
import { problem } from '../problems.ts';

/** A number in one table or several; the same number has one key wherever it is printed. */
export interface PublishedCell {
  readonly key: string;
  /** respondents behind it */
  readonly n: number;
  /** what is lost by withholding it, the respondents unless asked otherwise; Infinity: never withheld */
  readonly cost?: number;
}

/** A cell that is the sum of others: a row total, a column total, a county and its villages. */
export interface SumRelation {
  readonly total: string;
  readonly parts: readonly string[];
}

export interface Publication {
  readonly cells: readonly PublishedCell[];
  readonly relations: readonly SumRelation[];
}

/** Cells by number, and relations as lists of numbers: 1 for a part, -1 for the total. */
export interface CellSystem {
  readonly keys: readonly string[];
  readonly n: readonly number[];
  readonly cost: readonly number[];
  readonly rows: readonly (readonly { readonly cell: number; readonly sign: 1 | -1 }[])[];
}

/**
 * Refuses a count that is no whole number, a relation of a cell that is not given or of a total in itself, and parts
 * that do not sum to their total, each by its key.
 * @throws Error for a key that comes twice
 */
export function cellSystem({ cells, relations }: Publication): Result<CellSystem> {
  const numbers = new Map(cells.map(({ key }, number) => [key, number]));
  if (numbers.size !== cells.length) throw new Error('a cell comes twice');
  const trouble = badCount(cells) ?? badRelation(relations, numbers, cells);
  if (trouble) return refused(trouble);
  return ok({
    keys: cells.map(({ key }) => key),
    n: cells.map(({ n }) => n),
    cost: cells.map(({ n, cost }) => cost ?? n),
    rows: relations.map(({ total, parts }) => [
      { cell: numbers.get(total) ?? 0, sign: -1 },
      ...parts.map((part) => ({ cell: numbers.get(part) ?? 0, sign: 1 }) as const),
    ]),
  });
}

function badCount(cells: readonly PublishedCell[]): Problem | undefined {
  const wrong = cells.find(({ n }) => !Number.isInteger(n) || n < 0);
  return wrong && problem('suppression-count-not-a-count', { cell: wrong.key, n: wrong.n }, wrong.key);
}

function badRelation(
  relations: readonly SumRelation[],
  numbers: ReadonlyMap<string, number>,
  cells: readonly PublishedCell[],
): Problem | undefined {
  const countOf = (key: string): number => cells[numbers.get(key) ?? -1]?.n ?? 0;
  for (const { total, parts } of relations) {
    const unknown = [total, ...parts].find((key) => !numbers.has(key));
    if (unknown !== undefined) return problem('suppression-cell-unknown', { total, cell: unknown }, total);
    if (parts.includes(total)) return problem('suppression-total-in-itself', { total }, total);
    const sum = parts.reduce((whole, part) => whole + countOf(part), 0);
    if (sum !== countOf(total))
      return problem('suppression-sum-wrong', { total, n: countOf(total), sum }, total);
  }
  return undefined;
}
