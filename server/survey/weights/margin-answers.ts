// What a weighting scheme asks of an interview: its answers to the questions of the margins, and nothing else.
import type { Answers } from '#survey/questionnaire';
import type { WeightingScheme } from '#wire/survey';

/** Keeps that of interviews; those that answered alike share one object, so that a million of them take a million pointers. */
export function marginAnswers(margins: WeightingScheme['margins']): (counted: Answers) => Answers {
  const alike = new Map<string, Answers>();
  return (counted) => {
    const chosen = margins.map(({ questionId }) => [questionId, counted[questionId]?.chosen[0]] as const);
    const name = JSON.stringify(chosen);
    const kept =
      alike.get(name) ??
      Object.fromEntries(
        chosen.flatMap(([questionId, code]) =>
          code === undefined ? [] : [[questionId, { chosen: [code] }]],
        ),
      );
    alike.set(name, kept);
    return kept;
  };
}
