import sql from 'sql-template-tag';
import { beforeAll, describe, expect, it } from 'vitest';
import { ledgerEndpoints as endpoints } from '#wire/service';
import { ENDPOINTS } from '../../../../scenarios/endpoints-for-tests.ts';
import { aHouse, ownerRows, type Person, type TestHouse } from '../../../../scenarios/house-for-tests.ts';
import {
  aCampaign,
  aConsent,
  addNeighbours,
  COUNTY,
  NEXT_VILLAGE,
  type OutreachForTests,
  VILLAGE,
} from '../../../../scenarios/outreach-for-tests.ts';
import { textCell, workbookOf } from '../../../../scenarios/workbook-for-tests.ts';
import { demoId } from '../../../demo/index.ts';
import { newId } from '../../../platform/identify.ts';
import { deleteExpiredEntries } from './ledger.ts';

const DAY_MS = 86_400_000;
const place = { county: COUNTY, placeCode: VILLAGE };

let house: TestHouse;
let outreach: OutreachForTests;
let village: Person;
let street: Person;

beforeAll(async () => {
  house = await aHouse();
  await addNeighbours(house);
  outreach = await aCampaign(house);
  village = outreach.people.village;
  street = outreach.people.street;
});

function anEntry(name: string, number: string, consent = aConsent()) {
  const facts = {
    householdId: null,
    responsible: '张三',
    occupation: '务农',
    address: '模拟路1号',
    note: '',
  };
  return { id: newId(), name, number, ...facts, consent };
}

async function added(name: string, number: string, consent = aConsent()): Promise<string> {
  const body = anEntry(name, number, consent);
  await village.call(endpoints.addLedgerEntry, { params: place, body });
  return body.id;
}

function actsOf(action: string, subject: string) {
  return ownerRows(
    house,
    'select person_id, details from platform.audit where action = $1 and subject = $2',
    [action, subject],
  );
}

describe('an entry', () => {
  it('is seen masked, and each look at the list is written down', async () => {
    await added('李小四', '000 1234 5678');
    const { rows } = await village.call(endpoints.ledger, { params: place });
    expect(rows.find((row) => row.name === '李小四')?.numberMasked).toBe('000****5678');
    expect(JSON.stringify(rows)).not.toContain('00012345678');
    expect((await actsOf('ledger-seen', VILLAGE)).length).toBeGreaterThan(0);
  });

  it('shows offices above the village no full name', async () => {
    const { rows } = await street.call(endpoints.ledger, { params: place });
    expect(rows.map((row) => row.name)).toEqual(['李**']);
    expect(await outreach.people.county.codeOf(endpoints.ledger, { params: place })).toBe('not-allowed');
  });

  it('is not kept without consent, with one in the future, one for too long, or one that is over', async () => {
    const refusals = [
      [{ ...aConsent(), givenOn: '2024-01-01' }, 'consent-in-future'],
      [{ ...aConsent(), expiresOn: '2025-01-01' }, 'consent-too-long'],
      [{ ...aConsent(), givenOn: '2023-01-01', expiresOn: '2023-10-01' }, 'consent-expired'],
    ] as const;
    for (const [consent, code] of refusals) {
      const body = anEntry('王五', '00011112222', consent);
      expect(await village.codeOf(endpoints.addLedgerEntry, { params: place, body })).toBe(code);
    }
    const body = { ...anEntry('王五', '00011112222'), consent: { ...aConsent(), purposes: [] } };
    expect(await village.codeOf(endpoints.addLedgerEntry, { params: place, body })).toBe(
      'unreadable-request',
    );
  });

  it('lies in the database with its number encrypted', async () => {
    await added('赵六', '00098765432');
    const rows = await ownerRows(house, 'select * from service.ledger_entry');
    expect(JSON.stringify(rows)).not.toContain('98765432');
    expect(rows.some((row) => JSON.stringify(row).includes('000****5432'))).toBe(true);
  });

  it('is not changed by somebody who saw an older one', async () => {
    const entryId = await added('钱七', '00000000007');
    const params = { county: COUNTY, entryId };
    const { id: _id, number: _number, ...facts } = anEntry('钱七', '');
    const body = { revision: 1, ...facts, note: '改过' };
    expect(await village.call(endpoints.changeLedgerEntry, { params, body })).toEqual({ revision: 2 });
    expect(await village.codeOf(endpoints.changeLedgerEntry, { params, body })).toBe(
      'ledger-entry-changed-meanwhile',
    );
  });
});

