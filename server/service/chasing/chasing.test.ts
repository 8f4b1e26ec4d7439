import sql from 'sql-template-tag';
import { beforeAll, describe, expect, it } from 'vitest';
import { CHASE_PRESET } from '#service/supervision/chasing';
import {
  type ChaseCard,
  campaignEndpoints,
  chaseEndpoints,
  meetingEndpoints,
  visitEndpoints,
} from '#wire/service';
import {
  type Casework,
  caseworkIn,
  STREET_OFFICE,
  VILLAGE_OFFICE,
} from '../../../scenarios/casework-for-tests.ts';
import {
  aHouse,
  MONDAY_MORNING,
  ownerRows,
  type Person,
  type TestHouse,
} from '../../../scenarios/house-for-tests.ts';
import {
  aCampaign,
  addNeighbours,
  COUNTY,
  type OutreachForTests,
  VILLAGE,
} from '../../../scenarios/outreach-for-tests.ts';
import { plantRow } from '../../../scenarios/planted-row-for-tests.ts';
import { demoId } from '../../demo/index.ts';
import { newId } from '../../platform/identify.ts';
import { hourlyChasing, lookOver } from './look-over.ts';

const params = { county: COUNTY };
const DAY_MS = 86_400_000;

let house: TestHouse;
let cases: Casework;
let campaign: OutreachForTests;
const ids = { lamp: '', complaint: '', matter: newId(), meeting: newId(), suggestion: newId() };

beforeAll(async () => {
  house = await aHouse();
  await addNeighbours(house);
  cases = await caseworkIn(house);
  campaign = await aCampaign(house);
  ids.lamp = await cases.accepted();
  const about = { people: [demoId('village')], units: [VILLAGE_OFFICE] };
  ids.complaint = await cases.takeIn({ kind: 'complain', text: '投诉村里乱收费', about });
  await cases.must('dispatcher', ids.complaint, 'route', { unit: STREET_OFFICE });
  await cases.must('street', ids.complaint, 'accept');
  const [block] = await campaign.settle([3]);
  if (!block) throw new Error('no block');
  await campaign.give('volunteer', [block]);
  const [first = '', second = ''] = block.households;
  const comeAgainMs = house.now() + DAY_MS;
  await campaign.tell(
    campaign.people.volunteer,
    campaign.visit(first, { outcome: 'not-home', comeAgainMs }),
    campaign.visit(second, { outcome: 'not-home', comeAgainMs: comeAgainMs + 3 * DAY_MS }),
  );
  await cases.people.village.call(visitEndpoints.addMatter, {
    params,
    body: {
      id: ids.matter,
      campaignId: campaign.campaignId,
      batch: 'safety',
      placeCode: VILLAGE,
      title: '王某家门前的路灯',
      text: '',
      responsible: '王某',
      foundOn: '2023-11-01',
      dueOn: '2023-11-25',
      requestId: null,
    },
  });
  await cases.people.street.call(meetingEndpoints.addMeeting, {
    params,
    body: {
      id: ids.meeting,
      title: '三季度评议会',
      placeCode: VILLAGE,
      heldOn: '2023-11-20',
      residents: 20,
      units: 2,
      note: '',
      suggestions: [{ id: ids.suggestion, text: '多装路灯' }],
    },
  });
  await plantInspectionsAndPatrols();
  await cases.people.street.call(meetingEndpoints.sortSuggestion, {
    params: { county: COUNTY, suggestionId: ids.suggestion },
    body: { topic: 'livelihood', unitId: VILLAGE_OFFICE, mendBy: '2023-11-24' },
  });
});

