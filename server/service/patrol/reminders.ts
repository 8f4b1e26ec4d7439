// Reminders: what of cover and certificates runs out soon, raised by the hour, for the offices that can renew it.
import { ok } from '#base';
import { PATROL_REMINDERS, type PatrolReminder } from '#service/patrol';
import type { Actor } from '../../platform/actor.ts';
import type { House } from '../../platform/house.ts';
import { placesWithin } from '../outreach/reach.ts';
import { today } from './members/teams.ts';
import { listReminders, type ReminderFilter, raise, settle } from './reminders.store.ts';

export function remindersFor(house: House, actor: Actor, county: string, filter: ReminderFilter) {
  return house.database.transaction('service', actor.personId, async (tx) => {
    await placesWithin(tx, actor, 'patrol.read', county);
    const { rows, total, counts } = await listReminders(tx, county, filter);
    return ok({ rows: [...rows], total, counts: [...counts] });
  });
}

/** One round of the chore, a kind in a transaction; how many were raised. Called again while there are more. */
export async function raisePatrolReminders(house: House): Promise<number> {
  let raised = 0;
  for (const kind of Object.keys(PATROL_REMINDERS).filter(isReminder))
    raised += await house.database.transaction('service', 'system', async (tx) => {
      const at = new Date(house.now());
      await settle(tx, kind, today(house), at);
      return raise(tx, kind, today(house), at);
    });
  return raised;
}

function isReminder(code: string): code is PatrolReminder {
  return Object.hasOwn(PATROL_REMINDERS, code);
}
