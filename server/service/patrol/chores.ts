// What patrol does by itself while the server runs: reminds of cover and certificates, and forgets telephones that nobody needs.
import { plusDays } from '#base';
import type { House } from '../../platform/house.ts';
import { forgetOldApplications } from './members/admission.store.ts';
import { forgetPhonesOfLeft } from './members/memberships.store.ts';
import { forgetOldRosters } from './members/roster.ts';
import { today } from './members/teams.ts';
import { raisePatrolReminders } from './reminders.ts';

const EVERY_MS = 600_000;
/** Days after leaving, or after an application ended without admission, for which a telephone is kept: things are still handed over. */
const PHONE_KEPT_DAYS = 90;
const APPLICATION_KEPT_DAYS = 30;

export interface PatrolChores {
  /** Ends what is being done, then rests. */
  stop(): Promise<void>;
}

export function startPatrolChores(house: House): PatrolChores {
  let isStopping = false;
  let timer: NodeJS.Timeout | undefined;
  let running: Promise<void> = Promise.resolve();
  const next = (): void => {
    running = runPatrolChores(house, () => isStopping)
      .catch((error: Error) => console.error('patrol:', error.message))
      .then(() => {
        if (!isStopping) timer = setTimeout(next, EVERY_MS);
      });
  };
  next();
  return {
    stop: async () => {
      isStopping = true;
      clearTimeout(timer);
      await running;
    },
  };
}

/** One round of everything. */
export async function runPatrolChores(house: House, isStopping: () => boolean = () => false): Promise<void> {
  await forgetOldRosters(house);
  await house.database.transaction('service', 'system', async (tx) => {
    await forgetPhonesOfLeft(tx, plusDays(today(house), -PHONE_KEPT_DAYS));
    await forgetOldApplications(tx, new Date(house.now() - APPLICATION_KEPT_DAYS * 86_400_000));
  });
  while (!isStopping() && (await raisePatrolReminders(house)) > 0);
}
