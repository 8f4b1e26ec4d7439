// Sheets that no questionnaire has: too many rows, cells too long, characters that nobody can see.
import { type FileFinding, refusal, warning } from '../findings.ts';
import type { Sheet } from '../sheets.ts';

export const MOST_ROWS = 20_000;
const LONGEST_CELL = 32_767;
/** Control characters, halves of characters, spaces without width and marks that turn the direction of reading. */
const CONTROL = /[[\p{Cc}--\s]\p{Cs}\u200B\u2060\uFEFF\u202A-\u202E\u2066-\u2069]/v;
/** Latin letters beside letters of other scripts that look the same. */
const LOOKALIKES = '\\p{Script=Cyrillic}ΑΒΕΖΗΙΚΜΝΟΡΤΥΧνο';
const MIXED = new RegExp(
  `\\p{Script=Latin}[\\d_]*[${LOOKALIKES}]|[${LOOKALIKES}][\\d_]*\\p{Script=Latin}`,
  'v',
);
const AROUND = 20;

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
  const mixed = mixedWord(cell);
  return [
    ...(CONTROL.test(cell) ? [warning('xlsform-cell-control-characters', {}, place)] : []),
    ...(mixed === undefined ? [] : [warning('xlsform-cell-mixed-scripts', { word: mixed }, place)]),
  ];
}

function mixedWord(cell: string): string | undefined {
  const at = cell.search(MIXED);
  if (at < 0) return undefined;
  const before = /[\p{L}\d_]*$/v.exec(cell.slice(Math.max(0, at - AROUND), at))?.[0] ?? '';
  return before + (/^[\p{L}\d_]*/v.exec(cell.slice(at, at + AROUND))?.[0] ?? '');
}
