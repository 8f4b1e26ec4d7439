// Visits that somebody should look at, and what the rules need to find them, in the database.
import sql, { empty } from 'sql-template-tag';
import type { VisitMark, VisitMarkKind, VisitTrace } from '#service/outreach';
import type { Transaction } from '../../../platform/database.ts';

/** A few visits that no rule has seen yet, county by county. */
export function uncheckedVisits(
  tx: Transaction,
  limit: number,
): Promise<readonly { readonly county: string; readonly id: string }[]> {
  return tx.rows(sql`
    select county, id from service.visit where not is_checked order by county, place_code limit ${limit} for update skip locked`);
}

const trace = sql`
  select v.id, v.person_id as "personId", v.household_id as "householdId", (extract(epoch from v.at) * 1000)::bigint as "atMs",
    v.outcome = 'met' as "isMet",
    case when v.latitude is null or v.longitude is null then null else
      json_build_object('latitude', v.latitude, 'longitude', v.longitude, 'accuracyMetres', coalesce(v.accuracy_metres, 0)) end as place,
    coalesce((select json_agg(json_build_object('sha256', p.sha256, 'likeness', p.likeness))
      from service.visit_photo p where p.county = v.county and p.visit_id = v.id), '[]') as photos
  from service.visit v`;

/** The visits and all that may belong with them: the household's others, the person's before and after, and those with the same photos. */
export function tracesAround(
  tx: Transaction,
  county: string,
  ids: readonly string[],
): Promise<readonly VisitTrace[]> {
  return tx.rows<VisitTrace>(sql`
    with own as materialized (select * from service.visit where county = ${county} and id = any (${ids}::uuid[])), around as (
      select id from own
      union select v.id from own o join service.visit v on v.county = ${county} and v.household_id = o.household_id
        and v.at between o.at - interval '1 day' and o.at + interval '1 day'
      union select n.id from own o cross join lateral (
        (select v.id from service.visit v where v.county = ${county} and v.person_id = o.person_id and v.at < o.at order by v.at desc, v.id limit 3)
        union all
        (select v.id from service.visit v where v.county = ${county} and v.person_id = o.person_id and v.at > o.at order by v.at, v.id limit 3)) n
      union select other.visit_id from own o
        join service.visit_photo mine on mine.county = ${county} and mine.visit_id = o.id
        join service.visit_photo other on other.county = ${county} and other.sha256 = mine.sha256
      union select other.visit_id from own o
        join service.visit_photo mine on mine.county = ${county} and mine.visit_id = o.id
        cross join lateral (select p.visit_id from service.visit_photo p
          where p.county = ${county} and p.person_id = o.person_id order by p.taken_at desc limit 100) other)
    ${trace} join around a on a.id = v.id where v.county = ${county}`);
}

/** Visits whose photos came to the server as the very file of another visit's: the phone's own word is not needed for it. */
export function copiedPhotos(
  tx: Transaction,
  since: Date,
): Promise<readonly { readonly county: string; readonly visitId: string; readonly otherVisitId: string }[]> {
  return tx.rows(sql`
    select distinct p.county, p.subject_id as "visitId", o.subject_id as "otherVisitId"
    from service.photo p join service.photo o on o.county = p.county and o.sha256 = p.sha256
    where p.subject_kind = 'visit' and o.subject_kind = 'visit' and o.subject_id <> p.subject_id
      and p.sent_at >= ${since} and (o.sent_at, o.id) < (p.sent_at, p.id)`);
}

/** A pair that is marked already stays as it is, looked at or not. */
export async function addMarks(
  tx: Transaction,
  county: string,
  marks: readonly (VisitMark & { readonly id: string })[],
  at: Date,
): Promise<void> {
  await tx.run(sql`
    insert into service.visit_mark (county, id, kind, place_code, campaign_id, visit_id, other_visit_id, found_at)
    select ${county}, t.id, t.kind, v.place_code, v.campaign_id, t.visit, t.other, ${at}
    from unnest(${marks.map((each) => each.id)}::uuid[], ${marks.map((each) => each.kind)}::text[],
      ${marks.map((each) => each.visitId)}::uuid[], ${marks.map((each) => each.otherVisitId)}::uuid[]) as t(id, kind, visit, other)
    join service.visit v on v.county = ${county} and v.id = t.visit
    on conflict do nothing`);
}

export async function noteChecked(tx: Transaction, county: string, ids: readonly string[]): Promise<void> {
  await tx.run(
    sql`update service.visit set is_checked = true where county = ${county} and id = any (${ids}::uuid[])`,
  );
}

export interface MarkRow {
  readonly id: string;
  readonly kind: VisitMarkKind;
  readonly placeCode: string;
  readonly foundMs: number;
  readonly visitId: string;
  readonly otherVisitId: string;
  readonly look: { text: string; personName: string; atMs: number } | null;
}

interface Filter {
  readonly campaignId?: string | undefined;
  readonly standing?: 'open' | 'ended' | undefined;
  readonly kind?: VisitMarkKind | undefined;
  readonly page: number;
  readonly size: number;
}

export async function listMarks(
  tx: Transaction,
  county: string,
  filter: Filter,
): Promise<{ rows: readonly MarkRow[]; total: number }> {
  const wanted = sql`
    from service.visit_mark m where m.county = ${county} ${filter.kind ? sql`and m.kind = ${filter.kind}` : empty}
      ${filter.campaignId ? sql`and m.campaign_id = ${filter.campaignId}` : empty}
      ${filter.standing ? sql`and (m.looked_at is not null) = ${filter.standing === 'ended'}` : empty}`;
  const counted = await tx.first<{ total: number }>(sql`select count(*) as total ${wanted}`);
  const rows = await tx.rows<MarkRow>(sql`
    select m.id, m.kind, m.place_code as "placeCode", (extract(epoch from m.found_at) * 1000)::bigint as "foundMs",
      m.visit_id as "visitId", m.other_visit_id as "otherVisitId",
      case when m.looked_at is null then null else json_build_object('text', m.look_text, 'personName', p.name,
        'atMs', (extract(epoch from m.looked_at) * 1000)::bigint) end as look
    from (select * ${wanted} order by m.found_at desc, m.id limit ${filter.size} offset ${(filter.page - 1) * filter.size}) m
    left join platform.person p on p.id = m.looked_by order by m.found_at desc, m.id`);
  return { rows, total: counted?.total ?? 0 };
}

/** Whether the mark is in sight, and whether somebody has looked at it; held until the transaction ends. */
export async function lockMark(
  tx: Transaction,
  county: string,
  id: string,
): Promise<{ readonly isLookedAt: boolean } | undefined> {
  return tx.first(sql`
    select looked_at is not null as "isLookedAt" from service.visit_mark where county = ${county} and id = ${id} for update`);
}

export async function noteLook(
  tx: Transaction,
  county: string,
  id: string,
  look: { readonly text: string; readonly personId: string; readonly at: Date },
): Promise<void> {
  await tx.run(sql`
    update service.visit_mark set look_text = ${look.text}, looked_by = ${look.personId}, looked_at = ${look.at}
    where county = ${county} and id = ${id}`);
}
