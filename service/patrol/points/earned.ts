// What one fact earns under the rules of its day, part by part, so that a member can see where each point comes from.
import type { Fact } from './facts.ts';
import { BASES, type BasisCode, type RuleBook } from './rules.ts';

/** What one rule gives for one fact. */
export interface Part {
  readonly ruleId: string;
  readonly name: string;
  readonly basis: BasisCode;
  /** how often it counted: times, full hours, finds */
  readonly count: number;
  readonly each: number;
  readonly points: number;
  /** whether the rule's limit cut it short */
  readonly isAtMost: boolean;
}

/** The parts of a fact's points; rules that gave nothing are left out. */
export function partsOf(fact: Fact, book: RuleBook): Part[] {
  return book.rules
    .filter(({ basis, duty }) => BASES[basis].of === fact.kind && (duty === null || duty === fact.duty))
    .map(({ id, name, basis, perMinutes, points: each, most }) => {
      const count = BASES[basis].count(fact, perMinutes);
      const full = count * each;
      const points = most === null ? full : Math.min(full, most);
      return { ruleId: id, name, basis, count, each, points, isAtMost: points < full };
    })
    .filter(({ points }) => points > 0);
}

/** @example pointsOf({ kind: 'activity', minutes: 150, … }, one point each and one an hour) // 3 */
export function pointsOf(fact: Fact, book: RuleBook): number {
  return partsOf(fact, book).reduce((sum, { points }) => sum + points, 0);
}
