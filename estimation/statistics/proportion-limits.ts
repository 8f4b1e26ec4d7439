// Limits of a proportion that stay between 0 and 1, by the seven methods that survey packages offer.
import { betaQuantile } from '../distributions/incomplete-beta.ts';
import { studentQuantile } from '../distributions/student.ts';

/** A proportion with what its limits rest on. */
export interface ProportionEvidence {
  readonly value: number;
  readonly variance: number;
  /** the variance of ln(p/(1 - p)): of replicates where there are some, else variance/(p(1 - p))² */
  readonly logitVariance: number;
  readonly degreesOfFreedom: number;
  /** rows */
  readonly n: number;
  /** the dispersion that `likelihood` divides by, 1 where left out; R's is that of its logistic regression */
  readonly dispersion?: number;
}

type Limits = readonly [low: number, high: number];
type Method = (evidence: ProportionEvidence, level: number) => Limits;

function t({ degreesOfFreedom }: ProportionEvidence, level: number): number {
  if (degreesOfFreedom === Number.POSITIVE_INFINITY) return studentQuantile(0.5 + level / 2, 1e15);
  return degreesOfFreedom > 0 ? studentQuantile(0.5 + level / 2, degreesOfFreedom) : Number.NaN;
}

export function logistic(x: number): number {
  return 1 / (1 + Math.exp(-x));
}

/** Of `n` rows with a share `value`, were it p. */
export function devianceAt(value: number, n: number, p: number): number {
  return 2 * n * (value * Math.log(value / p) + (1 - value) * Math.log((1 - value) / (1 - p)));
}

function onLogits(value: number, variance: number, quantile: number): Limits {
  const centre = Math.log(value / (1 - value));
  const half = quantile * Math.sqrt(variance);
  return [logistic(centre - half), logistic(centre + half)];
}

const METHODS = {
  /** p ± t s (Lohr 2022, §2.5). */
  mean: (evidence, level) => {
    const half = t(evidence, level) * Math.sqrt(evidence.variance);
    return [evidence.value - half, evidence.value + half];
  },
  /** A t interval for the intercept of a logistic regression (Lumley 2010, Complex Surveys, §6.3). */
  logit: (evidence, level) => onLogits(evidence.value, evidence.logitVariance, t(evidence, level)),
  /** A t interval for ln(p/(1 - p)) (Korn and Graubard 1999, Analysis of Health Surveys, §3.2). */
  xlogit: (evidence, level) => {
    const { value, variance } = evidence;
    return onLogits(value, variance / (value * (1 - value)) ** 2, t(evidence, level));
  },
  /** A t interval for arcsin √p. */
  asin: (evidence, level) => {
    const { value, variance } = evidence;
    const centre = Math.asin(Math.sqrt(value));
    const half = (t(evidence, level) * Math.sqrt(variance)) / (2 * Math.sqrt(value * (1 - value)));
    return [Math.sin(centre - half) ** 2, Math.sin(centre + half) ** 2];
  },
  /** Clopper and Pearson's limits with an effective n (Korn and Graubard 1998, Survey Methodology 24). */
  beta: (evidence, level) => {
    const { value } = evidence;
    const n = effectiveRows(evidence, level);
    const tail = (1 - level) / 2;
    return [
      betaQuantile(tail, n * value, n * (1 - value) + 1),
      betaQuantile(1 - tail, n * value + 1, n * (1 - value)),
    ];
  },
  /** Wilson's limits with an effective n and a t quantile (Wilson 1927, JASA 22). */
  wilson: (evidence, level) => {
    const { value, variance } = evidence;
    const n = (value * (1 - value)) / variance;
    const square = t(evidence, level) ** 2;
    const centre = (value + square / (2 * n)) / (1 + square / n);
    const half = Math.sqrt((value * (1 - value)) / n + square / (4 * n * n)) / (1 + square / n);
    return [centre - half * Math.sqrt(square), centre + half * Math.sqrt(square)];
  },
  /** Where the deviance over its design effect passes t² (Rao and Scott 1984, Annals of Statistics 12). */
  likelihood: (evidence, level) => {
    const { value, logitVariance, n } = evidence;
    const effect = logitVariance * n * value * (1 - value) * (evidence.dispersion ?? 1);
    const most = t(evidence, level) ** 2 * effect;
    return [deviancePoint(evidence, most, -1), deviancePoint(evidence, most, 1)];
  },
} satisfies Readonly<Record<string, Method>>;

export type ProportionLimitsMethod = keyof typeof METHODS;
export const PROPORTION_METHODS: Readonly<Record<ProportionLimitsMethod, Method>> = METHODS;

/**
 * Limits of a proportion. NaN where it is 0 or 1 and the method needs it between.
 * @example proportionLimits('beta', { value: 0.9, variance: 0.001, logitVariance: 0.12, degreesOfFreedom: 40, n: 200 })
 */
export function proportionLimits(
  method: ProportionLimitsMethod,
  evidence: ProportionEvidence,
  level = 0.95,
): Limits {
  return METHODS[method](evidence, level);
}

function effectiveRows(evidence: ProportionEvidence, level: number): number {
  const { value, variance, n } = evidence;
  const ratio = studentQuantile(0.5 + level / 2, n - 1) / t(evidence, level);
  return ((value * (1 - value)) / variance) * ratio * ratio;
}

// Bisection on the logit scale: the deviance grows away from the estimate.
function deviancePoint({ value, n }: ProportionEvidence, most: number, side: -1 | 1): number {
  const start = Math.log(value / (1 - value));
  let near = 0;
  let far = 40;
  for (let step = 0; step < 200; step += 1) {
    const middle = (near + far) / 2;
    if (devianceAt(value, n, logistic(start + side * middle)) < most) near = middle;
    else far = middle;
  }
  return logistic(start + (side * (near + far)) / 2);
}
