// Household visits: what a phone takes along and what it tells, the live coverage, what to look at, and requests taken at the door.
import { z } from 'zod';
import type { Problem } from '#base';
import { BATCHES, EMPHASES, REQUEST_KINDS, VISIT_MARKS, VISIT_OUTCOMES } from '#service/outreach';
import { endpoint } from '../endpoint.ts';
import { bilingual, county, id, instant, pageOf, paging, sorting, wholeNumber } from '../shapes.ts';
import { householdStandingShape, visitRowShape } from './households.ts';

/** An instant that a calendar of four-digit years has. */
const moment = instant.max(253_402_300_799_999);
const placeCode = z.string().regex(/^[1-9]\d{11}$/);
const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
const count = z.number().int();
const outcome = z.enum(Object.keys(VISIT_OUTCOMES) as [keyof typeof VISIT_OUTCOMES]);
const requestKind = z.enum(Object.keys(REQUEST_KINDS) as [keyof typeof REQUEST_KINDS]);
const markKind = z.enum(Object.keys(VISIT_MARKS) as [keyof typeof VISIT_MARKS]);
const batch = z.enum(Object.keys(BATCHES) as [keyof typeof BATCHES]);
const emphasis = z.enum(Object.keys(EMPHASES) as [keyof typeof EMPHASES]);
const requestText = z.string().trim().min(1).max(4000);

/**
 * One visit as the phone has it. `id` is the message's own, `visitId` the visit's: a correction is a message with the same
 * visit and a higher revision, and carries the visit whole, so messages may arrive in any order. Requests and photos have ids
 * of their own and are only ever added.
 */
export const visitMessageShape = z.object({
  id,
  visitId: id,
  revision: wholeNumber.min(1),
  campaignId: id,
  householdId: id,
  /** the visit that this phone knew as the household's last when it set out; null where it knew none */
  knownVisitId: id.nullable(),
  atMs: moment,
  outcome,
  isLetterDelivered: z.boolean(),
  isCardReturned: z.boolean(),
  /** what the survey is, that it is voluntary, how to verify it; never what to answer */
  isExplained: z.boolean(),
  comeAgainMs: moment.nullable(),
  note: z.string().trim().max(500),
  place: z
    .object({
      latitude: z.number().min(-90).max(90),
      longitude: z.number().min(-180).max(180),
      accuracyMetres: z.number().min(0).max(100_000),
    })
    .nullable(),
  photos: z
    .array(
      z.object({
        id,
        sha256: z.string().regex(/^[0-9a-f]{64}$/),
        /** the picture's difference hash, 64 characters 0 or 1, or null where the phone could not make one */
        likeness: z
          .string()
          .regex(/^[01]{64}$/)
          .nullable(),
      }),
    )
    .max(20),
  requests: z.array(z.object({ id, kind: requestKind, text: requestText })).max(20),
});
export type VisitMessage = z.infer<typeof visitMessageShape>;

/** `kept` is durable. A conflict never undoes a visit: it says what else happened meanwhile. */
const messageResult = z.object({
  id,
  standing: z.enum(['kept', 'kept-before', 'refused']),
  problem: z.custom<Problem>().nullable(),
  conflict: z
    .object({
      kind: z.enum(['visited-meanwhile', 'household-closed', 'newer-revision']),
      visitId: id.nullable(),
      personName: z.string().nullable(),
      atMs: instant.nullable(),
    })
    .nullable(),
});
export type VisitMessageResult = z.infer<typeof messageResult>;

/** A count over what it is out of; `share` is null where there is nothing to reach. */
const figure = z.object({ count, of: count, share: z.number().nullable() });
const fiveFigures = z.object({
  visited: figure,
  letter: figure,
  card: figure,
  explained: figure,
  answered: figure,
});
const threeFigures = z.object({ trade: figure, people: figure, area: figure });
const coverageOfPlace = z.object({
  five: fiveFigures,
  /** 三重: key trades, people and areas */
  threeKeys: threeFigures,
  /** 三包: blocks of each kind in which every household was visited, and households with an agreed telephone */
  covered: z.object({ courtyard: figure, building: figure, group: figure, phone: figure }),
});

const requestShape = z.object({
  id,
  visitId: id,
  householdId: id,
  address: z.string(),
  placeCode,
  kind: requestKind,
  text: z.string(),
  takenMs: instant,
  personName: z.string(),
  /** the case that casework made of it */
  caseId: id.nullable(),
  answeredMs: instant.nullable(),
});
export type VisitRequest = z.infer<typeof requestShape>;

const matterShape = z.object({
  id,
  batch,
  placeCode,
  title: z.string(),
  text: z.string(),
  responsible: z.string(),
  foundOn: day,
  dueOn: day.nullable(),
  requestId: id.nullable(),
  end: z.object({ code: z.string(), words: bilingual, text: z.string(), endedMs: instant }).nullable(),
});
export type Matter = z.infer<typeof matterShape>;

const campaignKey = z.object({ county, campaignId: id });
const standingFilter = z.enum(['open', 'ended']);

