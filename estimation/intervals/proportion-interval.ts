// Intervals for shares and means from an estimate, its error and its degrees of freedom.
// A share near 0 or 1 gets an interval that stays inside [0, 1] and is never a single point.
import { betaQuantile } from '../distributions/incomplete-beta.ts';
import { studentQuantile } from '../distributions/student.ts';
import type { Estimate } from '../estimators/estimate.ts';

/** A confidence interval. */
export interface Interval {
  readonly low: number;
  readonly high: number;
  /** confidence, 0.95 unless asked otherwise */
  readonly level: number;
}

export type ProportionMethod = 'beta' | 'wilson';

interface ProportionIntervalOptions {
  readonly level?: number;
  readonly method?: ProportionMethod;
  /** Let the effective sample exceed the respondents where deff is below 1, as R survey 4.5 does. */
  readonly isUncapped?: boolean;
}

/** What an interval for a share is made of; every `Estimate` of a 0/1 column has it. */
export type ShareEvidence = Pick<Estimate, 'value' | 'standardError' | 'degreesOfFreedom' | 'n' | 'kishN'>;

/**
 * A confidence interval for a share, undefined where no error can be had (fewer than one degree of freedom).
 *
 * `beta` (default): Korn and Graubard 1998, Survey Methodology 24(2). Clopper-Pearson limits
 * B(α/2; n*p, n*(1 - p) + 1) and B(1 - α/2; n*p + 1, n*(1 - p)) on the effective sample
 * n* = min(n, p(1 - p)/v · (t_{n-1}/t_df)²): `svyciprop(method = "beta")` of R survey, but for the cap, which is
 * that of Parker et al. 2017, NCHS Vital and Health Statistics 2(175). Where v = 0, at p = 0 or 1 above all,
 * R's n* is 0/0. An error of zero says that all agreed, not that all would, so n* falls back on
 * (Σw)²/Σw² · (t_{n-1}/t_df)²: for equal weights the Clopper-Pearson interval of n respondents.
 *
 * `wilson`: score limits (Wilson 1927, JASA 22(158)) with n* = min(n, p(1 - p)/v) and t_df.
 * Shorter, but near 0 and 1 it covers as little as 86 % of the time; `beta` covers at least 95 % (tests).
 * @example proportionInterval({ value: 1, standardError: 0, degreesOfFreedom: 49, n: 50, kishN: 50 })
 * // 0.9289 to 1
 */
export function proportionInterval(
  evidence: ShareEvidence,
  options: ProportionIntervalOptions = {},
): Interval | undefined {
  const { value, standardError, degreesOfFreedom } = evidence;
  if (standardError === undefined || degreesOfFreedom < 1 || value < 0 || value > 1) return undefined;
  const level = options.level ?? 0.95;
  const limits = METHODS[options.method ?? 'beta'](evidence, level, options.isUncapped ?? false);
  return { ...limits, level };
}

/** The effective sample of a share: min(n, p(1 - p)/v), or (Σw)²/Σw² where v = 0. */
export function effectiveRespondents(evidence: ShareEvidence, isUncapped = false): number {
  const { value, standardError = 0, n, kishN } = evidence;
  const variance = standardError * standardError;
  // Rounding leaves unanimous answers a variance of 1e-30 or so; no real one is that small.
  if (variance <= 1e-24) return kishN;
  const effective = (value * (1 - value)) / variance;
  return isUncapped ? effective : Math.min(n, effective);
}

/**
 * value ± t_df · standard error, undefined where no error can be had. Not for shares near 0 or 1.
 * @example meanInterval({ value: 10, standardError: 1, degreesOfFreedom: 10 }).high // 12.22814
 */
export function meanInterval(
  evidence: Pick<Estimate, 'value' | 'standardError' | 'degreesOfFreedom'>,
  level = 0.95,
): Interval | undefined {
  const { value, standardError, degreesOfFreedom } = evidence;
  if (standardError === undefined || degreesOfFreedom < 1) return undefined;
  const margin = studentQuantile((1 + level) / 2, degreesOfFreedom) * standardError;
  return { low: value - margin, high: value + margin, level };
}

type Limits = Pick<Interval, 'low' | 'high'>;

const METHODS = { beta: betaLimits, wilson: wilsonLimits } satisfies Record<
  ProportionMethod,
  (evidence: ShareEvidence, level: number, isUncapped: boolean) => Limits
>;

function betaLimits(evidence: ShareEvidence, level: number, isUncapped: boolean): Limits {
  const { value, n, degreesOfFreedom } = evidence;
  const tail = (1 - level) / 2;
  const lostToError =
    degreesOfFreedom === n - 1 ? 1 : studentQuantile(tail, n - 1) / studentQuantile(tail, degreesOfFreedom);
  const uncapped = effectiveRespondents(evidence, true) * lostToError ** 2;
  const effective = isUncapped ? uncapped : Math.min(n, uncapped);
  return {
    low: betaQuantile(tail, effective * value, effective * (1 - value) + 1),
    high: betaQuantile(1 - tail, effective * value + 1, effective * (1 - value)),
  };
}

function wilsonLimits(evidence: ShareEvidence, level: number, isUncapped: boolean): Limits {
  const { value } = evidence;
  const effective = effectiveRespondents(evidence, isUncapped);
  const square = studentQuantile((1 + level) / 2, evidence.degreesOfFreedom) ** 2;
  const centre = (value + square / (2 * effective)) / (1 + square / effective);
  const spread = (value * (1 - value)) / effective + square / (4 * effective * effective);
  const margin = Math.sqrt(square * spread) / (1 + square / effective);
  return { low: Math.max(0, centre - margin), high: Math.min(1, centre + margin) };
}
