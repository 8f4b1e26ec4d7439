// The beta distribution: its distribution function I_x(a, b) and quantiles. Knows nothing of intervals.
import { logGamma, logLessExcess, stirlingRemainder } from './log-gamma.ts';

const TINY = 1e-300;
const MOST_TERMS = 100_000;
const MOST_STEPS = 200;
/** Log odds below which the far tail is exact to double precision. */
const FAR_TAIL = -600;

/**
 * The regularised incomplete beta function I_x(a, b), a, b > 0: the continued fraction of Abramowitz and
 * Stegun (1972) 26.5.8, by Lentz's method (Press et al. 2007, Numerical Recipes, 3rd ed., §6.4). The
 * power in front is a saddle-point form (after Loader 2000), which keeps 14 digits where ln Γ would cancel.
 * @example betaDistribution(0.5, 2, 2) // 0.5
 */
export function betaDistribution(x: number, a: number, b: number): number {
  return betaTail(x, 1 - x, a, b);
}

/**
 * I_x(a, b) where 1 - x is also given as `y`, which keeps its digits when x is close to 1; swapping x with y and
 * a with b gives the upper tail.
 */
export function betaTail(x: number, y: number, a: number, b: number): number {
  if (x <= 0) return 0;
  return y <= 0 ? 1 : lowerTail(x, y, a, b);
}

/**
 * The x with I_x(a, b) = p, to about 1e-12 for shapes up to 100,000.
 * A shape of zero puts all weight on one end: a = 0 gives 0, b = 0 gives 1.
 * @example betaQuantile(0.5, 3, 3) // 0.5
 */
export function betaQuantile(p: number, a: number, b: number): number {
  if (p <= 0 || a <= 0) return 0;
  if (p >= 1 || b <= 0) return 1;
  return 1 / (1 + Math.exp(-betaLogOddsQuantile(p, a, b)));
}

/**
 * ln(x / (1 - x)) of the beta quantile, which keeps its digits where x is close to 0 or 1.
 * @param p strictly between 0 and 1
 */
export function betaLogOddsQuantile(p: number, a: number, b: number): number {
  return p <= 0.5 ? lowerLogOddsQuantile(p, a, b) : -lowerLogOddsQuantile(1 - p, b, a);
}

// ln I is concave in the log odds (the density is log-concave there), so Newton's steps from the left climb
// to the root; a step to the left, which may overshoot on a flat tail, is held to a length that doubles.
function lowerLogOddsQuantile(p: number, a: number, b: number): number {
  // In the far tail I = x^a/(a B(a, b)), whose logarithm does not underflow where x would.
  const farTail = (Math.log(p) + Math.log(a) + logGamma(a) + logGamma(b) - logGamma(a + b)) / a;
  if (farTail < FAR_TAIL) return farTail;
  // A guess a little too far left: the log odds have a variance near 1/a + 1/b.
  let logOdds = Math.log(a / b) - Math.sqrt(-2 * Math.log(2 * p) * (1 / a + 1 / b));
  for (let step = 0; step < MOST_STEPS; step += 1) {
    const x = 1 / (1 + Math.exp(-logOdds));
    const y = 1 / (1 + Math.exp(logOdds));
    const { logTail, tailPerPower } = logLowerTail(x, y, a, b);
    const move = Math.min((logTail - Math.log(p)) * tailPerPower, 2 ** step);
    // Beyond e^-700 a quantile is 0 to double precision, and its powers would underflow.
    logOdds = Math.max(logOdds - move, -700);
    // Digits double at each step: after one this small the next would be below rounding.
    if (Math.abs(move) <= 1e-9) break;
  }
  return logOdds;
}

// The logarithm of I, which does not underflow, and 1 / (d ln I / d log odds) = I / (x^a y^b / B(a, b)).
function logLowerTail(x: number, y: number, a: number, b: number): { logTail: number; tailPerPower: number } {
  const front = logPower(x, y, a, b);
  if (isBelowCentre(x, a, b)) {
    const tailPerPower = fraction(x, a, b) / a;
    return { logTail: front + Math.log(tailPerPower), tailPerPower };
  }
  const tail = 1 - (Math.exp(front) * fraction(y, b, a)) / b;
  return { logTail: Math.log(tail), tailPerPower: tail / Math.exp(front) };
}

function lowerTail(x: number, y: number, a: number, b: number): number {
  const front = Math.exp(logPower(x, y, a, b));
  return isBelowCentre(x, a, b) ? (front * fraction(x, a, b)) / a : 1 - (front * fraction(y, b, a)) / b;
}

// Where the continued fraction converges fast; beyond it the upper tail is taken.
function isBelowCentre(x: number, a: number, b: number): boolean {
  return x * (a + b + 2) <= a + 1;
}

// ln(x^a y^b / B(a, b)), y = 1 - x. The first-order parts of both logarithms cancel exactly and are left out.
function logPower(x: number, y: number, a: number, b: number): number {
  const excess = x * b - y * a;
  const left = a * logLessExcess(excess / a, (x * (a + b)) / a);
  const right = b * logLessExcess(-excess / b, (y * (a + b)) / b);
  const remainder = stirlingRemainder(a + b) - stirlingRemainder(a) - stirlingRemainder(b);
  return left + right + remainder + 0.5 * Math.log((a / (a + b)) * (b / (2 * Math.PI)));
}

function fraction(x: number, a: number, b: number): number {
  let numerator = 1;
  let denominator = 1 / away(1 - ((a + b) * x) / (a + 1));
  let value = denominator;
  for (let m = 1; m <= MOST_TERMS; m += 1) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
    denominator = 1 / away(1 + even * denominator);
    numerator = away(1 + even / numerator);
    value *= numerator * denominator;
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
    denominator = 1 / away(1 + odd * denominator);
    numerator = away(1 + odd / numerator);
    const factor = numerator * denominator;
    value *= factor;
    if (Math.abs(factor - 1) < 1e-16) break;
  }
  return value;
}

function away(fromZero: number): number {
  return Math.abs(fromZero) < TINY ? TINY : fromZero;
}
