// A cell of somebody's table: its plain text, and its place as a person would look it up.
// It knows nothing of what a column means.
import type { Problem } from '#base';

/** What a CSV or Excel reader hands over for one cell. */
export type Cell = string | number | boolean | null | undefined;

/** A column that was found in a header row. */
export interface ColumnAt {
  /** counted from 0 */
  readonly index: number;
  /** as the file has it, without white space around it */
  readonly header: string;
}

// ASCII and unified ideographs are their own normal form; nearly every cell of a long list is made of these alone.
const PLAIN = /^[\x21-\x7e\u4e00-\u9fff]*$/;

// No number, name or heading is longer; a cell of a megabyte must not make a message of one.
const LONGEST_TEXT = 200;

/** The text of a cell as a person sees it: half-width characters, no white space or byte order mark around it. */
export function cellText(cell: Cell): string {
  if (cell === null || cell === undefined) return '';
  const written = String(cell).slice(0, LONGEST_TEXT);
  if (PLAIN.test(written)) return written;
  return written.normalize('NFKC').replaceAll('\uFEFF', '').trim();
}

/** Whether nothing is written in any cell: such rows are passed over. */
export function isBlankRow(cells: readonly Cell[]): boolean {
  return cells.every((cell) => cellText(cell) === '');
}

/** The letters over a spreadsheet's column: 0 is A, 25 is Z, 26 is AA. */
export function columnLetters(index: number): string {
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : columnLetters(Math.floor(index / 26) - 1) + last;
}

/** The same problem with its place: in words in `where`, and in `details` as row, column, header and value. */
export function atCell(found: Problem, row: number, column: ColumnAt, value: string): Problem {
  const letters = columnLetters(column.index);
  return {
    ...found,
    where: `第${row}行 ${column.header}列 / row ${row}, column ${letters}`,
    details: { ...found.details, row, column: letters, header: column.header, value },
  };
}

/** A heading or a name with everything taken away that people add by taste: spaces, brackets, case, marks. */
export function plainWord(text: string): string {
  return cellText(text)
    .toLowerCase()
    .replace(/[\s()[\]{}【】_\-*:;,./、·'"“”]/g, '');
}
