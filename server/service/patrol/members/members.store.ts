// Patrol members and their memberships in the database. A telephone comes out of service.patrol_phone alone.
import sql, { empty, type Sql } from 'sql-template-tag';
import type { PatrolMember, WholePatrolMember } from '#wire/service';
import type { Transaction } from '../../../platform/database.ts';
import { type Sorting, sortedBy } from '../../../platform/sorting.ts';
import { likeOf } from './teams.store.ts';

export interface MemberKey {
  readonly county: string;
  readonly memberId: string;
}

const COLUMNS = {
  name: sql`m.name`,
  number: sql`m.volunteer_number`,
  village: sql`m.place_code`,
  joined: sql`m.joined_on`,
  covered: sql`v.covered_to`,
} as const;
type MemberColumn = keyof typeof COLUMNS;

export interface MemberFilter extends Sorting<MemberColumn> {
  readonly placeCode?: string | undefined;
  readonly teamId?: string | undefined;
  readonly search?: string | undefined;
  readonly standing?: 'member' | 'left' | undefined;
  readonly lacks?: 'cover' | 'first-aid' | undefined;
  readonly on?: string | undefined;
  readonly page: number;
  readonly size: number;
}

const facts = sql`
  m.id, m.volunteer_number as "volunteerNumber", m.name, m.number_masked as "numberMasked", m.place_code as "placeCode", m.team_id as "teamId",
  coalesce(t.name, '') as "teamName", coalesce(t.captain_id = m.id, false) as "isCaptain", m.standing, m.joined_on as "joinedOn", m.left_on as "leftOn",
  to_char(v.covered_to, 'YYYY-MM-DD') as "coveredTo", f.has as "hasFirstAid", m.revision`;

function fromMembers(today: string): Sql {
  return sql`
    from service.patrol_member m
    left join service.patrol_team t on t.county = m.county and t.id = m.team_id
    cross join lateral (select max(c.to_on) as covered_to from service.patrol_cover c
      where c.county = m.county and c.member_id = m.id and c.from_on <= ${today} and c.to_on >= ${today}) v
    cross join lateral (select exists (select 1 from service.patrol_trained a
      where a.county = m.county and a.member_id = m.id and a.course = 'first-aid' and a.attended and a.theory is distinct from 'failed'
        and a.practice is distinct from 'failed' and (a.expires_on is null or a.expires_on >= ${today})) as has) f`;
}

function wantedOf(county: string, filter: MemberFilter): Sql {
  const { placeCode, teamId, search, standing, lacks, on } = filter;
  const asked =
    search === undefined
      ? empty
      : sql`and (m.name like ${likeOf(search)} or m.volunteer_number like ${likeOf(search.toUpperCase())})`;
  const dated =
    on === undefined
      ? empty
      : sql`and exists (select 1 from service.patrol_membership s where s.county = m.county and s.member_id = m.id
    and s.from_on <= ${on} and (s.to_on is null or s.to_on >= ${on}) ${teamId ? sql`and s.team_id = ${teamId}` : empty})`;
  return sql`where m.county = ${county}
    ${placeCode ? sql`and m.place_code between ${placeCode.padEnd(12, '0')} and ${placeCode.padEnd(12, '9')}` : empty}
    ${teamId && on === undefined ? sql`and m.team_id = ${teamId}` : empty}
    ${standing ? sql`and m.standing = ${standing}` : empty} ${asked} ${dated}
    ${lacks === 'cover' ? sql`and m.standing = 'member' and v.covered_to is null` : empty}
    ${lacks === 'first-aid' ? sql`and m.standing = 'member' and not f.has` : empty}`;
}

export async function listMembers(tx: Transaction, county: string, today: string, filter: MemberFilter) {
  const wanted = sql`${fromMembers(today)} ${wantedOf(county, filter)}`;
  const counted = await tx.first<{ total: number }>(sql`select count(*) as total ${wanted}`);
  const rows = await tx.rows<PatrolMember>(sql`
    select ${facts} ${wanted} order by ${sortedBy(filter, COLUMNS, sql`m.id`, sql`m.place_code, m.name, m.id`)}
    limit ${filter.size} offset ${(filter.page - 1) * filter.size}`);
  return { rows, total: counted?.total ?? 0 };
}

export function memberShown(
  tx: Transaction,
  { county, memberId }: MemberKey,
  today: string,
): Promise<PatrolMember | undefined> {
  return tx.first<PatrolMember>(
    sql`select ${facts} ${fromMembers(today)} where m.county = ${county} and m.id = ${memberId}`,
  );
}

/** Those that a volunteer who signs in is, in all counties. */
export function ownMembers(tx: Transaction, personId: string, today: string) {
  return tx.rows<PatrolMember & { readonly county: string }>(sql`
    select ${facts}, m.county ${fromMembers(today)} where m.person_id = ${personId} order by m.county, m.id`);
}

