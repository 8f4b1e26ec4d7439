import { readSheet } from 'read-excel-file/node';
import sql from 'sql-template-tag';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { caseworkEndpoints, caseImportEndpoints as endpoints } from '#wire/service';
import {
  type Casework,
  COUNTY,
  caseworkIn,
  LAMP,
  OTHER_VILLAGE,
  VILLAGE,
} from '../../../scenarios/casework-for-tests.ts';
import { aHouse, ownerRows, type Person, type TestHouse } from '../../../scenarios/house-for-tests.ts';
import { textCell, workbookOf } from '../../../scenarios/workbook-for-tests.ts';
import { demoId } from '../../demo/index.ts';
import { newId } from '../../platform/identify.ts';
import { forgetOldCaseLists } from './case-imports.ts';
import { caseTemplateIn } from './case-template.ts';
import { takeInCase } from './take-in.ts';

const HEADER = '内容,村,具体位置,类别,来源,反映人,电话,日期,人数';
const GOOD = [
  `水渠堵了两个月,${VILLAGE},三组,求助,热线,李四,00012345678,2023-11-01,8`,
  `两家为宅基地边界吵架,${VILLAGE},,山林土地,,,,,`,
  `变压器旁电线裸露,${OTHER_VILLAGE},小学门口,安全隐患,,,,,`,
];
const terms = { fileName: '热线台账.csv', source: 'counter' as const, sort: 'request' as const };

let house: TestHouse;
let cases: Casework;
let operator: Person;

beforeAll(async () => {
  house = await aHouse();
  cases = await caseworkIn(house);
  operator = cases.people.operator;
});

const fileOf = (rows: readonly string[]) => Buffer.from([HEADER, ...rows].join('\r\n'));
const keyOf = (importId: string) => ({ county: COUNTY, importId });

interface KeptRow {
  readonly intake_id: string;
  readonly summary: string;
  readonly text: string;
  readonly place_code: string;
  readonly spot: string;
  readonly name: string;
  readonly number_sealed: Buffer | null;
  readonly number_fingerprint: Buffer | null;
  readonly number_masked: string;
}

function read(importId: string, file: Buffer, by: Person = operator) {
  return by.call(endpoints.readCaseFile, { params: keyOf(importId), query: terms, file });
}

function take(importId: string, leaveOut: readonly number[] = [], by: Person = operator) {
  return by.call(endpoints.takeCaseImport, { params: keyOf(importId), body: { leaveOut: [...leaveOut] } });
}

function allCases() {
  return ownerRows(house, 'select * from service.case_file order by received_at, id');
}

