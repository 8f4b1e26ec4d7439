// How answers become an indicator, as data: named, versioned, printed beside every figure.
// It knows neither weights nor estimates.
import type { Bilingual } from '#base';
import { kindRules } from '../kinds/index.ts';
import type { Answer, MissingKind, Question } from '../model.ts';

/**
 * A rule that counts an answer as positive when it is in a set of options. `id` and `version` name it for ever:
 * what it says never changes under the same pair. `excludes`: kinds of missing answers that leave the base;
 * those not excluded stay in it and count as not positive. `headline`: one of the survey's chief indicators.
 * `statement` says the rule in words, complete, to be shown beside the figure.
 */
export type ScoringRule = {
  readonly kind: 'positive-set';
  readonly id: string;
  readonly version: number;
  readonly name: Bilingual;
  readonly statement: Bilingual;
  readonly questionId: string;
  readonly positive: readonly string[];
  readonly excludes: readonly MissingKind[];
  readonly headline: boolean;
};

/**
 * 1 when the answer is positive, 0 when it is not, undefined when it is not in the base
 * (no answer, or only missing kinds that the rule excludes).
 * @throws when the rule is for another question: that is a bug
 */
export function scoreOf(
  rule: ScoringRule,
  question: Question,
  answer: Answer | undefined,
): 1 | 0 | undefined {
  if (rule.questionId !== question.id) throw new Error(`rule ${rule.id} is not for ${question.id}`);
  const chosen = answer ? kindRules(question.kind).chosenOptions(question, answer) : [];
  const counted = chosen.filter(({ missing }) => missing === undefined || !rule.excludes.includes(missing));
  if (counted.length === 0) return undefined;
  return counted.some((option) => rule.positive.includes(option.code)) ? 1 : 0;
}
