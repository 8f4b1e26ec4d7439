// From completed interviews to columns of answers and shares: the bridge between the questionnaire and the estimation.
// Pure: values in, figures out.
import { estimateShares, type PlaceSample, type ShareFigure, sampleByPlace } from '#estimation';
import {
  type Answers,
  countedAnswers,
  type Option,
  type Question,
  type Questionnaire,
  type ScoringRule,
  scoreOf,
} from '#survey/questionnaire';
import type { Figure } from '#wire/survey';
import type { SurveyPlace } from '../office/surveys.store.ts';
import type { CompletedInterview } from './results.store.ts';

/** Interviews as columns: the answers that count, the place of each, and the sample that weights them. */
export interface SurveySample {
  readonly questionnaire: Questionnaire;
  readonly places: readonly SurveyPlace[];
  readonly answers: readonly Answers[];
  readonly sample: PlaceSample;
}

/** Undefined while no interview is completed. */
export function sampleOfSurvey(
  questionnaire: Questionnaire,
  places: readonly SurveyPlace[],
  interviews: readonly CompletedInterview[],
): SurveySample | undefined {
  if (interviews.length === 0) return undefined;
  const indexOf = new Map(places.map((place, index) => [place.code, index]));
  const sample = sampleByPlace({
    place: Int32Array.from(interviews, (interview) => indexOf.get(interview.placeCode) ?? -1),
    population: Float64Array.from(places, (place) => place.population),
    lonely: 'adjust',
  });
  if (!sample.ok) throw new Error(`${sample.problem.code}: ${sample.problem.message.en}`);
  return {
    questionnaire,
    places,
    answers: interviews.map((interview) => countedAnswers(questionnaire, interview.answers)),
    sample: sample.value,
  };
}

export interface SharesByPlace {
  readonly places: readonly ShareFigure[];
  readonly overall: ShareFigure;
}

/** The share of positive answers under a rule. */
export function sharesOfRule(
  { answers, sample }: SurveySample,
  rule: ScoringRule,
  question: Question,
): SharesByPlace {
  return shares(
    sample,
    Float64Array.from(answers, (each) => scoreOf(rule, question, each[question.id]) ?? Number.NaN),
  );
}

/** The share of one option among those who answered the question. */
export function sharesOfOption(
  { answers, sample }: SurveySample,
  question: Question,
  option: Option,
): SharesByPlace {
  return shares(
    sample,
    Float64Array.from(answers, (each) => {
      const answer = each[question.id];
      return answer ? Number(answer.chosen.includes(option.code)) : Number.NaN;
    }),
  );
}

function shares(sample: PlaceSample, answer: Float64Array): SharesByPlace {
  const found = estimateShares(sample, answer);
  if (!found.ok) throw new Error(`${found.problem.code}: ${found.problem.message.en}`);
  return found.value;
}

/** A figure as it travels: what cannot be had is null, and a reason to be careful goes with it. */
export function figureOf(found: ShareFigure): Figure {
  return {
    share: found.share ?? null,
    standardError: found.standardError ?? null,
    lower: found.interval?.low ?? null,
    upper: found.interval?.high ?? null,
    n: found.n,
    caution: found.whyUnreliable?.message ?? null,
  };
}
