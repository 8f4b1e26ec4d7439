// One answer joins the others, or the rule that says no. Nothing is ever deleted: a correction re-routes,
// and answers it makes irrelevant stay, set aside (route.ts).
import { ok, type Result, refused } from '#base';
import { kindRules } from '../kinds/index.ts';
import type { Answer, Answers, Questionnaire } from '../model.ts';
import { problem } from '../problems.ts';
import { passChecks } from './checks.ts';
import { routeOf } from './route.ts';

/**
 * The answers with this one kept, in its settled form (codes in the questionnaire's order, text trimmed).
 * Any question on the route may be answered, in any order and again.
 * @returns the new answers, or one of the problems `answer-question-unknown`, `answer-question-off-route`,
 * `answer-contradicts`, `answer-needs-reason`, or of its kind one that begins with `answer-`
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
  const settled = rules.settled(question, answer);
  const checked = passChecks(questionnaire, { ...answers, [questionId]: settled }, question, answer);
  if (!checked.ok) return checked;
  return ok({ ...answers, [questionId]: { ...settled, ...checked.value } });
}
