// Awards, nominees and votes. A vote is cast by the database's own function: one member one vote, and for whom is kept nowhere.
import sql, { type Sql } from 'sql-template-tag';
import type { AwardDays } from '#service/patrol/points';
import type { MemberShown } from '#wire/service';
import type { Transaction } from '../../../platform/database.ts';
import { memberJson, teamOfMember } from './members.store.ts';

export interface KeptAward extends AwardDays {
  readonly id: string;
  readonly title: string;
  readonly about: string;
  readonly scopeCode: string;
  readonly seats: number;
  readonly nominees: number;
  readonly reason: string;
}

export interface KeptNominee {
  readonly member: MemberShown;
  readonly reason: string;
  readonly hasAccepted: boolean | null;
  readonly showsName: boolean;
  readonly isChosen: boolean;
  readonly votes: number;
}

const awardColumns: Sql = sql`
  w.id, w.title, w.about, w.scope_code as "scopeCode", w.seats, w.nominate_until as "nominateUntil", w.vote_until as "voteUntil",
  w.notice_until as "noticeUntil", w.ended as "end", w.reason,
  (select count(*) from service.award_nominee n where n.county = w.county and n.award_id = w.id and n.has_accepted is distinct from false) as nominees`;

interface Page {
  readonly page: number;
  readonly size: number;
}

export async function listAwards(tx: Transaction, county: string, { page, size }: Page) {
  const rows = await tx.rows<KeptAward>(sql`
    select ${awardColumns} from service.award w where w.county = ${county} order by w.vote_until desc, w.id desc
    limit ${size} offset ${(page - 1) * size}`);
  const counted = await tx.first<{ total: number }>(
    sql`select count(*) as total from service.award where county = ${county}`,
  );
  return { rows, total: counted?.total ?? 0 };
}

/** Awards for which a place counts, the newest first. */
export function awardsOfPlace(tx: Transaction, county: string, place: string): Promise<readonly KeptAward[]> {
  return tx.rows<KeptAward>(sql`
    select ${awardColumns} from service.award w where w.county = ${county} and ${place} ^@ w.scope_code and w.ended is distinct from 'dropped'
    order by w.vote_until desc, w.id desc limit 12`);
}

/** Awards in their notice, and those given since a day. */
export function awardsNoticed(tx: Transaction, county: string, since: string): Promise<readonly KeptAward[]> {
  return tx.rows<KeptAward>(sql`
    select ${awardColumns} from service.award w where w.county = ${county} and w.notice_from is not null and w.ended is distinct from 'dropped'
      and (w.ended is null or w.ended_on >= ${since}) order by w.notice_from desc, w.id desc limit 50`);
}

export function awardOf(
  tx: Transaction,
  county: string,
  id: string,
  held = false,
): Promise<KeptAward | undefined> {
  const lock = held ? sql`for update of w` : sql``;
  return tx.first<KeptAward>(
    sql`select ${awardColumns} from service.award w where w.county = ${county} and w.id = ${id} ${lock}`,
  );
}

interface NewAward extends Omit<KeptAward, 'noticeUntil' | 'end' | 'nominees' | 'reason'> {
  readonly county: string;
  readonly personId: string | null;
  readonly now: Date;
}

export async function addAward(tx: Transaction, award: NewAward): Promise<void> {
  await tx.run(sql`
    insert into service.award (county, id, title, about, scope_code, seats, nominate_until, vote_until, made_by, made_at)
    values (${award.county}, ${award.id}, ${award.title}, ${award.about}, ${award.scopeCode}, ${award.seats}, ${award.nominateUntil},
      ${award.voteUntil}, ${award.personId}, ${award.now}) on conflict (county, id) do nothing`);
}

export function nomineesOf(
  tx: Transaction,
  county: string,
  awardId: string,
): Promise<readonly KeptNominee[]> {
  return tx.rows<KeptNominee>(sql`
    select s.shown as member, n.reason, n.has_accepted as "hasAccepted", n.shows_name as "showsName", n.is_chosen as "isChosen", n.votes
    from service.award_nominee n
    cross join lateral service.member_shown(n.county, n.member_id) as s(shown)
    where n.county = ${county} and n.award_id = ${awardId} order by s.shown->>'name', n.member_id`);
}

