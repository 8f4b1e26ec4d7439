// What bulletins do by themselves while the server runs: a few at a time are compared with what their figures are by now.
import type { House } from '../../platform/house.ts';
import { compareOldest } from './compare.ts';

const EVERY_MS = 60_000;

interface Chores {
  /** Ends what is being done, then rests. */
  stop(): Promise<void>;
}

export function startBulletinChores(house: House): Chores {
  let isStopping = false;
  let timer: NodeJS.Timeout | undefined;
  let running: Promise<void> = Promise.resolve();
  const next = (): void => {
    running = compareOldest(house)
      .then(() => undefined)
      .catch((error: Error) => console.error('bulletins:', error.message))
      .then(() => {
        if (!isStopping) timer = setTimeout(next, EVERY_MS);
      });
  };
  timer = setTimeout(next, EVERY_MS);
  return {
    stop: async () => {
      isStopping = true;
      clearTimeout(timer);
      await running;
    },
  };
}
