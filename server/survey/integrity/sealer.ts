// Keeps sealing in the background while the server runs.
import type { House } from '../../platform/house.ts';
import { sealEvents } from './seal-events.ts';

const EVERY_MS = 500;

export interface Sealer {
  /** Seals what still waits, then rests. */
  stop(): Promise<void>;
}

export function startSealer(house: House): Sealer {
  let isStopping = false;
  let timer: NodeJS.Timeout | undefined;
  let running: Promise<void> = Promise.resolve();
  const seal = async (): Promise<void> => {
    await sealEvents(house).catch((error: Error) => console.error('sealing:', error.message));
    if (!isStopping) timer = setTimeout(next, EVERY_MS);
  };
  const next = (): void => {
    running = seal();
  };
  next();
  return {
    stop: async () => {
      isStopping = true;
      clearTimeout(timer);
      await running;
      await sealEvents(house);
    },
  };
}
