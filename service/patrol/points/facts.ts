// What points are reckoned from: that somebody took part in something on a day. Whoever stayed away has no fact, so nothing
// can be reckoned from absence. It knows no activity, no course and no member but their identifiers.
import type { Bilingual, Day } from '#base';

export const FACT_KINDS = {
  activity: { label: { zh: '活动', en: 'activity' } },
  training: { label: { zh: '培训', en: 'training' } },
} as const satisfies Readonly<Record<string, { readonly label: Bilingual }>>;
export type FactKind = keyof typeof FACT_KINDS;

/** One member's part in one activity, or one course that was passed. */
export interface Fact {
  readonly id: string;
  readonly kind: FactKind;
  /** one of the six duties; null for a course */
  readonly duty: string | null;
  /** the day on which it began, by the clock of China */
  readonly day: Day;
  readonly minutes: number;
  /** what was seen and reported on it */
  readonly finds: number;
}

/** By day, and by identifier within one: the order in which a year's target is reached. */
export function inOrder(facts: readonly Fact[]): Fact[] {
  return facts.toSorted((left, right) => compare(left.day, right.day) || compare(left.id, right.id));
}

function compare(left: string, right: string): number {
  if (left === right) return 0;
  return left < right ? -1 : 1;
}