/** A mend that is due on the 24th, and somebody who left a team that day with a vest in hand and a place in the insurance. */
async function plantInspectionsAndPatrols(): Promise<void> {
  const [roundId, teamId, memberId, leavingId] = [newId(), newId(), newId(), newId()];
  const plant = (table: string, said: Readonly<Record<string, string>>) =>
    plantRow(house, `service.${table}`, { county: `'${COUNTY}'`, ...said });
  const here = { place_code: `'${VILLAGE}'` };
  await plant('inspection_round', {
    ...{ id: `'${roundId}'`, region_code: `'${COUNTY}'`, kind: "'on-the-spot'", mend_days: '7' },
  });
  const mend = { round_id: `'${roundId}'`, criterion_text: "'夜间巡逻有记录'", words: "'王某没有值班'" };
  const due = { unit_id: `'${VILLAGE_OFFICE}'`, due_on: "date '2023-11-24'" };
  await plant('inspection_mend', { ...here, ...mend, ...due });
  await plant('patrol_team', { ...here, id: `'${teamId}'`, name: "'云集巡防队'" });
  const member = {
    id: `'${memberId}'`,
    team_id: `'${teamId}'`,
    name: "'张三'",
    joined_on: "date '2023-01-01'",
  };
  await plant('patrol_member', { ...here, ...member, standing: "'left'", left_on: "date '2023-11-10'" });
  const left = { member_id: `'${memberId}'`, team_id: `'${teamId}'` };
  const leaving = { id: `'${leavingId}'`, channel: "'phone'", leaves_on: "date '2023-11-10'" };
  await plant('patrol_leaving', { ...here, ...left, ...leaving });
  const line = { leaving_id: `'${leavingId}'`, member_id: `'${memberId}'` };
  await plant('patrol_handover', { ...here, ...line, kind: "'cover'" });
  await plant('patrol_handover', { ...here, ...line, kind: "'kit'" });
  await plant('patrol_kit', { ...here, ...left, kind: "'vest'" });
}

async function cards(
  person: Person,
  query: Partial<{ standing: 'open' | 'lifted' | 'all'; mine: 'yes' }> = {},
) {
  const { rows } = await person.call(chaseEndpoints.chaseCards, { params, query: { size: 200, ...query } });
  return rows;
}

async function lookOn(days: number) {
  house.travelTo(MONDAY_MORNING + days * DAY_MS);
  // sessions do not last for days
  cases = await caseworkIn(house);
  return cases.people.county.call(chaseEndpoints.lookOver, { params });
}

const about = (rows: readonly ChaseCard[], subject: string) =>
  rows.find((row) => row.subject.includes(subject));

describe('before anything is late', () => {
  it('campaign measures of long ago alone have cards; what is owed later has none', async () => {
    await lookOn(0);
    const rows = await cards(cases.people.county);
    const sources = new Set(rows.map(({ source }) => source));
    expect([...sources].sort()).toEqual(['campaign-measure']);
    const banners = about(rows, 'banners');
    expect(banners).toMatchObject({ colour: 'black', dueOn: '2023-09-15', addressee: '各村（社区）' });
    expect(banners?.unitName.zh).toContain('云集街道');
  });
});

