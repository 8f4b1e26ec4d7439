// Awards by offices and members: nominated, agreed to, voted on once and not for oneself, decided with a reason where the decision
// is not the votes', noticed in public for five working days, and then given.
import { ok, type Problem, type Result } from '#base';
import {
  awardStage,
  checkAwardDays,
  mayDecide,
  mayDo,
  mayGive,
  mayVoteFor,
  noticeEnd,
  placed,
} from '#service/patrol/points';
import type { Nothing } from '#wire';
import type { Actor } from '../../../platform/actor.ts';
import type { Transaction } from '../../../platform/database.ts';
import { change, type House } from '../../../platform/house.ts';
import { problem as platformProblem } from '../../../platform/problems.ts';
import { must, refuse } from '../../../platform/refusal.ts';
import { placesWithin, requirePlace } from '../../outreach/reach.ts';
import type { MemberKey } from './accounts.ts';
import {
  addAward,
  addNominee,
  answerNomination,
  awardOf,
  awardsOfPlace,
  awardsVotedIn,
  castVote,
  countVoters,
  decideAward,
  endAward,
  type KeptAward,
  type KeptNominee,
  listAwards,
  memberToNominate,
  nomineesOf,
} from './awards.store.ts';
import { colleaguesOf, type KnownMember } from './members.store.ts';
import { ownMember } from './own-member.ts';
import { problem } from './problems.ts';
import { todayOf } from './reckon.ts';

interface AwardKey {
  readonly county: string;
  readonly awardId: string;
}

function awardUnknown(): Problem {
  return platformProblem('not-found', { what: '评选 / award' });
}

function shown(award: KeptAward, today: string) {
  const { end: _end, reason: _reason, ...plain } = award;
  return { ...plain, stage: awardStage(award, today) };
}

export function awardsFor(
  house: House,
  actor: Actor,
  county: string,
  page: { readonly page: number; readonly size: number },
) {
  return house.database.transaction('service', actor.personId, async (tx) => {
    await placesWithin(tx, actor, 'points.read', county);
    const { rows, total } = await listAwards(tx, county, page);
    return ok({ total, rows: rows.map((award) => shown(award, todayOf(house))) });
  });
}

interface NewAward {
  readonly id: string;
  readonly title: string;
  readonly about: string;
  readonly scopeCode: string;
  readonly seats: number;
  readonly nominateUntil: string;
  readonly voteUntil: string;
}

/** Problem: `award-days-impossible`. Sent twice, it is one award. */
export async function addAwardBy(
  house: House,
  actor: Actor,
  county: string,
  award: NewAward,
): Promise<Result<Nothing>> {
  const act = { county, action: 'award-added', subject: award.id };
  await change(house, 'service', actor, act, async (tx) => {
    await requirePlace(tx, actor, 'points.award', county, award.scopeCode);
    must(checkAwardDays(award.nominateUntil, award.voteUntil, todayOf(house)));
    await addAward(tx, { ...award, county, personId: actor.personId, now: new Date(house.now()) });
  });
  return ok({});
}

/** Votes stay hidden while they are cast: nobody is to follow the stronger. */
export function awardFor(house: House, actor: Actor, { county, awardId }: AwardKey) {
  return house.database.transaction('service', actor.personId, async (tx) => {
    await placesWithin(tx, actor, 'points.read', county);
    const award = (await awardOf(tx, county, awardId)) ?? refuse(awardUnknown());
    const nominees = await nomineesOf(tx, county, awardId);
    const stage = awardStage(award, todayOf(house));
    const areCounted = stage !== 'nominating' && stage !== 'voting';
    return ok({
      ...shown(award, todayOf(house)),
      reason: award.reason,
      voters: await countVoters(tx, county, award.scopeCode),
      ballots: nominees.reduce((sum, { votes }) => sum + votes, 0),
      rows: ranked(nominees, award.seats, areCounted),
    });
  });
}

function ranked(nominees: readonly KeptNominee[], seats: number, areCounted: boolean) {
  const places = new Map(placed(candidates(nominees), seats).map((each) => [each.memberId, each]));
  const rows = nominees.map((nominee) => {
    const own = areCounted ? places.get(nominee.member.id) : undefined;
    const { votes, place } = own ?? { votes: null, place: null };
    return { ...nominee, votes, place, isIn: own?.isIn ?? false, isTied: own?.isTied ?? false };
  });
  return rows.toSorted((left, right) => (left.place ?? 1e9) - (right.place ?? 1e9));
}

function candidates(nominees: readonly KeptNominee[]) {
  return nominees.map(({ member, hasAccepted, votes }) => ({
    memberId: member.id,
    hasAccepted: hasAccepted === true,
    votes,
  }));
}

/** By an office, or by a member of the same team. Problems: `award-not-now`, `award-out-of-scope`. */
export async function nominateBy(
  house: House,
  actor: Actor,
  { county, awardId }: AwardKey,
  { memberId, reason }: { readonly memberId: string; readonly reason: string },
): Promise<Result<Nothing>> {
  const act = { county, action: 'award-nominated', subject: awardId };
  await change(house, 'service', actor, act, async (tx) => {
    const award = (await awardOf(tx, county, awardId)) ?? refuse(awardUnknown());
    must(mayDo('nominate', awardStage(award, todayOf(house))));
    const member =
      (await memberToNominate(tx, county, memberId)) ??
      refuse(platformProblem('not-found', { what: '队员 / member' }));
    if (!member.placeCode.startsWith(award.scopeCode)) refuse(problem('award-out-of-scope', {}));
    const by = { personId: actor.personId, now: new Date(house.now()) };
    await addNominee(tx, { ...by, county, awardId, memberId, reason });
  });
  return ok({});
}

