// Who is tired: members who gave much of late, so that somebody asks them to rest. It ranks nobody and takes nothing away.
import { type Bilingual, localTime } from '#base';

export interface Given {
  readonly startedMs: number;
  readonly endedMs: number;
}

interface TiredRule {
  readonly label: Bilingual;
  readonly most: number;
  count(given: readonly Given[], nowMs: number): number;
}

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

const within = (given: readonly Given[], nowMs: number, days: number): readonly Given[] =>
  given.filter(({ startedMs }) => startedMs > nowMs - days * DAY_MS);

/** Presets: more than so many of each is tiring. */
export const TIRED_RULES = {
  'hours-of-week': {
    label: { zh: '七天内小时数', en: 'hours in seven days' },
    most: 16,
    count: (given, nowMs) =>
      Math.round(
        within(given, nowMs, 7).reduce((sum, { startedMs, endedMs }) => sum + endedMs - startedMs, 0) /
          HOUR_MS,
      ),
  },
  'nights-of-week': {
    label: { zh: '七天内夜班（22 点到 5 点）', en: 'nights in seven days (22:00 to 5:00)' },
    most: 3,
    count: (given, nowMs) => within(given, nowMs, 7).filter(isAtNight).length,
  },
  'days-in-a-row': {
    label: { zh: '连续值勤天数', en: 'days in a row' },
    most: 5,
    count: (given, nowMs) => daysInARow(within(given, nowMs, 14)),
  },
} as const satisfies Readonly<Record<string, TiredRule>>;
export type TiredRuleCode = keyof typeof TIRED_RULES;

export interface Tired {
  readonly rule: TiredRuleCode;
  readonly count: number;
  readonly most: number;
}

/** The rules by which a member has done too much, none where there is no need to ask. */
export function tirednessOf(given: readonly Given[], nowMs: number): readonly Tired[] {
  const codes: readonly TiredRuleCode[] = ['hours-of-week', 'nights-of-week', 'days-in-a-row'];
  return codes.flatMap((rule) => {
    const { most } = TIRED_RULES[rule];
    const count = TIRED_RULES[rule].count(given, nowMs);
    return count > most ? [{ rule, count, most }] : [];
  });
}

const NIGHT_FROM = 22 * 60;
const NIGHT_TO = 5 * 60;

function isAtNight({ startedMs, endedMs }: Given): boolean {
  const [start, end] = [startedMs, endedMs].map((ms) => localTime(ms).minuteOfDay);
  const isNight = (minute: number | undefined): boolean =>
    minute !== undefined && (minute >= NIGHT_FROM || minute < NIGHT_TO);
  return isNight(start) || isNight(end);
}

function daysInARow(given: readonly Given[]): number {
  const days = [
    ...new Set(given.map(({ startedMs }) => Math.floor((startedMs + 8 * HOUR_MS) / DAY_MS))),
  ].sort((left, right) => left - right);
  let longest = 0;
  let run = 0;
  days.forEach((day, nth) => {
    run = nth > 0 && days[nth - 1] === day - 1 ? run + 1 : 1;
    longest = Math.max(longest, run);
  });
  return longest;
}
