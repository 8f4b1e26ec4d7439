// One call played from its number to its outcome: the messages that a console would send, in order.
// It knows neither who receives them nor how; the demo hands them to the use case, the simulation to the server's address.
import { type Answers, keepAnswer, type Questionnaire, routeOf } from '#survey/questionnaire';
import type { Message } from '#wire/survey';
import type { Respondent } from './population.ts';

export interface CallToPlay {
  readonly questionnaire: Questionnaire;
  readonly respondent: Respondent;
  /** calls that the unit has had */
  readonly attempts: number;
  readonly interview: {
    readonly id: string;
    readonly answers: Answers;
    readonly lastSequence: number;
  } | null;
  readonly newId: () => string;
  readonly startMs: number;
}

export interface PlayedCall {
  readonly messages: readonly Message[];
  readonly endMs: number;
}

const RING_MS = 25_000;
const INTRODUCTION_MS = 40_000;
const ANSWER_MS = 14_000;

export function playCall(call: CallToPlay): PlayedCall {
  const callId = call.newId();
  const placed: Message = { kind: 'call-placed', id: call.newId(), atMs: call.startMs, callId };
  const attempt = call.respondent.attempt(call.attempts + 1);
  if (attempt.kind === 'outcome') {
    const { kind: _, appointmentInMinutes, ...outcome } = attempt;
    const atMs = call.startMs + RING_MS;
    const appointment =
      appointmentInMinutes === undefined
        ? {}
        : { appointment: { atMs: atMs + appointmentInMinutes * 60_000, withWhom: '本人（模拟）' } };
    return {
      messages: [placed, { kind: 'call-ended', id: call.newId(), atMs, callId, ...outcome, ...appointment }],
      endMs: atMs,
    };
  }
  return interviewed(call, callId, placed, attempt.breaksOffAfter);
}

function interviewed(
  call: CallToPlay,
  callId: string,
  placed: Message,
  breaksOffAfter = Number.POSITIVE_INFINITY,
): PlayedCall {
  const interviewId = call.interview?.id ?? call.newId();
  let atMs = call.startMs + INTRODUCTION_MS;
  const messages: Message[] = [
    placed,
    { kind: 'interview-started', id: call.newId(), atMs, callId, interviewId },
  ];
  let answers = call.interview?.answers ?? {};
  let sequence = call.interview?.lastSequence ?? 0;
  for (let given = 0; given < breaksOffAfter; given += 1) {
    const question = nextQuestion(call.questionnaire, answers);
    if (!question) break;
    atMs += ANSWER_MS;
    sequence += 1;
    const answer = call.respondent.answer(question);
    const kept = keepAnswer(call.questionnaire, answers, question.id, answer);
    if (!kept.ok) throw new Error(`a made-up answer was refused: ${kept.problem.code} ${question.id}`);
    answers = kept.value;
    messages.push({
      kind: 'answer-kept',
      id: call.newId(),
      atMs,
      interviewId,
      sequence,
      questionId: question.id,
      answer,
    });
  }
  messages.push({
    kind: 'call-ended',
    id: call.newId(),
    atMs: atMs + 5000,
    callId,
    outcome: outcomeOf(call.questionnaire, answers),
  });
  return { messages, endMs: atMs + 5000 };
}

function nextQuestion(questionnaire: Questionnaire, answers: Answers) {
  const { next } = routeOf(questionnaire, answers);
  return questionnaire.questions.find((question) => question.id === next);
}

function outcomeOf(questionnaire: Questionnaire, answers: Answers): string {
  const { end } = routeOf(questionnaire, answers);
  if (!end) return 'broken-off';
  return end.how === 'complete' ? 'completed' : 'not-eligible';
}
