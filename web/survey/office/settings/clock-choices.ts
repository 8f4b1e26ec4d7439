// The times of day that a list offers: every half hour, and the one that is set now.

const DAY_MINUTES = 1440;
const STEP = 30;

/** Minutes since midnight from 0 to 1440, in order, the present one among them. */
export function clockChoices(present: number): readonly number[] {
  const steps = Array.from({ length: DAY_MINUTES / STEP + 1 }, (_, index) => index * STEP);
  return steps.includes(present) ? steps : [...steps, present].sort((left, right) => left - right);
}
