// Working days by China's official calendar: weekends off, but for the holidays and make-up days of each year's notice.
// A new year is a new file in official-days/ and a line here. Where no notice is known, weekends alone count, and the answer says so.
import { YEAR_2023 } from './official-days/2023.ts';
import { YEAR_2024 } from './official-days/2024.ts';
import { YEAR_2025 } from './official-days/2025.ts';
import { YEAR_2026 } from './official-days/2026.ts';
import type { OfficialYear } from './official-year.ts';

const DAY_MS = 86_400_000;
const CHINA_AHEAD_MS = 8 * 3_600_000;

export const OFFICIAL_YEARS: readonly OfficialYear[] = [YEAR_2023, YEAR_2024, YEAR_2025, YEAR_2026];

const known = new Map(OFFICIAL_YEARS.map((year) => [String(year.year), daysOf(year)]));

/** A day when the clock of a limit stood still: from `from`, up to but not including `to`; open while it still stands. */
export interface StopOfDays {
  readonly from: string;
  readonly to: string | null;
}

/** A day reckoned by the calendar. */
export interface ReckonedDay {
  /** `2023-09-28` */
  readonly date: string;
  /** false where a year without an official calendar was touched: holidays may still move it */
  readonly isCertain: boolean;
}

/** Whether the official calendar of a day's year is known. */
export function isCalendarKnown(date: string): boolean {
  return known.has(date.slice(0, 4));
}

/** Whether offices work on a day. */
export function isWorkingDay(date: string): boolean {
  const year = known.get(date.slice(0, 4));
  if (year?.worked.has(date)) return true;
  if (year?.off.has(date)) return false;
  const weekday = new Date(msOf(date)).getUTCDay();
  return weekday !== 0 && weekday !== 6;
}

/**
 * The day on which a limit of so many working days ends. The day of the start is not counted (civil law, art. 201).
 * @param stops days that do not count, because the limit was stopped
 * @example addWorkingDays('2023-09-28', 5).date // 2023-10-11, after the National Day holiday and two worked weekend days
 */
export function addWorkingDays(date: string, days: number, stops: readonly StopOfDays[] = []): ReckonedDay {
  let current = date;
  let isCertain = isCalendarKnown(date);
  for (let left = days; left > 0; ) {
    current = nextDay(current);
    isCertain = isCertain && isCalendarKnown(current);
    if (isWorkingDay(current) && !isStopped(current, stops)) left -= 1;
    if (isStoppedForGood(current, stops)) break;
  }
  return { date: current, isCertain };
}

/** How many working days lie after `from`, up to and including `to`; none where `to` is not later. */
export function workingDaysBetween(from: string, to: string, stops: readonly StopOfDays[] = []): number {
  let count = 0;
  for (let day = nextDay(from); day <= to; day = nextDay(day))
    if (isWorkingDay(day) && !isStopped(day, stops)) count += 1;
  return count;
}

/** Calendar days later; a limit in plain days that would end on a day off ends on the next working day (civil law, art. 203). */
export function addCalendarDays(date: string, days: number): ReckonedDay {
  let current = dayOf(msOf(date) + days * DAY_MS);
  while (!isWorkingDay(current)) current = nextDay(current);
  return { date: current, isCertain: isCalendarKnown(date) && isCalendarKnown(current) };
}

/** The last millisecond of a day in China. */
export function dayEndMs(date: string): number {
  return msOf(date) + DAY_MS - CHINA_AHEAD_MS - 1;
}

function isStopped(date: string, stops: readonly StopOfDays[]): boolean {
  return stops.some(({ from, to }) => date >= from && (to === null || date < to));
}

// A stop that has not ended has no last day: the limit stands where it stood.
function isStoppedForGood(date: string, stops: readonly StopOfDays[]): boolean {
  return stops.some(({ from, to }) => to === null && date >= from);
}

function daysOf(year: OfficialYear): { off: ReadonlySet<string>; worked: ReadonlySet<string> } {
  return { off: new Set(year.holidays.flatMap(daysFromTo)), worked: new Set(year.workingWeekends) };
}

function daysFromTo([from, to]: readonly [string, string]): string[] {
  const days: string[] = [];
  for (let day = from; day <= to; day = nextDay(day)) days.push(day);
  return days;
}

function nextDay(date: string): string {
  return dayOf(msOf(date) + DAY_MS);
}

function msOf(date: string): number {
  return Date.parse(`${date}T00:00:00Z`);
}

function dayOf(ms: number): string {
  return new Date(ms).toISOString().slice(0, 10);
}
