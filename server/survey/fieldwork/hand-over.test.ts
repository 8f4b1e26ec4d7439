import { describe, expect, it } from 'vitest';
import { fieldworkEndpoints as endpoints, surveyEndpoints } from '#wire/survey';
import { CONTENT, ConsoleForTests, ELIGIBLE } from '../../../scenarios/console-for-tests.ts';
import {
  aHouse,
  MONDAY_MORNING,
  ownerRows,
  type Person,
  SURVEY,
  type TestHouse,
} from '../../../scenarios/house-for-tests.ts';
import { aSmallSurvey, type SmallSurvey } from '../../../scenarios/small-survey-for-tests.ts';
import { demoId } from '../../demo/index.ts';
import { newId } from '../../platform/identify.ts';

const HOUR_MS = 3_600_000;
const house: TestHouse = await aHouse();
const supervisor: Person = await house.signIn('supervisor');

async function consoleAt(survey: SmallSurvey, signInName = 'interviewer'): Promise<ConsoleForTests> {
  return new ConsoleForTests(house, await house.signIn(signInName), survey);
}

async function inMidCall(survey: SmallSurvey, signInName?: string): Promise<ConsoleForTests> {
  const console = await consoleAt(survey, signInName);
  await console.take();
  const answers = Object.entries(ELIGIBLE).map(([id, chosen]) => console.answered(id, chosen));
  await console.send(console.placed(), console.started(), ...answers);
  return console;
}

function move(survey: SmallSurvey, wanted: 'running' | 'paused' | 'closed', id = newId()): Promise<string> {
  return supervisor.codeOf(surveyEndpoints.moveSurvey, { params: survey, body: { id, wanted } });
}

function release(survey: SmallSurvey, unitId: string, id = newId()): Promise<string> {
  return supervisor.codeOf(surveyEndpoints.releaseUnit, { params: { ...survey, unitId }, body: { id } });
}

function kindsOf(unitId: string) {
  return ownerRows<{ kind: string }>(
    house,
    "select body->>'kind' as kind from survey.event where unit_id = $1 order by at, received_at",
    [unitId],
  );
}

describe.each(['paused', 'closed'] as const)('when the survey is %s in mid-call', (status) => {
  it('what is said is kept to the end, and no new call is placed', async () => {
    const survey = await aSmallSurvey(house);
    const [talking, dialling] = [await inMidCall(survey), await consoleAt(survey, 'fangwen01')];
    await dialling.take();
    expect(await move(survey, status)).toBe('ok');
    expect(await dialling.refusalOf(dialling.placed())).toBe('survey-not-running');
    const rest = Object.entries(CONTENT).map(([id, chosen]) => talking.answered(id, chosen));
    expect(
      await talking.refusalOf(...rest, talking.noted('照常做完'), talking.ended('completed')),
    ).toBeUndefined();
    const { places } = await supervisor.call(surveyEndpoints.survey, { params: survey });
    expect(places.reduce((sum, place) => sum + place.completes, 0)).toBe(1);
  });
});

describe('the hours of calling', () => {
  it('end no call that was rightly placed, and begin none after them', async () => {
    const survey = await aSmallSurvey(house);
    const evening = MONDAY_MORNING + 11 * HOUR_MS - 60_000;
    house.travelTo(evening);
    const [talking, dialling] = [await inMidCall(survey), await consoleAt(survey, 'fangwen01')];
    await dialling.take();
    house.travelTo(evening + 30 * 60_000);
    expect(await dialling.refusalOf(dialling.placed())).toBe('outside-calling-hours');
    expect(await talking.refusalOf(talking.ended('broken-off'))).toBeUndefined();
    house.travelTo(MONDAY_MORNING);
  });

  it('are judged by when a call was dialled, as long as its message was not too long on the way', async () => {
    const survey = await aSmallSurvey(house);
    const evening = MONDAY_MORNING + 11 * HOUR_MS - 60_000;
    house.travelTo(evening);
    const console = await consoleAt(survey);
    await console.take();
    const dialled = console.placed();
    house.travelTo(evening + 10 * 60_000);
    expect(await console.refusalOf(dialled)).toBeUndefined();
    house.travelTo(MONDAY_MORNING);
  });
});

