// An Excel workbook of one sheet written by hand, for sheets that no spreadsheet program would write.
import { crc32, deflateRawSync } from 'node:zlib';

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const FORMATS = 'http://schemas.openxmlformats.org';

/** @param sheet the XML between `<worksheet>` and its end */
export function workbookOf(sheet: string): Buffer {
  const type = 'application/vnd.openxmlformats';
  return zipOf({
    '[Content_Types].xml': `${HEAD}<Types xmlns="${FORMATS}/package/2006/content-types"><Default Extension="rels" ContentType="${type}-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${type}-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${type}-officedocument.spreadsheetml.worksheet+xml"/></Types>`,
    '_rels/.rels': relationTo('officeDocument', 'xl/workbook.xml'),
    'xl/workbook.xml': `${HEAD}<workbook xmlns="${FORMATS}/spreadsheetml/2006/main" xmlns:r="${FORMATS}/officeDocument/2006/relationships"><sheets><sheet name="a" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relationTo('worksheet', 'worksheets/sheet1.xml'),
    'xl/worksheets/sheet1.xml': `${HEAD}<worksheet xmlns="${FORMATS}/spreadsheetml/2006/main">${sheet}</worksheet>`,
  });
}

function relationTo(kind: string, target: string): string {
  return `${HEAD}<Relationships xmlns="${FORMATS}/package/2006/relationships"><Relationship Id="rId1" Type="${FORMATS}/officeDocument/2006/relationships/${kind}" Target="${target}"/></Relationships>`;
}

/** A cell with a text in it. */
export function textCell(column: string, row: number, text: string): string {
  return `<c r="${column}${row}" t="inlineStr"><is><t>${text}</t></is></c>`;
}

// PKWARE APPNOTE 6.3.10: local headers with their content, then the table of contents, then its end.
function zipOf(files: Readonly<Record<string, string>>): Buffer {
  const locals: Buffer[] = [];
  const contents: Buffer[] = [];
  let at = 0;
  for (const [path, text] of Object.entries(files)) {
    const name = Buffer.from(path);
    const data = Buffer.from(text);
    const packed = deflateRawSync(data, { level: 9 });
    const facts = [crc32(data), packed.length, data.length];
    const local = record(30, 0x04034b50, { 4: 20, 8: 8, 26: name.length }, { 14: facts });
    contents.push(
      record(46, 0x02014b50, { 4: 20, 6: 20, 10: 8, 28: name.length }, { 16: facts, 42: [at] }),
      name,
    );
    locals.push(local, name, packed);
    at += local.length + name.length + packed.length;
  }
  const table = Buffer.concat(contents);
  const count = Object.keys(files).length;
  const end = record(22, 0x06054b50, { 8: count, 10: count }, { 12: [table.length, at] });
  return Buffer.concat([...locals, table, end]);
}

function record(
  bytes: number,
  signature: number,
  shorts: Readonly<Record<number, number>>,
  longs: Readonly<Record<number, readonly number[]>>,
): Buffer {
  const buffer = Buffer.alloc(bytes);
  buffer.writeUInt32LE(signature, 0);
  for (const [at, value] of Object.entries(shorts)) buffer.writeUInt16LE(value, Number(at));
  for (const [at, values] of Object.entries(longs))
    for (const [nth, value] of values.entries()) buffer.writeUInt32LE(value, Number(at) + nth * 4);
  return buffer;
}
