// Members: who they are, in which team they were when, and moving from one team to another.
import { ok, plusDays, type Result, refused } from '#base';
import { maskContactNumber, readContactNumber } from '#service/outreach';
import { keepableText } from '#service/patrol';
import type { Nothing } from '#wire';
import type { Actor } from '../../../platform/actor.ts';
import { recordAct } from '../../../platform/audit.store.ts';
import type { Transaction } from '../../../platform/database.ts';
import { change, type House } from '../../../platform/house.ts';
import { problem as platformProblem } from '../../../platform/problems.ts';
import { must, refuse } from '../../../platform/refusal.ts';
import { placesWithin, requirePlace } from '../../outreach/reach.ts';
import { codeHash, shownCode, trackingCode } from '../../resident/tracking-code.ts';
import { coversOfMember } from '../cover/cover.store.ts';
import { problem } from '../problems.ts';
import { trainedOfMember } from '../training/training.store.ts';
import { handoversOfMember, lastLeavingOf } from './leaving.store.ts';
import {
  changeMember,
  type KeptMember,
  listMembers,
  lockMember,
  type MemberFilter,
  type MemberKey,
  memberShown,
  membershipsOf,
  ownMembers,
  phoneFor,
  type SealedPhone,
  setCode,
  signInNameOf,
  volunteerNamed,
} from './members.store.ts';
import {
  addMembership,
  endMembership,
  openMembership,
  placeMember,
  redirectMembership,
} from './memberships.store.ts';
import { placeOf } from './places.store.ts';
import { freeCaptaincy } from './teams.store.ts';
import { openTeam, today } from './teams.ts';

export function membersFor(house: House, actor: Actor, county: string, filter: MemberFilter) {
  return house.database.transaction('service', actor.personId, async (tx) => {
    await placesWithin(tx, actor, 'patrol.read', county);
    const { rows, total } = await listMembers(tx, county, today(house), filter);
    return ok({ rows: [...rows], total });
  });
}

export function memberFor(house: House, actor: Actor, key: MemberKey) {
  return house.database.transaction('service', actor.personId, async (tx) => {
    const [shown, kept] = [await memberShown(tx, key, today(house)), await heldLoosely(tx, key)];
    if (!shown) return noMember();
    return ok({
      ...shown,
      placeName: await placeOf(tx, shown.placeCode),
      signInName: await signInNameOf(tx, kept.personId),
      memberships: await membershipsOf(tx, key),
      covers: await coversOfMember(tx, key),
      trained: await trainedOfMember(tx, key),
      leavingId: await lastLeavingOf(tx, key),
      handovers: await handoversOfMember(tx, key),
    });
  });
}

async function heldLoosely(tx: Transaction, key: MemberKey): Promise<KeptMember> {
  return (await lockMember(tx, key)) ?? noMember();
}

export function noMember(): never {
  return refuse(platformProblem('not-found', { what: '队员 / member' }));
}

/** A member within reach, held until the transaction ends. */
export async function heldMember(tx: Transaction, actor: Actor, key: MemberKey): Promise<KeptMember> {
  const kept = (await lockMember(tx, key)) ?? noMember();
  await requirePlace(tx, actor, 'patrol.write', key.county, kept.placeCode);
  return kept;
}

/** A telephone as it is kept: sealed, with its fingerprint and its mask. Problem: `contact-number-…`. */
export function sealedPhone(
  { cipher }: Pick<House, 'cipher'>,
  written: string,
  where = 'number',
): Result<SealedPhone> {
  const read = readContactNumber(written);
  if (!read.ok) return refused({ ...read.problem, where });
  const digits = read.value;
  return ok({
    sealed: cipher.encrypt(digits),
    fingerprint: cipher.fingerprint(digits),
    masked: maskContactNumber(digits),
  });
}

interface ChangedMember {
  readonly revision: number;
  readonly name: string;
  readonly number?: string;
  readonly signInName: string | null;
}

