// Teams of patrol volunteers and their members: who is in which team and was when, and how somebody leaves.
import { z } from 'zod';
import { HANDOVER_KINDS } from '#service/patrol';
import { endpoint } from '../endpoint.ts';
import { bilingual, county, id, instant, pageOf, paging, sorting, wholeNumber } from '../shapes.ts';

export const village = z.string().regex(/^[1-9]\d{11}$/);
/** A county, a street or a village. */
export const anyPlaceCode = z.string().regex(/^[1-9]\d{5}(\d{3}(\d{3})?)?$/);
export const day = z.iso.date();
const short = z.string().trim().max(60);
export const phone = z.string().trim().min(1).max(40);

export const INSTRUCTOR_BODIES = ['party-branch', 'village-committee'] as const;

const teamFacts = {
  name: short.min(1),
  foundedOn: day,
  /** a member of the village's party branch or committee; empty where none is named yet */
  instructor: short,
  instructorBody: z.enum(INSTRUCTOR_BODIES).nullable(),
};

const teamRow = z.object({
  id,
  placeCode: village,
  placeName: bilingual,
  ...teamFacts,
  endedOn: day.nullable(),
  captainId: id.nullable(),
  captainName: z.string().nullable(),
  members: wholeNumber,
  /** members whose accident cover is in force today */
  covered: wholeNumber,
  /** applications that are not at their end */
  applications: wholeNumber,
  isSimulated: z.boolean(),
  revision: wholeNumber,
});
export type PatrolTeam = z.infer<typeof teamRow>;

const memberRow = z.object({
  id,
  volunteerNumber: z.string(),
  name: z.string(),
  numberMasked: z.string().nullable(),
  placeCode: village,
  teamId: id,
  teamName: z.string(),
  isCaptain: z.boolean(),
  standing: z.enum(['member', 'left']),
  joinedOn: day,
  leftOn: day.nullable(),
  /** the last day of the cover in force today; null without */
  coveredTo: day.nullable(),
  hasFirstAid: z.boolean(),
  revision: wholeNumber,
});
export type PatrolMember = z.infer<typeof memberRow>;

const membershipRow = z.object({
  id,
  teamId: id,
  teamName: z.string(),
  placeCode: village,
  from: day,
  to: day.nullable(),
  began: z.enum(['admitted', 'roster', 'moved']),
  ended: z.enum(['left', 'moved', 'team-ended']).nullable(),
});

const handoverRow = z.object({
  id,
  leavingId: id,
  kind: z.enum(Object.keys(HANDOVER_KINDS) as [keyof typeof HANDOVER_KINDS]),
  what: z.string(),
  settledMs: instant.nullable(),
  settledByName: z.string().nullable(),
});
export type PatrolHandover = z.infer<typeof handoverRow>;

const wholeMember = memberRow.extend({
  placeName: bilingual,
  signInName: z.string().nullable(),
  memberships: z.array(membershipRow),
  covers: z.array(
    z.object({ id, policyId: id, insurer: z.string(), policyNumber: z.string(), from: day, to: day }),
  ),
  trained: z.array(
    z.object({
      trainingId: id,
      course: z.string(),
      title: z.string(),
      heldOn: day,
      hours: z.number(),
      attended: z.boolean().nullable(),
      theory: z.enum(['passed', 'failed']).nullable(),
      practice: z.enum(['passed', 'failed']).nullable(),
      certificate: z.string(),
      expiresOn: day.nullable(),
    }),
  ),
  /** the last leaving, to which things in hand belong */
  leavingId: id.nullable(),
  handovers: z.array(handoverRow),
});
export type WholePatrolMember = z.infer<typeof wholeMember>;

const memberKey = z.object({ county, memberId: id });
const teamKey = z.object({ county, teamId: id });

