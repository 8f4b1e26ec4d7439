import { beforeAll, describe, expect, it } from 'vitest';
import { surveyEndpoints as endpoints, fieldworkEndpoints } from '#wire/survey';
import { ConsoleForTests } from '../../../scenarios/console-for-tests.ts';
import { aFrame, listOf, VILLAGES } from '../../../scenarios/frame-for-tests.ts';
import {
  aHouse,
  ownerRows,
  type Person,
  SURVEY,
  type TestHouse,
} from '../../../scenarios/house-for-tests.ts';
import { aDraftSurvey, aSmallSurvey } from '../../../scenarios/small-survey-for-tests.ts';
import { demoId } from '../../demo/index.ts';
import { newId } from '../../platform/identify.ts';

const [east, west, south] = VILLAGES;
let house: TestHouse;
let designer: Person;
let supervisor: Person;

beforeAll(async () => {
  house = await aHouse();
  designer = await house.signIn('designer');
  supervisor = await house.signIn('supervisor');
});

const WANTED = {
  county: SURVEY.county,
  questionnaireVersionId: demoId('version'),
  frameId: demoId('frame'),
  title: '第二轮',
  callingFromMinute: 540,
  callingToMinute: 1260,
  minimumCell: 10,
  targets: [{ placeCode: '430422999001', target: 5 }],
};

function add(more: object = {}, id = newId()): Promise<string> {
  return designer.codeOf(endpoints.addSurvey, { body: { ...WANTED, id, ...more } });
}

function moved(params: { county: string; surveyId: string }, wanted: 'running' | 'paused' | 'closed') {
  return supervisor.codeOf(endpoints.moveSurvey, { params, body: { id: newId(), wanted } });
}

describe('making a survey', () => {
  it('draws every number of the frame once, in an order that follows from its id', async () => {
    const [first, second] = [newId(), newId()];
    expect([await add({}, first), await add({}, second)]).toEqual(['ok', 'ok']);
    const orderOf = async (surveyId: string) =>
      (
        await ownerRows<{ n: string }>(
          house,
          'select frame_number_id as n from survey.unit where survey_id = $1 order by shuffle',
          [surveyId],
        )
      ).map((row) => row.n);
    const [one, other] = [await orderOf(first), await orderOf(second)];
    expect(new Set(one).size).toBe(6440);
    expect(one).not.toEqual(other);
    expect([...one].sort()).toEqual([...other].sort());
  });

  it('twice under one id makes one, as it was the first time', async () => {
    const id = newId();
    expect([await add({}, id), await add({ title: '别的题目' }, id)]).toEqual(['ok', 'ok']);
    const params = { county: SURVEY.county, surveyId: id };
    const { title, units, status, places } = await supervisor.call(endpoints.survey, { params });
    expect([title, units, status]).toEqual(['第二轮', 6440, 'draft']);
    expect(places.map((place) => place.target).filter(Boolean)).toEqual([5]);
  });

  it.each([
    [
      'hours that end before they begin',
      { callingFromMinute: 1260, callingToMinute: 540 },
      'calling-hours-empty',
    ],
    ['hours beyond the day', { callingToMinute: 1441 }, 'unreadable-request'],
    ['a smallest cell of two', { minimumCell: 2 }, 'unreadable-request'],
    [
      'a village that the frame has not',
      { targets: [{ placeCode: 'x', target: 1 }] },
      'target-for-unknown-place',
    ],
    ['a target below nought', { targets: [{ placeCode: '430422999001', target: -1 }] }, 'unreadable-request'],
    ['a frame of another county', { county: '430421' }, 'not-found'],
    ['a frame that there is not', { frameId: newId() }, 'not-found'],
    ['a version that there is not', { questionnaireVersionId: newId() }, 'not-found'],
    ['no title', { title: '  ' }, 'unreadable-request'],
  ])('with %s is refused, and nothing is left of it', async (_what, fault, code) => {
    const id = newId();
    expect(await add(fault, id)).toBe(code);
    expect(await ownerRows(house, 'select 1 from survey.survey where id = $1', [id])).toEqual([]);
    expect(await ownerRows(house, 'select 1 from survey.unit where survey_id = $1 limit 1', [id])).toEqual(
      [],
    );
  });
});

