import { describe, expect, it } from 'vitest';
import { routeOf } from '#survey/questionnaire';
import { fieldworkEndpoints as endpoints, surveyEndpoints } from '#wire/survey';
import { CONTENT, type ConsoleForTests, consoleOf, ELIGIBLE } from '../../../scenarios/console-for-tests.ts';
import {
  aHouse,
  MONDAY_MORNING,
  ownerRows,
  SURVEY,
  type TestHouse,
} from '../../../scenarios/house-for-tests.ts';
import { newId } from '../../platform/identify.ts';

const MINUTE_MS = 60_000;
const house: TestHouse = await aHouse();

/** The interview as the office reads it. */
async function asRead(interviewId: string) {
  const supervisor = await house.signIn('supervisor');
  return supervisor.call(surveyEndpoints.interview, { params: { ...SURVEY, interviewId } });
}

async function begun(signInName?: string): Promise<ConsoleForTests> {
  const console = await consoleOf(house, signInName);
  await console.take();
  const eligible = Object.entries(ELIGIBLE).map(([id, chosen]) => console.answered(id, chosen));
  await console.send(console.placed(), console.started(), ...eligible);
  return console;
}

async function completes(): Promise<number> {
  const [row] = await ownerRows<{ n: number }>(
    house,
    'select sum(completes)::int as n from survey.survey_place where survey_id = $1',
    [SURVEY.surveyId],
  );
  return row?.n ?? 0;
}

it('a whole interview of annex 1, with a go-to, a suppress, an other-with-text and a correction that re-routes', async () => {
  const before = await completes();
  const console = await begun();
  await console.send(
    console.answered('Q1', ['3']),
    console.answered('Q2', ['1', '10'], '夜里有人砸车窗'),
    console.answered('Q3', ['1']),
    console.answered('Q4', ['6'], '多装路灯'),
    console.answered('Q5', ['1']),
    console.answered('Q6', ['1']),
    console.answered('Q7', ['1']),
  );
  // Question 6 suppressed question 8; question 9 follows. Then the first answer is taken back, and question 2 with it.
  await console.send(
    console.answered('Q9', ['2']),
    console.answered('Q1', ['1']),
    console.noted('受访者改口'),
  );
  const rest = ['Q11', 'Q12', 'Q13', 'Q14'] as const;
  await console.send(...rest.map((id) => console.answered(id, CONTENT[id])), console.ended('completed'));

  const { answers, standing, note, questionnaire, history } = await asRead(console.interviewId);
  expect([standing, note]).toEqual(['completed', '受访者改口']);
  expect(answers.Q2).toEqual({ chosen: ['1', '10'], otherText: '夜里有人砸车窗' });
  const route = routeOf(questionnaire, answers);
  expect(route.end).toEqual({ how: 'complete' });
  expect(route.setAside).toEqual(['Q2']);
  expect(route.steps.find((step) => step.questionId === 'Q8')?.status).toBe('skipped');
  const kinds = history.map((event) => event.body.kind);
  expect(kinds.slice(0, 3)).toEqual(['unit-taken', 'call-placed', 'interview-started']);
  expect(kinds.slice(-3)).toEqual(['call-ended', 'interview-completed', 'unit-ended']);
  const corrected = history.filter((event) => event.body.question === 'Q1');
  expect(corrected[1]?.body.replaces).toBe(corrected[0]?.id);
  expect(history.map((event) => event.words).filter(Boolean)).toEqual([
    '夜里有人砸车窗',
    '多装路灯',
    '受访者改口',
  ]);
  expect(JSON.stringify(history.map((event) => event.body))).not.toMatch(/砸车窗|路灯|改口/);
  expect(await completes()).toBe(before + 1);
});

describe('an answer', () => {
  it.each([
    ['to a question that there is not', 'Q99', ['1'], 'answer-question-unknown'],
    ['to a question off the route', 'Q2', ['1'], 'answer-question-off-route'],
    ['that there is not', 'Q1', ['9'], 'answer-option-unknown'],
    ['of nothing', 'Q1', [], 'answer-nothing-chosen'],
    ['of two where one is asked', 'Q1', ['1', '2'], 'answer-too-many'],
    ['of nothing beside something', 'Q12', ['13', '1'], 'answer-exclusive-with-others'],
    ['of other without words', 'Q4', ['6'], 'answer-text-missing'],
    ['to a question called like a property', '__proto__', ['1'], 'answer-question-unknown'],
  ] as const)('%s is refused, and nothing after it is kept', async (_what, question, chosen, code) => {
    const console = await consoleOf(house, 'fangwen01');
    await console.take();
    const fine = Object.entries({ ...ELIGIBLE, Q1: ['1'] }).map(([id, each]) => console.answered(id, each));
    const [faulty, after] = [console.answered(question, chosen), console.answered('Q3', ['1'])];
    const sent = [console.placed(), console.started(), ...fine, faulty, after];
    const { acknowledged, refused } = await console.send(...sent);
    expect(acknowledged).toEqual(sent.slice(0, -2).map((message) => message.id));
    expect([refused?.id, refused?.problem.code]).toEqual([faulty.id, code]);
    const { answers } = await asRead(console.interviewId);
    expect(Object.keys(answers).sort()).toEqual(['Q1', 'S1', 'S2', 'S3', 'S4']);
    await console.send(console.ended('broken-off'));
  });

  it('older than what is kept is refused, so that a late one never overwrites a new one', async () => {
    const console = await begun('fangwen02');
    const [first, second] = [console.answered('Q1', ['1']), console.answered('Q1', ['4'])];
    expect(await console.refusalOf(second)).toBeUndefined();
    expect(await console.refusalOf(first)).toBe('message-out-of-order');
    expect((await asRead(console.interviewId)).answers.Q1).toEqual({ chosen: ['4'] });
    await console.send(console.ended('broken-off'));
  });

  it('is refused before a call, without an interview, and after its end', async () => {
    const console = await consoleOf(house, 'fangwen03');
    await console.take();
    expect(await console.refusalOf(console.answered('S1', ['1']))).toBe('unit-call-not-open');
    expect(await console.refusalOf(console.started())).toBe('unit-call-not-open');
    await console.send(console.placed());
    expect(await console.refusalOf(console.answered('S1', ['1']))).toBe('interview-not-open');
    expect(await console.refusalOf(console.noted('早了'))).toBe('interview-not-open');
    await console.send(console.ended('no-answer'));
    expect(await console.refusalOf(console.answered('S1', ['1']))).toBe('unit-not-held');
  });
});

