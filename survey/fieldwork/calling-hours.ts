// When a unit may be called, and when it is called next. It knows the clock of China and no appointments.
import { clockText, localTime, ok, type Result, refused } from '#base';
import { problem } from './problems.ts';

/** Minutes since local midnight: from the first up to, but not including, the last. 0 to 1440 is round the clock. */
export interface CallingHours {
  readonly fromMinute: number;
  readonly toMinute: number;
}

/** Thirds of the day in which different people are at home. */
export type DayPart = 'morning' | 'afternoon' | 'evening';

const DAY_PARTS: readonly (CallingHours & { readonly part: DayPart })[] = [
  { part: 'morning', fromMinute: 0, toMinute: 12 * 60 },
  { part: 'afternoon', fromMinute: 12 * 60, toMinute: 18 * 60 },
  { part: 'evening', fromMinute: 18 * 60, toMinute: 24 * 60 },
];

const MINUTE_MS = 60_000;
const DAY_MINUTES = 1440;

/** Refuses hours that are empty, run over midnight or are no whole minutes of a day. */
export function checkCallingHours(hours: CallingHours): Result<CallingHours> {
  const { fromMinute, toMinute } = hours;
  const isWhole = Number.isInteger(fromMinute) && Number.isInteger(toMinute);
  if (isWhole && fromMinute >= 0 && fromMinute < toMinute && toMinute <= DAY_MINUTES) return ok(hours);
  return refused(problem('calling-hours-empty', hoursText(hours)));
}

/** The hours as a person reads them: `09:00` and `21:00`. */
export function hoursText({ fromMinute, toMinute }: CallingHours): { from: string; to: string } {
  return { from: clockText(fromMinute), to: clockText(toMinute) };
}

/** Whether an instant (milliseconds since 1970-01-01 UTC) lies within the hours, by the clock of China. */
export function isWithinHours(instantMs: number, hours: CallingHours): boolean {
  const { minuteOfDay } = localTime(instantMs);
  return minuteOfDay >= hours.fromMinute && minuteOfDay < hours.toMinute;
}

/** The third of the day in which an instant lies, by the clock of China. */
export function dayPartOf(instantMs: number): DayPart {
  return DAY_PARTS.find((part) => isWithinHours(instantMs, part))?.part ?? 'evening';
}

/** The first instant at or after the given one that lies within the hours. */
export function intoHours(instantMs: number, hours: CallingHours): number {
  if (isWithinHours(instantMs, hours)) return instantMs;
  const wait = (hours.fromMinute - localTime(instantMs).minuteOfDay + DAY_MINUTES) % DAY_MINUTES;
  return Math.floor(instantMs / MINUTE_MS) * MINUTE_MS + wait * MINUTE_MS;
}

/**
 * The first instant at or after the given one that lies within the hours and in a part of the day in which the
 * unit was tried least. Where the hours touch one part only, that one serves.
 */
export function intoLeastTriedPart(
  instantMs: number,
  hours: CallingHours,
  tried: Readonly<Partial<Record<DayPart, number>>>,
): number {
  const windows = DAY_PARTS.map((part) => ({ ...part, ...overlap(part, hours) })).filter(isOpen);
  const least = Math.min(...windows.map(({ part }) => tried[part] ?? 0));
  const instants = windows
    .filter(({ part }) => (tried[part] ?? 0) === least)
    .map((window) => intoHours(instantMs, window));
  return Math.min(...instants);
}

function overlap(left: CallingHours, right: CallingHours): CallingHours {
  return {
    fromMinute: Math.max(left.fromMinute, right.fromMinute),
    toMinute: Math.min(left.toMinute, right.toMinute),
  };
}

function isOpen({ fromMinute, toMinute }: CallingHours): boolean {
  return fromMinute < toMinute;
}
