// Requests and disputes at the office: lists, one case with everything that is known of it, taking in, steps, work orders.
import { z } from 'zod';
import type { Problem } from '#base';
import {
  CASE_KINDS,
  CASE_SORTS,
  CASE_SOURCES,
  type CaseState,
  DUTIES,
  type Duty,
  type Fields,
  RELATIONS,
  REMINDER_LEVELS,
  STANDINGS,
  STEPS,
  type StepCode,
} from '#service/casework';
import { endpoint } from '../endpoint.ts';
import { bilingual, county, id, instant, pageOf, paging, wholeNumber } from '../shapes.ts';

const codes = <Row extends Record<string, unknown>>(table: Row) =>
  z.enum(Object.keys(table) as [keyof Row & string]);

export const caseSort = codes(CASE_SORTS);
export const caseKind = codes(CASE_KINDS);
export const caseSource = codes(CASE_SOURCES);
const standing = codes(STANDINGS);
const reminderLevel = codes(REMINDER_LEVELS);
const duty = codes(DUTIES);
const relation = codes(RELATIONS);
const step = z.custom<StepCode>((value) => typeof value === 'string' && Object.hasOwn(STEPS, value));

/** GB/T 2260: six digits to twelve. */
export const anyPlace = z.string().regex(/^[1-9]\d{5}(\d{3}(\d{3})?)?$/);
const caseText = z.string().trim().min(1).max(20_000);
const fieldValue = z.union([
  z.string().max(20_000),
  z.number(),
  z.boolean(),
  z.array(z.string().max(2000)).max(50),
]);
const fields: z.ZodType<Fields> = z.record(z.string().max(40), fieldValue);
const unitName = z.object({ id, name: bilingual });
const personName = z.object({ id, name: z.string() });
const spot = z.object({ latitude: z.number().min(-90).max(90), longitude: z.number().min(-180).max(180) });

const caseRow = z.object({
  id,
  number: z.string(),
  revision: wholeNumber,
  sort: caseSort,
  kind: caseKind.nullable(),
  source: caseSource,
  standing,
  /** the first words of the text */
  summary: z.string(),
  placeCode: z.string(),
  spot: z.string(),
  unit: unitName.nullable(),
  person: personName.nullable(),
  receivedMs: instant,
  /** what is owed first, and by when */
  duty: z.object({ what: duty, dueMs: instant }).nullable(),
  reminder: reminderLevel.nullable(),
  returns: wholeNumber,
  isShielded: z.boolean(),
  isSimulated: z.boolean(),
});
export type CaseRow = z.infer<typeof caseRow>;

/** Milliseconds of this century and the last. */
export const momentAsked = z.coerce.number().int().min(0).max(4_102_444_800_000);

/** What a list of cases may be narrowed to; the same names stand in the screen's address and in a saved filter. */
const caseFilter = {
  sort: caseSort.optional(),
  kind: caseKind.optional(),
  source: caseSource.optional(),
  /** one standing, `open` for all in which something is owed, or `ended` */
  standing: z.union([standing, z.enum(['open', 'ended'])]).optional(),
  unitId: id.optional(),
  personId: id.optional(),
  placeCode: anyPlace.optional(),
  reminder: reminderLevel.optional(),
  duty: duty.optional(),
  /** `1`: given to me */
  mine: z.enum(['1']).optional(),
  /** `1`: given to me, handed down to my own office, or held by it and given to nobody there */
  inHand: z.enum(['1']).optional(),
  /** a number, or words of the text (two characters or more) */
  search: z.string().trim().max(60).optional(),
  receivedFromMs: momentAsked.optional(),
  receivedToMs: momentAsked.optional(),
};
const order = z.enum(['received', 'due']).default('received');

/** Who sent a case, as far as the reader may know. */
const senderShape = z.object({
  isAnonymous: z.boolean(),
  /** null where the case shields its sender from the reader */
  name: z.string().nullable(),
  maskedNumber: z.string().nullable(),
  isVerified: z.boolean(),
  mayCall: z.boolean(),
});

const historyEntry = z.object({
  id,
  atMs: instant,
  /** `receive`, or a step */
  step: z.string(),
  personName: z.string().nullable(),
  unitName: bilingual.nullable(),
  facts: z.custom<Fields>(),
  words: z.record(z.string(), z.union([z.string(), z.array(z.string())])),
});

const duplicateShape = z.object({
  caseId: id,
  number: z.string(),
  summary: z.string(),
  standing,
  receivedMs: instant,
  /** metres between the two places, where both are known */
  metres: z.number().nullable(),
  /** 0 to 1 */
  likeness: z.number(),
});

const caseWhole = caseRow.extend({
  text: z.string(),
  point: spot.nullable(),
  people: wholeNumber,
  state: z.custom<CaseState>(),
  duties: z.array(z.custom<Duty>()),
  /** how the reader stands to it */
  relations: z.array(relation),
  /** every step that the reader may take now */
  may: z.array(step),
  sender: senderShape,
  /** numbers in its words are masked; null where none is */
  masking: z.object({ mayLook: z.boolean() }).nullable(),
  history: z.array(historyEntry),
  reminders: z.array(z.object({ duty, level: reminderLevel, atMs: instant })),
  joined: z.array(z.object({ caseId: id, number: z.string() })),
  photoIds: z.array(id),
});
export type CaseWhole = z.infer<typeof caseWhole>;

