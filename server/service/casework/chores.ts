// What casework does by itself while the server runs: raises reminders, forgets lists that nobody took and codes that
// no longer count.
import type { House } from '../../platform/house.ts';
import { forgetOldCodes } from '../resident/check-phone.ts';
import { forgetOldCaseLists } from './case-imports.ts';
import { raiseReminders } from './reminders.ts';

const EVERY_MS = 30_000;

export interface CaseworkChores {
  /** Ends what is being done, then rests. */
  stop(): Promise<void>;
}

export function startCaseworkChores(house: House, also: () => Promise<unknown>): CaseworkChores {
  let isStopping = false;
  let timer: NodeJS.Timeout | undefined;
  let running: Promise<void> = Promise.resolve();
  const once = async (): Promise<void> => {
    await also();
    await forgetOldCaseLists(house);
    await forgetOldCodes(house);
    while (!isStopping && (await raiseReminders(house)) > 0);
  };
  const next = (): void => {
    running = once()
      .catch((error: Error) => console.error('casework:', error.message))
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
