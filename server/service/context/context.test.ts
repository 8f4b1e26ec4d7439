import { beforeAll, describe, expect, it } from 'vitest';
import writeXlsxFile from 'write-excel-file/node';
import { contextEndpoints as endpoints } from '#wire/service';
import { caseworkIn } from '../../../scenarios/casework-for-tests.ts';
import { aHouse, ownerRows, type Person, type TestHouse } from '../../../scenarios/house-for-tests.ts';
import { addNeighbours, COUNTY } from '../../../scenarios/outreach-for-tests.ts';
import { newId } from '../../platform/identify.ts';

const params = { county: COUNTY };

/** The third of August 2018, when document 000's seven months are over. */
const AUGUST = Date.UTC(2018, 7, 3, 2);
const PERIOD = { year: 2018, fromMonth: 1, toMonth: 7 };

/** Seven months of two years whose sums stand as document 000 says: alarms -14 %, criminal -23 %, disputes -26 %, theft and the like -11 %, eight kinds of violence -29 %. */
const SUMS: Readonly<Record<string, readonly [number, number]>> = {
  有效报警总数: [14_000, 12_040],
  刑事警情: [1300, 1001],
  矛盾纠纷警情: [1850, 1369],
  '“两抢一盗”': [900, 801],
  八类严重暴力性案件: [41, 29],
};

/** A sum spread over seven months. */
function spread(sum: number): number[] {
  const each = Math.floor(sum / 7);
  return Array.from({ length: 7 }, (_, nth) => (nth === 6 ? sum - 6 * each : each));
}

function documentRows(): (string | number)[][] {
  const header = ['月份', '地区', ...Object.keys(SUMS)];
  const rows = [2017, 2018].flatMap((year, which) =>
    Array.from({ length: 7 }, (_, month) => [
      `${year}年${month + 1}月`,
      '全县',
      ...Object.values(SUMS).map((pair) => spread(pair[which] ?? 0)[month] ?? 0),
    ]),
  );
  return [['上栗县110警情（模拟）'], header, ...rows];
}

let house: TestHouse;
let county: Person;

beforeAll(async () => {
  house = await aHouse(AUGUST);
  await addNeighbours(house);
  county = await house.signIn('county');
});

const csv = (rows: readonly (readonly (string | number)[])[]) =>
  Buffer.from(rows.map((row) => row.join(',')).join('\n'));

function send(file: Buffer, importId = newId(), person = county) {
  const query = { fileName: '警情.csv', givenBy: 'police' as const };
  return person.call(endpoints.readContextFile, { params: { ...params, importId }, query, file });
}

async function page(person = county, query: Partial<typeof PERIOD & { place: string }> = PERIOD) {
  return person.call(endpoints.contextPage, { params, query });
}

describe('the figures of document 000', () => {
  it('come in by an Excel file, of which nothing is taken before it is taken', async () => {
    const cells = documentRows().map((row) => row.map((value) => ({ value })));
    const file = await writeXlsxFile([{ data: cells, sheet: '警情' }]).toBuffer();
    const importId = newId();
    const read = await send(Buffer.from(file), importId);
    expect(read).toMatchObject({ standing: 'waiting', findings: [], figures: 70, rowsRead: 14, changes: 0 });
    expect((await page()).kinds).toEqual([]);
    const take = () => county.call(endpoints.takeContextImport, { params: { ...params, importId } });
    expect(await take()).toEqual({ taken: 70, changed: 0 });
    expect((await take()).taken).toBe(70);
  });

  it('give its rates, each with the interval of its counts', async () => {
    const { kinds } = await page();
    const rates = Object.fromEntries(kinds.map(({ kind, comparison }) => [kind, comparison]));
    const percent = (kind: string) => Math.round((rates[kind]?.change ?? 0) * 100);
    expect(
      ['alarms', 'criminal-alarms', 'dispute-alarms', 'property-cases', 'violent-cases'].map(percent),
    ).toEqual([-14, -23, -26, -11, -29]);
    expect(rates.alarms).toMatchObject({ now: 12_040, before: 14_000, months: 7, mayBeChance: false });
    expect([rates.alarms?.low, rates.alarms?.high].map((each) => (each ?? 0).toFixed(3))).toEqual([
      '-0.161',
      '-0.119',
    ]);
    // 41 and 29 serious cases: the fall of 29 % that the document prints is within what chance gives
    expect(rates['violent-cases']).toMatchObject({ now: 29, before: 41, mayBeChance: true });
  });

  it('leave as a file as well', async () => {
    const { text } = await county.raw(
      'GET',
      `/api/service/context/${COUNTY}/table.csv?year=2018&language=zh`,
    );
    expect(text).toContain('有效报警,12040,14000,7,-14,-16.1,-11.9,否');
    expect(text).toContain('八类严重暴力案件,29,41,7,-29.3,');
  });
});

