import sql, { type Sql } from 'sql-template-tag';
import { beforeAll, describe, expect, it } from 'vitest';
import { caseworkEndpoints as endpoints } from '#wire/service';
import {
  type Casework,
  COUNTY,
  caseworkIn,
  LAMP,
  OTHER_OFFICE,
  STREET_OFFICE,
  VILLAGE,
  VILLAGE_OFFICE,
} from '../../../scenarios/casework-for-tests.ts';
import { sendForm } from '../../../scenarios/forms-for-tests.ts';
import { aHouse, ownerRows, type TestHouse } from '../../../scenarios/house-for-tests.ts';
import { aPhoto } from '../../../scenarios/photos-for-tests.ts';
import { demoId } from '../../demo/index.ts';
import { newId } from '../../platform/identify.ts';

const params = { county: COUNTY };
let house: TestHouse;
let cases: Casework;
/** held by the village's own office, by another village's, and by nobody yet */
let own: string;
let others: string;
let unrouted: string;
/** a complaint about the village office and its worker */
let complaint: string;

beforeAll(async () => {
  house = await aHouse();
  cases = await caseworkIn(house);
  [own, others, unrouted] = [await cases.takeIn(), await cases.takeIn(), await cases.takeIn()];
  await cases.must('dispatcher', own, 'route', { unit: VILLAGE_OFFICE });
  await cases.must('dispatcher', others, 'route', { unit: OTHER_OFFICE });
  const about = { people: [demoId('village')], units: [VILLAGE_OFFICE] };
  complaint = await cases.takeIn({ kind: 'complain', text: '投诉村里乱收费', about });
  await cases.must('dispatcher', complaint, 'route', { unit: STREET_OFFICE });
});

/** Rows as the database itself shows them to a person, whatever a use case would ask. */
function rowsFor(name: string, query: Sql): Promise<readonly Record<string, unknown>[]> {
  return house.database.transaction('service', demoId(name), (tx) => tx.rows(query));
}

async function idsFor(name: string): Promise<string[]> {
  const rows = await rowsFor(name, sql`select id from service.case_file`);
  return rows.map(({ id }) => String(id)).sort();
}

it('a complaint is proposed to the office above the place, a lamp to the place’s own', async () => {
  const proposed = async (text: string) => {
    const body = { text, placeCode: VILLAGE, point: null, caseId: null };
    const { units } = await cases.people.operator.call(endpoints.proposals, { params, body });
    return units.map(({ unit }) => unit.id);
  };
  expect(await proposed('村口路灯不亮，请派人来修')).toContain(VILLAGE_OFFICE);
  expect(await proposed('村干部态度不好，我要投诉')).not.toContain(VILLAGE_OFFICE);
  expect((await proposed('村干部态度不好，我要投诉'))[0]).toBe(STREET_OFFICE);
});