describe('a number', () => {
  it('is shown for a purpose that was agreed to, and the look is written down', async () => {
    const entryId = await added('孙八', '00000000008', aConsent(['request-replies']));
    const params = { county: COUNTY, entryId };
    const look = { params, body: { purpose: 'request-replies' as const } };
    expect(await village.call(endpoints.lookAtNumber, look)).toEqual({ number: '00000000008' });
    expect(await village.codeOf(endpoints.lookAtNumber, { params, body: { purpose: 'notices' } })).toBe(
      'ledger-purpose-not-agreed',
    );
    expect(await actsOf('ledger-number-seen', entryId)).toEqual([
      { person_id: demoId('village'), details: { purpose: 'request-replies' } },
    ]);
  });

  it('is not shown to another street, another village, a volunteer or the county', async () => {
    const entryId = await added('周九', '00000000009');
    const look = { params: { county: COUNTY, entryId }, body: { purpose: 'notices' as const } };
    for (const name of ['street2', 'village2', 'village3']) {
      const person = await house.signIn(name);
      expect(await person.codeOf(endpoints.lookAtNumber, look), name).toBe('not-found');
      expect(await person.codeOf(endpoints.ledger, { params: place }), name).toBe('not-allowed');
    }
    for (const name of ['volunteer', 'county', 'admin'])
      expect(await (await house.signIn(name)).codeOf(endpoints.lookAtNumber, look), name).toBe('not-allowed');
  });

  it('cannot be selected by the service wing itself, nor fetched past the reach', async () => {
    const entryId = await added('吴十', '00000000010');
    const asked = (name: string) =>
      house.database.transaction('service', demoId(name), (tx) =>
        tx.first<{ number: Buffer | null }>(
          sql`select service.ledger_number(${COUNTY}, ${entryId}, 'notices', '2023-11-20') as number`,
        ),
      );
    expect((await asked('village'))?.number).toBeInstanceOf(Buffer);
    for (const name of ['village2', 'village3', 'street2', 'county', 'volunteer', 'admin'])
      expect(await asked(name), name).toEqual({ number: null });
    const selected = house.database.transaction('service', demoId('village'), (tx) =>
      tx.rows(sql`select number_sealed from service.ledger_entry`),
    );
    await expect(selected).rejects.toThrow(/permission denied/);
  });
});

describe('the survey wing and the ledger', () => {
  it('are apart over a real connection: no table, no function', async () => {
    const tries = [
      sql`select * from service.ledger_entry`,
      sql`select name from service.ledger_entry`,
      sql`select * from service.ledger_staged`,
      sql`select * from service.ledger_size`,
      sql`select * from service.ledger_expiring(${COUNTY}, '2023-11-20')`,
      sql`select service.ledger_number(${COUNTY}, ${newId()}, 'notices', '2023-11-20')`,
    ];
    for (const person of ['system', demoId('designer'), demoId('village')])
      for (const statement of tries) {
        const attempt = house.database.transaction('survey', person, (tx) => tx.rows(statement));
        await expect(attempt, statement.text).rejects.toThrow(/permission denied/);
      }
  });

  it('meet at no endpoint: every one of the ledger refuses every role of the survey wing', async () => {
    for (const name of ['interviewer', 'supervisor', 'designer', 'analyst', 'publisher', 'observer']) {
      const person = await house.signIn(name);
      for (const endpoint of Object.values(endpoints).filter((each) => each.method === 'GET')) {
        const url = endpoint.path
          .replace(':county', COUNTY)
          .replace(':placeCode', VILLAGE)
          .replace(/:\w+/g, newId());
        expect((await person.raw('GET', url)).status, `${name} ${url}`).toBe(403);
      }
    }
  });

  it('share no way out: no endpoint gives a file of the ledger, and none gives more than a page of one village', () => {
    const ledgerPaths = [...ENDPOINTS.values()]
      .map(({ path }) => path)
      .filter((path) => path.includes('/ledger'));
    expect(ledgerPaths.filter((path) => /export|\.csv|\.xlsx|frame|sample/.test(path))).toEqual([]);
    expect(endpoints.ledger.query.safeParse({ size: 201 }).success).toBe(false);
  });
});

