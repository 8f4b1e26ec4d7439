// The gamma distribution, and χ² by it: both tails. It knows nothing of tests.
import { logLessExcess, stirlingRemainder } from './log-gamma.ts';

const TINY = 1e-300;
const MOST_TERMS = 100_000;

/** P(X² > x) on `degreesOfFreedom` (any positive number): Q(df/2, x/2). @example chiSquareUpperTail(3.841459, 1) // 0.05 */
export function chiSquareUpperTail(x: number, degreesOfFreedom: number): number {
  return gammaUpperTail(x / 2, degreesOfFreedom / 2);
}

/**
 * P(X² ≤ x) on `degreesOfFreedom`: P(df/2, x/2).
 * @example chiSquareLowerTail(3.841459, 1) // 0.95
 */
export function chiSquareLowerTail(x: number, degreesOfFreedom: number): number {
  return gammaLowerTail(x / 2, degreesOfFreedom / 2);
}

/**
 * Q(a, x) = Γ(a, x)/Γ(a), a > 0: below the centre 1 - P by the series of Abramowitz and Stegun (1972) 6.5.29, above it the continued fraction 6.5.31, by Lentz's method. The power in front is a
 * saddle-point form (after Loader 2000), so that the far tail keeps 13 digits.
 */
export function gammaUpperTail(x: number, a: number): number {
  if (x <= 0) return 1;
  if (x === Number.POSITIVE_INFINITY) return 0;
  return x < a + 1 ? 1 - seriesTail(x, a) : fractionTail(x, a);
}

/** P(a, x) = 1 - Q(a, x), each from its own side. */
export function gammaLowerTail(x: number, a: number): number {
  if (x <= 0) return 0;
  if (x === Number.POSITIVE_INFINITY) return 1;
  return x < a + 1 ? seriesTail(x, a) : 1 - fractionTail(x, a);
}

// x^a e^-x / Γ(a)
function power(x: number, a: number): number {
  return (
    Math.sqrt(a / (2 * Math.PI)) * Math.exp(a * logLessExcess((x - a) / a, x / a) - stirlingRemainder(a))
  );
}

function seriesTail(x: number, a: number): number {
  let term = 1 / a;
  let sum = 0;
  for (let n = 1; term > sum * 1e-17 && n < MOST_TERMS; n += 1) {
    sum += term;
    term *= x / (a + n);
  }
  return power(x, a) * sum;
}

function fractionTail(x: number, a: number): number {
  let below = x + 1 - a;
  let above = 1 / TINY;
  let denominator = 1 / below;
  let value = denominator;
  for (let n = 1; n <= MOST_TERMS; n += 1) {
    const numerator = -n * (n - a);
    below += 2;
    denominator = 1 / away(numerator * denominator + below);
    above = away(below + numerator / above);
    const factor = above * denominator;
    value *= factor;
    if (Math.abs(factor - 1) < 1e-16) break;
  }
  return power(x, a) * value;
}

function away(fromZero: number): number {
  return Math.abs(fromZero) < TINY ? TINY : fromZero;
}
