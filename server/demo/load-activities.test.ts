import { expect, it } from 'vitest';
import { activityEndpoints } from '#wire/service';
import { aHouse, MONDAY_MORNING, ownerRows } from '../../scenarios/house-for-tests.ts';
import { DEMO_COUNTY } from './demo-house.ts';
import { furnishDemoActivities } from './load-activities.ts';
import { furnishDemoPatrol } from './load-patrol.ts';

it('the demo’s patrols fill every page, are labelled as simulated, and come once however often they are loaded', async () => {
  const house = await aHouse();
  await furnishDemoPatrol(house, MONDAY_MORNING);
  await furnishDemoActivities(house, MONDAY_MORNING);
  const count = () =>
    ownerRows(
      house,
      `select (select count(*) from service.patrol_activity) as activities, (select count(*) from service.patrol_turn) as turns,
         (select count(*) from service.patrol_sighting) as seen, (select count(*) from service.patrol_kit) as kit`,
    );
  const once = await count();
  await furnishDemoActivities(house, MONDAY_MORNING);
  expect(await count()).toEqual(once);
  const street = await house.signIn('street');
  const params = { county: DEMO_COUNTY };
  const { rows } = await street.call(activityEndpoints.feed, { params, query: {} });
  expect(rows.length).toBeGreaterThan(10);
  expect(rows.every(({ isSimulated }) => isSimulated)).toBe(true);
  const period = { fromMs: MONDAY_MORNING - 30 * 86_400_000, toMs: MONDAY_MORNING };
  const { hours } = await street.call(activityEndpoints.patrolOverview, { params, query: period });
  expect(hours.some(({ minutes }) => minutes > 0)).toBe(true);
  const mine = await (await house.signIn('volunteer')).call(activityEndpoints.myDuties);
  expect(mine.memberships).toHaveLength(1);
  expect(mine.shifts.length).toBeGreaterThan(3);
});
