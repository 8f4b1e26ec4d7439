// The steps within an interview: an answer made and kept, the way back to an earlier question, and on to the first open one.

import {
  type Answer,
  keepAnswer,
  QUESTION_KINDS,
  type Question,
  type Questionnaire,
} from '#survey/questionnaire';
import { type AnswerDraft, answerIn, draftFrom, pick } from './answer-draft.ts';
import type {
  ConsoleEvent,
  ConsoleState,
  Direction,
  OngoingInterview,
  Stage,
  Stepped,
  Surroundings,
} from './console-state.ts';
import { placesToGo, questionAt } from './questions-of.ts';

type InterviewStage = Extract<Stage, { kind: 'interview' }>;
type AnsweringEvent = Extract<ConsoleEvent, { kind: 'option-picked' | 'answer-confirmed' }>;
type WordsEvent = Extract<ConsoleEvent, { kind: 'words-typed' | 'reason-typed' | 'words-left' }>;

/** A key that answers: kept at once when it says everything, drafted when more is to come. */
export function answering(state: ConsoleState, event: AnsweringEvent, around: Surroundings): Stepped {
  const { stage } = state;
  const question = stage.kind === 'interview' && questionAt(around.questionnaire, stage.interview);
  if (stage.kind !== 'interview' || !question) return unchanged(state);
  const { draft } = stage.interview;
  const picked =
    event.kind === 'option-picked' ? pick(question, draft, event.code) : { draft, isWhole: true };
  const drafted = withInterview(state, stage, { draft: picked.draft });
  return picked.isWhole ? kept(drafted, question, around) : unchanged(drafted);
}

function kept(state: ConsoleState, question: Question, around: Surroundings): Stepped {
  const { stage } = state;
  if (stage.kind !== 'interview') return unchanged(state);
  const { interview } = stage;
  const { draft, answers } = interview;
  const result = keepAnswer(around.questionnaire, answers, question.id, answerIn(question, draft));
  if (!result.ok) {
    const isTyping = asksForTyping(result.problem.code) ? true : draft.isTyping;
    return unchanged(withInterview(state, stage, { draft: { ...draft, isTyping, problem: result.problem } }));
  }
  const answer = result.value[question.id];
  return answer && !isSame(answer, answers[question.id])
    ? given(state, stage, { questionId: question.id, answer }, around)
    : unchanged(arrived(state, stage, null, around.questionnaire));
}

function given(
  state: ConsoleState,
  stage: InterviewStage,
  { questionId, answer }: { readonly questionId: string; readonly answer: Answer },
  { questionnaire, nowMs, newId }: Surroundings,
): Stepped {
  const sequence = stage.interview.sequence + 1;
  const interview = {
    ...stage.interview,
    answers: { ...stage.interview.answers, [questionId]: answer },
    sequence,
  };
  const interviewId = interview.id;
  return {
    state: arrived(state, { ...stage, interview }, null, questionnaire),
    messages: [{ kind: 'answer-kept', id: newId(), atMs: nowMs, interviewId, sequence, questionId, answer }],
  };
}

function asksForTyping(code: string): boolean {
  return code.startsWith('answer-text') || code === 'answer-needs-reason';
}

// What is typed takes the place of an option that stood in for it.
function withoutStandIn(
  state: ConsoleState,
  { chosen }: AnswerDraft,
  { questionnaire }: Surroundings,
): readonly string[] {
  const { stage } = state;
  const question = stage.kind === 'interview' && questionAt(questionnaire, stage.interview);
  return question && QUESTION_KINDS[question.kind].answeredBy === 'typing' ? [] : chosen;
}

/** Words typed as the answer or for 其他(请注明), the reason why an answer stands, or the field left for the options. */
export function wordsTyped(state: ConsoleState, event: WordsEvent, around: Surroundings): Stepped {
  const { stage } = state;
  if (stage.kind !== 'interview') return unchanged(state);
  const { draft } = stage.interview;
  const next =
    event.kind === 'words-typed'
      ? {
          ...draft,
          words: event.words,
          chosen: withoutStandIn(state, draft, around),
          isTyping: true,
          problem: null,
        }
      : event.kind === 'reason-typed'
        ? { ...draft, reason: event.words, isTyping: true }
        : { ...draft, isTyping: false };
  return unchanged(withInterview(state, stage, { draft: next }));
}

/** One question back or on among those answered, or to the first that is open. */
export function turned(state: ConsoleState, direction: Direction, { questionnaire }: Surroundings): Stepped {
  const { stage } = state;
  if (stage.kind !== 'interview') return unchanged(state);
  const places = placesToGo(questionnaire, stage.interview);
  const here = places.indexOf(stage.interview.at);
  const target = direction === 'to-open' ? null : places[here + (direction === 'back' ? -1 : 1)];
  return target === undefined ? unchanged(state) : unchanged(arrived(state, stage, target, questionnaire));
}

/** A question chosen from the road; one that is neither answered nor next is not gone to. */
export function opened(state: ConsoleState, questionId: string, { questionnaire }: Surroundings): Stepped {
  const { stage } = state;
  if (stage.kind !== 'interview') return unchanged(state);
  const at = placesToGo(questionnaire, stage.interview).includes(questionId) ? questionId : null;
  return unchanged(arrived(state, stage, at, questionnaire));
}

function arrived(
  state: ConsoleState,
  stage: InterviewStage,
  at: string | null,
  questionnaire: Questionnaire,
): ConsoleState {
  const interview = { ...stage.interview, at };
  const question = questionAt(questionnaire, interview);
  const draft = draftFrom(question && interview.answers[question.id]);
  return withInterview({ ...state, panel: null }, stage, { ...interview, draft });
}

function withInterview(
  state: ConsoleState,
  stage: InterviewStage,
  change: Partial<OngoingInterview>,
): ConsoleState {
  return { ...state, stage: { ...stage, interview: { ...stage.interview, ...change } } };
}

function unchanged(state: ConsoleState): Stepped {
  return { state, messages: [] };
}

function isSame(left: Answer, right: Answer | undefined): boolean {
  return JSON.stringify(left) === JSON.stringify(right);
}
