// How much a count has changed, and whether that is more than chance: two counts of events are compared given their sum.
import { proportionInterval } from '#estimation';
import { type FigureValue, NOTHING_KNOWN } from './figure-row.ts';

/**
 * The relative change from one count of events to another, with a 95 % interval: given the sum of two Poisson counts the later one is
 * binomial (Przyborowski and Wilenski 1940, Biometrika 31(3/4), pp. 313-323), and p / (1 - p) is the ratio of their rates. Of two
 * shares the change has no interval here. Null where there was nothing before.
 * @example changeOf({ …, value: 86 }, { …, value: 100 }, 'count').value // −0.14
 */
export function changeOf(
  now: FigureValue,
  before: FigureValue,
  kind: 'count' | 'share' | 'value',
): FigureValue {
  if (now.value === null || before.value === null || before.value === 0) return NOTHING_KNOWN;
  const note = {
    zh: `${shown(now.value, kind)}，比较期 ${shown(before.value, kind)}`,
    en: `${shown(now.value, kind)}, compared with ${shown(before.value, kind)}`,
  };
  const value = now.value / before.value - 1;
  const plain = { ...NOTHING_KNOWN, value, n: before.value, note };
  if (kind !== 'count') return { ...plain, n: before.n };
  const sum = now.value + before.value;
  const p = now.value / sum;
  const limits = proportionInterval({
    value: p,
    standardError: Math.sqrt((p * (1 - p)) / sum),
    degreesOfFreedom: sum - 1,
    n: sum,
    kishN: sum,
  });
  if (!limits || limits.high >= 1) return plain;
  return { ...plain, low: limits.low / (1 - limits.low) - 1, high: limits.high / (1 - limits.high) - 1 };
}

function shown(value: number, kind: 'count' | 'share' | 'value'): string {
  return kind === 'share' ? `${(value * 100).toFixed(1)}%` : String(value);
}

/** Whether a change may be chance alone. */
export function isWithinChance({ low, high }: FigureValue): boolean {
  return low !== null && high !== null && low <= 0 && high >= 0;
}