describe('somebody who is not asked', () => {
  it.each([
    ['S2', ['2'], 'under-age'],
    ['S3', ['2'], 'resident-under-a-year'],
    ['S4', ['1'], 'works-in-justice'],
  ])('by %s is screened out, with the reason of the questionnaire', async (question, chosen, reason) => {
    const console = await consoleOf(house, 'fangwen04');
    await console.take();
    const until = Object.entries({ ...ELIGIBLE, [question]: chosen }).slice(0, Number(question.slice(1)));
    const answers = until.map(([id, each]) => console.answered(id, each));
    expect(await console.refusalOf(console.placed(), console.started(), ...answers)).toBeUndefined();
    expect(await console.refusalOf(console.ended('completed'))).toBe('outcome-not-for-interviewer');
    expect(await console.refusalOf(console.ended('not-eligible'))).toBeUndefined();
    const { standing, history } = await asRead(console.interviewId);
    expect(standing).toBe('screened-out');
    expect(history.find((event) => event.body.kind === 'call-ended')?.body.reason).toBe(reason);
  });
});

describe('the clock of a console', () => {
  it('that is slow or fast puts nothing out of order and nothing into the future', async () => {
    const console = await consoleOf(house, 'fangwen05');
    const nowMs = MONDAY_MORNING + 60 * MINUTE_MS;
    house.travelTo(nowMs);
    await console.take();
    house.travelTo(nowMs + MINUTE_MS);
    const late = { ...console.placed(), atMs: nowMs - 10 * MINUTE_MS };
    await console.send(late, { ...console.started(), atMs: nowMs + 600 * MINUTE_MS });
    await console.send({ ...console.answered('S1', ['1']), atMs: nowMs - 10 * MINUTE_MS });
    await console.send({ ...console.ended('refused-soft'), atMs: 0 });
    const { history } = await asRead(console.interviewId);
    expect(history.map((event) => event.body.kind)).toEqual([
      'unit-taken',
      'call-placed',
      'interview-started',
      'answer-kept',
      'call-ended',
      'interview-broken-off',
    ]);
    expect(history.every((event) => event.atMs >= nowMs && event.atMs <= nowMs + MINUTE_MS)).toBe(true);
    const [call] = await ownerRows<{ ok: boolean; answers: number }>(
      house,
      'select ended_at >= placed_at as ok, answers from survey.call where id = $1',
      [console.callId],
    );
    expect(call).toEqual({ ok: true, answers: 1 });
    house.travelTo(MONDAY_MORNING);
  });

  it('does not let an answer be forgotten: a call with one cannot end as unanswered', async () => {
    const console = await consoleOf(house, 'fangwen06');
    await console.take();
    await console.send(console.placed());
    house.travelTo(MONDAY_MORNING + MINUTE_MS);
    const early = MONDAY_MORNING - 5 * MINUTE_MS;
    await console.send(
      { ...console.started(), atMs: early },
      { ...console.answered('S1', ['1']), atMs: early },
    );
    expect(await console.refusalOf(console.ended('no-answer'))).toBe('outcome-after-answers');
    await console.send(console.ended('broken-off'));
    house.travelTo(MONDAY_MORNING);
  });
});

describe('an identifier that is another’s already', () => {
  it('of a kept interview never overwrites it', async () => {
    const console = await consoleOf(house, 'fangwen07');
    await console.complete();
    const { interviewId: old, callId: oldCall } = console;
    const before = await asRead(old);
    await console.take();
    console.interviewId = old;
    const params = { ...SURVEY, unitId: console.unitId };
    const messages = [console.placed(), console.started(), console.answered('S1', ['1'])];
    expect(await console.person.codeOf(endpoints.keepMessages, { params, body: { messages } })).toBe(
      'id-taken',
    );
    expect(await asRead(old)).toEqual(before);
    console.callId = oldCall;
    const again = { messages: [console.placed()] };
    expect(await console.person.codeOf(endpoints.keepMessages, { params, body: again })).toBe('id-taken');
  });

  it('of a colleague’s interview, call or message is refused as well, and nothing changes', async () => {
    const [first, second] = [await consoleOf(house, 'interviewer'), await consoleOf(house, 'fangwen08')];
    await first.complete();
    const [event] = await ownerRows<{ id: string }>(
      house,
      'select id from survey.event where unit_id = $1 limit 1',
      [first.unitId],
    );
    const before = await asRead(first.interviewId);
    await second.take();
    const params = { ...SURVEY, unitId: second.unitId };
    for (const messages of [
      [{ ...second.placed(), callId: first.callId }],
      [second.placed(), { ...second.started(), interviewId: first.interviewId }],
      [{ ...second.placed(), id: event?.id ?? newId() }],
    ])
      expect(await second.person.codeOf(endpoints.keepMessages, { params, body: { messages } })).toBe(
        'id-taken',
      );
    expect(await asRead(first.interviewId)).toEqual(before);
    await second.callOnce('busy');
  });
});
