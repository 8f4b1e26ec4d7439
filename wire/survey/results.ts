// Results: every figure with its standard error, interval and n; ranks as sets; and what is published of them.

import { z } from 'zod';
import type { Bilingual } from '#base';
import type { ScoringRule } from '#survey/questionnaire';
import { endpoint } from '../endpoint.ts';
import { bilingual, county, id, instant } from '../shapes.ts';

const surveyId = z.object({ county, surveyId: id });
const count = z.number().int();

/** A share, or why there is none. Shares, errors and limits are fractions of 1. */
export const figureShape = z.object({
  share: z.number().nullable(),
  standardError: z.number().nullable(),
  lower: z.number().nullable(),
  upper: z.number().nullable(),
  n: count,
  /** Why the figure should not be relied on, or is not shown. */
  caution: bilingual.nullable(),
});
export type Figure = z.infer<typeof figureShape>;

const placeFigure = z.object({
  code: z.string(),
  name: z.string(),
  population: count,
  completes: count,
  /** AAPOR's RR1, the least that the response can be. */
  responseRate: z.number().nullable(),
  figure: figureShape,
  /** The ranks this place may have at 95 % together with all others; 1 is best. */
  rank: z.object({ low: count, high: count, tier: count }).nullable(),
});
export type PlaceFigure = z.infer<typeof placeFigure>;

export const indicatorShape = z.object({
  rule: z.custom<ScoringRule>(),
  question: z.string(),
  overall: figureShape,
  places: z.array(placeFigure),
  tiers: count,
});
export type Indicator = z.infer<typeof indicatorShape>;

export const questionResultShape = z.object({
  questionId: z.string(),
  text: z.string(),
  kind: z.enum(['single', 'multiple']),
  asked: count,
  options: z.array(z.object({ code: z.string(), label: z.string(), chosen: count, overall: figureShape })),
});
export type QuestionResult = z.infer<typeof questionResultShape>;

export const resultsShape = z.object({
  title: z.string(),
  isSimulated: z.boolean(),
  status: z.string(),
  computedMs: instant,
  fieldworkFromMs: instant.nullable(),
  fieldworkToMs: instant.nullable(),
  completes: count,
  population: count,
  units: count,
  /** Villages without any interview: the overall figures do not cover them. */
  uncovered: z.array(z.string()),
  designEffectOfWeighting: z.number().nullable(),
  rates: z.array(z.object({ code: z.string(), value: z.number().nullable() })),
  outcomeCounts: z.record(z.string(), count),
  indicators: z.array(indicatorShape),
  questions: z.array(questionResultShape),
  questionnaire: z.object({ title: z.string(), versionNumber: count, hash: z.string() }),
  minimumCell: count,
  method: z.custom<Bilingual>(),
});
export type Results = z.infer<typeof resultsShape>;

/** One question's options in every village. */
const questionByPlace = z.object({
  questionId: z.string(),
  options: z.array(z.object({ code: z.string(), label: z.string() })),
  places: z.array(
    z.object({ code: z.string(), name: z.string(), asked: count, figures: z.array(figureShape) }),
  ),
});

const language = z.object({ language: z.enum(['zh', 'en']).default('zh') });

export const resultEndpoints = {
  results: endpoint({
    method: 'GET',
    path: '/api/survey/surveys/:county/:surveyId/results',
    allow: 'results.read',
    params: surveyId,
    answer: resultsShape,
  }),
  questionByPlace: endpoint({
    method: 'GET',
    path: '/api/survey/surveys/:county/:surveyId/results/questions/:questionId',
    allow: 'results.read',
    params: surveyId.extend({ questionId: z.string().max(40) }),
    answer: questionByPlace,
  }),
  resultsCsv: endpoint({
    method: 'GET',
    path: '/api/survey/surveys/:county/:surveyId/results.csv',
    allow: 'results.read',
    params: surveyId,
    query: language,
  }),
  resultsExcel: endpoint({
    method: 'GET',
    path: '/api/survey/surveys/:county/:surveyId/results.xlsx',
    allow: 'results.read',
    params: surveyId,
    query: language,
  }),
  /** Points with intervals, villages in order, as SVG. */
  picture: endpoint({
    method: 'GET',
    path: '/api/survey/surveys/:county/:surveyId/results/:ruleId/picture.svg',
    allow: 'results.read',
    params: surveyId.extend({ ruleId: z.string().max(40) }),
    query: language,
  }),
  /** What publishing now would freeze, withheld beside all that was published of the survey before. */
  publicationPreview: endpoint({
    method: 'GET',
    path: '/api/survey/surveys/:county/:surveyId/publication-preview',
    allow: 'results.read',
    params: surveyId,
    answer: z.object({
      results: resultsShape,
      /** earlier publications that were reckoned with, withdrawn ones included */
      earlier: count,
      /** figures that a reader could work out all the same: while there are any, nothing can be published */
      exposed: count,
    }),
  }),
  /** Freezes the results as they are now and puts them on a public page. Sent twice, it publishes once. */
  publish: endpoint({
    method: 'POST',
    path: '/api/survey/surveys/:county/:surveyId/publications',
    allow: 'results.publish',
    params: surveyId,
    body: z.object({ id }),
    answer: z.object({ address: z.string() }),
  }),
  publicationsOfSurvey: endpoint({
    method: 'GET',
    path: '/api/survey/surveys/:county/:surveyId/publications',
    allow: 'results.read',
    params: surveyId,
    answer: z.object({
      rows: z.array(
        z.object({
          id,
          address: z.string(),
          publishedMs: instant,
          hash: z.string(),
          withdrawnMs: instant.nullable(),
          withdrawnReason: z.string().nullable(),
        }),
      ),
    }),
  }),
  withdraw: endpoint({
    method: 'POST',
    path: '/api/survey/surveys/:county/:surveyId/publications/:publicationId/withdraw',
    allow: 'results.publish',
    params: surveyId.extend({ publicationId: id }),
    body: z.object({ reason: z.string().trim().min(1).max(500) }),
  }),
} as const;
