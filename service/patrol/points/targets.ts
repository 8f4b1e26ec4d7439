// How far a member is towards the targets, and what reaching them brings. A target that is not reached brings nothing and takes
// nothing: there is no word here for falling short but "so many to go".
import type { Day } from '#base';
import { pointsOf } from './earned.ts';
import { type Fact, inOrder } from './facts.ts';
import { bookOn, type RuleBook, type TargetKind } from './rules.ts';
import { mondayOf } from './week.ts';

/** A target that was reached: `key` is the Monday of the week, or the year. */
export interface Reached {
  readonly kind: TargetKind;
  readonly key: string;
  /** the day on which it was reached */
  readonly day: Day;
  readonly version: number;
  readonly points: number;
}

/** Every target that one member's facts reached and that brings something, by the rules in force then. */
export function reachedBy(facts: readonly Fact[], books: readonly RuleBook[]): Reached[] {
  const ordered = inOrder(facts);
  return [...weeksReached(ordered, books), ...yearsReached(ordered, books)].filter(
    ({ points }) => points > 0,
  );
}

// A week has the rules of its Monday, so that it is not judged by two.
function weeksReached(ordered: readonly Fact[], books: readonly RuleBook[]): Reached[] {
  const activities = Map.groupBy(
    ordered.filter(({ kind }) => kind === 'activity'),
    ({ day }) => mondayOf(day),
  );
  return [...activities].flatMap(([monday, ofWeek]) => {
    const book = bookOn(monday, books);
    const reaching = book && ofWeek[book.targets.week.aim - 1];
    if (!reaching) return [];
    const points = book.targets.week.bonus;
    return [{ kind: 'week' as const, key: monday, day: reaching.day, version: book.version, points }];
  });
}

// The first day on which the year's sum is at the aim of that day's rules.
function yearsReached(ordered: readonly Fact[], books: readonly RuleBook[]): Reached[] {
  const years = Map.groupBy(ordered, ({ day }) => day.slice(0, 4));
  return [...years].flatMap(([year, ofYear]) => {
    let sum = 0;
    for (const fact of ofYear) {
      const book = bookOn(fact.day, books);
      if (!book) continue;
      sum += pointsOf(fact, book);
      const { aim, bonus } = book.targets.year;
      if (sum >= aim)
        return [{ kind: 'year' as const, key: year, day: fact.day, version: book.version, points: bonus }];
    }
    return [];
  });
}

/** What is left to a target; nought when it is reached. */
export function toGo(done: number, aim: number): number {
  return Math.max(0, aim - done);
}
