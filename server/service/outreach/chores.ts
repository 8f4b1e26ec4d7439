// What outreach does by itself while the server runs: looks over new visits and photos, and deletes from the ledger what has expired.
import type { House } from '../../platform/house.ts';
import { forgetOldLists } from './ledger/imports.ts';
import { deleteExpiredEntries } from './ledger/ledger.ts';
import { checkPhotos, checkVisits } from './visits/visit-marks.ts';

const EVERY_MS = 2000;
const EXPIRY_EVERY_MS = 3_600_000;

export interface Chores {
  /** Ends what is being done, then rests. */
  stop(): Promise<void>;
}

export function startOutreachChores(house: House): Chores {
  let isStopping = false;
  let timer: NodeJS.Timeout | undefined;
  let running: Promise<void> = Promise.resolve();
  let expiredAtMs = 0;
  const once = async (): Promise<void> => {
    if (house.now() - expiredAtMs >= EXPIRY_EVERY_MS) {
      expiredAtMs = house.now();
      await deleteExpiredEntries(house);
      await forgetOldLists(house);
      await checkPhotos(house);
    }
    while (!isStopping && (await checkVisits(house)) > 0);
  };
  const next = (): void => {
    running = once()
      .catch((error: Error) => console.error('outreach:', error.message))
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
