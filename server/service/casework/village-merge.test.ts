// Two villages become one: casework and outreach in one act, and what residents see of it.
import { beforeAll, describe, expect, it } from 'vitest';
import { caseworkEndpoints as endpoints, householdEndpoints } from '#wire/service';
import {
  type Casework,
  COUNTY,
  caseworkIn,
  LAMP,
  OTHER_OFFICE,
  OTHER_VILLAGE,
  STREET_OFFICE,
  VILLAGE,
  VILLAGE_OFFICE,
} from '../../../scenarios/casework-for-tests.ts';
import { sendForm } from '../../../scenarios/forms-for-tests.ts';
import { aHouse, ownerRows, type TestHouse } from '../../../scenarios/house-for-tests.ts';
import { newId } from '../../platform/identify.ts';

const params = { county: COUNTY };
const merge = { fromUnitId: VILLAGE_OFFICE, toUnitId: OTHER_OFFICE, reason: '合并村' };
let house: TestHouse;
let cases: Casework;
let running: string;
let mended: string;
let over: string;
let against: string;

beforeAll(async () => {
  house = await aHouse();
  cases = await caseworkIn(house);
  running = await cases.takeIn();
  await cases.must('dispatcher', running, 'route', { unit: VILLAGE_OFFICE });
  mended = await cases.closed();
  await cases.must('street', mended, 'release', { title: '老村口的灯亮了', outcome: '换了灯泡' });
  over = await cases.takeIn();
  await cases.must('dispatcher', over, 'route', { unit: VILLAGE_OFFICE });
  await cases.must('village', over, 'accept');
  await cases.must('village', over, 'close', { resolution: 'resolved', result: '修好了' });
  const about = { people: [], units: [OTHER_OFFICE] };
  against = await cases.takeIn({ kind: 'complain', text: '邻村乱收费', about });
  await cases.must('dispatcher', against, 'route', { unit: VILLAGE_OFFICE });
  const block = newId();
  await cases.people.street.call(householdEndpoints.addHouseholds, {
    params: { ...params, placeCode: VILLAGE },
    body: {
      blocks: [{ id: block, kind: 'group', name: '一组' }],
      households: [aHousehold(block, '1 号'), aHousehold(block, '2 号')],
    },
  });
});

function aHousehold(blockId: string, address: string) {
  return { id: newId(), blockId, address, emphasis: 'home' as const, latitude: null, longitude: null };
}

const placesOfHouseholds = () =>
  ownerRows<{ place: string }>(house, 'select distinct place_code as place from service.household');
const page = async (path: string) => (await house.app.inject({ url: `/r/${COUNTY}/${path}` })).body;

describe('a merged village', () => {
  it('is nothing of which half is done: where outreach may not be moved, cases stay too', async () => {
    await ownerRows(house, `update platform.organisation set merged_into = id where id = '${OTHER_OFFICE}'`);
    const body = { id: newId(), ...merge };
    expect(await cases.people.dispatcher.codeOf(endpoints.mergeUnits, { params, body })).toBe('unit-unknown');
    await ownerRows(
      house,
      `update platform.organisation set merged_into = null where id = '${OTHER_OFFICE}'`,
    );
    await ownerRows(
      house,
      `alter table service.household add constraint planted check (place_code <> $$${OTHER_VILLAGE}$$)`,
    );
    expect(await cases.people.dispatcher.codeOf(endpoints.mergeUnits, { params, body })).not.toBe('ok');
    await ownerRows(house, 'alter table service.household drop constraint planted');
    expect((await cases.whole(running)).state.unit).toBe(VILLAGE_OFFICE);
    expect(await placesOfHouseholds()).toEqual([{ place: VILLAGE }]);
  });

  it('goes along with its running cases and its households in one act, once', async () => {
    const body = { id: newId(), ...merge };
    const first = await cases.people.dispatcher.call(endpoints.mergeUnits, { params, body });
    expect(first).toEqual({ moved: 2, households: 2 });
    expect(await cases.people.dispatcher.call(endpoints.mergeUnits, { params, body })).toEqual(first);
    expect((await cases.whole(running)).state.unit).toBe(OTHER_OFFICE);
    expect(await placesOfHouseholds()).toEqual([{ place: OTHER_VILLAGE }]);
    const { units } = await cases.people.dispatcher.call(endpoints.caseUnits, { params });
    expect(units.map(({ id }) => id)).not.toContain(VILLAGE_OFFICE);
    const { rows } = await cases.people.street.call(householdEndpoints.villages, {});
    expect(rows.map(({ placeCode }) => placeCode)).not.toContain(VILLAGE);
    expect(await cases.step('dispatcher', await cases.takeIn(), 'route', { unit: VILLAGE_OFFICE })).toBe(
      'unit-unknown',
    );
  });

  it('gives what is about the other village to the street above, and never to that village', async () => {
    expect((await cases.whole(against)).state.unit).toBe(STREET_OFFICE);
  });

  it('is not given what is opened again: it goes to the village that there is, and history says so', async () => {
    expect((await cases.whole(over)).state.unit).toBe(VILLAGE_OFFICE);
    await cases.must('dispatcher', over, 're-open', { reason: '又坏了' });
    const whole = await cases.whole(over);
    expect([whole.state.unit, whole.standing]).toEqual([OTHER_OFFICE, 'routed']);
    expect(whole.history.slice(-2).map(({ step }) => step)).toEqual(['re-open', 'move-unit']);
    const seen = await ownerRows<{ reach: string[] }>(
      house,
      'select reach from service.case_file where id = $1',
      [over],
    );
    expect(seen[0]?.reach).toContain(OTHER_OFFICE);
    expect(whole.duties.map(({ what }) => what)).toEqual(['accept']);
  });

  it('is not given what its sender has handled again either', async () => {
    const body = { id: newId(), ...LAMP };
    const { caseId, code } = await cases.people.operator.call(endpoints.takeIn, { params, body });
    await cases.must('dispatcher', caseId, 'route', { unit: STREET_OFFICE });
    await cases.must('street', caseId, 'accept');
    await cases.must('street', caseId, 'close', { resolution: 'resolved', result: '修好了' });
    await ownerRows(
      house,
      `update service.case_file set unit_id = '${VILLAGE_OFFICE}', state = jsonb_set(state, '{unit}', '"${VILLAGE_OFFICE}"') where id = $1`,
      [caseId],
    );
    const sent = await sendForm(house.app, `/r/${COUNTY}/m/${code}/again`, {
      id: newId(),
      againWords: '没修',
    });
    expect(sent.statusCode).toBe(303);
    expect((await cases.whole(caseId)).state.unit).toBe(OTHER_OFFICE);
  });

  it('is not among the places from which a resident chooses, and old links lead to the new one', async () => {
    const form = await page('send');
    expect(form).toContain(`value="${OTHER_VILLAGE}"`);
    expect(form).not.toContain(`value="${VILLAGE}"`);
    expect(await page(`mended?place=${VILLAGE}`)).toContain('老村口的灯亮了');
    expect(await page(`mended?place=${OTHER_VILLAGE}`)).toContain('老村口的灯亮了');
    const sent = await sendForm(house.app, `/r/${COUNTY}/send`, {
      id: newId(),
      text: '旧二维码发来的',
      place: VILLAGE,
    });
    expect(sent.statusCode).toBe(303);
    expect(
      await ownerRows(
        house,
        "select place_code as place from service.case_file where text = '旧二维码发来的'",
      ),
    ).toEqual([{ place: OTHER_VILLAGE }]);
  });
});
