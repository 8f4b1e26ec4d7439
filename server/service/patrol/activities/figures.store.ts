// A county's activities as sums, in the database: by team and by duty, by place and hour, by member.
import sql from 'sql-template-tag';
import type { Bilingual } from '#base';
import type { PatrolDuty } from '#service/patrol';
import type { Given, KitKind, PlaceHour } from '#service/patrol/activities';
import type { Transaction } from '../../../platform/database.ts';
import { type ActivityFilter, withinTime } from './activities.store.ts';

type Period = Pick<ActivityFilter, 'fromMs' | 'toMs' | 'placeCode'>;

interface Sums {
  readonly activities: number;
  readonly minutes: number;
  readonly members: number;
}

/** Both ways of adding up in one reading. */
export async function monthOf(tx: Transaction, county: string, period: Period) {
  const rows = await tx.rows<
    Sums & { teamId: string | null; duty: PatrolDuty | null; found: number; marked: number }
  >(sql`
    with each as materialized (
      select a.team_id, a.duty, a.member_id, count(*) as activities, sum(a.minutes) as minutes, sum(a.found) as found,
        count(*) filter (where cardinality(a.marks) > 0) as marked
      from service.patrol_activity a where a.county = ${county} and ${withinTime(period)}
      group by a.team_id, a.duty, a.member_id),
    by_team as (
      select team_id, member_id, sum(activities) as activities, sum(minutes) as minutes, sum(found) as found, sum(marked) as marked
      from each group by team_id, member_id),
    by_duty as (
      select duty, member_id, sum(activities) as activities, sum(minutes) as minutes from each group by duty, member_id)
    select team_id as "teamId", null as duty, sum(activities)::int as activities, sum(minutes)::int as minutes, count(*) as members,
      sum(found)::int as found, sum(marked)::int as marked from by_team group by team_id
    union all
    select null, duty, sum(activities)::int, sum(minutes)::int, count(*), 0, 0 from by_duty group by duty`);
  const names = await teamNames(tx, county);
  return {
    duties: rows.flatMap(({ duty, activities, minutes, members }) =>
      duty === null ? [] : [{ duty, activities, minutes, members }],
    ),
    teams: rows.flatMap(({ teamId, duty: _duty, ...sums }) => {
      const team = teamId === null ? undefined : names.get(teamId);
      return teamId === null || !team ? [] : [{ ...sums, teamId, ...team }];
    }),
  };
}

async function teamNames(
  tx: Transaction,
  county: string,
): Promise<ReadonlyMap<string, { teamName: string; placeCode: string }>> {
  const rows = await tx.rows<{ id: string; teamName: string; placeCode: string }>(sql`
    select id, name as "teamName", place_code as "placeCode" from service.patrol_team where county = ${county}`);
  return new Map(rows.map(({ id, ...team }) => [id, team]));
}

/**
 * Minutes on duty of each place in each hour of the day, and the matters that arose: cases as they were received, and what was seen and
 * did not become one. An activity counts in every hour that it touches.
 */
export function placeHours(tx: Transaction, county: string, period: Period): Promise<readonly PlaceHour[]> {
  const [from, to] = [new Date(period.fromMs), new Date(period.toMs)];
  return tx.rows<PlaceHour>(sql`
    select place_code as "placeCode", hour, sum(minutes)::int as minutes, sum(matters)::int as matters from (
      select a.place_code, extract(hour from h at time zone 'Asia/Shanghai')::int as hour,
        extract(epoch from least(a.ended_at, h + interval '1 hour') - greatest(a.started_at, h)) / 60 as minutes, 0 as matters
      from service.patrol_activity a
      cross join lateral generate_series(date_trunc('hour', a.started_at), a.ended_at - interval '1 second', interval '1 hour') h
      where a.county = ${county} and ${withinTime(period)} and a.ended_at > a.started_at
      union all
      select s.place_code, extract(hour from s.seen_at at time zone 'Asia/Shanghai')::int, 0, 1
      from service.patrol_sighting s
      where s.county = ${county} and s.seen_at >= ${from} and s.seen_at < ${to} and s.end_code is distinct from 'case'
      union all
      select c.place_code, extract(hour from c.received_at at time zone 'Asia/Shanghai')::int, 0, 1
      from service.case_file c
      where c.county = ${county} and c.received_at >= ${from} and c.received_at < ${to} and c.standing <> 'joined'
        and length(c.place_code) = 12
    ) both_of group by place_code, hour order by place_code, hour`);
}

export function placeNames(
  tx: Transaction,
  county: string,
): Promise<readonly { placeCode: string; name: Bilingual }[]> {
  return tx.rows(sql`
    select o.region_code as "placeCode", json_build_object('zh', o.name_zh, 'en', o.name_en) as name from platform.organisation o
    where o.wing = 'service' and starts_with(o.region_code, ${county}) and o.merged_into is null`);
}

export interface MemberGave {
  readonly memberId: string;
  readonly memberName: string;
  readonly teamName: string;
  readonly placeCode: string;
  readonly given: Given[];
}

/** What each member gave since a time, for those with more than a little. */
export function givenSince(tx: Transaction, county: string, since: Date): Promise<readonly MemberGave[]> {
  return tx.rows<MemberGave>(sql`
    select m.id as "memberId", m.name as "memberName", t.name as "teamName", m.place_code as "placeCode", g.given
    from (select a.member_id, json_agg(json_build_object('startedMs', (extract(epoch from a.started_at) * 1000)::bigint,
            'endedMs', (extract(epoch from a.ended_at) * 1000)::bigint)) as given
          from service.patrol_activity a
          where a.county = ${county} and a.started_at >= ${since} and a.ended_at is not null
          group by a.member_id having count(*) > 3 or sum(a.minutes) > 600) g
    join service.patrol_member m on m.county = ${county} and m.id = g.member_id and m.standing = 'member'
    join service.patrol_team t on t.county = ${county} and t.id = m.team_id
    order by m.name, m.id`);
}

export interface TeamFacts {
  readonly teamId: string;
  readonly teamName: string;
  readonly placeCode: string;
  readonly members: number;
  readonly hasCaptain: boolean;
  readonly uncovered: number;
  readonly kit: KitKind[];
}

/** Every running team on a day: whether it has a captain, how many are not covered, and what is out of its kit. */
export function teamFacts(tx: Transaction, county: string, day: string): Promise<readonly TeamFacts[]> {
  return tx.rows<TeamFacts>(sql`
    with covered as (
      select distinct c.member_id from service.patrol_cover c where c.county = ${county} and c.from_on <= ${day} and c.to_on >= ${day}),
    counted as (
      select m.team_id, count(*) as members, count(*) filter (where c.member_id is null) as uncovered
      from service.patrol_member m left join covered c on c.member_id = m.id
      where m.county = ${county} and m.standing = 'member' group by m.team_id),
    kit as (
      select k.team_id, array_agg(distinct k.kind) as kinds from service.patrol_kit k
      where k.county = ${county} and k.returned_on is null group by k.team_id)
    select t.id as "teamId", t.name as "teamName", t.place_code as "placeCode", coalesce(n.members, 0) as members,
      exists (select 1 from service.patrol_member p where p.county = ${county} and p.id = t.captain_id and p.standing = 'member') as "hasCaptain",
      coalesce(n.uncovered, 0) as uncovered, coalesce(k.kinds, '{}') as kit
    from service.patrol_team t left join counted n on n.team_id = t.id left join kit k on k.team_id = t.id
    where t.county = ${county} and t.ended_on is null order by t.place_code, t.name`);
}
