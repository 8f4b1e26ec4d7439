// Where the rules match in a sentence, and which sentences no rule is asked about. It knows nothing of what was learned.
import type { Bilingual } from '#base';
import type { PressureKind } from '../kinds.ts';
import type { Sentence } from '../spelling/sentences.ts';
import { readsOutOptions, statesFigures, tellsOfCoaching, wasPutRight } from '../stance/stance.ts';
import { classesNeeded, patternExpression } from './pattern.ts';
import { WORDING_RULES, type WordingRule } from './patterns.ts';
import { classSource, WORD_CLASSES } from './word-classes.ts';

export interface Place {
  readonly kind: PressureKind;
  readonly start: number;
  readonly end: number;
  readonly reason: Bilingual;
}

export interface Rule extends WordingRule {
  readonly expression: RegExp;
  /** Classes of which a word must stand in the sentence, or the rule need not be tried. */
  readonly needs: readonly string[];
}

export function ready(rule: WordingRule): Rule {
  return { ...rule, expression: patternExpression(rule.pattern), needs: classesNeeded(rule.pattern) };
}

export const HOUSE_RULES: readonly Rule[] = WORDING_RULES.map(ready);

/** The places of a sentence that rules match, by their offsets within it; none where it warns, reports or reads out options. */
export function placesOfRules(
  sentence: Sentence,
  next: Sentence | undefined,
  rules: readonly Rule[],
): Place[] {
  if (rules.length === 0 || isInnocent(sentence.text, next?.text ?? '')) return [];
  const has = wordsOfClass(sentence.text);
  return rules
    .filter(({ nearSurvey, needs }) => (!nearSurvey || sentence.nearSurvey) && needs.every(has))
    .flatMap((rule) => matches(rule, sentence.text));
}

const CLASS_WORDS: ReadonlyMap<string, RegExp> = new Map(
  Object.keys(WORD_CLASSES).map((name) => [name, new RegExp(classSource(name) ?? '', 'u')]),
);

/** Says whether a sentence has a word of a class, looking for each class once. */
function wordsOfClass(text: string): (name: string) => boolean {
  const known = new Map<string, boolean>();
  return (name) => {
    const has = known.get(name) ?? CLASS_WORDS.get(name)?.test(text) ?? true;
    known.set(name, has);
    return has;
  };
}

function isInnocent(sentence: string, next: string): boolean {
  return (
    tellsOfCoaching(sentence) || statesFigures(sentence) || readsOutOptions(sentence) || wasPutRight(next)
  );
}

function matches({ kind, reason, expression }: Rule, text: string): Place[] {
  return [...text.matchAll(expression)]
    .filter(({ 0: phrase }) => phrase !== '')
    .map(({ 0: phrase, index }) => ({ kind, reason, start: index, end: index + phrase.length }));
}