describe('an office', () => {
  it('sees the cases in its own hand and none of another’s', async () => {
    expect(await idsFor('village')).toEqual([own]);
    expect(await idsFor('street')).toEqual([own, others, complaint].sort());
    expect(await idsFor('dispatcher')).toEqual([own, others, unrouted, complaint].sort());
    const list = await cases.people.village.call(endpoints.cases, { params });
    expect(list.rows.map(({ id }) => id)).toEqual([own]);
  });

  it('is told of another’s case that there is none, whatever it asks', async () => {
    const key = { ...params, caseId: others };
    const { village } = cases.people;
    expect(await village.codeOf(endpoints.case, { params: key })).toBe('not-found');
    expect(await village.codeOf(endpoints.workOrder, { params: key })).toBe('not-found');
    expect(await village.codeOf(endpoints.senderNumber, { params: key, body: { purpose: 'handling' } })).toBe(
      'sender-without-number',
    );
    expect(await cases.step('village', others, 'act', { done: '看看' })).toBe('not-found');
  });

  it('loses sight of a case that goes elsewhere, with its words and its sender', async () => {
    const caseId = await cases.takeIn();
    await cases.must('dispatcher', caseId, 'route', { unit: VILLAGE_OFFICE });
    await cases.must('village', caseId, 'send-back', { reason: '不归我们管' });
    const left = await rowsFor(
      'village',
      sql`select 1 from service.case_file where id = ${caseId} union all select 1 from service.case_event where case_id = ${caseId}
        union all select 1 from service.case_words where case_id = ${caseId} union all select 1 from service.case_sender where case_id = ${caseId}`,
    );
    expect(left).toEqual([]);
  });

  it('cannot widen who sees a case, nor write in the name of a colleague', async () => {
    const widen = rowsFor(
      'village',
      sql`update service.case_file set reach = reach || ${[OTHER_OFFICE]}::uuid[] returning id`,
    );
    await expect(widen).rejects.toThrow(/permission denied/);
    await rowsFor(
      'village',
      sql`select service.set_case_reach(${COUNTY}, ${others}, ${[VILLAGE_OFFICE]}::uuid[], '{}')`,
    );
    expect(await idsFor('village')).toEqual([own]);
    const forged = rowsFor(
      'village',
      sql`insert into service.case_event (county, id, case_id, sequence, at, person_id, step, facts)
        values (${COUNTY}, gen_random_uuid(), ${own}, 99, now(), ${demoId('street')}, 'act', '{}')`,
    );
    await expect(forged).rejects.toThrow(/row-level security/);
  });
});

describe('a mediator', () => {
  it('sees the disputes of the street and no other matter, in every table, list and address', async () => {
    const dispute = await cases.takeIn({ sort: 'dispute', kind: 'neighbours', text: '两家争排水沟' });
    await cases.must('dispatcher', dispute, 'route', { unit: STREET_OFFICE });
    expect(await idsFor('mediator')).toEqual([dispute]);
    const list = await cases.people.mediator.call(endpoints.cases, { params });
    expect(list.rows.map(({ id }) => id)).toEqual([dispute]);
    const words = await rowsFor('mediator', sql`select distinct case_id as id from service.case_event`);
    expect(words).toEqual([{ id: dispute }]);
    const key = { ...params, caseId: own };
    expect(await cases.people.mediator.codeOf(endpoints.case, { params: key })).toBe('not-found');
    expect(await cases.step('mediator', own, 'act', { done: '看看' })).toBe('not-found');
    expect((await cases.whole(dispute, 'mediator')).relations).toContain('mediator');
    const board = await cases.people.mediator.call(endpoints.caseBoard, { params });
    expect(board.byStanding.reduce((sum, { count }) => sum + count, 0)).toBe(1);
    const moved = await rowsFor(
      'mediator',
      sql`update service.case_file set exclusion = 'x' returning id`,
    ).catch(() => []);
    expect(moved.filter(({ id }) => id !== dispute)).toEqual([]);
  });
});

