// The end of a call: its outcome goes through the table of outcomes, the unit and the interview stand anew.
import { ok, type Problem, type Result, refused } from '#base';
import {
  afterCall,
  CALL_OUTCOMES,
  type CallOutcomeCode,
  isCallOutcome,
  mayEndCall,
  type UnitState,
} from '#survey/fieldwork';
import type { Route } from '#survey/questionnaire';
import type { Message } from '#wire/survey';
import { newId } from '../../platform/identify.ts';
import { problem } from '../problems.ts';
import { type Desk, holding, note, routeOfDesk } from './desk.ts';
import type { InterviewStanding } from './units.store.ts';

type CallEnded = Extract<Message, { kind: 'call-ended' }>;

/** Problems: `outcome-unknown`, and those of `mayEndCall` and `afterCall`. */
export function endCallOnDesk(desk: Desk, message: CallEnded): Result<true> {
  if (!isCallOutcome(message.outcome))
    return refused(problem('outcome-unknown', { code: message.outcome }, 'outcome'));
  const route = routeOfDesk(desk);
  const ended = { ...message, outcome: message.outcome, ...reasonOf(route, message) };
  const fault = faultOf(desk, route, ended);
  if (fault) return refused(fault);
  const state = stateAfter(desk, route, ended);
  if (!state.ok) return state;
  record(desk, route, ended, state.value);
  return ok(true);
}

type Ended = CallEnded & { readonly outcome: CallOutcomeCode };

// A questionnaire that screened somebody out brings its own reason; nobody has to type it.
function reasonOf(route: Route, message: CallEnded): { reason?: string } {
  if (route.end?.how === 'screened-out' && message.outcome === 'not-eligible')
    return { reason: route.end.reasonCode };
  return message.reason === undefined ? {} : { reason: message.reason };
}

function faultOf(desk: Desk, route: Route, ended: Ended): Problem | undefined {
  const isByQuestionnaire =
    route.end?.how === 'complete'
      ? ended.outcome === 'completed'
      : route.end?.how === 'screened-out' && ended.outcome === 'not-eligible';
  const may = mayEndCall({
    ...holding(desk),
    isCallOpen: desk.call?.id === ended.callId,
    outcome: ended.outcome,
    answersInCall: desk.call?.answers ?? 0,
    answersInInterview: Object.keys(desk.interview?.answers ?? {}).length,
    isInterviewFinished: desk.interview !== undefined && route.end?.how === 'complete',
    chosenBy: isByQuestionnaire ? 'questionnaire' : 'interviewer',
  });
  return may.ok ? undefined : may.problem;
}

function stateAfter(desk: Desk, route: Route, ended: Ended): Result<UnitState> {
  const { reason, note: words, appointment } = ended;
  return afterCall(
    desk.state,
    {
      outcome: ended.outcome,
      endedAtMs: desk.clockMs,
      answeredShare: answeredShare(route),
      ...(appointment ? { appointment } : {}),
      ...(reason === undefined ? {} : { reason }),
      ...(words === undefined ? {} : { note: words }),
    },
    desk.survey.rules,
  );
}

function answeredShare(route: Route): number {
  const asked = route.steps.filter((step) => step.status !== 'skipped');
  return asked.length === 0 ? 0 : asked.filter((step) => step.status === 'answered').length / asked.length;
}

function record(desk: Desk, route: Route, ended: Ended, state: UnitState): void {
  const { id: unit } = desk.unit;
  const reasonCode = codeOf(ended);
  const isFree = ended.reason !== undefined && ended.reason !== reasonCode;
  const words = [isFree ? ended.reason : undefined, ended.note].filter(Boolean).join('\n');
  const body = { kind: 'call-ended', unit, call: ended.callId, outcome: ended.outcome } as const;
  note(desk, ended.id, { ...body, ...(reasonCode === undefined ? {} : { reason: reasonCode }) }, words);
  if (ended.appointment) {
    const appointment = newId(desk.clockMs);
    note(
      desk,
      appointment,
      { kind: 'appointment-made', unit, call: ended.callId, appointment, atMs: ended.appointment.atMs },
      ended.appointment.withWhom,
    );
  }
  endInterview(desk, route, ended.outcome);
  if (state.endedBecause)
    note(desk, newId(desk.clockMs), {
      kind: 'unit-ended',
      unit,
      disposition: state.disposition,
      because: state.endedBecause,
    });
  desk.callEnd = { outcome: ended.outcome, reason: ended.reason ?? null, note: ended.note ?? null };
  desk.state = state;
  desk.holder = null;
  desk.appointmentWith = ended.appointment?.withWhom ?? null;
}

// The chain keeps codes; a reason in somebody's own words is kept beside it.
function codeOf(ended: Ended): string | undefined {
  if (ended.reason === undefined) return undefined;
  const isCode =
    Object.hasOwn(CALL_OUTCOMES[ended.outcome].reasons ?? {}, ended.reason) ||
    /^[a-z][a-z0-9-]*$/.test(ended.reason);
  return isCode ? ended.reason : 'other';
}

function endInterview(desk: Desk, route: Route, outcome: CallOutcomeCode): void {
  const interview = desk.interview;
  if (interview?.standing !== 'open') return;
  const [standing, body] = interviewEnd(desk, route, outcome, interview.id);
  desk.interview = { ...interview, standing };
  note(desk, newId(desk.clockMs), body);
}

function interviewEnd(
  desk: Desk,
  route: Route,
  outcome: CallOutcomeCode,
  interview: string,
): [InterviewStanding, Parameters<typeof note>[2]] {
  const unit = desk.unit.id;
  if (CALL_OUTCOMES[outcome].interview === 'finished')
    return ['completed', { kind: 'interview-completed', unit, interview }];
  if (route.end?.how === 'screened-out') {
    return [
      'screened-out',
      { kind: 'interview-screened-out', unit, interview, question: route.end.questionId },
    ];
  }
  return ['broken-off', { kind: 'interview-broken-off', unit, interview }];
}
