// Quantiles of a sample with their limits, found on the scale of shares or from replicates.
import { ok, type Result } from '#base';
import { studentQuantile } from '../distributions/student.ts';
import type { Sample } from '../sampling/sample.ts';
import type { LonelyRules } from '../sampling/taylor-covariance.ts';
import { estimateFigures, type Statistic } from './figures.ts';
import { type ProportionLimitsMethod, proportionLimits } from './proportion-limits.ts';
import { orderedValues, type QuantileRule, quantileBy } from './quantile-rules.ts';
import { rootBetween } from './root-search.ts';
import { meansOf } from './totals.ts';

/** How limits are found: on shares (`mean`, `beta`, `xlogit`, `asin`), by inverting a test (`score`), from replicates (`quantile`). */
export type QuantileInterval =
  | Extract<ProportionLimitsMethod, 'mean' | 'beta' | 'xlogit' | 'asin'>
  | 'score'
  | 'quantile';

export interface QuantileOptions {
  readonly rule: QuantileRule;
  readonly interval: QuantileInterval;
  readonly level: number;
  readonly degreesOfFreedom: number;
  /** rows, for the effective n of `beta` */
  readonly n: number;
  readonly rules: LonelyRules;
  /** R's search for `score`, which reads a weighted quantile off at an unweighted share, and its quantiles of small shares */
  readonly compat?: 'r-survey-4.5';
}

export interface QuantileFigure {
  readonly value: number;
  readonly low: number;
  readonly high: number;
  readonly standardError: number;
}

/**
 * The p quantile x_p; limits are the quantiles at the limits of F(x_p) (Woodruff 1952, JASA 47; Särndal,
 * Swensson and Wretman 1992, §5.11), the standard error their distance over 2 t.
 * @example
 * accepted(estimateQuantile(sample, score, 0.5, {
 *   rule: 'math', interval: 'mean', level: 0.95, degreesOfFreedom: 2, n: 4, rules: STRICT,
 * })).value // 3
 */
export function estimateQuantile(
  sample: Sample,
  values: Float64Array,
  p: number,
  options: QuantileOptions,
): Result<QuantileFigure> {
  const ordered = orderedValues(values, sample.weight);
  const value = quantileBy(options.rule, ordered, p, options.compat);
  const t = studentQuantile(0.5 + options.level / 2, options.degreesOfFreedom);
  if (options.interval === 'quantile') return overReplicates(sample, values, p, value, t, options);
  if (options.interval === 'score') return byScore(sample, values, p, value, t, options);
  const share = shareBelow(sample, values, value, options);
  if (!share.ok) return share;
  const evidence = { ...share.value, logitVariance: Number.NaN, ...options };
  const [lowShare, highShare] = proportionLimits(options.interval, evidence, options.level);
  const low = quantileBy(options.rule, ordered, lowShare, options.compat);
  const high = quantileBy(options.rule, ordered, highShare, options.compat);
  return ok({ value, low, high, standardError: (high - low) / (2 * t) });
}

function shareBelow(
  sample: Sample,
  values: Float64Array,
  value: number,
  { rules }: QuantileOptions,
): Result<{ value: number; variance: number }> {
  const isBelow = values.map((each) => (each <= value ? 1 : 0));
  const figures = estimateFigures(sample, meansOf([isBelow]), rules);
  if (!figures.ok) return figures;
  const { values: shares, covariance } = figures.value;
  return ok({ value: shares[0] ?? Number.NaN, variance: covariance[0]?.[0] ?? Number.NaN });
}

/** Quantiles as a statistic, for replicates; its influence is unknown. */
function quantileStatistic(
  values: Float64Array,
  p: number,
  rule: QuantileRule,
  compat: QuantileOptions['compat'],
): Statistic {
  return {
    values: (weight) => Float64Array.of(quantileBy(rule, orderedValues(values, weight), p, compat)),
    influence: (weight) => [weight.map(() => Number.NaN)],
  };
}

function overReplicates(
  sample: Sample,
  values: Float64Array,
  p: number,
  value: number,
  t: number,
  { rule, rules, compat }: QuantileOptions,
): Result<QuantileFigure> {
  const figures = estimateFigures(sample, quantileStatistic(values, p, rule, compat), rules);
  if (!figures.ok) return figures;
  const standardError = Math.sqrt(figures.value.covariance[0]?.[0] ?? Number.NaN);
  return ok({ value, low: value - t * standardError, high: value + t * standardError, standardError });
}

// Where F(x) - p is t standard errors below zero, and where above.
function byScore(
  sample: Sample,
  values: Float64Array,
  p: number,
  value: number,
  t: number,
  options: QuantileOptions,
): Result<QuantileFigure> {
  if (options.compat === 'r-survey-4.5') return ok(byRootOfScore(sample, values, p, value, t, options));
  const { values: ordered } = orderedValues(values, sample.weight);
  const low = crossing(sample, values, ordered, -t, p, options);
  const high = crossing(sample, values, ordered, t, p, options);
  return ok({ value, low, high, standardError: (high - low) / (2 * t) });
}

function crossing(
  sample: Sample,
  values: Float64Array,
  ordered: Float64Array,
  wanted: number,
  p: number,
  options: QuantileOptions,
): number {
  let [low, high] = [0, ordered.length - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    const share = shareBelow(sample, values, ordered[middle] ?? 0, options);
    const score = share.ok ? (share.value.value - p) / Math.sqrt(share.value.variance) : Number.NaN;
    if (score >= wanted) high = middle;
    else low = middle + 1;
  }
  return ordered[low] ?? Number.NaN;
}

// R looks for the root of a function with steps, from a hundredth of the unweighted quartile range inside the least and
// largest value, takes the *unweighted* share of rows up to there, and the *weighted* quantile at that share. With unequal
// weights that is another place than the root (`ffullerCI` in R/newsvyquantile.R of survey 4.5).
function byRootOfScore(
  sample: Sample,
  values: Float64Array,
  p: number,
  value: number,
  t: number,
  options: QuantileOptions,
): QuantileFigure {
  const present = values.filter((_, row) => sample.isThere[row] === 1).sort();
  const inward = (quartile(present, 0.75) - quartile(present, 0.25)) / 100;
  const [from, to] = [(present[0] ?? 0) + inward, (present[present.length - 1] ?? 0) - inward];
  const tolerance = 1 / (100 * Math.sqrt(present.length));
  const limit = (wanted: number): number => {
    const root = rootBetween(from, to, tolerance, (x) => scoreAt(sample, values, x, p, options) - wanted);
    const share = present.filter((each) => each <= root).length / present.length;
    return Number.isNaN(root)
      ? root
      : quantileBy(options.rule, orderedValues(values, sample.weight), share, options.compat);
  };
  const [low, high] = [limit(t), limit(-t)];
  return { value, low, high, standardError: (high - low) / (2 * t) };
}

function scoreAt(
  sample: Sample,
  values: Float64Array,
  x: number,
  p: number,
  options: QuantileOptions,
): number {
  const share = shareBelow(sample, values, x, options);
  return share.ok ? (p - share.value.value) / Math.sqrt(share.value.variance) : Number.NaN;
}

function quartile(sorted: Float64Array, p: number): number {
  const at = p * (sorted.length - 1);
  const below = sorted[Math.floor(at)] ?? Number.NaN;
  return below + (at % 1) * ((sorted[Math.ceil(at)] ?? below) - below);
}
