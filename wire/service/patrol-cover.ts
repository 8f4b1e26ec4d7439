// Accident cover and training of patrol volunteers: policies and whom they cover, courses and who has them, what runs out soon.
import { z } from 'zod';
import { COURSES, PATROL_REMINDERS } from '#service/patrol';
import { endpoint } from '../endpoint.ts';
import { bilingual, county, id, pageOf, paging, sorting, wholeNumber } from '../shapes.ts';
import { anyPlaceCode, day, village } from './patrol.ts';

const short = z.string().trim().max(60);
const course = z.enum(Object.keys(COURSES) as [keyof typeof COURSES]);
const testResult = z.enum(['passed', 'failed']).nullable();

const policyFacts = { insurer: short.min(1), policyNumber: short.min(1), from: day, to: day };
const policyRow = z.object({
  id,
  placeCode: anyPlaceCode,
  placeName: bilingual,
  ...policyFacts,
  covered: wholeNumber,
  isSimulated: z.boolean(),
  revision: wholeNumber,
});
export type PatrolPolicy = z.infer<typeof policyRow>;

const trainingFacts = {
  course,
  title: short.min(1),
  heldOn: day,
  hours: z.number().min(0.5).max(99.5),
  spot: short,
  trainer: short,
  places: z.number().int().min(1).max(2000).nullable(),
};
const trainingRow = z.object({
  id,
  placeCode: anyPlaceCode,
  placeName: bilingual,
  ...trainingFacts,
  standing: z.enum(['planned', 'held', 'cancelled']),
  signedUp: wholeNumber,
  attended: wholeNumber,
  completed: wholeNumber,
  isSimulated: z.boolean(),
  revision: wholeNumber,
});
export type PatrolTraining = z.infer<typeof trainingRow>;

const traineeRow = z.object({
  memberId: id,
  name: z.string(),
  volunteerNumber: z.string(),
  teamName: z.string(),
  attended: z.boolean().nullable(),
  theory: testResult,
  practice: testResult,
  certificate: z.string(),
  expiresOn: day.nullable(),
});
export type PatrolTrainee = z.infer<typeof traineeRow>;

const reminderRow = z.object({
  kind: z.enum(Object.keys(PATROL_REMINDERS) as [keyof typeof PATROL_REMINDERS]),
  dueOn: day,
  memberId: id,
  name: z.string(),
  volunteerNumber: z.string(),
  teamName: z.string(),
  placeCode: village,
});
export type PatrolReminderRow = z.infer<typeof reminderRow>;

/** Who is meant: named one by one, or everybody of a place whom no policy covers on the first day. */
const whom = z.union([
  z.object({ memberIds: z.array(id).min(1).max(500) }),
  z.object({ uncoveredOf: anyPlaceCode }),
]);
const trainingKey = z.object({ county, trainingId: id });

export const patrolCoverEndpoints = {
  patrolPolicies: endpoint({
    method: 'GET',
    path: '/api/service/patrol/:county/policies',
    allow: 'patrol.read',
    params: z.object({ county }),
    query: z.object({ ...paging, ...sorting('insurer', 'from', 'to', 'covered') }),
    answer: pageOf(policyRow),
  }),
  /** Problems: `patrol-policy-taken`, `patrol-policy-days-impossible`. Sent twice, it is one policy. */
  addPatrolPolicy: endpoint({
    method: 'POST',
    path: '/api/service/patrol/:county/policies',
    allow: 'patrol.cover',
    params: z.object({ county }),
    body: z.object({ id, placeCode: anyPlaceCode, ...policyFacts }),
  }),
  /** From `from`, or from the policy's first day where that is later, to its last; whoever it covers already stays as they are. */
  coverPatrolMembers: endpoint({
    method: 'POST',
    path: '/api/service/patrol/:county/policies/:policyId/cover',
    allow: 'patrol.cover',
    params: z.object({ county, policyId: id }),
    body: z.object({ from: day, whom }),
    answer: z.object({ covered: wholeNumber }),
  }),
  /** The policy ends earlier for everybody. Problem: `patrol-policy-days-impossible`. */
  endPatrolPolicy: endpoint({
    method: 'POST',
    path: '/api/service/patrol/:county/policies/:policyId/end',
    allow: 'patrol.cover',
    params: z.object({ county, policyId: id }),
    body: z.object({ lastDay: day }),
  }),
  patrolTrainings: endpoint({
    method: 'GET',
    path: '/api/service/patrol/:county/trainings',
    allow: 'patrol.read',
    params: z.object({ county }),
    query: z.object({
      ...paging,
      ...sorting('held', 'course', 'title', 'attended'),
      course: course.optional(),
    }),
    answer: pageOf(trainingRow),
  }),
  patrolTraining: endpoint({
    method: 'GET',
    path: '/api/service/patrol/:county/trainings/:trainingId',
    allow: 'patrol.read',
    params: trainingKey,
    answer: trainingRow.extend({ trainees: z.array(traineeRow) }),
  }),
  addPatrolTraining: endpoint({
    method: 'POST',
    path: '/api/service/patrol/:county/trainings',
    allow: 'patrol.train',
    params: z.object({ county }),
    body: z.object({ id, placeCode: anyPlaceCode, ...trainingFacts }),
  }),
  /** Problems: `patrol-training-over`, `patrol-training-full`. Whoever is signed up already stays so. */
  signUpForTraining: endpoint({
    method: 'POST',
    path: '/api/service/patrol/:county/trainings/:trainingId/sign-up',
    allow: 'patrol.train',
    params: trainingKey,
    body: z.object({ memberIds: z.array(id).min(1).max(500) }),
    answer: z.object({ signedUp: wholeNumber }),
  }),
  /** The roll and the results; the training counts as held. Certificates get their last day by the course where none is given. */
  recordTraining: endpoint({
    method: 'PUT',
    path: '/api/service/patrol/:county/trainings/:trainingId/results',
    allow: 'patrol.train',
    params: trainingKey,
    body: z.object({
      results: z
        .array(
          z.object({
            memberId: id,
            attended: z.boolean(),
            theory: testResult,
            practice: testResult,
            certificate: short,
          }),
        )
        .max(500),
    }),
    answer: z.object({ completed: wholeNumber }),
  }),
  cancelPatrolTraining: endpoint({
    method: 'POST',
    path: '/api/service/patrol/:county/trainings/:trainingId/cancel',
    allow: 'patrol.train',
    params: trainingKey,
  }),
  patrolReminders: endpoint({
    method: 'GET',
    path: '/api/service/patrol/:county/reminders',
    allow: 'patrol.read',
    params: z.object({ county }),
    query: z.object({
      ...paging,
      ...sorting('due', 'name', 'village'),
      kind: reminderRow.shape.kind.optional(),
      placeCode: anyPlaceCode.optional(),
    }),
    answer: pageOf(reminderRow).extend({
      counts: z.array(z.object({ kind: reminderRow.shape.kind, open: wholeNumber })),
    }),
  }),
} as const;
