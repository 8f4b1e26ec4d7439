// What points do by themselves while the server runs: what was done since is reckoned, every few minutes.
import type { House } from '../../../platform/house.ts';
import { reckonAllPoints } from './reckon.ts';

const EVERY_MS = 300_000;

interface Chores {
  /** Ends what is being done, then rests. */
  stop(): Promise<void>;
}

export function startPointsChores(house: House): Chores {
  let isStopping = false;
  let timer: NodeJS.Timeout | undefined;
  let running: Promise<void> = Promise.resolve();
  const next = (): void => {
    running = reckonAllPoints(house)
      .catch((error: Error) => console.error('points:', error.message))
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
