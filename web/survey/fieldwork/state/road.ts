// The road so far: every question with what was answered, why it was skipped, or that its answer is set aside.
// It knows no words of the screen; the page says them.

import {
  type Answer,
  answerWords,
  type Question,
  type Questionnaire,
  type Route,
  routeOf,
} from '#survey/questionnaire';
import type { OngoingInterview } from './console-state.ts';
import { questionAt } from './questions-of.ts';

type RouteStep = Route['steps'][number];

export interface RoadRow {
  readonly questionId: string;
  readonly text: string;
  readonly standing: 'answered' | 'skipped' | 'set-aside' | 'open';
  readonly isHere: boolean;
  /** whether one may go there: answered questions and the first open one */
  readonly isOpenable: boolean;
  /** the labels chosen, with the words of 其他 */
  readonly answer: string;
  readonly because: RouteStep['because'] | undefined;
}

export function roadOf(
  questionnaire: Questionnaire,
  interview: Pick<OngoingInterview, 'answers' | 'at'>,
): readonly RoadRow[] {
  const route = routeOf(questionnaire, interview.answers);
  const here = questionAt(questionnaire, interview)?.id;
  const steps = new Map(route.steps.map((step) => [step.questionId, step]));
  return questionnaire.questions.flatMap((question) => {
    const step = steps.get(question.id);
    return step ? [rowOf(question, step, { route, here, answer: interview.answers[question.id] })] : [];
  });
}

interface Standing {
  readonly route: Route;
  readonly here: string | undefined;
  readonly answer: Answer | undefined;
}

function rowOf(question: Question, step: RouteStep, { route, here, answer }: Standing): RoadRow {
  const isSetAside = route.setAside.includes(question.id);
  return {
    questionId: question.id,
    text: question.text,
    standing: isSetAside ? 'set-aside' : step.status,
    isHere: question.id === here,
    isOpenable: step.status === 'answered' || question.id === route.next,
    answer: answer ? answerWords(question, answer) : '',
    because: step.because,
  };
}
