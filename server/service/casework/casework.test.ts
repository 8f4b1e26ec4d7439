import { beforeAll, describe, expect, it } from 'vitest';
import { stateAfter } from '#service/casework';
import { caseFigureEndpoints, caseworkEndpoints as endpoints } from '#wire/service';
import {
  type Casework,
  COUNTY,
  COUNTY_OFFICE,
  caseworkIn,
  LAMP,
  OTHER_OFFICE,
  STREET_OFFICE,
  VILLAGE,
  VILLAGE_OFFICE,
} from '../../../scenarios/casework-for-tests.ts';
import { aHouse, MONDAY_MORNING, ownerRows, type TestHouse } from '../../../scenarios/house-for-tests.ts';
import { newId } from '../../platform/identify.ts';
import { raiseReminders } from './reminders.ts';

const params = { county: COUNTY };
let house: TestHouse;
let cases: Casework;

beforeAll(async () => {
  house = await aHouse();
  cases = await caseworkIn(house);
});

/** Another day: everybody signs in again. */
async function travelTo(nowMs: number): Promise<void> {
  house.travelTo(nowMs);
  cases = await caseworkIn(house);
}

describe('intake', () => {
  it('sent five times at once is one case, with the same number and code each time', async () => {
    const body = { id: newId(), ...LAMP };
    const answers = await Promise.all(
      [1, 2, 3, 4, 5].map(() => cases.people.operator.call(endpoints.takeIn, { params, body })),
    );
    expect(new Set(answers.map((each) => JSON.stringify(each))).size).toBe(1);
    const [first] = answers;
    const kept = await ownerRows(house, 'select id from service.case_file where id = $1', [first?.caseId]);
    expect(kept).toHaveLength(1);
    expect(first?.number).toMatch(/^231120-/);
  });

  it('under the id of another intake gives no code away', async () => {
    const body = { id: newId(), ...LAMP };
    await cases.people.operator.call(endpoints.takeIn, { params, body });
    const other = { ...body, text: '别的事' };
    expect(await cases.people.village.codeOf(endpoints.takeIn, { params, body: other })).toBe('id-taken');
  });

  it('keeps the number encrypted: it stands in no table as it was said', async () => {
    const caseId = await cases.takeIn();
    const [row] = await ownerRows<{ all: string }>(
      house,
      'select row_to_json(s)::text as all from service.case_sender s where case_id = $1',
      [caseId],
    );
    expect(row?.all).not.toContain('12345678');
    expect(row?.all).toContain('000****5678');
  });

  it('is refused for another county, for a number that is none, and in a place out of reach', async () => {
    const wrong = { id: newId(), ...LAMP };
    const { operator } = cases.people;
    expect(
      await operator.codeOf(endpoints.takeIn, { params, body: { ...wrong, placeCode: '430421001001' } }),
    ).toBe('not-allowed');
    const sender = { name: '', number: '12' };
    expect(await operator.codeOf(endpoints.takeIn, { params, body: { ...wrong, sender } })).toBe(
      'sender-number-unreadable',
    );
    expect(
      await operator.codeOf(endpoints.takeIn, {
        params: { county: '999999' },
        body: { ...wrong, placeCode: '999999' },
      }),
    ).toBe('not-allowed');
  });

  it('proposes kind, office and duplicates, and decides nothing', async () => {
    const caseId = await cases.takeIn({ spot: '塘边' });
    const body = { text: '村口的路灯又不亮了', placeCode: VILLAGE, point: null, caseId: null };
    const found = await cases.people.operator.call(endpoints.proposals, { params, body });
    expect(found.kinds[0]?.kind).toBe('help');
    expect(found.units[0]).toMatchObject({ unit: { id: VILLAGE_OFFICE }, why: 'place' });
    expect(found.duplicates.map((each) => each.caseId)).toContain(caseId);
    expect((await cases.whole(caseId)).state.unit).toBe(null);
  });
});