describe('the end of consent', () => {
  it('is at once when it is withdrawn, and nothing of the person stays', async () => {
    const entryId = await added('郑一', '00000000021');
    const params = { county: COUNTY, entryId };
    await village.call(endpoints.withdrawConsent, { params });
    await village.call(endpoints.withdrawConsent, { params });
    expect(await ownerRows(house, 'select 1 from service.ledger_entry where id = $1', [entryId])).toEqual([]);
    const acts = await ownerRows(house, 'select * from platform.audit where subject = $1', [entryId]);
    expect(JSON.stringify(acts)).not.toMatch(/郑一|00000000021/);
  });

  it('is on its day by itself, and a number that has expired is not shown before the chore comes round', async () => {
    const entryId = await added('冯二', '00000000022', { ...aConsent(), expiresOn: '2023-11-20' });
    const today = house.now();
    expect(await deleteExpiredEntries(house)).toBe(0);
    house.travelTo(today + DAY_MS);
    const again = await house.signIn('village');
    const look = { params: { county: COUNTY, entryId }, body: { purpose: 'notices' as const } };
    expect(await again.codeOf(endpoints.lookAtNumber, look)).toBe('ledger-purpose-not-agreed');
    expect(await deleteExpiredEntries(house)).toBe(1);
    expect(await ownerRows(house, 'select 1 from service.ledger_entry where id = $1', [entryId])).toEqual([]);
    expect(await actsOf('ledger-expired', COUNTY)).toEqual([{ person_id: null, details: { entries: 1 } }]);
    house.travelTo(today);
  });
});

