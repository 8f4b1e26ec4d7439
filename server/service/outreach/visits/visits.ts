// Lists of visits for offices, newest first.
import sql from 'sql-template-tag';
import { ok } from '#base';
import type { Actor } from '../../../platform/actor.ts';
import type { House } from '../../../platform/house.ts';
import { cappedTotal, inPlaces, placesWithin } from '../reach.ts';
import { listVisits, type VisitFilter } from './visits.store.ts';

export function visitsFor(house: House, actor: Actor, county: string, filter: VisitFilter) {
  return house.database.transaction('service', actor.personId, async (tx) => {
    const places = await placesWithin(tx, actor, 'outreach.read', county);
    const { rows, counted } = await listVisits(
      tx,
      county,
      filter,
      inPlaces(county, places, sql`v.place_code`),
    );
    return ok({ rows, ...cappedTotal(counted) });
  });
}
