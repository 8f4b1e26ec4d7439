// One answer joins the others, or the rule that says no. Nothing is ever deleted: a correction re-routes,
// and answers it makes irrelevant stay, set aside (route.ts).
import { ok, type Result, refused } from '#base';
import { kindRules } from '../kinds/index.ts';
import type { Answer, Answers, Questionnaire } from '../model.ts';
import { problem } from '../problems.ts';
import { routeOf } from './route.ts';

/**
 * The answers with this one kept, in its settled form (codes in the questionnaire's order, text trimmed).
 * Any question on the route may be answered, in any order and again.
 * @returns the new answers, or one of the problems `answer-question-unknown`, `answer-question-off-route`,
 * `answer-nothing-chosen`, `answer-option-unknown`, `answer-option-twice`, `answer-too-many`,
 * `answer-exclusive-with-others`, `answer-text-missing`, `answer-text-too-long`, `answer-text-without-option`
 */
export function keepAnswer(
  questionnaire: Questionnaire,
  answers: Answers,
  questionId: string,
  answer: Answer,
): Result<Answers> {
  const question = questionnaire.questions.find(({ id }) => id === questionId);
  const named = { question: questionId.slice(0, 20) };
  if (!question) return refused(problem('answer-question-unknown', named, named.question));
  const step = routeOf(questionnaire, answers).steps.find((candidate) => candidate.questionId === questionId);
  if (step?.status === 'skipped') return refused(problem('answer-question-off-route', named, questionId));
  const rules = kindRules(question.kind);
  const found = rules.problemWith(question, answer);
  if (found) return refused(found);
  return ok({ ...answers, [questionId]: rules.settled(question, answer) });
}
