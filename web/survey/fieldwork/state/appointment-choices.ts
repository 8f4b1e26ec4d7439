// The times that are most often agreed on, each with its key, and a date and time typed by hand. China's clock; now is handed in.

import { type Bilingual, CHINA_ZONE, clockText, localTime } from '#base';
import type { CallingHours } from './outcomes.ts';

const MINUTE_MS = 60_000;
const DAY_MINUTES = 1440;
const MIDNIGHT_OFFSET = '+08:00';

export interface AppointmentChoice {
  readonly key: string;
  readonly label: Bilingual;
  readonly atMs: number;
  /** past, or outside the survey's calling hours: shown, but not to be chosen */
  readonly isPossible: boolean;
}

const CHOICES: readonly { readonly label: Bilingual; at(nowMs: number): number }[] = [
  { label: { zh: '1小时后', en: 'in 1 hour' }, at: (nowMs) => toFiveMinutes(nowMs + 60 * MINUTE_MS) },
  { label: { zh: '今晚', en: 'tonight' }, at: (nowMs) => atClock(nowMs, 0, 19 * 60 + 30) },
  { label: { zh: '明天上午', en: 'tomorrow morning' }, at: (nowMs) => atClock(nowMs, 1, 10 * 60) },
  { label: { zh: '明晚', en: 'tomorrow evening' }, at: (nowMs) => atClock(nowMs, 1, 19 * 60 + 30) },
];

/** The key of the date and time typed by hand: the one after the quick choices. */
export const TYPED_TIME_KEY = String(CHOICES.length + 1);

export function appointmentChoices(nowMs: number, hours: CallingHours): readonly AppointmentChoice[] {
  return CHOICES.map(({ label, at }, index) => {
    const atMs = at(nowMs);
    return { key: String(index + 1), label, atMs, isPossible: atMs > nowMs && isWithin(atMs, hours) };
  });
}

/** A date (`2023-09-01`) and a time (`19:30`) typed by hand, by the clock of China; undefined when they are none. */
export function typedTimeMs(date: string, time: string): number | undefined {
  const atMs = Date.parse(`${date}T${time}:00${MIDNIGHT_OFFSET}`);
  return Number.isNaN(atMs) ? undefined : atMs;
}

/** What stands in the date and time fields for an instant. */
export function typedTimeOf(atMs: number): { readonly date: string; readonly time: string } {
  const { date, minuteOfDay } = localTime(atMs, CHINA_ZONE);
  return { date, time: clockText(minuteOfDay) };
}

function isWithin(atMs: number, { fromMinute, toMinute }: CallingHours): boolean {
  const { minuteOfDay } = localTime(atMs);
  return minuteOfDay >= fromMinute && minuteOfDay < toMinute;
}

function atClock(nowMs: number, daysLater: number, minuteOfDay: number): number {
  const { date } = localTime(nowMs + daysLater * DAY_MINUTES * MINUTE_MS);
  return Date.parse(`${date}T${clockText(minuteOfDay)}:00${MIDNIGHT_OFFSET}`);
}

function toFiveMinutes(atMs: number): number {
  return Math.round(atMs / (5 * MINUTE_MS)) * 5 * MINUTE_MS;
}
