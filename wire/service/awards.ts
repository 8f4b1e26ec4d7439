// Awards: nominations, votes, the decision and its public notice.
import { z } from 'zod';
import { AWARD_STAGES } from '#service/patrol/points';
import { endpoint } from '../endpoint.ts';
import { county, id, pageOf, paging, wholeNumber } from '../shapes.ts';
import { anyPlace } from './case-shapes.ts';
import { day, memberShown, ofCounty, ofMember, words } from './points.ts';

const stage = z.enum(Object.keys(AWARD_STAGES) as [keyof typeof AWARD_STAGES]);

const award = z.object({
  id,
  title: z.string(),
  about: z.string(),
  scopeCode: z.string(),
  seats: wholeNumber,
  nominateUntil: day,
  voteUntil: day,
  noticeUntil: day.nullable(),
  stage,
  nominees: wholeNumber,
});
export type AwardRow = z.infer<typeof award>;

const nominee = z.object({
  member: memberShown,
  reason: z.string(),
  hasAccepted: z.boolean().nullable(),
  showsName: z.boolean(),
  isChosen: z.boolean(),
});

const awardKey = z.object({ county, awardId: id });
const myAwardKey = z.object({ county, memberId: id, awardId: id });

export const awardEndpoints = {
  awards: endpoint({
    method: 'GET',
    path: '/api/service/awards/:county',
    allow: 'points.read',
    params: ofCounty,
    query: z.object(paging),
    answer: pageOf(award),
  }),
  addAward: endpoint({
    method: 'POST',
    path: '/api/service/awards/:county',
    allow: 'points.award',
    params: ofCounty,
    body: z.object({
      id,
      title: z.string().trim().min(1).max(60),
      about: z.string().trim().max(1000),
      scopeCode: anyPlace,
      seats: z.number().int().min(1).max(100),
      nominateUntil: day,
      voteUntil: day,
    }),
  }),
  award: endpoint({
    method: 'GET',
    path: '/api/service/awards/:county/:awardId',
    allow: 'points.read',
    params: awardKey,
    answer: award.extend({
      reason: z.string(),
      voters: wholeNumber,
      ballots: wholeNumber,
      /** votes, places and ties only once voting is over */
      rows: z.array(
        nominee.extend({
          votes: wholeNumber.nullable(),
          place: wholeNumber.nullable(),
          isIn: z.boolean(),
          isTied: z.boolean(),
        }),
      ),
    }),
  }),
  nominate: endpoint({
    method: 'POST',
    path: '/api/service/awards/:county/:awardId/nominees',
    allow: 'points.own',
    params: awardKey,
    body: z.object({ memberId: id, reason: words }),
  }),
  decideAward: endpoint({
    method: 'POST',
    path: '/api/service/awards/:county/:awardId/decide',
    allow: 'points.award',
    params: awardKey,
    body: z.object({ memberIds: z.array(id).max(100), reason: z.string().trim().max(1000) }),
  }),
  endAward: endpoint({
    method: 'POST',
    path: '/api/service/awards/:county/:awardId/end',
    allow: 'points.award',
    params: awardKey,
    body: z.object({ end: z.enum(['given', 'dropped']), reason: z.string().trim().max(1000) }),
  }),
  myAwards: endpoint({
    method: 'GET',
    path: '/api/service/my-points/:county/:memberId/awards',
    allow: 'points.own',
    params: ofMember,
    answer: z.object({
      rows: z.array(
        award.extend({
          hasVoted: z.boolean(),
          /** what the member was nominated for and has not answered yet: null when not nominated */
          mine: z.object({ reason: z.string(), hasAccepted: z.boolean().nullable() }).nullable(),
          rows: z.array(nominee),
        }),
      ),
      colleagues: z.array(memberShown),
    }),
  }),
  answerNomination: endpoint({
    method: 'POST',
    path: '/api/service/my-points/:county/:memberId/awards/:awardId/nomination',
    allow: 'points.own',
    params: myAwardKey,
    body: z.object({ hasAccepted: z.boolean(), showsName: z.boolean() }),
  }),
  vote: endpoint({
    method: 'POST',
    path: '/api/service/my-points/:county/:memberId/awards/:awardId/vote',
    allow: 'points.own',
    params: myAwardKey,
    body: z.object({ nomineeId: id }),
    /** false where this member had voted already: the first vote stands, and for whom is kept nowhere */
    answer: z.object({ isCounted: z.boolean() }),
  }),
} as const;
