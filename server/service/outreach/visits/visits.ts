// Lists of visits for offices, newest first.
import { ok } from '#base';
import type { Actor } from '../../../platform/actor.ts';
import type { House } from '../../../platform/house.ts';
import { cappedTotal, placesWithin, villagesIn } from '../reach.ts';
import { listVisits, type VisitFilter } from './visits.store.ts';

export function visitsFor(house: House, actor: Actor, county: string, filter: VisitFilter) {
  return house.database.transaction('service', actor.personId, async (tx) => {
    const places = await placesWithin(tx, actor, 'outreach.read', county);
    const isWhole = filter.placeCode !== undefined || places.includes(county);
    const villages = isWhole ? undefined : (await villagesIn(tx, places)).map((village) => village.placeCode);
    const { rows, counted } = await listVisits(tx, county, filter, villages);
    return ok({ rows, ...cappedTotal(counted) });
  });
}
