// Asking to join a patrol team: the four checks, the public notice, objections, the undertaking. There is no field for words about
// anybody: decisions carry coded reasons.
import { z } from 'zod';
import { APPLICATION_STAGES, GATES, OBJECTION_VERDICTS, OBJECTIONS } from '#service/patrol';
import { endpoint } from '../endpoint.ts';
import { bilingual, county, id, instant, pageOf, paging, sorting, wholeNumber } from '../shapes.ts';
import { anyPlaceCode, day, phone, village } from './patrol.ts';

const stage = z.enum(Object.keys(APPLICATION_STAGES) as [keyof typeof APPLICATION_STAGES]);
const gate = z.enum(Object.keys(GATES) as [keyof typeof GATES]);
const reason = z.string().regex(/^[a-z][a-z-]{1,39}$/);
const short = z.string().trim().max(60);

const applicationRow = z.object({
  id,
  name: z.string(),
  numberMasked: z.string().nullable(),
  placeCode: village,
  placeName: bilingual,
  teamId: id,
  teamName: z.string(),
  channel: z.enum(['phone', 'desk']),
  appliedMs: instant,
  stage,
  passed: wholeNumber,
  noticeFrom: day.nullable(),
  noticeTo: day.nullable(),
  isSimulated: z.boolean(),
});
export type PatrolApplication = z.infer<typeof applicationRow>;

const wholeApplication = applicationRow.extend({
  checks: z.array(
    z.object({
      id,
      gate,
      verdict: z.enum(['passed', 'failed']),
      reason: z.string(),
      byName: z.string(),
      atMs: instant,
    }),
  ),
  objections: z.array(
    z.object({
      id,
      reason: z.enum(Object.keys(OBJECTIONS) as [keyof typeof OBJECTIONS]),
      raisedMs: instant,
      verdict: z.enum(Object.keys(OBJECTION_VERDICTS) as [keyof typeof OBJECTION_VERDICTS]).nullable(),
      verdictReason: z.string().nullable(),
      byName: z.string().nullable(),
    }),
  ),
  undertakingMs: instant.nullable(),
  undertakingWay: z.enum(['own-phone', 'paper']).nullable(),
  memberId: id.nullable(),
});
export type WholePatrolApplication = z.infer<typeof wholeApplication>;

const key = z.object({ county, applicationId: id });

export const patrolAdmissionEndpoints = {
  patrolApplications: endpoint({
    method: 'GET',
    path: '/api/service/patrol/:county/applications',
    allow: 'patrol.check',
    params: z.object({ county }),
    query: z.object({
      ...paging,
      ...sorting('applied', 'name', 'village', 'notice'),
      placeCode: anyPlaceCode.optional(),
      teamId: id.optional(),
      /** those at work where nothing is said */
      standing: z.enum(['open', 'over', 'all']).default('open'),
      search: short.optional(),
    }),
    answer: pageOf(applicationRow),
  }),
  patrolApplication: endpoint({
    method: 'GET',
    path: '/api/service/patrol/:county/applications/:applicationId',
    allow: 'patrol.check',
    params: key,
    answer: wholeApplication,
  }),
  /** At the office's desk; answers the code of the applicant's own page. Sent twice, it is one application. */
  addPatrolApplication: endpoint({
    method: 'POST',
    path: '/api/service/patrol/:county/applications',
    allow: 'patrol.write',
    params: z.object({ county }),
    body: z.object({ id, teamId: id, name: short.min(1), number: phone, isAdult: z.literal(true) }),
    answer: z.object({ code: z.string(), path: z.string() }),
  }),
  /** One of the four decisions. Problems: `patrol-not-being-checked`, `patrol-reason-unknown`, `patrol-checks-by-one`. */
  decidePatrolCheck: endpoint({
    method: 'POST',
    path: '/api/service/patrol/:county/applications/:applicationId/checks',
    allow: 'patrol.check',
    params: key,
    body: z.object({ id, gate, verdict: z.enum(['passed', 'failed']), reason }),
  }),
  /** Problems: `patrol-checks-not-passed`, `patrol-notice-span`. */
  noticePatrolApplication: endpoint({
    method: 'POST',
    path: '/api/service/patrol/:county/applications/:applicationId/notice',
    allow: 'patrol.write',
    params: key,
    body: z.object({ days: wholeNumber }),
  }),
  decidePatrolObjection: endpoint({
    method: 'POST',
    path: '/api/service/patrol/:county/applications/:applicationId/objections/:objectionId',
    allow: 'patrol.write',
    params: key.extend({ objectionId: id }),
    body: z.object({ verdict: z.enum(['upheld', 'dismissed']), reason }),
  }),
  /** Signed on paper at the desk: whoever signed is a member. Problem: `patrol-not-to-sign`. */
  signPatrolUndertaking: endpoint({
    method: 'POST',
    path: '/api/service/patrol/:county/applications/:applicationId/sign',
    allow: 'patrol.write',
    params: key,
    body: z.object({ memberId: id }),
    answer: z.object({ memberId: id, volunteerNumber: z.string() }),
  }),
  /** Problem: `patrol-nothing-against`. */
  refusePatrolApplication: endpoint({
    method: 'POST',
    path: '/api/service/patrol/:county/applications/:applicationId/refuse',
    allow: 'patrol.write',
    params: key,
  }),
  /** At the applicant's wish. */
  withdrawPatrolApplication: endpoint({
    method: 'POST',
    path: '/api/service/patrol/:county/applications/:applicationId/withdraw',
    allow: 'patrol.write',
    params: key,
  }),
  lookAtApplicantNumber: endpoint({
    method: 'POST',
    path: '/api/service/patrol/:county/applications/:applicationId/number',
    allow: 'patrol.phone',
    params: key,
    body: z.object({ purpose: z.enum(['admission']) }),
    answer: z.object({ number: z.string() }),
  }),
} as const;
