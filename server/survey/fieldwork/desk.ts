// One interviewer's desk while messages are worked through: the unit, its open call and its interview as they stand,
// and what has happened so far. Plain values; it reads and writes no database.
import type { UnitState } from '#survey/fieldwork';
import { type Questionnaire, type Route, routeOf } from '#survey/questionnaire';
import type { NewEvent } from './events.store.ts';
import type { SurveyAtWork } from './survey-at-work.ts';
import type { InterviewRow, UnitKey, UnitRow } from './units.store.ts';

export interface CallEnd {
  readonly outcome: string;
  readonly reason: string | null;
  readonly note: string | null;
}

export interface Desk {
  readonly key: UnitKey;
  readonly personId: string;
  readonly survey: SurveyAtWork;
  readonly questionnaire: Questionnaire;
  readonly unit: UnitRow;
  readonly nowMs: number;
  /** when the last thing happened at the unit that this person did */
  readonly lastMs: number | undefined;
  /** the interview as it was found, to tell whether anything changed */
  readonly foundInterview: InterviewRow | undefined;
  clockMs: number;
  callPlacedMs: number | undefined;
  interviewStartedMs: number | undefined;
  holder: string | null;
  state: UnitState;
  appointmentWith: string | null;
  /** the open call, and how many answers it has had; counted only when it ends */
  call: { readonly id: string; readonly answers: number } | undefined;
  newCallId: string | undefined;
  callEnd: CallEnd | undefined;
  interview: InterviewRow | undefined;
  readonly events: NewEvent[];
}

/** The desk as the database has it. */
export function deskOf(
  given: Pick<
    Desk,
    'key' | 'personId' | 'survey' | 'questionnaire' | 'unit' | 'nowMs' | 'lastMs' | 'call' | 'interview'
  >,
): Desk {
  return {
    ...given,
    foundInterview: given.interview,
    // Nothing at a unit happened before it was taken, nor before what is kept already.
    clockMs: Math.max(given.unit.heldSinceMs ?? 0, given.lastMs ?? 0),
    callPlacedMs: undefined,
    interviewStartedMs: undefined,
    holder: given.unit.holder,
    state: given.unit.state,
    appointmentWith: given.unit.appointmentWith,
    newCallId: undefined,
    callEnd: undefined,
    events: [],
  };
}

/** Who acts and who holds, as the rules ask for it. */
export function holding(desk: Desk): { interviewer: string; holder?: string } {
  return { interviewer: desk.personId, ...(desk.holder === null ? {} : { holder: desk.holder }) };
}

export function routeOfDesk(desk: Desk): Route {
  return routeOf(desk.questionnaire, desk.interview?.answers ?? {});
}

/** Notes that something happened at this unit, at the time the desk has come to. */
export function note(desk: Desk, id: string, body: NewEvent['body'], words?: string): void {
  desk.events.push({ id, unitId: desk.unit.id, at: new Date(desk.clockMs), body, words });
}

const CLOCK_TOLERANCE_MS = 15 * 60_000;

/**
 * Sets the desk's clock to when a message happened: the console's own clock is believed as far as a line may have been
 * down, so that a call dialled in time is not refused because its message came late. Time never runs backwards.
 */
export function setClock(desk: Desk, saidMs: number): void {
  const believed = Math.min(desk.nowMs, Math.max(saidMs, desk.nowMs - CLOCK_TOLERANCE_MS));
  desk.clockMs = Math.max(desk.clockMs, believed);
}
