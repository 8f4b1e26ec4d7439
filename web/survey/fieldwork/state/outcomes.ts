// Which outcomes an interviewer may give now, and what becomes of the unit then. The table and the rules of fieldwork
// decide; nothing here knows an outcome by its name.

import type { Problem, Result } from '#base';
import {
  afterCall,
  CALL_OUTCOMES,
  type CallOutcomeCode,
  FIELDWORK_PRESET,
  FRESH_UNIT,
  isCallOutcome,
  mayEndCall,
  type UnitState,
} from '#survey/fieldwork';
import { type Questionnaire, routeOf } from '#survey/questionnaire';
import type { Assignment } from '#wire/survey';
import type { OutcomeDetails, Stage } from './console-state.ts';

type CallStage = Extract<Stage, { kind: 'call' | 'interview' }>;

/** Minutes since local midnight between which the survey may call. */
export interface CallingHours {
  readonly fromMinute: number;
  readonly toMinute: number;
}

const OUTCOME_CODES: readonly CallOutcomeCode[] = Object.keys(CALL_OUTCOMES).filter(isCallOutcome);

/** The outcomes that a person chooses, in the order of their keys. */
export const CHOOSABLE_OUTCOMES = OUTCOME_CODES.filter((code) => CALL_OUTCOMES[code].key !== undefined);

/** The outcome that stands on a key. */
export function outcomeOnKey(key: string): CallOutcomeCode | undefined {
  return CHOOSABLE_OUTCOMES.find((code) => CALL_OUTCOMES[code].key === key);
}

/** The outcomes that the questionnaire gives by itself: at its end, and where it screens out. */
export const OUTCOME_AT_END = {
  complete: only((code) => CALL_OUTCOMES[code].interview === 'finished'),
  'screened-out': only((code) => CALL_OUTCOMES[code].asks === 'reason'),
} as const;

function only(fits: (code: CallOutcomeCode) => boolean): CallOutcomeCode {
  const [found, another] = OUTCOME_CODES.filter(fits);
  if (!found || another) throw new Error('the table of outcomes has not exactly one of this sort');
  return found;
}

/** Whether a second key press confirms it: it asks for nothing more, and the unit is never called again. */
export function needsConfirming(code: CallOutcomeCode): boolean {
  const { endsUnit, asks } = CALL_OUTCOMES[code];
  return endsUnit && asks === 'nothing';
}

/** Why an outcome cannot be given as things stand; undefined when it can. */
export function reasonAgainst(
  code: CallOutcomeCode,
  stage: CallStage,
  questionnaire: Questionnaire,
): Problem | undefined {
  const interview = stage.kind === 'interview' ? stage.interview : undefined;
  const answers = interview?.answers ?? stage.assignment.interview?.answers ?? {};
  const answersInCall = interview ? interview.sequence - stage.call.answersBefore : 0;
  const result = mayEndCall({
    interviewer: 'me',
    holder: 'me',
    isCallOpen: true,
    outcome: code,
    answersInCall: Math.max(0, answersInCall),
    answersInInterview: Object.keys(answers).length,
    isInterviewFinished: routeOf(questionnaire, answers).end?.how === 'complete',
    chosenBy: 'interviewer',
  });
  return result.ok ? undefined : result.problem;
}

/** The unit after this outcome, or what the outcome still lacks. */
export function unitAfter(
  assignment: Assignment,
  call: { readonly outcome: CallOutcomeCode; readonly details: OutcomeDetails; readonly nowMs: number },
  callingHours: CallingHours,
): Result<UnitState> {
  const { outcome, details, nowMs } = call;
  const rules = { ...FIELDWORK_PRESET, callingHours };
  return afterCall(unitSoFar(assignment), { ...details, outcome, endedAtMs: nowMs }, rules);
}

function unitSoFar({ unit, calls }: Assignment): UnitState {
  const counts: Partial<Record<CallOutcomeCode, number>> = {};
  for (const { outcome } of calls)
    if (outcome !== null && isCallOutcome(outcome)) counts[outcome] = (counts[outcome] ?? 0) + 1;
  return { ...FRESH_UNIT, standing: 'in-hand', attempts: unit.attempts, attemptsByOutcome: counts };
}
