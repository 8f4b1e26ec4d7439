import { beforeAll, describe, expect, it } from 'vitest';
import { addCalendarDays, chanceFrom } from '#base';
import { CASE_KINDS, SUGGESTION_TOPICS, type SuggestionTopic } from '#service/casework';
import { YUNJI_VILLAGES } from '#survey/sampling';
import { caseFigureEndpoints, caseworkEndpoints, meetingEndpoints, visitEndpoints } from '#wire/service';
import { DISPUTES, MATTERS } from '../server/demo/casework/matters.ts';
import { playScript } from '../server/demo/casework/play-script.ts';
import { addPlayedCases } from '../server/demo/casework/played-cases.store.ts';
import { STORIES } from '../server/demo/casework/stories.ts';
import { scriptOf } from '../server/demo/casework/year-of-cases.ts';
import { DEMO_COUNTY } from '../server/demo/demo-house.ts';
import { demoId } from '../server/demo/index.ts';
import { newId } from '../server/platform/identify.ts';
import { aHouse, type Person, type TestHouse } from './house-for-tests.ts';
import { aCampaign, type BlockForTests, type OutreachForTests } from './outreach-for-tests.ts';

// The year of document 003: what a county's police found, visited, heard and mended, played in; and every figure of its report got
// back from the system. Cases go through casework's own steps in bulk; visits, meetings and suggestions as people send them.
const REPORT = {
  /** 排查矛盾纠纷, 化解矛盾纠纷 */
  disputes: { found: 1659, settled: 1513 },
  /** 走访群众, 走访单位; of the units the schools that were inspected */
  visited: { people: 5017, units: 592, schools: 56 },
  /** 评议活动, 征集意见建议 */
  meetings: { held: 188, suggestions: 320 },
  /** 为群众办实事、做好事 */
  done: 720,
  /** 安全隐患: found, put right */
  hazards: { found: 32, mended: 30 },
} as const;

const DAY_MS = 86_400_000;
const params = { county: DEMO_COUNTY };
const TOPICS = Object.keys(SUGGESTION_TOPICS) as SuggestionTopic[];

let house: TestHouse;
let outreach: OutreachForTests;
let county: Person;

beforeAll(async () => {
  house = await aHouse();
  county = await house.signIn('county');
  outreach = await aCampaign(house);
  await playCases();
  await visitEverybody();
  await holdMeetings();
}, 180_000);

interface Sort {
  readonly name: string;
  readonly from: typeof DISPUTES;
  readonly ended: number;
  readonly open: number;
  readonly endedStory: keyof typeof STORIES;
  readonly openStory: keyof typeof STORIES;
}

const SORTS: readonly Sort[] = [
  {
    ...{ name: 'dispute', from: DISPUTES, ended: REPORT.disputes.settled },
    ...{
      open: REPORT.disputes.found - REPORT.disputes.settled,
      endedStory: 'settled',
      openStory: 'unsettled',
    },
  },
  {
    ...{ name: 'done', from: MATTERS.filter(({ kind }) => kind === 'help'), ended: REPORT.done },
    ...{ open: 0, endedStory: 'smooth', openStory: 'fresh' },
  },
  {
    ...{
      name: 'hazard',
      from: MATTERS.filter(({ kind }) => kind === 'danger'),
      ended: REPORT.hazards.mended,
    },
    ...{ open: REPORT.hazards.found - REPORT.hazards.mended, endedStory: 'smooth', openStory: 'neglected' },
  },
];

async function playCases(): Promise<void> {
  const played = SORTS.flatMap(({ name, from, ended, open, endedStory, openStory }) => {
    const chance = chanceFrom(`003/${name}`);
    return Array.from({ length: ended + open }, (_, nth) => {
      const story = STORIES[nth < ended ? endedStory : openStory];
      // The latest three months before the report, so that every end that was reached lies before it.
      const receivedMs = house.now() - Math.round((nth < ended ? 60 + chance.next() * 120 : 20) * DAY_MS);
      const village = chance.integer(YUNJI_VILLAGES.length);
      const script = scriptOf({
        key: `003/${name}/${nth}`,
        matter: chance.pick(from),
        receivedMs,
        village,
        story,
      });
      return playScript(script, house.now());
    });
  });
  await house.database.transaction('service', 'system', (tx) =>
    addPlayedCases(tx, house, DEMO_COUNTY, played, house.now()),
  );
}

