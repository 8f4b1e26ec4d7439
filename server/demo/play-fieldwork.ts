// Plays the first half of the demo's fieldwork: eight made-up interviewers work five shifts, each ending at this hour of a day.
// It goes through the same use cases as a console's messages, with the clock of those days handed in.
import { chanceFrom } from '#base';
import { readOutline, yunjiQuestionnaireText } from '#survey/questionnaire';
import type { Transaction } from '../platform/database.ts';
import type { House } from '../platform/house.ts';
import { newId } from '../platform/identify.ts';
import { Refusal } from '../platform/refusal.ts';
import { keepMessages } from '../survey/fieldwork/keep-messages.ts';
import { nextUnit } from '../survey/fieldwork/next-unit.ts';
import { interviewOf } from '../survey/fieldwork/units.store.ts';
import { PLAYED_INTERVIEWERS, playedInterviewer } from './demo-house.ts';
import { DEMO_SURVEY, demoId } from './load-demo.ts';
import { playCall } from './play-call.ts';
import { respondentOf, truthOf } from './population.ts';

export const DEMO_SEED = 'yunji-2023';
const SHIFTS = 5;
const SHIFT_MS = 3.5 * 3_600_000;
const DAY_MS = 24 * 3_600_000;
const UNITS_A_TRANSACTION = 40;

/** When the demo's fieldwork began, if now is its half. */
export function fieldworkStart(nowMs: number): number {
  return nowMs - (SHIFTS - 1) * DAY_MS - SHIFT_MS - 3_600_000;
}

/** @param onProgress the share played so far, 0 to 1 */
export async function playFieldwork(
  house: House,
  nowMs: number,
  playedToMs: number,
  onProgress: (share: number) => void,
): Promise<void> {
  const { questionnaire } = readOutline(yunjiQuestionnaireText());
  const turns = turnsOf(nowMs).filter((turn) => turn.atMs > playedToMs);
  for (let done = 0; done < turns.length; done += UNITS_A_TRANSACTION) {
    const some = turns.slice(done, done + UNITS_A_TRANSACTION);
    await house.database.transaction('survey', 'system', async (tx) => {
      for (const turn of some) await playTurn(tx, turn, questionnaire);
    });
    onProgress(Math.min(1, (done + some.length) / turns.length));
  }
}

interface Turn {
  readonly personId: string;
  readonly atMs: number;
}

// Everyone's calls in the order of the clock; how long a call took decides only its messages' times.
function turnsOf(nowMs: number): Turn[] {
  const chance = chanceFrom(DEMO_SEED);
  const turns: Turn[] = [];
  for (let shift = SHIFTS - 1; shift >= 0; shift -= 1) {
    const endMs = nowMs - shift * DAY_MS - 5 * 60_000;
    for (let nth = 1; nth <= PLAYED_INTERVIEWERS; nth += 1) {
      for (
        let atMs = endMs - SHIFT_MS + chance.integer(600_000);
        atMs < endMs;
        atMs += 90_000 + chance.integer(180_000)
      ) {
        turns.push({ personId: demoId(playedInterviewer(nth)), atMs });
      }
    }
  }
  return turns.sort((left, right) => left.atMs - right.atMs);
}

type Questionnaire = ReturnType<typeof readOutline>['questionnaire'];

async function playTurn(tx: Transaction, turn: Turn, questionnaire: Questionnaire): Promise<void> {
  try {
    const unit = await nextUnit(tx, turn.personId, DEMO_SURVEY, turn.atMs);
    const interview = (await interviewOf(tx, DEMO_SURVEY.county, unit.id)) ?? null;
    const respondent = respondentOf(DEMO_SEED, unit.id, truthOf(DEMO_SEED, unit.placeCode), questionnaire);
    const call = {
      questionnaire,
      respondent,
      attempts: unit.state.attempts,
      interview,
      newId: () => newId(turn.atMs),
      startMs: turn.atMs,
    };
    const { messages, endMs } = playCall(call);
    const kept = await keepMessages(tx, turn.personId, { ...DEMO_SURVEY, unitId: unit.id }, messages, endMs);
    if (kept.refused) throw new Error(`the demo was refused: ${kept.refused.problem.message.en}`);
  } catch (error) {
    if (!(error instanceof Refusal && error.problem.code === 'no-unit-now')) throw error;
  }
}
