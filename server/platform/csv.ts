// CSV that Excel opens with its Chinese right: a byte order mark, CRLF, quoted where needed (RFC 4180 §2).

type CsvCell = string | number | null;

export function csvText(rows: readonly (readonly CsvCell[])[]): string {
  return MARK + unmarkedCsv(rows);
}

const MARK = '\uFEFF';

/** For programs that take the mark for a part of the first name, and for what is written in parts. */
export function unmarkedCsv(rows: readonly (readonly CsvCell[])[]): string {
  return `${rows.map((row) => row.map(written).join(',')).join('\r\n')}\r\n`;
}

// A text that a spreadsheet would take for a formula is kept from being one.
function written(cell: CsvCell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell);
  const harmless = /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
