// A rating with a code that was seen at a desk: anybody there could have given it.
import { beforeAll, expect, it } from 'vitest';
import { caseFigureEndpoints, caseworkEndpoints as endpoints } from '#wire/service';
import {
  type Casework,
  COUNTY,
  caseworkIn,
  LAMP,
  STREET_OFFICE,
  VILLAGE,
} from '../../../scenarios/casework-for-tests.ts';
import { sendFields, sendForm } from '../../../scenarios/forms-for-tests.ts';
import { aHouse, MONDAY_MORNING, ownerRows, type TestHouse } from '../../../scenarios/house-for-tests.ts';
import { newId } from '../../platform/identify.ts';

const params = { county: COUNTY };
const period = { fromMs: MONDAY_MORNING - 86_400_000, toMs: MONDAY_MORNING + 86_400_000 };
let house: TestHouse;
let cases: Casework;

beforeAll(async () => {
  house = await aHouse();
  cases = await caseworkIn(house);
});

async function closed(caseId: string): Promise<void> {
  await cases.must('dispatcher', caseId, 'route', { unit: STREET_OFFICE });
  await cases.must('street', caseId, 'accept');
  await cases.must('street', caseId, 'close', { resolution: 'resolved', result: '路灯已修好' });
}

async function rate(code: string, satisfaction: string): Promise<void> {
  const path = `/r/${COUNTY}/m/${code}`;
  const answer = await sendFields(house.app, `${path}/rate`, { id: newId(), resolved: 'yes', satisfaction });
  expect(answer.headers.location).toBe(`${path}?done=rated`);
}

const assessed = () => cases.people.county.call(caseFigureEndpoints.assessment, { params, query: period });

it('counts for nothing until a caller-back has asked; then what was said on the call counts', async () => {
  const body = { id: newId(), ...LAMP };
  const { caseId, number, code } = await cases.people.operator.call(endpoints.takeIn, { params, body });
  await closed(caseId);
  expect((await house.app.inject({ url: `/r/${COUNTY}/m/${code}` })).body).toContain(
    '打电话问过您，才计入考核',
  );
  await rate(code, 'very-satisfied');
  const before = await assessed();
  expect([before.whole.cases, before.whole.satisfied.of, before.whole.resolved.of]).toEqual([1, 0, 0]);
  expect(before.whole.ratingsLeftOut).toBe(1);
  const operator = await ownerRows<{ name: string }>(
    house,
    `select p.name from service.case_event e join platform.person p on p.id = e.person_id where e.case_id = $1 and e.step = 'receive'`,
    [caseId],
  );
  expect(before.unsureRatings).toMatchObject([{ caseId, number, personName: operator[0]?.name }]);
  await ownerRows(house, 'update service.case_file set outcome = null where id = $1', [caseId]);
  expect(await assessed()).toEqual(before);
  await cases.must('operator', caseId, 'follow-up', {
    isReached: true,
    isResolved: false,
    satisfaction: 'dissatisfied',
  });
  const after = await assessed();
  expect([after.whole.satisfied, after.whole.resolved].map(({ of, count }) => [of, count])).toEqual([
    [1, 0],
    [1, 0],
  ]);
  expect([after.whole.ratingsLeftOut, after.unsureRatings]).toEqual([0, []]);
  expect(await cases.step('dispatcher', caseId, 'strike-off')).toBe('dissatisfied-left');
});

it('does not go before a call that was made earlier, whoever gives it', async () => {
  const body = { id: newId(), ...LAMP };
  const { caseId, code } = await cases.people.operator.call(endpoints.takeIn, { params, body });
  await closed(caseId);
  await cases.must('operator', caseId, 'follow-up', {
    isReached: true,
    isResolved: false,
    satisfaction: 'dissatisfied',
  });
  await rate(code, 'very-satisfied');
  expect(await cases.step('dispatcher', caseId, 'strike-off')).toBe('dissatisfied-left');
});

it('with a code that only its sender has counts as it is', async () => {
  const before = (await assessed()).whole;
  const sent = await sendForm(house.app, `/r/${COUNTY}/send`, {
    id: newId(),
    text: '桥头路灯不亮',
    place: VILLAGE,
  });
  const code = /\/m\/([^?]+)/.exec(String(sent.headers.location))?.[1] ?? '';
  const [row] = await ownerRows<{ id: string }>(
    house,
    `select case_id as id from service.case_event where step = 'receive' and person_id is null`,
  );
  await closed(row?.id ?? '');
  await rate(code, 'satisfied');
  const { whole } = await assessed();
  expect(whole.satisfied.of - before.satisfied.of).toBe(1);
  expect(whole.ratingsLeftOut).toBe(before.ratingsLeftOut);
});