describe('starting a survey', () => {
  it('needs interviewers, targets and numbers enough', async () => {
    const bare = await aDraftSurvey(house, { interviewers: [], target: 1 });
    expect(await moved(bare, 'running')).toBe('survey-has-no-interviewers');
    expect(await moved(await aDraftSurvey(house, { target: 0 }), 'running')).toBe('survey-has-no-targets');
    expect(await moved(await aDraftSurvey(house, { target: 21 }), 'running')).toBe(
      'survey-target-beyond-frame',
    );
    const its = await aFrame(house);
    const id = newId();
    await add({ frameId: its.key.frameId, targets: [{ placeCode: east.code, target: 1 }] }, id);
    expect(await moved({ county: SURVEY.county, surveyId: id }, 'running')).toBe('survey-has-no-units');
  });

  it('goes from draft to running, pause and back, and to closed for good', async () => {
    const survey = await aDraftSurvey(house);
    const codes: string[] = [];
    for (const wanted of [
      'paused',
      'closed',
      'running',
      'paused',
      'running',
      'closed',
      'running',
      'paused',
    ] as const)
      codes.push(await moved(survey, wanted));
    const no = 'survey-move-not-allowed';
    expect(codes).toEqual([no, no, 'ok', 'ok', 'ok', 'ok', no, no]);
    const acts = await ownerRows<{ wanted: string }>(
      house,
      "select details->>'wanted' as wanted from platform.audit where action = 'survey-moved' and subject = $1 order by at, id",
      [survey.surveyId],
    );
    expect(acts.map((act) => act.wanted).slice(0, 2)).toEqual(['running', 'paused']);
    const kinds = await ownerRows<{ kind: string }>(
      house,
      "select body->>'kind' as kind from survey.event where survey_id = $1 order by received_at",
      [survey.surveyId],
    );
    expect(kinds.map((row) => row.kind)).toEqual([
      'survey-started',
      'survey-paused',
      'survey-resumed',
      'survey-closed',
    ]);
  });

  it('fixes in its first event what is asked and of how many', async () => {
    const survey = await aSmallSurvey(house);
    const [event] = await ownerRows<{ body: object }>(
      house,
      "select body from survey.event where survey_id = $1 and body->>'kind' = 'survey-started'",
      [survey.surveyId],
    );
    const { versionHash, frameId } = await supervisor.call(endpoints.survey, { params: survey });
    expect(event?.body).toMatchObject({ questionnaire: versionHash, frame: frameId, units: 60 });
  });
});

describe('running a survey', () => {
  it('targets and settings can be changed, and only to what is possible', async () => {
    const survey = await aSmallSurvey(house);
    const targets = (...given: { placeCode: string; target: number }[]) =>
      supervisor.codeOf(endpoints.saveTargets, { params: survey, body: { targets: given } });
    expect(await targets({ placeCode: east.code, target: 9 }, { placeCode: south.code, target: 0 })).toBe(
      'ok',
    );
    expect(await targets({ placeCode: '430422999001', target: 1 })).toBe('target-for-unknown-place');
    const { places } = await supervisor.call(endpoints.survey, { params: survey });
    expect(places.map((place) => [place.code, place.target])).toEqual([
      [east.code, 9],
      [west.code, 4],
      [south.code, 0],
    ]);
    const settings = { title: '改名', callingFromMinute: 600, callingToMinute: 600, minimumCell: 10 };
    const save = (more: object) =>
      supervisor.codeOf(endpoints.saveSettings, { params: survey, body: { ...settings, ...more } });
    expect([await save({}), await save({ callingToMinute: 601 })]).toEqual(['calling-hours-empty', 'ok']);
  });

  it('interviewers come and go; who has left and come back goes on as before', async () => {
    const survey = await aSmallSurvey(house, { interviewers: ['interviewer'] });
    const set = (...names: string[]) =>
      supervisor.codeOf(endpoints.setInterviewers, {
        params: survey,
        body: { personIds: names.map(demoId) },
      });
    const asks = async () => {
      const console = new ConsoleForTests(house, await house.signIn('interviewer'), survey);
      const code = await console.person.codeOf(fieldworkEndpoints.nextUnit, {
        params: survey,
        body: { id: newId() },
      });
      if (code === 'ok') await console.callOnce('no-answer');
      return code;
    };
    expect([await asks(), await set(), await asks()]).toEqual(['ok', 'ok', 'interviewer-not-in-survey']);
    expect([await set('interviewer', 'fangwen01'), await asks()]).toEqual(['ok', 'ok']);
    expect(await set('supervisor')).toBe('not-an-interviewer');
    const { rows } = await supervisor.call(endpoints.possibleInterviewers, { params: survey });
    expect(
      rows
        .filter((row) => row.isOnSurvey)
        .map((row) => row.signInName)
        .sort(),
    ).toEqual(['fangwen01', 'interviewer']);
    expect(rows).toHaveLength(9);
  });

  it('an interviewer finds the surveys that are at work, with the own calls of today', async () => {
    const survey = await aSmallSurvey(house, { interviewers: ['fangwen08'] });
    const draft = await aDraftSurvey(house, { interviewers: ['fangwen08'] });
    const console = new ConsoleForTests(house, await house.signIn('fangwen08'), survey);
    await console.complete();
    await console.callOnce('busy');
    const { rows } = await console.person.call(fieldworkEndpoints.mySurveys);
    expect(rows.map((row) => row.id)).not.toContain(draft.surveyId);
    expect(rows.find((row) => row.id === survey.surveyId)).toMatchObject({
      callsToday: 2,
      completesToday: 1,
    });
    const { questionnaire, hash, versionNumber } = await console.person.call(fieldworkEndpoints.console, {
      params: survey,
    });
    const { versionHash } = await supervisor.call(endpoints.survey, { params: survey });
    expect([questionnaire.questions.length, hash, versionNumber]).toEqual([18, versionHash, 1]);
  });
});

it('a frame of 60 numbers makes 60 units, whatever else the database holds', async () => {
  const its = await aFrame(house);
  await its.take((await its.read(listOf(60))).id);
  const id = newId();
  await add({ frameId: its.key.frameId, targets: [] }, id);
  const { units, places } = await supervisor.call(endpoints.survey, {
    params: { county: SURVEY.county, surveyId: id },
  });
  expect([units, ...places.map((place) => place.units)]).toEqual([60, 20, 20, 20]);
});
