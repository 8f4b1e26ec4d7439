// Requests and disputes at the office: lists, one case with everything that is known of it, taking in, steps, work orders.
import { z } from 'zod';
import type { Problem } from '#base';
import { endpoint } from '../endpoint.ts';
import { bilingual, county, id, instant, pageOf, paging, wholeNumber } from '../shapes.ts';
import {
  anyPlace,
  caseFilter,
  caseKey,
  caseKind,
  caseRow,
  caseSort,
  caseText,
  caseWhole,
  duplicateShape,
  fields,
  newCase,
  order,
  receiptShape,
  reminderLevel,
  spot,
  standing,
  step,
  stepResult,
  unitName,
} from './case-shapes.ts';

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
