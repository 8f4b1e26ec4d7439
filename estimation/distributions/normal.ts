// The standard normal distribution: distribution function and quantiles.

const ROOT_TWO_PI = Math.sqrt(2 * Math.PI);
const FRACTION_FROM = 2;

/** The standard normal density at z. */
export function normalDensity(z: number): number {
  return Math.exp(-0.5 * z * z) / ROOT_TWO_PI;
}

/**
 * Φ(z). Up to |z| = 2 the all-positive series ½ + φ(z)(z + z³/3 + z⁵/15 + …) (Abramowitz and Stegun 1972,
 * 26.2.11), beyond it Laplace's continued fraction for the tail (26.2.14). Relative error below 1e-14
 * in both tails.
 * @example normalDistribution(1.959964) // 0.975
 */
export function normalDistribution(z: number): number {
  if (Math.abs(z) < FRACTION_FROM) return 0.5 + normalDensity(z) * series(z);
  return z < 0 ? tail(-z) : 1 - tail(z);
}

function series(z: number): number {
  let term = z;
  let sum = 0;
  for (let odd = 3; Math.abs(term) > Math.abs(sum) * 1e-18; odd += 2) {
    sum += term;
    term *= (z * z) / odd;
  }
  return sum;
}

function tail(z: number): number {
  if (z > 40) return 0;
  let below = z;
  for (let term = Math.ceil(360 / (z * z)) + 12; term >= 1; term -= 1) below = z + term / below;
  return normalDensity(z) / below;
}

/**
 * The z with Φ(z) = p, 0 < p < 1. Newton's method on ln Φ, which is concave, from the bound
 * z ≥ -√(-2 ln 2p) for p ≤ ½, so every step climbs to the root. Error about 1e-15.
 * @example normalQuantile(0.975) // 1.95996
 */
export function normalQuantile(p: number): number {
  if (p === 0.5) return 0;
  if (p > 0.5) return -normalQuantile(1 - p);
  let z = -Math.sqrt(-2 * Math.log(2 * p));
  for (let step = 0; step < 60; step += 1) {
    const below = normalDistribution(z);
    const move = (Math.log(below / p) * below) / normalDensity(z);
    z -= move;
    // Digits double at each step: after one this small the next would be below rounding.
    if (Math.abs(move) <= 1e-9) break;
  }
  return z;
}