/** Problems: `award-not-now`, `award-too-many`, `award-nominee-not-accepted`, `award-against-votes`. */
export async function decideAwardBy(
  house: House,
  actor: Actor,
  { county, awardId }: AwardKey,
  decision: { readonly memberIds: readonly string[]; readonly reason: string },
): Promise<Result<Nothing>> {
  const act = { county, action: 'award-decided', subject: awardId };
  await change(house, 'service', actor, act, async (tx) => {
    const award = await heldAward(tx, actor, { county, awardId });
    const today = todayOf(house);
    must(mayDo('decide', awardStage(award, today)));
    const nominees = candidates(await nomineesOf(tx, county, awardId));
    must(mayDecide(nominees, award.seats, decision.memberIds, decision.reason));
    await decideAward(tx, county, awardId, { ...decision, from: today, until: noticeEnd(today) });
  });
  return ok({});
}

async function heldAward(tx: Transaction, actor: Actor, { county, awardId }: AwardKey): Promise<KeptAward> {
  const award = (await awardOf(tx, county, awardId)) ?? refuse(awardUnknown());
  await requirePlace(tx, actor, 'points.award', county, award.scopeCode);
  return (await awardOf(tx, county, awardId, true)) ?? refuse(awardUnknown());
}

/** Given after its notice, or dropped at any time. Problems: `award-not-now`, `award-notice-running`. */
export async function endAwardBy(
  house: House,
  actor: Actor,
  { county, awardId }: AwardKey,
  { end, reason }: { readonly end: 'given' | 'dropped'; readonly reason: string },
): Promise<Result<Nothing>> {
  const act = { county, action: `award-${end}`, subject: awardId };
  await change(house, 'service', actor, act, async (tx) => {
    const award = await heldAward(tx, actor, { county, awardId });
    if (award.end === end) return;
    const today = todayOf(house);
    const stage = awardStage(award, today);
    must(end === 'given' || stage === 'given' ? mayGive(award, today) : ok(true));
    await endAward(tx, county, awardId, { end, reason, today });
  });
  return ok({});
}

export function myAwardsFor(house: House, actor: Actor, { county, memberId }: MemberKey) {
  return house.database.transaction('service', actor.personId, async (tx) => {
    const member = await ownMember(tx, actor, county, memberId);
    const voted = await awardsVotedIn(tx, county, memberId);
    const rows = [];
    for (const award of await awardsOfPlace(tx, county, member.placeCode))
      rows.push(await asSeenBy(tx, county, member, award, voted, todayOf(house)));
    return ok({ rows, colleagues: [...(await colleaguesOf(tx, county, memberId))] });
  });
}

async function asSeenBy(
  tx: Transaction,
  county: string,
  member: KnownMember,
  award: KeptAward,
  voted: ReadonlySet<string>,
  today: string,
) {
  const nominees = await nomineesOf(tx, county, award.id);
  const own = nominees.find((nominee) => nominee.member.id === member.id);
  const mine = own ? { reason: own.reason, hasAccepted: own.hasAccepted } : null;
  const rows = nominees.map(({ votes: _votes, ...nominee }) => nominee);
  return { ...shown(award, today), hasVoted: voted.has(award.id), mine, rows };
}

/** Agreeing, or not, while nominations are open. Problem: `award-not-now`. */
export async function answerNominationBy(
  house: House,
  actor: Actor,
  { county, memberId, awardId }: MemberKey & AwardKey,
  answer: { readonly hasAccepted: boolean; readonly showsName: boolean },
): Promise<Result<Nothing>> {
  const act = { county, action: 'award-nomination-answered', subject: awardId };
  await change(house, 'service', actor, act, async (tx) => {
    await ownMember(tx, actor, county, memberId);
    const award = (await awardOf(tx, county, awardId)) ?? refuse(awardUnknown());
    must(mayDo('nominate', awardStage(award, todayOf(house))));
    const isAnswered = await answerNomination(tx, { county, awardId, memberId }, answer);
    if (!isAnswered) refuse(awardUnknown());
  });
  return ok({});
}

/** Problems: `award-not-now`, `award-own-vote`, `award-nominee-not-accepted`, `award-out-of-scope`, `member-has-left`. */
export function voteBy(
  house: House,
  actor: Actor,
  { county, memberId, awardId }: MemberKey & AwardKey,
  nomineeId: string,
): Promise<Result<{ isCounted: boolean }>> {
  const act = { county, action: 'award-voted', subject: awardId };
  return change(house, 'service', actor, act, async (tx) => {
    const member = await ownMember(tx, actor, county, memberId);
    if (!member.isMember) refuse(problem('member-has-left', {}));
    const award = (await awardOf(tx, county, awardId)) ?? refuse(awardUnknown());
    if (!member.placeCode.startsWith(award.scopeCode)) refuse(problem('award-out-of-scope', {}));
    must(mayDo('vote', awardStage(award, todayOf(house))));
    const nominees = candidates(await nomineesOf(tx, county, awardId));
    const nominee = nominees.find((each) => each.memberId === nomineeId);
    must(mayVoteFor(nominee ?? { memberId: nomineeId, hasAccepted: false }, memberId));
    const isCounted = await castVote(tx, { county, awardId, memberId: nomineeId }, memberId);
    return ok({ isCounted });
  });
}
