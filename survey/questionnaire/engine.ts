// The part of the room that a page needs to ask a questionnaire: no readers, no printers, no prover.
export { keepAnswer } from './interview/keep-answer.ts';
export { optionsInOrder } from './interview/option-order.ts';
export { countedAnswers, type Route, type RouteStep, routeOf } from './interview/route.ts';
export { QUESTION_KINDS } from './kinds/index.ts';
export type { Answer, Answers, Option, Question, Questionnaire } from './model.ts';
export { answerWords, labelWithMark, spokenText, wholeText } from './piped-text.ts';
export { checkQuestionnaire } from './soundness/check-questionnaire.ts';
