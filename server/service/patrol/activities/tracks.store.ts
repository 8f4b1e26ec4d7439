// Consent to tracks, and tracks, in the database.
import sql from 'sql-template-tag';
import type { TrackConsent, TrackPoint } from '#service/patrol/activities';
import type { Transaction } from '../../../platform/database.ts';

/** Whether this is a membership of the acting person. */
export async function isOwnMember(tx: Transaction, county: string, memberId: string): Promise<boolean> {
  const row = await tx.first<{ isOwn: boolean }>(sql`
    select exists (select 1 from service.patrol_member where county = ${county} and id = ${memberId}
      and person_id = platform.acting_person()) as "isOwn"`);
  return row?.isOwn ?? false;
}

export async function giveConsent(
  tx: Transaction,
  county: string,
  memberId: string,
  { id, at }: { readonly id: string; readonly at: Date },
): Promise<void> {
  await tx.run(sql`
    insert into service.patrol_track_consent (county, id, member_id, given_at)
    values (${county}, ${id}, ${memberId}, ${at}) on conflict do nothing`);
}

/** What was kept goes with it. */
export async function withdrawConsent(
  tx: Transaction,
  county: string,
  memberId: string,
  at: Date,
): Promise<void> {
  await tx.run(sql`
    update service.patrol_track_consent set withdrawn_at = ${at}
    where county = ${county} and member_id = ${memberId} and withdrawn_at is null`);
  await tx.run(sql`delete from service.patrol_track where county = ${county} and member_id = ${memberId}`);
}

export function consentsOf(
  tx: Transaction,
  county: string,
  memberId: string,
): Promise<readonly TrackConsent[]> {
  return tx.rows<TrackConsent>(sql`
    select (extract(epoch from given_at) * 1000)::bigint as "fromMs", (extract(epoch from withdrawn_at) * 1000)::bigint as "toMs"
    from service.patrol_track_consent where county = ${county} and member_id = ${memberId}`);
}

export interface OwnActivity {
  readonly memberId: string;
  readonly placeCode: string;
  readonly startedMs: number;
  readonly endedMs: number | null;
}

export function ownActivity(
  tx: Transaction,
  county: string,
  activityId: string,
): Promise<OwnActivity | undefined> {
  return tx.first<OwnActivity>(sql`
    select member_id as "memberId", place_code as "placeCode", (extract(epoch from started_at) * 1000)::bigint as "startedMs",
      (extract(epoch from ended_at) * 1000)::bigint as "endedMs"
    from service.patrol_activity
    where county = ${county} and id = ${activityId} and member_id = any ((select service.my_patrol_memberships())::uuid[])`);
}

interface KeptTrack {
  readonly county: string;
  readonly activityId: string;
  readonly memberId: string;
  readonly placeCode: string;
  readonly points: readonly TrackPoint[];
  readonly deleteAt: Date;
}

export async function saveTrack(tx: Transaction, track: KeptTrack): Promise<void> {
  await tx.run(sql`
    insert into service.patrol_track (county, activity_id, member_id, place_code, points, delete_at)
    values (${track.county}, ${track.activityId}, ${track.memberId}, ${track.placeCode}, ${JSON.stringify(track.points)}, ${track.deleteAt})
    on conflict (county, activity_id) do update set points = excluded.points, delete_at = excluded.delete_at`);
}

/** The look stands in the audit log before the points come out; null where there is no track within reach. */
export async function trackSeen(
  tx: Transaction,
  county: string,
  activityId: string,
  reason: string,
): Promise<TrackPoint[] | null> {
  const row = await tx.first<{ points: TrackPoint[] | null }>(
    sql`select service.patrol_track_points(${county}, ${activityId}, ${reason}) as points`,
  );
  return row?.points ?? null;
}

export function deleteTracks(tx: Transaction, now: Date): Promise<number> {
  return tx.run(sql`delete from service.patrol_track where delete_at <= ${now}`);
}