describe('a complaint', () => {
  it('is out of sight for the office and the person complained of, in every table', async () => {
    const tables = [
      sql`select 1 from service.case_file where id = ${complaint}`,
      sql`select 1 from service.case_event where case_id = ${complaint}`,
      sql`select name from service.case_sender where case_id = ${complaint}`,
    ];
    for (const query of tables) expect(await rowsFor('village', query)).toEqual([]);
    expect(
      await cases.people.village.codeOf(endpoints.case, { params: { ...params, caseId: complaint } }),
    ).toBe('not-found');
  });

  it('is never given to them: not by routing, not by handing down, not by a merger of offices', async () => {
    expect(await cases.step('dispatcher', complaint, 'route', { unit: VILLAGE_OFFICE })).toBe(
      'person-kept-from',
    );
    await cases.must('street', complaint, 'accept');
    expect(await cases.step('street', complaint, 'hand-down', { unit: VILLAGE_OFFICE })).toBe(
      'person-kept-from',
    );
  });

  it('shows its sender to those at the intake alone, not to the office that deals with it', async () => {
    const asStreet = await cases.whole(complaint, 'street');
    expect([asStreet.isShielded, asStreet.sender.name, asStreet.sender.maskedNumber]).toEqual([
      true,
      null,
      null,
    ]);
    expect(JSON.stringify(asStreet)).not.toContain('张三');
    const key = { ...params, caseId: complaint };
    const body = { purpose: 'handling' as const };
    for (const name of ['street', 'county'] as const)
      expect(await cases.people[name].codeOf(endpoints.senderNumber, { params: key, body }), name).toBe(
        'sender-without-number',
      );
    const order = await cases.people.street.call(endpoints.workOrder, { params: key });
    expect([order.senderName, order.maskedNumber]).toEqual([null, null]);
    expect((await cases.whole(complaint, 'dispatcher')).sender.name).toBe('张三');
  });
});

describe('a complaint that names nobody', () => {
  const vague = { kind: 'complain', text: '村里的干部吃拿卡要，名字不敢说' } as const;

  it('taken in at the village is shown to the county’s office alone until somebody names who is meant', async () => {
    const caseId = await cases.takeIn({ ...vague, source: 'counter' }, 'village');
    const seers = async () =>
      Promise.all(
        ['village', 'street', 'dispatcher'].map(async (name) => (await idsFor(name)).includes(caseId)),
      );
    expect(await seers()).toEqual([false, false, true]);
    expect(await rowsFor('street', sql`select 1 from service.case_sender where case_id = ${caseId}`)).toEqual(
      [],
    );
    for (const unit of [VILLAGE_OFFICE, STREET_OFFICE])
      expect(await cases.step('dispatcher', caseId, 'route', { unit })).toBe('concerned-not-named');
    await cases.must('dispatcher', caseId, 'keep-away', {
      units: [VILLAGE_OFFICE],
      reason: '核实是村里的人',
    });
    expect(await seers()).toEqual([false, true, true]);
    expect(await cases.step('dispatcher', caseId, 'route', { unit: VILLAGE_OFFICE })).toBe(
      'person-kept-from',
    );
    await cases.must('dispatcher', caseId, 'route', { unit: STREET_OFFICE });
  });

  it('leaves its taker a receipt that says where it went, and never what became of it', async () => {
    const body = { id: newId(), ...LAMP, ...vague, source: 'counter' as const, kind: 'complain' as const };
    const taken = await cases.people.village.call(endpoints.takeIn, { params, body });
    expect(taken.isInSight).toBe(false);
    const key = { ...params, caseId: taken.caseId };
    const { village, street, operator } = cases.people;
    expect(await village.codeOf(endpoints.case, { params: key })).toBe('not-found');
    const receipt = await village.call(endpoints.caseReceipt, { params: key });
    expect(receipt).toMatchObject({ number: taken.number, text: vague.text, placeCode: VILLAGE });
    expect(receipt.office.zh).toContain('衡南县');
    for (const other of [street, operator])
      expect(await other.codeOf(endpoints.caseReceipt, { params: key })).toBe('not-found');
    await cases.must('dispatcher', taken.caseId, 'keep-away', {
      people: [demoId('village')],
      units: [VILLAGE_OFFICE],
      reason: '说的就是登记的人',
    });
    await cases.must('dispatcher', taken.caseId, 'route', { unit: STREET_OFFICE });
    expect(await village.call(endpoints.caseReceipt, { params: key })).toEqual(receipt);
    expect(JSON.stringify(receipt)).not.toMatch(/张三|00012345678/);
  });

  it('takes the photos along that its taker was given with it, and none after that hour', async () => {
    const body = { id: newId(), ...LAMP, ...vague, source: 'counter' as const, kind: 'complain' as const };
    const { caseId } = await cases.people.village.call(endpoints.takeIn, { params, body });
    const address = () =>
      `/api/service/photos/${COUNTY}/${newId()}?subjectKind=case&subjectId=${caseId}&placeCode=${VILLAGE}`;
    const photo = await aPhoto();
    expect((await cases.people.village.raw('PUT', address(), photo)).status).toBe(200);
    expect((await cases.people.street.raw('PUT', address(), photo)).status).toBe(404);
    house.travelTo(house.now() + 3_600_001);
    expect((await cases.people.village.raw('PUT', address(), photo)).status).toBe(404);
    house.travelTo(house.now() - 3_600_001);
  });

  it('taken in by somebody who sees it is open to them at once', async () => {
    const taken = await cases.people.operator.call(endpoints.takeIn, {
      params,
      body: { id: newId(), ...LAMP },
    });
    expect(taken.isInSight).toBe(true);
  });

  it('is routed without a name once somebody looked and says that none of these offices is meant', async () => {
    const caseId = await cases.takeIn(vague);
    await cases.must('dispatcher', caseId, 'keep-away', { reason: '还不清楚' });
    expect(await cases.step('dispatcher', caseId, 'route', { unit: STREET_OFFICE })).toBe(
      'concerned-not-named',
    );
    await cases.must('dispatcher', caseId, 'keep-away', { isNobody: true, reason: '说的是外地公司' });
    await cases.must('dispatcher', caseId, 'route', { unit: STREET_OFFICE });
  });

  it('and that its sender calls one about somebody, whatever its kind, is held back as well', async () => {
    const form = { id: newId(), text: '有人占着公房不还', place: VILLAGE, aboutPerson: 'yes' };
    const sent = await sendForm(house.app, `/r/${COUNTY}/send`, form);
    expect(sent.statusCode).toBe(303);
    const [row] = await ownerRows<{ id: string }>(
      house,
      "select id from service.case_file where text like '有人占着公房%'",
    );
    expect(await cases.step('dispatcher', row?.id ?? '', 'route', { unit: VILLAGE_OFFICE })).toBe(
      'concerned-not-named',
    );
  });
});

