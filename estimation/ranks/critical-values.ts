// How large a studentised difference must be before any two of many places may be called apart.
// It knows standard errors, not estimates; the estimates are taken as independent and near enough normal.
import type { Chance } from '#base';
import { normalDensity, normalDistribution } from '../distributions/normal.ts';
import { drawNormals } from './error-draws.ts';

/**
 * The level-quantile of max |Z_i - Z_j| / √(s_i² + s_j²) over all pairs, Z_i ~ N(0, s_i²), by simulation: the
 * simultaneous, single-step critical value of Mogstad, Romano, Shaikh and Wilhelm (2024), Review of Economic
 * Studies 91(1), for independent estimates. The same chance gives the same value. Of B draws the
 * ⌈level (B + 1)⌉-th smallest is taken, so that the level holds whatever B is.
 * @param draws at least 1 / (1 - level) - 1
 */
export function maxDifferenceCritical(
  standardErrors: Float64Array,
  level: number,
  chance: Chance,
  draws: number,
): number {
  if (standardErrors.length < 2) return 0;
  const position = Math.ceil(level * (draws + 1)) - 1;
  if (position >= draws) throw new RangeError(`${draws} draws are too few for level ${level}`);
  const perPair = inverseErrors(standardErrors);
  const noise = new Float64Array(standardErrors.length);
  const maxima = new Float64Array(draws);
  for (let draw = 0; draw < draws; draw += 1) {
    drawNormals(noise, chance);
    for (let place = 0; place < noise.length; place += 1) {
      noise[place] = (noise[place] ?? 0) * (standardErrors[place] ?? 0);
    }
    maxima[draw] = largestDifference(noise, perPair);
  }
  return maxima.sort()[position] ?? 0;
}

// φ is below 1e-18 beyond 9; a step of 0.1 is less than half the narrowest integrand's spread.
const STEP = 0.1;
const NODES = Float64Array.from({ length: 181 }, (_, node) => (node - 90) * STEP);

/**
 * The upper quantile of the studentised range of `count` standard normals, divided by √2: the Tukey-Kramer
 * critical value, which no set of unequal standard errors exceeds (Hayter 1984, Annals of Statistics 12(1)). It depends on no chance and on no error. P(range ≤ q) = k ∫ φ(z) (Φ(z + q) - Φ(z))^(k-1) dz, by
 * the trapezium rule, which for such integrands converges beyond double precision; solved by false
 * position to 1e-12.
 */
export function tukeyKramerCritical(count: number, level: number): number {
  if (count < 2) return 0;
  const densities = NODES.map(normalDensity);
  const below = NODES.map(normalDistribution);
  const distribution = (range: number): number => {
    const above = NODES.map((z) => normalDistribution(z + range));
    return above.reduce(
      (sum, each, node) => sum + (densities[node] ?? 0) * (each - (below[node] ?? 0)) ** (count - 1),
      0,
    );
  };
  return rootBetween(0, 40, (range) => count * STEP * distribution(range) - level) / Math.SQRT2;
}

// A root of an increasing function by false position; the end that is kept has its value halved, or it might
// be kept for good.
function rootBetween(from: number, to: number, value: (x: number) => number): number {
  let [low, high, atLow, atHigh] = [from, to, value(from), value(to)];
  for (let step = 0; step < 200 && high - low > 1e-13 * high; step += 1) {
    const middle = high - (atHigh * (high - low)) / (atHigh - atLow);
    const atMiddle = value(middle);
    if (Math.abs(atMiddle) < 1e-14) return middle;
    if (atMiddle > 0) [high, atHigh, atLow] = [middle, atMiddle, atLow / 2];
    else [low, atLow, atHigh] = [middle, atMiddle, atHigh / 2];
  }
  return high;
}

// 1 / √(s_i² + s_j²) for i < j, row after row.
function inverseErrors(standardErrors: Float64Array): Float64Array {
  const inverse = new Float64Array((standardErrors.length * (standardErrors.length - 1)) / 2);
  let pair = 0;
  for (let one = 0; one < standardErrors.length; one += 1) {
    for (let other = one + 1; other < standardErrors.length; other += 1, pair += 1) {
      inverse[pair] = 1 / Math.hypot(standardErrors[one] ?? 0, standardErrors[other] ?? 0);
    }
  }
  return inverse;
}

function largestDifference(noise: Float64Array, perPair: Float64Array): number {
  let largest = 0;
  let pair = 0;
  for (let one = 0; one < noise.length; one += 1) {
    const here = noise[one] ?? 0;
    for (let other = one + 1; other < noise.length; other += 1, pair += 1) {
      const difference = Math.abs(here - (noise[other] ?? 0)) * (perPair[pair] ?? 0);
      if (difference > largest) largest = difference;
    }
  }
  return largest;
}
