// A table as CSV that Excel opens with its Chinese right, and in which no text is taken for a formula.

/** What begins a formula or a command, half or full width, after blanks that programs skip. */
const FORMULA = /^[\s\p{Cc}]*[=+\-@＝＋－＠]|^[\t\r\n]/u;

/**
 * The text, with `'` before it where a spreadsheet would run it (OWASP, CSV Injection). Everything else, and a text made
 * safe already, stays as it is.
 * @example safeCell('=HYPERLINK("http://…")') // '=HYPERLINK("http://…")
 */
export function safeCell(text: string): string {
  return FORMULA.test(text) ? `'${text}` : text;
}

export type CsvCell = string | number | null;

/** With a byte order mark, CRLF, and quotes where they are needed (RFC 4180 §2). */
export function csvText(rows: readonly (readonly CsvCell[])[]): string {
  return `\uFEFF${unmarkedCsv(rows)}`;
}

/** The same without the mark: for statistics programs, and for lines that follow others. */
export function unmarkedCsv(rows: readonly (readonly CsvCell[])[]): string {
  return `${rows.map((row) => row.map(written).join(',')).join('\r\n')}\r\n`;
}

function written(cell: CsvCell): string {
  if (cell === null) return '';
  const text = typeof cell === 'number' ? String(cell) : safeCell(cell);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
