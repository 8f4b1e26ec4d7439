import { beforeAll, expect, it } from 'vitest';
import { pointsEndpoints } from '#wire/service';
import { aHouse, ownerRows, type TestHouse } from '../../scenarios/house-for-tests.ts';
import { aTeam } from '../../scenarios/points-in-database.ts';
import { withClient } from '../../scenarios/postgres-for-tests.ts';
import { DEMO_COUNTY } from './demo-house.ts';
import { demoId } from './load-demo.ts';
import { furnishDemoPoints } from './load-points.ts';

let house: TestHouse;

beforeAll(async () => {
  house = await aHouse();
  await withClient(house.ownerUrl, (owner) => aTeam(owner, DEMO_COUNTY, 12, [demoId('volunteer')]));
});

function counts(): Promise<object[]> {
  return ownerRows(
    house,
    `select (select count(*)::int from service.points_line) as lines, (select count(*)::int from service.shop_good) as goods,
      (select count(*)::int from service.award) as awards, (select count(*)::int from service.points_dispute) as disputes`,
  );
}

it('the demo has points in all their shapes, soon, and loading it again adds nothing', async () => {
  const beganMs = performance.now();
  await furnishDemoPoints(house, house.now());
  expect(performance.now() - beganMs).toBeLessThan(5000);
  const loaded = await counts();
  expect(loaded).toMatchObject([{ goods: 5, awards: 2, disputes: 1 }]);
  await furnishDemoPoints(house, house.now());
  expect(await counts()).toEqual(loaded);
});

it('its volunteer is just short of the first star', async () => {
  const volunteer = await house.signIn('volunteer');
  const [own] = (await volunteer.call(pointsEndpoints.myPoints)).memberships;
  expect([own?.account.minutes, own?.account.stars]).toEqual([84 * 60, 0]);
});

it('a house without members gets rules and a shop, and nothing else', async () => {
  const empty = await aHouse();
  await furnishDemoPoints(empty, empty.now());
  expect(await ownerRows(empty, 'select count(*)::int as lines from service.points_line')).toEqual([
    { lines: 0 },
  ]);
});
