// Acting as a member: only the person whose sign-in the member has.
import type { Actor } from '../../../platform/actor.ts';
import type { Transaction } from '../../../platform/database.ts';
import { problem as platformProblem } from '../../../platform/problems.ts';
import { refuse } from '../../../platform/refusal.ts';
import { requirePlace } from '../../outreach/reach.ts';
import { type KnownMember, memberOf } from './members.store.ts';

/** @throws Refusal `not-found` for a member out of sight, `not-allowed` for somebody else’s membership */
export async function ownMember(
  tx: Transaction,
  actor: Actor,
  county: string,
  memberId: string,
): Promise<KnownMember> {
  const member = await memberOf(tx, county, memberId);
  return member.personId === actor.personId ? member : refuse(platformProblem('not-allowed', {}));
}

/** The member, for themselves or for an office of their place. */
export async function ownOrOffice(
  tx: Transaction,
  actor: Actor,
  county: string,
  memberId: string,
): Promise<KnownMember> {
  const member = await memberOf(tx, county, memberId);
  if (member.personId !== actor.personId)
    await requirePlace(tx, actor, 'points.read', county, member.placeCode);
  return member;
}
