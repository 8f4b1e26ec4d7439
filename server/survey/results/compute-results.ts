// All results of a survey as they stand: indicators with intervals, ranks as sets, every question, and how the calls went.
// Pure: values in, results out.

import type { Bilingual } from '#base';
import {
  QUESTION_KINDS,
  type Question,
  type Questionnaire,
  type ScoringRule,
  wholeText,
} from '#survey/questionnaire';
import type { Indicator, PlaceFigure, QuestionResult, Results } from '#wire/survey';
import type { SurveyDetails, SurveyPlace } from '../office/surveys.store.ts';
import { ratesOf, type SurveyRates } from '../outcome-rates.ts';
import { questionOfRule } from '../question-of-rule.ts';
import { methodOfScheme } from '../weights/method-of-scheme.ts';
import type { SchemeWithCalls } from '../weights/schemes.store.ts';
import { placeRanks } from './place-ranks.ts';
import type { CompletedInterview, PlaceDisposition } from './results.store.ts';
import {
  figureOf,
  type SurveySample,
  sampleOfSurvey,
  shareOfOption,
  sharesOfRule,
} from './sample-of-survey.ts';

export interface ResultsInput {
  readonly survey: SurveyDetails;
  readonly questionnaire: Questionnaire;
  readonly places: readonly SurveyPlace[];
  readonly interviews: readonly CompletedInterview[];
  readonly dispositions: readonly PlaceDisposition[];
  readonly span: { readonly fromMs: number | null; readonly toMs: number | null };
  readonly nowMs: number;
  /** the weighting in force; left out: villages' weights alone */
  readonly weighting?: SchemeWithCalls | undefined;
}

export function computeResults(input: ResultsInput): Results {
  const { survey, questionnaire, places, interviews } = input;
  const sample = sampleOfSurvey(questionnaire, places, interviews, input.weighting);
  const outcomes = outcomesOf(input);
  return {
    title: survey.title,
    isSimulated: survey.isSimulated,
    status: survey.status,
    computedMs: input.nowMs,
    fieldworkFromMs: input.span.fromMs,
    fieldworkToMs: input.span.toMs,
    completes: interviews.length,
    population: places.reduce((sum, place) => sum + place.population, 0),
    units: survey.units,
    uncovered: sample
      ? sample.sample.weights.uncovered.map((index) => places[index]?.name ?? '')
      : places.map((place) => place.name),
    designEffectOfWeighting: sample?.sample.weights.deff ?? null,
    rates: [...Object.entries(outcomes.all.rates), ['e', outcomes.all.e] as const].map(([code, value]) => ({
      code,
      value,
    })),
    outcomeCounts: outcomes.counts,
    indicators: sample ? survey.rules.map((rule) => indicatorOf(sample, rule, outcomes.responseRates)) : [],
    questions: sample
      ? questionnaire.questions.filter(isChosen).map((question) => questionOf(sample, question))
      : [],
    questionnaire: {
      title: survey.questionnaireTitle,
      versionNumber: survey.versionNumber,
      hash: survey.versionHash,
    },
    minimumCell: survey.minimumCell,
    method: methodOf(input, sample),
  };
}

/** Said beside every set of results. */
const METHOD: Bilingual = {
  zh: '每个村（社区）的完成访问按该村人口加权：权数 = 村人口 ÷ 该村完成访问数。标准误按分层抽样的泰勒线性化计算，不作有限总体修正；95% 区间用 Korn–Graubard 法，接近 0 或 100% 时仍然有效；少数一方不足 200 个有效回答时区间偏宽，把握不止 95%。名次用 Tukey–Kramer 同时比较：只有数据能分出高低的村才分在不同的档。作答者只代表愿意接听并接受访问的居民；拒访造成的偏差不在区间之内。',
  en: "Completed interviews are weighted to their village's population: weight = population ÷ completed interviews there. Standard errors are by Taylor linearisation under stratified sampling without finite population correction; 95 % intervals are Korn–Graubard's, which hold near 0 and 100 % as well; with fewer than 200 effective answers on the rarer side they are wider than they need be and hold more often than 95 % of the time. Ranks come from Tukey–Kramer simultaneous comparisons: villages are put in different tiers only where the data can tell them apart. Those who answered stand for residents who pick up and agree; bias from refusals is not in the intervals.",
};

function methodOf({ weighting }: ResultsInput, sample: SurveySample | undefined): Bilingual {
  if (!weighting) return METHOD;
  const added = methodOfScheme({ ...weighting, problem: sample?.weightingProblem ?? null });
  return { zh: METHOD.zh + added.zh, en: METHOD.en + added.en };
}

interface Outcomes {
  readonly all: SurveyRates;
  readonly counts: Record<string, number>;
  readonly responseRates: ReadonlyMap<string, number | null>;
}

function outcomesOf({ survey, places, dispositions }: ResultsInput): Outcomes {
  const counts: Record<string, number> = {};
  for (const { disposition, units } of dispositions) counts[disposition] = (counts[disposition] ?? 0) + units;
  const called = Object.values(counts).reduce((sum, units) => sum + units, 0);
  const responseRates = places.map((place): [string, number | null] => [
    place.code,
    responseRateIn(place, dispositions),
  ]);
  return {
    all: ratesOf(counts, survey.units),
    counts: { ...counts, 'not-attempted': survey.units - called },
    responseRates: new Map(responseRates),
  };
}

// RR1, the least that the response can be: every unit of unknown eligibility counts as eligible.
function responseRateIn(place: SurveyPlace, dispositions: readonly PlaceDisposition[]): number | null {
  const own = dispositions.filter((each) => each.placeCode === place.code);
  const { rates } = ratesOf(
    Object.fromEntries(own.map((each) => [each.disposition, each.units])),
    place.units,
  );
  return rates.RR1 ?? null;
}

function indicatorOf(
  sample: SurveySample,
  rule: ScoringRule,
  responseRates: Outcomes['responseRates'],
): Indicator {
  const question = questionOfRule(sample.questionnaire, rule);
  const shares = sharesOfRule(sample, rule, question);
  const { ranks, tiers } = placeRanks(shares.places);
  const completes = completesByPlace(sample);
  const places = sample.places.map(
    (place, index): PlaceFigure => ({
      code: place.code,
      name: place.name,
      population: place.population,
      completes: completes[index] ?? 0,
      responseRate: responseRates.get(place.code) ?? null,
      figure: figureOf(shares.places[index] ?? shares.overall),
      rank: ranks[index] ?? null,
    }),
  );
  return {
    rule,
    question: question.text,
    overall: figureOf(shares.overall),
    places,
    tiers,
  };
}

function completesByPlace({ places, sample }: SurveySample): number[] {
  const counts = places.map(() => 0);
  for (const stratum of sample.design.stratum) counts[stratum] = (counts[stratum] ?? 0) + 1;
  return counts;
}

// What is typed is exported, not tabled.
function isChosen({ kind }: Question): boolean {
  return QUESTION_KINDS[kind].answeredBy === 'choosing';
}

function questionOf(sample: SurveySample, question: Question): QuestionResult {
  const answered = sample.answers.filter((each) => each[question.id] !== undefined);
  return {
    questionId: question.id,
    text: wholeText(question),
    kind: question.kind === 'multiple' || question.kind === 'ranking' ? 'multiple' : 'single',
    asked: answered.length,
    options: question.options.map((option) => ({
      code: option.code,
      label: option.label,
      chosen: answered.filter((each) => each[question.id]?.chosen.includes(option.code)).length,
      overall: figureOf(shareOfOption(sample, question, option)),
    })),
  };
}
