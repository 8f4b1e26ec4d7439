// Where one is among the questions, and where one may go: the answered ones, in order, and the first open one.

import { type Question, type Questionnaire, type Route, routeOf } from '#survey/questionnaire';
import type { OngoingInterview } from './console-state.ts';

type Standing = Pick<OngoingInterview, 'answers' | 'at'>;

/** The question on the screen; undefined when the interview has come to its end. */
export function questionAt(questionnaire: Questionnaire, { answers, at }: Standing): Question | undefined {
  const id = at ?? routeOf(questionnaire, answers).next;
  return questionnaire.questions.find((question) => question.id === id);
}

/** The places one can go to, in order: each answered question by its id, and null for the first open one or the end. */
export function placesToGo(questionnaire: Questionnaire, { answers }: Standing): readonly (string | null)[] {
  const { steps, next } = routeOf(questionnaire, answers);
  const places = steps
    .filter((step) => step.status === 'answered' || step.questionId === next)
    .map((step) => (step.questionId === next ? null : step.questionId));
  return places.includes(null) ? places : [...places, null];
}

export interface Progress {
  /** the place of the question on the screen, from 1 */
  readonly number: number;
  /** how many there will be as things stand; a later answer may change it */
  readonly about: number;
}

/** Question x of about y. Skipped questions count neither way. */
export function progressAt(questionnaire: Questionnaire, standing: Standing): Progress {
  const route = routeOf(questionnaire, standing.answers);
  const asked = askedIn(route);
  const here = standing.at ?? route.next;
  const index = here === undefined ? asked.length - 1 : asked.indexOf(here);
  return { number: index + 1, about: asked.length };
}

function askedIn(route: Route): readonly string[] {
  return route.steps.filter((step) => step.status !== 'skipped').map((step) => step.questionId);
}
