// The feed: what teams did, saw and said, and the calls to them, newest first; read where it happened and copied nowhere.
import sql, { empty, type Sql } from 'sql-template-tag';
import type { FeedEntry } from '#wire/service';
import type { Transaction } from '../../../platform/database.ts';

export interface FeedScope {
  readonly county: string;
  readonly before: Date;
  /** undefined for the whole county, in its own order */
  readonly teamIds: readonly string[] | undefined;
  readonly placeCode: string | undefined;
  readonly size: number;
}

type Entry = Omit<FeedEntry, 'photoIds' | 'comments'> & { readonly photoIds: string[] };

/** The newest of each team are laid together, which reads no more than a page of each. */
function newest(scope: FeedScope, table: Sql, time: Sql): Sql {
  const { county, before, teamIds, size } = scope;
  const some = (of: Sql) => sql`
    select * from ${table} where county = ${county} ${of} and ${time} < ${before} order by ${time} desc limit ${size}`;
  return teamIds
    ? sql`(select e.* from unnest(${teamIds}::uuid[]) as own(id) cross join lateral (${some(sql`and team_id = own.id`)}) e)`
    : sql`(${some(empty)})`;
}

const nameJoins = sql`
  left join service.patrol_team t on t.county = a.county and t.id = a.team_id
  left join service.patrol_member m on m.county = a.county and m.id = a.member_id`;

// A roll is one entry, however many it names.
export function activityEntries(tx: Transaction, scope: FeedScope): Promise<readonly Entry[]> {
  return tx.rows<Entry>(sql`
    select (array_agg(a.id order by a.id))[1] as id, 'activity' as kind, a.team_id as "teamId", min(t.name) as "teamName",
      min(a.place_code) as "placeCode",
      case when count(*) > 4 then (array_agg(m.name order by m.name))[1] else string_agg(coalesce(m.name, ''), '、' order by m.name) end as "personName",
      (extract(epoch from max(a.started_at)) * 1000)::bigint as "atMs", min(a.duty) as duty, max(a.minutes) as minutes, count(*)::int as members,
      max(a.note) as text, '{}'::uuid[] as "photoIds", bool_or(a.is_simulated) as "isSimulated"
    from ${newest(scope, sql`service.patrol_activity`, sql`started_at`)} a ${nameJoins}
    group by a.team_id, coalesce(a.roll_id, a.id)
    order by "atMs" desc limit ${scope.size}`);
}

export function sightingEntries(tx: Transaction, scope: FeedScope): Promise<readonly Entry[]> {
  return tx.rows<Entry>(sql`
    select a.id, 'sighting' as kind, a.team_id as "teamId", t.name as "teamName", a.place_code as "placeCode", coalesce(m.name, '') as "personName",
      (extract(epoch from a.seen_at) * 1000)::bigint as "atMs", null as duty, 0 as minutes, 1 as members,
      a.text || case when a.case_number is not null then '（' || a.case_number || '）' else '' end as text,
      a.photo_ids as "photoIds", a.is_simulated as "isSimulated"
    from ${newest(scope, sql`service.patrol_sighting`, sql`seen_at`)} a ${nameJoins}
    order by a.seen_at desc limit ${scope.size}`);
}

export function wordEntries(tx: Transaction, scope: FeedScope): Promise<readonly Entry[]> {
  return tx.rows<Entry>(sql`
    select a.id, 'word' as kind, a.team_id as "teamId", t.name as "teamName", a.place_code as "placeCode", p.name as "personName",
      (extract(epoch from a.at) * 1000)::bigint as "atMs", null as duty, 0 as minutes, 1 as members, a.text, '{}'::uuid[] as "photoIds",
      a.is_simulated as "isSimulated"
    from ${newest(scope, sql`service.patrol_word`, sql`at`)} a
    left join service.patrol_team t on t.county = a.county and t.id = a.team_id
    join platform.person p on p.id = a.person_id
    order by a.at desc limit ${scope.size}`);
}

