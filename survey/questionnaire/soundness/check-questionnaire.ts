// Whether a questionnaire is sound, wherever it came from: numbers, labels, and routes that lead only forward.
// It knows nothing of lines of text; the outline reader finds the line from the place of a flaw.
import type { Problem } from '#base';
import { kindRules } from '../kinds/index.ts';
import type { Question, Questionnaire } from '../model.ts';
import { conditionFlaws } from './check-conditions.ts';
import { labelFlaws } from './check-labels.ts';
import { numberFlaws } from './check-numbers.ts';
import { routeFlaws } from './check-routes.ts';
import { type Flaw, flaw } from './flaw.ts';

/** The most questions a questionnaire can have. */
export const MOST_QUESTIONS = 1_000;

/**
 * The problems for which a questionnaire must not be used, each with its question (`where`, such as `Q6 (2)`);
 * empty when it is sound. Run it on every questionnaire that comes as JSON. Not included: what only deserves a
 * warning, which `readOutline` lists as well.
 */
export function checkQuestionnaire(questionnaire: Questionnaire): readonly Problem[] {
  return flawsOf(questionnaire)
    .filter((found) => found.blocks)
    .map((found) => found.problem());
}

/** All flaws, in the order of the questions. */
export function flawsOf(questionnaire: Questionnaire): readonly Flaw[] {
  const flaws = [
    ...headFlaws(questionnaire),
    ...numberFlaws(questionnaire),
    ...labelFlaws(questionnaire),
    ...routeFlaws(questionnaire),
    ...conditionFlaws(questionnaire),
    ...questionnaire.questions.flatMap(optionCountFlaws),
  ];
  return flaws.sort((left, right) => left.question - right.question);
}

function headFlaws({ title, questions }: Questionnaire): Flaw[] {
  const flaws: Flaw[] = [];
  if (questions.length === 0) flaws.push(flaw('questionnaire-without-questions', {}, { question: -1 }));
  else if (title === '') {
    flaws.push(flaw('questionnaire-without-title', {}, { question: -1, isWarning: true }));
  }
  const first = questions[MOST_QUESTIONS];
  const details = { question: first?.id ?? '', most: MOST_QUESTIONS };
  if (first) flaws.push(flaw('questionnaire-too-long', details, { question: MOST_QUESTIONS, id: first.id }));
  return flaws;
}

function optionCountFlaws({ id, kind, options }: Question, question: number): Flaw[] {
  const count = kindRules(kind).needsOptions ? options.length : 2;
  const asking = options.filter((option) => option.asksText).length;
  const flaws: Flaw[] = [];
  if (count === 0) {
    const code = kind === 'marks' ? 'question-marks-without-range' : 'question-without-options';
    flaws.push(flaw(code, { question: id }, { question, id }));
  }
  if (count === 1)
    flaws.push(flaw('question-with-one-option', { question: id }, { question, id, isWarning: true }));
  if (asking > 1)
    flaws.push(flaw('question-two-other-options', { question: id }, { question, id, isWarning: true }));
  return flaws;
}
