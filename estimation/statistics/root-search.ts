// Where a function of one number is zero, by Brent's method. On a function with steps the answer hangs on the path that the
// search takes, so whoever must meet another program's last digit must take the same one.

const EPSILON = 2 ** -52;
const MOST_STEPS = 1000;

/** Three points of the search: the last one, the best one, and one across the zero from it. */
interface Bracket {
  before: number;
  best: number;
  across: number;
  atBefore: number;
  atBest: number;
  atAcross: number;
}

/**
 * The zero of `of` between two points at which it has unlike signs, within `tolerance`; NaN where the signs are alike or
 * not known (Brent 1973, Algorithms for Minimization without Derivatives, ch. 4: bisection, secant and inverse quadratic steps).
 */
export function rootBetween(low: number, high: number, tolerance: number, of: (x: number) => number): number {
  const [atLow, atHigh] = [of(low), of(high)];
  if (atLow === 0) return low;
  if (atHigh === 0) return high;
  if (!(atLow * atHigh < 0)) return Number.NaN;
  const bracket = {
    before: low,
    best: high,
    across: low,
    atBefore: atLow,
    atBest: atHigh,
    atAcross: atLow,
  };
  for (let step = 0; step <= MOST_STEPS; step += 1) {
    const moved = bracket.best - bracket.before;
    keepBest(bracket);
    const least = 2 * EPSILON * Math.abs(bracket.best) + tolerance / 2;
    const half = (bracket.across - bracket.best) / 2;
    if (Math.abs(half) <= least || bracket.atBest === 0) return bracket.best;
    advance(bracket, nextStep(bracket, moved, half, least), of);
  }
  return Number.NaN;
}

function keepBest(bracket: Bracket): void {
  if (Math.abs(bracket.atAcross) >= Math.abs(bracket.atBest)) return;
  const { best, atBest } = bracket;
  [bracket.before, bracket.atBefore] = [best, atBest];
  [bracket.best, bracket.atBest] = [bracket.across, bracket.atAcross];
  [bracket.across, bracket.atAcross] = [best, atBest];
}

function nextStep(bracket: Bracket, moved: number, half: number, least: number): number {
  const wide = Math.abs(moved) >= least && Math.abs(bracket.atBefore) > Math.abs(bracket.atBest);
  const step = wide ? interpolatedStep(bracket, moved, half, least) : half;
  if (Math.abs(step) >= least) return step;
  return step > 0 ? least : -least;
}

// A secant step where two points coincide, else an inverse quadratic one; bisection where either would go too far.
function interpolatedStep(bracket: Bracket, moved: number, half: number, least: number): number {
  const { before, best, across, atBefore, atBest, atAcross } = bracket;
  const gap = across - best;
  const ratio = atBest / (before === across ? atBefore : atAcross);
  const other = atBest / atBefore;
  const far = atBefore / atAcross;
  const raw =
    before === across
      ? [gap * ratio, 1 - ratio]
      : [
          other * (gap * far * (far - ratio) - (best - before) * (ratio - 1)),
          (far - 1) * (ratio - 1) * (other - 1),
        ];
  const [p, q] = [Math.abs(raw[0] ?? 0), (raw[0] ?? 0) > 0 ? -(raw[1] ?? 0) : (raw[1] ?? 0)];
  const isNear = p < 0.75 * gap * q - Math.abs(least * q) / 2 && p < Math.abs((moved * q) / 2);
  return isNear ? p / q : half;
}

function advance(bracket: Bracket, step: number, of: (x: number) => number): void {
  [bracket.before, bracket.atBefore] = [bracket.best, bracket.atBest];
  bracket.best += step;
  bracket.atBest = of(bracket.best);
  const isSameSide =
    (bracket.atBest > 0 && bracket.atAcross > 0) || (bracket.atBest < 0 && bracket.atAcross < 0);
  if (isSameSide) [bracket.across, bracket.atAcross] = [bracket.before, bracket.atBefore];
}
