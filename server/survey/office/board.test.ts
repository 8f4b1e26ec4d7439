import { beforeAll, describe, expect, it } from 'vitest';
import { surveyEndpoints as endpoints } from '#wire/survey';
import { ConsoleForTests } from '../../../scenarios/console-for-tests.ts';
import { aHouse, MONDAY_MORNING, type Person, type TestHouse } from '../../../scenarios/house-for-tests.ts';
import { aSmallSurvey, type SmallSurvey } from '../../../scenarios/small-survey-for-tests.ts';
import { demoId } from '../../demo/index.ts';

const MINUTE_MS = 60_000;
const DAY_MS = 24 * 60 * MINUTE_MS;

let house: TestHouse;
let survey: SmallSurvey;
let supervisor: Person;

async function consoleAt(signInName: string): Promise<ConsoleForTests> {
  return new ConsoleForTests(house, await house.signIn(signInName), survey);
}

/** Yesterday two calls; today seven, three of them interviews; one unit in hand. Nobody works faster than the clock. */
beforeAll(async () => {
  house = await aHouse(MONDAY_MORNING - DAY_MS);
  survey = await aSmallSurvey(house);
  const yesterday = await consoleAt('interviewer');
  await yesterday.callOnce('no-answer');
  await yesterday.callOnce('busy');
  house.travelTo(MONDAY_MORNING);
  const [first, second] = [await consoleAt('interviewer'), await consoleAt('fangwen01')];
  await takingTime(first, ['completed', 'no-answer', 'completed']);
  house.travelTo(MONDAY_MORNING + 65 * MINUTE_MS);
  await takingTime(second, ['completed', 'not-in-service', 'refused-hard', 'answering-machine']);
  await second.take();
  supervisor = await house.signIn('supervisor');
});

/** Four minutes a call, one minute between two. */
async function takingTime(console: ConsoleForTests, outcomes: readonly string[]): Promise<void> {
  for (const outcome of outcomes) {
    await console.take();
    const messages = console.interviewed(outcome === 'completed' ? WHOLE : {}, outcome);
    const [placed, ...rest] = outcome === 'completed' ? messages : [messages[0], messages.at(-1)];
    if (placed) await console.send(placed);
    house.travelTo(house.now() + 4 * MINUTE_MS);
    for (const message of rest) if (message) await console.send({ ...message, atMs: house.now() });
    house.travelTo(house.now() + MINUTE_MS);
  }
}

const WHOLE = {
  S1: ['3'],
  S2: ['1'],
  S3: ['1'],
  S4: ['2'],
  Q1: ['2'],
  Q3: ['4'],
  Q4: ['1'],
  Q5: ['3'],
  Q7: ['3'],
  Q9: ['3'],
  Q11: ['5'],
  Q12: ['13'],
  Q13: ['12'],
  Q14: ['2'],
};

async function boardFor(person: Person) {
  return person.call(endpoints.board, { params: survey });
}

