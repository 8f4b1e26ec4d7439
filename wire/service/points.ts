// Points: rules in versions, members' accounts and lines, disputes, service entered by hand. What may be written as a rule is for
// the pure room to say, so a draft travels as it was written.
import { z } from 'zod';
import { BASES, DISPUTE_STANDINGS, LINE_KINDS, RECORD_GROUPS } from '#service/patrol/points';
import { endpoint } from '../endpoint.ts';
import { county, id, instant, pageOf, paging, sorting, wholeNumber } from '../shapes.ts';
import { anyPlace } from './case-shapes.ts';

export const day = z.iso.date();
const points = z.number().int().min(-1_000_000).max(1_000_000);
export const words = z.string().trim().min(1).max(1000);
const basis = z.enum(Object.keys(BASES) as [keyof typeof BASES]);
const lineKind = z.enum(Object.keys(LINE_KINDS) as [keyof typeof LINE_KINDS]);
const disputeStanding = z.enum(Object.keys(DISPUTE_STANDINGS) as [keyof typeof DISPUTE_STANDINGS]);
export const recordGroup = z.enum(Object.keys(RECORD_GROUPS) as [keyof typeof RECORD_GROUPS]);

const rule = z.object({
  id: z.string(),
  name: z.string(),
  basis,
  duty: z.string().nullable(),
  perMinutes: wholeNumber,
  points: wholeNumber,
  most: wholeNumber.nullable(),
});
const target = z.object({ aim: wholeNumber, bonus: wholeNumber });
const book = z.object({
  version: wholeNumber,
  effectiveFrom: day,
  reason: z.string(),
  savedMs: instant,
  rules: z.array(rule),
  targets: z.object({ week: target, year: target }),
});
export type PointsBook = z.infer<typeof book>;

const ruleDraft = z.object({
  id: z.string().min(1).max(60),
  name: z.string().max(60),
  basis: z.string().max(40),
  duty: z.string().max(40).nullable(),
  perMinutes: z.number(),
  points: z.number(),
  most: z.number().nullable(),
});
const targetDraft = z.object({ aim: z.number(), bonus: z.number(), lost: z.number() });

/** Somebody whose points or service are shown. */
export const memberShown = z.object({
  id,
  name: z.string(),
  volunteerNumber: z.string(),
  team: z.string(),
  placeCode: z.string(),
});
export type MemberShown = z.infer<typeof memberShown>;

const account = z.object({
  balance: z.number().int(),
  earned: z.number().int(),
  earnedInYear: z.number().int(),
  minutes: wholeNumber,
  activities: wholeNumber,
  trainings: wholeNumber,
  stars: wholeNumber,
});
export type PointsAccount = z.infer<typeof account>;

const line = z.object({
  id,
  kind: lineKind,
  day,
  points: z.number().int(),
  version: wholeNumber.nullable(),
  duty: z.string().nullable(),
  minutes: wholeNumber.nullable(),
  note: z.string(),
  /** the id of the line that it corrects */
  corrects: id.nullable(),
  /** what came together to these points, by the rules of its day; empty where a person or an exchange made it */
  parts: z.array(
    z.object({
      name: z.string(),
      basis,
      count: wholeNumber,
      each: wholeNumber,
      points: wholeNumber,
      isAtMost: z.boolean(),
    }),
  ),
  /** points of earlier lines for the same thing: this one is the difference */
  before: z.number().int(),
  dispute: z.object({ id, standing: disputeStanding, asked: z.string(), reason: z.string() }).nullable(),
});
export type PointsLine = z.infer<typeof line>;

const dispute = z.object({
  id,
  member: memberShown,
  asked: z.string(),
  askedMs: instant,
  dueOn: day,
  standing: disputeStanding,
  reason: z.string(),
  recordGroup: recordGroup.nullable(),
  line: z
    .object({
      id,
      kind: lineKind,
      day,
      points: z.number().int(),
      duty: z.string().nullable(),
      standing: z.number().int(),
    })
    .nullable(),
  correction: z.number().int().nullable(),
});
export type PointsDispute = z.infer<typeof dispute>;

const entry = z.object({
  id,
  duty: z.string(),
  day,
  minutes: wholeNumber,
  finds: wholeNumber,
  note: z.string(),
  isWithdrawn: z.boolean(),
});
export type ServiceEntry = z.infer<typeof entry>;

export const ofCounty = z.object({ county });
export const ofMember = z.object({ county, memberId: id });