describe('a number that a shielded sender wrote into the words', () => {
  const NUMBER = '00098765432';

  it('is masked on the case and the order for all, and shown to the intake alone, with a line in the audit log', async () => {
    const about = { people: [], units: [VILLAGE_OFFICE] };
    const caseId = await cases.takeIn({ kind: 'complain', text: `村里乱收费，打我电话 ${NUMBER}`, about });
    await cases.must('operator', caseId, 'add', { words: `晚上打 ${NUMBER}` });
    await cases.must('dispatcher', caseId, 'route', { unit: STREET_OFFICE });
    const key = { ...params, caseId };
    for (const name of ['street', 'dispatcher'] as const) {
      const whole = await cases.whole(caseId, name);
      expect(JSON.stringify(whole)).not.toContain(NUMBER);
      expect([whole.text, whole.masking]).toEqual([
        '村里乱收费，打我电话 000****5432',
        { mayLook: name === 'dispatcher' },
      ]);
      const order = await cases.people[name].call(endpoints.workOrder, { params: key });
      expect(JSON.stringify(order)).not.toContain(NUMBER);
      const record = await cases.people[name].call(endpoints.disputeRecord, { params: key });
      expect(JSON.stringify(record)).not.toContain(NUMBER);
    }
    const body = { purpose: 'handling' as const };
    const looks = () =>
      ownerRows(house, "select 1 from platform.audit where action = 'case-words-seen' and subject = $1", [
        caseId,
      ]);
    for (const name of ['street', 'county'] as const)
      expect(await cases.people[name].codeOf(endpoints.maskedWords, { params: key, body })).toBe(
        'words-not-shown',
      );
    expect(await looks()).toEqual([]);
    const { texts } = await cases.people.dispatcher.call(endpoints.maskedWords, { params: key, body });
    expect(texts).toEqual([`村里乱收费，打我电话 ${NUMBER}`, `晚上打 ${NUMBER}`]);
    expect(await looks()).toHaveLength(1);
  });

  it('stands in the words of any other matter as it was written: the office has to call', async () => {
    const caseId = await cases.takeIn({ text: `路灯不亮，联系 ${NUMBER}` });
    const whole = await cases.whole(caseId);
    expect([whole.text, whole.masking]).toEqual([`路灯不亮，联系 ${NUMBER}`, null]);
  });
});

