// Patrol teams in the database: with captain, members, cover and applications counted.
import sql, { empty, type Sql } from 'sql-template-tag';
import type { PatrolTeam } from '#wire/service';
import type { Transaction } from '../../../platform/database.ts';
import { type Sorting, sortedBy } from '../../../platform/sorting.ts';

export interface TeamKey {
  readonly county: string;
  readonly teamId: string;
}

const COLUMNS = {
  name: sql`t.name`,
  village: sql`t.place_code`,
  members: sql`m.members`,
  founded: sql`t.founded_on`,
  captain: sql`c.name`,
} as const;
type TeamColumn = keyof typeof COLUMNS;

export interface TeamFilter extends Sorting<TeamColumn> {
  readonly placeCode?: string | undefined;
  readonly search?: string | undefined;
  readonly lacks?: 'captain' | 'instructor' | 'cover' | undefined;
  readonly page: number;
  readonly size: number;
}

/** The name of a place as its office has it. */
export function placeNamed(code: Sql): Sql {
  return sql`coalesce((select json_build_object('zh', o.name_zh, 'en', o.name_en) from platform.organisation o
    where o.region_code = ${code} and o.wing = 'service' order by o.created_at limit 1), json_build_object('zh', ${code}, 'en', ${code}))`;
}

const facts = sql`
  t.id, t.place_code as "placeCode", ${placeNamed(sql`t.place_code`)} as "placeName", t.name, t.founded_on as "foundedOn", t.ended_on as "endedOn",
  t.instructor, t.instructor_body as "instructorBody", t.captain_id as "captainId", c.name as "captainName",
  m.members, m.covered, a.applications, t.is_simulated as "isSimulated", t.revision`;

function fromTeams(county: string, today: string): Sql {
  return sql`
    from service.patrol_team t
    left join service.patrol_member c on c.county = t.county and c.id = t.captain_id
    cross join lateral (
      select count(*)::int as members, count(*) filter (where exists (select 1 from service.patrol_cover v
        where v.county = p.county and v.member_id = p.id and v.from_on <= ${today} and v.to_on >= ${today}))::int as covered
      from service.patrol_member p where p.county = t.county and p.team_id = t.id and p.standing = 'member') m
    cross join lateral (
      select count(*)::int as applications from service.patrol_application q
      where q.county = t.county and q.team_id = t.id and q.standing in ('checking', 'noticed')) a
    where t.county = ${county}`;
}

export async function listTeams(tx: Transaction, county: string, today: string, filter: TeamFilter) {
  const wanted = sql`${fromTeams(county, today)} and t.ended_on is null ${inPlace(filter.placeCode)}
    ${filter.search ? sql`and (t.name like ${likeOf(filter.search)} or c.name like ${likeOf(filter.search)} or t.instructor like ${likeOf(filter.search)})` : empty}
    ${filter.lacks ? LACKS[filter.lacks] : empty}`;
  const totals = await tx.first<{ teams: number; members: number; covered: number; villages: number }>(sql`
    select count(*)::int as teams, coalesce(sum(m.members), 0)::int as members, coalesce(sum(m.covered), 0)::int as covered,
      count(distinct t.place_code)::int as villages ${wanted}`);
  const rows = await tx.rows<PatrolTeam>(sql`
    select ${facts} ${wanted} order by ${sortedBy(filter, COLUMNS, sql`t.id`, sql`t.place_code, t.name, t.id`)}
    limit ${filter.size} offset ${(filter.page - 1) * filter.size}`);
  return { rows, totals: totals ?? { teams: 0, members: 0, covered: 0, villages: 0 } };
}

const LACKS = {
  captain: sql`and t.captain_id is null`,
  instructor: sql`and t.instructor = ''`,
  cover: sql`and m.covered < m.members`,
} as const;

function inPlace(code: string | undefined): Sql {
  return code === undefined
    ? empty
    : sql`and t.place_code between ${code.padEnd(12, '0')} and ${code.padEnd(12, '9')}`;
}

/** What stands behind `like`, where nothing that was typed is a pattern. */
export function likeOf(typed: string): string {
  return `%${typed.replace(/[\\%_]/g, '\\$&')}%`;
}

export function teamOf(
  tx: Transaction,
  { county, teamId }: TeamKey,
  today: string,
): Promise<PatrolTeam | undefined> {
  return tx.first<PatrolTeam>(sql`select ${facts} ${fromTeams(county, today)} and t.id = ${teamId}`);
}

export interface KeptTeam {
  readonly id: string;
  readonly placeCode: string;
  readonly name: string;
  readonly captainId: string | null;
  readonly endedOn: string | null;
  readonly revision: number;
}

export function lockTeam(tx: Transaction, { county, teamId }: TeamKey): Promise<KeptTeam | undefined> {
  return tx.first<KeptTeam>(sql`
    select id, place_code as "placeCode", name, captain_id as "captainId", ended_on as "endedOn", revision
    from service.patrol_team where county = ${county} and id = ${teamId} for update`);
}

export interface TeamFacts {
  readonly name: string;
  readonly foundedOn: string;
  readonly instructor: string;
  readonly instructorBody: 'party-branch' | 'village-committee' | null;
}

interface NewTeam extends TeamFacts {
  readonly county: string;
  readonly id: string;
  readonly placeCode: string;
  readonly isSimulated: boolean;
  readonly personId: string;
}

/** False when it was sent before. */
export async function addTeam(tx: Transaction, team: NewTeam): Promise<boolean> {
  const added = await tx.run(sql`
    insert into service.patrol_team (county, id, place_code, name, founded_on, instructor, instructor_body, is_simulated, created_by)
    values (${team.county}, ${team.id}, ${team.placeCode}, ${team.name}, ${team.foundedOn}, ${team.instructor}, ${team.instructorBody},
      ${team.isSimulated}, ${team.personId})
    on conflict (county, id) do nothing`);
  return added === 1;
}

export async function changeTeam(
  tx: Transaction,
  { county, teamId }: TeamKey,
  team: TeamFacts & { readonly captainId: string | null },
): Promise<void> {
  await tx.run(sql`
    update service.patrol_team set name = ${team.name}, founded_on = ${team.foundedOn}, instructor = ${team.instructor},
      instructor_body = ${team.instructorBody}, captain_id = ${team.captainId}, revision = revision + 1
    where county = ${county} and id = ${teamId}`);
}

export async function endTeam(tx: Transaction, { county, teamId }: TeamKey, day: string): Promise<void> {
  await tx.run(sql`
    update service.patrol_team set ended_on = ${day}, captain_id = null, revision = revision + 1 where county = ${county} and id = ${teamId}`);
}

export async function freeCaptaincy(tx: Transaction, county: string, memberId: string): Promise<boolean> {
  const freed = await tx.run(sql`
    update service.patrol_team set captain_id = null, revision = revision + 1 where county = ${county} and captain_id = ${memberId}`);
  return freed > 0;
}

/** Who is a member of a team now. */
export async function countMembers(tx: Transaction, { county, teamId }: TeamKey): Promise<number> {
  const row = await tx.first<{ members: number }>(sql`
    select count(*)::int as members from service.patrol_member where county = ${county} and team_id = ${teamId} and standing = 'member'`);
  return row?.members ?? 0;
}
