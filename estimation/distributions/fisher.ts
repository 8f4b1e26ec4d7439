// The F distribution: both tails. It knows nothing of tests.
import { betaTail } from './incomplete-beta.ts';
import { gammaUpperTail } from './incomplete-gamma.ts';

/**
 * P(F > f) on `above` and `below` degrees of freedom (any positive numbers; `below` may be Infinity, which gives
 * χ²/above): I_x(below/2, above/2) with x = below/(below + above f) (Abramowitz and Stegun 1972, 26.6.2).
 * Relative error about 1e-13, far tails included.
 * @example fisherUpperTail(4.964603, 1, 10) // 0.05
 */
export function fisherUpperTail(f: number, above: number, below: number): number {
  if (f <= 0) return 1;
  if (f === Number.POSITIVE_INFINITY) return 0;
  if (below === Number.POSITIVE_INFINITY) return gammaUpperTail((above * f) / 2, above / 2);
  const ratio = (above * f) / below;
  return betaTail(1 / (1 + ratio), ratio / (1 + ratio), below / 2, above / 2);
}

/**
 * P(F ≤ f): `fisherUpperTail` from the other side, without taking it from 1.
 * @example fisherLowerTail(4.964603, 1, 10) // 0.95
 */
export function fisherLowerTail(f: number, above: number, below: number): number {
  if (f <= 0) return 0;
  return f === Number.POSITIVE_INFINITY ? 1 : fisherUpperTail(1 / f, below, above);
}