/** Problems: `patrol-changed-meanwhile`, `patrol-sign-in-unknown`, those of a number and of words that are not kept. */
export function changeMemberBy(house: House, actor: Actor, key: MemberKey, changed: ChangedMember) {
  const act = { county: key.county, action: 'patrol-member-changed', subject: key.memberId };
  return change(house, 'service', actor, act, async (tx) => {
    const kept = await heldMember(tx, actor, key);
    if (kept.revision !== changed.revision)
      refuse(problem('patrol-changed-meanwhile', { revision: kept.revision }));
    const number = changed.number === undefined ? undefined : must(sealedPhone(house, changed.number));
    const personId = await personNamed(tx, key, changed.signInName);
    await changeMember(tx, key, { name: must(keepableText(changed.name, 'name')), number, personId });
    return ok({ revision: kept.revision + 1 });
  });
}

async function personNamed(
  tx: Transaction,
  { county, memberId }: MemberKey,
  signInName: string | null,
): Promise<string | null> {
  if (signInName === null || signInName === '') return null;
  const found = await volunteerNamed(tx, county, signInName, memberId);
  return found ?? refuse(problem('patrol-sign-in-unknown', { name: signInName }, 'signInName'));
}

/** Problems: `patrol-phone-gone`, `not-found`. The look is in the audit log before the number is. */
export function lookAtPhoneBy(house: House, actor: Actor, county: string, id: string, purpose: string) {
  return house.database.transaction('service', actor.personId, async (tx) => {
    const sealed = await phoneFor(tx, county, id, purpose);
    if (sealed === null) return refuse(problem('patrol-phone-gone', {}));
    return ok({ number: house.cipher.decrypt(sealed) });
  });
}

interface Move {
  readonly membershipId: string;
  readonly teamId: string;
}

/** Problems: `patrol-team-ended`, `not-found`. A captain who moves leads no longer. */
export async function moveMemberBy(
  house: House,
  actor: Actor,
  key: MemberKey,
  move: Move,
): Promise<Result<Nothing>> {
  const act = {
    county: key.county,
    action: 'patrol-member-moved',
    subject: key.memberId,
    details: { team: move.teamId },
  };
  await change(house, 'service', actor, act, async (tx) => {
    const kept = await heldMember(tx, actor, key);
    const open = (await openMembership(tx, key)) ?? noMember();
    if (kept.teamId === move.teamId) return;
    const team = await openTeam(tx, actor, { county: key.county, teamId: move.teamId });
    await freeCaptaincy(tx, key.county, key.memberId);
    const day = today(house);
    const to = { teamId: team.id, placeCode: team.placeCode };
    if (open.from >= day) await redirectMembership(tx, key.county, open.id, to);
    else {
      await endMembership(tx, key.county, open.id, { to: plusDays(day, -1), ended: 'moved' });
      await addMembership(tx, { ...key, ...to, id: move.membershipId, from: day, began: 'moved' });
    }
    await placeMember(tx, key, to);
  });
  return ok({});
}

/** The code of a member's own page: it follows from the id with which the page was opened first, and is the same each time. */
export function ownCode(
  house: Pick<House, 'cipher'>,
  county: string,
  id: string,
): { readonly code: string; readonly hash: Buffer } {
  const code = trackingCode(house.cipher, county, `patrol/${id}`);
  return { code, hash: codeHash(code) };
}

export function ownPath(county: string, code: string): string {
  return `/r/${county}/patrol/mine/${code}`;
}

/** A new own page for somebody who lost the address: the former one is closed. */
export function memberLinkBy(house: House, actor: Actor, key: MemberKey) {
  return house.database.transaction('service', actor.personId, async (tx) => {
    const kept = await heldMember(tx, actor, key);
    const { code, hash } = ownCode(house, key.county, `${kept.id}/${kept.revision}`);
    await setCode(tx, key, hash);
    await recordAct(tx, actor.personId, {
      county: key.county,
      action: 'patrol-link-given',
      subject: key.memberId,
    });
    return ok({ code: shownCode(code), path: ownPath(key.county, code) });
  });
}

export function myPatrolFor(house: House, actor: Actor) {
  return house.database.transaction('service', actor.personId, async (tx) => {
    const own = await ownMembers(tx, actor.personId, today(house));
    return ok({
      memberships: own.map(
        ({ id, volunteerNumber, name, teamId, teamName, isCaptain, standing, coveredTo, county }) => ({
          id,
          volunteerNumber,
          name,
          teamId,
          teamName,
          isCaptain,
          standing,
          coveredTo,
          county,
        }),
      ),
    });
  });
}
