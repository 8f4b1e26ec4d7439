// Student's t distribution: distribution function and quantiles.
import { betaLogOddsQuantile, betaTail } from './incomplete-beta.ts';
import { normalDistribution, normalQuantile } from './normal.ts';

const NEARLY_NORMAL_FROM = 100_000;

/**
 * P(T ≤ t) on `degreesOfFreedom` (any positive number; Infinity gives the normal): for t < 0, I_x(df/2, ½)/2 with
 * x = df/(df + t²) (Abramowitz and Stegun 1972, 26.7.1). Relative error about 1e-13 in both tails.
 * @example studentDistribution(2.228139, 10) // 0.975
 */
export function studentDistribution(t: number, degreesOfFreedom: number): number {
  if (degreesOfFreedom === Number.POSITIVE_INFINITY) return normalDistribution(t);
  if (t > 0) return 1 - studentDistribution(-t, degreesOfFreedom);
  if (t === Number.NEGATIVE_INFINITY) return 0;
  const ratio = (t * t) / degreesOfFreedom;
  return 0.5 * betaTail(1 / (1 + ratio), ratio / (1 + ratio), degreesOfFreedom / 2, 0.5);
}

/**
 * The t with P(T ≤ t) = p on `degreesOfFreedom` (any positive number; Infinity gives the normal quantile).
 * From I_x(df/2, ½) = 2p with x = df/(df + t²): Abramowitz and Stegun (1972) 26.7.1; from 100,000
 * degrees on by the expansion around the normal quantile, 26.7.5. Relative error about 1e-12.
 * @example studentQuantile(0.975, 10) // 2.22814
 */
export function studentQuantile(p: number, degreesOfFreedom: number): number {
  if (p > 0.5) return -studentQuantile(1 - p, degreesOfFreedom);
  if (p === 0.5) return 0;
  if (degreesOfFreedom >= NEARLY_NORMAL_FROM) return nearlyNormal(normalQuantile(p), degreesOfFreedom);
  const logOdds = betaLogOddsQuantile(2 * p, degreesOfFreedom / 2, 0.5);
  return -Math.sqrt(degreesOfFreedom) * Math.exp(-logOdds / 2);
}

function nearlyNormal(z: number, degreesOfFreedom: number): number {
  const square = z * z;
  const first = (square + 1) / 4;
  const second = ((5 * square + 16) * square + 3) / 96;
  const third = (((3 * square + 19) * square + 17) * square - 15) / 384;
  return z * (1 + (first + (second + third / degreesOfFreedom) / degreesOfFreedom) / degreesOfFreedom);
}
