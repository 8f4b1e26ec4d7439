// The neutral-wording check: finds each phrase that tells, hints, rewards or threatens, and offers neutral words.
// What was learned says whether a sentence coaches; the rules say which phrase and which kind, and where none matches, the
// clause that weighs most. It knows neither who wrote the text nor who will read it, and approves nothing.
import type { Bilingual } from '#base';
import { PRESSURE_KINDS, type PressureKind } from './kinds.ts';
import { type Judged, judge, type Reading, readingsOf } from './learned/judge.ts';
import { type PrintedAnswer, printedAnswers } from './rules/answer-pairs.ts';
import type { WordingRule } from './rules/patterns.ts';
import { HOUSE_RULES, type Place, placesOfRules, ready } from './rules/rule-places.ts';
import { type PlainText, plainText } from './spelling/plain-text.ts';
import { sentencesOf } from './spelling/sentences.ts';

/** A phrase that presses. `text.slice(start, end) === phrase`; offsets count UTF-16 units of the text as given. */
export interface Finding {
  readonly kind: PressureKind;
  readonly start: number;
  readonly end: number;
  readonly phrase: string;
  readonly advice: Bilingual;
  readonly reason: Bilingual;
}

/**
 * The phrases of a text that press for an answer, in their order. An office's own rules come beside the house's, and what was
 * learned does not overrule them. The time taken grows with the length of the text and no faster.
 * @example checkWording('请回答“满意”').map(({ kind, phrase }) => [kind, phrase]) // [['sample-answer', '请回答“满意']]
 */
export function checkWording(text: string, officeRules: readonly WordingRule[] = []): Finding[] {
  const plain = plainText(text);
  const sentences = sentencesOf(plain.text);
  const printed = printedBySentence(printedAnswers(sentences));
  const readings = readingsOf(text, plain, sentences, new Set(printed.keys()));
  const judged = judge(readings);
  const rules = officeRules.map(ready);
  const places = readings.flatMap((reading, nth) => [
    ...placesOf(reading, judged[nth], printed.get(nth) ?? []),
    ...shifted(placesOfRules(reading.sentence, reading.next, rules), reading.sentence.start),
  ]);
  return withoutOverlap(places).map((place) => findingOf(text, plain, place));
}

/**
 * The kinds that a resident's account of a visit or call speaks of. Who tells of coaching does not coach: the rules alone are asked.
 * @example kindsSpokenOf('让我说很满意') // ['sample-answer']
 */
export function kindsSpokenOf(account: string): PressureKind[] {
  const sentences = sentencesOf(plainText(account).text);
  const places = sentences.flatMap((each, nth) => placesOfRules(each, sentences[nth + 1], HOUSE_RULES));
  return [...new Set(places.map(({ kind }) => kind))];
}

function printedBySentence(answers: readonly PrintedAnswer[]): Map<number, Place[]> {
  const places = new Map<number, Place[]>();
  for (const { nth, start, end } of answers)
    places.set(nth, [...(places.get(nth) ?? []), { kind: 'sample-answer', start, end, reason: PRINTED }]);
  return places;
}

const PRINTED: Bilingual = {
  zh: '在问卷的问题后面印出答案',
  en: 'an answer printed after a question of the survey',
};

/** The places of a sentence that coaches, and answers printed in it, by their offsets in the whole plain text. */
function placesOf({ sentence }: Reading, judged: Judged | undefined, printed: readonly Place[]): Place[] {
  return [...shifted(judged?.places ?? [], sentence.start), ...printed];
}

function shifted(places: readonly Place[], by: number): Place[] {
  return places.map((place) => ({ ...place, start: place.start + by, end: place.end + by }));
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
