import { beforeAll, expect, it } from 'vitest';
import { caseworkEndpoints as endpoints } from '#wire/service';
import { type Casework, COUNTY, caseworkIn } from '../../../scenarios/casework-for-tests.ts';
import { sendForm } from '../../../scenarios/forms-for-tests.ts';
import { aHouse, ownerRows, type TestHouse } from '../../../scenarios/house-for-tests.ts';
import { demoId } from '../../demo/index.ts';
import { newId } from '../../platform/identify.ts';

const VILLAGE = '430422999001';
const TEXT = '想装一盏路灯';
let house: TestHouse;
let cases: Casework;

beforeAll(async () => {
  house = await aHouse();
  cases = await caseworkIn(house);
});

async function aRequest(): Promise<string> {
  const id = newId();
  await ownerRows(
    house,
    `insert into service.visit_request (county, id, visit_id, campaign_id, household_id, place_code, kind, text, taken_at, person_id)
     values ($1, $2, $2, $2, $2, $3, 'request', $4, now(), $5)`,
    [COUNTY, id, VILLAGE, TEXT, demoId('volunteer')],
  );
  return id;
}

const asked = (requestId: string) => ({
  params: { county: COUNTY, requestId },
  body: { sort: 'request' as const, kind: null, people: 1 },
});

it('a request at a door is one case, however often and by whomever it is made one', async () => {
  const request = asked(await aRequest());
  const { village, street } = cases.people;
  const first = await village.call(endpoints.takeVisitRequest, request);
  expect(await village.call(endpoints.takeVisitRequest, request)).toEqual(first);
  const later = await street.call(endpoints.takeVisitRequest, request);
  expect(later).toEqual({ ...first, code: null });
});

it('whoever knows the request and its words gets no code from the resident’s form', async () => {
  const id = await aRequest();
  const { code } = await cases.people.village.call(endpoints.takeVisitRequest, asked(id));
  const sent = await sendForm(house.app, `/r/${COUNTY}/send`, { id, text: TEXT, place: VILLAGE, spot: '' });
  expect(sent.statusCode).toBe(303);
  expect(sent.headers.location).not.toContain(code);
});
