// Days of the calendar as `2023-09-01`, and how many lie between them. It knows no clock and no zone.

const DAY_MS = 86_400_000;

/** A day as `2023-09-01`. */
export type Day = string;

/** Whether a text is a day that the calendar has. */
export function isDay(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && dayOf(Date.parse(`${text}T00:00:00Z`)) === text;
}

/** Days since 1970-01-01. */
export function dayNumber(day: Day): number {
  return Math.round(Date.parse(`${day}T00:00:00Z`) / DAY_MS);
}

export function dayFrom(number: number): Day {
  return dayOf(number * DAY_MS);
}

export function plusDays(day: Day, days: number): Day {
  return dayFrom(dayNumber(day) + days);
}

/** The same day of another year; 29 February becomes the 28th where there is none. */
export function sameDayOf(year: number, day: Day): Day {
  const wanted = `${String(year).padStart(4, '0')}${day.slice(4)}`;
  return isDay(wanted) ? wanted : `${wanted.slice(0, 8)}28`;
}

function dayOf(ms: number): string {
  return Number.isFinite(ms) ? new Date(ms).toISOString().slice(0, 10) : '';
}
