// What was seen, in the database.
import sql, { empty, type Sql } from 'sql-template-tag';
import type { SeenEnd, SeenKindCode } from '#service/patrol/activities';
import type { SightingMessage, SightingRow } from '#wire/service';
import type { Transaction } from '../../../platform/database.ts';
import { COUNTED_AT_MOST } from '../../outreach/reach.ts';

export interface OwnGround {
  readonly teamId: string;
  readonly placeCode: string;
}

/** The acting person's own membership on a day; undefined for anybody else's. */
export function ownGroundOf(
  tx: Transaction,
  county: string,
  memberId: string,
  day: string,
): Promise<OwnGround | undefined> {
  return tx.first<OwnGround>(sql`
    select s.team_id as "teamId", s.place_code as "placeCode"
    from service.patrol_membership s
    where s.county = ${county} and s.member_id = ${memberId} and s.from_on <= ${day} and (s.to_on is null or s.to_on >= ${day})
      and s.member_id = any ((select service.my_patrol_memberships())::uuid[])`);
}

interface Told extends OwnGround {
  readonly county: string;
  readonly personId: string;
  readonly seenMs: number;
  readonly at: Date;
  readonly isSimulated: boolean;
}

/** False where it was told before. */
export async function addSighting(tx: Transaction, told: Told, message: SightingMessage): Promise<boolean> {
  const { county, teamId, placeCode, personId, at } = told;
  const added = await tx.run(sql`
    insert into service.patrol_sighting (county, id, activity_id, team_id, member_id, place_code, kind, text, spot, latitude, longitude,
      photo_ids, seen_at, received_at, wish, told_by, is_simulated)
    values (${county}, ${message.id}, ${message.activityId}, ${teamId}, ${message.memberId}, ${placeCode}, ${message.kind}, ${message.text},
      ${message.spot}, ${message.point?.latitude ?? null}, ${message.point?.longitude ?? null}, ${message.photoIds}::uuid[],
      ${new Date(told.seenMs)}, ${at}, ${message.wish}, ${personId}, ${told.isSimulated})
    on conflict (county, id) do nothing`);
  if (added > 0 && message.activityId !== null)
    await tx.run(sql`
      update service.patrol_activity set found = found + 1
      where county = ${county} and id = ${message.activityId} and member_id = ${message.memberId}`);
  return added > 0;
}

export interface KeptSighting {
  readonly memberId: string;
  readonly placeCode: string;
  readonly kind: SeenKindCode;
  readonly text: string;
  readonly spot: string;
  readonly latitude: number | null;
  readonly longitude: number | null;
  readonly photoIds: readonly string[];
  readonly endCode: SeenEnd | null;
  readonly caseNumber: string | null;
}

const kept = sql`
  select member_id as "memberId", place_code as "placeCode", kind, text, spot, latitude, longitude, photo_ids as "photoIds",
    end_code as "endCode", case_number as "caseNumber"
  from service.patrol_sighting`;

export function sightingOf(tx: Transaction, county: string, id: string): Promise<KeptSighting | undefined> {
  return tx.first<KeptSighting>(sql`${kept} where county = ${county} and id = ${id}`);
}

/** Held until the transaction ends. */
export function lockSighting(tx: Transaction, county: string, id: string): Promise<KeptSighting | undefined> {
  return tx.first<KeptSighting>(sql`${kept} where county = ${county} and id = ${id} for update`);
}

export interface SightingEnd {
  readonly code: SeenEnd;
  readonly text: string;
  readonly at: Date;
  readonly personId: string;
  readonly caseId: string | null;
  readonly caseNumber: string | null;
  readonly householdId: string | null;
}

export async function noteEnd(tx: Transaction, county: string, id: string, end: SightingEnd): Promise<void> {
  await tx.run(sql`
    update service.patrol_sighting set end_code = ${end.code}, end_text = ${end.text}, ended_at = ${end.at}, ended_by = ${end.personId},
      case_id = ${end.caseId}, case_number = ${end.caseNumber}, household_id = ${end.householdId}
    where county = ${county} and id = ${id}`);
}

export interface SightingFilter {
  readonly placeCode?: string | undefined;
  readonly standing?: 'open' | 'ended' | undefined;
  readonly kind?: SeenKindCode | undefined;
  readonly page: number;
  readonly size: number;
}

/** Newest first. */
export async function listSightings(
  tx: Transaction,
  county: string,
  filter: SightingFilter,
): Promise<{ rows: SightingRow[]; counted: number | undefined }> {
  const wanted = wantedOf(county, filter);
  const counted = await tx.first<{ total: number }>(
    sql`select count(*) as total from (select 1 ${wanted} limit ${COUNTED_AT_MOST + 1}) counted`,
  );
  const rows = await tx.rows<SightingRow>(sql`
    select s.id, s.place_code as "placeCode", coalesce(t.name, '') as "teamName", coalesce(m.name, '') as "memberName", s.kind, s.text, s.spot,
      (extract(epoch from s.seen_at) * 1000)::bigint as "seenMs", s.wish, s.photo_ids as "photoIds", s.is_simulated as "isSimulated",
      case when s.end_code is not null then json_build_object('code', s.end_code, 'text', s.end_text,
        'atMs', (extract(epoch from s.ended_at) * 1000)::bigint, 'caseId', s.case_id, 'caseNumber', s.case_number,
        'visitedMs', (select (extract(epoch from min(v.at)) * 1000)::bigint from service.visit v
          where v.county = ${county} and v.household_id = s.household_id and v.at > s.ended_at)) end as "end"
    from (select s.* ${wanted} order by s.seen_at desc, s.id limit ${filter.size} offset ${(filter.page - 1) * filter.size}) s
    left join service.patrol_team t on t.county = ${county} and t.id = s.team_id
    left join service.patrol_member m on m.county = ${county} and m.id = s.member_id
    order by s.seen_at desc, s.id`);
  return { rows: [...rows], counted: counted?.total };
}

function wantedOf(county: string, { placeCode, standing, kind }: SightingFilter): Sql {
  return sql`
    from service.patrol_sighting s where s.county = ${county}
      ${placeCode ? sql`and starts_with(s.place_code, ${placeCode})` : empty}
      ${kind ? sql`and s.kind = ${kind}` : empty}
      ${standing === 'open' ? sql`and s.end_code is null` : empty} ${standing === 'ended' ? sql`and s.end_code is not null` : empty}`;
}
