// Casework looked at from above: limits and weights, the draw for follow-up, the assessment, where to act.
import { z } from 'zod';
import { CASE_KINDS, CASE_SORTS, type LimitRule } from '#service/casework';
import { endpoint } from '../endpoint.ts';
import { bilingual, county, id, instant, wholeNumber } from '../shapes.ts';
import { anyPlace, caseKind, caseSort, momentAsked } from './case-shapes.ts';

const sort = z.enum(Object.keys(CASE_SORTS) as [keyof typeof CASE_SORTS]);
const kind = z.enum(Object.keys(CASE_KINDS) as [keyof typeof CASE_KINDS]);
const moment = z.number().int().min(0).max(4_102_444_800_000);
const period = {
  fromMs: momentAsked,
  toMs: momentAsked,
};

const span = z.object({ days: z.number().int(), count: z.enum(['working', 'calendar']) });
const ruleShape: z.ZodType<LimitRule> = z.object({
  id: z.string().min(1).max(40),
  name: bilingual,
  source: z.union([bilingual, z.string().max(200)]),
  route: span,
  accept: span,
  close: span,
  extension: span,
  mostExtensions: z.number().int(),
  answerChase: span,
  decideAddressee: span,
  followUp: span,
  strikeOff: span,
  review: z.object({ ask: span, answer: span }).optional(),
  reminders: z
    .array(
      z.object({ level: z.enum(['yellow', 'red', 'black']), daysBefore: z.number().int().min(-60).max(60) }),
    )
    .max(10),
});

/** A share with its n and interval; null where nobody could answer. `isSmall`: too few to compare. */
const share = z.object({
  of: wholeNumber,
  count: wholeNumber,
  share: z.number().nullable(),
  interval: z.object({ low: z.number(), high: z.number() }).nullable(),
  isSmall: z.boolean(),
});
export type CaseShare = z.infer<typeof share>;

const assessed = z.object({
  cases: wholeNumber,
  /** ratings that may not be the resident's own and that no call has confirmed */
  ratingsLeftOut: wholeNumber,
  responded: share,
  resolved: share,
  satisfied: share,
  onTime: share,
  sentBack: share,
  reopened: share,
  followUpAgrees: share,
  /** weighted points of 100; null where a part has nobody behind it */
  points: z.number().nullable(),
  isSmall: z.boolean(),
});
export type Assessed = z.infer<typeof assessed>;

const weightsShape = z.object({
  responded: z.number().min(0).max(100),
  resolved: z.number().min(0).max(100),
  satisfied: z.number().min(0).max(100),
  onTime: z.number().min(0).max(100),
});

