import { beforeAll, expect, it } from 'vitest';
import { campaignEndpoints, ledgerEndpoints, publicityEndpoints, visitEndpoints } from '#wire/service';
import { aHouse, ownerRows, type Person, type TestHouse } from '../../scenarios/house-for-tests.ts';
import { checkVisits } from '../service/outreach/visits/visit-marks.ts';
import { demoId } from './load-demo.ts';
import { DEMO_CAMPAIGN, furnishDemoOutreach } from './load-outreach.ts';

let house: TestHouse;
let street: Person;

beforeAll(async () => {
  house = await aHouse();
  await furnishDemoOutreach(house, house.now());
  street = await house.signIn('street');
});

function counts() {
  return ownerRows(
    house,
    `select (select count(*) from service.household) as households, (select count(*) from service.visit) as visits,
       (select count(*) from service.visit_request) as requests, (select count(*) from service.ledger_entry) as entries,
       (select count(*) from service.posting) as postings, (select count(*) from service.matter) as matters,
       (select sum(visited) from service.coverage) as visited`,
  );
}

it('the demo shows a campaign under way in 23 villages, some of it late', async () => {
  const { rows } = await street.call(visitEndpoints.coverage, { params: DEMO_CAMPAIGN });
  expect(rows).toHaveLength(23);
  for (const { five, placeCode } of rows) {
    expect(five.visited.of, placeCode).toBe(25);
    expect(five.visited.count, placeCode).toBeGreaterThan(3);
  }
  const campaign = await street.call(campaignEndpoints.campaign, { params: DEMO_CAMPAIGN });
  expect(campaign).toMatchObject({ standing: 'running', isSimulated: true });
  expect(campaign.standingOfMeasures.some((measure) => measure.state === 'late')).toBe(true);
  expect(campaign.title).toContain('模拟');
});

it('the volunteer has somewhere to go', async () => {
  const volunteer = await house.signIn('volunteer');
  const round = await volunteer.call(visitEndpoints.myRound, { params: DEMO_CAMPAIGN });
  expect(round.households).toHaveLength(15);
});

it('nobody in it can be called: every number begins with 000', async () => {
  const village = await house.signIn('village');
  const params = { county: DEMO_CAMPAIGN.county, placeCode: '430422999001' };
  const { rows } = await village.call(ledgerEndpoints.ledger, { params });
  expect(rows.length).toBeGreaterThan(5);
  for (const row of rows) expect(row.numberMasked).toMatch(/^000\*/);
});

it('its ready-made texts are approved, and last time’s slogan is not', async () => {
  const { rows } = await street.call(publicityEndpoints.materials, {
    query: { county: DEMO_CAMPAIGN.county },
  });
  expect(rows.filter((row) => row.latest.standing === 'approved')).toHaveLength(4);
  expect(rows.filter((row) => row.latest.standing === 'draft')).toHaveLength(1);
});

it('loaded again it adds nothing', async () => {
  const before = await counts();
  await furnishDemoOutreach(house, house.now());
  expect(await counts()).toEqual(before);
});

it('two of its made-up visits were made odd, and say so; no other gives a reason to look', async () => {
  while ((await checkVisits(house)) > 0);
  const query = { campaignId: DEMO_CAMPAIGN.campaignId };
  const params = { county: DEMO_CAMPAIGN.county };
  const { rows } = await street.call(visitEndpoints.visitMarks, { params, query });
  expect(new Set(rows.map(({ kind }) => kind))).toEqual(new Set(['duplicate-visit', 'impossible-speed']));
  for (const { visit, otherVisit } of rows) expect(visit.note + otherVisit.note).toContain('模拟');
  const elsewhere = { campaignId: demoId('another campaign') };
  expect((await street.call(visitEndpoints.visitMarks, { params, query: elsewhere })).rows).toEqual([]);
});
