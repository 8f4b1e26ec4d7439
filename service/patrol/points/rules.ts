// The rules of points as data: versions, each in force from a day until the next one's. A rule counts something that somebody
// did, times its points. There is no way to write one that takes away: what could is listed in NEVER_COUNTED, and refused.
import type { Bilingual, Day } from '#base';
import type { Fact, FactKind } from './facts.ts';

interface Basis {
  readonly label: Bilingual;
  readonly of: FactKind;
  /** whether a rule says after how many minutes it counts once */
  readonly byMinutes: boolean;
  readonly count: (fact: Fact, perMinutes: number) => number;
}

/** What a rule may count. */
export const BASES = {
  activity: {
    label: { zh: '参加一次活动', en: 'an activity taken part in' },
    of: 'activity',
    byMinutes: false,
    count: () => 1,
  },
  time: {
    label: { zh: '活动时长', en: 'time spent on it' },
    of: 'activity',
    byMinutes: true,
    count: ({ minutes }, perMinutes) => Math.floor(minutes / perMinutes),
  },
  find: {
    label: { zh: '发现并上报', en: 'something seen and reported' },
    of: 'activity',
    byMinutes: false,
    count: ({ finds }) => finds,
  },
  training: {
    label: { zh: '完成一次培训', en: 'a course passed' },
    of: 'training',
    byMinutes: false,
    count: () => 1,
  },
  'training-time': {
    label: { zh: '培训时长', en: 'time spent on a course' },
    of: 'training',
    byMinutes: true,
    count: ({ minutes }, perMinutes) => Math.floor(minutes / perMinutes),
  },
} as const satisfies Readonly<Record<string, Basis>>;
export type BasisCode = keyof typeof BASES;

/** What offices are asked to count and no rule may: each would make voluntary service a duty. */
export const NEVER_COUNTED = {
  absence: { label: { zh: '没有参加', en: 'staying away' } },
  lateness: { label: { zh: '迟到早退', en: 'coming late or leaving early' } },
  refusal: { label: { zh: '不接受安排', en: 'declining to be assigned' } },
  'below-target': { label: { zh: '没有达到目标', en: 'staying below a target' } },
  leaving: { label: { zh: '退出队伍', en: 'leaving the team' } },
} as const satisfies Readonly<Record<string, { readonly label: Bilingual }>>;

export interface PointsRule {
  readonly id: string;
  /** what the member reads beside the points */
  readonly name: string;
  readonly basis: BasisCode;
  /** one of the six duties; null counts all of them */
  readonly duty: string | null;
  readonly perMinutes: number;
  readonly points: number;
  /** points from this rule for one fact at most */
  readonly most: number | null;
}

/** What is aimed at, and what reaching it brings. Not reaching it brings nothing and costs nothing. */
export interface Target {
  readonly aim: number;
  readonly bonus: number;
}

export const TARGETS = {
  week: { label: { zh: '每周活动次数', en: 'activities a week' } },
  year: { label: { zh: '全年积分', en: 'points a year' } },
} as const satisfies Readonly<Record<string, { readonly label: Bilingual }>>;
export type TargetKind = keyof typeof TARGETS;

/** One version of the rules. */
export interface RuleBook {
  readonly version: number;
  readonly effectiveFrom: Day;
  readonly rules: readonly PointsRule[];
  readonly targets: Readonly<Record<TargetKind, Target>>;
}

/** The version in force on a day; undefined before the first. */
export function bookOn(day: Day, books: readonly RuleBook[]): RuleBook | undefined {
  return books
    .filter(({ effectiveFrom }) => effectiveFrom <= day)
    .reduce<RuleBook | undefined>(
      (latest, book) => (latest && latest.effectiveFrom > book.effectiveFrom ? latest : book),
      undefined,
    );
}

/** The targets of document 000: fifty points a year and two activities a week. */
export const PRESET_TARGETS = {
  week: { aim: 2, bonus: 0 },
  year: { aim: 50, bonus: 0 },
} as const satisfies RuleBook['targets'];

/** A beginning for an office that has no rules yet: one point an activity, one an hour, two for a find, two for a course. */
export const PRESET_RULES: readonly PointsRule[] = [
  rule('activity', '参加活动一次', 'activity', 1),
  rule('hour', '活动每满一小时', 'time', 1),
  rule('find', '发现问题并上报', 'find', 2, 6),
  rule('training', '完成一次培训', 'training', 2),
];

function rule(
  id: string,
  name: string,
  basis: BasisCode,
  points: number,
  most: number | null = null,
): PointsRule {
  return { id, name, basis, duty: null, perMinutes: 60, points, most };
}
