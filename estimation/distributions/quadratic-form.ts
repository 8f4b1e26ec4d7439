// Weighted sums of chi-squares, and such sums over an independent chi-square: what Rao-Scott statistics follow.
import { fisherUpperTail } from './fisher.ts';
import { chiSquareUpperTail } from './incomplete-gamma.ts';
import { normalDistribution } from './normal.ts';

interface Part {
  readonly weight: number;
  readonly degrees: number;
}

/** Nearer to the mean than this the saddlepoint is 0/0. */
const AT_MEAN = 1e-4;

/**
 * P(Σ δ_k χ²₁ / (χ²_ν/ν) > x), or P(Σ δ_k χ²₁ > x) when ν is infinite, by the saddlepoint of Σ δ_k χ²₁ - (x/ν) χ²_ν
 * (Kuonen 1999, Biometrika 86, pp. 929-935; Lumley 2010, Complex Surveys, appendix A). The approximation is good to a
 * few per cent in tails; near the mean two moments are matched instead (Satterthwaite 1946).
 * @param copies degrees of freedom of χ²_ν where they are not ν itself
 */
export function quadraticTail(
  x: number,
  effects: Float64Array,
  degreesOfFreedom: number,
  copies = degreesOfFreedom,
): number {
  const ones = Array.from(effects, (weight): Part => ({ weight, degrees: 1 }));
  if (degreesOfFreedom === Number.POSITIVE_INFINITY) return saddlepointTail(ones, x) ?? byMoments(x, effects);
  const all = [...ones, { weight: -x / degreesOfFreedom, degrees: copies }];
  return saddlepointTail(all, 0) ?? byMoments(x, effects, degreesOfFreedom);
}

// K(z) = -½ Σ d log(1 - 2 λ z); undefined at the mean.
function saddlepointTail(parts: readonly Part[], x: number): number | undefined {
  const most = parts.reduce((largest, { weight }) => Math.max(largest, Math.abs(weight)), 0);
  const scaled = parts.map(({ weight, degrees }) => ({ weight: weight / most, degrees }));
  const at = x / most;
  const z = saddlepoint(scaled, at);
  if (Math.abs(z) < AT_MEAN) return undefined;
  const height = scaled.reduce(
    (sum, { weight, degrees }) => sum - 0.5 * degrees * Math.log1p(-2 * weight * z),
    0,
  );
  const bend = scaled.reduce(
    (sum, { weight, degrees }) => sum + (2 * degrees * weight * weight) / (1 - 2 * weight * z) ** 2,
    0,
  );
  const w = Math.sign(z) * Math.sqrt(2 * (z * at - height));
  const v = z * Math.sqrt(bend);
  return normalDistribution(-(w + Math.log(v / w) / w));
}

function slope(parts: readonly Part[], z: number): number {
  return parts.reduce((sum, { weight, degrees }) => sum + (degrees * weight) / (1 - 2 * weight * z), 0);
}

// K' grows from one pole to the other; bisection meets x.
function saddlepoint(parts: readonly Part[], x: number): number {
  const largest = parts.reduce((most, { weight }) => Math.max(most, weight), 0);
  const smallest = parts.reduce((least, { weight }) => Math.min(least, weight), 0);
  let high = 1 / (2 * largest);
  let low = smallest < 0 ? 1 / (2 * smallest) : -1;
  while (smallest >= 0 && slope(parts, low) > x) low *= 2;
  for (let step = 0; step < 200; step += 1) {
    const middle = (low + high) / 2;
    if (middle === low || middle === high) break;
    if (slope(parts, middle) > x) high = middle;
    else low = middle;
  }
  return (low + high) / 2;
}

function byMoments(x: number, effects: Float64Array, below = Number.POSITIVE_INFINITY): number {
  const sum = effects.reduce((all, each) => all + each, 0);
  const squares = effects.reduce((all, each) => all + each * each, 0);
  const above = (sum * sum) / squares;
  if (below === Number.POSITIVE_INFINITY) return chiSquareUpperTail((x * sum) / squares, above);
  return fisherUpperTail(x / sum, above, below);
}