const AT_A_TIME = 100;
const AT_ONCE = 2500;

async function visitEverybody(): Promise<void> {
  const { people, units, schools } = REPORT.visited;
  const blocks = [
    ...(await outreach.settle(sizesOf(people - AT_ONCE))),
    ...(await outreach.settle(sizesOf(AT_ONCE))),
    ...(await outreach.settle(sizesOf(schools), 'school')),
    ...(await outreach.settle(sizesOf(units - schools), 'enterprise')),
  ];
  for (const block of blocks) await outreach.give('village', [block], 'cadre');
  for (const { households } of blocks) await visitBlock(households);
}

// So many in blocks of a hundred.
function sizesOf(count: number): number[] {
  const whole = Array.from({ length: Math.floor(count / AT_A_TIME) }, () => AT_A_TIME);
  return count % AT_A_TIME === 0 ? whole : [...whole, count % AT_A_TIME];
}

async function visitBlock(households: BlockForTests['households']): Promise<void> {
  const visits = households.map((id) => outreach.visit(id));
  const results = await outreach.tell(outreach.people.village, ...visits);
  expect(results.every(({ standing }) => standing === 'kept')).toBe(true);
}

// Each meeting takes its share of what was said; all of it is sorted, mended and told back.
async function holdMeetings(): Promise<void> {
  const { street } = outreach.people;
  const { held, suggestions } = REPORT.meetings;
  for (let nth = 0; nth < held; nth += 1) {
    const said = Array.from({ length: shareOf(suggestions, held, nth) }, () => newId());
    const body = {
      ...{
        id: newId(),
        title: `评议活动${nth + 1}`,
        placeCode: YUNJI_VILLAGES[nth % 23]?.code ?? '',
        note: '',
      },
      ...{ heldOn: addCalendarDays('2023-05-01', nth).date, residents: 20, units: 2 },
      suggestions: said.map((id, each) => ({ id, text: `建议${nth + 1}-${each + 1}` })),
    };
    await street.call(meetingEndpoints.addMeeting, { params, body });
    for (const [each, suggestionId] of said.entries()) await mend(street, suggestionId, nth + each);
  }
}

function shareOf(all: number, parts: number, nth: number): number {
  return Math.floor(((nth + 1) * all) / parts) - Math.floor((nth * all) / parts);
}

async function mend(street: Person, suggestionId: string, nth: number): Promise<void> {
  const key = { params: { ...params, suggestionId } };
  const topic = TOPICS[nth % TOPICS.length] ?? 'other';
  const sorted = { topic, unitId: demoId('street'), mendBy: '2023-12-31' };
  await street.call(meetingEndpoints.sortSuggestion, { ...key, body: sorted });
  const body = { standing: 'mended' as const, outcome: '已整改' };
  await street.call(meetingEndpoints.endSuggestion, { ...key, body });
  await street.call(meetingEndpoints.tellSuggestion, { ...key, body: { how: '公开栏' } });
}

type Filter = Parameters<typeof caseworkEndpoints.cases.query.parse>[0] & object;

async function countOf(filter: Filter): Promise<number> {
  const query = caseworkEndpoints.cases.query.parse({ size: 1, ...filter });
  return (await county.call(caseworkEndpoints.cases, { params, query })).total;
}

function lastYear(): { fromMs: number; toMs: number } {
  return { fromMs: house.now() - 365 * DAY_MS, toMs: house.now() };
}

