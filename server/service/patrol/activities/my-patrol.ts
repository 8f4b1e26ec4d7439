// What a member's phone takes along: the own teams, cover and kit, the shifts of the next weeks, and what was begun and not ended.
import { ok } from '#base';
import type { Actor } from '../../../platform/actor.ts';
import type { House } from '../../../platform/house.ts';
import { openActivities } from './activities.store.ts';
import { membershipsOf } from './members-at-work.store.ts';
import { listShifts } from './shifts.store.ts';

const DAY_MS = 86_400_000;
const WEEKS_AHEAD_MS = 28 * DAY_MS;

export function myPatrolFor(house: House, actor: Actor) {
  return house.database.transaction('service', actor.personId, async (tx) => {
    const nowMs = house.now();
    const memberships = await membershipsOf(tx, actor.personId);
    const shifts: Shift[] = [];
    const open: Open[] = [];
    for (const { county, memberId, teamId } of memberships) {
      const near = await listShifts(tx, county, { fromMs: nowMs - DAY_MS, toMs: nowMs + WEEKS_AHEAD_MS });
      const own = near.filter((shift) => shift.teamId === null || shift.teamId === teamId);
      shifts.push(...own.map((shift) => ({ ...shift, county })));
      open.push(...(await openActivities(tx, county, memberId, new Date(nowMs - DAY_MS))));
    }
    return ok({ atMs: nowMs, memberships: [...memberships], shifts, open });
  });
}

type Shift = Awaited<ReturnType<typeof listShifts>>[number] & { readonly county: string };
type Open = Awaited<ReturnType<typeof openActivities>>[number];
