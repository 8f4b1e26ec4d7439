// How often a rule such as "among the last three, three rounds running" strikes a place that is no worse than the rest, where each
// round ranks its own places: exactly for one place, by playing the rounds for "at least one of them".
import { type Chance, ok, type Result, refused } from '#base';
import { firstOutside, RANGES } from '../ranges.ts';

/**
 * The chance that what happens with these chances, one a round and independent of each other, happens `running` times in a row
 * at least once. Exact: the run's length is a Markov chain (Feller 1968, An Introduction to Probability Theory 1, 3rd ed., §XIII.7).
 * @example runChance(Float64Array.of(0.5, 0.5), 2) // 0.25
 */
export function runChance(chances: Float64Array, running: number): number {
  let lengths = new Float64Array(running);
  lengths[0] = 1;
  let met = 0;
  for (const chance of chances) {
    const next = new Float64Array(running);
    for (const [length, probability] of lengths.entries()) {
      next[0] = (next[0] ?? 0) + probability * (1 - chance);
      if (length + 1 === running) met += probability * chance;
      else next[length + 1] = probability * chance;
    }
    lengths = next;
  }
  return met;
}

export interface RankedRounds {
  readonly places: number;
  /** the places that each round ranked, by number from 0, oldest round first */
  readonly rounds: readonly Int32Array[];
}

export interface StreakRule {
  /** the last (or first) so many of a round are meant */
  readonly count: number;
  /** so many of its rounds running; `every`: all the rounds in which a place was ranked */
  readonly running: number | 'every';
}

export interface StreakOdds {
  /** chance that the rule strikes the place although all are equal; 0 for one that was never ranked */
  readonly ofPlace: Float64Array;
  /** chance that it strikes at least one */
  readonly ofAny: number;
  /** how many it strikes on average */
  readonly expected: number;
}

/**
 * The odds of a streak rule when every place is truly the same, so that each round's order is nothing but chance: a round of K
 * places strikes each with count/K. `ofPlace` and `expected` are exact, `ofAny` the share of `draws` (10,000) played histories.
 * The same for the first as for the last. Where every round ranks every place it agrees with `strikeRisk`.
 * Refuses a count above the places of a round, and counts below 1.
 * @example
 * accepted(streakOdds({ places: 23, rounds }, { count: 3, running: 3 }, { chance, draws: 100 })).ofPlace[0]
 * // 0.0022, which is (3/23)³ for three rounds
 */
export function streakOdds(
  ranked: RankedRounds,
  rule: StreakRule,
  how: { readonly chance: Chance; readonly draws?: number },
): Result<StreakOdds> {
  const draws = how.draws ?? 10_000;
  const smallest = Math.min(...ranked.rounds.map(({ length }) => length));
  const trouble = firstOutside([
    ['count', rule.count, RANGES.count],
    ['running', rule.running === 'every' ? 1 : rule.running, RANGES.count],
    ['draws', draws, RANGES.count],
    ['count of places', ranked.rounds.length === 0 ? 1 : rule.count / smallest, RANGES.partShare],
  ]);
  if (trouble) return refused(trouble);
  const ofPlace = Float64Array.from({ length: ranked.places }, (_, place) => oddsOf(ranked, rule, place));
  let any = 0;
  for (let draw = 0; draw < draws; draw += 1) if (isAnyStruck(ranked, rule, how.chance)) any += 1;
  return ok({ ofPlace, ofAny: any / draws, expected: ofPlace.reduce((sum, each) => sum + each, 0) });
}

function oddsOf({ rounds }: RankedRounds, { count, running }: StreakRule, place: number): number {
  const own = rounds.filter((round) => round.includes(place));
  if (own.length === 0) return 0;
  const chances = Float64Array.from(own, (round) => count / round.length);
  return runChance(chances, running === 'every' ? own.length : running);
}

function isAnyStruck(
  { places, rounds }: RankedRounds,
  { count, running }: StreakRule,
  chance: Chance,
): boolean {
  const runs = new Int32Array(places);
  const longest = new Int32Array(places);
  const ranked = new Int32Array(places);
  for (const round of rounds) {
    const struck = new Set(someOf(round, count, chance));
    for (const place of round) {
      ranked[place] = (ranked[place] ?? 0) + 1;
      runs[place] = struck.has(place) ? (runs[place] ?? 0) + 1 : 0;
      longest[place] = Math.max(longest[place] ?? 0, runs[place] ?? 0);
    }
  }
  return longest.some(
    (length, place) => length > 0 && length >= (running === 'every' ? (ranked[place] ?? 0) : running),
  );
}

// The first steps of a Fisher-Yates shuffle.
function someOf(round: Int32Array, count: number, chance: Chance): Int32Array {
  const order = Int32Array.from(round);
  for (let at = 0; at < count; at += 1) {
    const other = at + chance.integer(order.length - at);
    [order[at], order[other]] = [order[other] ?? 0, order[at] ?? 0];
  }
  return order.subarray(0, count);
}
