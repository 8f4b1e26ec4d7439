// A rota: which members patrol on which evenings. Everybody comes up in turn; whoever cannot swaps or is stood in for, without a reason.
// It knows no clock and no database.
import { ok, type Result, refused } from '#base';
import { problem } from './problems.ts';

export interface RotaPlan {
  /** 1 Monday to 7 Sunday */
  readonly weekdays: readonly number[];
  readonly fromMinute: number;
  /** may lie beyond midnight, then below `fromMinute` */
  readonly toMinute: number;
  readonly firstDay: string;
  readonly weeks: number;
  /** members on one shift */
  readonly eachTime: number;
}

export interface PlannedShift {
  readonly startMs: number;
  readonly endMs: number;
  readonly memberIds: readonly string[];
}

const DAY_MS = 86_400_000;
const MINUTE_MS = 60_000;
const CHINA_AHEAD_MS = 8 * 3_600_000;
export const MOST_WEEKS = 26;
const DAY_MINUTES = 1440;

/**
 * The shifts of a plan in the order of their days, members in turn.
 * Problems: `rota-without-days`, `rota-too-long`, `rota-without-members`, `shift-times-impossible`.
 */
export function rotaShifts(plan: RotaPlan, memberIds: readonly string[]): Result<readonly PlannedShift[]> {
  if (plan.weekdays.length === 0) return refused(problem('rota-without-days', {}, 'weekdays'));
  if (plan.weeks < 1 || plan.weeks > MOST_WEEKS)
    return refused(problem('rota-too-long', { most: MOST_WEEKS }, 'weeks'));
  if (memberIds.length < plan.eachTime || plan.eachTime < 1)
    return refused(
      problem('rota-without-members', { each: plan.eachTime, members: memberIds.length }, 'memberIds'),
    );
  if (plan.fromMinute === plan.toMinute) return refused(problem('shift-times-impossible', {}, 'toMinute'));
  const days = daysOf(plan);
  return ok(
    days.map((dayMs, nth) => ({
      ...hoursOf(plan, dayMs),
      memberIds: turnOf(memberIds, nth * plan.eachTime, plan.eachTime),
    })),
  );
}

function daysOf({ firstDay, weeks, weekdays }: RotaPlan): readonly number[] {
  const first = Date.parse(`${firstDay}T00:00:00Z`);
  return Array.from({ length: weeks * 7 }, (_, nth) => first + nth * DAY_MS).filter((dayMs) =>
    weekdays.includes(((new Date(dayMs).getUTCDay() + 6) % 7) + 1),
  );
}

function hoursOf({ fromMinute, toMinute }: RotaPlan, dayMs: number): { startMs: number; endMs: number } {
  const midnight = dayMs - CHINA_AHEAD_MS;
  const end = toMinute > fromMinute ? toMinute : toMinute + DAY_MINUTES;
  return { startMs: midnight + fromMinute * MINUTE_MS, endMs: midnight + end * MINUTE_MS };
}

function turnOf(memberIds: readonly string[], from: number, count: number): readonly string[] {
  return Array.from({ length: count }, (_, nth) => memberIds[(from + nth) % memberIds.length] ?? '');
}
