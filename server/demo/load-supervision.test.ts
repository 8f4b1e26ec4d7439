import { beforeAll, describe, expect, it } from 'vitest';
import { inspectionEndpoints, scorecardEndpoints } from '#wire/service';
import { aHouse, ownerRows, type Person, type TestHouse } from '../../scenarios/house-for-tests.ts';
import { DEMO_COUNTY } from './demo-house.ts';
import { furnishDemoSupervision } from './load-supervision.ts';

let house: TestHouse;
let street: Person;
const params = { county: DEMO_COUNTY };

beforeAll(async () => {
  house = await aHouse();
  await furnishDemoSupervision(house, house.now());
  street = await house.signIn('street');
});

describe('the demo’s rounds', () => {
  it('are closed but for one, in which some units are still to be visited and one objects', async () => {
    const { rows } = await street.call(inspectionEndpoints.inspectionRounds, { params });
    expect(rows.map(({ standing }) => standing)).toEqual(['running', ...Array(6).fill('closed')]);
    expect(rows.every(({ isSimulated }) => isSimulated)).toBe(true);
    expect(rows[0]).toMatchObject({ units: 23, visited: 18, objected: 1 });
  });

  it('give a card on which most villages cannot be told apart', async () => {
    const card = await street.call(scorecardEndpoints.scorecard, { params });
    expect(card).toMatchObject({ rounds: 6, why: null, isSimulated: true });
    expect(card.tiers).toBeLessThan(5);
    expect(card.noise?.shareOfOneRound).toBeGreaterThan(0.2);
  });

  it('leave proposals to decide, each with its odds, and mending that is late', async () => {
    const { rows } = await street.call(scorecardEndpoints.consequences, { params });
    expect(rows.length).toBeGreaterThan(0);
    expect(rows.every(({ standing, odds }) => standing === 'proposed' && odds.ofThisRun > 0)).toBe(true);
    const late = await street.call(inspectionEndpoints.inspectionMends, {
      params,
      query: { show: 'overdue' },
    });
    expect(late.total).toBeGreaterThan(0);
  });

  it('loaded again add nothing', async () => {
    const count = () =>
      ownerRows(
        house,
        `select (select count(*) from service.inspection_visit) as visits, (select count(*) from service.consequence) as proposals,
           (select count(*) from service.inspection_mend) as mends`,
      );
    const before = await count();
    await furnishDemoSupervision(house, house.now());
    expect(await count()).toEqual(before);
  });
});
