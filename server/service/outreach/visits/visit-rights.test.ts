import sql from 'sql-template-tag';
import { beforeAll, describe, expect, it } from 'vitest';
import { householdEndpoints, visitEndpoints } from '#wire/service';
import { aHouse, type Person, type TestHouse } from '../../../../scenarios/house-for-tests.ts';
import {
  aCampaign,
  addNeighbours,
  type BlockForTests,
  COUNTY,
  type OutreachForTests,
  VILLAGE,
} from '../../../../scenarios/outreach-for-tests.ts';
import { demoId } from '../../../demo/index.ts';
import { newId } from '../../../platform/identify.ts';
import { checkVisits } from './visit-marks.ts';

let house: TestHouse;
let outreach: OutreachForTests;
let blocks: BlockForTests[];

beforeAll(async () => {
  house = await aHouse();
  await addNeighbours(house);
  outreach = await aCampaign(house);
  blocks = await outreach.settle([4, 3, 3]);
  const { volunteer } = outreach.people;
  const second = await house.signIn('volunteer2');
  await outreach.give('volunteer', blocks.slice(0, 2));
  await outreach.give('volunteer2', blocks.slice(1, 2));
  const requests = [{ id: newId(), kind: 'request' as const, text: '路灯坏了' }];
  await outreach.tell(volunteer, outreach.visit(home(0, 0), { requests }), outreach.visit(home(1, 0)));
  await outreach.tell(second, outreach.visit(home(1, 0)), outreach.visit(home(1, 0)));
  while ((await checkVisits(house)) > 0);
});

function home(block: number, nth: number): string {
  const found = blocks[block]?.households[nth];
  if (!found) throw new Error('no such household');
  return found;
}

describe('asking the database itself', () => {
  const TABLES = {
    household: sql`select id from service.household`,
    visit: sql`select id from service.visit`,
    visit_request: sql`select id from service.visit_request`,
    coverage: sql`select place_code from service.coverage`,
    visit_mark: sql`select id from service.visit_mark`,
    matter: sql`select id from service.matter`,
    assignment: sql`select id from service.assignment`,
  };
  const rowsFor = (name: string, table: keyof typeof TABLES) =>
    house.database.transaction('service', demoId(name), (tx) => tx.rows(TABLES[table]));

  it.each(['street2', 'village2', 'village3', 'admin', 'never added'])(
    '%s sees no row of the village',
    async (name) => {
      for (const table of [
        'household',
        'visit',
        'visit_request',
        'coverage',
        'visit_mark',
        'assignment',
      ] as const)
        expect(await rowsFor(name, table), table).toEqual([]);
    },
  );

  it('a volunteer sees the households in hand, the own visits, no mark and no figure', async () => {
    expect(await rowsFor('volunteer2', 'household')).toHaveLength(3);
    expect(await rowsFor('volunteer2', 'visit_mark')).toEqual([]);
    expect(await rowsFor('volunteer2', 'coverage')).toEqual([]);
    const seen = await house.database.transaction('service', demoId('volunteer2'), (tx) =>
      tx.rows<{ person_id: string }>(sql`select distinct person_id from service.visit`),
    );
    expect(seen.map((row) => row.person_id)).toEqual([demoId('volunteer2')]);
  });

  it('a volunteer cannot write a visit to a household that was never given', async () => {
    const forged = house.database.transaction('service', demoId('volunteer2'), (tx) =>
      tx.run(sql`insert into service.visit (county, id, revision, campaign_id, place_code, block_id, household_id, person_id, at, outcome,
        is_visited, is_letter_delivered, is_card_returned, is_explained, note, photo_ids, requests)
        values (${COUNTY}, gen_random_uuid(), 1, ${outreach.campaignId}, ${VILLAGE}, ${blocks[2]?.id}, ${home(2, 0)}, ${demoId('volunteer2')},
        now(), 'met', true, true, true, true, '', '{}', 0)`),
    );
    await expect(forged).rejects.toThrow(/row-level security/);
  });

  it('the people of the survey wing are refused everywhere', async () => {
    for (const name of ['interviewer', 'designer', 'supervisor', 'analyst', 'publisher']) {
      const person = await house.signIn(name);
      for (const endpoint of Object.values({ ...visitEndpoints, ...householdEndpoints }).filter(
        ({ method }) => method === 'GET',
      )) {
        const url = endpoint.path.replace(/:\w+/g, (param) => (param === ':county' ? COUNTY : newId()));
        expect((await person.raw('GET', url)).status, `${name} ${url}`).toBe(403);
      }
    }
  });
});

describe('a village merged into another', () => {
  const into = '430422999003';
  const merge = (person: Person, from = VILLAGE) =>
    person.codeOf(householdEndpoints.mergeVillage, {
      params: { county: COUNTY, placeCode: from },
      body: { into },
    });

  it('is no village’s own affair, nor that of another street', async () => {
    expect(await merge(outreach.people.village)).toBe('not-allowed');
    expect(await merge(await house.signIn('street2'))).toBe('not-allowed');
    const sum = async () =>
      (await outreach.people.street.call(visitEndpoints.coverage, { params: outreach.key })).whole;
    const before = await sum();
    const own = await outreach.figures();
    expect(await merge(outreach.people.street)).toBe('ok');
    expect(await merge(outreach.people.street)).toBe('ok');
    expect(await sum()).toEqual(before);
    expect((await outreach.figures(into)).five).toEqual(own.five);
    expect((await outreach.figures(into)).covered).toEqual(own.covered);
    await expect(outreach.figures(), 'the merged village is in no list').rejects.toThrow('has no figures');
    expect(await merge(outreach.people.street, into)).toBe('not-allowed');
  });
});