const standing = z.object({
  account,
  /** done and aimed at, this week and this year, by the rules in force; null before the first rules */
  targets: z
    .object({
      week: z.object({ done: wholeNumber, aim: wholeNumber, bonus: wholeNumber }),
      year: z.object({ done: z.number().int(), aim: wholeNumber, bonus: wholeNumber }),
    })
    .nullable(),
});

export const pointsEndpoints = {
  pointsBooks: endpoint({
    method: 'GET',
    path: '/api/service/points/:county/rules',
    allow: 'points.own',
    params: ofCounty,
    answer: z.object({ today: day, books: z.array(book) }),
  }),
  addPointsBook: endpoint({
    method: 'POST',
    path: '/api/service/points/:county/rules',
    allow: 'points.rule',
    params: ofCounty,
    body: z.object({
      id,
      effectiveFrom: z.string().max(10),
      reason: words,
      rules: z.array(ruleDraft).max(100),
      targets: z.object({ week: targetDraft, year: targetDraft }),
    }),
    answer: z.object({ version: wholeNumber }),
  }),
  reckonPoints: endpoint({
    method: 'POST',
    path: '/api/service/points/:county/reckon',
    allow: 'points.rule',
    params: ofCounty,
    answer: z.object({ lines: wholeNumber, members: wholeNumber }),
  }),
  pointsAccounts: endpoint({
    method: 'GET',
    path: '/api/service/points/:county/members',
    allow: 'points.read',
    params: ofCounty,
    query: z.object({
      ...paging,
      ...sorting('name', 'balance', 'year', 'minutes'),
      search: z.string().trim().max(60).optional(),
      placeCode: anyPlace.optional(),
    }),
    answer: pageOf(memberShown.extend({ account })),
  }),
  memberPoints: endpoint({
    method: 'GET',
    path: '/api/service/points/:county/members/:memberId',
    allow: 'points.read',
    params: ofMember,
    answer: standing.extend({ member: memberShown, entries: z.array(entry) }),
  }),
  memberLines: endpoint({
    method: 'GET',
    path: '/api/service/points/:county/members/:memberId/lines',
    allow: 'points.own',
    params: ofMember,
    query: z.object(paging),
    answer: pageOf(line),
  }),
  correctPoints: endpoint({
    method: 'POST',
    path: '/api/service/points/:county/lines/:lineId/correct',
    allow: 'points.answer',
    params: z.object({ county, lineId: id }),
    body: z.object({ id, points, reason: z.string().max(1000) }),
  }),
  addServiceEntry: endpoint({
    method: 'POST',
    path: '/api/service/points/:county/members/:memberId/service',
    allow: 'points.enter',
    params: ofMember,
    body: z.object({
      id,
      duty: z.string().min(1).max(40),
      day,
      minutes: z.number().int().min(1).max(1440),
      finds: z.number().int().min(0).max(100),
      note: words,
    }),
  }),
  withdrawServiceEntry: endpoint({
    method: 'POST',
    path: '/api/service/points/:county/members/:memberId/service/:entryId/withdraw',
    allow: 'points.enter',
    params: z.object({ county, memberId: id, entryId: id }),
    body: z.object({}),
  }),
  pointsDisputes: endpoint({
    method: 'GET',
    path: '/api/service/points/:county/disputes',
    allow: 'points.read',
    params: ofCounty,
    query: z.object({ ...paging, standing: disputeStanding.optional() }),
    answer: pageOf(dispute),
  }),
  answerPointsDispute: endpoint({
    method: 'POST',
    path: '/api/service/points/:county/disputes/:disputeId/answer',
    allow: 'points.answer',
    params: z.object({ county, disputeId: id }),
    /** points of the correction line where one is made; of a record, what was put right is said in the reason */
    body: z.object({
      lineId: id,
      standing: z.enum(['corrected', 'explained']),
      points,
      reason: z.string().max(1000),
    }),
  }),
  myPoints: endpoint({
    method: 'GET',
    path: '/api/service/my-points',
    allow: 'points.own',
    answer: z.object({
      memberships: z.array(standing.extend({ county, member: memberShown, isMember: z.boolean() })),
    }),
  }),
  askPointsDispute: endpoint({
    method: 'POST',
    path: '/api/service/my-points/:county/:memberId/disputes',
    allow: 'points.own',
    params: ofMember,
    body: z.object({ id, lineId: id.nullable(), recordGroup: recordGroup.nullable(), asked: words }),
  }),
  withdrawPointsDispute: endpoint({
    method: 'POST',
    path: '/api/service/my-points/:county/:memberId/disputes/:disputeId/withdraw',
    allow: 'points.own',
    params: z.object({ county, memberId: id, disputeId: id }),
    body: z.object({}),
  }),
} as const;
