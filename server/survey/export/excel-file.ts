// Rows as an Excel workbook (ECMA-376, SpreadsheetML): a sheet of rows written as they come, a sheet with the codebook.
import { PassThrough, Readable } from 'node:stream';
import { ZipFile } from 'yazl';
import { codebookRows } from './codebook.ts';
import type { Cell, Row } from './columns.ts';
import type { Batches, Table } from './encoding.ts';

/** Excel's own limit, less the header. */
export const EXCEL_ROWS = 1_048_575;

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const PART = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

const PARTS = {
  '[Content_Types].xml': `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="${PART}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${PART}.worksheet+xml"/><Override PartName="/xl/worksheets/sheet2.xml" ContentType="${PART}.worksheet+xml"/></Types>`,
  '_rels/.rels': `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets><sheet name="interviews" sheetId="1" r:id="rId1"/><sheet name="codebook" sheetId="2" r:id="rId2"/></sheets></workbook>`,
  'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${OFFICE}/worksheet" Target="worksheets/sheet2.xml"/></Relationships>`,
} as const;

export async function* excelFile(table: Table, batches: Batches): AsyncGenerator<Uint8Array> {
  const zip = new ZipFile();
  const output = zip.outputStream.pipe(new PassThrough());
  zip.on('error', (error: Error) => output.destroy(error));
  for (const [name, content] of Object.entries(PARTS)) zip.addBuffer(Buffer.from(HEAD + content), name);
  const sheets = [sheet(table, batches), sheet({ columns: [] }, once(codebookRows(table.columns)))];
  sheets.forEach((content, at) => {
    const rows = Readable.from(content).on('error', (error) => output.destroy(error));
    zip.addReadStream(rows, `xl/worksheets/sheet${at + 1}.xml`, { compressionLevel: 1 });
  });
  zip.end();
  for await (const chunk of output) yield chunk;
}

async function* once(rows: readonly Row[]): Batches {
  yield rows;
}

async function* sheet({ columns }: Pick<Table, 'columns'>, batches: Batches): AsyncGenerator<Buffer> {
  yield Buffer.from(`${HEAD}<worksheet xmlns="${MAIN}"><sheetData>`);
  let number = 0;
  const written = (row: Row): string => {
    number += 1;
    return rowText(row, number);
  };
  if (columns.length > 0) yield Buffer.from(written(columns.map(({ name }) => name)));
  for await (const rows of batches) yield Buffer.from(rows.map(written).join(''));
  yield Buffer.from('</sheetData></worksheet>');
}

function rowText(row: Row, number: number): string {
  return `<row r="${number}">${row.map((cell, at) => cellText(cell, `${letters(at)}${number}`)).join('')}</row>`;
}

function cellText(cell: Cell, address: string): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return `<c r="${address}"><v>${cell}</v></c>`;
  return `<c r="${address}" t="inlineStr"><is><t xml:space="preserve">${escaped(cell)}</t></is></c>`;
}

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';

// A … Z, AA … ZZ, AAA …
function letters(at: number): string {
  const last = ALPHABET[at % ALPHABET.length] ?? '';
  return at < ALPHABET.length ? last : letters(Math.floor(at / ALPHABET.length) - 1) + last;
}

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

// What XML 1.0 cannot hold at all is left as a blank.
function escaped(text: string): string {
  return text
    .replaceAll(/[^\P{Cc}\t\n\r]|[\ufffe\uffff]/gu, ' ')
    .replaceAll(/[&<>]/g, (letter) => ESCAPES[letter] ?? '');
}
