// Where the console goes on after a crash, a reload or in another tab: what the server has, and on top of it what it has
// not been told yet. A pure function, so that no way of falling over leads anywhere else.

import type { Assignment, Message } from '#wire/survey';
import { BLANK_DRAFT } from './answer-draft.ts';
import type { ConsoleState, OngoingInterview, OpenCall, Stage } from './console-state.ts';

/**
 * What only this device knows of the call in hand: its clocks, and that its interview has begun. No number and no answer.
 */
export interface Trail {
  readonly unitId: string;
  readonly call: OpenCall;
  readonly interview: { readonly id: string; readonly begunMs: number } | null;
}

/** The trail to keep while a call is open; null when there is nothing to go back to. */
export function trailOf({ stage }: ConsoleState): Trail | null {
  if (stage.kind !== 'call' && stage.kind !== 'interview') return null;
  const interview =
    stage.kind === 'interview' ? { id: stage.interview.id, begunMs: stage.interview.begunMs } : null;
  return { unitId: stage.assignment.unit.id, call: stage.call, interview };
}

/** The stage on which the unit is gone on with. `pending` are the messages of this unit, oldest first. */
export function resume(assignment: Assignment, pending: readonly Message[], trail: Trail | null): Stage {
  const found = withTrail(asServerHasIt(assignment), assignment, trail);
  return pending.reduce(applied, found);
}

function asServerHasIt(assignment: Assignment): Stage {
  const { openCall, interview } = assignment;
  if (!openCall) return { kind: 'unit', assignment };
  const answersBefore = interview?.lastSequence ?? 0;
  const call = { id: openCall.id, placedMs: openCall.placedMs, answersBefore, note: '' };
  return { kind: 'call', assignment, call };
}

// The server cannot tell an interview that was begun in this call from one that an earlier call left: the trail can.
function withTrail(stage: Stage, { unit, interview }: Assignment, trail: Trail | null): Stage {
  if (stage.kind !== 'call' || trail?.unitId !== unit.id || trail.call.id !== stage.call.id) return stage;
  const resumed = { ...stage, call: trail.call };
  if (!trail.interview || trail.interview.id !== interview?.id) return resumed;
  return {
    ...resumed,
    kind: 'interview',
    interview: keptInterview(resumed.assignment, trail.interview.id, trail.interview.begunMs),
  };
}

function keptInterview({ interview }: Assignment, id: string, begunMs: number): OngoingInterview {
  const kept = interview?.id === id ? interview : null;
  return {
    id,
    begunMs,
    answers: kept?.answers ?? {},
    sequence: kept?.lastSequence ?? 0,
    note: kept?.note ?? '',
    at: null,
    draft: BLANK_DRAFT,
  };
}

// A message whose acknowledgement was lost is applied again: each of these is the same done twice.
function applied(stage: Stage, message: Message): Stage {
  switch (message.kind) {
    case 'call-placed':
      return stage.kind === 'unit' ? placed(stage.assignment, message) : stage;
    case 'interview-started':
      return stage.kind === 'call'
        ? {
            ...stage,
            kind: 'interview',
            interview: keptInterview(stage.assignment, message.interviewId, message.atMs),
          }
        : stage;
    case 'answer-kept':
      return stage.kind === 'interview' ? answered(stage, message) : stage;
    case 'note-kept':
      return stage.kind === 'interview'
        ? { ...stage, interview: { ...stage.interview, note: message.text } }
        : stage;
    default:
      return { kind: 'ready', wantsNext: false, refusal: null };
  }
}

function placed(assignment: Assignment, message: Extract<Message, { kind: 'call-placed' }>): Stage {
  const answersBefore = assignment.interview?.lastSequence ?? 0;
  const call = { id: message.callId, placedMs: message.atMs, answersBefore, note: '' };
  return { kind: 'call', assignment, call };
}

function answered(
  stage: Extract<Stage, { kind: 'interview' }>,
  message: Extract<Message, { kind: 'answer-kept' }>,
): Stage {
  const { interview } = stage;
  if (message.sequence <= interview.sequence) return stage;
  const answers = { ...interview.answers, [message.questionId]: message.answer };
  return { ...stage, interview: { ...interview, answers, sequence: message.sequence } };
}
