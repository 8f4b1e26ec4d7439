import { beforeAll, describe, expect, it } from 'vitest';
import { YUNJI_PLAN } from '#service/outreach';
import { campaignEndpoints as endpoints, householdEndpoints } from '#wire/service';
import { aHouse, type TestHouse } from '../../../../scenarios/house-for-tests.ts';
import {
  aCampaign,
  addNeighbours,
  COUNTY,
  type OutreachForTests,
  VILLAGE,
} from '../../../../scenarios/outreach-for-tests.ts';
import { demoId } from '../../../demo/index.ts';
import { newId } from '../../../platform/identify.ts';

let house: TestHouse;
let outreach: OutreachForTests;

beforeAll(async () => {
  house = await aHouse();
  await addNeighbours(house);
  outreach = await aCampaign(house);
});

describe('the plan of document 001', () => {
  it('is read by the village, with every measure late whose day has passed and who is asked', async () => {
    const { village } = outreach.people;
    const campaign = await village.call(endpoints.campaign, { params: outreach.key });
    expect(campaign.plan).toEqual(YUNJI_PLAN);
    const banners = campaign.standingOfMeasures.find((measure) => measure.measureId === 'banners');
    expect(banners).toMatchObject({ state: 'late', daysLate: 66, asked: ['各村（社区）'] });
  });

  it('is reported on by units of the plan, and the newest word counts', async () => {
    const { village } = outreach.people;
    const mark = { measureId: 'banners', unit: '各村（社区）', note: '' };
    for (const percent of [40, 100])
      await village.call(endpoints.markProgress, {
        params: outreach.key,
        body: { id: newId(), percent, ...mark },
      });
    const { standingOfMeasures, marks } = await village.call(endpoints.campaign, { params: outreach.key });
    expect(standingOfMeasures.find((measure) => measure.measureId === 'banners')?.state).toBe('done');
    expect(marks).toHaveLength(2);
    const wrong = { params: outreach.key, body: { id: newId(), percent: 1, ...mark, unit: '别的单位' } };
    expect(await village.codeOf(endpoints.markProgress, wrong)).toBe('measure-unit-unknown');
  });

  it('is saved by one of two who change it at once', async () => {
    const { street } = outreach.people;
    const save = { params: outreach.key, body: { revision: 1, plan: { ...YUNJI_PLAN, purpose: '改过' } } };
    const codes = await Promise.all([1, 2].map(() => street.codeOf(endpoints.saveCampaign, save)));
    expect(codes.toSorted()).toEqual(['campaign-changed-meanwhile', 'ok']);
  });

  it('is refused with a measure outside its phase', async () => {
    const [first, ...others] = YUNJI_PLAN.phases;
    if (!first) throw new Error('the plan has no phase');
    const plan = { ...YUNJI_PLAN, phases: [{ ...first, endsOn: '2023-08-22' }, ...others] };
    const problem = await outreach.people.street.refusal(endpoints.addCampaign, {
      body: { county: COUNTY, id: newId(), plan },
    });
    expect(problem).toMatchObject({ code: 'measure-outside-phase', where: 'phases.0.measures.0' });
  });

  it('is copied for the next year as a draft, day by day', async () => {
    const { street } = outreach.people;
    const id = newId();
    await street.call(endpoints.copyCampaign, { params: outreach.key, body: { id, year: 2024 } });
    const copy = await street.call(endpoints.campaign, { params: { county: COUNTY, campaignId: id } });
    expect(copy).toMatchObject({
      standing: 'draft',
      year: 2024,
      startsOn: '2024-08-14',
      endsOn: '2024-11-15',
    });
    expect(copy.title).toContain('2024');
    expect(copy.marks).toEqual([]);
  });
});

describe('another street', () => {
  it('neither sees the campaign nor changes it', async () => {
    for (const name of ['street2', 'village2']) {
      const person = await house.signIn(name);
      expect((await person.call(endpoints.campaigns)).rows, name).toEqual([]);
      expect(await person.codeOf(endpoints.campaign, { params: outreach.key }), name).toBe('not-found');
    }
    const street2 = await house.signIn('street2');
    const move = { params: outreach.key, body: { wanted: 'closed' as const } };
    expect(await street2.codeOf(endpoints.moveCampaign, move)).toBe('not-found');
  });
});

describe('giving blocks', () => {
  it('says how many households are lacking to the least number', async () => {
    const blocks = await outreach.settle([15, 10]);
    expect(await outreach.give('village', blocks.slice(0, 1), 'officer')).toEqual({
      households: 15,
      shortBy: 5,
    });
    expect(await outreach.give('village', blocks, 'officer')).toEqual({ households: 25, shortBy: 0 });
    expect(await outreach.give('street', blocks.slice(1), 'cadre')).toEqual({ households: 10, shortBy: 0 });
    const { rows } = await outreach.people.village.call(householdEndpoints.possibleVisitors, {
      params: { county: COUNTY, placeCode: VILLAGE },
      query: { campaignId: outreach.campaignId },
    });
    expect(rows.find((row) => row.personId === demoId('village'))).toMatchObject({
      blocks: 2,
      households: 25,
      shortBy: 0,
    });
    expect(rows.some((row) => row.personId === demoId('street2'))).toBe(false);
  });

  it('is refused to somebody of another village, and blocks of another village cannot be given', async () => {
    const [block] = await outreach.settle([1], 'home', '430422999002');
    const give = (personId: string, blockId: string) =>
      outreach.people.village.codeOf(householdEndpoints.assign, {
        params: { county: COUNTY, placeCode: VILLAGE },
        body: {
          campaignId: outreach.campaignId,
          personId,
          kind: 'volunteer',
          blocks: [{ id: newId(), blockId }],
        },
      });
    expect(await give(demoId('village2'), newId())).toBe('visitor-not-of-place');
    expect(await give(demoId('volunteer'), block?.id ?? '')).toBe('block-of-another-village');
  });
});

it('a closed campaign no longer changes', async () => {
  const { street, village } = outreach.people;
  await street.call(endpoints.moveCampaign, { params: outreach.key, body: { wanted: 'closed' } });
  await street.call(endpoints.moveCampaign, { params: outreach.key, body: { wanted: 'closed' } });
  const save = { params: outreach.key, body: { revision: 2, plan: YUNJI_PLAN } };
  expect(await street.codeOf(endpoints.saveCampaign, save)).toBe('campaign-closed');
  const body = { id: newId(), measureId: 'banners', unit: '各村（社区）', percent: 1, note: '' };
  expect(await village.codeOf(endpoints.markProgress, { params: outreach.key, body })).toBe(
    'campaign-closed',
  );
});
