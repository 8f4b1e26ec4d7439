// The planner: how many interviews a wanted precision takes, how they are shared out, and how many numbers they need.
import { z } from 'zod';
import { endpoint } from '../endpoint.ts';
import { county, id } from '../shapes.ts';

const count = z.number().int();
const share = z.coerce.number().gt(0).lt(1);
const rate = z.number().nullable();

/** What is wanted; every part of it stands in the address of the page. */
export const planQuery = z.object({
  /** precision or a difference between two waves, ranks that part, so many interviews, so much money */
  goal: z.enum(['precision', 'difference', 'ranks', 'interviews', 'budget']).default('precision'),
  /** of the whole, or of each village by itself */
  level: z.enum(['whole', 'village']).default('whole'),
  /** the share expected where a village has none of its own */
  share: share.default(0.5),
  /** half the interval, or the difference that shall be seen */
  margin: share.default(0.03),
  deff: z.coerce.number().gt(0).max(100).default(1),
  power: share.default(0.8),
  interviews: z.coerce.number().int().min(1).max(10_000_000).default(500),
  budget: z.coerce.number().gt(0).max(1e12).default(10_000),
  /** of one interview, where a village has none of its own */
  cost: z.coerce.number().gt(0).max(1e9).default(1),
  rule: z.enum(['proportional', 'equal', 'neyman', 'power']).default('proportional'),
  exponent: z.coerce.number().min(0).max(1).default(0.5),
  /** least interviews in each village */
  least: z.coerce.number().int().min(0).max(100_000).default(0),
  /** what villages have of their own: `430422001001:0.9:12` is share and cost, joined by `_` */
  own: z.string().max(20_000).default(''),
});
export type PlanQuery = z.infer<typeof planQuery>;

const plan = z.object({
  interviews: count,
  cost: z.number(),
  /** half of the 95 % interval to be expected of the whole */
  margin: rate,
  /** the smallest difference between two waves like this one that is seen with the wanted power */
  detectable: rate,
  /** villages that cannot give what is wanted, since fewer people live there */
  short: z.array(z.string()),
  numbers: count.nullable(),
  numbersCautious: count.nullable(),
  places: z.array(
    z.object({
      code: z.string(),
      name: z.string(),
      population: count,
      share: z.number(),
      cost: z.number(),
      target: count,
      margin: rate,
      /** numbers to draw at the expected yield, and at the yield that past surveys make likely at the least */
      numbers: count.nullable(),
      numbersCautious: count.nullable(),
      /** numbers of the survey in this village, and its target now */
      units: count,
      present: count,
    }),
  ),
  yield: z.object({
    rate,
    low: rate,
    high: rate,
    past: z.array(
      z.object({
        title: z.string(),
        units: count,
        completes: count,
        RR1: rate,
        RR3: rate,
        COOP1: rate,
        CON1: rate,
      }),
    ),
  }),
});
export type Plan = z.infer<typeof plan>;

export const plannerEndpoints = {
  plan: endpoint({
    method: 'GET',
    path: '/api/survey/surveys/:county/:surveyId/plan',
    allow: 'survey.read',
    params: z.object({ county, surveyId: id }),
    query: planQuery,
    answer: plan,
  }),
} as const;
