// Turns as they change hands, in the database.
import sql from 'sql-template-tag';
import type { Transaction } from '../../../platform/database.ts';

export interface KeptTurn {
  readonly id: string;
  readonly shiftId: string;
  readonly memberId: string;
  readonly teamId: string;
  readonly placeCode: string;
  readonly startMs: number;
  readonly endMs: number;
  readonly isOwn: boolean;
  readonly isEnded: boolean;
  readonly offer: 'stand-in' | 'swap' | null;
  readonly offeredTo: string | null;
  readonly wantedTurnId: string | null;
}

/** Undefined where the acting person does not see it. */
export function turnOf(tx: Transaction, county: string, turnId: string): Promise<KeptTurn | undefined> {
  return tx.first<KeptTurn>(sql`
    select id, shift_id as "shiftId", member_id as "memberId", team_id as "teamId", place_code as "placeCode",
      (extract(epoch from start_at) * 1000)::bigint as "startMs", (extract(epoch from end_at) * 1000)::bigint as "endMs",
      member_id = any ((select service.my_patrol_memberships())::uuid[]) as "isOwn", ended_at is not null as "isEnded",
      offer, offered_to as "offeredTo", wanted_turn_id as "wantedTurnId"
    from service.patrol_turn where county = ${county} and id = ${turnId}`);
}

export async function isTurnKept(tx: Transaction, county: string, turnId: string): Promise<boolean> {
  return (await turnOf(tx, county, turnId)) !== undefined;
}

interface Offer {
  readonly offer: KeptTurn['offer'];
  readonly offeredTo: string | null;
  readonly wantedTurnId: string | null;
}

export async function noteOffer(
  tx: Transaction,
  county: string,
  turnId: string,
  { offer, offeredTo, wantedTurnId }: Offer,
): Promise<void> {
  await tx.run(sql`
    update service.patrol_turn set offer = ${offer}, offered_to = ${offeredTo}, wanted_turn_id = ${wantedTurnId}
    where county = ${county} and id = ${turnId} and ended_at is null`);
}

/** False where it had ended meanwhile. */
export async function endTurn(
  tx: Transaction,
  county: string,
  turnId: string,
  way: 'left' | 'stood-in' | 'swapped',
  at: Date,
): Promise<boolean> {
  const ended = await tx.run(sql`
    update service.patrol_turn set ended_at = ${at}, ended_way = ${way}
    where county = ${county} and id = ${turnId} and ended_at is null`);
  return ended > 0;
}
