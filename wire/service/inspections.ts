// Inspection rounds: sheets, rounds drawn at random, what inspectors found, replies, mending, as offices and units read them.
import { z } from 'zod';
import {
  INSPECTION_STANDINGS,
  MEND_STANDINGS,
  ROUND_KINDS,
  ROUND_STANDINGS,
  SCALES,
  STANCES,
} from '#service/supervision';
import { endpoint } from '../endpoint.ts';
import { bilingual, county, id, instant, pageOf, paging, wholeNumber } from '../shapes.ts';

const codeOf = <const Table extends Readonly<Record<string, unknown>>>(table: Table) =>
  z.enum(Object.keys(table) as [keyof Table & string]);

const day = z.iso.date();
const line = z.string().trim().min(1).max(200);
const words = z.string().trim().max(4000);
const kind = codeOf(ROUND_KINDS);
const unitShape = z.object({ id, name: bilingual });

export const criterionShape = z.object({
  id: z.string().min(1).max(40),
  text: z.string().trim().min(1).max(400),
  evidence: z.string().trim().max(400),
  weight: z.number().int().min(1).max(100),
  scale: codeOf(SCALES),
  needsPhoto: z.boolean(),
});
const criteria = z.array(criterionShape).max(60);

const markShape = z.object({
  criterionId: z.string().min(1).max(40),
  value: z.number().int().min(0).max(100_000).nullable(),
  of: z.number().int().min(1).max(100_000).nullable(),
  words: z.string().trim().max(1000),
});
const marks = z.array(markShape).max(60);
const place = z
  .object({
    latitude: z.number().min(-90).max(90),
    longitude: z.number().min(-180).max(180),
    accuracyMetres: z.number().min(0).max(100_000),
  })
  .nullable();

const sheetShape = z.object({
  id,
  title: z.string(),
  criteria: z.array(criterionShape),
  revision: wholeNumber,
  isOwn: z.boolean(),
  isRetired: z.boolean(),
  isSimulated: z.boolean(),
  changedByName: z.string(),
  changedMs: instant,
});
export type InspectionSheet = z.infer<typeof sheetShape>;

const roundShape = z.object({
  id,
  title: z.string(),
  kind,
  officeName: bilingual,
  startsOn: day,
  endsOn: day,
  sheetId: id.nullable(),
  replyDays: wholeNumber,
  mendDays: wholeNumber,
  standing: codeOf(ROUND_STANDINGS),
  units: wholeNumber,
  visited: wholeNumber,
  counting: wholeNumber,
  objected: wholeNumber,
  isSimulated: z.boolean(),
});
export type InspectionRound = z.infer<typeof roundShape>;

const replyShape = z
  .object({ stance: codeOf(STANCES), words: z.string(), personName: z.string(), atMs: instant })
  .nullable();

const mendShape = z.object({
  id,
  visitId: id,
  roundId: id,
  roundTitle: z.string(),
  unit: unitShape,
  criterion: z.string(),
  words: z.string(),
  dueOn: day,
  isOverdue: z.boolean(),
  standing: codeOf(MEND_STANDINGS),
  report: z.string(),
  look: z.string(),
  looks: wholeNumber,
  inspectorName: z.string(),
});
export type InspectionMend = z.infer<typeof mendShape>;

const visitShape = z.object({
  id,
  roundId: id,
  roundTitle: z.string(),
  unit: unitShape,
  placeCode: z.string(),
  /** null for the unit itself */
  inspectorName: z.string().nullable(),
  standing: codeOf(INSPECTION_STANDINGS),
  leftOut: z.string().nullable(),
  visitedMs: instant.nullable(),
  scoredMs: instant.nullable(),
  place,
  marks: marks.nullable(),
  /** as the inspector gave them, where an objection changed some */
  firstMarks: marks.nullable(),
  score: z.number().nullable(),
  firstScore: z.number().nullable(),
  note: z.string(),
  photoIds: z.array(id),
  replyByMs: instant.nullable(),
  reply: replyShape,
  answer: z.string().nullable(),
  answeredByName: z.string().nullable(),
  mends: z.array(mendShape),
});
export type InspectionVisit = z.infer<typeof visitShape>;

