// The picture of a day by hours: which hours it has, how high its columns are, where its lines and labels go. Numbers only.
import { localTime } from '#base';

interface HourCount {
  /** the hour's beginning, milliseconds since 1970-01-01 UTC */
  readonly hourMs: number;
  readonly calls: number;
  readonly completes: number;
}

/** One hour of today, 0 to 23 by the clock of China. */
interface HourSlot {
  readonly hour: number;
  readonly calls: number;
  readonly completes: number;
}

/** Hours of the day from the first to before the last; wider where calls lie outside. */
export interface Span {
  readonly fromMinute: number;
  readonly toMinute: number;
}

/** Every hour of today within the calling hours, and any other in which there were calls; hours without calls count nought. */
export function hoursOfToday(counts: readonly HourCount[], atMs: number, calling: Span): readonly HourSlot[] {
  const today = localTime(atMs).date;
  const counted = new Map<number, HourCount>();
  for (const count of counts) {
    const { date, minuteOfDay } = localTime(count.hourMs);
    if (date === today) counted.set(Math.floor(minuteOfDay / 60), count);
  }
  const first = Math.min(Math.floor(calling.fromMinute / 60), ...counted.keys());
  const last = Math.max(Math.ceil(calling.toMinute / 60) - 1, ...counted.keys());
  return Array.from({ length: last - first + 1 }, (_, index) => {
    const hour = first + index;
    const { calls = 0, completes = 0 } = counted.get(hour) ?? {};
    return { hour, calls, completes };
  });
}

/**
 * The highest value of an axis and its step: one, two or five times a power of ten, at most `lines` steps, whole numbers.
 * @example axisFor(137, 4) // { top: 150, step: 50 }
 */
export function axisFor(highest: number, lines: number): { readonly top: number; readonly step: number } {
  const least = Math.max(1, highest / lines);
  const power = 10 ** Math.floor(Math.log10(least));
  const step =
    [1, 2, 5, 10].map((times) => times * power).find((candidate) => candidate >= least) ?? 10 * power;
  return { top: Math.max(step, Math.ceil(highest / step) * step), step };
}

export interface Frame {
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly bottom: number;
  readonly top: number;
}

export interface Column {
  readonly slot: HourSlot;
  readonly x: number;
  readonly width: number;
  readonly callsY: number;
  readonly callsHeight: number;
  readonly completesY: number;
  readonly completesHeight: number;
  readonly hasLabel: boolean;
}

export interface Picture {
  readonly columns: readonly Column[];
  readonly lines: readonly { readonly value: number; readonly y: number }[];
}

const LINES = 4;
const MOST_LABELS = 13;

/** Columns of calls with the completed interviews at their foot, and the lines of the axis. */
export function pictureOf(slots: readonly HourSlot[], frame: Frame): Picture {
  const { top, step } = axisFor(
    Math.max(0, ...slots.flatMap(({ calls, completes }) => [calls, completes])),
    LINES,
  );
  const floor = frame.height - frame.bottom;
  const heightOf = (count: number): number => (count / top) * (floor - frame.top);
  const pitch = (frame.width - frame.left) / Math.max(1, slots.length);
  const every = Math.ceil(slots.length / MOST_LABELS);
  const columns = slots.map((slot, index) => ({
    slot,
    x: frame.left + index * pitch + pitch * 0.16,
    width: pitch * 0.68,
    callsY: floor - heightOf(slot.calls),
    callsHeight: heightOf(slot.calls),
    completesY: floor - heightOf(slot.completes),
    completesHeight: heightOf(slot.completes),
    hasLabel: index % every === 0,
  }));
  const lines = Array.from({ length: Math.round(top / step) + 1 }, (_, index) => ({
    value: index * step,
    y: floor - heightOf(index * step),
  }));
  return { columns, lines };
}
