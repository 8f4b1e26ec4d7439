// What a person should know of a workbook that was read: merged and hidden cells, formulas without a result, dates.
import type { Problem } from '#base';
import { type FileFinding, formSheets, type Sheet } from '#survey/questionnaire';
import { columnLetters, type Place, placeOf } from './cell-place.ts';
import { problem } from './problems.ts';
import type { SheetScan } from './sheet-scan.ts';
import type { ScannedSheet } from './workbook-parts.ts';

type ReadSheet = Sheet & { readonly dates: readonly Place[] };

/** Of each kind in each sheet; who hid a thousand rows need not read of each. */
const MOST_OF_A_KIND = 50;

/** Only of the sheets that are read as a form: an office's notes may look as they like. */
export function workbookRemarks(
  sheets: readonly ReadSheet[],
  scanned: readonly ScannedSheet[],
): FileFinding[] {
  return formSheets(sheets).flatMap((sheet) => {
    const scan = scanned.find(({ name }) => name === sheet.name)?.scan;
    return [...(scan ? scanRemarks(sheet, scan) : []), ...dateRemarks(sheet)];
  });
}

function scanRemarks(sheet: Sheet, scan: SheetScan): FileFinding[] {
  const rows = [...scan.hiddenRows].slice(0, MOST_OF_A_KIND);
  return [
    ...scan.merged.slice(0, MOST_OF_A_KIND).map((range) => {
      const place = placeOf(range.split(':')[0] ?? '') ?? {};
      return told(sheet, problem('form-file-merged-cells', { range }), place);
    }),
    ...rows.map((row) => told(sheet, problem('form-file-hidden-row', { row }), { row })),
    ...[...scan.hiddenColumns].slice(0, MOST_OF_A_KIND).map((column) => {
      const letters = columnLetters(column);
      return told(sheet, problem('form-file-hidden-column', { letters }), { column });
    }),
    ...scan.withoutValue
      .slice(0, MOST_OF_A_KIND)
      .map((place) => told(sheet, problem('form-file-formula-without-value', {}), place)),
  ];
}

// A day is well placed in a default, or as the version in the settings.
function dateRemarks(sheet: ReadSheet): FileFinding[] {
  if (sheet.name.trim().toLowerCase() === 'settings') return [];
  const words = sheet.dates.filter(({ column }) => headerOf(sheet, column).toLowerCase() !== 'default');
  return words.slice(0, MOST_OF_A_KIND).map((place) => {
    const read = sheet.rows[place.row - 1]?.[place.column - 1] ?? '';
    return told(sheet, problem('form-file-cell-is-date', { read }), place);
  });
}

function told(sheet: Sheet, found: Problem, { row, column }: Partial<Place>): FileFinding {
  return {
    severity: 'warning',
    problem: found,
    sheet: sheet.name,
    ...(row === undefined ? {} : { row }),
    ...(column === undefined ? {} : { column: headerOf(sheet, column) || columnLetters(column) }),
  };
}

function headerOf({ rows }: Sheet, column: number): string {
  return (rows[0]?.[column - 1] ?? '').trim();
}