/** A visit that somebody has to make, as the phone takes it along; nothing of other units. */
const plannedShape = z.object({
  county,
  id,
  roundTitle: z.string(),
  kind,
  endsOn: day,
  mendDays: wholeNumber,
  unitName: bilingual,
  placeCode: z.string(),
  criteria: z.array(criterionShape),
  isSimulated: z.boolean(),
});
export type PlannedInspection = z.infer<typeof plannedShape>;

const secondLookShape = z.object({
  county,
  id,
  visitId: id,
  unitName: bilingual,
  placeCode: z.string(),
  criterion: z.string(),
  words: z.string(),
  report: z.string(),
  dueOn: day,
  isSimulated: z.boolean(),
});
export type SecondLook = z.infer<typeof secondLookShape>;

const messageShape = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('inspected'),
    id,
    visitId: id,
    /** by the phone's clock */
    atMs: instant,
    place,
    marks,
    note: words,
    photoIds: z.array(id).max(20),
    mends: z.array(z.object({ id, criterionId: z.string().max(40), words: line })).max(60),
  }),
  z.object({
    kind: z.literal('looked-again'),
    id,
    mendId: id,
    atMs: instant,
    isMended: z.boolean(),
    words,
    /** a new day where it was not mended */
    dueOn: day.nullable(),
  }),
  z.object({ kind: z.literal('not-done'), id, visitId: id, atMs: instant, reason: line }),
]);
export type InspectionMessage = z.infer<typeof messageShape>;

const roundKey = z.object({ county, roundId: id });
const visitKey = z.object({ county, visitId: id });

