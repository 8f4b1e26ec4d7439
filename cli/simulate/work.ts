// One simulated interviewer's day: next unit, call, answers one by one, outcome, and again.
import { setTimeout as pause } from 'node:timers/promises';
import type { Questionnaire } from '#survey/questionnaire';
import { type Assignment, fieldworkEndpoints, type Message } from '#wire/survey';
import { playCall, respondentOf, truthOf } from '../../server/demo/index.ts';
import { type Client, Refused } from '../client.ts';
import type { SimulatedSurvey } from './chosen-survey.ts';
import { newId } from './crew.ts';
import type { Options } from './options.ts';

export interface Tally {
  calls: number;
  completes: number;
  messages: number;
  isStopping: boolean;
}

const NO_UNIT_WAIT_MS = 30_000;
const GAP_MS = 8000;

/** Works until told to stop; as fast as it goes, also until there is nobody left to call. */
export async function work(
  client: Client,
  survey: SimulatedSurvey,
  options: Options,
  tally: Tally,
): Promise<void> {
  const key = { county: survey.county, surveyId: survey.id };
  const { questionnaire } = await client.call(fieldworkEndpoints.console, { params: key });
  while (!tally.isStopping) {
    const assignment = await nextUnit(client, key);
    if (!assignment && options.speed === Number.POSITIVE_INFINITY) return;
    if (assignment) await callUnit(client, key, assignment, { questionnaire, survey, options, tally });
    await waitFor(assignment ? GAP_MS : NO_UNIT_WAIT_MS, options.speed, tally);
  }
}

interface Key {
  readonly county: string;
  readonly surveyId: string;
}

async function nextUnit(client: Client, params: Key): Promise<Assignment | undefined> {
  try {
    return await client.call(fieldworkEndpoints.nextUnit, { params, body: { id: newId() } });
  } catch (error) {
    if (error instanceof Refused && ['no-unit-now', 'survey-not-running'].includes(error.problem.code))
      return undefined;
    throw error;
  }
}

interface Surroundings {
  readonly questionnaire: Questionnaire;
  readonly survey: SimulatedSurvey;
  readonly options: Options;
  readonly tally: Tally;
}

async function callUnit(
  client: Client,
  key: Key,
  assignment: Assignment,
  around: Surroundings,
): Promise<void> {
  const { unit, openCall, interview } = assignment;
  const params = { ...key, unitId: unit.id };
  // A call that an earlier run left open is ended first: its respondent has hung up by now.
  if (openCall) return leaveOpenCall(client, params, assignment);
  const place = around.survey.places.find((each) => each.name === unit.placeName);
  const truth = truthOf(around.options.seed, place?.code ?? '');
  const respondent = respondentOf(around.options.seed, unit.id, truth, around.questionnaire);
  const { messages } = playCall({
    questionnaire: around.questionnaire,
    respondent,
    attempts: unit.attempts,
    interview,
    newId,
    startMs: Date.now(),
  });
  around.tally.calls += 1;
  let before = Date.now();
  for (const message of messages) {
    await waitFor(message.atMs - before, around.options.speed, around.tally);
    before = message.atMs;
    await client
      .call(fieldworkEndpoints.keepMessages, {
        params,
        body: { messages: [{ ...message, atMs: Date.now() }] },
      })
      .then(refuseRefusals);
    around.tally.messages += 1;
  }
  if (isCompleted(messages)) around.tally.completes += 1;
}

async function leaveOpenCall(
  client: Client,
  params: Key & { unitId: string },
  { openCall, interview }: Assignment,
): Promise<void> {
  const hasAnswers = interview !== null && Object.keys(interview.answers).length > 0;
  const outcome = hasAnswers ? 'broken-off' : 'no-answer';
  const message: Message = {
    kind: 'call-ended',
    id: newId(),
    atMs: Date.now(),
    callId: openCall?.id ?? '',
    outcome,
  };
  await client.call(fieldworkEndpoints.keepMessages, { params, body: { messages: [message] } });
}

function refuseRefusals({
  refused,
}: {
  refused: { problem: ConstructorParameters<typeof Refused>[0] } | null;
}): void {
  if (refused) throw new Refused(refused.problem);
}

function isCompleted(messages: readonly Message[]): boolean {
  const last = messages.at(-1);
  return last?.kind === 'call-ended' && last.outcome === 'completed';
}

async function waitFor(ms: number, speed: number, tally: Tally): Promise<void> {
  if (speed === Number.POSITIVE_INFINITY || ms <= 0) return;
  const untilMs = Date.now() + ms / speed;
  while (!tally.isStopping && Date.now() < untilMs)
    await pause(Math.min(200, Math.max(1, untilMs - Date.now())));
}
