// The span of days of which a bulletin tells, its name in words, and the spans with which it is compared. Days as `2018-06-01`.
import { type Bilingual, ok, type Result, refused } from '#base';
import { problem } from './problems.ts';

/** Both days belong to it. */
export interface Period {
  readonly from: string;
  readonly to: string;
}

const DAY_MS = 86_400_000;
const MOST_DAYS = 3 * 366;

function numberOf(day: string): number {
  return Math.round(Date.parse(`${day}T00:00:00Z`) / DAY_MS);
}

function dayFrom(number: number): string {
  return new Date(number * DAY_MS).toISOString().slice(0, 10);
}

function isDay(text: string): boolean {
  return (
    /^\d{4}-\d{2}-\d{2}$/.test(text) && Number.isFinite(numberOf(text)) && dayFrom(numberOf(text)) === text
  );
}

/** Problem: `bulletin-period-impossible`. */
export function checkPeriod(period: Period): Result<Period> {
  const { from, to } = period;
  const isPossible =
    isDay(from) && isDay(to) && from <= to && numberOf(to) - numberOf(from) < MOST_DAYS && from >= '1990';
  return isPossible ? ok(period) : refused(problem('bulletin-period-impossible', { from, to }, 'to'));
}

/** A month: 1 is January. */
export function monthPeriod(year: number, month: number): Period {
  const first = `${year}-${String(month).padStart(2, '0')}-01`;
  return { from: first, to: lastDayOf(first) };
}

function lastDayOf(day: string): string {
  const [year = 0, month = 0] = day.split('-').map(Number);
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
}

/** Whether it begins with a month's first day and ends with a month's last. */
export function isWholeMonths({ from, to }: Period): boolean {
  return from.endsWith('-01') && to === lastDayOf(to);
}

function monthsIn({ from, to }: Period): number {
  const [fromYear = 0, fromMonth = 0] = from.split('-').map(Number);
  const [toYear = 0, toMonth = 0] = to.split('-').map(Number);
  return (toYear - fromYear) * 12 + toMonth - fromMonth + 1;
}

/** @example periodName({ from: '2018-01-01', to: '2018-07-31' }).zh // 2018年1—7月 */
export function periodName(period: Period): Bilingual {
  const { from, to } = period;
  const [year, first] = [Number(from.slice(0, 4)), Number(from.slice(5, 7))];
  const last = Number(to.slice(5, 7));
  const isOneYear = from.slice(0, 4) === to.slice(0, 4);
  if (!isOneYear || !isWholeMonths(period))
    return { zh: `${dayZh(from)}至${dayZh(to)}`, en: `${from} to ${to}` };
  if (first === 1 && last === 12) return { zh: `${year}年`, en: `${year}` };
  if (first === last) return { zh: `${year}年${first}月`, en: `${year}-${from.slice(5, 7)}` };
  return { zh: `${year}年${first}—${last}月`, en: `${from.slice(0, 7)} to ${to.slice(0, 7)}` };
}

/** `2018年7月5日` */
export function dayZh(day: string): string {
  const [year, month, date] = day.split('-').map(Number);
  return `${year}年${month}月${date}日`;
}

/** Spans that are told of beside the bulletin's own. */
export const SPANS = {
  period: { label: { zh: '本期', en: 'this period' }, of: (period) => period },
  'year-to-date': {
    label: { zh: '今年以来', en: 'this year so far' },
    of: ({ to }) => ({ from: `${to.slice(0, 4)}-01-01`, to }),
  },
  'period-before': { label: { zh: '上期', en: 'the period before' }, of: periodBefore },
  'year-before': { label: { zh: '去年同期', en: 'the same period last year' }, of: yearBefore },
} as const satisfies Readonly<
  Record<string, { readonly label: Bilingual; readonly of: (period: Period) => Period }>
>;
export type Span = keyof typeof SPANS;

export function isSpan(text: string): text is Span {
  return Object.hasOwn(SPANS, text);
}

/** The same days of the year before; a month's last day stays the last. */
export function yearBefore({ from, to }: Period): Period {
  const earlier = (day: string): string => `${Number(day.slice(0, 4)) - 1}${day.slice(4)}`;
  const end = to === lastDayOf(to) ? lastDayOf(`${earlier(to).slice(0, 7)}-01`) : earlier(to);
  return {
    from: isDay(earlier(from)) ? earlier(from) : `${earlier(from).slice(0, 8)}28`,
    to: isDay(end) ? end : `${end.slice(0, 8)}28`,
  };
}

/** As many whole months before it, or as many days where it is not whole months. */
export function periodBefore(period: Period): Period {
  const end = dayFrom(numberOf(period.from) - 1);
  if (!isWholeMonths(period)) {
    return {
      from: dayFrom(numberOf(period.from) - (numberOf(period.to) - numberOf(period.from) + 1)),
      to: end,
    };
  }
  const [year = 0, month = 0] = period.from.split('-').map(Number);
  const from = new Date(Date.UTC(year, month - 1 - monthsIn(period), 1)).toISOString().slice(0, 10);
  return { from, to: end };
}

/** The instants of a period by the clock of China: from the first, to before the second. */
export function instantsOf({ from, to }: Period): { readonly fromMs: number; readonly toMs: number } {
  return {
    fromMs: Date.parse(`${from}T00:00:00+08:00`),
    toMs: Date.parse(`${dayFrom(numberOf(to) + 1)}T00:00:00+08:00`),
  };
}

/** The months of a period from its first to its last, `2018-06`. */
export function monthsOf(period: Period): readonly string[] {
  const [year = 0, month = 0] = period.from.split('-').map(Number);
  return Array.from({ length: monthsIn(period) }, (_, nth) =>
    new Date(Date.UTC(year, month - 1 + nth, 1)).toISOString().slice(0, 7),
  );
}
