// A period against the same months of the year before: only months that both years have, with the exact interval of the ratio of two
// Poisson counts. Rates of small counts swing by chance, and the interval says how far.
import { countRatio } from '#estimation';

export interface MonthCount {
  /** its first day: `2018-07-01` */
  readonly month: string;
  readonly count: number;
}

/** From one month of a year to another, both counted in: 1 to 12. */
export interface Period {
  readonly year: number;
  readonly fromMonth: number;
  readonly toMonth: number;
}

export interface YearOnYear {
  readonly now: number;
  readonly before: number;
  /** months that both years have, of those asked for */
  readonly months: number;
  readonly monthsAsked: number;
  /** now / before - 1: -0.14 is fourteen per cent fewer. Null where there was none before, or no month to compare */
  readonly change: number | null;
  readonly low: number | null;
  /** null where nothing bounds it */
  readonly high: number | null;
  /** whether chance alone may have made the change */
  readonly mayBeChance: boolean;
}

/** @example yearOnYear([{ month: '2018-01-01', count: 86 }, { month: '2017-01-01', count: 100 }], { year: 2018, fromMonth: 1, toMonth: 1 }).change // -0.14 */
export function yearOnYear(counts: readonly MonthCount[], { year, fromMonth, toMonth }: Period): YearOnYear {
  const at = new Map(counts.map(({ month, count }) => [month, count]));
  let [now, before, months] = [0, 0, 0];
  for (let month = fromMonth; month <= toMonth; month += 1) {
    const [late, early] = [at.get(monthOf(year, month)), at.get(monthOf(year - 1, month))];
    if (late === undefined || early === undefined) continue;
    [now, before, months] = [now + late, before + early, months + 1];
  }
  return { now, before, months, monthsAsked: Math.max(0, toMonth - fromMonth + 1), ...changeOf(now, before) };
}

function changeOf(now: number, before: number): Pick<YearOnYear, 'change' | 'low' | 'high' | 'mayBeChance'> {
  const found = countRatio(now, before);
  if (!found) return { change: null, low: null, high: null, mayBeChance: true };
  const { low, high } = found.interval;
  return {
    change: before === 0 ? null : found.ratio - 1,
    low: low - 1,
    high: Number.isFinite(high) ? high - 1 : null,
    mayBeChance: low <= 1 && high >= 1,
  };
}

export function monthOf(year: number, month: number): string {
  return `${year}-${String(month).padStart(2, '0')}-01`;
}
