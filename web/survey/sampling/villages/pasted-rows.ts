// The rows and cells of a table that somebody pasted or opened: from a document, from Excel, or CSV.
import { splitPastedTable } from '#survey/sampling';

/** Every line is a row, blank ones too, so that findings name the row a person sees. */
export function pastedRows(text: string): readonly (readonly string[])[] {
  const isCsv = !/[|\t]/.test(text) && /[,;]/.test(text);
  return isCsv ? csvRows(text) : splitPastedTable(text);
}

/** CSV after RFC 4180: quoted cells may hold separators, line ends and doubled quotes. `;` where the first line has no `,`. */
export function csvRows(text: string): readonly (readonly string[])[] {
  const firstLine = text.slice(0, text.indexOf('\n') + 1 || text.length);
  const separator = firstLine.includes(',') ? ',' : ';';
  const cell = new RegExp(
    `(?:"((?:[^"]|"")*)"|([^"${separator}\\r\\n][^${separator}\\r\\n]*)?)(${separator}|\\r?\\n|$)`,
    'y',
  );
  const rows: string[][] = [[]];
  while (cell.lastIndex <= text.length) {
    const found = cell.exec(text);
    if (!found) break;
    const [, quoted, plain = '', end = ''] = found;
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain);
    if (end === '') break;
    if (end !== separator) rows.push([]);
  }
  return rows;
}