describe('a supervisor', () => {
  it('takes a unit back: its call never happened, and it is called again with what was answered', async () => {
    const survey = await aSmallSurvey(house, {
      numbers: 3,
      target: 1,
      interviewers: ['interviewer', 'fangwen01'],
    });
    const first = await inMidCall(survey);
    const id = newId();
    expect([await release(survey, first.unitId, id), await release(survey, first.unitId, id)]).toEqual([
      'ok',
      'ok',
    ]);
    expect(await first.refusalOf(first.answered('Q1', ['1']))).toBe('unit-not-held');
    const second = await consoleAt(survey, 'fangwen01');
    for (let tries = 0; second.unitId !== first.unitId && tries < 3; tries += 1) {
      if (second.unitId) await second.send(second.placed(), second.ended('not-in-service'));
      const { unit, interview, calls } = await second.take();
      if (unit.id !== first.unitId) continue;
      expect([unit.attempts, calls.map((call) => call.outcome)]).toEqual([0, [null]]);
      expect(Object.keys(interview?.answers ?? {})).toEqual(['S1', 'S2', 'S3', 'S4']);
    }
    const rest = Object.entries(CONTENT).map(([question, chosen]) => second.answered(question, chosen));
    await second.send(second.placed(), second.started(), ...rest, second.ended('completed'));
    const kinds = (await kindsOf(first.unitId)).map((event) => event.kind);
    expect(kinds.filter((kind) => kind === 'unit-released')).toHaveLength(1);
    expect(kinds.at(-1)).toBe('unit-ended');
    const [row] = await ownerRows<{ person: string }>(
      house,
      'select person_id as person from survey.interview where unit_id = $1 and standing = $2',
      [first.unitId, 'completed'],
    );
    expect(row?.person).toBe(demoId('fangwen01'));
  });

  it('cannot take back what nobody holds, nor what there is not', async () => {
    const console = await inMidCall(SURVEY, 'fangwen02');
    await console.send(console.ended('refused-hard'));
    expect(await release(SURVEY, console.unitId)).toBe('ok');
    expect((await kindsOf(console.unitId)).map((event) => event.kind)).not.toContain('unit-released');
    expect(await release(SURVEY, newId())).toBe('not-found');
  });

  it('cannot take back a unit of one survey by the address of another', async () => {
    const other = await aSmallSurvey(house);
    const console = await inMidCall(other);
    expect(await release(SURVEY, console.unitId)).toBe('not-found');
    expect(await release({ ...other, county: '430421' }, console.unitId)).toBe('not-found');
    expect(await console.refusalOf(console.ended('broken-off'))).toBeUndefined();
  });

  it('sends pause and resume as often as the line needs: each happens once', async () => {
    const survey = await aSmallSurvey(house);
    const [pause, resume] = [newId(), newId()];
    expect([await move(survey, 'paused', pause), await move(survey, 'paused', pause)]).toEqual(['ok', 'ok']);
    expect(await move(survey, 'running', resume)).toBe('ok');
    expect(await move(survey, 'paused', pause)).toBe('ok');
    const { status } = await supervisor.call(surveyEndpoints.survey, { params: survey });
    expect(status).toBe('running');
    expect(await move(survey, 'closed')).toBe('ok');
    expect(await move(survey, 'running')).toBe('survey-move-not-allowed');
  });
});

describe('an interviewer who is taken off the survey in mid-call', () => {
  it('ends the call, and is given no other', async () => {
    const survey = await aSmallSurvey(house, { interviewers: ['interviewer', 'fangwen01'] });
    const console = await inMidCall(survey);
    await supervisor.call(surveyEndpoints.setInterviewers, {
      params: survey,
      body: { personIds: [demoId('fangwen01')] },
    });
    expect((await console.take()).openCall?.id).toBe(console.callId);
    expect(await console.refusalOf(console.ended('broken-off'))).toBeUndefined();
    const asked = { params: survey, body: { id: newId() } };
    expect(await console.person.codeOf(endpoints.nextUnit, asked)).toBe('interviewer-not-in-survey');
  });
});

describe('a unit that is not in one’s hand', () => {
  it.each([
    ['of a colleague', SURVEY, SURVEY, 'unit-not-held'],
    ['by the address of another county', SURVEY, { ...SURVEY, county: '430421' }, 'not-found'],
    ['by the address of a survey that there is not', SURVEY, { ...SURVEY, surveyId: newId() }, 'not-found'],
  ])('%s is not touched', async (_whose, taken, addressed, code) => {
    const holder = await inMidCall(taken, 'fangwen03');
    const other = await consoleAt(taken, 'fangwen04');
    other.interviewId = holder.interviewId;
    const params = { ...addressed, unitId: holder.unitId };
    other.callId = holder.callId;
    const messages = [other.noted('我也来'), other.answered('S1', ['1']), other.ended('no-answer')];
    for (const message of messages) {
      const asked = { params, body: { messages: [message] } };
      const said = await other.person
        .call(endpoints.keepMessages, asked)
        .catch((error: Error) => error.message);
      const found = typeof said === 'string' ? said.split(':')[0] : said.refused?.problem.code;
      expect(found).toBe(code);
    }
    expect(await holder.refusalOf(holder.ended('broken-off'))).toBeUndefined();
  });
});

it('an interview broken off is gone on with two hours later by somebody else, with its answers', async () => {
  const survey = await aSmallSurvey(house, {
    numbers: 3,
    target: 1,
    interviewers: ['interviewer', 'fangwen01'],
  });
  const first = await inMidCall(survey);
  await first.send(first.noted('信号不好'), first.ended('broken-off'));
  house.travelTo(MONDAY_MORNING + 2 * HOUR_MS);
  const second = await consoleAt(survey, 'fangwen01');
  const seen: string[] = [];
  for (let tries = 0; tries < 3 && second.unitId !== first.unitId; tries += 1) {
    if (second.unitId) await second.send(second.placed(), second.ended('not-in-service'));
    const { unit, interview } = await second.take();
    seen.push(unit.id);
    if (unit.id === first.unitId)
      expect([interview?.id, interview?.lastSequence, interview?.note]).toEqual([
        first.interviewId,
        4,
        '信号不好',
      ]);
  }
  expect(seen).toContain(first.unitId);
  await second.send(
    second.placed(),
    second.started(),
    second.answered('Q1', ['1']),
    second.ended('refused-soft'),
  );
  const { history, personName } = await supervisor.call(surveyEndpoints.interview, {
    params: { ...survey, interviewId: first.interviewId },
  });
  expect(personName).toBe('模拟访问员1');
  expect(
    history.filter((event) => event.body.kind === 'interview-started').map((event) => event.body.isResumed),
  ).toEqual([false, true]);
  expect(
    await first.person.codeOf(surveyEndpoints.interview, {
      params: { ...survey, interviewId: first.interviewId },
    }),
  ).toBe('not-allowed');
  house.travelTo(MONDAY_MORNING);
});
