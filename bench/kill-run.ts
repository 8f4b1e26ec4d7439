// Fieldwork through the server's address while the server is killed again and again, and the reckoning afterwards.
import { execFileSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { setTimeout as pause } from 'node:timers/promises';
import { chanceFrom } from '#base';
import { readOutline, yunjiQuestionnaireText } from '#survey/questionnaire';
import { type Assignment, fieldworkEndpoints, type Message } from '#wire/survey';
import { Client, Refused } from '../cli/client.ts';
import { newId } from '../cli/simulate/crew.ts';
import { DEMO_PASSWORD, playCall, respondentOf, truthOf } from '../server/demo/index.ts';
import { fillSurvey } from './fill-survey.ts';
import { type Reckoning, reckon } from './kill-reckoning.ts';
import { ownerUrlOf } from './owner-url.ts';
import { type BenchServer, freePort, freshFolder, startServer } from './server.ts';

export interface KillReport extends Reckoning {
  readonly acknowledged: number;
}

interface Wanted {
  readonly kills: number;
  readonly interviewers: number;
  readonly onKill?: (nth: number) => void;
}

const UNITS = 20_000;
const LONGEST_LIFE_MS = 1500;
const EVERY_TENTH = 10;

export async function killUnderFieldwork({
  kills,
  interviewers,
  onKill = () => undefined,
}: Wanted): Promise<KillReport> {
  const { folder, remove } = await freshFolder();
  const port = await freePort();
  const chance = chanceFrom(`kills ${kills}`);
  let server = await startServer({ folder, port });
  const key = await fillSurvey(await ownerUrlOf(folder), UNITS, interviewers);
  const field: Field = { address: server.address, key, acknowledged: [], isOver: false };
  const crew = Array.from({ length: interviewers }, (_, index) => interview(field, `bench-${index + 1}`));
  for (let nth = 1; nth <= kills; nth += 1) {
    await pause(50 + chance.integer(LONGEST_LIFE_MS));
    if (nth % EVERY_TENTH === 0) await killPostgres(folder);
    await server.kill();
    server = await startServer({ folder, port });
    onKill(nth);
  }
  field.isOver = true;
  await Promise.all(crew);
  const found = await finish(server, folder, key, field);
  await remove();
  return found;
}

async function finish(server: BenchServer, folder: string, key: Key, field: Field): Promise<KillReport> {
  // Long enough for the sealer to link what the last moments left.
  await pause(2000);
  const reckoning = await reckon(await ownerUrlOf(folder), key, field.acknowledged);
  await server.stop();
  return { ...reckoning, acknowledged: field.acknowledged.length };
}

// The plug: PostgreSQL and all its children, without a word.
async function killPostgres(folder: string): Promise<void> {
  const pid = (await readFile(`${folder}/postgres/postmaster.pid`, 'utf8')).split('\n')[0] ?? '';
  const children = execFileSync('ps', ['-o', 'pid=', '--ppid', pid], { encoding: 'utf8' })
    .split('\n')
    .map(Number)
    .filter(Boolean);
  for (const each of [Number(pid), ...children]) killSilently(each);
}

function killSilently(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch {
    // It went down with its parent.
  }
}

interface Key {
  readonly county: string;
  readonly surveyId: string;
}

interface Field {
  readonly address: string;
  readonly key: Key;
  /** ids of messages that the server said it had kept */
  readonly acknowledged: string[];
  isOver: boolean;
}

/** One interviewer who never gives up: what is not acknowledged is sent again until it is. */
async function interview(field: Field, name: string): Promise<void> {
  const client = new Client(field.address);
  await untilAnswered(field, () => client.signIn(name, DEMO_PASSWORD));
  const { questionnaire } = readOutline(yunjiQuestionnaireText());
  while (!field.isOver) {
    const assignment = await untilAnswered(field, () =>
      client.call(fieldworkEndpoints.nextUnit, { params: field.key, body: { id: newId() } }),
    );
    if (assignment) await callUnit(field, client, assignment, questionnaire);
  }
}

async function callUnit(
  field: Field,
  client: Client,
  { unit, interview: before }: Assignment,
  questionnaire: ReturnType<typeof readOutline>['questionnaire'],
): Promise<void> {
  const respondent = respondentOf('kill', unit.id, truthOf('kill', unit.placeName), questionnaire);
  const { messages } = playCall({
    questionnaire,
    respondent,
    attempts: unit.attempts,
    interview: before,
    newId,
    startMs: Date.now(),
  });
  for (const message of messages) await send(field, client, unit.id, { ...message, atMs: Date.now() });
}

async function send(field: Field, client: Client, unitId: string, message: Message): Promise<void> {
  const params = { ...field.key, unitId };
  const kept = await untilAnswered(
    field,
    () => client.call(fieldworkEndpoints.keepMessages, { params, body: { messages: [message] } }),
    true,
  );
  if (kept?.refused) throw new Error(`refused: ${kept.refused.problem.code} ${message.kind}`);
  field.acknowledged.push(...(kept?.acknowledged ?? []));
}

// A call that is under way is brought to its end even when the bench is over, so that the reckoning finds no half one.
async function untilAnswered<Value>(
  field: Field,
  ask: () => Promise<Value>,
  isToTheEnd = false,
): Promise<Value | undefined> {
  while (!field.isOver || isToTheEnd) {
    try {
      return await ask();
    } catch (error) {
      if (error instanceof Refused && error.problem.code !== 'internal-error') throw error;
      await pause(30);
    }
  }
  return undefined;
}
