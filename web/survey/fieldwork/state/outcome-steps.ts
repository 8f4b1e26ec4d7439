// The steps that end a call: an outcome picked, confirmed or filled in, or the questionnaire come to its end.
import { CALL_OUTCOMES, type CallOutcomeCode } from '#survey/fieldwork';
import { routeOf } from '#survey/questionnaire';
import type { Message } from '#wire/survey';
import type {
  ConsoleState,
  LeftUnit,
  OutcomeDetails,
  Stage,
  Stepped,
  Surroundings,
} from './console-state.ts';
import { needsConfirming, OUTCOME_AT_END, reasonAgainst, unitAfter } from './outcomes.ts';

const ROUND_THE_CLOCK = { fromMinute: 0, toMinute: 1440 };

/** An outcome picked by its key: given at once, or opened for what it asks. */
export function outcomePicked(state: ConsoleState, code: CallOutcomeCode, around: Surroundings): Stepped {
  const { stage, panel } = state;
  if (stage.kind !== 'call' && stage.kind !== 'interview') return { state, messages: [] };
  if (reasonAgainst(code, stage, around.questionnaire)) return { state, messages: [] };
  const isSecondPress = panel?.kind === 'outcome' && panel.code === code;
  const isAtOnce = CALL_OUTCOMES[code].asks === 'nothing' && (!needsConfirming(code) || isSecondPress);
  return isAtOnce
    ? outcomeGiven(state, code, {}, around)
    : { state: { ...state, panel: { kind: 'outcome', code } }, messages: [] };
}

/** An outcome with all that it asks: the call ends and the unit is left. */
export function outcomeGiven(
  state: ConsoleState,
  code: CallOutcomeCode,
  details: OutcomeDetails,
  around: Surroundings,
): Stepped {
  const { stage } = state;
  if (stage.kind !== 'call' && stage.kind !== 'interview') return { state, messages: [] };
  const note = [stage.call.note, details.note?.trim()].filter(Boolean).join('\n');
  const message: Message = {
    kind: 'call-ended',
    id: around.newId(),
    atMs: around.nowMs,
    callId: stage.call.id,
    outcome: code,
    ...(details.reason === undefined ? {} : { reason: details.reason }),
    ...(note === '' ? {} : { note }),
    ...(details.appointment === undefined ? {} : { appointment: details.appointment }),
  };
  return { state: leaving(state, leftUnit(stage, code, details, around.nowMs)), messages: [message] };
}

/** The closing words were read: the outcome is what the questionnaire says. */
export function closed(state: ConsoleState, around: Surroundings): Stepped {
  const { stage } = state;
  const end = stage.kind === 'interview' && routeOf(around.questionnaire, stage.interview.answers).end;
  if (!end) return { state, messages: [] };
  const details = end.how === 'screened-out' ? { reason: end.reasonCode } : {};
  return outcomeGiven(state, OUTCOME_AT_END[end.how], details, around);
}

function leaving(state: ConsoleState, left: LeftUnit): ConsoleState {
  const stage: Stage = { kind: 'ready', wantsNext: !state.isPausing, refusal: null };
  return { stage, panel: null, isPausing: false, left };
}

function leftUnit(
  { assignment }: Extract<Stage, { kind: 'call' | 'interview' }>,
  outcome: CallOutcomeCode,
  details: OutcomeDetails,
  nowMs: number,
): LeftUnit {
  const after = unitAfter(assignment, { outcome, details, nowMs }, ROUND_THE_CLOCK);
  return {
    placeName: assignment.unit.placeName,
    outcome,
    isEnded: after.ok ? after.value.standing === 'ended' : CALL_OUTCOMES[outcome].endsUnit,
    appointmentMs: details.appointment?.atMs ?? null,
  };
}
