// One survey's answers as small columns, a byte for each scoring rule of each interview, that grow as interviews come in.
// Pure: interviews in, columns and shares out.
import { estimateShares, type PlaceSample, type ShareFigure } from '#estimation';
import {
  type Answers,
  countedAnswers,
  type Questionnaire,
  type ScoringRule,
  scoreOf,
} from '#survey/questionnaire';
import type { WeightingScheme } from '#wire/survey';
import type { SurveyPlace } from '../office/surveys.store.ts';
import { questionOfRule } from '../question-of-rule.ts';
import { marginAnswers } from '../weights/margin-answers.ts';
import type { CalledUnits } from '../weights/response-facts.ts';
import { villageSample } from '../weights/village-sample.ts';
import { weighed } from '../weights/weigh-sample.ts';
import type { NewInterview } from './analysis.store.ts';

export interface KeptScores {
  readonly questionnaire: Questionnaire;
  readonly rules: readonly ScoringRule[];
  readonly places: readonly SurveyPlace[];
  /** interviews in the columns */
  readonly seen: ReadonlySet<string>;
  readonly lastEndedMs: number;
  /** place of each interview, by position in `places` */
  readonly place: Int32Array;
  /** 1 positive, 0 not, -1 not in the base; one column a rule */
  readonly scores: readonly Int8Array[];
  /** the weighting in force; undefined: villages' weights alone */
  readonly scheme: WeightingScheme | undefined;
  readonly keep: (counted: Answers) => Answers;
  /** what the scheme asks of each interview */
  readonly marginAnswers: readonly Answers[];
  /** kind of telephone of each interview, where the scheme asks for it */
  readonly phoneTypes: readonly string[];
}

export function noScores(
  questionnaire: Questionnaire,
  rules: readonly ScoringRule[],
  places: readonly SurveyPlace[],
  scheme: WeightingScheme | undefined,
): KeptScores {
  return {
    questionnaire,
    rules,
    places,
    seen: new Set(),
    lastEndedMs: 0,
    place: new Int32Array(),
    scores: rules.map(() => new Int8Array()),
    scheme,
    keep: marginAnswers(scheme?.margins ?? []),
    marginAnswers: [],
    phoneTypes: [],
  };
}

/** With the interviews that were not in it. */
export function withInterviews(kept: KeptScores, interviews: readonly NewInterview[]): KeptScores {
  const fresh = interviews.filter(({ id }) => !kept.seen.has(id));
  if (fresh.length === 0) return kept;
  const indexOf = new Map(kept.places.map(({ code }, index) => [code, index]));
  const counted = fresh.map(({ answers }) => countedAnswers(kept.questionnaire, answers));
  return {
    ...kept,
    seen: new Set([...kept.seen, ...fresh.map(({ id }) => id)]),
    lastEndedMs: fresh.reduce((last, { endedMs }) => Math.max(last, endedMs), kept.lastEndedMs),
    place: grownPlaces(
      kept.place,
      fresh.map(({ placeCode }) => indexOf.get(placeCode) ?? -1),
    ),
    phoneTypes: kept.scheme?.nonResponse
      ? [...kept.phoneTypes, ...fresh.map(({ phoneType }) => phoneType ?? '')]
      : [],
    marginAnswers: kept.scheme ? [...kept.marginAnswers, ...counted.map(kept.keep)] : [],
    scores: kept.rules.map((rule, nth) => {
      const question = questionOfRule(kept.questionnaire, rule);
      const column = counted.map((each) => scoreOf(rule, question, each[question.id]) ?? -1);
      return grownScores(kept.scores[nth], column);
    }),
  };
}

function grownPlaces(before: Int32Array, more: readonly number[]): Int32Array {
  const grown = new Int32Array(before.length + more.length);
  grown.set(before);
  grown.set(more, before.length);
  return grown;
}

function grownScores(before: Int8Array | undefined, more: readonly number[]): Int8Array {
  const length = before?.length ?? 0;
  const grown = new Int8Array(length + more.length);
  if (before) grown.set(before);
  grown.set(more, length);
  return grown;
}

/**
 * The sample of the columns, made once for all rules. Undefined while nobody was interviewed.
 * @param called what a scheme with classes of non-response asks for
 */
export function sampleOf(kept: KeptScores, called: readonly CalledUnits[]): PlaceSample | undefined {
  const { place, places, questionnaire, scheme, phoneTypes, marginAnswers: answers } = kept;
  if (place.length === 0) return undefined;
  const sample = villageSample(place, places);
  if (!scheme) return sample;
  return weighed({ questionnaire, places, answers, sample, response: { phoneTypes, called } }, scheme).sample;
}

export interface RuleShares {
  readonly overall: ShareFigure;
  readonly places: readonly ShareFigure[];
}

/** The shares of one rule. */
export function sharesOf(kept: KeptScores, sample: PlaceSample, nth: number): RuleShares {
  const column = kept.scores[nth] ?? new Int8Array();
  const shares = estimateShares(
    sample,
    Float64Array.from(column, (score) => (score < 0 ? Number.NaN : score)),
  );
  if (!shares.ok) throw new Error(`${shares.problem.code}: ${shares.problem.message.en}`);
  return shares.value;
}
