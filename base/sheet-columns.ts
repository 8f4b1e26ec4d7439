// Finds the columns of a list that an office keeps by their usual headings: below titles, in one header row or in two that were merged.
// It reads no row, and knows no column but those it is given.

/** What a CSV or Excel reader hands over for one cell. */
export type SheetCell = string | number | boolean | null | undefined;

export interface ColumnPlace {
  readonly index: number;
  readonly header: string;
}

export interface SheetColumns<Column extends string> {
  /** how many rows stand above the first of the list, titles and header included */
  readonly rowsAbove: number;
  readonly at: Readonly<Partial<Record<Column, ColumnPlace>>>;
}

export interface ColumnFinder<Column extends string> {
  /** Undefined where no row, and no two rows together, name enough columns. */
  find(rows: readonly (readonly SheetCell[])[]): SheetColumns<Column> | undefined;
  /** The column that a heading names, if any. */
  columnOf(cell: SheetCell): Column | undefined;
}

const LOOKED_AT_ROWS = 20;
const LONGEST_HEADER = 40;
const LONGEST_COMPARED = 200;

type Found<Column extends string> = Partial<Record<Column, ColumnPlace>>;

/**
 * @param headings the names of each column, in any writing
 * @param isEnough whether the columns that a header names make it one
 * @example columnFinder({ name: ['姓名'], phone: ['电话'] }, ({ name, phone }) => name !== undefined && phone !== undefined)
 */
export function columnFinder<Column extends string>(
  headings: Readonly<Record<Column, readonly string[]>>,
  isEnough: (found: Readonly<Found<Column>>) => boolean,
): ColumnFinder<Column> {
  const isColumn = (name: string): name is Column => Object.hasOwn(headings, name);
  const columns = Object.keys(headings).filter(isColumn);
  const byWords = new Map<string, Column>(
    columns.flatMap((column) => headings[column].map((heading) => [plainHeading(heading), column] as const)),
  );
  const columnOf = (cell: SheetCell): Column | undefined => byWords.get(plainHeading(cell));
  const columnsIn = (header: readonly SheetCell[]): Found<Column> => placesOf(header, columnOf);
  const find: ColumnFinder<Column>['find'] = (rows) => {
    for (let row = 0; row < Math.min(rows.length, LOOKED_AT_ROWS); row += 1) {
      const [upper, lower] = [rows[row] ?? [], rows[row + 1] ?? []];
      const [alone, merged] = [columnsIn(upper), columnsIn(mergedHeader(upper, lower))];
      if (isEnough(alone))
        return isMore(merged, alone) ? { rowsAbove: row + 2, at: merged } : { rowsAbove: row + 1, at: alone };
      if (isEnough(merged) && !isEnough(columnsIn(lower))) return { rowsAbove: row + 2, at: merged };
    }
    return undefined;
  };
  return { find, columnOf };
}

// Of two columns with the same name the first is meant.
function placesOf<Column extends string>(
  header: readonly SheetCell[],
  columnOf: (cell: SheetCell) => Column | undefined,
): Found<Column> {
  const found: Found<Column> = {};
  for (const [index, cell] of header.entries()) {
    const column = columnOf(cell);
    if (column !== undefined && !found[column])
      found[column] = { index, header: sheetText(cell).slice(0, LONGEST_HEADER) };
  }
  return found;
}

function isMore(one: object, other: object): boolean {
  return Object.keys(one).length > Object.keys(other).length;
}

// The lower cell says what the column is; where it is empty the upper one reaches down.
function mergedHeader(upper: readonly SheetCell[], lower: readonly SheetCell[]): readonly SheetCell[] {
  const width = Math.max(upper.length, lower.length);
  return Array.from({ length: width }, (_, index) =>
    plainHeading(lower[index]) === '' ? upper[index] : lower[index],
  );
}

/** The text of a cell as a person sees it, whole. */
export function sheetText(cell: SheetCell): string {
  return cell === null || cell === undefined ? '' : String(cell).replaceAll('\uFEFF', '').trim();
}

/** A text without the blanks, brackets and marks by which people write the same name differently. */
export function plainHeading(cell: SheetCell): string {
  return sheetText(cell)
    .slice(0, LONGEST_COMPARED)
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s()[\]{}【】_\-*:;,./、’'·]/g, '');
}

/** The letters over a spreadsheet's column: 0 is A, 25 is Z, 26 is AA. */
export function columnLetters(index: number): string {
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : columnLetters(Math.floor(index / 26) - 1) + last;
}
