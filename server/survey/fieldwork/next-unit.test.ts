import { describe, expect, it } from 'vitest';
import { fieldworkEndpoints as endpoints, surveyEndpoints } from '#wire/survey';
import { CONTENT, ConsoleForTests, consoleOf, ELIGIBLE } from '../../../scenarios/console-for-tests.ts';
import { VILLAGES } from '../../../scenarios/frame-for-tests.ts';
import {
  aHouse,
  MONDAY_MORNING,
  ownerRows,
  SURVEY,
  type TestHouse,
} from '../../../scenarios/house-for-tests.ts';
import { aDraftSurvey, aSmallSurvey, type SmallSurvey } from '../../../scenarios/small-survey-for-tests.ts';
import { newId } from '../../platform/identify.ts';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
const house: TestHouse = await aHouse();

async function consoleAt(survey: SmallSurvey, signInName = 'interviewer'): Promise<ConsoleForTests> {
  return new ConsoleForTests(house, await house.signIn(signInName), survey);
}

function asking(console: ConsoleForTests, survey: SmallSurvey): Promise<string> {
  return console.person.codeOf(endpoints.nextUnit, { params: survey, body: { id: newId() } });
}

async function setTargets(survey: SmallSurvey, targets: readonly number[]): Promise<void> {
  const supervisor = await house.signIn('supervisor');
  await supervisor.call(surveyEndpoints.saveTargets, {
    params: survey,
    body: { targets: VILLAGES.map(({ code }, nth) => ({ placeCode: code, target: targets[nth] ?? 0 })) },
  });
}

describe('the next unit', () => {
  it('is the same until its outcome, however often it is asked for', async () => {
    const console = await consoleOf(house);
    const first = await console.take();
    expect([await console.take(), await console.take()].map((each) => each.unit.id)).toEqual([
      first.unit.id,
      first.unit.id,
    ]);
    expect(first.unit.number).toMatch(/^000\d{8}$/);
    await console.send(console.placed(), console.ended('no-answer'));
    expect((await console.take()).unit.id).not.toBe(first.unit.id);
  });

  it('is one, also when two tabs ask for it at the same moment', async () => {
    for (const name of ['fangwen01', 'fangwen02', 'fangwen03', 'fangwen04']) {
      const tab = await consoleOf(house, name);
      const given = await Promise.all([tab.take(), tab.take(), tab.take()]);
      expect(new Set(given.map((each) => each.unit.id)).size).toBe(1);
    }
  });

  it('is shown again after a crash, with its number and what was said before', async () => {
    const console = await consoleOf(house, 'fangwen05');
    const { unit } = await console.take();
    const { assignment } = await console.person.call(endpoints.unitInHand, { params: SURVEY });
    expect(assignment?.unit).toEqual(unit);
    const other = await consoleOf(house, 'fangwen06');
    expect((await other.person.call(endpoints.unitInHand, { params: SURVEY })).assignment).toBeNull();
  });

  it('never goes to two interviewers: eight of them, forty units each, all at once', async () => {
    const names = Array.from({ length: 8 }, (_, nth) => `fangwen0${nth + 1}`);
    const consoles = await Promise.all(names.map((name) => consoleOf(house, name)));
    const rounds = await Promise.all(
      consoles.map(async (console) => {
        const taken: string[] = [];
        for (let nth = 0; nth < 40; nth += 1) {
          taken.push((await console.take()).unit.id);
          await console.send(console.placed(), console.ended('not-in-service'));
        }
        return taken;
      }),
    );
    expect(rounds.flat()).toHaveLength(320);
    expect(new Set(rounds.flat()).size).toBe(320);
    const twice = await ownerRows(
      house,
      "select unit_id from survey.event where body->>'kind' = 'unit-taken' and unit_id = any ($1) group by unit_id having count(*) > 1",
      [rounds.flat()],
    );
    expect(twice).toEqual([]);
  });
});

describe('a place', () => {
  it('gives no more once its target is met', async () => {
    const survey = await aSmallSurvey(house, { target: 2 });
    const console = await consoleAt(survey);
    await setTargets(survey, [2, 0, 0]);
    for (let nth = 0; nth < 2; nth += 1) {
      expect((await console.take()).unit.placeName).toBe('东村');
      await console.send(...console.interviewed({ ...ELIGIBLE, ...CONTENT }));
    }
    expect(await asking(console, survey)).toBe('no-unit-now');
    await setTargets(survey, [2, 1, 0]);
    expect((await console.take()).unit.placeName).toBe('西村');
  });

  it('is not asked for more interviews than it needs while some are going on', async () => {
    const survey = await aSmallSurvey(house, { target: 1 });
    await setTargets(survey, [1, 0, 0]);
    const [first, second] = [await consoleAt(survey), await consoleAt(survey, 'fangwen01')];
    await first.take();
    await first.send(first.placed(), first.started(), first.answered('S1', ['3']));
    expect(await asking(second, survey)).toBe('no-unit-now');
    await first.send(first.ended('broken-off'));
    expect(await asking(second, survey)).toBe('ok');
  });
});

