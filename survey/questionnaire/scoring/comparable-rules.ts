// Whether two surveys measured the same thing: the same words, the same options, the same scoring, the same people asked.
// It knows neither answers nor figures.
import { canonicalJson } from '#base';
import type { Option, Question, Questionnaire } from '../model.ts';
import type { ScoringRule } from './scoring-rules.ts';

/** Why the figures of a rule in two surveys are not one measure twice. */
export type Incomparable = 'no-such-question' | 'wording' | 'options' | 'scoring' | 'screening';

/** A rule with the questionnaire that it scores. */
export interface Measured {
  readonly questionnaire: Questionnaire;
  readonly rule: ScoringRule;
}

/**
 * The rule of another survey that measures what this one does: the one of the same name, else the one whose question has
 * the same words. Undefined when there is none.
 */
export function ruleLike(
  { questionnaire, rule }: Measured,
  other: Questionnaire,
  rules: readonly ScoringRule[],
): ScoringRule | undefined {
  const text = questionOf(questionnaire, rule)?.text;
  const named = rules.find((each) => each.id === rule.id);
  return named ?? rules.find((each) => questionOf(other, each)?.text === text);
}

/** All reasons against comparing; none: a change between the two is a change of what people said. */
export function whyIncomparable(one: Measured, other: Measured | undefined): readonly Incomparable[] {
  const mine = questionOf(one.questionnaire, one.rule);
  const theirs = other && questionOf(other.questionnaire, other.rule);
  if (!mine || !theirs) return ['no-such-question'];
  const reasons: readonly (readonly [Incomparable, boolean])[] = [
    ['wording', mine.text === theirs.text && mine.kind === theirs.kind],
    ['options', alike(mine.options.map(asRead), theirs.options.map(asRead))],
    ['scoring', alike(scoring(one.rule), scoring(other.rule))],
    ['screening', alike(screeners(one.questionnaire), screeners(other.questionnaire))],
  ];
  return reasons.filter(([, isAlike]) => !isAlike).map(([reason]) => reason);
}

function questionOf({ questions }: Questionnaire, rule: ScoringRule): Question | undefined {
  return questions.find(({ id }) => id === rule.questionId);
}

function asRead({ code, label, readOut, missing }: Option) {
  return { code, label, readOut, missing: missing ?? null };
}

function scoring({ kind, positive, excludes }: ScoringRule) {
  return { kind, positive: positive.toSorted(), excludes: excludes.toSorted() };
}

// Who is asked at all: the screening questions with what ends the call.
function screeners({ questions }: Questionnaire) {
  return questions
    .filter(({ screener }) => screener)
    .map(({ text, options }) => ({
      text,
      options: options.map(({ label, screensOut }) => ({ label, out: screensOut?.reasonCode ?? null })),
    }));
}

function alike(
  one: Parameters<typeof canonicalJson>[0],
  other: Parameters<typeof canonicalJson>[0],
): boolean {
  return canonicalJson(one) === canonicalJson(other);
}
