import { beforeAll, expect, it } from 'vitest';
import { caseworkEndpoints } from '#wire/service';
import { callBackWishEndpoints } from '#wire/survey';
import { type ConsoleForTests, consoleOf } from '../../scenarios/console-for-tests.ts';
import { aHouse, ownerRows, type Person, SURVEY, type TestHouse } from '../../scenarios/house-for-tests.ts';
import { newId } from '../platform/identify.ts';
import { passWishes } from './follow-up-wishes.ts';

let house: TestHouse;
let console: ConsoleForTests;
let interviewer: Person;

beforeAll(async () => {
  house = await aHouse();
  interviewer = await house.signIn('fangwen01');
  console = await consoleOf(house, 'fangwen01');
  await console.take();
});

const WISH = { words: '小区门口乱停车，请派人来看看', name: '李女士', hasAgreed: true as const };

it('a wish becomes one case, with words and number and nothing of the interview', async () => {
  const params = { ...SURVEY, unitId: console.unitId };
  const body = { id: newId(), ...WISH };
  await interviewer.call(callBackWishEndpoints.wishCallBack, { params, body });
  await interviewer.call(callBackWishEndpoints.wishCallBack, { params, body });
  expect(await passWishes(house)).toBe(1);
  expect(await passWishes(house)).toBe(0);
  const operator = await house.signIn('operator');
  const { rows } = await operator.call(caseworkEndpoints.cases, { params: { county: SURVEY.county } });
  expect(rows.map((row) => [row.source, row.summary, row.isShielded])).toEqual([
    ['survey-wish', WISH.words, true],
  ]);
  const caseId = rows[0]?.id ?? '';
  const whole = await operator.call(caseworkEndpoints.case, { params: { county: SURVEY.county, caseId } });
  expect(whole.sender.name).toBe('李女士');
  expect(JSON.stringify(whole)).not.toContain(console.unitId);
  expect(JSON.stringify(whole)).not.toContain(SURVEY.surveyId);
  const { number } = await operator.call(caseworkEndpoints.senderNumber, {
    params: { county: SURVEY.county, caseId },
    body: { purpose: 'handling' },
  });
  expect(number).toMatch(/^000\d{8}$/);
});

it('a wish holds no survey, no unit and no answer', async () => {
  const rows = await ownerRows<{ column_name: string }>(
    house,
    "select column_name from information_schema.columns where table_schema = 'door' and table_name = 'follow_up_wish'",
  );
  const columns = rows.map(({ column_name: name }) => name);
  expect(columns.filter((name) => /survey|unit|interview|answer|call/.test(name))).toEqual([]);
});

it('nobody wishes for a respondent whose unit is not in hand, or who has not agreed', async () => {
  const other = await house.signIn('fangwen02');
  const params = { ...SURVEY, unitId: console.unitId };
  expect(
    await other.codeOf(callBackWishEndpoints.wishCallBack, { params, body: { id: newId(), ...WISH } }),
  ).toBe('not-found');
  const body = { id: newId(), ...WISH, hasAgreed: false as never };
  expect(await interviewer.codeOf(callBackWishEndpoints.wishCallBack, { params, body })).toBe(
    'unreadable-request',
  );
  const county = await house.signIn('county');
  expect(
    await county.codeOf(callBackWishEndpoints.wishCallBack, { params, body: { id: newId(), ...WISH } }),
  ).toBe('not-allowed');
});

it('a wish from a county without an office waits, and holds up no other', async () => {
  const sealed = house.cipher.encrypt('00012345678');
  await ownerRows(
    house,
    `insert into door.follow_up_wish (county, id, place_code, name, words, number_sealed, number_fingerprint, number_masked, is_simulated, wished_at)
     select county, gen_random_uuid(), county || '999', '', '请回电', $1, $1, '000****5678', true, at::timestamptz
     from (values ('430999', '2023-01-01'), ($2, '2023-01-02')) as wish(county, at)`,
    [sealed, SURVEY.county],
  );
  expect(await passWishes(house)).toBe(1);
  const waiting = await ownerRows(house, 'select county from door.follow_up_wish where taken_at is null');
  expect(waiting).toEqual([{ county: '430999' }]);
});

it('is called at the number that they name, which is encrypted and not yet verified', async () => {
  const params = { ...SURVEY, unitId: console.unitId };
  const body = { id: newId(), ...WISH, words: '楼道灯坏了', ownNumber: '000 7777 8888' };
  await interviewer.call(callBackWishEndpoints.wishCallBack, { params, body });
  const [kept] = await ownerRows<{ whole: string }>(
    house,
    "select row_to_json(w)::text as whole from door.follow_up_wish w where words = '楼道灯坏了'",
  );
  expect(kept?.whole).toContain('000****8888');
  expect(kept?.whole).not.toContain('77778888');
  await passWishes(house);
  const operator = await house.signIn('operator');
  const { rows } = await operator.call(caseworkEndpoints.cases, { params: { county: SURVEY.county } });
  const caseId = rows.find(({ summary }) => summary === '楼道灯坏了')?.id ?? '';
  const key = { county: SURVEY.county, caseId };
  const whole = await operator.call(caseworkEndpoints.case, { params: key });
  expect(whole.sender).toMatchObject({ maskedNumber: '000****8888', isVerified: false });
  const { number } = await operator.call(caseworkEndpoints.senderNumber, {
    params: key,
    body: { purpose: 'handling' },
  });
  expect(number).toBe('00077778888');
});

it('a number that cannot be read is told so, and in a simulated survey a real one is refused', async () => {
  const params = { ...SURVEY, unitId: console.unitId };
  for (const ownNumber of ['12', '13812345678'])
    expect(
      await interviewer.codeOf(callBackWishEndpoints.wishCallBack, {
        params,
        body: { id: newId(), ...WISH, ownNumber },
      }),
    ).not.toBe('ok');
});
