import { beforeAll, expect, it } from 'vitest';
import { chaseEndpoints, contextEndpoints, pollEndpoints } from '#wire/service';
import {
  aHouse,
  MONDAY_MORNING,
  ownerRows,
  type Person,
  type TestHouse,
} from '../../scenarios/house-for-tests.ts';
import { furnishDemoChasing } from './demo-chasing.ts';
import { furnishDemoContext } from './demo-context.ts';
import { DEMO_COUNTY } from './demo-house.ts';
import { furnishDemoPolls } from './demo-polls.ts';
import { furnishDemoCasework } from './load-casework.ts';
import { furnishDemoOutreach } from './load-outreach.ts';

const params = { county: DEMO_COUNTY };
let house: TestHouse;
let street: Person;

async function furnish(): Promise<void> {
  await furnishDemoContext(house, MONDAY_MORNING);
  await furnishDemoChasing(house, MONDAY_MORNING);
  await furnishDemoPolls(house, MONDAY_MORNING);
}

async function howMuch(): Promise<unknown> {
  return ownerRows(
    house,
    `select (select count(*) from service.chase_card) as cards, (select count(*) from service.chase_event) as events,
       (select count(*) from service.context_figure) as figures, (select count(*) from door.poll_order) as orders,
       (select count(*) from door.poll_result) as results, (select count(*) from survey.survey where is_internal) as polls`,
  );
}

beforeAll(async () => {
  house = await aHouse();
  await furnishDemoOutreach(house, MONDAY_MORNING);
  await furnishDemoCasework(house, MONDAY_MORNING);
  await furnish();
  street = await house.signIn('street');
});

it('loading it again adds nothing', async () => {
  const before = await howMuch();
  await furnish();
  expect(await howMuch()).toEqual(before);
});

it('the rates of document 000 stand on the page of counts, marked as simulated', async () => {
  const page = await street.call(contextEndpoints.contextPage, { params });
  const change = (kind: string) => page.kinds.find((each) => each.kind === kind)?.comparison.change ?? 0;
  expect(
    ['alarms', 'criminal-alarms', 'dispute-alarms'].map((kind) => Math.round(change(kind) * 100)),
  ).toEqual([-14, -23, -26]);
  expect(page.isSimulated).toBe(true);
});

it('cards of several rooms are out, all of them simulated or of simulated people, and one is answered', async () => {
  const { rows, counts } = await street.call(chaseEndpoints.chaseCards, { params, query: { size: 200 } });
  expect(new Set(rows.map(({ source }) => source)).size).toBeGreaterThan(2);
  expect(counts.black + counts.red + counts.yellow).toBeGreaterThan(5);
  expect(rows.some(({ answeredMs }) => answeredMs !== null)).toBe(true);
});

it('a mock poll came back with thirty people a place, and another waits', async () => {
  const { rows } = await street.call(pollEndpoints.pollOrders, { params });
  expect(rows.map(({ standing }) => standing)).toEqual(['ordered', 'handed-back']);
  const orderId = rows[1]?.id ?? '';
  const { result } = await street.call(pollEndpoints.pollOrder, { params: { ...params, orderId } });
  expect(result?.content).toMatchObject({ completes: 60, isSimulated: true });
  const safe = result?.content.indicators[0]?.places ?? [];
  expect(safe.map(({ n, share }) => [n, share !== null])).toEqual([
    [30, true],
    [30, true],
  ]);
});