interface NewNominee {
  readonly county: string;
  readonly awardId: string;
  readonly memberId: string;
  readonly reason: string;
  readonly personId: string | null;
  readonly now: Date;
}

/** Whoever was nominated already stays nominated with the first reason. */
export async function addNominee(tx: Transaction, nominee: NewNominee): Promise<void> {
  await tx.run(sql`
    insert into service.award_nominee (county, award_id, member_id, reason, nominated_by, nominated_at)
    values (${nominee.county}, ${nominee.awardId}, ${nominee.memberId}, ${nominee.reason}, ${nominee.personId}, ${nominee.now})
    on conflict (county, award_id, member_id) do nothing`);
}

interface NomineeKey {
  readonly county: string;
  readonly awardId: string;
  readonly memberId: string;
}

/** Whether there was a nomination to answer. */
export async function answerNomination(
  tx: Transaction,
  key: NomineeKey,
  answer: { readonly hasAccepted: boolean; readonly showsName: boolean },
): Promise<boolean> {
  const answered = await tx.run(sql`
    update service.award_nominee set has_accepted = ${answer.hasAccepted}, shows_name = ${answer.showsName}
    where county = ${key.county} and award_id = ${key.awardId} and member_id = ${key.memberId}`);
  return answered === 1;
}

/** False where this member has voted already. */
export async function castVote(tx: Transaction, key: NomineeKey, voterId: string): Promise<boolean> {
  const row = await tx.first<{ counted: boolean }>(
    sql`select service.cast_vote(${key.county}, ${key.awardId}, ${voterId}, ${key.memberId}) as counted`,
  );
  return row?.counted ?? false;
}

export async function awardsVotedIn(
  tx: Transaction,
  county: string,
  memberId: string,
): Promise<ReadonlySet<string>> {
  const rows = await tx.rows<{ id: string }>(
    sql`select award_id as id from service.award_ballot where county = ${county} and member_id = ${memberId}`,
  );
  return new Set(rows.map(({ id }) => id));
}

/** Members who may vote. */
export async function countVoters(tx: Transaction, county: string, scope: string): Promise<number> {
  const row = await tx.first<{ count: number }>(sql`
    select count(*) as count from service.patrol_member where county = ${county} and standing = 'member' and place_code ^@ ${scope}`);
  return row?.count ?? 0;
}

interface Decision {
  readonly memberIds: readonly string[];
  readonly reason: string;
  readonly from: string;
  readonly until: string;
}

export async function decideAward(
  tx: Transaction,
  county: string,
  awardId: string,
  decision: Decision,
): Promise<void> {
  await tx.run(sql`
    update service.award set notice_from = ${decision.from}, notice_until = ${decision.until}, reason = ${decision.reason}
    where county = ${county} and id = ${awardId}`);
  await tx.run(sql`
    update service.award_nominee set is_chosen = member_id = any (${decision.memberIds}::uuid[])
    where county = ${county} and award_id = ${awardId}`);
}

export async function endAward(
  tx: Transaction,
  county: string,
  awardId: string,
  ending: { readonly end: 'given' | 'dropped'; readonly reason: string; readonly today: string },
): Promise<void> {
  await tx.run(sql`
    update service.award set ended = ${ending.end}, ended_on = ${ending.today}, reason = case when ${ending.reason} = '' then reason else ${ending.reason} end
    where county = ${county} and id = ${awardId}`);
}

/** A member of the county for whom somebody speaks up: known by name to whoever may nominate. */
export function memberToNominate(
  tx: Transaction,
  county: string,
  memberId: string,
): Promise<{ readonly placeCode: string; readonly shown: MemberShown } | undefined> {
  return tx.first(sql`
    select m.place_code as "placeCode", ${memberJson} as shown from service.patrol_member m ${teamOfMember}
    where m.county = ${county} and m.id = ${memberId} and m.standing = 'member'`);
}
