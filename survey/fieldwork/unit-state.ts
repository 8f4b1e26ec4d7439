// Where a sample unit stands today, and where a call leaves it: by the table of outcomes and the survey's rules alone.
// It knows no interviewer, no number and no answer.
import { type Bilingual, ok, type Problem, type Result, refused } from '#base';
import { appointmentFault } from './appointments.ts';
import { CALL_OUTCOMES, type CallOutcome, type CallOutcomeCode } from './call-outcomes.ts';
import { type DayPart, dayPartOf, intoHours, intoLeastTriedPart } from './calling-hours.ts';
import { type DispositionCode, dispositionAfter } from './dispositions.ts';
import type { EndedCall } from './ended-call.ts';
import { problem } from './problems.ts';
import type { FieldworkRules } from './rules.ts';

/** Free to be called when due; in an interviewer's hand; or never to be called again in this survey. */
export type UnitStanding = 'free' | 'in-hand' | 'ended';

export interface UnitState {
  readonly standing: UnitStanding;
  /** derived from the whole history */
  readonly disposition: DispositionCode;
  /** calls that were placed and ended; a unit given back without a call has lost none */
  readonly attempts: number;
  readonly attemptsByOutcome: Readonly<Partial<Record<CallOutcomeCode, number>>>;
  readonly attemptsByDayPart: Readonly<Partial<Record<DayPart, number>>>;
  readonly priority: 'appointment' | 'retry' | 'fresh';
  /** not to be called before; a fresh unit is due at once, an ended one never */
  readonly dueAtMs?: number;
  readonly endedBecause?: 'outcome' | 'tried-often-enough';
}

/** A unit that nobody has called. */
export const FRESH_UNIT: UnitState = {
  standing: 'free',
  disposition: 'not-attempted',
  attempts: 0,
  attemptsByOutcome: {},
  attemptsByDayPart: {},
  priority: 'fresh',
};

const STANDING_WORDS: Readonly<Record<UnitStanding, Bilingual>> = {
  free: { zh: '待拨打', en: 'free' },
  'in-hand': { zh: '进行中', en: 'in hand' },
  ended: { zh: '已结束', en: 'ended' },
};

/**
 * The state in which a call leaves a unit that is in hand.
 * Refused when the unit is not in hand, when the outcome lacks the note, reason or appointment that its row asks for,
 * and when an appointment is impossible.
 */
export function afterCall(state: UnitState, call: EndedCall, rules: FieldworkRules): Result<UnitState> {
  const outcome = CALL_OUTCOMES[call.outcome];
  const fault = notInHand(state) ?? lacking(call, outcome) ?? appointmentFault(call, outcome, rules);
  if (fault) return refused(fault);
  const counted = withCall(state, call, rules);
  const because = endOf(counted, call.outcome, rules);
  return ok(because ? ended(counted, because) : dueAgain(counted, call, rules));
}

function notInHand({ standing }: UnitState): Problem | undefined {
  if (standing === 'in-hand') return undefined;
  const { zh, en } = STANDING_WORDS[standing];
  return problem('unit-not-in-hand', { standingZh: zh, standingEn: en });
}

function lacking(call: EndedCall, outcome: CallOutcome): Problem | undefined {
  const words = { outcomeZh: outcome.label.zh, outcomeEn: outcome.label.en };
  if (outcome.asks === 'note' && !call.note?.trim()) return problem('outcome-asks-note', words, 'note');
  if (outcome.asks === 'reason' && !call.reason?.trim())
    return problem('outcome-asks-reason', words, 'reason');
  return undefined;
}

function withCall(state: UnitState, call: EndedCall, rules: FieldworkRules): UnitState {
  const part = dayPartOf(call.endedAtMs);
  return {
    ...state,
    disposition: dispositionAfter(state.disposition, call, rules.partialFromShare),
    attempts: state.attempts + 1,
    attemptsByOutcome: oneMore(state.attemptsByOutcome, call.outcome),
    attemptsByDayPart: oneMore(state.attemptsByDayPart, part),
  };
}

function oneMore<Key extends string>(counts: Readonly<Partial<Record<Key, number>>>, key: Key) {
  return { ...counts, [key]: (counts[key] ?? 0) + 1 };
}

// A time promised to a person is kept even when it was the last call allowed; the row limits how often it is promised.
function endOf(state: UnitState, code: CallOutcomeCode, rules: FieldworkRules): UnitState['endedBecause'] {
  const outcome = CALL_OUTCOMES[code];
  if (outcome.endsUnit) return 'outcome';
  if ((state.attemptsByOutcome[code] ?? 0) >= outcome.mostAttempts) return 'tried-often-enough';
  const isPromised = outcome.asks === 'appointment';
  return state.attempts >= rules.mostAttempts && !isPromised ? 'tried-often-enough' : undefined;
}

function ended(
  { dueAtMs: _, ...state }: UnitState,
  endedBecause: NonNullable<UnitState['endedBecause']>,
): UnitState {
  return { ...state, standing: 'ended', endedBecause };
}

function dueAgain(state: UnitState, call: EndedCall, rules: FieldworkRules): UnitState {
  if (call.appointment)
    return { ...state, standing: 'free', priority: 'appointment', dueAtMs: call.appointment.atMs };
  const { tryAgainAfterMinutes = 0, turnsToOtherTimeOfDay } = CALL_OUTCOMES[call.outcome];
  const rested = call.endedAtMs + tryAgainAfterMinutes * 60_000;
  const dueAtMs = turnsToOtherTimeOfDay
    ? intoLeastTriedPart(rested, rules.callingHours, state.attemptsByDayPart)
    : intoHours(rested, rules.callingHours);
  return { ...state, standing: 'free', priority: 'retry', dueAtMs };
}