export const inspectionEndpoints = {
  inspectionSheets: endpoint({
    method: 'GET',
    path: '/api/service/inspection-sheets/:county',
    allow: 'inspection.read',
    params: z.object({ county }),
    answer: z.object({ rows: z.array(sheetShape) }),
  }),
  /** Revision 0 makes a new sheet. Rounds that were made from an earlier one keep what they had. */
  saveInspectionSheet: endpoint({
    method: 'PUT',
    path: '/api/service/inspection-sheets/:county/:sheetId',
    allow: 'inspection.run',
    params: z.object({ county, sheetId: id }),
    body: z.object({ revision: wholeNumber, title: line, criteria, isRetired: z.boolean() }),
  }),
  inspectionRounds: endpoint({
    method: 'GET',
    path: '/api/service/inspection-rounds/:county',
    allow: 'inspection.read',
    params: z.object({ county }),
    query: z.object({ ...paging, kind: kind.optional(), standing: codeOf(ROUND_STANDINGS).optional() }),
    answer: pageOf(roundShape),
  }),
  addInspectionRound: endpoint({
    method: 'POST',
    path: '/api/service/inspection-rounds/:county',
    allow: 'inspection.run',
    params: z.object({ county }),
    body: z.object({
      id,
      title: line,
      kind,
      sheetId: id.nullable(),
      startsOn: day,
      endsOn: day,
      replyDays: z.number().int().min(1).max(30),
      mendDays: z.number().int().min(1).max(90),
    }),
  }),
  inspectionRound: endpoint({
    method: 'GET',
    path: '/api/service/inspection-rounds/:county/:roundId',
    allow: 'inspection.read',
    params: roundKey,
    answer: roundShape.extend({
      criteria: z.array(criterionShape),
      draw: z
        .object({
          list: z.array(unitShape),
          count: wholeNumber,
          seed: z.string(),
          drawnMs: instant,
          drawnByName: z.string(),
          /** drawn again just now from the list and the seed: whether the same came out */
          isSameAgain: z.boolean(),
        })
        .nullable(),
      visits: z.array(visitShape),
      polls: z.array(
        z.object({
          unit: unitShape,
          share: z.number(),
          interviews: wholeNumber,
          low: z.number(),
          high: z.number(),
          /** the mock poll whose aggregate it is; null where it was written down */
          orderId: id.nullable(),
        }),
      ),
    }),
  }),
  /** Once: a round is not drawn again until it suits. The seed comes from the server. */
  drawInspectionRound: endpoint({
    method: 'POST',
    path: '/api/service/inspection-rounds/:county/:roundId/draw',
    allow: 'inspection.run',
    params: roundKey,
    body: z.object({
      unitIds: z.array(id).max(2000),
      count: wholeNumber.max(2000),
      inspectorIds: z.array(id).max(500),
    }),
  }),
  closeInspectionRound: endpoint({
    method: 'POST',
    path: '/api/service/inspection-rounds/:county/:roundId/close',
    allow: 'inspection.run',
    params: roundKey,
    answer: z.object({ proposed: wholeNumber }),
  }),
  /** Totals of an internal poll; a unit with fewer than 30 interviews is refused by name. */
  keepPollTotals: endpoint({
    method: 'POST',
    path: '/api/service/inspection-rounds/:county/:roundId/totals',
    allow: 'inspection.run',
    params: roundKey,
    body: z.object({
      rows: z
        .array(z.object({ unitId: id, share: z.number().min(0).max(1), interviews: wholeNumber }))
        .min(1)
        .max(2000),
    }),
  }),
  /** The units that can be drawn and the people who can be sent. */
  inspectionChoices: endpoint({
    method: 'GET',
    path: '/api/service/inspection-choices/:county',
    allow: 'inspection.run',
    params: z.object({ county }),
    answer: z.object({
      units: z.array(unitShape),
      inspectors: z.array(z.object({ id, name: z.string(), offices: z.array(bilingual) })),
    }),
  }),
  /** A visit that is still to be made goes to somebody else, who does not come from there either. */
  reassignInspection: endpoint({
    method: 'POST',
    path: '/api/service/inspection-visits/:county/:visitId/inspector',
    allow: 'inspection.run',
    params: visitKey,
    body: z.object({ inspectorId: id }),
  }),
  /** A visit that cannot be made is left out, with the reason: a round is not held up by it. */
  leaveOutInspection: endpoint({
    method: 'POST',
    path: '/api/service/inspection-visits/:county/:visitId/leave-out',
    allow: 'inspection.run',
    params: visitKey,
    body: z.object({ id, reason: line }),
  }),
  answerInspectionReply: endpoint({
    method: 'POST',
    path: '/api/service/inspection-visits/:county/:visitId/answer',
    allow: 'inspection.run',
    params: visitKey,
    body: z.object({ words: line, marks }),
  }),
  inspectionMends: endpoint({
    method: 'GET',
    path: '/api/service/inspection-mends/:county',
    allow: 'inspection.read',
    params: z.object({ county }),
    query: z.object({ ...paging, show: z.enum(['open', 'overdue', 'all']).default('open') }),
    answer: pageOf(mendShape),
  }),
  /** What was found about one's own units. */
  inspectedUnits: endpoint({
    method: 'GET',
    path: '/api/service/inspected/:county',
    allow: 'inspection.reply',
    params: z.object({ county }),
    query: z.object(paging),
    answer: pageOf(visitShape.extend({ criteria: z.array(criterionShape) })),
  }),
  replyToInspection: endpoint({
    method: 'POST',
    path: '/api/service/inspected/:county/:visitId/reply',
    allow: 'inspection.reply',
    params: visitKey,
    body: z.object({ stance: codeOf(STANCES), words }),
  }),
  reportMended: endpoint({
    method: 'POST',
    path: '/api/service/inspected-mends/:county/:mendId/report',
    allow: 'inspection.reply',
    params: z.object({ county, mendId: id }),
    body: z.object({ words: line }),
  }),
  /** What somebody is to inspect or to look at again, for the phone to take along. */
  myInspections: endpoint({
    method: 'GET',
    path: '/api/service/my-inspections',
    allow: 'inspection.conduct',
    answer: z.object({ visits: z.array(plannedShape), looks: z.array(secondLookShape) }),
  }),
  /** Each message is answered by itself; sent again under its id it is the same one. */
  syncInspections: endpoint({
    method: 'POST',
    path: '/api/service/my-inspections/:county',
    allow: 'inspection.conduct',
    params: z.object({ county }),
    body: messageShape,
  }),
} as const;
