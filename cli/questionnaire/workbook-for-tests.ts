// A workbook written part by part, for what office programs write and no library does.
import { buffer } from 'node:stream/consumers';
import { ZipFile } from 'yazl';

const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const HEAD = '<?xml version="1.0" encoding="UTF-8"?>';

/** Sheets by name as the inside of their `<worksheet>`; `extra`: other parts by path. */
export function workbookBytes(
  sheets: Readonly<Record<string, string>>,
  extra: Readonly<Record<string, string>> = {},
): Promise<Buffer> {
  const zip = new ZipFile();
  const add = (path: string, xml: string) => zip.addBuffer(Buffer.from(xml), path);
  const names = Object.keys(sheets);
  const list = names.map((name, nth) => `<sheet name="${name}" sheetId="${nth + 1}" r:id="rId${nth + 1}"/>`);
  add(
    'xl/workbook.xml',
    `${HEAD}<workbook ${MAIN} xmlns:r="${OFFICE}"><sheets>${list.join('')}</sheets></workbook>`,
  );
  const relations = names.map(
    (_, nth) =>
      `<Relationship Id="rId${nth + 1}" Type="${OFFICE}/worksheet" Target="worksheets/sheet${nth + 1}.xml"/>`,
  );
  add(
    'xl/_rels/workbook.xml.rels',
    `${HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relations.join('')}<Relationship Id="rIdS" Type="${OFFICE}/styles" Target="styles.xml"/></Relationships>`,
  );
  add(
    'xl/styles.xml',
    `${HEAD}<styleSheet ${MAIN}><cellXfs><xf numFmtId="0"/><xf numFmtId="14" applyNumberFormat="1"/></cellXfs></styleSheet>`,
  );
  for (const [nth, inside] of Object.values(sheets).entries())
    add(`xl/worksheets/sheet${nth + 1}.xml`, `${HEAD}<worksheet ${MAIN}>${inside}</worksheet>`);
  for (const [path, content] of Object.entries(extra)) add(path, content);
  zip.end();
  return buffer(zip.outputStream);
}

/** A cell with text typed into it. */
export function textCell(place: string, words: string): string {
  return `<c r="${place}" t="inlineStr"><is><t>${words}</t></is></c>`;
}