describe('an appointment', () => {
  it('comes first when it is due, not a moment before, and to whoever asks then', async () => {
    const survey = await aSmallSurvey(house);
    const [first, second] = [await consoleAt(survey), await consoleAt(survey, 'fangwen01')];
    house.travelTo(MONDAY_MORNING);
    const { unit } = await first.take();
    const atMs = MONDAY_MORNING + 2 * HOUR_MS;
    await first.send(
      first.placed(),
      first.ended('appointment', { appointment: { atMs, withWhom: '李女士' } }),
    );
    house.travelTo(atMs - 1);
    expect((await second.take()).unit.id).not.toBe(unit.id);
    await second.send(second.placed(), second.ended('no-answer'));
    house.travelTo(atMs);
    const given = await second.take();
    expect(given.unit).toMatchObject({ id: unit.id, appointment: { atMs, withWhom: '李女士' }, attempts: 1 });
    house.travelTo(MONDAY_MORNING);
  });

  it('is kept although the place has had its interviews meanwhile', async () => {
    const survey = await aSmallSurvey(house, { target: 1 });
    await setTargets(survey, [1, 0, 0]);
    const console = await consoleAt(survey);
    const { unit } = await console.take();
    const atMs = MONDAY_MORNING + HOUR_MS;
    await console.send(
      console.placed(),
      console.ended('appointment', { appointment: { atMs, withWhom: '户主' } }),
    );
    await console.complete();
    expect(await asking(console, survey)).toBe('no-unit-now');
    house.travelTo(atMs);
    expect((await console.take()).unit.id).toBe(unit.id);
    house.travelTo(MONDAY_MORNING);
  });
});

describe('a soft refusal', () => {
  it('is called again after a week, not before', async () => {
    const survey = await aSmallSurvey(house, { numbers: 3, target: 1 });
    await setTargets(survey, [1, 0, 0]);
    const console = await consoleAt(survey);
    const { unit } = await console.take();
    await console.send(console.placed(), console.ended('refused-soft'));
    for (const days of [0, 1, 6.9]) {
      house.travelTo(MONDAY_MORNING + days * DAY_MS);
      expect(await asking(await consoleAt(survey), survey), `${days} days`).not.toBe('ok');
    }
    house.travelTo(MONDAY_MORNING + 8 * DAY_MS);
    expect((await (await consoleAt(survey)).take()).unit).toMatchObject({
      id: unit.id,
      attempts: 1,
      appointment: null,
    });
    house.travelTo(MONDAY_MORNING);
  });
});

describe('nobody is given a unit', () => {
  it.each([
    ['before the calling hours', 8 * 60 + 59, 'outside-calling-hours'],
    ['at their first minute', 9 * 60, 'ok'],
    ['in their last minute', 20 * 60 + 59, 'ok'],
    ['at their end', 21 * 60, 'outside-calling-hours'],
  ])('%s', async (_when, minute, code) => {
    const survey = await aSmallSurvey(house);
    const midnight = MONDAY_MORNING - 10 * HOUR_MS;
    house.travelTo(midnight + minute * 60_000);
    expect(await asking(await consoleAt(survey), survey)).toBe(code);
    house.travelTo(MONDAY_MORNING);
  });

  it('in a draft, a paused or a closed survey, nor outside its interviewers', async () => {
    const survey = await aDraftSurvey(house);
    const [console, stranger] = [await consoleAt(survey), await consoleAt(survey, 'fangwen08')];
    const supervisor = await house.signIn('supervisor');
    const move = (wanted: 'running' | 'paused' | 'closed') =>
      supervisor.call(surveyEndpoints.moveSurvey, { params: survey, body: { id: newId(), wanted } });
    expect(await asking(console, survey)).toBe('survey-not-running');
    await move('running');
    expect([await asking(console, survey), await asking(stranger, survey)]).toEqual(['ok', 'not-found']);
    const other = await consoleAt(survey, 'fangwen01');
    await move('paused');
    expect(await asking(other, survey)).toBe('survey-not-running');
    await move('running');
    expect(await asking(other, survey)).toBe('ok');
    await move('closed');
    expect(await asking(await consoleAt(survey, 'fangwen02'), survey)).toBe('survey-not-running');
  });
});
