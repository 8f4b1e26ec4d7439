// Schools, water, markets: where teams stand guard.
import { ok, type Result } from '#base';
import type { Nothing } from '#wire';
import type { Actor } from '../../../platform/actor.ts';
import { change, type House } from '../../../platform/house.ts';
import { problem as platformProblem } from '../../../platform/problems.ts';
import { refuse } from '../../../platform/refusal.ts';
import { requirePlace } from '../../outreach/reach.ts';
import { addSpot, listSpots, noteClosed, type SpotRow, spotOf } from './spots.store.ts';

export function spotsFor(house: House, actor: Actor, county: string) {
  return house.database.transaction('service', actor.personId, async (tx) =>
    ok({ rows: [...(await listSpots(tx, county))] }),
  );
}

/** Problem: `not-allowed`. */
export async function addSpotBy(
  house: House,
  actor: Actor,
  county: string,
  spot: Omit<SpotRow, 'isSimulated'>,
): Promise<Result<Nothing>> {
  const act = { county, action: 'patrol-spot-added', subject: spot.id };
  await change(house, 'service', actor, act, async (tx) => {
    await requirePlace(tx, actor, 'activity.plan', county, spot.placeCode);
    await addSpot(tx, county, { ...spot, isSimulated: false }, actor.personId);
  });
  return ok({});
}

/** Problems: `not-found`, `not-allowed`. What was planned there stays. */
export async function closeSpotBy(
  house: House,
  actor: Actor,
  { county, spotId }: { readonly county: string; readonly spotId: string },
): Promise<Result<Nothing>> {
  const act = { county, action: 'patrol-spot-closed', subject: spotId };
  await change(house, 'service', actor, act, async (tx) => {
    const spot = await spotOf(tx, county, spotId);
    if (!spot) return refuse(platformProblem('not-found', { what: '守护点 / spot' }));
    await requirePlace(tx, actor, 'activity.plan', county, spot.placeCode);
    return noteClosed(tx, county, spotId, new Date(house.now()));
  });
  return ok({});
}
