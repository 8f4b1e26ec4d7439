// The quantiles of the gamma distribution. It knows nothing of counts.
import { rootBetween } from '../statistics/root-search.ts';
import { gammaLowerTail } from './incomplete-gamma.ts';

const TOLERANCE = 1e-14;

/**
 * The x with P(a, x) = p (Abramowitz and Stegun 1972, 6.5.1, p. 260), scale 1, by Brent's search between 0 and a point
 * beyond the quantile of every p below 1 - 1e-12. Relative error about 1e-13. A shape of zero puts all weight on 0.
 * @param p 0 ≤ p < 1 - 1e-12
 * @example gammaQuantile(0.975, 1) // 3.688879: the 97.5 % point of a waiting time of mean 1
 */
export function gammaQuantile(p: number, a: number): number {
  if (p <= 0 || a <= 0) return 0;
  const beyond = a + 12 * Math.sqrt(a) + 60;
  return rootBetween(0, beyond, TOLERANCE, (x) => gammaLowerTail(x, a) - p);
}
