// Becoming a member, moving and leaving in the database: a person has one open membership or none, and what was stays.
import sql from 'sql-template-tag';
import type { Transaction } from '../../../platform/database.ts';
import type { MemberKey, SealedPhone } from './members.store.ts';

export async function nextSerial(tx: Transaction, county: string): Promise<number> {
  const row = await tx.first<{ serial: number }>(
    sql`select service.next_volunteer_serial(${county}) as serial`,
  );
  return row?.serial ?? 0;
}

interface NewMember {
  readonly county: string;
  readonly id: string;
  readonly volunteerNumber: string;
  readonly name: string;
  readonly number: SealedPhone | null;
  readonly placeCode: string;
  readonly teamId: string;
  readonly joinedOn: string;
  readonly codeHash: Buffer;
  readonly isSimulated: boolean;
}

export async function addMember(tx: Transaction, member: NewMember): Promise<void> {
  const { number } = member;
  await tx.run(sql`
    insert into service.patrol_member (county, id, volunteer_number, name, number_sealed, number_fingerprint, number_masked, place_code, team_id,
      joined_on, code_hash, is_simulated)
    values (${member.county}, ${member.id}, ${member.volunteerNumber}, ${member.name}, ${number?.sealed ?? null}, ${number?.fingerprint ?? null},
      ${number?.masked ?? null}, ${member.placeCode}, ${member.teamId}, ${member.joinedOn}, ${member.codeHash}, ${member.isSimulated})`);
}

/** Somebody who left is a member again, under the same volunteer number. */
export async function returnMember(
  tx: Transaction,
  { county, memberId }: MemberKey,
  back: {
    readonly teamId: string;
    readonly placeCode: string;
    readonly number: SealedPhone;
    readonly codeHash: Buffer;
  },
): Promise<void> {
  await tx.run(sql`
    update service.patrol_member set standing = 'member', left_on = null, team_id = ${back.teamId}, place_code = ${back.placeCode},
      number_sealed = ${back.number.sealed}, number_fingerprint = ${back.number.fingerprint}, number_masked = ${back.number.masked},
      code_hash = ${back.codeHash}, revision = revision + 1, changed_at = clock_timestamp()
    where county = ${county} and id = ${memberId}`);
}

interface NewMembership {
  readonly county: string;
  readonly id: string;
  readonly memberId: string;
  readonly teamId: string;
  readonly placeCode: string;
  readonly from: string;
  readonly began: 'admitted' | 'roster' | 'moved';
}

/** False when it was sent before. */
export async function addMembership(
  tx: Transaction,
  { county, id, memberId, teamId, placeCode, from, began }: NewMembership,
): Promise<boolean> {
  const added = await tx.run(sql`
    insert into service.patrol_membership (county, id, member_id, team_id, place_code, from_on, began)
    values (${county}, ${id}, ${memberId}, ${teamId}, ${placeCode}, ${from}, ${began})
    on conflict (county, id) do nothing`);
  return added === 1;
}

export interface OpenMembership {
  readonly id: string;
  readonly teamId: string;
  readonly placeCode: string;
  readonly from: string;
}

export function openMembership(
  tx: Transaction,
  { county, memberId }: MemberKey,
): Promise<OpenMembership | undefined> {
  return tx.first<OpenMembership>(sql`
    select id, team_id as "teamId", place_code as "placeCode", from_on as "from" from service.patrol_membership
    where county = ${county} and member_id = ${memberId} and to_on is null`);
}

export async function endMembership(
  tx: Transaction,
  county: string,
  id: string,
  end: { readonly to: string; readonly ended: 'left' | 'moved' | 'team-ended' },
): Promise<void> {
  await tx.run(sql`
    update service.patrol_membership set to_on = ${end.to}, ended = ${end.ended} where county = ${county} and id = ${id} and to_on is null`);
}

/** A membership that began today is moved as it is: nobody was in the former team for a day. */
export async function redirectMembership(
  tx: Transaction,
  county: string,
  id: string,
  team: { readonly teamId: string; readonly placeCode: string },
) {
  await tx.run(sql`
    update service.patrol_membership set team_id = ${team.teamId}, place_code = ${team.placeCode} where county = ${county} and id = ${id}`);
}

export async function placeMember(
  tx: Transaction,
  { county, memberId }: MemberKey,
  team: { readonly teamId: string; readonly placeCode: string },
) {
  await tx.run(sql`
    update service.patrol_member set team_id = ${team.teamId}, place_code = ${team.placeCode}, revision = revision + 1, changed_at = clock_timestamp()
    where county = ${county} and id = ${memberId}`);
}

export async function markLeft(tx: Transaction, { county, memberId }: MemberKey, day: string): Promise<void> {
  await tx.run(sql`
    update service.patrol_member set standing = 'left', left_on = ${day}, revision = revision + 1, changed_at = clock_timestamp()
    where county = ${county} and id = ${memberId} and standing = 'member'`);
}

/** Telephones of those who left by a day, forgotten; what remains is a name, a number and days of membership. */
export function forgetPhonesOfLeft(tx: Transaction, before: string): Promise<number> {
  return tx.run(sql`
    update service.patrol_member set number_sealed = null, number_fingerprint = null, number_masked = null
    where left_on < ${before} and number_masked is not null`);
}
