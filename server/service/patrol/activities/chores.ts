// What activities ask of the server by themselves: ends what nobody checked out of, and deletes tracks whose time has come.
import type { House } from '../../../platform/house.ts';
import { endForgotten } from './activities.store.ts';
import { deleteOldTracks } from './tracks.ts';

const EVERY_MS = 300_000;
/** Whoever has not checked out after so long has forgotten it. */
const FORGOTTEN_AFTER_MS = 16 * 3_600_000;

/** Ends some activities that were left open. Answers how many. */
export function endLeftOpen(house: House): Promise<number> {
  return house.database.transaction('service', 'system', (tx) =>
    endForgotten(tx, new Date(house.now() - FORGOTTEN_AFTER_MS)),
  );
}

export interface ActivityChores {
  /** Ends what is being done, then rests. */
  stop(): Promise<void>;
}

export function startActivityChores(house: House): ActivityChores {
  let isStopping = false;
  let timer: NodeJS.Timeout | undefined;
  let running: Promise<void> = Promise.resolve();
  const once = async (): Promise<void> => {
    await deleteOldTracks(house);
    while (!isStopping && (await endLeftOpen(house)) > 0);
  };
  const next = (): void => {
    running = once()
      .catch((error: Error) => console.error('patrol activities:', error.message))
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
