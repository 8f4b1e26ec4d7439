// Plays fieldwork of the demo: eight made-up interviewers work some shifts, each ending at this hour of a day.
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
import { type PlaceTruth, respondentOf, truthOf } from './population.ts';

/** Of the population that the demo's own survey asks. */
export const DEMO_SEED = 'yunji-2023';
const SHIFTS = 5;
const SHIFT_MS = 3.5 * 3_600_000;
const DAY_MS = 24 * 3_600_000;
const UNITS_A_TRANSACTION = 40;

/** When the demo's fieldwork began, if now is its half. */
export function fieldworkStart(nowMs: number): number {
  return nowMs - (SHIFTS - 1) * DAY_MS - SHIFT_MS - 3_600_000;
}

/** One survey's fieldwork as it is played. */
export interface Fieldwork {
  readonly survey: typeof DEMO_SURVEY;
  readonly seed: string;
  readonly truth: (placeCode: string) => PlaceTruth;
  readonly shifts: number;
  /** when the last shift ends, a few minutes more */
  readonly endMs: number;
  /** calls at the most, from the first; all of the shifts where nothing is said */
  readonly callsMost?: number;
}

/** The first half of the demo's own survey. */
export function halfOfFieldwork(nowMs: number): Fieldwork {
  const truth = (placeCode: string): PlaceTruth => truthOf(DEMO_SEED, placeCode);
  return { survey: DEMO_SURVEY, seed: DEMO_SEED, truth, shifts: SHIFTS, endMs: nowMs };
}

/** @param onProgress the share played so far, 0 to 1 */
export async function playFieldwork(
  house: House,
  fieldwork: Fieldwork,
  playedToMs: number,
  onProgress: (share: number) => void,
): Promise<void> {
  const { questionnaire } = readOutline(yunjiQuestionnaireText());
  const turns = turnsOf(fieldwork)
    .slice(0, fieldwork.callsMost)
    .filter((turn) => turn.atMs > playedToMs);
  for (let done = 0; done < turns.length; done += UNITS_A_TRANSACTION) {
    const some = turns.slice(done, done + UNITS_A_TRANSACTION);
    await house.database.transaction('survey', 'system', async (tx) => {
      for (const turn of some) await playTurn(tx, fieldwork, turn, questionnaire);
    });
    onProgress(Math.min(1, (done + some.length) / turns.length));
  }
}

interface Turn {
  readonly personId: string;
  readonly atMs: number;
}

// Everyone's calls in the order of the clock; how long a call took decides only its messages' times.
function turnsOf({ seed, shifts, endMs: lastMs }: Fieldwork): Turn[] {
  const chance = chanceFrom(seed);
  const turns: Turn[] = [];
  for (let shift = shifts - 1; shift >= 0; shift -= 1) {
    const endMs = lastMs - shift * DAY_MS - 5 * 60_000;
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

async function playTurn(
  tx: Transaction,
  { survey, seed, truth }: Fieldwork,
  turn: Turn,
  questionnaire: Questionnaire,
): Promise<void> {
  try {
    const unit = await nextUnit(tx, turn.personId, survey, turn.atMs);
    const interview = (await interviewOf(tx, survey.county, unit.id)) ?? null;
    const respondent = respondentOf(seed, unit.id, truth(unit.placeCode), questionnaire);
    const call = {
      questionnaire,
      respondent,
      attempts: unit.state.attempts,
      interview,
      newId: () => newId(turn.atMs),
      startMs: turn.atMs,
    };
    const { messages, endMs } = playCall(call);
    const kept = await keepMessages(tx, turn.personId, { ...survey, unitId: unit.id }, messages, endMs);
    if (kept.refused) throw new Error(`the demo was refused: ${kept.refused.problem.message.en}`);
  } catch (error) {
    if (!(error instanceof Refusal && error.problem.code === 'no-unit-now')) throw error;
  }
}