describe('a list of requests', () => {
  let importId: string;
  beforeEach(() => {
    importId = newId();
  });

  it('is reported by row and column, and nothing is taken until somebody says so', async () => {
    const before = (await allCases()).length;
    const found = await read(importId, fileOf([...GOOD, '路灯,没有的村', `路灯,${VILLAGE},,,,,138****5678`]));
    expect(found).toMatchObject({ standing: 'waiting', rowsRead: 5, rowsGood: 3 });
    expect(found.findings.map(({ code, details }) => `${code} ${details.row}${details.column}`)).toEqual([
      'case-sheet-place-unknown 5B',
      'contact-number-masked 6G',
    ]);
    expect(JSON.stringify(found)).not.toMatch(/00012345678|138\*/);
    expect(await allCases()).toHaveLength(before);
  });

  it('becomes cases, each with its sender, its kind and the day on which it was said; limits run from now', async () => {
    await read(importId, fileOf(GOOD));
    expect(await take(importId)).toEqual({ taken: 3, leftOut: 0, waiting: 0 });
    const { rows, standing } = await operator.call(endpoints.caseImport, { params: keyOf(importId) });
    expect(standing).toBe('taken');
    const whole = await cases.whole(rows[0]?.caseId ?? '');
    expect(whole).toMatchObject({
      text: '水渠堵了两个月',
      kind: 'help',
      source: 'hotline',
      people: 8,
      spot: '三组',
    });
    expect(whole.number).toBe(rows[0]?.caseNumber);
    expect(whole.sender).toMatchObject({ name: '李四', maskedNumber: '000****5678' });
    expect(whole.history[0]?.facts).toMatchObject({ saidOn: '2023-11-01' });
    expect(whole.duty?.dueMs).toBeGreaterThan(whole.receivedMs);
    expect(whole.receivedMs).toBeGreaterThan(Date.UTC(2023, 10, 2));
    const dispute = await cases.whole(rows[1]?.caseId ?? '');
    expect(dispute).toMatchObject({
      sort: 'dispute',
      kind: 'land',
      source: 'counter',
      sender: { isAnonymous: true },
    });
  });

  it('keeps neither words nor numbers when its rows are cases', async () => {
    await read(importId, fileOf(GOOD));
    await take(importId, [4]);
    const shown = await operator.call(endpoints.caseImport, { params: keyOf(importId) });
    expect(shown.rows.map(({ summary }) => summary)).toEqual(['水渠堵了两个月', '两家为宅基地边界吵架', '']);
    const rows = await ownerRows<KeptRow>(
      house,
      'select * from service.case_import_row where import_id = $1',
      [importId],
    );
    expect(
      rows.map(({ summary, text, name, number_sealed }) => [summary, text, name, number_sealed]),
    ).toEqual(GOOD.map(() => ['', '', '', null]));
  });

  it('sent twice is read once, and taken twice makes no second case', async () => {
    await read(importId, fileOf(GOOD));
    await read(importId, fileOf([...GOOD, `又一件,${VILLAGE}`]));
    const before = (await allCases()).length;
    const both = await Promise.all([take(importId), take(importId)]);
    expect(both.map(({ taken }) => taken)).toContain(3);
    expect(await take(importId)).toEqual({ taken: 3, leftOut: 0, waiting: 0 });
    expect(await allCases()).toHaveLength(before + 3);
  });

  it('goes on after a crash where it stopped, and the row that was a case already stays one', async () => {
    await read(importId, fileOf(GOOD));
    const before = (await allCases()).length;
    await crashAfterFirstRow(importId);
    expect(await allCases()).toHaveLength(before + 1);
    expect(await take(importId)).toEqual({ taken: 3, leftOut: 0, waiting: 0 });
    expect(await allCases()).toHaveLength(before + 3);
  });

  it('of five hundred rows is taken in three calls', async () => {
    await read(importId, fileOf(Array.from({ length: 500 }, (_, nth) => `第${nth}件事,${VILLAGE}`)));
    expect(await take(importId)).toEqual({ taken: 200, leftOut: 0, waiting: 300 });
    expect(await take(importId)).toEqual({ taken: 400, leftOut: 0, waiting: 100 });
    expect(await take(importId)).toEqual({ taken: 500, leftOut: 0, waiting: 0 });
  });

  // The first row's case is committed and the server dies before the row is marked.
  async function crashAfterFirstRow(id: string): Promise<void> {
    const [row] = await ownerRows<KeptRow>(
      house,
      'select intake_id, source, sort, kind, text, place_code, spot, name, number_sealed, number_fingerprint, number_masked from service.case_import_row where import_id = $1 order by row_number limit 1',
      [id],
    );
    if (!row?.number_sealed || !row.number_fingerprint) throw new Error('no number');
    const number = {
      sealed: row.number_sealed,
      fingerprint: row.number_fingerprint,
      masked: row.number_masked,
    };
    const incoming = {
      ...LAMP,
      id: row.intake_id,
      text: row.text,
      placeCode: row.place_code,
      spot: row.spot,
      sender: { name: row.name, number, isVerified: false },
      kind: 'help' as const,
      people: 8,
      point: null,
      photoIds: [],
      about: { people: [], units: [] },
      isAboutPerson: false,
      isSimulated: false,
    };
    await house.database.transaction('service', 'system', (tx) =>
      takeInCase(tx, house, undefined, COUNTY, incoming),
    );
  }
});

describe('likely repeats', () => {
  it('are proposed, of rows above and of open cases, and people decide', async () => {
    const caseId = await cases.takeIn({ text: '文化广场健身器材断了一根横杆', placeCode: OTHER_VILLAGE });
    const importId = newId();
    const found = await read(
      importId,
      fileOf([
        `文化广场的健身器材横杆断了,${OTHER_VILLAGE}`,
        `自来水发黄,${OTHER_VILLAGE}`,
        `自来水发黄有味,${OTHER_VILLAGE}`,
      ]),
      cases.people.operator,
    );
    expect(found.rowsGood).toBe(3);
    const repeats = new Map(found.rows.map((row) => [row.row, row.repeats]));
    expect(repeats.get(2)?.[0]).toMatchObject({ caseId });
    expect(repeats.get(3)).toEqual([]);
    expect(repeats.get(4)?.[0]).toMatchObject({ row: 3 });
    expect(await take(importId, [2, 4])).toEqual({ taken: 1, leftOut: 2, waiting: 0 });
  });
});

describe('whoever', () => {
  it('may not take cases in reads no list, and a list is nobody’s but its bringer’s', async () => {
    const importId = newId();
    const asked = { params: keyOf(importId), query: terms, file: fileOf(GOOD) };
    expect(await cases.people.mediator.codeOf(endpoints.readCaseFile, asked)).toBe('not-allowed');
    await read(importId, fileOf(GOOD));
    const { dispatcher } = cases.people;
    const params = keyOf(importId);
    expect(await dispatcher.codeOf(endpoints.caseImport, { params })).toBe('not-found');
    expect(await dispatcher.codeOf(endpoints.readCaseFile, asked)).toBe('not-found');
    expect(await dispatcher.codeOf(endpoints.takeCaseImport, { params, body: { leaveOut: [] } })).toBe(
      'not-found',
    );
    expect(await dispatcher.codeOf(endpoints.discardCaseImport, { params })).toBe('not-found');
    const seen = await house.database.transaction('service', demoId('dispatcher'), (tx) =>
      tx.rows(sql`select 1 from service.case_import_row`),
    );
    expect(seen).toEqual([]);
  });

  it('takes in at an office of another county brings none in here', async () => {
    const asked = { params: { county: '430421', importId: newId() }, query: terms, file: fileOf(GOOD) };
    expect(await operator.codeOf(endpoints.readCaseFile, asked)).toBe('not-allowed');
  });

  it('reads and takes a list is in the audit log, with how many', async () => {
    const importId = newId();
    await read(importId, fileOf(GOOD));
    await take(importId, [2]);
    const acts = await ownerRows<{ action: string; details: unknown }>(
      house,
      'select action, person_id, details from platform.audit where subject = $1 order by action',
      [importId],
    );
    expect(acts.map(({ action }) => action)).toEqual(['case-file-read', 'case-import-taken']);
    expect(acts[1]?.details).toEqual({ taken: 2, leftOut: 1 });
  });
});

