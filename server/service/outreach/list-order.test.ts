import { beforeAll, describe, expect, it } from 'vitest';
import { householdEndpoints, ledgerEndpoints, publicityEndpoints, visitEndpoints } from '#wire/service';
import { aHouse, type Person, type TestHouse } from '../../../scenarios/house-for-tests.ts';
import { DEMO_CAMPAIGN, furnishDemoOutreach } from '../../demo/load-outreach.ts';

// Every list of outreach that the server pages, by every column that it can be sorted by.
let house: TestHouse;
let street: Person;
let village: Person;

const { county, campaignId } = DEMO_CAMPAIGN;
const VILLAGE = '430422999001';

beforeAll(async () => {
  house = await aHouse();
  await furnishDemoOutreach(house, house.now());
  street = await house.signIn('street');
  village = await house.signIn('village');
});

interface Asked {
  readonly order: 'ascend' | 'descend';
  readonly page: number;
  readonly size: number;
}
type Page = Promise<{ readonly rows: readonly object[]; readonly total: number }>;

const visits = visitEndpoints.visits.query.shape.sort.unwrap().options;
const requests = visitEndpoints.visitRequests.query.shape.sort.unwrap().options;
const matters = visitEndpoints.matters.query.shape.sort.unwrap().options;
const households = householdEndpoints.households.query.shape.sort.unwrap().options;
const ledger = ledgerEndpoints.ledger.query.shape.sort.unwrap().options;
const materials = publicityEndpoints.materials.query.shape.sort.unwrap().options;
const postings = publicityEndpoints.postings.query.shape.sort.unwrap().options;

const LISTS: readonly (readonly [string, (asked: Asked) => Page])[] = [
  ...visits.map(
    (sort) =>
      [
        `visits by ${sort}`,
        (asked: Asked): Page =>
          street.call(visitEndpoints.visits, { params: { county }, query: { ...asked, campaignId, sort } }),
      ] as const,
  ),
  ...visits.map(
    (sort) =>
      [
        `visits of a village office by ${sort}`,
        (asked: Asked): Page =>
          village.call(visitEndpoints.visits, { params: { county }, query: { ...asked, campaignId, sort } }),
      ] as const,
  ),
  ...requests.map(
    (sort) =>
      [
        `requests by ${sort}`,
        (asked: Asked): Page =>
          street.call(visitEndpoints.visitRequests, {
            params: { county },
            query: { ...asked, campaignId, sort },
          }),
      ] as const,
  ),
  ...matters.map(
    (sort) =>
      [
        `matters by ${sort}`,
        (asked: Asked): Page =>
          street.call(visitEndpoints.matters, { params: { county }, query: { ...asked, campaignId, sort } }),
      ] as const,
  ),
  ...households.map(
    (sort) =>
      [
        `missing households by ${sort}`,
        (asked: Asked): Page =>
          street.call(householdEndpoints.households, {
            params: { county },
            query: { ...asked, campaignId, placeCode: VILLAGE, missing: 'visited', sort },
          }),
      ] as const,
  ),
  ...ledger.map(
    (sort) =>
      [
        `ledger by ${sort}`,
        (asked: Asked): Page =>
          village.call(ledgerEndpoints.ledger, {
            params: { county, placeCode: VILLAGE },
            query: { ...asked, sort },
          }),
      ] as const,
  ),
  ...materials.map(
    (sort) =>
      [
        `materials by ${sort}`,
        (asked: Asked): Page =>
          street.call(publicityEndpoints.materials, { query: { ...asked, county, sort } }),
      ] as const,
  ),
  ...postings.map(
    (sort) =>
      [
        `postings by ${sort}`,
        (asked: Asked): Page =>
          street.call(publicityEndpoints.postings, { params: { county }, query: { ...asked, sort } }),
      ] as const,
  ),
];

async function idsOf(list: (asked: Asked) => Page, order: Asked['order'], size: number): Promise<string[]> {
  const ids: string[] = [];
  for (let page = 1; ; page += 1) {
    const { rows, total } = await list({ order, page, size });
    ids.push(...rows.map((row) => String(Reflect.get(row, 'id'))));
    if (page * size >= total) return ids;
  }
}

describe.each(LISTS)('%s', (_name, list) => {
  it('shows every row once over its pages, and backwards what is forwards', async () => {
    const whole = await idsOf(list, 'ascend', 200);
    expect(whole.length).toBeGreaterThan(1);
    expect(new Set(await idsOf(list, 'ascend', 7))).toEqual(new Set(whole));
    expect(new Set(whole).size).toBe(whole.length);
    expect(await idsOf(list, 'descend', 200)).toEqual(whole.toReversed());
  });
});

it('a column that the list does not have is refused, with the columns that it has', async () => {
  const response = await street.raw('GET', `/api/service/matters/${county}?sort=password`);
  expect(response.status).toBe(400);
  expect(response.text).toContain('只能是：title、village、responsible、found、end');
});

it('rows stand in the order of the column', async () => {
  const { rows } = await street.call(publicityEndpoints.postings, {
    params: { county },
    query: { sort: 'count', order: 'descend', size: 200 },
  });
  const counts = rows.map(({ count }) => count);
  expect(counts).toEqual(counts.toSorted((left, right) => right - left));
  expect(new Set(counts).size).toBeGreaterThan(1);
});

it('requests at the door are listed by campaign', async () => {
  const asked = { params: { county }, query: { campaignId: '018a5b1e-7c3a-7000-8000-0000000000aa' } };
  expect((await street.call(visitEndpoints.visitRequests, asked)).total).toBe(0);
  const own = await street.call(visitEndpoints.visitRequests, { params: { county }, query: { campaignId } });
  expect(own.total).toBeGreaterThan(0);
});
