// The sheets of a form as rows of trimmed texts, and how a table typed as text (Markdown, CSV) becomes such sheets.

export type SheetRows = readonly (readonly string[])[];

/** `rows[0]` is the header. Row numbers told to people are those of the office program: the header is row 1. */
export type Sheet = { readonly name: string; readonly rows: SheetRows };

/** The sheets that mean something in XLSForm; all others are an office's own notes. */
const KNOWN_SHEETS = ['survey', 'choices', 'settings', 'external_choices', 'osm', 'entities'] as const;
export type KnownSheet = (typeof KNOWN_SHEETS)[number];

/** The sheet of that name, in any case; a workbook of one sheet needs no name for its survey. */
export function sheetNamed(sheets: readonly Sheet[], name: KnownSheet): Sheet | undefined {
  const found = sheets.find((sheet) => sheet.name.trim().toLowerCase() === name);
  if (found || name !== 'survey' || sheets.length !== 1) return found;
  const isOther = KNOWN_SHEETS.some((known) => known === sheets[0]?.name.trim().toLowerCase());
  return isOther ? undefined : sheets[0];
}

/** The sheets that are read as parts of a form. */
export function formSheets<Kept extends Sheet>(sheets: readonly Kept[]): Kept[] {
  const named = new Set(KNOWN_SHEETS.map((name) => sheetNamed(sheets, name)));
  return sheets.filter((sheet) => named.has(sheet));
}

/** Names that look like a slip of the pen for a sheet that is not there. */
export function similarNames(sheets: readonly Sheet[], wanted: KnownSheet): string[] {
  return sheets
    .map((sheet) => sheet.name)
    .filter((name) => !name.startsWith('_') && isSlip(name.trim().toLowerCase(), wanted));
}

function isSlip(name: string, wanted: string): boolean {
  return name.length <= wanted.length + 3 && distance(name, wanted) <= 2;
}

function distance(left: string, right: string): number {
  let row = Array.from({ length: right.length + 1 }, (_, index) => index);
  for (const [index, letter] of [...left].entries()) {
    const next = [index + 1];
    for (const [at, other] of [...right].entries()) {
      const replaced = (row[at] ?? 0) + (letter === other ? 0 : 1);
      next.push(Math.min(replaced, (row[at + 1] ?? 0) + 1, (next[at] ?? 0) + 1));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}

const DIVIDER = /^[\s|:-]+$/;
const BAR = /(?<!\\)\|/;

/** Reads `| survey |` and its rows `| | type | name |`; lines that are no rows are left out. */
export function sheetsOfMarkdown(text: string): Sheet[] {
  const lines = text.split(/\r\n|\r|\n/).map((line) => line.trim());
  const rows = lines.filter((line) => line.startsWith('|') && !(line.includes('-') && DIVIDER.test(line)));
  return sheetsOfRows(rows.map(cellsOf));
}

function cellsOf(line: string): string[] {
  const inside = line.slice(1).replace(/(?<!\\)\|$/, '');
  return inside.split(BAR).map((cell) => cell.replaceAll('\\|', '|').trim());
}

/** Sheets out of rows whose first cell names the sheet where one begins, as CSV and Markdown have them. */
export function sheetsOfRows(rows: SheetRows): Sheet[] {
  const sheets: { name: string; rows: string[][] }[] = [];
  for (const [first = '', ...cells] of rows) {
    if (first.trim() !== '') sheets.push({ name: first.trim(), rows: [] });
    if (cells.some((cell) => cell.trim() !== '')) sheets.at(-1)?.rows.push(cells.map((cell) => cell.trim()));
  }
  return sheets;
}