describe('a case', () => {
  it('goes from intake to being struck off by people who have not dealt with it', async () => {
    const caseId = await cases.accepted();
    expect(await cases.step('street', caseId, 'hand-down', { unit: COUNTY_OFFICE })).toBe('unit-not-below');
    await cases.must('street', caseId, 'hand-down', { unit: VILLAGE_OFFICE });
    await cases.must('village', caseId, 'act', { done: '换了灯泡' });
    expect(await cases.step('village', caseId, 'close', { resolution: 'resolved', result: '好了' })).toBe(
      'step-not-yours',
    );
    await cases.must('street', caseId, 'close', { resolution: 'resolved', result: '路灯已修好' });
    expect(await cases.step('street', caseId, 'follow-up', { isReached: false })).toBe('step-not-yours');
    await cases.must('operator', caseId, 'follow-up', {
      isReached: true,
      isResolved: true,
      satisfaction: 'satisfied',
      words: '谢谢',
    });
    await cases.must('dispatcher', caseId, 'strike-off');
    const whole = await cases.whole(caseId);
    expect(whole.history.map(({ step }) => step)).toEqual([
      'receive',
      'route',
      'accept',
      'hand-down',
      'act',
      'close',
      'follow-up',
      'strike-off',
    ]);
    expect(whole.duties).toEqual([]);
    expect(whole.may).toContain('re-open');
  });

  it('has a state that its events give again', async () => {
    const caseId = await cases.closed();
    const whole = await cases.whole(caseId);
    const rows = await ownerRows<{
      step: never;
      atMs: string;
      personId: string | null;
      facts: never;
      rule: never;
    }>(
      house,
      `select step, (extract(epoch from at) * 1000)::bigint as "atMs", person_id as "personId", facts, rule from service.case_event where case_id = $1 order by sequence`,
      [caseId],
    );
    let rule: never | null = null;
    const events = rows.map((row) => {
      rule = row.rule ?? rule;
      return { ...row, atMs: Number(row.atMs), rule: rule ?? row.rule };
    });
    expect(stateAfter('request', 'help', events)).toEqual(whole.state);
  });

  it('closed by two clerks at once is closed once, and the second is told what happened', async () => {
    const caseId = await cases.accepted();
    const { revision } = await cases.whole(caseId);
    const close = () =>
      cases.step('street', caseId, 'close', { resolution: 'resolved', result: '好了' }, revision);
    expect((await Promise.all([close(), close()])).sort()).toEqual(['case-changed-meanwhile', 'ok']);
    const problem = await cases.people.street.refusal(endpoints.takeStep, {
      params: { ...params, caseId },
      body: { id: newId(), revision, step: 'act', fields: { done: '又' } },
    });
    expect(problem.message.zh).toContain('办结');
  });

  it('takes the same step once, however often it is sent', async () => {
    const caseId = await cases.accepted();
    const { revision } = await cases.whole(caseId);
    const body = { id: newId(), revision, step: 'act' as const, fields: { done: '到了现场' } };
    const send = () => cases.people.street.call(endpoints.takeStep, { params: { ...params, caseId }, body });
    const answers = [await send(), await send(), await send()];
    expect(answers.map((each) => each.revision)).toEqual([revision + 1, revision + 1, revision + 1]);
  });

  it('is routed to an office of the county, given to a person of the office, and to no other', async () => {
    const caseId = await cases.takeIn();
    expect(await cases.step('dispatcher', caseId, 'route', { unit: newId() })).toBe('unit-unknown');
    expect(await cases.step('dispatcher', caseId, 'route', { unit: "' or 1=1" })).toBe('unit-unknown');
    await cases.must('dispatcher', caseId, 'route', { unit: STREET_OFFICE });
    const { people } = await cases.people.county.call(endpoints.caseUnits, { params });
    const villager = people.find(({ unitId }) => unitId === VILLAGE_OFFICE);
    expect(await cases.step('street', caseId, 'accept', { person: villager?.id ?? '' })).toBe(
      'person-not-of-unit',
    );
    expect(await cases.step('street', caseId, 'accept')).toBe('ok');
    expect(await cases.step('street', caseId, 'hand-up', { unit: OTHER_OFFICE, reason: '办不了' })).toBe(
      'unit-not-above',
    );
    expect(await cases.step('street', caseId, 'hand-up', { unit: COUNTY_OFFICE, reason: '办不了' })).toBe(
      'ok',
    );
  });

  it('prints its own limit on its order', async () => {
    const caseId = await cases.accepted();
    const order = await cases.people.street.call(endpoints.workOrder, { params: { ...params, caseId } });
    expect(order).toMatchObject({
      order: '三天内修好',
      isDueCertain: true,
      senderName: '张三',
      maskedNumber: '000****5678',
    });
    expect(new Date((order.dueMs ?? 0) + 8 * 3_600_000).toISOString().slice(0, 10)).toBe('2023-11-27');
  });
});

