// A table as CSV that Excel opens with its Chinese right, and in which no text is taken for a formula.
import { safeCell } from '#web/public';

export type CsvCell = string | number | null;

/** With a byte order mark, CRLF, and quotes where they are needed (RFC 4180 §2). */
export function csvText(rows: readonly (readonly CsvCell[])[]): string {
  return `\uFEFF${rows.map((row) => row.map(written).join(',')).join('\r\n')}\r\n`;
}

function written(cell: CsvCell): string {
  if (cell === null) return '';
  const text = typeof cell === 'number' ? String(cell) : safeCell(cell);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
