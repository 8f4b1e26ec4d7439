// Activities in the database: what is known about those that phones tell of, and whole batches written at once.
import sql, { empty, type Sql } from 'sql-template-tag';
import type { Cover, PatrolDuty } from '#service/patrol';
import type { ActivityMark } from '#service/patrol/activities';
import type { ActivityMessage, ActivityRow } from '#wire/service';
import type { Transaction } from '../../../platform/database.ts';
import { COUNTED_AT_MOST } from '../../outreach/reach.ts';

/** What a message's times came to. */
export interface Placed {
  readonly message: ActivityMessage;
  readonly startedMs: number;
  readonly endedMs: number | null;
}

/** What the database knows about a message. */
export interface ActivityGround {
  /** null where the member was in no team on that day */
  readonly teamId: string | null;
  readonly placeCode: string | null;
  readonly isOwn: boolean;
  /** of a team that the acting person leads, or within the office's reach */
  readonly mayCallRoll: boolean;
  readonly covers: readonly Cover[];
  readonly spotKind: string | null;
  readonly latitude: number | null;
  readonly longitude: number | null;
  readonly isOverlapping: boolean;
  readonly keptRevision: number | null;
  readonly keptMemberId: string | null;
}

/** By the message's place in the list. */
export async function groundOf(
  tx: Transaction,
  county: string,
  placed: readonly (Placed & { readonly day: string })[],
): Promise<ReadonlyMap<number, ActivityGround>> {
  const told = placed.map(({ message, startedMs, endedMs, day }, nth) => ({
    nth,
    day,
    activity: message.activityId,
    member: message.memberId,
    shift: message.shiftId,
    started: new Date(startedMs).toISOString(),
    ended: new Date(endedMs ?? startedMs).toISOString(),
  }));
  const found = await tx.rows<ActivityGround & { nth: number }>(sql`
    select nth, team_id as "teamId", place_code as "placeCode", is_own as "isOwn", may_call_roll as "mayCallRoll", covers,
      spot_kind as "spotKind", latitude, longitude, is_overlapping as "isOverlapping", kept_revision as "keptRevision",
      kept_member_id as "keptMemberId"
    from service.patrol_ground(${county}, ${JSON.stringify(told)}::json)`);
  return new Map(found.map((row) => [row.nth, row]));
}

export interface NewActivity {
  readonly id: string;
  readonly revision: number;
  readonly teamId: string;
  readonly memberId: string;
  readonly placeCode: string;
  readonly shiftId: string | null;
  readonly rollId: string | null;
  readonly way: ActivityRow['way'];
  readonly duty: PatrolDuty;
  readonly startedMs: number;
  readonly endedMs: number | null;
  readonly minutes: number;
  readonly note: string;
  readonly aheadMs: number;
  readonly place: ActivityMessage['place'];
  readonly marks: readonly ActivityMark[];
}

interface Told {
  readonly county: string;
  readonly personId: string;
  readonly at: Date;
  readonly isSimulated: boolean;
}

/** Each once; one that is kept gives way to a higher revision of the same member alone. */
export async function saveActivities(
  tx: Transaction,
  { county, personId, at, isSimulated }: Told,
  activities: readonly NewActivity[],
): Promise<void> {
  if (activities.length === 0) return;
  const rows = activities.map(({ startedMs, endedMs, place, ...rest }) => ({
    ...rest,
    started: new Date(startedMs).toISOString(),
    ended: endedMs === null ? null : new Date(endedMs).toISOString(),
    latitude: place?.latitude ?? null,
    longitude: place?.longitude ?? null,
    accuracy: place?.accuracyMetres ?? null,
  }));
  await tx.run(sql`
    insert into service.patrol_activity (county, id, revision, team_id, member_id, place_code, shift_id, roll_id, way, duty, started_at,
      ended_at, minutes, found, note, phone_ahead_ms, latitude, longitude, accuracy_metres, marks, told_by, received_at, is_simulated)
    select ${county}, t.id, t.revision, t."teamId", t."memberId", t."placeCode", t."shiftId", t."rollId", t.way, t.duty, t.started, t.ended,
      t.minutes, (select count(*) from service.patrol_sighting s where s.county = ${county} and s.activity_id = t.id), t.note, t."aheadMs",
      t.latitude, t.longitude, t.accuracy, t.marks, ${personId}, ${at}, ${isSimulated}
    from json_to_recordset(${JSON.stringify(rows)}::json) as t(id uuid, revision int, "teamId" uuid, "memberId" uuid, "placeCode" text,
      "shiftId" uuid, "rollId" uuid, way text, duty text, started timestamptz, ended timestamptz, minutes int, note text, "aheadMs" bigint,
      latitude float8, longitude float8, accuracy float8, marks text[])
    on conflict (county, id) do update set revision = excluded.revision, duty = excluded.duty, started_at = excluded.started_at,
      ended_at = excluded.ended_at, minutes = excluded.minutes, note = excluded.note, phone_ahead_ms = excluded.phone_ahead_ms,
      latitude = coalesce(excluded.latitude, patrol_activity.latitude), longitude = coalesce(excluded.longitude, patrol_activity.longitude),
      accuracy_metres = coalesce(excluded.accuracy_metres, patrol_activity.accuracy_metres), marks = excluded.marks,
      received_at = excluded.received_at
    where patrol_activity.revision < excluded.revision and patrol_activity.member_id = excluded.member_id`);
}