/** Calls concern whoever lies within their place, and whoever's place they lie in. */
export function callEntries(
  tx: Transaction,
  { county, before, placeCode, size }: FeedScope,
): Promise<readonly Entry[]> {
  return tx.rows<Entry>(sql`
    select s.id, 'call' as kind, null as "teamId", null as "teamName", s.place_code as "placeCode", p.name as "personName",
      (extract(epoch from s.created_at) * 1000)::bigint as "atMs", s.duty, (extract(epoch from s.end_at - s.start_at) / 60)::int as minutes,
      coalesce(s.places, 0) as members, s.title || case when s.words = '' then '' else '：' || s.words end as text, '{}'::uuid[] as "photoIds",
      s.is_simulated as "isSimulated"
    from service.patrol_shift s join platform.person p on p.id = s.created_by
    where s.county = ${county} and s.kind = 'call' and s.created_at < ${before}
      ${placeCode ? sql`and (starts_with(s.place_code, ${placeCode}) or starts_with(${placeCode}, s.place_code))` : empty}
    order by s.created_at desc limit ${size}`);
}

/** Photos of activities; what was seen names its own. */
export async function photosUnder(
  tx: Transaction,
  county: string,
  ids: readonly string[],
): Promise<ReadonlyMap<string, readonly string[]>> {
  const rows = await tx.rows<{ id: string; photoIds: string[] }>(sql`
    select subject_id as id, array_agg(id order by sent_at) as "photoIds" from service.photo
    where county = ${county} and subject_kind = 'activity' and subject_id = any (${ids}::uuid[]) group by subject_id`);
  return new Map(rows.map(({ id, photoIds }) => [id, photoIds]));
}

type Comment = FeedEntry['comments'][number];

export async function commentsUnder(
  tx: Transaction,
  county: string,
  ids: readonly string[],
): Promise<ReadonlyMap<string, readonly Comment[]>> {
  const rows = await tx.rows<Comment & { subjectId: string }>(sql`
    select c.subject_id as "subjectId", c.id, p.name as "personName", c.text, (extract(epoch from c.at) * 1000)::bigint as "atMs"
    from service.patrol_comment c join platform.person p on p.id = c.person_id
    where c.county = ${county} and c.subject_id = any (${ids}::uuid[]) order by c.at, c.id`);
  return Map.groupBy(rows, ({ subjectId }) => subjectId);
}

interface Subject {
  readonly teamId: string;
  readonly placeCode: string;
}

const SUBJECTS = {
  activity: sql`service.patrol_activity`,
  sighting: sql`service.patrol_sighting`,
  word: sql`service.patrol_word`,
} as const;

export function subjectOf(
  tx: Transaction,
  county: string,
  kind: keyof typeof SUBJECTS,
  id: string,
): Promise<Subject | undefined> {
  return tx.first<Subject>(sql`
    select team_id as "teamId", place_code as "placeCode" from ${SUBJECTS[kind]} where county = ${county} and id = ${id}`);
}

interface Said extends Subject {
  readonly county: string;
  readonly id: string;
  readonly text: string;
  readonly personId: string;
  readonly at: Date;
}

export async function addWord(
  tx: Transaction,
  said: Said & { readonly isSimulated: boolean },
): Promise<void> {
  await tx.run(sql`
    insert into service.patrol_word (county, id, team_id, place_code, text, person_id, at, is_simulated)
    values (${said.county}, ${said.id}, ${said.teamId}, ${said.placeCode}, ${said.text}, ${said.personId}, ${said.at}, ${said.isSimulated})
    on conflict (county, id) do nothing`);
}

export async function addComment(
  tx: Transaction,
  said: Said & { readonly subjectId: string },
): Promise<void> {
  await tx.run(sql`
    insert into service.patrol_comment (county, id, subject_id, team_id, place_code, text, person_id, at)
    values (${said.county}, ${said.id}, ${said.subjectId}, ${said.teamId}, ${said.placeCode}, ${said.text}, ${said.personId}, ${said.at})
    on conflict (county, id) do nothing`);
}
