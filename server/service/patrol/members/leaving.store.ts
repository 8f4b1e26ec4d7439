// Leavings and what is handed over, in the database.
import sql from 'sql-template-tag';
import type { HandoverKind, HandoverLine } from '#service/patrol';
import type { PatrolHandover } from '#wire/service';
import type { Transaction } from '../../../platform/database.ts';
import type { MemberKey } from './members.store.ts';

interface NewLeaving {
  readonly county: string;
  readonly id: string;
  readonly memberId: string;
  readonly membershipId: string;
  readonly teamId: string;
  readonly placeCode: string;
  readonly at: Date;
  readonly by: string | null;
  readonly channel: 'phone' | 'desk';
  readonly leavesOn: string;
}

export async function addLeaving(tx: Transaction, leaving: NewLeaving): Promise<void> {
  const { county, id, memberId, membershipId, teamId, placeCode, at, by, channel, leavesOn } = leaving;
  await tx.run(sql`
    insert into service.patrol_leaving (county, id, member_id, membership_id, team_id, place_code, asked_at, asked_by, channel, leaves_on)
    values (${county}, ${id}, ${memberId}, ${membershipId}, ${teamId}, ${placeCode}, ${at}, ${by}, ${channel}, ${leavesOn})`);
}

export interface KeptLeaving {
  readonly id: string;
  readonly memberId: string;
  readonly placeCode: string;
}

export function leavingOf(
  tx: Transaction,
  county: string,
  leavingId: string,
): Promise<KeptLeaving | undefined> {
  return tx.first<KeptLeaving>(sql`
    select id, member_id as "memberId", place_code as "placeCode" from service.patrol_leaving where county = ${county} and id = ${leavingId}`);
}

export async function lastLeavingOf(
  tx: Transaction,
  { county, memberId }: MemberKey,
): Promise<string | null> {
  const row = await tx.first<{ id: string }>(sql`
    select id from service.patrol_leaving where county = ${county} and member_id = ${memberId} order by leaves_on desc, id desc limit 1`);
  return row?.id ?? null;
}

interface NewHandover extends HandoverLine {
  readonly id: string;
}

export async function addHandovers(
  tx: Transaction,
  county: string,
  leaving: KeptLeaving,
  lines: readonly NewHandover[],
): Promise<void> {
  if (lines.length === 0) return;
  await tx.run(sql`
    insert into service.patrol_handover (county, id, leaving_id, member_id, place_code, kind, what)
    select ${county}, t.id, ${leaving.id}, ${leaving.memberId}, ${leaving.placeCode}, t.kind, t.what
    from unnest(${lines.map(({ id }) => id)}::uuid[], ${lines.map(({ kind }) => kind)}::text[], ${lines.map(({ what }) => what)}::text[]) as t(id, kind, what)
    on conflict (county, id) do nothing`);
}

const facts = sql`
  h.id, h.leaving_id as "leavingId", h.kind, h.what, (extract(epoch from h.settled_at) * 1000)::bigint as "settledMs", p.name as "settledByName"`;

export function handoversOfMember(
  tx: Transaction,
  { county, memberId }: MemberKey,
): Promise<PatrolHandover[]> {
  return tx
    .rows<PatrolHandover>(sql`
      select ${facts} from service.patrol_handover h left join platform.person p on p.id = h.settled_by
      where h.county = ${county} and h.member_id = ${memberId} order by h.settled_at is not null, h.id`)
    .then((rows) => [...rows]);
}

interface KeptHandover {
  readonly placeCode: string;
  readonly kind: HandoverKind;
  readonly isSettled: boolean;
}

export function lockHandover(tx: Transaction, county: string, id: string): Promise<KeptHandover | undefined> {
  return tx.first<KeptHandover>(sql`
    select place_code as "placeCode", kind, settled_at is not null as "isSettled" from service.patrol_handover
    where county = ${county} and id = ${id} for update`);
}

export async function settleHandover(
  tx: Transaction,
  county: string,
  id: string,
  by: { readonly personId: string; readonly at: Date },
): Promise<void> {
  await tx.run(sql`
    update service.patrol_handover set settled_at = ${by.at}, settled_by = ${by.personId} where county = ${county} and id = ${id} and settled_at is null`);
}
