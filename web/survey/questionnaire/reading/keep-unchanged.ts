// Questions that a new reading left as they were keep their identity, so that only changed ones are drawn anew.
import type { Question } from '#survey/questionnaire';

export function keepUnchanged(before: readonly Question[], after: readonly Question[]): readonly Question[] {
  const known = new Map(before.map((question) => [JSON.stringify(question), question]));
  return after.map((question) => known.get(JSON.stringify(question)) ?? question);
}
