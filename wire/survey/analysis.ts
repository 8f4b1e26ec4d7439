// The analyst's figures: live during fieldwork, how much of a rank is noise, waves and what changed between them.
// Everything here stands behind `results.read`, which nobody has who is evaluated.

import { z } from 'zod';
import type { ScoringRule } from '#survey/questionnaire';
import { endpoint } from '../endpoint.ts';
import { bilingual, county, id, instant } from '../shapes.ts';
import { figureShape } from './results.ts';

const surveyId = z.object({ county, surveyId: id });
const ofRule = surveyId.extend({ ruleId: z.string().max(40) });
const count = z.number().int();

/** An indicator as it stands, without what does not change with every interview. */
const liveIndicator = z.object({
  ruleId: z.string(),
  overall: figureShape,
  tiers: count,
  places: z.array(
    z.object({
      code: z.string(),
      completes: count,
      figure: figureShape,
      rank: z.object({ low: count, high: count, tier: count }).nullable(),
    }),
  ),
});

const liveShape = z.object({
  status: z.string(),
  computedMs: instant,
  completes: count,
  /** interviews read for this answer: those completed since the last one */
  newlyRead: count,
  indicators: z.array(liveIndicator),
});
export type LiveFigures = z.infer<typeof liveShape>;

const rankCertaintyShape = z.object({
  /** places compared */
  compared: count,
  /** the last so many are meant by `bottomChance` */
  last: count,
  /** the part of the differences between places that chance alone makes; null with too few places */
  noiseShare: z.number().nullable(),
  places: z.array(z.object({ code: z.string(), bottomChance: z.number().nullable() })),
  /** how often "among the last, three times running" strikes somebody though all places are the same */
  strike: z.object({ running: count, rounds: count, ofAny: z.number() }).nullable(),
});
export type RankCertainty = z.infer<typeof rankCertaintyShape>;

const DIFFERENCES = ['no-such-question', 'wording', 'options', 'scoring', 'screening', 'simulated'] as const;

const wave = z.object({
  surveyId: id,
  title: z.string(),
  status: z.string(),
  isSimulated: z.boolean(),
  fromMs: instant,
  completes: count,
  minimumCell: count,
  /** why it cannot be compared; empty when it can */
  differences: z.array(z.enum(DIFFERENCES)),
  /** null where it cannot be compared, or nobody answered */
  overall: figureShape.nullable(),
  places: z.array(z.object({ code: z.string(), name: z.string(), figure: figureShape })),
});
export type Wave = z.infer<typeof wave>;

const wavesShape = z.object({
  rule: z.custom<ScoringRule>(),
  question: z.string(),
  /** from the earliest to the latest, the survey itself among them */
  waves: z.array(wave),
});
export type Waves = z.infer<typeof wavesShape>;

const changeShape = z.object({
  before: figureShape.nullable(),
  after: figureShape.nullable(),
  change: z.number().nullable(),
  standardError: z.number().nullable(),
  lower: z.number().nullable(),
  upper: z.number().nullable(),
  /** of no change, by itself */
  pValue: z.number().nullable(),
  /** the same, adjusted for all places compared */
  adjustedP: z.number().nullable(),
  /** why nothing is said */
  why: bilingual.nullable(),
});
export type Change = z.infer<typeof changeShape>;

export const ADJUSTMENTS = ['holm', 'bh'] as const;

const side = z.object({ surveyId: id, title: z.string(), status: z.string(), fromMs: instant });
const changesShape = z.object({
  rule: z.custom<ScoringRule>(),
  question: z.string(),
  before: side,
  after: side,
  adjust: z.enum(ADJUSTMENTS),
  overall: changeShape,
  /** places of both waves */
  places: z.array(changeShape.extend({ code: z.string(), name: z.string() })),
  /** names of places that only one of the two has */
  onlyInOne: z.array(z.string()),
});
export type Changes = z.infer<typeof changesShape>;

const SIDES = ['positive', 'negative', 'apart'] as const;

const scalesShape = z.object({
  rows: z.array(
    z.object({
      questionId: z.string(),
      ruleId: z.string(),
      /** in the order of the questionnaire */
      options: z.array(z.object({ code: z.string(), side: z.enum(SIDES) })),
    }),
  ),
});
export type Scale = z.infer<typeof scalesShape>['rows'][number];

export const analysisEndpoints = {
  /** The indicators as they stand; asked again and again during fieldwork. */
  liveFigures: endpoint({
    method: 'GET',
    path: '/api/survey/surveys/:county/:surveyId/analysis/live',
    allow: 'results.read',
    params: surveyId,
    answer: liveShape,
  }),
  rankCertainty: endpoint({
    method: 'GET',
    path: '/api/survey/surveys/:county/:surveyId/analysis/rules/:ruleId/ranks',
    allow: 'results.read',
    params: ofRule,
    answer: rankCertaintyShape,
  }),
  /** All surveys of the county that the analyst may read, and which of them measured the same. */
  waves: endpoint({
    method: 'GET',
    path: '/api/survey/surveys/:county/:surveyId/analysis/rules/:ruleId/waves',
    allow: 'results.read',
    params: ofRule,
    answer: wavesShape,
  }),
  changes: endpoint({
    method: 'GET',
    path: '/api/survey/surveys/:county/:surveyId/analysis/rules/:ruleId/changes/:otherSurveyId',
    allow: 'results.read',
    params: ofRule.extend({ otherSurveyId: id }),
    query: z.object({ adjust: z.enum(ADJUSTMENTS).default('holm') }),
    answer: changesShape,
  }),
  /** The questions with an ordered scale, and on which side of it each option stands. */
  scales: endpoint({
    method: 'GET',
    path: '/api/survey/surveys/:county/:surveyId/analysis/scales',
    allow: 'results.read',
    params: surveyId,
    answer: scalesShape,
  }),
} as const;
