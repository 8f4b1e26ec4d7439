// `wenan simulate`: any number of made-up interviewers call a made-up population through the public API, and at the end
// what the survey found is laid beside the truth.
import { setTimeout as pause } from 'node:timers/promises';
import { Client } from '../client.ts';
import { chosenSurvey } from './chosen-survey.ts';
import { crewFor } from './crew.ts';
import { type Options, readOptions, USAGE } from './options.ts';
import { reportOf } from './report.ts';
import { type Tally, work } from './work.ts';

/** Exit code 0 when it ran, 1 when the server refused or cannot be reached, 2 when the options are wrong. */
export async function simulate(args: readonly string[]): Promise<number> {
  if (args.includes('--help')) return say(USAGE, 0);
  try {
    return await run(readOptions(args));
  } catch (error) {
    return say(
      `${error instanceof Error ? error.message : error}${error instanceof TypeError && 'code' in error ? `\n\n${USAGE}` : ''}`,
      1,
    );
  }
}

function say(text: string, exitCode: number): number {
  (exitCode === 0 ? console.log : console.error)(text);
  return exitCode;
}

async function run(options: Options): Promise<number> {
  const supervisor = new Client(options.server);
  await supervisor.signIn(options.supervisor.name, options.supervisor.password);
  const survey = await chosenSurvey(supervisor, options);
  const crew = await crewFor(options, supervisor, survey);
  const tally: Tally = { calls: 0, completes: survey.completes, messages: 0, isStopping: false };
  const untilMs = Date.now() + options.minutes * 60_000;
  const ticker = setInterval(() => showProgress(tally), 2000);
  stopOnSignal(tally);
  const watch = async (): Promise<void> => {
    while (!tally.isStopping && Date.now() < untilMs && tally.completes < options.completes) await pause(200);
    tally.isStopping = true;
  };
  const working = Promise.all(crew.map((interviewer) => work(interviewer, survey, options, tally)));
  await Promise.race([working, watch()]);
  await working;
  tally.isStopping = true;
  clearInterval(ticker);
  showProgress(tally);
  console.log(await reportOf(options, survey));
  return 0;
}

function showProgress({ calls, completes, messages }: Tally): void {
  console.log(`拨打 / calls ${calls}   完成 / completed ${completes}   消息 / messages ${messages}`);
}

function stopOnSignal(tally: Tally): void {
  process.once('SIGINT', () => {
    tally.isStopping = true;
  });
}
