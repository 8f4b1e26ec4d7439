import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { verdictOf } from './check.ts';
import { textCell, workbookBytes } from './workbook-for-tests.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'workbook-'));
});
afterAll(() => rm(folder, { recursive: true }));

const HEADER = `<row r="1">${textCell('A1', 'type')}${textCell('B1', 'name')}${textCell('C1', 'label')}${textCell('D1', 'hint')}</row>`;
const question = (row: number, inside = '', attributes = '') =>
  `<row r="${row}"${attributes}>${textCell(`A${row}`, 'text')}${textCell(`B${row}`, `q${row}`)}${textCell(`C${row}`, '题')}${inside}</row>`;

async function told(sheets: Readonly<Record<string, string>>, extra?: Readonly<Record<string, string>>) {
  const file = join(folder, 'form.xlsx');
  await writeFile(file, await workbookBytes(sheets, extra));
  const { accepted, findings } = await verdictOf(file);
  const places = findings.map(({ problem, sheet, row, column }) => [problem.code, sheet, row, column]);
  return { accepted, places, findings };
}

const survey = (rows: string, before = '', after = '') => ({
  survey: `${before}<sheetData>${HEADER}${rows}</sheetData>${after}`,
});

describe('a workbook as offices leave it', () => {
  it('with nothing to say about it is accepted in silence', async () => {
    expect(await told(survey(question(2)))).toMatchObject({ accepted: true, places: [] });
  });

  it.each([
    [
      'merged cells',
      survey(question(2), '', '<mergeCells count="1"><mergeCell ref="C2:D3"/></mergeCells>'),
      ['form-file-merged-cells', 'survey', 2, 'label'],
    ],
    [
      'a hidden row',
      survey(question(2) + question(3, '', ' hidden="1"')),
      ['form-file-hidden-row', 'survey', 3, undefined],
    ],
    [
      'a hidden column',
      survey(question(2), '<cols><col min="3" max="3" width="0" hidden="1"/></cols>'),
      ['form-file-hidden-column', 'survey', undefined, 'label'],
    ],
    [
      'a formula that was never reckoned',
      survey(question(2, '<c r="D2"><f>A1&amp;B1</f></c>')),
      ['form-file-formula-without-value', 'survey', 2, 'hint'],
    ],
    [
      'text that became a day',
      survey(question(2, '<c r="D2" s="1"><v>46024</v></c>')),
      ['form-file-cell-is-date', 'survey', 2, 'hint'],
    ],
  ])('%s: is read, and told with sheet, row and column', async (_, sheets, place) => {
    expect(await told(sheets)).toMatchObject({ accepted: true, places: [place] });
  });

  it('says nothing of hidden rows without text, of formulas with a result, and of sheets that are notes', async () => {
    const notes =
      '<sheetData><row r="1" hidden="1"><c r="A1"><f>1+1</f></c></row></sheetData><mergeCells><mergeCell ref="A1:B1"/></mergeCells>';
    const rows =
      question(2, '<c r="D2" t="str"><f>A1</f><v>type</v></c>') +
      question(3, '<c r="D3" t="str"><f>A9</f><v></v></c>') +
      '<row r="9" hidden="1"/>';
    expect(await told({ ...survey(rows), 说明: notes })).toMatchObject({ accepted: true, places: [] });
  });

  it('with macros: they are told and not run', async () => {
    const { accepted, places } = await told(survey(question(2)), { 'xl/vbaProject.bin': 'macro' });
    expect({ accepted, code: places[0]?.[0] }).toEqual({ accepted: true, code: 'form-file-macros' });
  });

  it('with a label of 1 MB is refused at its cell within two seconds', async () => {
    const started = processorMs();
    const { accepted, places } = await told(survey(question(2, textCell('D2', '长'.repeat(350_000)))));
    expect({ accepted, places }).toEqual({
      accepted: false,
      places: [['xlsform-cell-too-long', 'survey', 2, 'hint']],
    });
    expect(processorMs() - started).toBeLessThan(2_000);
  });
});

describe('a workbook that is too large', () => {
  it('of 100,000 rows is refused within two seconds, by its rows', async () => {
    const rows = Array.from({ length: 100_000 }, (_, nth) => question(nth + 2)).join('');
    const file = join(folder, 'rows.xlsx');
    await writeFile(file, await workbookBytes(survey(rows)));
    const started = processorMs();
    const { findings } = await verdictOf(file);
    expect(findings.map(({ problem, sheet }) => [problem.code, sheet])).toEqual([
      ['xlsform-too-many-rows', 'survey'],
    ]);
    expect(processorMs() - started).toBeLessThan(2_000);
  });

  it('with one cell in its furthest corner is refused without a grid being made', async () => {
    const corner = `<row r="19000">${textCell('XFD19000', '角')}</row>`;
    const { accepted, places } = await told(survey(question(2) + corner));
    expect({ accepted, code: places[0]?.[0] }).toEqual({
      accepted: false,
      code: 'form-file-too-many-cells',
    });
  });

  it.each(['xl/sharedStrings.xml', 'xl/worksheets/sheet1.xml'])(
    'whose zip says that %s is small is refused within two seconds all the same',
    async (part) => {
      const spaces = ' '.repeat(30_000_000);
      const isSheet = part.includes('sheet1');
      const bytes = await workbookBytes(
        survey(question(2), '', isSheet ? spaces : ''),
        isSheet ? {} : { [part]: `<sst>${spaces}</sst>` },
      );
      const file = join(folder, 'lying.xlsx');
      await writeFile(file, saysSmall(bytes));
      const started = processorMs();
      const { findings } = await verdictOf(file);
      expect(findings.map(({ problem }) => problem.code)).toEqual(['form-file-too-large']);
      expect(processorMs() - started).toBeLessThan(2_000);
    },
  );
});

/** Time of the processor, whoever else is at work on the machine. */
function processorMs(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1_000;
}

/** The same zip, whose table of contents says of each part that it has ten bytes. */
function saysSmall(zip: Buffer): Buffer {
  for (let at = zip.indexOf('PK\u0001\u0002'); at >= 0; at = zip.indexOf('PK\u0001\u0002', at + 1))
    zip.writeUInt32LE(10, at + 24);
  return zip;
}