describe('the live board', () => {
  it('counts units and interviews of each village as they stand', async () => {
    const { places } = await boardFor(supervisor);
    const sum = (key: 'target' | 'completes' | 'unitsFree' | 'unitsInHand') =>
      places.reduce((total, place) => total + place[key], 0);
    expect(places.map((place) => place.name)).toEqual(['东村', '西村', '南岭社区']);
    // 60 numbers: three interviewed, one not in service, one refused for good, one in hand.
    expect([sum('target'), sum('completes'), sum('unitsFree'), sum('unitsInHand')]).toEqual([12, 3, 54, 1]);
  });

  it('counts calls by outcome, today and in all, a day beginning at midnight in China', async () => {
    const { outcomes } = await boardFor(supervisor);
    expect(Object.fromEntries(outcomes.map(({ code, today, all }) => [code, [today, all]]))).toEqual({
      completed: [3, 3],
      'no-answer': [1, 2],
      busy: [0, 1],
      'not-in-service': [1, 1],
      'refused-hard': [1, 1],
      'answering-machine': [1, 1],
    });
  });

  it('counts by the hour', async () => {
    const { hours } = await boardFor(supervisor);
    expect(
      hours.map(({ hourMs, calls, completes }) => [(hourMs - MONDAY_MORNING) / 3_600_000, calls, completes]),
    ).toEqual(
      [
        [-24, 2, 0],
        [0, 3, 2],
        [1, 4, 1],
      ].slice(house.now() - MONDAY_MORNING < 0 ? 0 : 1),
    );
  });

  it('tells who is at work, what they did today and at what pace', async () => {
    const { people } = await boardFor(supervisor);
    const of = (name: string) => people.find((person) => person.personId === demoId(name));
    expect(of('interviewer')).toMatchObject({
      callsToday: 3,
      completesToday: 2,
      isAtWork: false,
      inHandUnitId: null,
    });
    expect(of('interviewer')?.minutesToday).toBeCloseTo(3 * 4 + 2 * 1, 5);
    expect(of('interviewer')?.interviewsPerHour).toBeCloseTo((2 / 14) * 60, 5);
    expect(of('fangwen01')).toMatchObject({ callsToday: 4, completesToday: 1, isAtWork: true });
    expect(of('fangwen01')?.inHandUnitId).not.toBeNull();
    expect(of('fangwen02')).toMatchObject({ callsToday: 0, isAtWork: false, interviewsPerHour: null });
  });

  it('reckons the outcome rates from where units stand', async () => {
    const { rates } = await boardFor(supervisor);
    // Called: 3 completed, 1 refused, 1 not in service, 4 unknown (2 unanswered, busy, machine); 51 never called.
    expect(rates.RR1).toBeCloseTo(3 / (3 + 1 + 55), 10);
    expect(rates.COOP1).toBeCloseTo(3 / 4, 10);
    expect(rates.e).toBeCloseTo(4 / 5, 10);
    expect(rates.RR3).toBeCloseTo(3 / (4 + 0.8 * 55), 10);
  });

  it('is the same for everybody who may see it', async () => {
    const expected = await boardFor(supervisor);
    for (const name of ['designer', 'analyst', 'publisher', 'observer'])
      expect(await boardFor(await house.signIn(name)), name).toEqual(expected);
  });

  it('holds no number, no answer and no word of a respondent', async () => {
    const { text } = await supervisor.raw(
      'GET',
      `/api/survey/surveys/${survey.county}/${survey.surveyId}/board`,
    );
    expect(text).not.toMatch(/000\d{8}|chosen|answers|note/);
  });
});

describe('the page of a survey', () => {
  it('is the same for everybody who may see it', async () => {
    const expected = await supervisor.call(endpoints.survey, { params: survey });
    expect(expected.places.map((place) => place.units)).toEqual([20, 20, 20]);
    for (const name of ['designer', 'analyst', 'publisher', 'observer'])
      expect(await (await house.signIn(name)).call(endpoints.survey, { params: survey }), name).toEqual(
        expected,
      );
    const { rows } = await supervisor.call(endpoints.surveys);
    expect(rows.find((row) => row.id === survey.surveyId)).toMatchObject({
      units: 60,
      completes: 3,
      target: 12,
    });
  });
});

describe('the list of interviews', () => {
  const list = (query: object = {}) => supervisor.call(endpoints.interviews, { params: survey, query });

  it('shows the latest first, page by page', async () => {
    const all = await list();
    expect([all.total, all.rows.length]).toEqual([3, 3]);
    const times = all.rows.map((row) => row.startedMs);
    expect(times).toEqual([...times].sort((left, right) => right - left));
    const pages = [
      await list({ page: 1, size: 2 }),
      await list({ page: 2, size: 2 }),
      await list({ page: 3, size: 2 }),
    ];
    expect(pages.flatMap((page) => page.rows.map((row) => row.id))).toEqual(all.rows.map((row) => row.id));
  });

  it('is narrowed by standing, village and interviewer', async () => {
    expect((await list({ standing: 'completed' })).total).toBe(3);
    expect((await list({ standing: 'open' })).total).toBe(0);
    expect((await list({ personId: demoId('fangwen01') })).rows).toMatchObject([
      { personName: '模拟访问员1', answered: 14, hasNote: false, standing: 'completed' },
    ]);
    const places = await Promise.all(
      ['430422999101', '430422999102', '430422999103'].map((placeCode) => list({ placeCode })),
    );
    expect(places.reduce((sum, { total }) => sum + total, 0)).toBe(3);
    expect((await list({ placeCode: "' or true --" })).total).toBe(0);
  });
});
