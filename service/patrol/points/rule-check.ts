// Whether a draft of rules may come into force. It refuses every penalty, however it is dressed: a negative rule, a rule that
// counts absence, a rule that is named a deduction, a target whose missing costs something; and rules that reach back.
import { type Day, isDay, ok, type Problem, plusDays, type Result, refused } from '#base';
import { problem } from './problems.ts';
import {
  BASES,
  type BasisCode,
  NEVER_COUNTED,
  type PointsRule,
  type RuleBook,
  TARGETS,
  type Target,
  type TargetKind,
} from './rules.ts';

/** A rule as somebody wrote it: anything may stand in it. */
export interface RuleDraft extends Omit<PointsRule, 'basis'> {
  readonly basis: string;
}

export interface TargetDraft extends Target {
  /** points that missing the target would cost: refused unless nought */
  readonly lost: number;
}

export interface BookDraft {
  readonly effectiveFrom: string;
  readonly rules: readonly RuleDraft[];
  readonly targets: Readonly<Record<TargetKind, TargetDraft>>;
}

/** Points of one rule, and its limit, at most. */
const POINTS_MOST = 1000;
const AIM_MOST = 100_000;

/** Words by which a rule is named a punishment. */
const PENAL_WORDS = [
  '扣分',
  '扣除',
  '扣减',
  '倒扣',
  '罚',
  '缺勤',
  '缺席',
  '旷',
  '迟到',
  '早退',
  'deduct',
  'penal',
  'absen',
  'fine of',
  'minus',
];

/**
 * The rules of a draft, ready to be kept.
 * @param today and `latest`: a first version may begin on any day, so that a year already under way can be reckoned; a later
 * one begins tomorrow at the earliest, and after the latest
 */
export function checkBook(
  draft: BookDraft,
  today: Day,
  latest: Day | undefined,
): Result<Omit<RuleBook, 'version'>> {
  const fault = dayFault(draft.effectiveFrom, today, latest) ?? targetFault(draft.targets);
  if (fault) return refused(fault);
  if (draft.rules.length === 0) return refused(problem('points-rules-empty', {}, 'rules'));
  const rules: PointsRule[] = [];
  for (const [index, each] of draft.rules.entries()) {
    const checked = checkRule(each, index);
    if (!checked.ok) return checked;
    rules.push(checked.value);
  }
  const twice = rules.find((each, index) => rules.findIndex((other) => isSame(each, other)) !== index);
  if (twice)
    return refused(problem('points-rule-twice', { name: twice.name }, `rules.${rules.indexOf(twice)}`));
  const { week, year } = draft.targets;
  return ok({ effectiveFrom: draft.effectiveFrom, rules, targets: { week: plain(week), year: plain(year) } });
}

function plain({ aim, bonus }: Target): Target {
  return { aim, bonus };
}

function isSame(left: PointsRule, right: PointsRule): boolean {
  if (left.id === right.id) return true;
  return left.basis === right.basis && left.duty === right.duty && left.perMinutes === right.perMinutes;
}

function dayFault(day: string, today: Day, latest: Day | undefined): Problem | undefined {
  if (!isDay(day)) return problem('points-rules-day-wrong', { day }, 'effectiveFrom');
  if (latest === undefined) return undefined;
  const earliest = plusDays(latest > today ? latest : today, 1);
  return day < earliest ? problem('points-rules-backdated', { day, earliest }, 'effectiveFrom') : undefined;
}

function checkRule(draft: RuleDraft, index: number): Result<PointsRule> {
  const where = `rules.${index}`;
  const name = draft.name.trim();
  if (name === '') return refused(problem('points-rule-unnamed', { row: index + 1 }, where));
  const { basis } = draft;
  if (isNeverCounted(basis)) {
    const { zh, en } = NEVER_COUNTED[basis].label;
    return refused(problem('points-rule-absence', { name, basisZh: zh, basisEn: en }, where));
  }
  if (!isBasis(basis)) {
    const known = Object.keys(BASES).join('、');
    return refused(problem('points-rule-basis-unknown', { name, basis, known }, where));
  }
  const fault = numberFault({ ...draft, name }, where) ?? wordingFault(name, where);
  return fault ? refused(fault) : ok({ ...draft, name, basis, duty: dutyOf(basis, draft.duty) });
}

// A course belongs to no duty.
function dutyOf(basis: BasisCode, duty: string | null): string | null {
  return BASES[basis].of === 'training' ? null : duty;
}

function numberFault({ name, points, most, perMinutes }: RuleDraft, where: string): Problem | undefined {
  if (points < 0) return problem('points-rule-penalty', { name, points: -points }, where);
  if (most !== null && most < 0) return problem('points-rule-penalty', { name, points: -most }, where);
  const isSensible =
    isWhole(points, 0, POINTS_MOST) &&
    (most === null || isWhole(most, 0, POINTS_MOST)) &&
    isWhole(perMinutes, 1, 1440);
  return isSensible ? undefined : problem('points-rule-impossible', { name, most: POINTS_MOST }, where);
}

function wordingFault(name: string, where: string): Problem | undefined {
  const word = PENAL_WORDS.find((each) => name.toLowerCase().includes(each));
  return word === undefined ? undefined : problem('points-rule-wording', { name, word }, where);
}

function targetFault(targets: BookDraft['targets']): Problem | undefined {
  for (const kind of ['week', 'year'] as const) {
    const { aim, bonus, lost } = targets[kind];
    const [{ zh, en }, where] = [TARGETS[kind].label, `targets.${kind}`];
    const taken = Math.max(Math.abs(lost), -bonus);
    if (taken > 0)
      return problem('points-target-takes-away', { targetZh: zh, targetEn: en, points: taken }, where);
    if (!isWhole(aim, 1, AIM_MOST) || !isWhole(bonus, 0, POINTS_MOST))
      return problem('points-target-impossible', { targetZh: zh, targetEn: en }, where);
  }
  return undefined;
}

function isWhole(value: number, least: number, most: number): boolean {
  return Number.isInteger(value) && value >= least && value <= most;
}

function isBasis(code: string): code is BasisCode {
  return Object.hasOwn(BASES, code);
}

function isNeverCounted(code: string): code is keyof typeof NEVER_COUNTED {
  return Object.hasOwn(NEVER_COUNTED, code);
}