const receiptShape = z.object({
  number: z.string(),
  receivedMs: instant,
  text: z.string(),
  placeCode: z.string(),
  spot: z.string(),
  /** the office that has it before it */
  office: bilingual,
});
export type CaseReceipt = z.infer<typeof receiptShape>;

/** A sender who gives a name and a number, or nothing of the kind. */
export const newSender = z.object({
  name: z.string().trim().max(60),
  number: z.string().trim().max(30),
});

export const newCase = {
  sort: caseSort,
  /** null where the text alone came in: the program proposes, people decide */
  kind: caseKind.nullable(),
  text: caseText,
  placeCode: anyPlace,
  spot: z.string().trim().max(200),
  point: spot.nullable(),
  /** how many people it touches, as far as known */
  people: wholeNumber.min(1).max(1_000_000).default(1),
  sender: newSender.nullable(),
  photoIds: z.array(id).max(20),
  /** those complained of: kept from the case from the first moment */
  about: z.object({ people: z.array(id).max(20), units: z.array(id).max(20) }),
};

const caseKey = z.object({ county, caseId: id });
const stepResult = z.object({ revision: wholeNumber, standing });

export const caseworkEndpoints = {
  /** At most 1,000 are counted, and paged through: who looks further narrows the list. */
  cases: endpoint({
    method: 'GET',
    path: '/api/service/cases/:county',
    allow: 'case.read',
    params: z.object({ county }),
    query: z.object({ ...paging, ...caseFilter, order }),
    answer: pageOf(caseRow).extend({ isTotalCapped: z.boolean() }),
  }),
  /** How many cases stand where, and what is due: the figures above the list. */
  caseBoard: endpoint({
    method: 'GET',
    path: '/api/service/case-board/:county',
    allow: 'case.read',
    params: z.object({ county }),
    answer: z.object({
      atMs: instant,
      byStanding: z.array(z.object({ standing, count: wholeNumber })),
      byReminder: z.array(z.object({ level: reminderLevel, count: wholeNumber })),
      mine: wholeNumber,
    }),
  }),
  case: endpoint({
    method: 'GET',
    path: '/api/service/cases/:county/:caseId',
    allow: 'case.read',
    params: caseKey,
    answer: caseWhole,
  }),
  /** `id` is the intake's own: sent five times, it is one case, and each time the same number and code. */
  takeIn: endpoint({
    method: 'POST',
    path: '/api/service/cases/:county',
    allow: 'case.take-in',
    params: z.object({ county }),
    body: z.object({
      id,
      source: z.enum(['hotline', 'counter', 'visit', 'patrol', 'meeting', 'email']),
      ...newCase,
    }),
    answer: z.object({
      caseId: id,
      number: z.string(),
      code: z.string(),
      /** false where it is held back from whoever took it in: only its receipt can be opened */
      isInSight: z.boolean(),
    }),
  }),
  /** What whoever took a case in told of it then, and where it went: all that they see of one that is held back from them. */
  caseReceipt: endpoint({
    method: 'GET',
    path: '/api/service/cases/:county/:caseId/receipt',
    allow: 'case.take-in',
    params: caseKey,
    answer: receiptShape,
  }),
  /** Makes a case of what was asked for at a door; asked again, it is the same case. `code` is null for whoever did not make it one. */
  takeVisitRequest: endpoint({
    method: 'POST',
    path: '/api/service/visit-requests/:county/:requestId/case',
    allow: 'case.take-in',
    params: z.object({ county, requestId: id }),
    body: z.object({ sort: caseSort, kind: caseKind.nullable(), people: wholeNumber.min(1).max(1_000_000) }),
    answer: z.object({ caseId: id, number: z.string(), code: z.string().nullable() }),
  }),
  /** What a text speaks for, before or after it is a case. Proposals alone. */
  proposals: endpoint({
    method: 'POST',
    path: '/api/service/case-proposals/:county',
    allow: 'case.read',
    params: z.object({ county }),
    body: z.object({ text: caseText, placeCode: anyPlace, point: spot.nullable(), caseId: id.nullable() }),
    answer: z.object({
      kinds: z.array(z.object({ kind: caseKind, sort: caseSort, signs: z.array(z.string()) })),
      units: z.array(z.object({ unit: unitName, why: z.enum(['place', 'place-above', 'same-kind-before']) })),
      duplicates: z.array(duplicateShape),
    }),
  }),
  /**
   * Takes a step. `id` is the event's own, so that it can be sent twice; `revision` is the one that the screen showed:
   * where somebody else was quicker, the answer is `case-changed-meanwhile`.
   */
  takeStep: endpoint({
    method: 'POST',
    path: '/api/service/cases/:county/:caseId/steps',
    allow: 'case.step',
    params: caseKey,
    body: z.object({ id, revision: wholeNumber, step, fields }),
    answer: stepResult,
  }),
  /** One step for many cases; each is answered by itself. Only steps that are `isForMany`. */
  takeStepForMany: endpoint({
    method: 'POST',
    path: '/api/service/case-steps/:county',
    allow: 'case.step',
    params: z.object({ county }),
    body: z.object({
      step,
      fields,
      cases: z
        .array(z.object({ id, caseId: id, revision: wholeNumber }))
        .min(1)
        .max(200),
    }),
    answer: z.object({
      results: z.array(
        z.object({ caseId: id, problem: z.custom<Problem>().nullable(), revision: wholeNumber.nullable() }),
      ),
    }),
  }),
  /** The sender's number, for a purpose; every look is in the audit log. */
  senderNumber: endpoint({
    method: 'POST',
    path: '/api/service/cases/:county/:caseId/number',
    allow: 'case.call',
    params: caseKey,
    body: z.object({ purpose: z.enum(['handling', 'follow-up']) }),
    answer: z.object({ number: z.string() }),
  }),
  /** The words in which a shielded sender's numbers are masked, whole, for a purpose; every look is in the audit log. */
  maskedWords: endpoint({
    method: 'POST',
    path: '/api/service/cases/:county/:caseId/words',
    allow: 'case.call',
    params: caseKey,
    body: z.object({ purpose: z.enum(['handling', 'follow-up']) }),
    answer: z.object({ texts: z.array(z.string()) }),
  }),
  /** The same list as a workbook; at most 10,000 rows, no sender in it. */
  exportCases: endpoint({
    method: 'GET',
    path: '/api/service/cases-workbook/:county',
    allow: 'case.export',
    params: z.object({ county }),
    query: z.object({ ...caseFilter, order, language: z.enum(['zh', 'en']).default('zh') }),
  }),
  /** What is printed on a work order: the case, its own limit, and whom to ask. Nothing of a shielded sender. */
  workOrder: endpoint({
    method: 'GET',
    path: '/api/service/cases/:county/:caseId/order',
    allow: 'case.read',
    params: caseKey,
    answer: z.object({
      number: z.string(),
      sort: bilingual,
      kind: bilingual.nullable(),
      source: bilingual,
      receivedMs: instant,
      text: z.string(),
      place: bilingual,
      spot: z.string(),
      unit: bilingual.nullable(),
      person: z.string().nullable(),
      order: z.string(),
      ruleName: bilingual,
      ruleSource: bilingual,
      acceptByMs: instant.nullable(),
      dueMs: instant.nullable(),
      /** false where a year without an official calendar was touched */
      isDueCertain: z.boolean(),
      senderName: z.string().nullable(),
      maskedNumber: z.string().nullable(),
      printedMs: instant,
      isSimulated: z.boolean(),
    }),
  }),
  /** The record of a dispute, field by field of GB/T 31000-2015; empty where nothing was written down yet. */
  disputeRecord: endpoint({
    method: 'GET',
    path: '/api/service/cases/:county/:caseId/dispute-record',
    allow: 'case.read',
    params: caseKey,
    answer: z.object({
      fields: z.array(z.object({ field: z.string(), label: bilingual, value: bilingual })),
      isSimulated: z.boolean(),
    }),
  }),
  /** The offices to which one may route, and the people of one's own office. */
  caseUnits: endpoint({
    method: 'GET',
    path: '/api/service/case-units/:county',
    allow: 'case.read',
    params: z.object({ county }),
    answer: z.object({
      units: z.array(
        z.object({
          id,
          parentId: id.nullable(),
          name: bilingual,
          regionCode: z.string(),
          isOwn: z.boolean(),
          isBelow: z.boolean(),
        }),
      ),
      people: z.array(z.object({ id, name: z.string(), unitId: id, role: z.string() })),
    }),
  }),
  savedFilters: endpoint({
    method: 'GET',
    path: '/api/service/case-filters/:county',
    allow: 'case.read',
    params: z.object({ county }),
    answer: z.object({
      rows: z.array(z.object({ id, name: z.string(), filter: z.record(z.string(), z.string()) })),
    }),
  }),
  saveFilter: endpoint({
    method: 'PUT',
    path: '/api/service/case-filters/:county/:filterId',
    allow: 'case.read',
    params: z.object({ county, filterId: id }),
    body: z.object({
      name: z.string().trim().min(1).max(40),
      filter: z.record(z.string().max(40), z.string().max(100)),
    }),
  }),
  dropFilter: endpoint({
    method: 'DELETE',
    path: '/api/service/case-filters/:county/:filterId',
    allow: 'case.read',
    params: z.object({ county, filterId: id }),
  }),
  /** After two villages were merged: running cases and all of outreach go from one to the other, at once. Sent twice, it moves nothing more. */
  mergeUnits: endpoint({
    method: 'POST',
    path: '/api/service/case-units/:county/merge',
    allow: 'case.rule',
    params: z.object({ county }),
    body: z.object({ id, fromUnitId: id, toUnitId: id, reason: z.string().trim().min(1).max(500) }),
    answer: z.object({ moved: wholeNumber, households: wholeNumber }),
  }),
} as const;
