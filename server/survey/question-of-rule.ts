// The question that a scoring rule scores.
import type { Question, Questionnaire, ScoringRule } from '#survey/questionnaire';

/** @throws for a rule without its question: that is a bug */
export function questionOfRule({ questions }: Questionnaire, rule: ScoringRule): Question {
  const question = questions.find(({ id }) => id === rule.questionId);
  if (!question)
    throw new Error(`rule ${rule.id} asks for ${rule.questionId}, which the questionnaire lacks`);
  return question;
}