describe('a village’s list', () => {
  const HEADER = ['序号', '包户责任人', '姓名', '电话号码', '职业(职务)', '常住地址', '备注'];
  const ROWS = [
    ['附件2: 电话号码收集表'],
    ['单位:云集街道'],
    HEADER,
    ['1', '张三', '李一', '00000000101', '务农', '一组'],
    ['2', '', '李二', '138********', '教师', '二组'],
    ['3', '', '152********', '教师', '某学校'],
    ['4', '', '李四', '00000000101', '医生', '三组'],
    ['5', '', '李一', '00000000101', '务农', '一组'],
    ['6', '', '', '00000000106', '务农', '一组'],
    ['7', '王五', '李七', '00000000107', '务农', '一组'],
    ['备注:'],
  ];
  const csv = Buffer.from(ROWS.map((row) => row.join(',')).join('\r\n'));
  const stated = { consentOn: '2023-11-01', consentWay: 'signed-form' as const };
  const terms = { fileName: '附件2.csv', purposes: 'notices,request-replies', expiresOn: '2024-05-01' };
  const read = (importId: string, file: Buffer, query: object = { ...terms, ...stated }) =>
    village.call(endpoints.readLedgerFile, {
      params: { ...place, importId },
      query: query as typeof terms,
      file,
    });

  it('is reported by row and column, and nothing of it is taken until somebody says so', async () => {
    const before = (await village.call(endpoints.ledger, { params: place })).total;
    const importId = newId();
    const found = await read(importId, csv);
    expect(found).toMatchObject({ standing: 'waiting', rowsRead: 7, rowsGood: 3 });
    expect(found.findings.map(({ code, details }) => `${code} ${details.row}${details.column}`)).toEqual([
      'contact-number-masked 5D',
      'ledger-cells-shifted 6C',
      'ledger-name-missing 9C',
      'ledger-row-twice 8D',
      'ledger-number-shared 7D',
    ]);
    expect(JSON.stringify(found)).not.toMatch(/00000000101|138\*/);
    expect((await village.call(endpoints.ledger, { params: place })).total).toBe(before);
    const params = { ...place, importId };
    expect(await village.call(endpoints.takeLedgerImport, { params })).toEqual({ taken: 3, alreadyThere: 0 });
    expect(await village.call(endpoints.takeLedgerImport, { params })).toEqual({ taken: 3, alreadyThere: 0 });
    expect((await village.call(endpoints.ledger, { params: place })).total).toBe(before + 3);
    const kept = await village.call(endpoints.ledger, { params: place, query: { search: '李四' } });
    expect(kept.rows[0]).toMatchObject({
      responsible: '张三',
      consent: { givenOn: '2023-11-01', way: 'signed-form' },
    });
  });

  it('is refused row by row where nobody states consent', async () => {
    const found = await read(newId(), csv, terms);
    expect(found.rowsGood).toBe(0);
    expect(found.findings.filter(({ code }) => code === 'ledger-row-without-consent')).toHaveLength(7);
  });

  it('is read from Excel with merged headers, and those who said no are left out whatever was stated', async () => {
    const cells = [
      [['A', '联系人登记']],
      [
        ['A', '姓名'],
        ['B', '联系电话'],
        ['C', '是否同意'],
      ],
      [
        ['A', '陈一'],
        ['B', '00000000201'],
        ['C', '是'],
      ],
      [
        ['A', '陈二'],
        ['B', '00000000202'],
        ['C', '不同意'],
      ],
    ];
    const sheet = cells
      .map(
        (row, nth) =>
          `<row r="${nth + 1}">${row.map(([column = '', text = '']) => textCell(column, nth + 1, text)).join('')}</row>`,
      )
      .join('');
    const found = await read(newId(), workbookOf(`<sheetData>${sheet}</sheetData>`));
    expect(found).toMatchObject({ rowsRead: 2, rowsGood: 1 });
    expect(found.findings.map(({ code }) => code)).toEqual(['ledger-consent-refused']);
  });

  it('that is no list, too large or of another village is refused', async () => {
    const refusal = (params: object, file: Buffer) =>
      village.codeOf(endpoints.readLedgerFile, {
        params: { ...place, importId: newId(), ...params },
        query: { ...terms, ...stated },
        file,
      });
    expect(await refusal({}, Buffer.from('随便,写的\n一,二\n'))).toBe('ledger-columns-missing');
    expect(await refusal({}, Buffer.from([0x50, 0x4b, 3, 4, 0, 0, 0]))).toBe('list-file-unreadable');
    expect(await refusal({}, Buffer.alloc(9 * 2 ** 20, 'a'))).toBe('list-file-too-large');
    expect(await refusal({ placeCode: NEXT_VILLAGE }, csv)).toBe('not-allowed');
  });

  it('that was discarded, or whose rows are gone, cannot be taken', async () => {
    const importId = newId();
    await read(importId, csv);
    const params = { ...place, importId };
    await village.call(endpoints.discardLedgerImport, { params });
    expect(await village.codeOf(endpoints.takeLedgerImport, { params })).toBe('ledger-import-not-waiting');
    const lost = newId();
    await read(lost, csv);
    await ownerRows(house, 'delete from service.ledger_staged where import_id = $1 returning 1', [lost]);
    expect(await village.codeOf(endpoints.takeLedgerImport, { params: { ...place, importId: lost } })).toBe(
      'ledger-import-gone',
    );
  });
});

it('the counts stand beside the tasks of annex 3, for the county as well', async () => {
  await street.call(endpoints.setLedgerTask, { params: place, body: { task: 350 } });
  const { rows } = await outreach.people.county.call(endpoints.ledgerCounts, { params: { county: COUNTY } });
  const row = rows.find((each) => each.placeCode === VILLAGE);
  expect(row?.task).toBe(350);
  expect(row?.entries).toBe((await village.call(endpoints.ledger, { params: place })).total);
});