describe('two weeks later', () => {
  it('every room has its cards, each to the unit that owes', async () => {
    await lookOn(14);
    const rows = await cards(cases.people.county);
    expect(new Set(rows.map(({ source }) => source)).size).toBe(9);
    const mend = rows.find(({ source }) => source === 'inspection-mend');
    expect(mend).toMatchObject({ title: '夜间巡逻有记录', dueOn: '2023-11-24' });
    const handover = rows.find(({ source }) => source === 'patrol-handover');
    expect(handover).toMatchObject({ title: '云集巡防队', owed: { zh: '还有 1 项交接没有办' } });
    const kit = rows.find(({ source }) => source === 'patrol-kit');
    expect(kit).toMatchObject({ dueOn: '2023-11-24', owed: { zh: '还有 1 件装备没有收回' } });
    expect(about(rows, ids.lamp)).toMatchObject({ source: 'case', owed: { zh: '办结' } });
    expect(about(rows, ids.lamp)?.unitName.zh).toContain('云集街道');
    expect(about(rows, ids.matter)).toMatchObject({
      source: 'matter',
      dueOn: '2023-11-25',
      daysLate: 9,
      colour: 'red',
    });
    expect(about(rows, ids.suggestion)).toMatchObject({ source: 'suggestion', colour: 'black' });
    const promised = rows.find(({ source }) => source === 'visit-promised');
    expect(promised).toMatchObject({
      dueOn: '2023-11-21',
      daysLate: 13,
      owed: { zh: '还有 2 户约好再去、没有去' },
    });
  });

  it('no card names a person, or a word of what residents said', async () => {
    const kept = await ownerRows<{ whole: string }>(
      house,
      'select row_to_json(c)::text as whole from service.chase_card c',
    );
    for (const { whole } of kept) expect(whole).not.toMatch(/王某|张三|演示村干部|乱收费|路灯不亮/);
    expect(JSON.stringify(await cards(cases.people.county))).not.toContain('personId');
  });

  it('a complaint’s card is out of sight for the office complained of', async () => {
    expect(about(await cards(cases.people.street), ids.complaint)?.title).toMatch(/投诉/);
    expect(about(await cards(cases.people.village), ids.complaint)).toBeUndefined();
    const seen = await house.database.transaction('service', demoId('village'), (tx) =>
      tx.rows(sql`select 1 from service.chase_card where subject = ${ids.complaint}`),
    );
    expect(seen).toEqual([]);
  });

  it('a village sees its own cards, another street none of them', async () => {
    const own = await cards(cases.people.village);
    const street2 = await house.signIn('street2');
    expect(new Set(own.map(({ isOurs }) => isOurs))).toEqual(new Set([true]));
    expect((await cards(street2)).filter(({ subject }) => subject.includes(ids.matter))).toEqual([]);
    expect(
      await street2.codeOf(chaseEndpoints.chaseCard, {
        params: { county: COUNTY, cardId: own[0]?.id ?? '' },
      }),
    ).toBe('not-found');
    for (const name of ['volunteer', 'operator', 'designer', 'analyst'])
      expect(await (await house.signIn(name)).codeOf(chaseEndpoints.chaseCards, { params }), name).toBe(
        'not-allowed',
      );
  });

  it('a black card is sent to the county as well, a red one to the street, a yellow one to the unit alone', async () => {
    const black = about(await cards(cases.people.county, { mine: 'yes' }), ids.suggestion);
    expect(black?.colour).toBe('black');
    expect(about(await cards(cases.people.county, { mine: 'yes' }), ids.matter)).toBeUndefined();
    expect(about(await cards(cases.people.street, { mine: 'yes' }), ids.matter)?.colour).toBe('red');
  });

  it('looked over again, nothing changes', async () => {
    expect(await lookOn(14)).toEqual({ issued: 0, raised: 0, lifted: 0 });
    expect(await lookOver(house, COUNTY)).toEqual({ issued: 0, raised: 0, lifted: 0 });
  });
});

