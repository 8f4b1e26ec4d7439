// From completed interviews to columns of answers and shares: the bridge between the questionnaire and the estimation.
// Pure: values in, figures out.
import type { Problem, Result } from '#base';
import { estimateShareOverall, estimateShares, type PlaceSample, type ShareFigure } from '#estimation';
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
import type { SchemeWithCalls } from '../weights/schemes.store.ts';
import { villageSample } from '../weights/village-sample.ts';
import { weighed } from '../weights/weigh-sample.ts';
import type { CompletedInterview } from './results.store.ts';

/** Interviews as columns: the answers that count, the place of each, and the sample that weights them. */
export interface SurveySample {
  readonly questionnaire: Questionnaire;
  readonly places: readonly SurveyPlace[];
  readonly answers: readonly Answers[];
  readonly sample: PlaceSample;
  /** why the scheme in force could not be used: then villages' weights alone stand */
  readonly weightingProblem: Problem | null;
}

/** Undefined while no interview is completed. */
export function sampleOfSurvey(
  questionnaire: Questionnaire,
  places: readonly SurveyPlace[],
  interviews: readonly CompletedInterview[],
  weighting?: Pick<SchemeWithCalls, 'scheme' | 'called'>,
): SurveySample | undefined {
  if (interviews.length === 0) return undefined;
  const indexOf = new Map(places.map((place, index) => [place.code, index]));
  const sample = villageSample(
    Int32Array.from(interviews, (interview) => indexOf.get(interview.placeCode) ?? -1),
    places,
  );
  const answers = interviews.map((interview) => countedAnswers(questionnaire, interview.answers));
  const plain = { questionnaire, places, answers, sample, weightingProblem: null };
  if (!weighting) return plain;
  const { scheme, called } = weighting;
  const phoneTypes = interviews.map(({ phoneType }) => phoneType ?? '');
  const fitted = weighed({ ...plain, response: { phoneTypes, called } }, scheme);
  return { ...plain, sample: fitted.sample, weightingProblem: fitted.report.problem };
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
export function sharesOfOption(sample: SurveySample, question: Question, option: Option): SharesByPlace {
  return shares(sample.sample, chosenColumn(sample, question, option));
}

/** The same for the whole alone. */
export function shareOfOption(sample: SurveySample, question: Question, option: Option): ShareFigure {
  return known(estimateShareOverall(sample.sample, chosenColumn(sample, question, option)));
}

function chosenColumn({ answers }: SurveySample, question: Question, option: Option): Float64Array {
  return Float64Array.from(answers, (each) => {
    const answer = each[question.id];
    return answer ? Number(answer.chosen.includes(option.code)) : Number.NaN;
  });
}

function shares(sample: PlaceSample, answer: Float64Array): SharesByPlace {
  return known(estimateShares(sample, answer));
}

function known<Value>(found: Result<Value>): Value {
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
