// Which bulletin somebody may have in hand, and of which place and days its figures are asked.
import type { Scope } from '#service/supervision/bulletins';
import type { Permission } from '#wire';
import type { Actor } from '../../platform/actor.ts';
import type { Transaction } from '../../platform/database.ts';
import { problem as platformProblem } from '../../platform/problems.ts';
import { refuse } from '../../platform/refusal.ts';
import { requirePlace } from '../outreach/reach.ts';
import { bulletinBy, type KeptBulletin, lockBulletin } from './bulletins.store.ts';

const BULLETIN = '稿子 / bulletin';

export function scopeOf({ county, placeCode, from, to }: KeptBulletin): Scope {
  return { county, place: placeCode, period: { from, to } };
}

/** @throws Refusal `not-found`, `not-allowed` */
export async function reachedBulletin(
  tx: Transaction,
  actor: Actor,
  permission: Permission,
  county: string,
  id: string,
): Promise<KeptBulletin> {
  const bulletin = await seenBulletin(tx, county, id);
  await requirePlace(tx, actor, permission, county, bulletin.regionCode);
  return bulletin;
}

/** As far as the database shows it: drafts to their office and those above, what went out to whom it concerns. */
export async function seenBulletin(tx: Transaction, county: string, id: string): Promise<KeptBulletin> {
  return (await bulletinBy(tx, county, id)) ?? refuse(platformProblem('not-found', { what: BULLETIN }));
}

/** Held until the transaction ends. */
export async function heldBulletin(
  tx: Transaction,
  actor: Actor,
  permission: Permission,
  county: string,
  id: string,
): Promise<KeptBulletin> {
  const bulletin = await lockBulletin(tx, county, id);
  if (!bulletin) return refuse(platformProblem('not-found', { what: BULLETIN }));
  await requirePlace(tx, actor, permission, county, bulletin.regionCode);
  return bulletin;
}