describe('limits', () => {
  it('raise yellow, red and black, each once, and the list shows the highest', async () => {
    const caseId = await cases.accepted();
    const levels = async () => {
      while ((await raiseReminders(house)) > 0);
      const { reminders, reminder } = await cases.whole(caseId);
      return [reminders.filter(({ duty }) => duty === 'close').map(({ level }) => level), reminder];
    };
    await travelTo(Date.UTC(2023, 10, 23, 1));
    expect(await levels()).toEqual([['yellow'], 'yellow']);
    await travelTo(Date.UTC(2023, 10, 27, 1));
    expect(await levels()).toEqual([['yellow', 'red'], 'red']);
    await travelTo(Date.UTC(2023, 10, 28, 1));
    expect(await levels()).toEqual([['yellow', 'red', 'black'], 'black']);
    expect(await levels()).toEqual([['yellow', 'red', 'black'], 'black']);
    const { rows } = await cases.people.street.call(endpoints.cases, {
      params,
      query: { reminder: 'black', order: 'due' },
    });
    expect(rows.map(({ id }) => id)).toContain(caseId);
    await cases.must('county', caseId, 'chase', { words: '已经超期' });
    await travelTo(MONDAY_MORNING);
  });

  it('changed under running cases leave them as they were, until the dispatcher moves them', async () => {
    const caseId = await cases.accepted();
    const before = (await cases.whole(caseId)).state.dueMs;
    const { presets } = await cases.people.dispatcher.call(caseFigureEndpoints.limitRules, { params });
    const shorter = presets.find(({ id }) => id === 'transfer-3');
    if (!shorter) throw new Error('no preset');
    await cases.people.dispatcher.call(caseFigureEndpoints.saveLimitRule, {
      params,
      body: { id: newId(), sort: 'request', rule: shorter, reason: '简单事项' },
    });
    expect((await cases.whole(caseId)).state.dueMs).toBe(before);
    const { rows } = await cases.people.dispatcher.call(caseFigureEndpoints.limitRules, { params });
    expect(rows.find(({ sort }) => sort === 'request')?.runningUnderOthers).toBeGreaterThan(0);
    await cases.must('dispatcher', caseId, 'move-rule', { reason: '改用新规定' });
    expect((await cases.whole(caseId)).state.dueMs).toBeLessThan(before ?? 0);
  });
});

describe('a merged village', () => {
  it('takes its running cases along, once, and leaves what is over', async () => {
    const running = await cases.takeIn();
    await cases.must('dispatcher', running, 'route', { unit: VILLAGE_OFFICE });
    const over = await cases.takeIn();
    await cases.must('dispatcher', over, 'route', { unit: VILLAGE_OFFICE });
    await cases.must('village', over, 'answer-at-once', { answer: '已答复' });
    const body = { id: newId(), fromUnitId: VILLAGE_OFFICE, toUnitId: OTHER_OFFICE, reason: '合并村' };
    const first = await cases.people.dispatcher.call(endpoints.mergeUnits, { params, body });
    expect(first.moved).toBeGreaterThan(0);
    expect(await cases.people.dispatcher.call(endpoints.mergeUnits, { params, body })).toEqual(first);
    expect((await cases.whole(running)).state.unit).toBe(OTHER_OFFICE);
    expect((await cases.whole(over)).state.unit).toBe(VILLAGE_OFFICE);
    expect(
      await cases.people.village.codeOf(endpoints.case, { params: { ...params, caseId: running } }),
    ).toBe('not-found');
  });
});

describe('a dispute', () => {
  it('has its record of GB/T 31000, field by field, from parties to verdict', async () => {
    const caseId = await cases.accepted({
      sort: 'dispute',
      kind: 'neighbours',
      text: '两家为排水沟争执',
      people: 4,
    });
    await cases.must('mediator', caseId, 'name-parties', { parties: ['甲家', '乙家'], people: 12 });
    await cases.must('mediator', caseId, 'hold-meeting', {
      day: '2023-11-20',
      place: '村部',
      present: '双方',
      said: '各让一步',
    });
    const agreement = {
      parties: '甲家、乙家',
      facts: '排水',
      content: '各修一半',
      how: '现场',
      performBy: '2023-12-20',
    };
    await cases.must('mediator', caseId, 'agree', agreement);
    await cases.must('mediator', caseId, 'record-performance', { performance: 'performed' });
    await cases.must('street', caseId, 'close', { resolution: 'resolved', result: '沟修好了' });
    const { fields } = await cases.people.street.call(endpoints.disputeRecord, {
      params: { ...params, caseId },
    });
    const value = Object.fromEntries(fields.map((field) => [field.field, field.value.zh]));
    expect(value).toMatchObject({
      parties: '甲家；乙家',
      people: '12',
      size: '较大（10人以上）',
      kind: '邻里纠纷',
      limit: '2023-12-20',
      way: '人民调解',
      isSettled: '是',
      result: '沟修好了',
    });
    expect(fields.map(({ field }) => field)).not.toContain('identityNumber');
  });

  it('is not shown to everybody as mended', async () => {
    const caseId = await cases.closed({ sort: 'dispute', kind: 'debt', text: '欠钱不还' });
    expect(await cases.step('street', caseId, 'release', { title: '还了', outcome: '还清' })).toBe(
      'release-needs-resolved',
    );
  });
});