describe('the unit', () => {
  const key = async () => {
    const card = about(await cards(cases.people.village), ids.matter);
    return { county: COUNTY, cardId: card?.id ?? '' };
  };

  it('answers, once however often it is sent, and those above see it', async () => {
    const body = { id: newId(), words: '灯具已到，周五装好' };
    const asked = { params: await key(), body };
    expect(await cases.people.village.codeOf(chaseEndpoints.answerChase, asked)).toBe('ok');
    expect(await cases.people.village.codeOf(chaseEndpoints.answerChase, asked)).toBe('ok');
    expect(
      await cases.people.street.codeOf(chaseEndpoints.answerChase, {
        ...asked,
        body: { ...body, id: newId() },
      }),
    ).toBe('not-allowed');
    const card = await cases.people.county.call(chaseEndpoints.chaseCard, { params: await key() });
    expect(card.history.map(({ kind, words }) => [kind, words])).toEqual([
      ['issued', ''],
      ['answered', '灯具已到，周五装好'],
    ]);
  });

  it('is asked again when the card is raised, and relieved when the matter is mended', async () => {
    expect((await lookOn(16)).raised).toBeGreaterThan(0);
    const params = await key();
    const raised = await cases.people.village.call(chaseEndpoints.chaseCard, { params });
    expect([raised.colour, raised.answeredMs]).toEqual(['black', null]);
    await cases.people.village.call(visitEndpoints.endMatter, {
      params: { county: COUNTY, matterId: ids.matter },
      body: { end: 'put-right', text: '装好了' },
    });
    expect((await lookOn(16)).lifted).toBe(1);
    const lifted = await cases.people.village.call(chaseEndpoints.chaseCard, { params });
    expect(lifted.liftedMs).not.toBeNull();
    expect(lifted.history.at(-1)).toMatchObject({ kind: 'lifted', colour: 'black' });
    const late = { params, body: { id: newId(), words: '补一句' } };
    expect(await cases.people.village.codeOf(chaseEndpoints.answerChase, late)).toBe('chase-card-lifted');
  });

  it('has the card of a case lifted when the case is closed, and of a measure when its progress is told', async () => {
    await cases.must('street', ids.lamp, 'close', { resolution: 'resolved', result: '修好了' });
    await cases.people.street.call(campaignEndpoints.markProgress, {
      params: campaign.key,
      body: { id: newId(), measureId: 'banners', unit: '各村（社区）', percent: 100, note: '' },
    });
    await lookOn(16);
    const rows = await cards(cases.people.county);
    expect(about(rows, 'banners')).toBeUndefined();
    expect(rows.filter(({ subject, owed }) => subject === ids.lamp && owed.zh === '办结')).toEqual([]);
  });
});

describe('the rule', () => {
  const rule = { steps: [{ colour: 'yellow' as const, daysLate: 30, to: ['unit' as const] }], ofSource: {} };

  it('is the county’s to set, with a reason; a bad one is refused, and cards keep their colour', async () => {
    const save = (person: Person, wanted: typeof rule) =>
      person.codeOf(chaseEndpoints.saveChaseRule, {
        params,
        body: { id: newId(), rule: wanted, reason: '放宽' },
      });
    expect(await save(cases.people.street, rule)).toBe('not-allowed');
    expect(await save(cases.people.county, { ...rule, steps: [] })).toBe('chase-rule-empty');
    const before = await cards(cases.people.county);
    expect(await save(cases.people.county, rule)).toBe('ok');
    await lookOn(16);
    const after = await cards(cases.people.county);
    expect(after.map(({ id, colour }) => [id, colour])).toEqual(before.map(({ id, colour }) => [id, colour]));
    const shown = await cases.people.village.call(chaseEndpoints.chaseRule, { params });
    expect([shown.isPreset, shown.rule, shown.history[0]?.reason]).toEqual([false, rule, '放宽']);
    expect(CHASE_PRESET.steps.length).toBe(3);
  });
});

it('the server looks over every county by itself, once an hour', async () => {
  const chase = hourlyChasing(house);
  house.travelTo(MONDAY_MORNING + 60 * DAY_MS);
  await chase();
  const counted = async () =>
    (await ownerRows<{ n: string }>(house, 'select count(*) as n from service.chase_event'))[0]?.n;
  const first = await counted();
  house.travelTo(MONDAY_MORNING + 60 * DAY_MS + 1000);
  await chase();
  expect(await counted()).toBe(first);
});

it('nobody but the server issues a card, and an answer in another’s name is refused by the database', async () => {
  const forged = house.database.transaction('service', demoId('county'), (tx) =>
    tx.run(sql`
      insert into service.chase_card select county, gen_random_uuid(), source, subject, organisation_id, path, addressee, title, owed_zh, owed_en,
        due_on, colour, recipients, issued_at, raised_at, answered_at, lifted_at, is_simulated from service.chase_card limit 1`),
  );
  await expect(forged).rejects.toThrow('row-level security');
  const answered = house.database.transaction('service', demoId('county'), (tx) =>
    tx.run(sql`
      insert into service.chase_event (county, id, card_id, at, person_id, kind, colour, words)
      select county, gen_random_uuid(), id, now(), ${demoId('village')}, 'answered', colour, 'x' from service.chase_card limit 1`),
  );
  await expect(answered).rejects.toThrow('row-level security');
});
