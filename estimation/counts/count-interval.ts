// Exact intervals for a count of rare things, and for the ratio of two such counts: alarms, cases, accidents.

import { gammaQuantile } from '../distributions/gamma-quantile.ts';
import { betaLogOddsQuantile } from '../distributions/incomplete-beta.ts';
import type { Interval } from '../intervals/proportion-interval.ts';

/**
 * The interval of the mean of a Poisson count: Garwood 1936, Biometrika 28(3/4), pp. 437-442. Between the α/2 point of a
 * gamma of shape `count` and the 1 - α/2 point of one of shape `count` + 1. It covers at least `level` of the time, whatever
 * the mean.
 * @param count a whole number, 0 or more
 * @example countInterval(0) // 0 to 3.6889: none seen, and up to three or four may be usual
 */
export function countInterval(count: number, level = 0.95): Interval {
  const rest = (1 - level) / 2;
  return { low: gammaQuantile(rest, count), high: gammaQuantile(1 - rest, count + 1), level };
}

export interface CountRatio {
  /** (later / laterExposure) ÷ (earlier / earlierExposure); Infinity where only the earlier is none */
  readonly ratio: number;
  /** `high` is Infinity where the earlier count is none, `low` is 0 where the later is */
  readonly interval: Interval;
}

/** Over how long, or among how many, each was counted, in the same unit; 1 and 1 where it is the same. */
interface Exposures {
  readonly later?: number;
  readonly earlier?: number;
  readonly level?: number;
}

/**
 * How one Poisson count stands to another, undefined where both are none. Given their sum, the later count is binomial with
 * odds of rate ratio × exposures (Przyborowski and Wilenski 1940, Biometrika 31(3/4), pp. 313-323), so the interval
 * follows from Clopper and Pearson's limits; the same as R's `poisson.test`.
 * @example countRatio(12_040, 14_000) // 0.86, from 0.839 to 0.881: fourteen per cent fewer, give or take two
 */
export function countRatio(
  later: number,
  earlier: number,
  { later: laterExposure = 1, earlier: earlierExposure = 1, level = 0.95 }: Exposures = {},
): CountRatio | undefined {
  if (later + earlier === 0) return undefined;
  const rest = (1 - level) / 2;
  const exposed = earlierExposure / laterExposure;
  const low = later === 0 ? 0 : Math.exp(betaLogOddsQuantile(rest, later, earlier + 1)) * exposed;
  const high =
    earlier === 0
      ? Number.POSITIVE_INFINITY
      : Math.exp(betaLogOddsQuantile(1 - rest, later + 1, earlier)) * exposed;
  return { ratio: (later / earlier) * exposed, interval: { low, high, level } };
}
