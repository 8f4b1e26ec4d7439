// A span of whole days as the address says it, and the instants that it covers by the clock of China.
import { z } from 'zod';
import { addCalendarDays, localTime } from '#base';

const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
export const periodShape = z.object({ from: day.optional(), to: day.optional() });
export type PeriodSearch = z.infer<typeof periodShape>;

export interface Period {
  readonly from: string;
  readonly to: string;
  readonly fromMs: number;
  /** the first instant after it */
  readonly toMs: number;
}

/** The span chosen; this year so far where none is. The end is never before the beginning. */
export function periodOf({ from, to }: PeriodSearch, nowMs: number): Period {
  const today = localTime(nowMs).date;
  const first = from ?? `${today.slice(0, 4)}-01-01`;
  const last = to ?? today;
  const [start, end] = first <= last ? [first, last] : [last, first];
  return { from: start, to: end, fromMs: startOf(start), toMs: startOf(addCalendarDays(end, 1).date) };
}

function startOf(date: string): number {
  return Date.parse(`${date}T00:00:00+08:00`);
}
