// The ledger of points: lines are added and never changed. What the facts say is compared with what the ledger says of them, and
// the difference, if any, becomes a new line. Corrections by people stand beside it and are not undone by reckoning again.
import { type Bilingual, type Day, ok, type Result, refused } from '#base';
import { pointsOf } from './earned.ts';
import type { Fact, FactKind } from './facts.ts';
import { problem } from './problems.ts';
import { bookOn, type RuleBook } from './rules.ts';
import { reachedBy } from './targets.ts';

interface LineKind {
  readonly label: Bilingual;
  /** whether it counts towards the points of a year: what was spent was earned all the same */
  readonly isEarned: boolean;
  /** whether reckoning anew compares it with the facts */
  readonly isReckoned: boolean;
}

export const LINE_KINDS = {
  activity: { label: { zh: '活动', en: 'activity' }, isEarned: true, isReckoned: true },
  training: { label: { zh: '培训', en: 'training' }, isEarned: true, isReckoned: true },
  week: { label: { zh: '达到每周目标', en: 'reached the week’s target' }, isEarned: true, isReckoned: true },
  year: { label: { zh: '达到全年目标', en: 'reached the year’s target' }, isEarned: true, isReckoned: true },
  correction: { label: { zh: '更正', en: 'correction' }, isEarned: true, isReckoned: false },
  exchange: { label: { zh: '兑换', en: 'exchange' }, isEarned: false, isReckoned: false },
  'exchange-back': {
    label: { zh: '兑换退回', en: 'points given back' },
    isEarned: false,
    isReckoned: false,
  },
} as const satisfies Readonly<Record<string, LineKind>>;
export type LineKindCode = keyof typeof LINE_KINDS;

/** What the facts say that a source is worth: a fact's id, the Monday of a week, a year. */
export interface Due {
  readonly kind: FactKind | 'week' | 'year';
  readonly source: string;
  readonly day: Day;
  readonly version: number;
  readonly points: number;
}

/** Everything that one member's facts are worth; facts of days without rules are worth nothing. */
export function dueOf(facts: readonly Fact[], books: readonly RuleBook[]): Due[] {
  const ofFacts = facts.flatMap((fact) => {
    const book = bookOn(fact.day, books);
    const points = book ? pointsOf(fact, book) : 0;
    if (!book || points === 0) return [];
    return [{ kind: fact.kind, source: fact.id, day: fact.day, version: book.version, points }];
  });
  return [...ofFacts, ...reachedBy(facts, books).map(({ key, ...reached }) => ({ ...reached, source: key }))];
}

/** What the ledger has of one source so far. */
export interface Kept {
  readonly kind: Due['kind'];
  readonly source: string;
  readonly points: number;
}

/**
 * The lines to add, so that the ledger says what the facts say. A fact that was put right (its roll was wrong) gives a line of
 * the difference; a target once reached is never taken back.
 */
export function linesToAdd(due: readonly Due[], kept: readonly Kept[]): Omit<Due, 'version' | 'day'>[] {
  const had = new Map(kept.map((each) => [keyOf(each), each]));
  const wanted = new Map(due.map((each) => [keyOf(each), each]));
  const keys = new Set([...had.keys(), ...wanted.keys()]);
  return [...keys].flatMap((key) => {
    const source = wanted.get(key) ?? had.get(key);
    if (!source) return [];
    const points = (wanted.get(key)?.points ?? 0) - (had.get(key)?.points ?? 0);
    const isTakenBack = points < 0 && (source.kind === 'week' || source.kind === 'year');
    return points === 0 || isTakenBack ? [] : [{ kind: source.kind, source: source.source, points }];
  });
}

function keyOf({ kind, source }: Kept): string {
  return `${kind}/${source}`;
}

/**
 * Whether a person may correct a line by so much. It puts right what is wrong with that line, and takes no more than it gave.
 * Problems: `points-correction-empty`, `points-correction-takes-more`.
 * @param standing the points of the line with its corrections so far
 */
export function mayCorrect(standing: number, points: number, reason: string): Result<true> {
  if (!Number.isInteger(points) || points === 0 || reason.trim() === '')
    return refused(problem('points-correction-empty', {}, 'points'));
  if (standing + points < 0)
    return refused(problem('points-correction-takes-more', { points: standing }, 'points'));
  return ok(true);
}
