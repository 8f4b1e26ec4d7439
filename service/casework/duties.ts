// What is owed, by whom, by when: kept in the case's state, so that nothing that is owed is without a holder.
import { addWorkingDays, type Bilingual, dayEndMs, localTime, workingDaysBetween } from '#base';
import { dueAfter, type LimitRule, type ReminderLevel, type Span } from './limit-rules.ts';
import type { Relation } from './relations.ts';

interface DutyRow {
  readonly label: Bilingual;
  readonly holder: Relation;
  readonly spanOf: (rule: LimitRule) => Span;
}

export const DUTIES = {
  route: { label: { zh: '派单', en: 'to route it' }, holder: 'dispatcher', spanOf: (rule) => rule.route },
  accept: {
    label: { zh: '受理或退回', en: 'to take it up or send it back' },
    holder: 'handler',
    spanOf: (rule) => rule.accept,
  },
  close: { label: { zh: '办结', en: 'to close it' }, holder: 'handler', spanOf: (rule) => rule.close },
  'answer-chase': {
    label: { zh: '回应督办', en: 'to answer the chasing' },
    holder: 'handler',
    spanOf: (rule) => rule.answerChase,
  },
  'decide-addressee': {
    label: { zh: '裁定由谁办理', en: 'to decide who deals with it' },
    holder: 'dispatcher',
    spanOf: (rule) => rule.decideAddressee,
  },
  'follow-up': {
    label: { zh: '回访', en: 'to follow it up' },
    holder: 'caller-back',
    spanOf: (rule) => rule.followUp,
  },
  review: {
    label: { zh: '复查答复', en: 'to answer the request for a review' },
    holder: 'reviewer',
    spanOf: (rule) => rule.review?.answer ?? rule.close,
  },
  're-review': {
    label: { zh: '复核答复', en: 'to answer the request for a re-review' },
    holder: 'reviewer',
    spanOf: (rule) => rule.review?.answer ?? rule.close,
  },
  'strike-off': {
    label: { zh: '销号', en: 'to strike it off' },
    holder: 'dispatcher',
    spanOf: (rule) => rule.strikeOff,
  },
} as const satisfies Readonly<Record<string, DutyRow>>;
export type DutyCode = keyof typeof DUTIES;

export interface Duty {
  readonly what: DutyCode;
  readonly sinceMs: number;
  readonly dueMs: number;
  /** false where a year without an official calendar was touched */
  readonly isCertain: boolean;
}

export function dutyFrom(what: DutyCode, sinceMs: number, rule: LimitRule): Duty {
  return { what, sinceMs, ...dueAfter(sinceMs, DUTIES[what].spanOf(rule)) };
}

/** The duty that is due first, if anything is owed. */
export function firstDue(duties: readonly Duty[]): Duty | undefined {
  return duties.reduce<Duty | undefined>(
    (first, each) => (first === undefined || each.dueMs < first.dueMs ? each : first),
    undefined,
  );
}

/** When each reminder of a duty is due. A reminder that would come before the duty began comes as it begins. */
export function remindersOf(duty: Duty, rule: LimitRule): readonly { level: ReminderLevel; atMs: number }[] {
  const dueDay = localTime(duty.dueMs).date;
  return rule.reminders.map(({ level, daysBefore }) => ({
    level,
    atMs: Math.max(duty.sinceMs, reminderMs(duty, dueDay, daysBefore)),
  }));
}

const MORNING_MS = 15.5 * 3_600_000;

// At half past eight of the day; after the limit from its very end.
function reminderMs(duty: Duty, dueDay: string, daysBefore: number): number {
  if (daysBefore < 0) return dayEndMs(addWorkingDays(dueDay, -daysBefore - 1).date) + 1;
  return dayEndMs(dayBefore(dueDay, daysBefore, localTime(duty.sinceMs).date)) + 1 - MORNING_MS;
}

function dayBefore(dueDay: string, days: number, earliest: string): string {
  const between = workingDaysBetween(earliest, dueDay);
  return between <= days ? earliest : addWorkingDays(earliest, between - days).date;
}
