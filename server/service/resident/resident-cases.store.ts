// Cases as their senders and everybody may see them: by a secret code, by an id, and as released matters.
import sql, { empty, type Sql } from 'sql-template-tag';
import type { Bilingual } from '#base';
import type { CaseKindCode, CaseState } from '#service/casework';
import type { MendedPlace } from '#web/resident';
import type { Transaction } from '../../platform/database.ts';
import type { MendedFilter, OpenFilter } from './cases-for-residents.ts';

export interface FollowedCase {
  readonly id: string;
  readonly number: string;
  readonly text: string;
  readonly spot: string;
  readonly placeCode: string;
  readonly placeName: Bilingual | null;
  readonly unitName: Bilingual | null;
  readonly kind: CaseKindCode | null;
  readonly state: CaseState;
  readonly receivedMs: number;
  readonly isPhoneGiven: boolean;
  readonly isPhoneVerified: boolean;
}

const nameOf = (column: 'p' | 'u') =>
  column === 'p'
    ? sql`case when p.id is null then null else json_build_object('zh', p.name_zh, 'en', p.name_en) end`
    : sql`case when u.id is null then null else json_build_object('zh', u.name_zh, 'en', u.name_en) end`;

/** The case of a secret code; undefined where none has it. */
export function followedCase(
  tx: Transaction,
  county: string,
  codeHash: Buffer,
): Promise<FollowedCase | undefined> {
  return tx.first<FollowedCase>(sql`
    select c.id, c.number, c.text, c.spot, c.place_code as "placeCode", ${nameOf('p')} as "placeName", ${nameOf('u')} as "unitName", c.kind, c.state,
      (extract(epoch from c.received_at) * 1000)::bigint as "receivedMs", coalesce(s.number_masked is not null, false) as "isPhoneGiven",
      coalesce(s.is_verified, false) as "isPhoneVerified"
    from service.case_file c
    left join platform.organisation u on u.id = c.unit_id
    left join lateral (select * from platform.organisation o where o.region_code = c.place_code and o.wing = 'service' order by o.created_at limit 1) p on true
    left join service.case_sender s on s.county = c.county and s.case_id = c.id
    where c.county = ${county} and c.code_hash = ${codeHash}`);
}

/** How another case stands: the one with which somebody's own was joined. */
export function stateOf(
  tx: Transaction,
  county: string,
  caseId: string,
): Promise<{ readonly state: CaseState } | undefined> {
  return tx.first(sql`select state from service.case_file where county = ${county} and id = ${caseId}`);
}

export interface MendedRow {
  readonly number: string;
  readonly title: string;
  readonly outcome: string;
  readonly kind: string | null;
  readonly placeCode: string;
  readonly placeName: Bilingual | null;
  readonly sentMs: number;
  readonly mendedMs: number;
  readonly photoIds: readonly string[];
}

type MendedWish = Pick<MendedFilter, 'county' | 'place' | 'kind'>;

// What is not asked for stands in no condition: a plan made for any filter would sort all rows where none is given.
function mendedWhere({ county, place, kind }: MendedWish): Sql {
  const ofPlace =
    place === ''
      ? empty
      : sql`and (starts_with(m.place_code, ${place}) or m.place_code in (
    select g.region_code from platform.organisation g join platform.organisation k on k.id = g.merged_into where k.region_code = ${place}))`;
  const ofKind = kind === '' ? empty : sql`and m.kind = ${kind}`;
  return sql`where m.county = ${county} and m.taken_down_at is null ${ofPlace} ${ofKind}`;
}

/** Released matters, the latest mended first; only photos that a person looked at and released. */
export function listMended(tx: Transaction, filter: MendedFilter): Promise<readonly MendedRow[]> {
  return tx.rows<MendedRow>(sql`
    select m.number, m.title, m.outcome, m.kind, m.place_code as "placeCode", ${nameOf('p')} as "placeName",
      (extract(epoch from m.sent_at) * 1000)::bigint as "sentMs", (extract(epoch from m.mended_at) * 1000)::bigint as "mendedMs",
      array(select f.id from service.photo f where f.county = m.county and f.id = any (m.photo_ids) and f.look = 'public' order by f.sent_at) as "photoIds"
    from service.mended_matter m
    left join lateral (select * from platform.organisation o where o.region_code = m.place_code and o.wing = 'service' order by o.created_at limit 1) p on true
    ${mendedWhere(filter)} order by m.mended_at desc, m.case_id limit ${filter.size} offset ${(filter.page - 1) * filter.size}`);
}