export const visitEndpoints = {
  /** What a phone takes along: the blocks given to one, and every household in them with where it stands. */
  myRound: endpoint({
    method: 'GET',
    path: '/api/service/my-round/:county/:campaignId',
    allow: 'visit.conduct',
    params: campaignKey,
    answer: z.object({
      atMs: instant,
      campaign: z.object({ county, id, title: z.string(), standing: z.string(), isSimulated: z.boolean() }),
      blocks: z.array(z.object({ id, placeCode, kind: z.string(), name: z.string() })),
      households: z.array(
        z.object({
          id,
          blockId: id,
          address: z.string(),
          emphasis,
          latitude: z.number().nullable(),
          longitude: z.number().nullable(),
          lastVisitId: id.nullable(),
          standing: householdStandingShape,
        }),
      ),
    }),
  }),
  /** The running campaigns in which one has blocks, or might have. */
  myCampaigns: endpoint({
    method: 'GET',
    path: '/api/service/my-campaigns',
    allow: 'visit.conduct',
    answer: z.object({
      rows: z.array(
        z.object({ county, id, title: z.string(), isSimulated: z.boolean(), blocks: count, endsOn: day }),
      ),
    }),
  }),
  /** Each message is answered by itself; what is `kept` is durable. Sent again, it is `kept-before`. */
  syncVisits: endpoint({
    method: 'POST',
    path: '/api/service/visit-messages/:county',
    allow: 'visit.conduct',
    params: z.object({ county }),
    body: z.object({ messages: z.array(visitMessageShape).min(1).max(200) }),
    answer: z.object({ results: z.array(messageResult) }),
  }),
  /** Newest first; at most 2,000 are counted. */
  visits: endpoint({
    method: 'GET',
    path: '/api/service/visits/:county',
    allow: 'outreach.read',
    params: z.object({ county }),
    query: z.object({
      ...paging,
      ...sorting('time', 'outcome'),
      campaignId: id.optional(),
      placeCode: placeCode.optional(),
      personId: id.optional(),
      outcome: outcome.optional(),
    }),
    answer: pageOf(visitRowShape).extend({ isTotalCapped: z.boolean() }),
  }),
  /** Live figures: the whole of one's reach, and village by village. Who is missing: `households` with `missing`. */
  coverage: endpoint({
    method: 'GET',
    path: '/api/service/coverage/:county/:campaignId',
    allow: 'outreach.read',
    params: campaignKey,
    answer: z.object({
      atMs: instant,
      whole: coverageOfPlace,
      rows: z.array(coverageOfPlace.extend({ placeCode, placeName: bilingual })),
    }),
  }),
  /** Visits that somebody should look at. A mark changes no figure and is not shown to the visitor. */
  visitMarks: endpoint({
    method: 'GET',
    path: '/api/service/visit-marks/:county',
    allow: 'visit.review',
    params: z.object({ county }),
    query: z.object({
      ...paging,
      campaignId: id.optional(),
      standing: standingFilter.optional(),
      kind: markKind.optional(),
    }),
    answer: pageOf(
      z.object({
        id,
        kind: markKind,
        placeCode,
        foundMs: instant,
        visit: visitRowShape,
        otherVisit: visitRowShape,
        look: z.object({ text: z.string(), personName: z.string(), atMs: instant }).nullable(),
      }),
    ),
  }),
  lookAtMark: endpoint({
    method: 'POST',
    path: '/api/service/visit-marks/:county/:markId/look',
    allow: 'visit.review',
    params: z.object({ county, markId: id }),
    body: z.object({ text: z.string().trim().min(1).max(500) }),
  }),
  visitRequests: endpoint({
    method: 'GET',
    path: '/api/service/visit-requests/:county',
    allow: 'outreach.read',
    params: z.object({ county }),
    query: z.object({
      ...paging,
      ...sorting('taken', 'kind', 'state'),
      campaignId: id.optional(),
      placeCode: placeCode.optional(),
      standing: standingFilter.optional(),
    }),
    answer: pageOf(requestShape),
  }),
  /** Answered on the spot, where no case is needed. */
  answerVisitRequest: endpoint({
    method: 'POST',
    path: '/api/service/visit-requests/:county/:requestId/answer',
    allow: 'matter.write',
    params: z.object({ county, requestId: id }),
    body: z.object({ text: z.string().trim().min(1).max(2000) }),
  }),
  matters: endpoint({
    method: 'GET',
    path: '/api/service/matters/:county',
    allow: 'outreach.read',
    params: z.object({ county }),
    query: z.object({
      ...paging,
      ...sorting('title', 'village', 'responsible', 'found', 'end'),
      campaignId: id.optional(),
      batch: batch.optional(),
      placeCode: placeCode.optional(),
      standing: standingFilter.optional(),
    }),
    answer: pageOf(matterShape).extend({
      batches: z.array(z.object({ batch, open: count, ended: count })),
    }),
  }),
  addMatter: endpoint({
    method: 'POST',
    path: '/api/service/matters/:county',
    allow: 'matter.write',
    params: z.object({ county }),
    body: z.object({
      id,
      campaignId: id,
      batch,
      placeCode,
      title: z.string().trim().min(1).max(100),
      text: z.string().trim().max(4000),
      responsible: z.string().trim().max(100),
      foundOn: day,
      dueOn: day.nullable(),
      requestId: id.nullable(),
    }),
  }),
  endMatter: endpoint({
    method: 'POST',
    path: '/api/service/matters/:county/:matterId/end',
    allow: 'matter.write',
    params: z.object({ county, matterId: id }),
    body: z.object({ end: z.string().max(40), text: z.string().trim().max(2000) }),
  }),
} as const;
