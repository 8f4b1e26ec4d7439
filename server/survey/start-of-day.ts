// Where the working day begins: local midnight in China.
import { localTime } from '#base';

const MINUTE_MS = 60_000;

export function startOfDay(nowMs: number): Date {
  const minutes = Math.floor(nowMs / MINUTE_MS) - localTime(nowMs).minuteOfDay;
  return new Date(minutes * MINUTE_MS);
}