describe('a list with people in it', () => {
  const withPeople = csv([
    ['月份', '地区', '有效报警', '报警人', '联系电话'],
    ['2018-07', '全县', 5, '张三', '13812345678'],
  ]);

  it('is refused whole, told by row and column with what to do, and kept in no part', async () => {
    const importId = newId();
    const read = await send(withPeople, importId);
    expect(read).toMatchObject({ isPersonal: true, standing: 'discarded', figures: 0 });
    expect(read.findings.map(({ code, details }) => [code, details.row, details.column])).toEqual([
      ['personal-heading', 1, 'D'],
      ['personal-heading', 1, 'E'],
      ['personal-content', 2, 'E'],
    ]);
    for (const { message } of read.findings) expect(message.zh).toMatch(/请在原表里删去/);
    expect(await county.codeOf(endpoints.takeContextImport, { params: { ...params, importId } })).toBe(
      'context-import-not-waiting',
    );
    const [row] = await ownerRows<{ whole: string }>(
      house,
      'select row_to_json(i)::text as whole from service.context_import i where id = $1',
      [importId],
    );
    expect(row?.whole).not.toMatch(/张三|138/);
  });

  it('leaves nothing in the audit log either', async () => {
    const acts = await ownerRows<{ whole: string }>(
      house,
      'select row_to_json(a)::text as whole from platform.audit a',
    );
    expect(JSON.stringify(acts)).not.toMatch(/张三|13812345678/);
  });
});

describe('a later file', () => {
  it('corrects what stands, and what stood there is kept beside it', async () => {
    const importId = newId();
    const rows = [
      ['月份', '地区', '有效报警'],
      ['2018-07', '全县', 1800],
      ['2018-07', '东村', 3],
    ];
    const read = await send(csv(rows), importId);
    expect([read.changes, read.figures]).toEqual([1, 1]);
    expect(read.findings.map(({ code }) => code)).toEqual(['context-place-unknown']);
    await county.call(endpoints.takeContextImport, { params: { ...params, importId } });
    const alarms = (await page()).kinds.find(({ kind }) => kind === 'alarms');
    expect(alarms?.months.at(-1)).toMatchObject({ month: '2018-07-01', count: 1800, previous: 1720 });
  });

  it('may be discarded, and then cannot be taken', async () => {
    const importId = newId();
    await send(
      csv([
        ['月份', '有效报警'],
        ['2018-06', 1],
      ]),
      importId,
    );
    const key = { params: { ...params, importId } };
    expect(await county.codeOf(endpoints.discardContextImport, key)).toBe('ok');
    expect(await county.codeOf(endpoints.takeContextImport, key)).toBe('context-import-not-waiting');
  });
});

describe('rights', () => {
  it('a county brings in, its offices read; a surveyor, a volunteer and another county do neither', async () => {
    for (const name of ['street', 'village', 'operator', 'designer', 'volunteer']) {
      const person = await house.signIn(name);
      expect(
        await person.codeOf(endpoints.readContextFile, {
          params: { ...params, importId: newId() },
          query: { fileName: 'a.csv', givenBy: 'police' },
          file: csv([
            ['月份', '有效报警'],
            ['2018-06', 1],
          ]),
        }),
        name,
      ).toBe('not-allowed');
    }
    expect((await page(await house.signIn('village'))).kinds.length).toBe(5);
    for (const name of ['designer', 'volunteer', 'analyst'])
      expect(await (await house.signIn(name)).codeOf(endpoints.contextPage, { params }), name).toBe(
        'not-allowed',
      );
    expect(await county.codeOf(endpoints.contextPage, { params: { county: '430421' } })).toBe('not-allowed');
  });

  it('a village does not see the figures of another one', async () => {
    const importId = newId();
    await send(
      csv([
        ['月份', '地区', '有效报警'],
        ['2018-06', '430422999001', 4],
        ['2018-06', '430422999002', 7],
      ]),
      importId,
    );
    await county.call(endpoints.takeContextImport, { params: { ...params, importId } });
    const seen = async (name: string, place: string) =>
      (await page(await house.signIn(name), { ...PERIOD, place })).kinds.length;
    expect(await seen('village', '430422999001')).toBe(1);
    expect(await seen('village', '430422999002')).toBe(0);
    expect(await seen('street', '430422999002')).toBe(1);
    expect(await seen('street2', '430422999002')).toBe(0);
  });
});

describe('beside the figures', () => {
  it('stand the cases of the same months, and what was published of the survey', async () => {
    const cases = await caseworkIn(house);
    await cases.takeIn();
    await ownerRows(
      house,
      `insert into door.publication (county, id, survey_id, title, organisation_zh, organisation_en, content, hash)
       values ($1, $2, $2, '2018年测评', '中心', 'Centre', $3, 'x')`,
      [
        COUNTY,
        newId(),
        JSON.stringify({
          isSimulated: true,
          indicators: [
            {
              rule: { name: { zh: '安全感', en: 'safety' }, statement: { zh: '安全或比较安全', en: 'safe' } },
              overall: { share: 0.9, lower: 0.88, upper: 0.92, n: 900 },
              places: [{ code: '430422999001', figure: { share: null, lower: null, upper: null, n: 9 } }],
            },
          ],
        }),
      ],
    );
    const shown = await page(county, { year: 2018, fromMonth: 8, toMonth: 8, place: '430422999001' });
    expect(shown.cases.requests.now + shown.cases.requests.before).toBe(0);
    expect(shown.cases.requests.monthsAsked).toBe(1);
    expect(shown.published[0]?.indicators[0]).toMatchObject({
      overall: { n: 900 },
      place: { share: null, n: 9 },
    });
  });
});
