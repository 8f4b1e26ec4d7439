// Which places can be told apart, between which ranks each may lie, and where a line between tiers can be
// drawn. Estimates and standard errors in, comparisons out; it does not know what was measured. The highest
// estimate is rank 1.
import { type Chance, ok, type Problem, type Result, refused } from '#base';
import { problem } from '../problems.ts';
import { maxDifferenceCritical, tukeyKramerCritical } from './critical-values.ts';
import { tiersOf } from './tiers.ts';

/** Independent estimates of places, one entry a place. */
interface PlacesToCompare {
  readonly estimate: Float64Array;
  /** above zero; for shares use `compareShares`, which sees to it */
  readonly standardError: Float64Array;
  /** 1 for places to compare; default all */
  readonly isCompared?: Uint8Array;
}

/**
 * How the critical value is had. `max-t` simulates it for these standard errors; `tukey-kramer` takes the
 * exact value for equal ones, which is never smaller, needs no chance, and keeps the promise that a wider
 * error of any one place narrows no rank set.
 */
export type ComparisonMethod =
  | { readonly method: 'max-t'; readonly chance: Chance; readonly draws?: number; readonly level?: number }
  | { readonly method: 'tukey-kramer'; readonly level?: number };

/** The comparison of places, one entry a place; 0 stands for a place that was not compared. */
export interface PlaceComparison {
  readonly level: number;
  /** |difference| / its standard error beyond which two places are apart */
  readonly criticalValue: number;
  /** how many places were compared */
  readonly compared: number;
  /** 1 + places with a higher estimate */
  readonly rank: Int32Array;
  /** 1 + places that are surely better */
  readonly bestRank: Int32Array;
  /** places compared - places that are surely worse */
  readonly worstRank: Int32Array;
  /** 1 for the best tier; any two places of different tiers are apart */
  readonly tier: Int32Array;
  /** 1 where the places of row and column are apart, row after row */
  readonly apart: Uint8Array;
}

const DEFAULT_DRAWS = 10_000;

/**
 * Compares all pairs of places at once: i and j are apart when |x_i - x_j| > c √(s_i² + s_j²), with c such
 * that with probability `level` (default 0.95) no two places of equal truth are called apart and none in the
 * wrong order. Rank sets [bestRank, worstRank] then hold all true ranks together (Mogstad, Romano, Shaikh and
 * Wilhelm 2024, §3). Tiers are the connected parts of "cannot be told apart".
 * Refuses a compared place without a finite estimate, or whose standard error is not finite and positive.
 * @example
 * comparePlaces(
 *   { estimate: Float64Array.of(0.97, 0.96, 0.8), standardError: Float64Array.of(0.01, 0.01, 0.02) },
 *   { method: 'tukey-kramer' },
 * ); // ranks 1, 2, 3 within [1, 2], [1, 2], [3, 3]; tiers 1, 1, 2
 */
export function comparePlaces(places: PlacesToCompare, how: ComparisonMethod): Result<PlaceComparison> {
  const compared = comparedPlaces(places);
  const trouble = badPlace(places, compared);
  if (trouble) return refused(trouble);
  const level = how.level ?? 0.95;
  const criticalValue = criticalValueOf(pick(places.standardError, compared), level, how);
  const apart = pairsApart(places, compared, criticalValue);
  return ok({
    level,
    criticalValue,
    compared: compared.length,
    rank: ranksOf(places.estimate, compared),
    ...rankSets(places.estimate, compared, apart),
    tier: tiersOf(places.estimate, compared, apart),
    apart,
  });
}

function comparedPlaces({ estimate, standardError, isCompared }: PlacesToCompare): readonly number[] {
  const isAligned =
    standardError.length === estimate.length && (isCompared ?? estimate).length === estimate.length;
  if (!isAligned) throw new RangeError('one estimate and one standard error for each place');
  return [...estimate.keys()].filter((place) => isCompared === undefined || isCompared[place] === 1);
}

function badPlace(
  { estimate, standardError }: PlacesToCompare,
  compared: readonly number[],
): Problem | undefined {
  for (const index of compared) {
    const place = index + 1;
    if (!Number.isFinite(estimate[index])) return problem('estimate-not-finite', { place }, `place ${place}`);
    const error = standardError[index] ?? Number.NaN;
    if (error > 0 && error < Number.POSITIVE_INFINITY) continue;
    return problem('standard-error-not-positive', { place, standardError: error }, `place ${place}`);
  }
  return undefined;
}

function criticalValueOf(standardErrors: Float64Array, level: number, how: ComparisonMethod): number {
  if (how.method === 'tukey-kramer') return tukeyKramerCritical(standardErrors.length, level);
  return maxDifferenceCritical(standardErrors, level, how.chance, how.draws ?? DEFAULT_DRAWS);
}

function pairsApart(
  { estimate, standardError }: PlacesToCompare,
  compared: readonly number[],
  critical: number,
): Uint8Array {
  const apart = new Uint8Array(estimate.length * estimate.length);
  for (const one of compared) {
    for (const other of compared) {
      const difference = Math.abs((estimate[one] ?? 0) - (estimate[other] ?? 0));
      const margin = critical * Math.hypot(standardError[one] ?? 0, standardError[other] ?? 0);
      apart[one * estimate.length + other] = difference > margin ? 1 : 0;
    }
  }
  return apart;
}

/** 1 + places with a higher estimate; 0 for places not compared. Equal estimates share a rank. */
export function ranksOf(estimate: Float64Array, compared: readonly number[]): Int32Array {
  const rank = new Int32Array(estimate.length);
  for (const place of compared) {
    const here = estimate[place] ?? 0;
    rank[place] = 1 + compared.filter((other) => (estimate[other] ?? 0) > here).length;
  }
  return rank;
}

function rankSets(
  estimate: Float64Array,
  compared: readonly number[],
  apart: Uint8Array,
): Pick<PlaceComparison, 'bestRank' | 'worstRank'> {
  const bestRank = new Int32Array(estimate.length);
  const worstRank = new Int32Array(estimate.length);
  for (const place of compared) {
    const here = estimate[place] ?? 0;
    const others = compared.filter((other) => apart[place * estimate.length + other] === 1);
    const surelyBetter = others.filter((other) => (estimate[other] ?? 0) > here).length;
    bestRank[place] = 1 + surelyBetter;
    worstRank[place] = compared.length - (others.length - surelyBetter);
  }
  return { bestRank, worstRank };
}

function pick(column: Float64Array, chosen: readonly number[]): Float64Array {
  return Float64Array.from(chosen, (index) => column[index] ?? 0);
}