export const patrolEndpoints = {
  patrolTeams: endpoint({
    method: 'GET',
    path: '/api/service/patrol/:county/teams',
    allow: 'patrol.read',
    params: z.object({ county }),
    query: z.object({
      ...paging,
      ...sorting('name', 'village', 'members', 'founded', 'captain'),
      placeCode: anyPlaceCode.optional(),
      search: short.optional(),
      /** teams that lack something: a captain, an instructor, cover for somebody */
      lacks: z.enum(['captain', 'instructor', 'cover']).optional(),
    }),
    answer: pageOf(teamRow).extend({
      totals: z.object({
        teams: wholeNumber,
        members: wholeNumber,
        covered: wholeNumber,
        villages: wholeNumber,
      }),
    }),
  }),
  patrolTeam: endpoint({
    method: 'GET',
    path: '/api/service/patrol/:county/teams/:teamId',
    allow: 'patrol.read',
    params: teamKey,
    answer: teamRow,
  }),
  /** Problem: `patrol-team-name-taken`. Sent twice, it is one team. */
  addPatrolTeam: endpoint({
    method: 'POST',
    path: '/api/service/patrol/:county/teams',
    allow: 'patrol.write',
    params: z.object({ county }),
    body: z.object({ id, placeCode: village, ...teamFacts }),
  }),
  /** Problems: `patrol-changed-meanwhile`, `patrol-captain-outside-team`. */
  changePatrolTeam: endpoint({
    method: 'PUT',
    path: '/api/service/patrol/:county/teams/:teamId',
    allow: 'patrol.write',
    params: teamKey,
    body: z.object({ revision: wholeNumber, captainId: id.nullable(), ...teamFacts }),
    answer: z.object({ revision: wholeNumber }),
  }),
  /** A team without members ends. Problem: `patrol-team-has-members`. */
  endPatrolTeam: endpoint({
    method: 'POST',
    path: '/api/service/patrol/:county/teams/:teamId/end',
    allow: 'patrol.write',
    params: teamKey,
  }),
  /** `on` asks who was a member on that day, whatever they are today. */
  patrolMembers: endpoint({
    method: 'GET',
    path: '/api/service/patrol/:county/members',
    allow: 'patrol.read',
    params: z.object({ county }),
    query: z.object({
      ...paging,
      ...sorting('name', 'number', 'village', 'joined', 'covered'),
      placeCode: anyPlaceCode.optional(),
      teamId: id.optional(),
      search: short.optional(),
      standing: z.enum(['member', 'left']).optional(),
      lacks: z.enum(['cover', 'first-aid']).optional(),
      on: day.optional(),
    }),
    answer: pageOf(memberRow),
  }),
  patrolMember: endpoint({
    method: 'GET',
    path: '/api/service/patrol/:county/members/:memberId',
    allow: 'patrol.read',
    params: memberKey,
    answer: wholeMember,
  }),
  /** `number` is left out where it stays as it is; `signInName` joins the member to a volunteer's sign-in. */
  changePatrolMember: endpoint({
    method: 'PUT',
    path: '/api/service/patrol/:county/members/:memberId',
    allow: 'patrol.write',
    params: memberKey,
    body: z.object({
      revision: wholeNumber,
      name: short.min(1),
      number: phone.exactOptional(),
      signInName: short.nullable(),
    }),
    answer: z.object({ revision: wholeNumber }),
  }),
  /** The number in the clear; the look is written down first. */
  lookAtPatrolNumber: endpoint({
    method: 'POST',
    path: '/api/service/patrol/:county/members/:memberId/number',
    allow: 'patrol.phone',
    params: memberKey,
    body: z.object({ purpose: z.enum(['duty', 'training', 'cover', 'handover']) }),
    answer: z.object({ number: z.string() }),
  }),
  /** From today a member of another team; the former membership ends the day before. Sent twice, it moves once. */
  movePatrolMember: endpoint({
    method: 'POST',
    path: '/api/service/patrol/:county/members/:memberId/move',
    allow: 'patrol.write',
    params: memberKey,
    body: z.object({ membershipId: id, teamId: id }),
  }),
  /** Never refused: today is the last day. Answers what is to be handed over; sent twice, it leaves once. */
  leavePatrol: endpoint({
    method: 'POST',
    path: '/api/service/patrol/:county/members/:memberId/leave',
    allow: 'patrol.write',
    params: memberKey,
    body: z.object({ leavingId: id }),
    answer: z.object({ handovers: z.array(handoverRow) }),
  }),
  addHandover: endpoint({
    method: 'POST',
    path: '/api/service/patrol/:county/leavings/:leavingId/handovers',
    allow: 'patrol.write',
    params: z.object({ county, leavingId: id }),
    body: z.object({ id, kind: handoverRow.shape.kind, what: short.min(1) }),
  }),
  settleHandover: endpoint({
    method: 'POST',
    path: '/api/service/patrol/:county/handovers/:handoverId/settle',
    allow: 'patrol.write',
    params: z.object({ county, handoverId: id }),
  }),
  /** The address of the member's own page, for somebody who lost theirs; that it was given is written down. */
  patrolMemberLink: endpoint({
    method: 'POST',
    path: '/api/service/patrol/:county/members/:memberId/link',
    allow: 'patrol.write',
    params: memberKey,
    answer: z.object({ path: z.string(), code: z.string() }),
  }),
  /** A volunteer's own memberships, and the teams that the volunteer leads. */
  myPatrol: endpoint({
    method: 'GET',
    path: '/api/service/patrol/mine',
    allow: 'patrol.own',
    answer: z.object({
      memberships: z.array(
        memberRow
          .pick({
            id: true,
            volunteerNumber: true,
            name: true,
            teamId: true,
            teamName: true,
            isCaptain: true,
            standing: true,
            coveredTo: true,
          })
          .extend({ county }),
      ),
    }),
  }),
} as const;
