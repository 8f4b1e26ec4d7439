// Links and variances of generalised linear models (McCullagh and Nelder 1989, Generalized Linear Models, 2nd ed., ch. 2).
import { normalDensity, normalDistribution, normalQuantile } from '../distributions/normal.ts';

/** μ = g⁻¹(η), its slope, and g. */
export interface Link {
  mean(eta: number): number;
  slope(eta: number): number;
  eta(mean: number): number;
}

/** How the variance follows the mean, and what one observation adds to the deviance. */
export interface Family {
  variance(mean: number): number;
  deviance(y: number, mean: number): number;
  /** a mean to begin with */
  start(y: number): number;
  readonly usualLink: keyof typeof LINKS;
}

/** Linear predictors beyond this are 0 or 1 to double precision. */
const FAR = 36;

function held(eta: number): number {
  return Math.max(-FAR, Math.min(FAR, eta));
}

export const LINKS = {
  identity: { mean: (eta) => eta, slope: () => 1, eta: (mean) => mean },
  log: { mean: Math.exp, slope: Math.exp, eta: Math.log },
  logit: {
    mean: (eta) => 1 / (1 + Math.exp(-held(eta))),
    slope: (eta) => Math.exp(-Math.abs(held(eta))) / (1 + Math.exp(-Math.abs(held(eta)))) ** 2,
    eta: (mean) => Math.log(mean / (1 - mean)),
  },
  probit: { mean: normalDistribution, slope: normalDensity, eta: normalQuantile },
  cloglog: {
    mean: (eta) => -Math.expm1(-Math.exp(eta)),
    slope: (eta) => Math.exp(eta - Math.exp(eta)),
    eta: (mean) => Math.log(-Math.log1p(-mean)),
  },
  inverse: { mean: (eta) => 1 / eta, slope: (eta) => -1 / (eta * eta), eta: (mean) => 1 / mean },
} satisfies Readonly<Record<string, Link>>;

function logRatio(y: number, mean: number): number {
  return y === 0 ? 0 : y * Math.log(y / mean);
}

export const FAMILIES = {
  gaussian: {
    variance: () => 1,
    deviance: (y, mean) => (y - mean) ** 2,
    start: (y) => y,
    usualLink: 'identity',
  },
  binomial: {
    variance: (mean) => mean * (1 - mean),
    deviance: (y, mean) => 2 * (logRatio(y, mean) + logRatio(1 - y, 1 - mean)),
    start: (y) => (y + 0.5) / 2,
    usualLink: 'logit',
  },
  poisson: {
    variance: (mean) => mean,
    deviance: (y, mean) => 2 * (logRatio(y, mean) - (y - mean)),
    start: (y) => y + 0.1,
    usualLink: 'log',
  },
  Gamma: {
    variance: (mean) => mean * mean,
    deviance: (y, mean) => 2 * ((y - mean) / mean - Math.log(y / mean)),
    start: (y) => y,
    usualLink: 'inverse',
  },
} satisfies Readonly<Record<string, Family>>;