export interface KeptMember {
  readonly id: string;
  readonly volunteerNumber: string;
  readonly name: string;
  readonly placeCode: string;
  readonly teamId: string;
  readonly standing: 'member' | 'left';
  readonly joinedOn: string;
  readonly leftOn: string | null;
  readonly personId: string | null;
  readonly revision: number;
}

const kept = sql`
  id, volunteer_number as "volunteerNumber", name, place_code as "placeCode", team_id as "teamId", standing, joined_on as "joinedOn",
  left_on as "leftOn", person_id as "personId", revision`;

export function memberOf(tx: Transaction, { county, memberId }: MemberKey): Promise<KeptMember | undefined> {
  return tx.first<KeptMember>(
    sql`select ${kept} from service.patrol_member where county = ${county} and id = ${memberId}`,
  );
}

export function lockMember(
  tx: Transaction,
  { county, memberId }: MemberKey,
): Promise<KeptMember | undefined> {
  return tx.first<KeptMember>(
    sql`select ${kept} from service.patrol_member where county = ${county} and id = ${memberId} for update`,
  );
}

export function memberOfCode(
  tx: Transaction,
  county: string,
  codeHash: Buffer,
): Promise<KeptMember | undefined> {
  return tx.first<KeptMember>(
    sql`select ${kept} from service.patrol_member where county = ${county} and code_hash = ${codeHash}`,
  );
}

/** Everybody of that name on that telephone: one person, whenever they were a member. */
export function memberLike(
  tx: Transaction,
  county: string,
  { name, fingerprint }: { readonly name: string; readonly fingerprint: Buffer },
): Promise<(KeptMember & { readonly teamName: string }) | undefined> {
  return tx.first(sql`
    select ${kept}, (select t.name from service.patrol_team t where t.county = m.county and t.id = m.team_id) as "teamName"
    from service.patrol_member m where county = ${county} and number_fingerprint = ${fingerprint} and name = ${name} for update`);
}

export interface SealedPhone {
  readonly sealed: Buffer;
  readonly fingerprint: Buffer;
  readonly masked: string;
}

export async function changeMember(
  tx: Transaction,
  { county, memberId }: MemberKey,
  changed: {
    readonly name: string;
    readonly number: SealedPhone | undefined;
    readonly personId: string | null;
  },
): Promise<void> {
  const { name, number, personId } = changed;
  const phone = number
    ? sql`, number_sealed = ${number.sealed}, number_fingerprint = ${number.fingerprint}, number_masked = ${number.masked}`
    : empty;
  await tx.run(sql`
    update service.patrol_member set name = ${name}, person_id = ${personId}, revision = revision + 1, changed_at = clock_timestamp() ${phone}
    where county = ${county} and id = ${memberId}`);
}

/** A volunteer who may sign in under that name and is no other member yet. */
export async function volunteerNamed(
  tx: Transaction,
  county: string,
  signInName: string,
  memberId: string,
): Promise<string | undefined> {
  const found = await tx.first<{ id: string }>(sql`
    select p.id from platform.person p where p.sign_in_name = ${signInName} and p.wing = 'service' and p.disabled_at is null
      and exists (select 1 from platform.membership m where m.person_id = p.id and m.role = 'volunteer')
      and not exists (select 1 from service.patrol_member o where o.county = ${county} and o.person_id = p.id and o.id <> ${memberId})`);
  return found?.id;
}

export async function signInNameOf(tx: Transaction, personId: string | null): Promise<string | null> {
  if (personId === null) return null;
  const found = await tx.first<{ name: string }>(
    sql`select sign_in_name as name from platform.person where id = ${personId}`,
  );
  return found?.name ?? null;
}

export function membershipsOf(
  tx: Transaction,
  { county, memberId }: MemberKey,
): Promise<WholePatrolMember['memberships']> {
  return tx
    .rows<WholePatrolMember['memberships'][number]>(sql`
      select s.id, s.team_id as "teamId", coalesce(t.name, '') as "teamName", s.place_code as "placeCode", s.from_on as "from", s.to_on as "to",
        s.began, s.ended
      from service.patrol_membership s left join service.patrol_team t on t.county = s.county and t.id = s.team_id
      where s.county = ${county} and s.member_id = ${memberId} order by s.from_on desc, s.id desc`)
    .then((rows) => [...rows]);
}

/** The number, sealed, after the look was written down; null where none is kept or it lies out of reach. */
export async function phoneFor(
  tx: Transaction,
  county: string,
  id: string,
  purpose: string,
): Promise<Buffer | null> {
  const row = await tx.first<{ sealed: Buffer | null }>(
    sql`select service.patrol_phone(${county}, ${id}, ${purpose}) as sealed`,
  );
  return row?.sealed ?? null;
}

export async function setCode(tx: Transaction, { county, memberId }: MemberKey, hash: Buffer): Promise<void> {
  await tx.run(sql`
    update service.patrol_member set code_hash = ${hash}, revision = revision + 1 where county = ${county} and id = ${memberId}`);
}
