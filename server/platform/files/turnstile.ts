// Lets so many through at once and so many wait: two hundred photos at a time must not take all memory.
import { refuse } from '../refusal.ts';
import { problem } from './problems.ts';

export interface Turnstile {
  /** Problem: `photos-busy`, when too many wait already. */
  pass<Value>(work: () => Promise<Value>): Promise<Value>;
}

export function turnstile(atOnce: number, waitingMost: number): Turnstile {
  let inside = 0;
  const waiting: (() => void)[] = [];
  // Whoever leaves hands the place on, so that nobody slips in between.
  const leave = (): void => {
    const next = waiting.shift();
    if (next) next();
    else inside -= 1;
  };
  const enter = async (): Promise<void> => {
    if (inside < atOnce) {
      inside += 1;
      return;
    }
    if (waiting.length >= waitingMost) refuse(problem('photos-busy', {}));
    await new Promise<void>((resolve) => waiting.push(resolve));
  };
  return {
    pass: async (work) => {
      await enter();
      try {
        return await work();
      } finally {
        leave();
      }
    },
  };
}
