// The wall clock of a place at an instant, and back to the day's order. The instant is handed in.

export interface LocalTime {
  /** `2023-09-01` */
  readonly date: string;
  /** minutes since local midnight, 0 to 1,439 */
  readonly minuteOfDay: number;
}

/** The zone of the whole People's Republic; no daylight saving since 1991. */
export const CHINA_ZONE = 'Asia/Shanghai';

const formats = new Map<string, Intl.DateTimeFormat>();

function formatFor(zone: string): Intl.DateTimeFormat {
  const known = formats.get(zone);
  if (known) return known;
  const made = new Intl.DateTimeFormat('en-CA', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
  });
  formats.set(zone, made);
  return made;
}

/** @param instantMs milliseconds since 1970-01-01 UTC */
export function localTime(instantMs: number, zone: string = CHINA_ZONE): LocalTime {
  const parts = Object.fromEntries(
    formatFor(zone)
      .formatToParts(instantMs)
      .map((part) => [part.type, part.value]),
  );
  return {
    date: `${parts.year}-${parts.month}-${parts.day}`,
    minuteOfDay: Number(parts.hour) * 60 + Number(parts.minute),
  };
}

/** `18:30` as minutes since midnight; undefined when it is not a time from 00:00 to 24:00. */
export function minuteOfDay(text: string): number | undefined {
  const found = /^(\d{1,2}):(\d{2})$/.exec(text);
  if (!found) return undefined;
  const minutes = Number(found[1]) * 60 + Number(found[2]);
  return Number(found[2]) < 60 && minutes <= 1440 ? minutes : undefined;
}

/** Minutes since midnight as `18:30`. */
export function clockText(minutes: number): string {
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
}
