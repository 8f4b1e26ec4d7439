// Members as points know them, in the rights of whoever asks: the database hides those out of reach.
import sql, { type Sql } from 'sql-template-tag';
import { starsOf } from '#service/patrol/points';
import type { MemberShown, PointsAccount } from '#wire/service';
import type { Transaction } from '../../../platform/database.ts';
import { problem as platformProblem } from '../../../platform/problems.ts';
import { refuse } from '../../../platform/refusal.ts';
import { type Sorting, sortedBy } from '../../../platform/sorting.ts';

/** `m` is the member and `t` the team. */
export const memberJson: Sql = sql`
  json_build_object('id', m.id, 'name', m.name, 'volunteerNumber', m.volunteer_number, 'team', t.name, 'placeCode', m.place_code)`;
export const teamOfMember: Sql = sql`join service.patrol_team t on t.county = m.county and t.id = m.team_id`;

export interface KnownMember extends MemberShown {
  readonly isMember: boolean;
  readonly personId: string | null;
}

/** @throws Refusal `not-found` for a member out of reach */
export async function memberOf(tx: Transaction, county: string, memberId: string): Promise<KnownMember> {
  const found = await tx.first<KnownMember>(sql`
    select m.id, m.name, m.volunteer_number as "volunteerNumber", coalesce(t.name, '') as team, m.place_code as "placeCode",
      m.standing = 'member' as "isMember", m.person_id as "personId"
    from service.patrol_member m left ${teamOfMember} where m.county = ${county} and m.id = ${memberId}`);
  return found ?? refuse(platformProblem('not-found', { what: '队员 / member' }));
}

/** The memberships of the acting person: one sign-in may belong to members of several counties. */
export function ownMembers(
  tx: Transaction,
  personId: string,
): Promise<readonly (KnownMember & { county: string })[]> {
  return tx.rows(sql`
    select m.county, m.id, m.name, m.volunteer_number as "volunteerNumber", coalesce(t.name, '') as team, m.place_code as "placeCode",
      m.standing = 'member' as "isMember", m.person_id as "personId"
    from service.patrol_member m left ${teamOfMember} where m.person_id = ${personId} order by m.joined_on desc`);
}

/** Members of one's own team, to be nominated. */
export function colleaguesOf(
  tx: Transaction,
  county: string,
  memberId: string,
): Promise<readonly MemberShown[]> {
  return tx.rows(sql`
    select m.id, m.name, m.volunteer_number as "volunteerNumber", t.name as team, m.place_code as "placeCode"
    from service.patrol_member m ${teamOfMember}
    where m.county = ${county} and m.standing = 'member' and m.id <> ${memberId}
      and m.team_id = (select team_id from service.patrol_member where county = ${county} and id = ${memberId})
    order by m.name, m.id limit 200`);
}

type AccountRow = Omit<PointsAccount, 'stars'>;

const accountColumns = sql`
  coalesce(a.balance, 0) as balance, coalesce(a.earned, 0) as earned, coalesce(a.earned_in_year, 0) as "earnedInYear",
  coalesce(a.minutes, 0) as minutes, coalesce(a.activities, 0) as activities, coalesce(a.trainings, 0) as trainings`;

function withStars(row: AccountRow): PointsAccount {
  const { balance, earned, earnedInYear, minutes, activities, trainings } = row;
  return { balance, earned, earnedInYear, minutes, activities, trainings, stars: starsOf(minutes) };
}

export async function accountOf(tx: Transaction, county: string, memberId: string): Promise<PointsAccount> {
  const row = await tx.first<AccountRow>(sql`
    select ${accountColumns} from (select 1) one left join service.points_account a on a.county = ${county} and a.member_id = ${memberId}`);
  return withStars(
    row ?? { balance: 0, earned: 0, earnedInYear: 0, minutes: 0, activities: 0, trainings: 0 },
  );
}

export interface MemberFilter extends Sorting<'name' | 'balance' | 'year' | 'minutes'> {
  readonly search?: string | undefined;
  readonly placeCode?: string | undefined;
  readonly page: number;
  readonly size: number;
}

export async function listAccounts(tx: Transaction, county: string, filter: MemberFilter) {
  const { search, placeCode } = filter;
  const where = sql`
    m.county = ${county} and m.standing = 'member' and (${placeCode ?? null}::text is null or m.place_code ^@ ${placeCode ?? null})
    and (${search ?? null}::text is null or position(${search ?? null} in m.name) > 0 or m.volunteer_number = ${search ?? null})`;
  const order = sortedBy(
    filter,
    {
      name: sql`m.name`,
      balance: sql`coalesce(a.balance, 0)`,
      year: sql`coalesce(a.earned_in_year, 0)`,
      minutes: sql`coalesce(a.minutes, 0)`,
    },
    sql`m.id`,
    sql`m.name, m.id`,
  );
  const rows = await tx.rows<MemberShown & AccountRow>(sql`
    select m.id, m.name, m.volunteer_number as "volunteerNumber", t.name as team, m.place_code as "placeCode", ${accountColumns}
    from service.patrol_member m ${teamOfMember}
    left join service.points_account a on a.county = m.county and a.member_id = m.id
    where ${where} order by ${order} limit ${filter.size} offset ${(filter.page - 1) * filter.size}`);
  const counted = await tx.first<{ total: number }>(
    sql`select count(*) as total from service.patrol_member m where ${where}`,
  );
  return {
    total: counted?.total ?? 0,
    rows: rows.map((row) => {
      const { id, name, volunteerNumber, team, placeCode: place } = row;
      return { id, name, volunteerNumber, team, placeCode: place, account: withStars(row) };
    }),
  };
}

/** Every member of a county, for whoever sees them all. */
export function membersOfCounty(
  tx: Transaction,
  county: string,
): Promise<readonly { readonly id: string; readonly personId: string | null }[]> {
  return tx.rows(sql`
    select id, person_id as "personId" from service.patrol_member where county = ${county} and standing = 'member' order by volunteer_number, id`);
}
