import { beforeAll, describe, expect, it } from 'vitest';
import writeXlsxFile from 'write-excel-file/node';
import { YUNJI_VILLAGES } from '#survey/sampling';
import { patrolRosterEndpoints as endpoints, patrolEndpoints } from '#wire/service';
import { aHouse, ownerRows, type Person, type TestHouse } from '../../../../scenarios/house-for-tests.ts';
import { COUNTY } from '../../../../scenarios/patrol-for-tests.ts';
import { textCell, workbookOf } from '../../../../scenarios/workbook-for-tests.ts';
import { newId } from '../../../platform/identify.ts';

const HEADER = ['序号', '村/社区', '姓名', '联系电话', '职务'];
let house: TestHouse;
let countyOffice: Person;

beforeAll(async () => {
  house = await aHouse();
  countyOffice = await house.signIn('county');
});

function fileOf(rows: readonly (readonly string[])[]): Promise<Buffer> {
  return writeXlsxFile(
    rows.map((row) => row.map((value) => ({ value }))),
    { sheet: '花名册' },
  ).toBuffer();
}

function key(): { county: string; importId: string } {
  return { county: COUNTY, importId: newId() };
}

const query = { fileName: '花名册.xlsx', joinedOn: '2018-06-30' };

async function takeAll(params: ReturnType<typeof key>): Promise<number> {
  for (;;) {
    const { taken, waiting } = await countyOffice.call(endpoints.takeRoster, { params });
    if (waiting === 0) return taken;
  }
}

async function members(): Promise<number> {
  return (await countyOffice.call(patrolEndpoints.patrolMembers, { params: { county: COUNTY } })).total;
}

describe('a roster of a county', () => {
  it('of 2,059 members in 162 teams is read, changes nothing until it is taken, and is taken once', async () => {
    const people = Array.from({ length: 2059 }, (_, nth) => {
      const village = YUNJI_VILLAGES[nth % YUNJI_VILLAGES.length];
      const team = Math.floor(nth / YUNJI_VILLAGES.length) % 7;
      return [
        village?.name ?? '',
        `${village?.name}${team + 1}队`,
        `队员${nth}`,
        `000${String(20_000_000 + nth)}`,
        nth < 161 ? '队长' : '',
        '李书记',
      ];
    });
    const file = await fileOf([['村', '队伍名称', '姓名', '联系电话', '职务', '指导员'], ...people]);
    const params = key();
    const begun = performance.now();
    const found = await countyOffice.call(endpoints.readRosterFile, { params, query, file });
    expect(found).toMatchObject({
      rowsRead: 2059,
      rowsGood: 2059,
      teamsNew: 161,
      findings: [],
      standing: 'waiting',
    });
    expect(await members()).toBe(0);
    expect(await takeAll(params)).toBe(2059);
    expect(performance.now() - begun).toBeLessThan(20_000);
    expect(await members()).toBe(2059);
    expect(await countyOffice.call(endpoints.takeRoster, { params })).toEqual({ taken: 2059, waiting: 0 });
    const numbers = await ownerRows<{ n: number; m: number }>(
      house,
      'select count(distinct volunteer_number)::int as n, count(*)::int as m from service.patrol_membership s join service.patrol_member using (county) where member_id = patrol_member.id and to_on is null',
    );
    expect(numbers).toEqual([{ n: 2059, m: 2059 }]);
    const { totals, rows } = await countyOffice.call(patrolEndpoints.patrolTeams, {
      params: { county: COUNTY },
    });
    expect(totals).toMatchObject({ teams: 161, members: 2059, covered: 0, villages: 23 });
    expect(rows.every(({ captainName, instructor }) => captainName !== null && instructor === '李书记')).toBe(
      true,
    );
    const left = await ownerRows<{ n: number }>(
      house,
      "select count(*)::int as n from service.patrol_import_row where name <> '' or number_sealed is not null",
    );
    expect(left).toEqual([{ n: 0 }]);
  });

  it('read again finds everybody known, and somebody in another team by name', async () => {
    const file = await fileOf([
      ['村', '队伍名称', '姓名', '联系电话'],
      [YUNJI_VILLAGES[0]?.name ?? '', `${YUNJI_VILLAGES[0]?.name}1队`, '队员0', '00020000000'],
      [YUNJI_VILLAGES[1]?.name ?? '', '别的队', '队员0', '00020000000'],
      [YUNJI_VILLAGES[1]?.name ?? '', '别的队', '新队员', '00020000000'],
    ]);
    const { findings, rowsGood } = await countyOffice.call(endpoints.readRosterFile, {
      params: key(),
      query,
      file,
    });
    expect(findings.map(({ code, details }) => `${code} ${details.row}`)).toEqual([
      'patrol-roster-two-teams 3',
      'patrol-roster-known 2',
      'patrol-roster-number-shared 4',
    ]);
    expect(rowsGood).toBe(1);
  });

  it('with really merged cells says so by row and column, or takes them as they are meant', async () => {
    const village = YUNJI_VILLAGES[0]?.name ?? '';
    const rows = [
      HEADER,
      ['1', village, '合并一', '00030000001', '队员'],
      ['2', '', '合并二', '00030000002', '队员'],
    ];
    const cells = rows.map(
      (row, at) =>
        `<row r="${at + 1}">${row.map((text, nth) => (text === '' ? '' : textCell('ABCDE'[nth] ?? 'A', at + 1, text))).join('')}</row>`,
    );
    const file = workbookOf(
      `<sheetData>${cells.join('')}</sheetData><mergeCells count="1"><mergeCell ref="B2:B3"/></mergeCells>`,
    );
    const strict = await countyOffice.call(endpoints.readRosterFile, { params: key(), query, file });
    expect(strict.findings.map(({ code, where }) => [code, where])).toEqual([
      ['patrol-roster-place-empty', '第3行 B列 / row 3, column B'],
    ]);
    const carried = await countyOffice.call(endpoints.readRosterFile, {
      params: key(),
      query: { ...query, carries: 'yes' },
      file,
    });
    expect([carried.findings, carried.rowsGood]).toEqual([[], 2]);
  });

  it('with identity numbers is refused whole, and nothing of it is kept', async () => {
    const file = await fileOf([
      ['姓名', '村', '身份证号'],
      ['张三', YUNJI_VILLAGES[0]?.name ?? '', '11010519491231002X'],
    ]);
    const refusal = await countyOffice.refusal(endpoints.readRosterFile, { params: key(), query, file });
    expect([refusal.code, refusal.details.column]).toEqual(['patrol-roster-identity-column', 'C']);
    const found = await ownerRows<{ n: number }>(
      house,
      "select count(*)::int as n from service.patrol_import where findings::text like '%1101051949%'",
    );
    expect(found).toEqual([{ n: 0 }]);
  });

  it('is its bringer’s alone, can be discarded, and a village brings in its own village only', async () => {
    const file = await fileOf([HEADER, ['1', YUNJI_VILLAGES[1]?.name ?? '', '别村人', '', '']]);
    const params = key();
    await countyOffice.call(endpoints.readRosterFile, { params, query, file });
    const village = await house.signIn('village');
    expect(await village.codeOf(endpoints.rosterImport, { params })).toBe('not-found');
    const before = await members();
    await countyOffice.call(endpoints.discardRoster, { params });
    expect(await countyOffice.codeOf(endpoints.takeRoster, { params })).toBe('patrol-import-not-waiting');
    expect(await members()).toBe(before);
    const own = await village.call(endpoints.readRosterFile, { params: key(), query, file });
    expect(own.findings.map(({ code }) => code)).toEqual(['case-sheet-place-unknown']);
  });
});