export const caseFigureEndpoints = {
  /** The rule in force for each sort, and for each kind that has its own, since when, and the presets to choose from. */
  limitRules: endpoint({
    method: 'GET',
    path: '/api/service/limit-rules/:county',
    allow: 'case.read',
    params: z.object({ county }),
    answer: z.object({
      rows: z.array(
        z.object({
          sort,
          /** null for the rule of the whole sort */
          kind: kind.nullable(),
          rule: ruleShape,
          sinceMs: instant.nullable(),
          personName: z.string().nullable(),
          running: wholeNumber,
          runningUnderOthers: wholeNumber,
        }),
      ),
      presets: z.array(ruleShape),
    }),
  }),
  /** New cases follow it from now on; running ones keep theirs until somebody moves them. */
  saveLimitRule: endpoint({
    method: 'POST',
    path: '/api/service/limit-rules/:county',
    allow: 'case.rule',
    params: z.object({ county }),
    body: z.object({
      id,
      sort,
      /** null for the whole sort */
      kind: kind.nullable().default(null),
      /** null: the kind follows its sort again */
      rule: ruleShape.nullable(),
      reason: z.string().trim().min(1).max(500),
    }),
  }),
  weights: endpoint({
    method: 'GET',
    path: '/api/service/assessment-weights/:county',
    allow: 'case.assess',
    params: z.object({ county }),
    /** `source` of the preset; null where the county chose its own */
    answer: z.object({
      weights: weightsShape,
      source: bilingual.nullable(),
      sinceMs: instant.nullable(),
    }),
  }),
  saveWeights: endpoint({
    method: 'POST',
    path: '/api/service/assessment-weights/:county',
    allow: 'case.rule',
    params: z.object({ county }),
    body: z.object({ id, weights: weightsShape, reason: z.string().trim().min(1).max(500) }),
  }),
  /** Cases closed in a period, by unit or by kind; what was left out, by whom and why. Survey figures are never mixed in. */
  assessment: endpoint({
    method: 'GET',
    path: '/api/service/assessment/:county',
    allow: 'case.assess',
    params: z.object({ county }),
    query: z.object({ ...period, sort: caseSort.optional(), kind: caseKind.optional() }),
    answer: z.object({
      whole: assessed,
      units: z.array(assessed.extend({ unitId: id, name: bilingual, regionCode: z.string() })),
      kinds: z.array(assessed.extend({ kind: kind.nullable() })),
      excluded: z.array(
        z.object({
          caseId: id,
          number: z.string(),
          unitName: bilingual.nullable(),
          ground: z.string(),
          personName: z.string().nullable(),
          atMs: instant,
        }),
      ),
      /** whose ratings are left out of satisfaction, and who took the case in and saw its code */
      unsureRatings: z.array(
        z.object({
          caseId: id,
          number: z.string(),
          unitName: bilingual.nullable(),
          personName: z.string().nullable(),
          atMs: instant,
        }),
      ),
      weights: weightsShape,
    }),
  }),
  /** Draws cases closed in a period for a follow-up call: a share at random by a seed, and all of the dissatisfied. */
  drawFollowUps: endpoint({
    method: 'POST',
    path: '/api/service/follow-up-draws/:county',
    allow: 'case.follow-up',
    params: z.object({ county }),
    body: z.object({
      id,
      fromMs: moment,
      toMs: moment,
      share: z.number().min(0.01).max(1),
      seed: z.string().trim().min(6).max(100),
    }),
    answer: z.object({ closed: wholeNumber, drawn: wholeNumber, dissatisfied: wholeNumber }),
  }),
  followUpDraws: endpoint({
    method: 'GET',
    path: '/api/service/follow-up-draws/:county',
    allow: 'case.follow-up',
    params: z.object({ county }),
    answer: z.object({
      rows: z.array(
        z.object({
          id,
          atMs: instant,
          personName: z.string().nullable(),
          fromMs: instant,
          toMs: instant,
          share: z.number(),
          seed: z.string(),
          closed: wholeNumber,
          drawn: wholeNumber,
          dissatisfied: wholeNumber,
        }),
      ),
    }),
  }),
  /** Counts per place and kind over time beside published survey figures: side by side, never one figure. */
  whereToAct: endpoint({
    method: 'GET',
    path: '/api/service/where-to-act/:county',
    allow: 'case.assess',
    params: z.object({ county }),
    query: z.object(period),
    answer: z.object({
      cells: z.array(
        z.object({
          placeCode: z.string(),
          placeName: bilingual,
          kind: kind.nullable(),
          cases: wholeNumber,
          people: wholeNumber,
          open: wholeNumber,
          returned: wholeNumber,
        }),
      ),
      months: z.array(z.object({ month: z.string(), kind: kind.nullable(), cases: wholeNumber })),
      /** places and kinds with more than the county would have them expect, most first */
      hotSpots: z.array(
        z.object({
          placeCode: anyPlace,
          placeName: bilingual,
          kind: kind.nullable(),
          cases: wholeNumber,
          people: wholeNumber,
          expected: z.number(),
          byCount: wholeNumber,
          byPeople: wholeNumber,
        }),
      ),
      /** matters that have returned so often that their cause is asked for */
      returning: z.array(
        z.object({
          caseId: id,
          number: z.string(),
          summary: z.string(),
          returns: wholeNumber,
          isCauseNamed: z.boolean(),
        }),
      ),
      visits: z.array(z.object({ placeCode: z.string(), kind: z.string(), requests: wholeNumber })),
      published: z.array(
        z.object({
          publicationId: id,
          title: z.string(),
          publishedMs: instant,
          isSimulated: z.boolean(),
          address: z.string(),
          places: z.array(
            z.object({
              code: z.string(),
              name: z.string(),
              indicator: bilingual,
              share: z.number().nullable(),
              low: z.number().nullable(),
              high: z.number().nullable(),
              n: wholeNumber,
            }),
          ),
        }),
      ),
    }),
  }),
} as const;