const facts = sql`
  a.id, a.team_id as "teamId", t.name as "teamName", a.place_code as "placeCode", a.member_id as "memberId", m.name as "memberName", a.duty, a.way,
  (extract(epoch from a.started_at) * 1000)::bigint as "startedMs", (extract(epoch from a.ended_at) * 1000)::bigint as "endedMs",
  (extract(epoch from a.received_at) * 1000)::bigint as "receivedMs", a.minutes, a.found, a.note, a.marks, a.phone_ahead_ms as "phoneAheadMs"`;

export interface ActivityFilter {
  readonly fromMs: number;
  readonly toMs: number;
  readonly placeCode?: string | undefined;
  readonly teamId?: string | undefined;
  readonly memberId?: string | undefined;
  readonly marked?: '1' | undefined;
  readonly page: number;
  readonly size: number;
}

/** `and started_at …` for a time, and the place and team that are asked for. */
export function withinTime({
  fromMs,
  toMs,
  placeCode,
}: Pick<ActivityFilter, 'fromMs' | 'toMs' | 'placeCode'>): Sql {
  return sql`a.started_at >= ${new Date(fromMs)} and a.started_at < ${new Date(toMs)}
    ${placeCode ? sql`and starts_with(a.place_code, ${placeCode})` : empty}`;
}

/** Newest first. */
export async function listActivities(
  tx: Transaction,
  county: string,
  filter: ActivityFilter,
): Promise<{ rows: ActivityRow[]; counted: number | undefined }> {
  const wanted = sql`
    from service.patrol_activity a where a.county = ${county} and ${withinTime(filter)}
      ${filter.teamId ? sql`and a.team_id = ${filter.teamId}` : empty}
      ${filter.memberId ? sql`and a.member_id = ${filter.memberId}` : empty}
      ${filter.marked ? sql`and cardinality(a.marks) > 0` : empty}`;
  const counted = await tx.first<{ total: number }>(
    sql`select count(*) as total from (select 1 ${wanted} limit ${COUNTED_AT_MOST + 1}) counted`,
  );
  const rows = await tx.rows<ActivityRow>(sql`
    select ${facts}
    from (select a.* ${wanted} order by a.started_at desc, a.id limit ${filter.size} offset ${(filter.page - 1) * filter.size}) a
    join service.patrol_team t on t.county = ${county} and t.id = a.team_id
    join service.patrol_member m on m.county = ${county} and m.id = a.member_id
    order by a.started_at desc, a.id`);
  return { rows: [...rows], counted: counted?.total };
}

export interface OpenActivity {
  readonly county: string;
  readonly activityId: string;
  readonly memberId: string;
  readonly duty: PatrolDuty;
  readonly startedMs: number;
  readonly revision: number;
}

/** Own activities that were begun and not ended, of the last day. */
export function openActivities(
  tx: Transaction,
  county: string,
  memberId: string,
  since: Date,
): Promise<readonly OpenActivity[]> {
  return tx.rows<OpenActivity>(sql`
    select county, id as "activityId", member_id as "memberId", duty, (extract(epoch from started_at) * 1000)::bigint as "startedMs", revision
    from service.patrol_activity
    where county = ${county} and member_id = ${memberId} and started_at > ${since} and ended_at is null and roll_id is null
    order by started_at desc`);
}

/** Ends what nobody checked out of: at the shift's end, else after an hour. Its member may still say when it was. */
export function endForgotten(tx: Transaction, before: Date): Promise<number> {
  return tx.run(sql`
    update service.patrol_activity a set marks = array_append(a.marks, 'left-open'), ended_at = e.at,
      minutes = (extract(epoch from e.at - a.started_at) / 60)::int
    from (select o.county, o.id, greatest(o.started_at, least(coalesce(s.end_at, o.started_at + interval '1 hour'),
            o.started_at + interval '16 hours')) as at
          from service.patrol_activity o left join service.patrol_shift s on s.county = o.county and s.id = o.shift_id
          where o.ended_at is null and o.started_at < ${before} limit 500) e
    where a.county = e.county and a.id = e.id`);
}