describe('the year of document 003', () => {
  it('1,659 disputes were found, 1,513 of them settled', async () => {
    const { found, settled } = REPORT.disputes;
    const { cells } = await county.call(caseFigureEndpoints.whereToAct, { params, query: lastYear() });
    const ofDisputes = cells.filter(({ kind }) => kind !== null && CASE_KINDS[kind].sort === 'dispute');
    const all = ofDisputes.reduce((sum, { cases }) => sum + cases, 0);
    const open = ofDisputes.reduce((sum, cell) => sum + cell.open, 0);
    expect([all, all - open]).toEqual([found, settled]);
    expect(await countOf({ sort: 'dispute', standing: 'open' })).toBe(found - settled);
    const query = { sort: 'dispute' as const, size: 1 };
    const { isTotalCapped } = await county.call(caseworkEndpoints.cases, { params, query });
    expect(isTotalCapped, 'a list says that it does not count so far').toBe(true);
  });

  it('the assessment says the same of what was settled, office by office', async () => {
    const query = { ...lastYear(), sort: 'dispute' as const };
    const { whole, units, kinds } = await county.call(caseFigureEndpoints.assessment, { params, query });
    // Ratings with a code that a desk has seen are nobody's word until somebody has called back; each is counted as such.
    expect([whole.cases, whole.resolved.count + whole.ratingsLeftOut]).toEqual([
      REPORT.disputes.settled,
      REPORT.disputes.settled,
    ]);
    expect(whole.resolved.of).toBe(whole.resolved.count);
    const sum = (rows: readonly { readonly cases: number }[]): number =>
      rows.reduce((total, { cases }) => total + cases, 0);
    expect([sum(units), sum(kinds)]).toEqual([REPORT.disputes.settled, REPORT.disputes.settled]);
  });

  it('the page on where to act counts everything once, place by place', async () => {
    const { cells } = await county.call(caseFigureEndpoints.whereToAct, { params, query: lastYear() });
    const all = REPORT.disputes.found + REPORT.done + REPORT.hazards.found;
    expect(cells.reduce((total, { cases }) => total + cases, 0)).toBe(all);
    const open =
      REPORT.disputes.found - REPORT.disputes.settled + REPORT.hazards.found - REPORT.hazards.mended;
    expect(cells.reduce((total, cell) => total + cell.open, 0)).toBe(open);
  });

  it('720 things were done for people; of 32 hazards 30 were put right', async () => {
    expect(await countOf({ kind: 'help', standing: 'ended' })).toBe(REPORT.done);
    expect(await countOf({ kind: 'danger' })).toBe(REPORT.hazards.found);
    expect(await countOf({ kind: 'danger', standing: 'ended' })).toBe(REPORT.hazards.mended);
  });

  it('5,017 people and 592 units were visited', async () => {
    const { whole } = await county.call(visitEndpoints.coverage, { params: outreach.key });
    const { people, units } = REPORT.visited;
    expect(whole.five.visited).toMatchObject({ count: people + units, of: people + units, share: 1 });
    expect(whole.threeKeys.trade).toMatchObject({ count: units, of: units });
  });

  it('at 188 meetings 320 suggestions were made; all were sorted, mended and told back', async () => {
    const { totals } = await county.call(meetingEndpoints.meetings, { params });
    const { held, suggestions } = REPORT.meetings;
    expect(totals).toMatchObject({ meetings: held, suggestions, mended: suggestions, told: suggestions });
    const byTopic = await Promise.all(
      TOPICS.map((topic) => county.call(meetingEndpoints.suggestions, { params, query: { topic, size: 1 } })),
    );
    expect(byTopic.reduce((sum, { total }) => sum + total, 0)).toBe(suggestions);
  });

  it('who has no business with it sees none of it', async () => {
    const volunteer = await house.signIn('volunteer');
    expect(await volunteer.codeOf(caseworkEndpoints.cases, { params })).toBe('not-allowed');
    const dispatcher = await house.signIn('dispatcher');
    expect(await dispatcher.codeOf(meetingEndpoints.addMeeting, { params })).not.toBe('ok');
  });
});
