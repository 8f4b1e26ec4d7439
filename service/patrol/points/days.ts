// Days of the calendar as `2026-09-01`, as far as points need them: weeks begin on Monday. It knows no clock and no zone.

const DAY_MS = 86_400_000;
/** 1970-01-01 was a Thursday. */
const MONDAY_BEFORE_EPOCH = 3;

/** A day as `2026-09-01`. */
export type Day = string;

export function isDay(text: string): boolean {
  const ms = Date.parse(`${text}T00:00:00Z`);
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && Number.isFinite(ms) && dayAt(ms / DAY_MS) === text;
}

/** Days since 1970-01-01. */
export function dayNumber(day: Day): number {
  return Math.round(Date.parse(`${day}T00:00:00Z`) / DAY_MS);
}

export function daysAfter(day: Day, days: number): Day {
  return dayAt(dayNumber(day) + days);
}

/** The Monday of a day's week. */
export function mondayOf(day: Day): Day {
  const number = dayNumber(day);
  return dayAt(number - ((number + MONDAY_BEFORE_EPOCH) % 7));
}

function dayAt(number: number): Day {
  return new Date(number * DAY_MS).toISOString().slice(0, 10);
}
