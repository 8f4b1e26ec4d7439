// Sheets that no questionnaire has: too many rows, cells too long, characters that nobody can see.
import { type FileFinding, refusal, warning } from '../findings.ts';
import type { Sheet } from '../sheets.ts';

export const MOST_ROWS = 20_000;
const LONGEST_CELL = 32_767;
const CONTROL = /[[\p{Cc}--\s]\p{Cs}]/v;

export function sheetFindings({ name, rows }: Sheet): FileFinding[] {
  if (rows.length > MOST_ROWS)
    return [
      refusal('xlsform-too-many-rows', { sheet: name, rows: rows.length, most: MOST_ROWS }, { sheet: name }),
    ];
  return rows.flatMap((cells, index) =>
    cells.flatMap((cell, at) => {
      const place = { sheet: name, row: index + 1, column: rows[0]?.[at] ?? '' };
      return cellFindings(cell, place);
    }),
  );
}

function cellFindings(cell: string, place: { sheet: string; row: number; column: string }): FileFinding[] {
  if (cell.length > LONGEST_CELL)
    return [refusal('xlsform-cell-too-long', { length: cell.length, most: LONGEST_CELL }, place)];
  return CONTROL.test(cell) ? [warning('xlsform-cell-control-characters', {}, place)] : [];
}
