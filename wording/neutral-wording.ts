// The neutral-wording check: finds each phrase that tells, hints, rewards or threatens, and offers neutral words.
// It knows neither who wrote the text nor who will read it, and approves nothing.
import type { Bilingual } from '#base';
import { printedAnswers } from './answer-pairs.ts';
import { PRESSURE_KINDS, type PressureKind } from './kinds.ts';
import { patternExpression } from './pattern.ts';
import { WORDING_RULES, type WordingRule } from './patterns.ts';
import { type PlainText, plainText } from './plain-text.ts';
import { type Sentence, sentencesOf } from './sentences.ts';
import { readsOutOptions, statesFigures, tellsOfCoaching } from './stance.ts';

/** A phrase that presses. `text.slice(start, end) === phrase`; offsets count UTF-16 units of the text as given. */
export interface Finding {
  readonly kind: PressureKind;
  readonly start: number;
  readonly end: number;
  readonly phrase: string;
  readonly advice: Bilingual;
  readonly reason: Bilingual;
}

interface Rule extends WordingRule {
  readonly expression: RegExp;
}

interface Place {
  readonly kind: PressureKind;
  readonly start: number;
  readonly end: number;
  readonly reason: Bilingual;
}

const HOUSE_RULES: readonly Rule[] = WORDING_RULES.map(ready);

function ready(rule: WordingRule): Rule {
  return { ...rule, expression: patternExpression(rule.pattern) };
}

/**
 * The phrases of a text that press for an answer, in their order. An office's own rules come beside the house's.
 * The time taken grows with the length of the text and no faster.
 * @example checkWording('请回答“满意”').map(({ kind, phrase }) => [kind, phrase]) // [['sample-answer', '请回答“满意']]
 */
export function checkWording(text: string, officeRules: readonly WordingRule[] = []): Finding[] {
  const plain = plainText(text);
  const sentences = sentencesOf(plain.text);
  const rules = [...HOUSE_RULES, ...officeRules.map(ready)];
  const placesOf = rememberedPlaces(rules);
  const places = [
    ...sentences.flatMap((sentence, nth) => placesOf(sentence, sentences[nth + 1])),
    ...pairs(sentences),
  ];
  return withoutOverlap(places).map((place) => findingOf(text, plain, place));
}

// Long files are lists that repeat their sentences: each is read once.
function rememberedPlaces(
  rules: readonly Rule[],
): (sentence: Sentence, next: Sentence | undefined) => Place[] {
  const known = new Map<string, readonly Place[]>();
  return (sentence: Sentence, next: Sentence | undefined): Place[] => {
    const key = `${sentence.nearSurvey}${PUT_RIGHT.test(next?.text ?? '')}${sentence.text}`;
    const places = known.get(key) ?? placesIn({ ...sentence, start: 0 }, next, rules);
    known.set(key, places);
    return places.map((place) => ({
      ...place,
      start: place.start + sentence.start,
      end: place.end + sentence.start,
    }));
  };
}

function placesIn(sentence: Sentence, next: Sentence | undefined, rules: readonly Rule[]): Place[] {
  if (isInnocent(sentence.text, next?.text ?? '')) return [];
  return rules
    .filter(({ nearSurvey }) => !nearSurvey || sentence.nearSurvey)
    .flatMap((rule) => matches(rule, sentence));
}

const PUT_RIGHT =
  /^[^。\n]{0,12}(?:被|违规|违反|这种|这类|此类|骗)[^。\n]{0,20}(?:通报|批评|问责|叫停|诫勉|撤|处分|违)/u;

function isInnocent(sentence: string, next: string): boolean {
  return (
    tellsOfCoaching(sentence) || statesFigures(sentence) || readsOutOptions(sentence) || PUT_RIGHT.test(next)
  );
}

function matches({ kind, reason, expression }: Rule, { text, start }: Sentence): Place[] {
  return [...text.matchAll(expression)].map(({ 0: phrase, index }) => ({
    kind,
    reason,
    start: start + index,
    end: start + index + phrase.length,
  }));
}

const PRINTED: Bilingual = {
  zh: '在问卷的问题后面印出答案',
  en: 'an answer printed after a question of the survey',
};

function pairs(sentences: readonly Sentence[]): Place[] {
  return printedAnswers(sentences).map((place) => ({ ...place, kind: 'sample-answer', reason: PRINTED }));
}

/** Of places of one kind that overlap, the first and longest stays, reaching to the end of all. */
function withoutOverlap(places: readonly Place[]): Place[] {
  const ordered = places.toSorted((left, right) => left.start - right.start || right.end - left.end);
  const latest = new Map<PressureKind, Place>();
  const kept: Place[] = [];
  for (const place of ordered) {
    const before = latest.get(place.kind);
    if (place.end === place.start || (before && place.start < before.end)) continue;
    latest.set(place.kind, place);
    kept.push(place);
  }
  return kept;
}

function findingOf(text: string, plain: PlainText, { kind, start, end, reason }: Place): Finding {
  const from = plain.starts[start] ?? 0;
  const to = plain.ends[end - 1] ?? from;
  return {
    kind,
    start: from,
    end: to,
    phrase: text.slice(from, to),
    advice: PRESSURE_KINDS[kind].advice,
    reason,
  };
}
