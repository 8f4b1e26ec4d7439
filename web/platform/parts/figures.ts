// Counts and shares as they stand in tables. A figure that does not exist is a dash, never a nought.

const GROUPED = new Intl.NumberFormat('en', { maximumFractionDigits: 0 });

/** What stands where there is no figure. */
export const NO_FIGURE = '–';

/** `6,440` */
export function countText(count: number): string {
  return GROUPED.format(count);
}

/** A fraction of 1 as `12.3 %`; @param decimals at most one: more would be noise */
export function shareText(share: number | null, decimals: 0 | 1 = 1): string {
  return share === null ? NO_FIGURE : `${(share * 100).toFixed(decimals)} %`;
}

/** A pace such as interviews per hour, as `2.4`. */
export function paceText(perHour: number | null): string {
  return perHour === null ? NO_FIGURE : perHour.toFixed(1);
}

/** How far a count is on the way to its target, from 0 to 1; a target of nought is reached at once. */
export function progressOf(count: number, target: number): number {
  if (target <= 0) return 1;
  return Math.min(1, Math.max(0, count / target));
}

/** Progress in whole percent that says 100 only when the target is reached. */
export function progressText(count: number, target: number): string {
  if (target <= 0) return NO_FIGURE;
  return `${Math.floor((count / target) * 100)} %`;
}
