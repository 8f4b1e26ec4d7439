// The sheets of an XLSForm as the bytes of a workbook. Every cell is text: what looks like a number or a day stays as it was typed.
import writeWorkbook from 'write-excel-file/node';
import type { Sheet } from '#survey/questionnaire';

export function workbookFile(sheets: readonly Sheet[]): Promise<Buffer> {
  const filled = sheets.filter(({ rows }) => rows.length > 0);
  return writeWorkbook(
    filled.map(({ name, rows }) => ({
      sheet: name,
      data: rows.map((row) =>
        row.map((value) => (value === '' ? null : { value, type: String, format: '@' })),
      ),
      stickyRowsCount: 1,
    })),
  ).toBuffer();
}
