// Text cells that a spreadsheet program will not take for a formula.

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
