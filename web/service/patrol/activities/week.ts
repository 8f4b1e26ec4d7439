// Weeks that begin on Monday, and instants entered as a day and a clock in China. It knows no screen.
import { localTime, plusDays } from '#base';

/** The Monday on or before a day. */
export function mondayOf(day: string): string {
  const weekday = (new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7;
  return plusDays(day, -weekday);
}

export function weekOf(monday: string): { readonly fromMs: number; readonly toMs: number } {
  return {
    fromMs: instantOf(`${monday}T00:00`),
    toMs: instantOf(`${plusDays(monday, 7)}T00:00`),
  };
}

/** `2026-06-30T19:30` as an instant, by the clock of China. */
export function instantOf(written: string): number {
  return Date.parse(`${written}:00+08:00`);
}

export function today(): string {
  return localTime(Date.now()).date;
}

/** Minutes since midnight of `19:30`; NaN for anything else. */
export function minuteOf(clock: string): number {
  const [hour, minute] = clock.split(':').map(Number);
  return (hour ?? Number.NaN) * 60 + (minute ?? Number.NaN);
}
