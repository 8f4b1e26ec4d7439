// Weighting of one survey: the scheme as data, its versions, and what each of its steps does to the weights.
import { z } from 'zod';
import { endpoint } from '../endpoint.ts';
import { county, id, instant, problem } from '../shapes.ts';

const surveyId = z.object({ county, surveyId: id });
const count = z.number().int();

/** Known totals of one closed question; a cell joins the options that stand in it. */
const margin = z.object({
  questionId: z.string().max(40),
  cells: z
    .array(z.object({ codes: z.array(z.string().max(40)).min(1).max(200), total: z.number() }))
    .max(2000),
});

/** What classes for non-response are made of: what is known of a number whether it gave an interview or not. */
export const RESPONSE_CLASSES = ['phone-type', 'town-and-phone-type', 'village-and-phone-type'] as const;

export const weightingScheme = z.object({
  /** whether the people of each village stay a margin beside those of the questions */
  keepsVillages: z.boolean(),
  /** totals are percentages of the people, not numbers of people */
  isInShares: z.boolean(),
  /** none: villages alone; one without villages: post-stratification; otherwise raking */
  margins: z.array(margin).max(8),
  /** least and most weight, as multiples of the mean weight */
  trim: z.object({ least: z.number(), most: z.number() }).nullable(),
  /** classes in which those who answered stand for those who did not; left out: the village alone is the class */
  nonResponse: z.object({ by: z.enum(RESPONSE_CLASSES), least: z.number() }).optional(),
});
export type WeightingScheme = z.infer<typeof weightingScheme>;

const cellReport = z.object({
  margin: z.string(),
  label: z.string(),
  respondents: count,
  before: z.number(),
  after: z.number(),
  wanted: z.number(),
});

/** A kind of telephone, of the whole, of a town (its code) or of a village (its name). */
const classLabel = z.object({ phoneType: z.string(), place: z.string().optional() });

/** A class as it was used, with the classes that were joined to it for want of respondents. */
const classReport = z.object({
  label: classLabel,
  joined: z.array(classLabel),
  /** numbers called that belong to the survey, those of which it is not known by their expected share */
  eligible: z.number(),
  respondents: count,
  /** by which the weights of those who answered grew */
  factor: z.number(),
});

/** What a step did; weights in people for each respondent. */
export const weightingStep = z.object({
  kind: z.enum(['base', 'non-response', 'post-stratify', 'rake', 'trim']),
  respondents: count,
  people: z.number(),
  deff: z.number(),
  effective: z.number(),
  least: z.number(),
  median: z.number(),
  most: z.number(),
  leastChange: z.number(),
  mostChange: z.number(),
  histogram: z.array(z.object({ from: z.number(), to: z.number(), respondents: count })),
  cells: z.array(cellReport),
  classes: z.array(classReport),
});
export type WeightingStep = z.infer<typeof weightingStep>;

/** What a scheme gives on the interviews that there are; `problem` says why the steps end where they end. */
const weightingReport = z.object({ steps: z.array(weightingStep), problem: problem.nullable() });
export type WeightingReport = z.infer<typeof weightingReport>;

const version = z.object({
  number: count,
  setMs: instant,
  personName: z.string(),
  scheme: weightingScheme,
});

const weightingAnswer = z.object({
  /** newest first; none: villages' weights alone */
  versions: z.array(version),
  /** whether a publication stands, which the scheme belongs to */
  isFrozen: z.boolean(),
  report: weightingReport,
  /** closed questions that may be margins, with how many chose each option */
  questions: z.array(
    z.object({
      id: z.string(),
      text: z.string(),
      options: z.array(z.object({ code: z.string(), label: z.string(), respondents: count })),
    }),
  ),
});
export type Weighting = z.infer<typeof weightingAnswer>;

export const weightingEndpoints = {
  weighting: endpoint({
    method: 'GET',
    path: '/api/survey/surveys/:county/:surveyId/weighting',
    allow: 'results.read',
    params: surveyId,
    answer: weightingAnswer,
  }),
  /** What a scheme would do; nothing is kept. */
  tryWeighting: endpoint({
    method: 'POST',
    path: '/api/survey/surveys/:county/:surveyId/weighting/trial',
    allow: 'weighting.write',
    params: surveyId,
    body: z.object({ scheme: weightingScheme }),
    answer: weightingReport,
  }),
  /** Makes the scheme the survey's next version, if it holds on the interviews that there are. */
  setWeighting: endpoint({
    method: 'POST',
    path: '/api/survey/surveys/:county/:surveyId/weighting',
    allow: 'weighting.write',
    params: surveyId,
    body: z.object({ id, scheme: weightingScheme }),
  }),
} as const;
