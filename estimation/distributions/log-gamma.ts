// The logarithm of the gamma function, and what Stirling's formula leaves over. Positive arguments only.

const HALF_LOG_TWO_PI = 0.5 * Math.log(2 * Math.PI);

// B_2k / (2k (2k - 1)) for k = 1..7: from x = 10 on, the first term left out is below 4e-17.
const STIRLING_SERIES = [1 / 12, -1 / 360, 1 / 1260, -1 / 1680, 1 / 1188, -691 / 360360, 1 / 156] as const;
const SERIES_FROM = 10;

/**
 * ln Γ(x) for x > 0: Stirling's series (Abramowitz and Stegun 1972, 6.1.40-6.1.41) from x = 10 on,
 * reached from below by Γ(x + 1) = x Γ(x). Absolute error about 1e-15 times max(1, |ln Γ|).
 * @example Math.exp(logGamma(5)) // 24
 */
export function logGamma(x: number): number {
  let product = 1;
  let shifted = x;
  for (; shifted < SERIES_FROM; shifted += 1) product *= shifted;
  return stirling(shifted) + series(shifted) - Math.log(product);
}

/** ln Γ(x) - [(x - ½) ln x - x + ½ ln 2π]: small, so that differences of large ln Γ need not be taken. */
export function stirlingRemainder(x: number): number {
  return x >= SERIES_FROM ? series(x) : logGamma(x) - stirling(x);
}

/** ln(1 + excess) - excess, where 1 + excess is also given exactly as `ratio`. */
export function logLessExcess(excess: number, ratio: number): number {
  if (Math.abs(excess) > 0.5) return Math.log(ratio) - excess;
  const half = excess / (2 + excess);
  const square = half * half;
  let sum = 0;
  let term = half * square;
  for (let odd = 3; Math.abs(term) > Math.abs(sum) * 1e-18; odd += 2, term *= square) sum += term / odd;
  return 2 * sum - excess * half;
}

function stirling(x: number): number {
  return (x - 0.5) * Math.log(x) - x + HALF_LOG_TWO_PI;
}

function series(x: number): number {
  const square = x * x;
  return STIRLING_SERIES.reduceRight((sum, coefficient) => coefficient + sum / square, 0) / x;
}