export async function countMended(tx: Transaction, filter: MendedWish): Promise<number> {
  const row = await tx.first<{ total: number }>(
    sql`select count(*) as total from service.mended_matter m ${mendedWhere(filter)}`,
  );
  return row?.total ?? 0;
}

/** Fewer positions than this would say where somebody's own matter was. */
const POSITIONS_LEAST = 5;

/** Villages with released matters: how many, and the middle of all that came from there, to a hundredth of a degree. */
export function mendedByPlace(tx: Transaction, county: string): Promise<readonly MendedPlace[]> {
  return tx.rows<MendedPlace>(sql`
    select m.place_code as code, json_build_object('zh', o.name_zh, 'en', o.name_en) as name, m.count,
      case when c.positions >= ${POSITIONS_LEAST} then json_build_object('latitude', round(c.latitude::numeric, 2), 'longitude', round(c.longitude::numeric, 2)) end as at
    from (select coalesce(k.region_code, place_code) as place_code, count(*)::int as count from service.mended_matter each
          left join platform.organisation g on g.region_code = each.place_code and g.merged_into is not null
          left join platform.organisation k on k.id = g.merged_into
          where county = ${county} and taken_down_at is null and length(place_code) = 12 group by 1) m
    join lateral (select name_zh, name_en from platform.organisation o where o.region_code = m.place_code and o.wing = 'service' order by o.created_at limit 1) o on true
    left join lateral (select count(*) as positions, avg(latitude) as latitude, avg(longitude) as longitude from service.case_file c
          where c.county = ${county} and c.place_code = m.place_code and c.latitude is not null) c on true
    order by m.place_code`);
}

export interface OpenRow {
  readonly id: string;
  readonly number: string;
  readonly kind: string | null;
  readonly isOpen: boolean;
  readonly title: string | null;
  readonly outcome: string | null;
  readonly unitName: Bilingual | null;
  readonly placeName: Bilingual | null;
  readonly requestedMs: number;
  readonly updatedMs: number;
  readonly expectedMs: number | null;
  readonly photoIds: readonly string[];
}

/** Cases by their ids, or released ones by what is asked for; of a case that was not released no words. */
export function listOpen(tx: Transaction, filter: OpenFilter): Promise<readonly OpenRow[]> {
  return tx.rows<OpenRow>(sql`
    select c.id, c.number, c.kind, c.is_open as "isOpen", m.title, m.outcome, ${nameOf('p')} as "placeName", ${nameOf('u')} as "unitName",
      (extract(epoch from c.received_at) * 1000)::bigint as "requestedMs",
      (extract(epoch from coalesce(m.released_at, c.closed_at, c.received_at)) * 1000)::bigint as "updatedMs",
      (extract(epoch from c.due_at) * 1000)::bigint as "expectedMs",
      array(select f.id from service.photo f where f.county = m.county and f.id = any (m.photo_ids) and f.look = 'public' order by f.sent_at) as "photoIds"
    from service.case_file c
    left join service.mended_matter m on m.county = c.county and m.case_id = c.id and m.taken_down_at is null
    left join platform.organisation u on u.id = c.unit_id
    left join lateral (select * from platform.organisation o where o.region_code = c.place_code and o.wing = 'service' order by o.created_at limit 1) p on true
    where c.county = ${filter.county} and (c.id = any (${filter.ids}::uuid[]) or (cardinality(${filter.ids}::uuid[]) = 0 and m.case_id is not null))
      and (${filter.kind} = '' or c.kind = ${filter.kind}) and (${filter.isClosed}::boolean is null or c.is_open <> ${filter.isClosed})
      and c.received_at between ${new Date(filter.fromMs)} and ${new Date(filter.toMs)}
    order by c.received_at desc, c.id limit ${filter.size} offset ${(filter.page - 1) * filter.size}`);
}

/** The database lets through whoever may see the case and its sender; false otherwise, and where no number was given. */
export async function markPhone(
  tx: Transaction,
  { county, caseId }: { readonly county: string; readonly caseId: string },
  isVerified: boolean,
): Promise<boolean> {
  const changed = await tx.run(sql`
    update service.case_sender set is_verified = ${isVerified}
    where county = ${county} and case_id = ${caseId} and number_masked is not null`);
  return changed === 1;
}
