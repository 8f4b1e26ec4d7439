// What outreach counts in one reading of a county, beside the same reckoned from its rows one by one.
import { beforeAll, expect, it } from 'vitest';
import { publicityEndpoints, visitEndpoints } from '#wire/service';
import { aHouse, ownerRows, type Person, type TestHouse } from '../../../scenarios/house-for-tests.ts';
import { DEMO_CAMPAIGN, furnishDemoOutreach } from '../../demo/load-outreach.ts';

const { county, campaignId } = DEMO_CAMPAIGN;
const params = { county };
const BATCHES = visitEndpoints.matters.query.shape.batch.unwrap().options;
const VILLAGES = ['430422999001', '430422999002'] as const;
let house: TestHouse;
let street: Person;

beforeAll(async () => {
  house = await aHouse();
  await furnishDemoOutreach(house, house.now());
  street = await house.signIn('street');
  await ownerRows(
    house,
    `insert into service.matter (county, id, campaign_id, batch, place_code, title, text, responsible, found_on, ended_at, end_code, created_by)
     select m.county, gen_random_uuid(), m.campaign_id, b.batch, p.code, 'x', '', '', m.found_on, case when n < 2 then now() end, null, m.created_by
     from (select * from service.matter limit 1) m, unnest($1::text[]) with ordinality as b(batch, nth), unnest($2::text[]) as p(code),
       generate_series(1, 4) n where n <= b.nth`,
    [BATCHES, VILLAGES],
  );
});

interface Matter {
  readonly batch: string;
  readonly place_code: string;
  readonly is_ended: boolean;
}

it('a list of matters counts as many as there are, whatever it is narrowed by', async () => {
  const all = await ownerRows<Matter>(
    house,
    'select batch, place_code, ended_at is not null as is_ended from service.matter where county = $1',
    [county],
  );
  const counted = new Set<number>();
  for (const batch of [undefined, ...BATCHES])
    for (const standing of [undefined, 'open', 'ended'] as const)
      for (const placeCode of [undefined, ...VILLAGES]) {
        const query = { batch, standing, placeCode, campaignId, size: 1 };
        const { total, batches } = await street.call(visitEndpoints.matters, { params, query });
        const inPlace = all.filter((row) => placeCode === undefined || row.place_code === placeCode);
        const wanted = inPlace.filter(
          (row) =>
            (batch === undefined || row.batch === batch) &&
            (standing === undefined || row.is_ended === (standing === 'ended')),
        );
        expect(total).toBe(wanted.length);
        expect(batches.reduce((sum, { open, ended }) => sum + open + ended, 0)).toBe(inPlace.length);
        counted.add(total);
      }
  expect(counted.size).toBeGreaterThan(5);
});

it('a block is covered when as many households were visited as it has, and an empty one is none', async () => {
  await ownerRows(
    house,
    `update service.block_coverage c set visited = b.households from service.block b
     where b.county = c.county and b.id = c.block_id and b.id = (select id from service.block where kind = 'courtyard' and households > 0
       and id in (select block_id from service.block_coverage where campaign_id = $1) order by id limit 1)`,
    [campaignId],
  );
  const blocks = await ownerRows<{ kind: string; households: number; visited: number | null }>(
    house,
    `select b.kind, b.households, (select visited from service.block_coverage c
       where c.county = b.county and c.campaign_id = $2 and c.block_id = b.id) as visited from service.block b where b.county = $1`,
    [county, campaignId],
  );
  const { whole, rows } = await street.call(visitEndpoints.coverage, { params: DEMO_CAMPAIGN });
  for (const kind of ['courtyard', 'building', 'group'] as const) {
    const own = blocks.filter((each) => each.kind === kind && each.households > 0);
    const covered = own.filter(({ households, visited }) => visited !== null && visited >= households);
    expect(whole.covered[kind]).toMatchObject({ count: covered.length, of: own.length });
    const ofVillages = rows.reduce((sum, row) => sum + row.covered[kind].count, 0);
    expect(ofVillages).toBe(covered.length);
  }
  expect(whole.covered.courtyard.count).toBeGreaterThan(0);
});

it('a target counts what was put up in its village, and in its group where it is for each group', async () => {
  const posted = await ownerRows<{ place_code: string; group_name: string; channel: string; count: number }>(
    house,
    'select place_code, group_name, channel, count from service.posting where county = $1',
    [county],
  );
  const { rows, reach } = await street.call(publicityEndpoints.postingTargets, { params });
  for (const row of rows) {
    const own = posted.filter(
      (each) =>
        each.channel === row.channel &&
        each.place_code === row.placeCode &&
        (row.groupName === null || each.group_name === row.groupName),
    );
    expect(row.count).toBe(own.reduce((sum, { count }) => sum + count, 0));
  }
  expect(rows.some(({ count }) => count > 0)).toBe(true);
  const postings = reach.reduce((sum, each) => sum + each.postings, 0);
  const listed = await street.call(publicityEndpoints.postings, { params, query: { size: 1 } });
  expect([postings, listed.total]).toEqual([posted.length, posted.length]);
});
