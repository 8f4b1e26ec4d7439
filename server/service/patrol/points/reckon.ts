// Points reckoned anew: for a county by a person or by night, for one member whenever something of theirs has changed.
import { localTime, ok } from '#base';
import type { Actor } from '../../../platform/actor.ts';
import type { Transaction } from '../../../platform/database.ts';
import { change, type House } from '../../../platform/house.ts';
import { requirePlace } from '../../outreach/reach.ts';
import { addLines, countiesWithRules, type Reckoning, reckonAccounts } from './reckon.store.ts';

export function todayOf(house: Pick<House, 'now'>): string {
  return localTime(house.now()).date;
}

/** How many lines were added and how many members' accounts changed. */
export async function reckonIn(
  tx: Transaction,
  house: Pick<House, 'now'>,
  county: string,
  memberIds: readonly string[] | null,
): Promise<{ lines: number; members: number }> {
  const reckoning: Reckoning = { county, memberIds, now: new Date(house.now()), today: todayOf(house) };
  const lines = await addLines(tx, reckoning);
  return { lines, members: await reckonAccounts(tx, reckoning) };
}

/** A county's whole ledger, at once. */
export function reckonPointsBy(house: House, actor: Actor, county: string) {
  const act = { county, action: 'points-reckoned', subject: county };
  return change(house, 'service', actor, act, async (tx) => {
    await requirePlace(tx, actor, 'points.rule', county, county);
    return ok(await reckonIn(tx, house, county, null));
  });
}

/** Every county that has rules, one transaction each. */
export async function reckonAllPoints(house: House): Promise<void> {
  const counties = await house.database.transaction('service', 'system', countiesWithRules);
  for (const county of counties)
    await house.database.transaction('service', 'system', (tx) => reckonIn(tx, house, county, null));
}