describe('the id of an intake', () => {
  it('cannot be read by anybody: with it a resident’s code could be asked for', async () => {
    for (const name of ['village', 'operator', 'dispatcher', 'county'])
      await expect(rowsFor(name, sql`select id from service.case_intake`), name).rejects.toThrow(
        /permission denied/,
      );
  });
});

describe('a sender’s number', () => {
  it('is shown to the office that deals with the case, and each look is in the audit log', async () => {
    const key = { ...params, caseId: own };
    const looks = () =>
      ownerRows<{ n: number }>(
        house,
        "select count(*)::int as n from platform.audit where action = 'sender-number-seen' and subject = $1 and person_id = $2",
        [own, demoId('village')],
      );
    const [before] = await looks();
    const { number } = await cases.people.village.call(endpoints.senderNumber, {
      params: key,
      body: { purpose: 'handling' },
    });
    expect(number).toBe('00012345678');
    expect(await looks()).toEqual([{ n: (before?.n ?? 0) + 1 }]);
  });

  it('cannot be selected, by nobody', async () => {
    for (const name of ['village', 'street', 'county', 'operator', 'dispatcher'])
      await expect(rowsFor(name, sql`select number_sealed from service.case_sender`), name).rejects.toThrow(
        /permission denied/,
      );
  });
});

const GUARDED = {
  case_file: sql`select id from service.case_file limit 5`,
  case_event: sql`select id from service.case_event limit 5`,
  case_words: sql`select event_id from service.case_words limit 5`,
  case_sender: sql`select name from service.case_sender limit 5`,
  follow_up_draw: sql`select id from service.follow_up_draw limit 5`,
} as const;

describe.each([
  'interviewer',
  'supervisor',
  'analyst',
  'publisher',
  'designer',
  'observer',
  'volunteer',
  'admin',
])('%s, asking the database itself under the service role', (name) => {
  it.each(Object.entries(GUARDED))('sees no row of %s', async (_table, query) => {
    expect(await rowsFor(name, query)).toEqual([]);
  });
});

describe('the wall', () => {
  it('the survey role reads nothing of casework, and the service role nothing of the survey', async () => {
    const asSurvey = house.database.transaction('survey', 'system', (tx) => tx.rows(GUARDED.case_file));
    await expect(asSurvey).rejects.toThrow(/permission denied/);
    const asService = house.database.transaction('service', 'system', (tx) =>
      tx.rows(sql`select id from survey.unit limit 1`),
    );
    await expect(asService).rejects.toThrow(/permission denied/);
  });

  it('the wish of a respondent can be written by the survey wing and read by neither wing', async () => {
    const query = sql`select words from door.follow_up_wish`;
    for (const wing of ['survey', 'service'] as const)
      await expect(
        house.database.transaction(wing, 'system', (tx) => tx.rows(query)),
        wing,
      ).rejects.toThrow(/permission denied/);
  });

  it('survey roles are refused every address of casework', async () => {
    for (const name of ['interviewer', 'supervisor', 'analyst', 'publisher']) {
      const person = await house.signIn(name);
      expect(await person.codeOf(endpoints.cases, { params }), name).toBe('not-allowed');
      expect(await person.codeOf(endpoints.case, { params: { ...params, caseId: own } }), name).toBe(
        'not-allowed',
      );
    }
  });
});
