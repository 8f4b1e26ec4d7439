// The steps from the unit in hand to the interview: dialled, reached, begun; and the notes on the way.
import type { Message } from '#wire/survey';
import { BLANK_DRAFT } from './answer-draft.ts';
import type { ConsoleState, OngoingInterview, Stage, Stepped, Surroundings } from './console-state.ts';

/** The number was dialled: the call is open and its clock runs. */
export function dialled(state: ConsoleState, { nowMs, newId }: Surroundings): Stepped {
  const { stage } = state;
  if (stage.kind !== 'unit') return { state, messages: [] };
  const answersBefore = stage.assignment.interview?.lastSequence ?? 0;
  const call = { id: newId(), placedMs: nowMs, answersBefore, note: '' };
  return {
    state: { ...state, panel: null, stage: { kind: 'call', assignment: stage.assignment, call } },
    messages: [{ kind: 'call-placed', id: newId(), atMs: nowMs, callId: call.id }],
  };
}

/** The person agreed: the interview begins, or goes on where an earlier call left it. */
export function begun(state: ConsoleState, { nowMs, newId }: Surroundings): Stepped {
  const { stage } = state;
  if (stage.kind !== 'call') return { state, messages: [] };
  const interview = interviewOf(stage, newId, nowMs);
  const started: Message = {
    kind: 'interview-started',
    id: newId(),
    atMs: nowMs,
    callId: stage.call.id,
    interviewId: interview.id,
  };
  return {
    state: { ...state, panel: null, stage: { ...stage, kind: 'interview', interview } },
    messages: [started],
  };
}

function interviewOf(
  { assignment }: Extract<Stage, { kind: 'call' }>,
  newId: () => string,
  begunMs: number,
): OngoingInterview {
  const kept = assignment.interview;
  return {
    id: kept?.id ?? newId(),
    begunMs,
    answers: kept?.answers ?? {},
    sequence: kept?.lastSequence ?? 0,
    note: kept?.note ?? '',
    at: null,
    draft: BLANK_DRAFT,
  };
}

/** A note was written: the interview's is kept at once, a call's goes with its outcome. */
export function noted(state: ConsoleState, words: string, { nowMs, newId }: Surroundings): Stepped {
  const { stage } = state;
  const note = words.trim();
  if (stage.kind === 'call')
    return {
      state: { ...state, panel: null, stage: { ...stage, call: { ...stage.call, note } } },
      messages: [],
    };
  if (stage.kind !== 'interview') return { state, messages: [] };
  const { interview } = stage;
  const isNew = note !== interview.note;
  return {
    state: { ...state, panel: null, stage: { ...stage, interview: { ...interview, note } } },
    messages: isNew
      ? [{ kind: 'note-kept', id: newId(), atMs: nowMs, interviewId: interview.id, text: note }]
      : [],
  };
}
