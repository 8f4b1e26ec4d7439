// The volunteer's record in its five groups, and certificates drawn from it.
import { z } from 'zod';
import { CERTIFICATE_STANDINGS } from '#service/patrol/points';
import { endpoint } from '../endpoint.ts';
import { county, id, wholeNumber } from '../shapes.ts';
import { day, memberShown, ofMember, words } from './points.ts';

const certificateStanding = z.enum(
  Object.keys(CERTIFICATE_STANDINGS) as [keyof typeof CERTIFICATE_STANDINGS],
);

export const certificateSays = z.object({
  number: z.string(),
  name: z.string(),
  volunteerNumber: z.string(),
  team: z.string(),
  office: z.string(),
  stars: wholeNumber,
  activities: wholeNumber,
  minutes: wholeNumber,
  trainings: wholeNumber,
  trainingMinutes: wholeNumber,
  firstDay: day.nullable(),
  lastDay: day.nullable(),
  awards: z.array(z.object({ title: z.string(), day })).readonly(),
  madeOn: day,
});

const certificate = z.object({ id, number: z.string(), madeOn: day, standing: certificateStanding });

const record = z.object({
  basics: memberShown.extend({
    joinedOn: day,
    leftOn: day.nullable(),
    memberships: z.array(z.object({ team: z.string(), from: day, to: day.nullable() })),
  }),
  service: z.object({
    minutes: wholeNumber,
    activities: wholeNumber,
    stars: wholeNumber,
    byDuty: z.array(z.object({ duty: z.string(), activities: wholeNumber, minutes: wholeNumber })),
    byYear: z.array(z.object({ year: wholeNumber, activities: wholeNumber, minutes: wholeNumber })),
  }),
  training: z.array(z.object({ title: z.string(), day, minutes: wholeNumber })),
  awards: z.array(z.object({ title: z.string(), day })),
  evaluation: z.array(z.object({ id, text: z.string(), day })),
  certificates: z.array(certificate),
});
export type VolunteerRecord = z.infer<typeof record>;

const certificateKey = z.object({ county, memberId: id, certificateId: id });

export const recordEndpoints = {
  volunteerRecord: endpoint({
    method: 'GET',
    path: '/api/service/points/:county/members/:memberId/record',
    allow: 'points.own',
    params: ofMember,
    answer: record,
  }),
  addEvaluation: endpoint({
    method: 'POST',
    path: '/api/service/points/:county/members/:memberId/evaluations',
    allow: 'points.enter',
    params: ofMember,
    body: z.object({ id, text: words }),
  }),
  withdrawEvaluation: endpoint({
    method: 'POST',
    path: '/api/service/points/:county/members/:memberId/evaluations/:evaluationId/withdraw',
    allow: 'points.enter',
    params: z.object({ county, memberId: id, evaluationId: id }),
    body: z.object({}),
  }),
  makeCertificate: endpoint({
    method: 'POST',
    path: '/api/service/points/:county/members/:memberId/certificates',
    allow: 'points.own',
    params: ofMember,
    body: z.object({ id }),
  }),
  withdrawCertificate: endpoint({
    method: 'POST',
    path: '/api/service/points/:county/members/:memberId/certificates/:certificateId/withdraw',
    allow: 'points.own',
    params: certificateKey,
    body: z.object({}),
  }),
  certificate: endpoint({
    method: 'GET',
    path: '/api/service/points/:county/members/:memberId/certificates/:certificateId',
    allow: 'points.own',
    params: certificateKey,
    query: z.object({ origin: z.string().max(200) }),
    answer: z.object({
      says: certificateSays,
      standing: certificateStanding,
      /** where a stranger checks it, and the same as a QR code (SVG) */
      address: z.string(),
      code: z.string(),
      qr: z.string(),
    }),
  }),
} as const;
