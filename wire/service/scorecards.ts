// How units stand over rounds, rules with their odds, what they propose and what people decide; and the same as plain rows of figures.
import { z } from 'zod';
import { CONSEQUENCE_STANDINGS, CONSEQUENCES, SIDES, STANCES } from '#service/supervision';
import { endpoint } from '../endpoint.ts';
import { bilingual, county, id, instant, pageOf, paging, problem, wholeNumber } from '../shapes.ts';

const codeOf = <const Table extends Readonly<Record<string, unknown>>>(table: Table) =>
  z.enum(Object.keys(table) as [keyof Table & string]);

const day = z.iso.date();
const line = z.string().trim().min(1).max(400);
const unitShape = z.object({ id, name: bilingual });
const span = { fromDay: day.optional(), toDay: day.optional(), officeId: id.optional() };

const standingShape = z.object({
  unit: unitShape,
  rounds: wholeNumber,
  mean: z.number(),
  estimate: z.number().nullable(),
  standardError: z.number().nullable(),
  rank: wholeNumber.nullable(),
  bestRank: wholeNumber.nullable(),
  worstRank: wholeNumber.nullable(),
  tier: wholeNumber.nullable(),
  overdueMends: wholeNumber,
  /** the newest internal poll of the unit: beside the score, never in it */
  poll: z
    .object({ share: z.number(), interviews: wholeNumber, low: z.number(), high: z.number() })
    .nullable(),
});
export type UnitStandingRow = z.infer<typeof standingShape>;

export const ruleOddsShape = z.object({
  rounds: wholeNumber,
  units: wholeNumber,
  ofThisRun: z.number(),
  ofUnit: z.number(),
  ofAny: z.number(),
  expected: z.number(),
});

const ruleFields = {
  side: codeOf(SIDES),
  count: z.number().int().min(1).max(100),
  /** so many rounds running; 0: in every round so far, from the second on */
  running: z.number().int().min(0).max(20),
  consequence: codeOf(CONSEQUENCES),
};

const ruleShape = z.object({
  id,
  ...ruleFields,
  source: z.string(),
  isOn: z.boolean(),
  revision: wholeNumber,
  changedByName: z.string(),
  changedMs: instant,
  /** over the rounds closed in the last year; null where none is large enough */
  odds: ruleOddsShape.nullable(),
});
export type ConsequenceRule = z.infer<typeof ruleShape>;

const consequenceShape = z.object({
  id,
  unit: unitShape,
  roundId: id,
  roundTitle: z.string(),
  rule: z.object(ruleFields),
  runOf: wholeNumber,
  /** as they were when it was proposed */
  odds: ruleOddsShape,
  ranks: z
    .object({ rank: wholeNumber, bestRank: wholeNumber, worstRank: wholeNumber, units: wholeNumber })
    .nullable(),
  standing: codeOf(CONSEQUENCE_STANDINGS),
  proposedMs: instant,
  replyByMs: instant,
  reply: z
    .object({ stance: codeOf(STANCES), words: z.string(), personName: z.string(), atMs: instant })
    .nullable(),
  reason: z.string().nullable(),
  decidedByName: z.string().nullable(),
  decidedMs: instant.nullable(),
  isSimulated: z.boolean(),
});
export type Consequence = z.infer<typeof consequenceShape>;

const consequenceKey = z.object({ county, consequenceId: id });

export const scorecardEndpoints = {
  scorecard: endpoint({
    method: 'GET',
    path: '/api/service/scorecards/:county',
    allow: 'inspection.read',
    params: z.object({ county }),
    query: z.object(span),
    answer: z.object({
      units: z.array(standingShape),
      rounds: wholeNumber,
      tiers: wholeNumber,
      noise: z
        .object({
          standardDeviation: z.number(),
          shareOfOneRound: z.number(),
          shareOfMean: z.number(),
          freedom: wholeNumber,
        })
        .nullable(),
      why: problem.nullable(),
      /** whose rounds these are, and whose else there are */
      officeId: id.nullable(),
      offices: z.array(unitShape),
      isSimulated: z.boolean(),
    }),
  }),
  scorecardFile: endpoint({
    method: 'GET',
    path: '/api/service/scorecards/:county/file',
    allow: 'inspection.read',
    params: z.object({ county }),
    query: z.object({ ...span, language: z.enum(['zh', 'en']) }),
  }),
  consequenceRules: endpoint({
    method: 'GET',
    path: '/api/service/consequence-rules/:county',
    allow: 'inspection.read',
    params: z.object({ county }),
    answer: z.object({ rows: z.array(ruleShape) }),
  }),
  /** Revision 0 makes a new rule. */
  saveConsequenceRule: endpoint({
    method: 'PUT',
    path: '/api/service/consequence-rules/:county/:strikeRuleId',
    allow: 'inspection.run',
    params: z.object({ county, strikeRuleId: id }),
    body: z.object({ revision: wholeNumber, ...ruleFields, source: line, isOn: z.boolean() }),
  }),
  consequences: endpoint({
    method: 'GET',
    path: '/api/service/consequences/:county',
    allow: 'inspection.reply',
    params: z.object({ county }),
    query: z.object({ ...paging, standing: codeOf(CONSEQUENCE_STANDINGS).optional() }),
    answer: pageOf(consequenceShape),
  }),
  replyToConsequence: endpoint({
    method: 'POST',
    path: '/api/service/consequences/:county/:consequenceId/reply',
    allow: 'inspection.reply',
    params: consequenceKey,
    body: z.object({ stance: codeOf(STANCES), words: z.string().trim().max(4000) }),
  }),
  decideConsequence: endpoint({
    method: 'POST',
    path: '/api/service/consequences/:county/:consequenceId/decide',
    allow: 'inspection.decide',
    params: consequenceKey,
    body: z.object({ isCarriedOut: z.boolean(), reason: line }),
  }),
  /** Standings and overdue mending as plain rows: what bulletins print and chasing lists. */
  inspectionFigures: endpoint({
    method: 'GET',
    path: '/api/service/inspection-figures/:county',
    allow: 'inspection.read',
    params: z.object({ county }),
    query: z.object(span),
    answer: z.object({
      figures: z.array(
        z.object({
          figure: z.string(),
          unitId: id.nullable(),
          unitName: bilingual.nullable(),
          value: z.number().nullable(),
          low: z.number().nullable(),
          high: z.number().nullable(),
          n: wholeNumber,
          how: bilingual,
          link: z.string(),
        }),
      ),
      overdue: z.array(
        z.object({
          kind: z.literal('inspection-mend'),
          id,
          unitId: id,
          unitName: bilingual,
          words: z.string(),
          dueOn: day,
          daysLate: wholeNumber,
          link: z.string(),
        }),
      ),
    }),
  }),
} as const;
