// A questionnaire in a few numbers, for lists and headers.
import type { QuestionKind, Questionnaire } from './model.ts';

/** Counts: numbered questions and screeners apart, options, options with routes, questions by kind. */
type Summary = {
  readonly questions: number;
  readonly screeners: number;
  readonly options: number;
  readonly goTos: number;
  readonly suppressions: number;
  readonly screenOuts: number;
  readonly byKind: Readonly<Partial<Record<QuestionKind, number>>>;
};

/** Counts what a questionnaire has. */
export function summaryOf({ questions }: Questionnaire): Summary {
  const options = questions.flatMap((question) => question.options);
  const screeners = questions.filter((question) => question.screener).length;
  const byKind: Partial<Record<QuestionKind, number>> = {};
  for (const { kind } of questions) byKind[kind] = (byKind[kind] ?? 0) + 1;
  return {
    questions: questions.length - screeners,
    screeners,
    options: options.length,
    goTos: options.filter((option) => option.goTo !== undefined).length,
    suppressions: options.filter((option) => option.suppresses !== undefined).length,
    screenOuts: options.filter((option) => option.screensOut !== undefined).length,
    byKind,
  };
}
