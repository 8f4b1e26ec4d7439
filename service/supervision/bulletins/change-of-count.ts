// How much a count has changed, and whether that is more than chance: two counts of events are compared given their sum.
import { countRatio } from '#estimation';
import { type FigureValue, NOTHING_KNOWN } from './figure-row.ts';

/**
 * The relative change from one figure to another; of counts with its 95 % interval (`countRatio` of the estimation room). Null where there
 * was nothing before.
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
  const found = countRatio(now.value, before.value);
  return found ? { ...plain, low: found.interval.low - 1, high: found.interval.high - 1 } : plain;
}

function shown(value: number, kind: 'count' | 'share' | 'value'): string {
  return kind === 'share' ? `${(value * 100).toFixed(1)}%` : String(value);
}

/** Whether a change may be chance alone. */
export function isWithinChance({ low, high }: FigureValue): boolean {
  return low !== null && high !== null && low <= 0 && high >= 0;
}
