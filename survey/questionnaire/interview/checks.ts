// What answers say together: a hard check refuses an answer, a soft one asks for a reason why it stands.
import { ok, type Result, refused } from '#base';
import type { Answer, Answers, Question, Questionnaire } from '../model.ts';
import { problem } from '../problems.ts';
import { excerptOf, tidy } from '../text.ts';
import { isMet } from './asked-when.ts';
import { countedAnswers } from './route.ts';

const LONGEST_REASON = 200;

/**
 * The reason to be kept with an answer, if a soft check asks for one.
 * @param answers with the new answer among them; `answer` as it was given, with its reason
 * @returns a problem `answer-contradicts`, `answer-needs-reason` or `answer-text-too-long`
 */
export function passChecks(
  questionnaire: Questionnaire,
  answers: Answers,
  question: Question,
  { despite = '' }: Answer,
): Result<{ readonly despite?: string }> {
  const { id, checks = [] } = question;
  if (checks.length === 0) return ok({});
  const counted = countedQuestions(questionnaire, answers);
  const failed = checks.filter(({ when }) => isMet(when, counted));
  const hard = failed.find((check) => check.hard);
  if (hard) return refused(problem('answer-contradicts', { question: id, message: hard.message }, id));
  const [soft] = failed;
  if (!soft) return ok({});
  const reason = tidy(despite);
  if (reason === '')
    return refused(problem('answer-needs-reason', { question: id, message: soft.message }, id));
  return ok({ despite: excerptOf(reason, LONGEST_REASON) });
}

function countedQuestions(questionnaire: Questionnaire, answers: Answers) {
  const counted = countedAnswers(questionnaire, answers);
  return new Map(
    questionnaire.questions.flatMap((question) => {
      const answer = counted[question.id];
      return answer ? [[question.id, { question, answer }] as const] : [];
    }),
  );
}