describe('what waits', () => {
  it('is dropped with its words when it is discarded, and after a day', async () => {
    const [discarded, forgotten] = [newId(), newId()];
    await read(discarded, fileOf(GOOD));
    await operator.call(endpoints.discardCaseImport, { params: keyOf(discarded) });
    await operator.call(endpoints.discardCaseImport, { params: keyOf(discarded) });
    const asked = { params: keyOf(discarded), body: { leaveOut: [] } };
    expect(await operator.codeOf(endpoints.takeCaseImport, asked)).toBe('case-import-not-waiting');
    await read(forgotten, fileOf(GOOD));
    await forgetOldCaseLists({ ...house, now: () => house.now() + 2 * 86_400_000 });
    const left = await ownerRows(
      house,
      `select 1 from service.case_import_row where import_id = any ($1) and (summary <> '' or text <> '' or name <> '' or number_sealed is not null)`,
      [[discarded, forgotten]],
    );
    expect(left).toEqual([]);
  });
});

describe('hostile files', () => {
  const refusal = (file: Buffer) =>
    operator.codeOf(endpoints.readCaseFile, { params: keyOf(newId()), query: terms, file });

  it('are refused: no list, no workbook, an unknown encoding, ten megabytes, too many rows', async () => {
    expect(await refusal(Buffer.from('随便,写的\n一,二\n'))).toBe('case-sheet-columns-missing');
    expect(await refusal(Buffer.from([0x50, 0x4b, 3, 4, 0, 0, 0]))).toBe('list-file-unreadable');
    expect(await refusal(Buffer.from([0xff, 0xfe, 0x00, 0xff]))).toBe('list-file-unreadable');
    expect(await refusal(Buffer.alloc(10 * 2 ** 20, 'a'))).toBe('list-file-too-large');
    expect(await refusal(fileOf(Array.from({ length: 1001 }, () => `路灯,${VILLAGE}`)))).toBe(
      'list-file-too-large',
    );
  });

  it('in GB 18030 are read', async () => {
    const words = Buffer.from('b2c6cef1b9abbfaa', 'hex');
    const file = Buffer.concat([Buffer.from('text,village\n'), words, Buffer.from(`,${VILLAGE}\n`)]);
    const { rows } = await read(newId(), file);
    expect(rows[0]?.summary).toBe('财务公开');
  });

  it('with formulas, scripts and half characters in their cells become plain words of a case', async () => {
    const cells = ["=cmd|' /C calc'!A0", '<script>alert(1)</script>', "'; drop table service.case_file; --"];
    const escaped = cells.map((text) =>
      text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;'),
    );
    const sheet = ['内容', ...escaped].map(
      (text, nth) =>
        `<row r="${nth + 1}">${textCell('A', nth + 1, text)}${textCell('B', nth + 1, nth === 0 ? '村' : VILLAGE)}</row>`,
    );
    const importId = newId();
    await read(importId, workbookOf(`<sheetData>${sheet.join('')}</sheetData>`));
    await take(importId);
    const { rows } = await operator.call(endpoints.caseImport, { params: keyOf(importId) });
    const texts = await Promise.all(rows.map(async ({ caseId }) => (await cases.whole(caseId ?? '')).text));
    expect(texts).toEqual(cells);
    const list = await cases.people.dispatcher.call(caseworkEndpoints.cases, { params: { county: COUNTY } });
    expect(list.total).toBeGreaterThan(3);
  });
});

it('the template is read as a list by the program that gave it', async () => {
  const { content } = await templateIn('zh');
  const [header] = await readSheet(content);
  const row = ['路灯不亮', VILLAGE, '村口', '求助', '窗口', '', '', '2023-11-01', '3'];
  const file = Buffer.from([header, row].map((cells) => (cells ?? []).join(',')).join('\n'));
  expect(await read(newId(), file)).toMatchObject({ rowsRead: 1, rowsGood: 1, findings: [] });
});

async function templateIn(language: 'zh' | 'en') {
  const file = await caseTemplateIn(language);
  if (!file.ok || !Buffer.isBuffer(file.value.content)) throw new Error('no file');
  return { content: file.value.content };
}
