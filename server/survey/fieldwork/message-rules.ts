// What each message from a console means: which rules it must pass, and what it changes on the desk. One function a kind.
import { ok, type Result, refused } from '#base';
import { mayKeepAnswer, mayPlaceCall } from '#survey/fieldwork';
import { type Answer, keepAnswer } from '#survey/questionnaire';
import type { Message } from '#wire/survey';
import { problem } from '../problems.ts';
import { type Desk, holding, note, setClock } from './desk.ts';
import { endCallOnDesk } from './end-call.ts';

type MessageOf<Kind extends Message['kind']> = Extract<Message, { kind: Kind }>;

const RULES: { readonly [Kind in Message['kind']]: (desk: Desk, message: MessageOf<Kind>) => Result<true> } =
  {
    'call-placed': placeCall,
    'interview-started': startInterview,
    'answer-kept': keepOneAnswer,
    'note-kept': keepNote,
    'call-ended': endCallOnDesk,
  };

/** Changes the desk, or says why not and leaves it as it was. */
export function workThrough<Kind extends Message['kind']>(
  desk: Desk,
  message: MessageOf<Kind> & { kind: Kind },
): Result<true> {
  setClock(desk, message.atMs);
  return RULES[message.kind](desk, message);
}

function placeCall(desk: Desk, message: MessageOf<'call-placed'>): Result<true> {
  const { status: surveyStatus, rules } = desk.survey;
  const may = mayPlaceCall({
    ...holding(desk),
    surveyStatus,
    callingHours: rules.callingHours,
    nowMs: desk.clockMs,
    isCallOpen: desk.call !== undefined,
  });
  if (!may.ok) return may;
  desk.call = { id: message.callId, answers: 0 };
  desk.newCallId = message.callId;
  desk.callPlacedMs = desk.clockMs;
  const attempt = desk.state.attempts + 1;
  note(desk, message.id, {
    kind: 'call-placed',
    unit: desk.unit.id,
    call: message.callId,
    interviewer: desk.personId,
    attempt,
  });
  return ok(true);
}

function startInterview(desk: Desk, message: MessageOf<'interview-started'>): Result<true> {
  const may = mayKeepAnswer({
    ...holding(desk),
    isCallOpen: desk.call?.id === message.callId,
    isInterviewOpen: true,
  });
  if (!may.ok) return may;
  const present = desk.interview;
  if (present && present.id !== message.interviewId)
    return refused(problem('interview-of-another-unit', {}, 'interviewId'));
  desk.interview = present ? { ...present, standing: 'open' } : newInterview(message.interviewId);
  desk.interviewStartedMs = desk.clockMs;
  const isResumed = Object.keys(desk.interview.answers).length > 0;
  note(desk, message.id, {
    kind: 'interview-started',
    unit: desk.unit.id,
    call: message.callId,
    interview: message.interviewId,
    isResumed,
  });
  return ok(true);
}

function newInterview(id: string): NonNullable<Desk['interview']> {
  return { id, standing: 'open', answers: {}, answerEvents: {}, lastSequence: 0, note: '' };
}

function keepOneAnswer(desk: Desk, message: MessageOf<'answer-kept'>): Result<true> {
  const interview = openInterview(desk, message.interviewId);
  if (!interview.ok) return interview;
  const { answers, answerEvents, lastSequence } = interview.value;
  if (message.sequence <= lastSequence)
    return refused(problem('message-out-of-order', { sequence: message.sequence, last: lastSequence }));
  const kept = keepAnswer(desk.questionnaire, answers, message.questionId, message.answer);
  if (!kept.ok) return kept;
  const replaces = answerEvents[message.questionId];
  desk.interview = {
    ...interview.value,
    answers: kept.value,
    answerEvents: { ...answerEvents, [message.questionId]: message.id },
    lastSequence: message.sequence,
  };
  if (desk.call) desk.call = { ...desk.call, answers: desk.call.answers + 1 };
  const settled = kept.value[message.questionId];
  const body = {
    kind: 'answer-kept',
    unit: desk.unit.id,
    interview: message.interviewId,
    answer: message.id,
    question: message.questionId,
  } as const;
  note(
    desk,
    message.id,
    { ...body, value: settled?.value ?? [...(settled?.chosen ?? [])], ...(replaces ? { replaces } : {}) },
    wordsIn(settled),
  );
  return ok(true);
}

// What a person said in words, and why an answer stands: kept apart from the chain, which has only their hash.
function wordsIn(answer: Answer | undefined): string | undefined {
  const words = [answer?.otherText, answer?.despite].filter((each) => each !== undefined);
  return words.length === 0 ? undefined : words.join('\n');
}

function keepNote(desk: Desk, message: MessageOf<'note-kept'>): Result<true> {
  const interview = openInterview(desk, message.interviewId);
  if (!interview.ok) return interview;
  desk.interview = { ...interview.value, note: message.text };
  note(desk, message.id, { kind: 'note-kept', unit: desk.unit.id, note: message.id }, message.text);
  return ok(true);
}

function openInterview(desk: Desk, id: string): Result<NonNullable<Desk['interview']>> {
  const isThisOne = desk.interview?.id === id && desk.interview.standing === 'open';
  const may = mayKeepAnswer({
    ...holding(desk),
    isCallOpen: desk.call !== undefined,
    isInterviewOpen: isThisOne,
  });
  if (!may.ok) return may;
  return desk.interview ? ok(desk.interview) : refused(problem('interview-of-another-unit', {}));
}
