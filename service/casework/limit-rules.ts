// How long each thing may take. Presets found in practice contradict each other, so each is a row; a county makes its own.
// A case keeps the rule under which it was accepted.
import {
  addCalendarDays,
  addWorkingDays,
  type Bilingual,
  dayEndMs,
  localTime,
  ok,
  type Problem,
  type ReckonedDay,
  type Result,
  refused,
} from '#base';
import { CASE_KINDS, CASE_SORTS, type CaseKindCode, type CaseSort } from './case-kinds.ts';
import { problem } from './problems.ts';

export interface Span {
  readonly days: number;
  readonly count: 'working' | 'calendar';
}

/** When a reminder is due: so many working days before the limit; below zero is after it. */
export interface Reminder {
  readonly level: ReminderLevel;
  readonly daysBefore: number;
}

export const REMINDER_LEVELS = {
  yellow: { label: { zh: '黄色提醒', en: 'yellow' } },
  red: { label: { zh: '红色提醒', en: 'red' } },
  black: { label: { zh: '黑色提醒（已超期）', en: 'black (overdue)' } },
} as const satisfies Readonly<Record<string, { readonly label: Bilingual }>>;
export type ReminderLevel = keyof typeof REMINDER_LEVELS;

export type ReviewStage = 'review' | 're-review';

/** A petition's review and re-review: how long the sender may ask for it, and how long the office above has to answer. */
export interface ReviewRule {
  readonly ask: Span;
  readonly answer: Span;
}

export interface LimitRule {
  readonly id: string;
  readonly name: Bilingual;
  /** where it is taken from; rules of old have it in one language */
  readonly source: Bilingual | string;
  /** to give it to an office */
  readonly route: Span;
  /** to take it up or send it back */
  readonly accept: Span;
  /** to close it, from acceptance */
  readonly close: Span;
  /** the most that one extension adds */
  readonly extension: Span;
  readonly mostExtensions: number;
  readonly answerChase: Span;
  readonly decideAddressee: Span;
  readonly followUp: Span;
  readonly strikeOff: Span;
  /** absent where the office above does not review what was decided */
  readonly review?: ReviewRule | undefined;
  readonly reminders: readonly Reminder[];
}

const working = (days: number): Span => ({ days, count: 'working' });
const calendar = (days: number): Span => ({ days, count: 'calendar' });

const REMINDERS: readonly Reminder[] = [
  { level: 'yellow', daysBefore: 2 },
  { level: 'red', daysBefore: 0 },
  { level: 'black', daysBefore: -1 },
];

const COMMON = {
  route: working(1),
  accept: working(1),
  answerChase: working(1),
  decideAddressee: working(1),
  followUp: working(3),
  strikeOff: working(5),
  reminders: REMINDERS,
} as const;

export const LIMIT_PRESETS = {
  'hotline-5': {
    id: 'hotline-5',
    name: { zh: '热线：5 个工作日答复', en: 'hotline: a reply in 5 working days' },
    source: { zh: '济南、潍坊 12345 办法', en: 'hotline rules of Jinan and Weifang (12345)' },
    ...COMMON,
    close: working(5),
    extension: working(5),
    mostExtensions: 1,
  },
  'transfer-3': {
    id: 'transfer-3',
    name: { zh: '简单事项：3 个工作日', en: 'simple matters: 3 working days' },
    source: { zh: '转办 3 个工作日', en: 'passing on within 3 working days' },
    ...COMMON,
    close: working(3),
    extension: working(2),
    mostExtensions: 1,
  },
  'petition-60': {
    id: 'petition-60',
    name: { zh: '信访：15 日受理，60 日办结', en: 'petition: taken up in 15 days, finished in 60' },
    source: { zh: '信访工作条例', en: 'Regulation on Petition Work' },
    ...COMMON,
    accept: calendar(15),
    close: calendar(60),
    extension: calendar(30),
    mostExtensions: 1,
    review: { ask: calendar(30), answer: calendar(30) },
  },
  'mediation-30': {
    id: 'mediation-30',
    name: { zh: '调解：30 日', en: 'mediation: 30 days' },
    source: { zh: '人民调解 30 日', en: 'people’s mediation: 30 days' },
    ...COMMON,
    accept: working(3),
    close: calendar(30),
    extension: calendar(30),
    mostExtensions: 1,
  },
} as const satisfies Readonly<Record<string, LimitRule>>;

/** The preset for a sort of case, until the county chooses another. */
export const PRESET_OF_SORT = { request: 'hotline-5', dispute: 'mediation-30' } as const;

const SOURCES: readonly Bilingual[] = Object.values(LIMIT_PRESETS).map(({ source }) => source);

/** Where a rule is taken from, in both languages as far as they were ever written. */
export function sourceWords({ source }: Pick<LimitRule, 'source'>): Bilingual {
  if (typeof source !== 'string') return source;
  const known = SOURCES.find(({ zh }) => zh === source);
  if (known) return known;
  const [zh = source, en = zh] = source.split(' / ');
  return { zh, en };
}

/** By when something is owed that begins at an instant. */
export function dueAfter(startMs: number, span: Span): { dueMs: number; isCertain: boolean } {
  const reckoned = dayAfter(localTime(startMs).date, span);
  return { dueMs: dayEndMs(reckoned.date), isCertain: reckoned.isCertain };
}

function dayAfter(date: string, { days, count }: Span): ReckonedDay {
  return count === 'working' ? addWorkingDays(date, days) : addCalendarDays(date, days);
}

const isPossible = ({ days }: Span): boolean => Number.isInteger(days) && days >= 1 && days <= 365;

/** Problem: `rule-impossible`. */
export function checkRule(rule: LimitRule): Result<LimitRule> {
  const spans = [
    rule.route,
    rule.accept,
    rule.close,
    rule.extension,
    rule.answerChase,
    rule.decideAddressee,
    rule.followUp,
    rule.strikeOff,
    ...(rule.review ? [rule.review.ask, rule.review.answer] : []),
  ];
  const order = rule.reminders.map(({ daysBefore }) => daysBefore);
  const isInOrder = order.every((each, nth) => nth === 0 || each < (order[nth - 1] ?? 0));
  if (spans.every(isPossible) && isInOrder && rule.mostExtensions >= 0) return ok(rule);
  return refused(problem('rule-impossible', { name: rule.name.zh }, 'rule'));
}

interface RuleOf {
  readonly sort: CaseSort;
  /** null for the whole sort */
  readonly kind: CaseKindCode | null;
  /** null: the kind follows its sort again; a sort has always limits */
  readonly rule: LimitRule | null;
}

/** A rule for a sort, or for a kind of that sort. Problems: `rule-impossible`, `kind-of-other-sort`. */
export function checkRuleOf({ sort, kind, rule }: RuleOf): Result<LimitRule | null> {
  if (kind !== null && CASE_KINDS[kind].sort !== sort) return refused(kindOfOtherSort(kind, sort));
  if (rule !== null) return checkRule(rule);
  return kind === null ? refused(problem('rule-impossible', { name: '' }, 'rule')) : ok(null);
}

export function kindOfOtherSort(kind: CaseKindCode, wanted: CaseSort): Problem {
  const [{ zh, en }, sort] = [CASE_KINDS[kind].label, CASE_SORTS[wanted].label];
  return problem('kind-of-other-sort', { kindZh: zh, kindEn: en, sortZh: sort.zh, sortEn: sort.en }, 'kind');
}
