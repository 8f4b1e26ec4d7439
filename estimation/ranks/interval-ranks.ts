// Rank sets from nothing but intervals: cheap, cautious, and to be checked with a pencil.
import { ok, type Result, refused } from '#base';
import { normalQuantile } from '../distributions/normal.ts';
import { firstOutside, RANGES } from '../ranges.ts';
import { errorModel } from './error-draws.ts';
import { plainRanks } from './rank-sets.ts';

/** How intervals are widened so that all hold together: not at all, by Bonferroni, or as for independent ones. */
export type IntervalWidening = 'none' | 'bonferroni' | 'independence';

/** One entry a place. */
export interface IntervalRanks {
  readonly criticalValue: number;
  readonly low: Float64Array;
  readonly high: Float64Array;
  readonly rank: Int32Array;
  readonly bestRank: Int32Array;
  readonly worstRank: Int32Array;
}

/**
 * The joint rank region of Klein, Wright and Wieczorek (2020, JRSS A 183(2), theorem 1): intervals
 * x ± c s that hold together with the level; places whose whole interval lies above are better, below worse, the
 * rest undecided. `bonferroni` c = z_{1-α/(2K)}; `independence` c from (1 - α)^(1/K); `none` makes no joint promise.
 * Refuses what is no estimate or error by its place, and a level outside (0, 1).
 * @example intervalRanks(Float64Array.of(0.97, 0.8), Float64Array.of(0.01, 0.02), 'independence')
 */
export function intervalRanks(
  estimate: Float64Array,
  standardError: Float64Array,
  widening: IntervalWidening,
  level = 0.95,
): Result<IntervalRanks> {
  const trouble = firstOutside([
    ['level', level, RANGES.openShare],
    ['places', estimate.length, RANGES.count],
  ]);
  if (trouble) return refused(trouble);
  const model = errorModel({ estimate, error: { standardError } });
  if (!model.ok) return model;
  const criticalValue = -normalQuantile(TAILS[widening](1 - level, estimate.length));
  const low = estimate.map((x, place) => x - criticalValue * (standardError[place] ?? 0));
  const high = estimate.map((x, place) => x + criticalValue * (standardError[place] ?? 0));
  return ok({ criticalValue, low, high, rank: plainRanks(estimate), ...ranksBetween(low, high) });
}

const TAILS = {
  none: (alpha) => alpha / 2,
  bonferroni: (alpha, places) => alpha / (2 * places),
  independence: (alpha, places) => -Math.expm1(Math.log1p(-alpha) / places) / 2,
} satisfies Record<IntervalWidening, (alpha: number, places: number) => number>;

function ranksBetween(low: Float64Array, high: Float64Array): Pick<IntervalRanks, 'bestRank' | 'worstRank'> {
  const lows = low.toSorted();
  const highs = high.toSorted();
  return {
    bestRank: Int32Array.from(high, (each) => 1 + lows.length - countUpTo(lows, each)),
    worstRank: Int32Array.from(low, (each) => highs.length - countBelow(highs, each)),
  };
}

function countUpTo(sorted: Float64Array, limit: number): number {
  let [from, to] = [0, sorted.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((sorted[middle] ?? 0) <= limit) from = middle + 1;
    else to = middle;
  }
  return from;
}

function countBelow(sorted: Float64Array, limit: number): number {
  let [from, to] = [0, sorted.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((sorted[middle] ?? 0) < limit) from = middle + 1;
    else to = middle;
  }
  return from;
}
