// How alike the answers are that one interviewer brought home: the intraclass correlation of a one-way layout.
import { ok, type Problem, type Result, refused } from '#base';
import { problem } from '../problems.ts';

/** The intraclass correlation by analysis of variance and by restricted likelihood, and what it costs. */
export interface OneWay {
  readonly n: number;
  readonly groups: number;
  readonly anova: {
    readonly meanSquareBetween: number;
    readonly meanSquareWithin: number;
    /** n₀, the size of a typical group */
    readonly typicalSize: number;
    /** may be below zero */
    readonly icc: number;
  };
  readonly reml: {
    readonly groupVariance: number;
    readonly residualVariance: number;
    readonly icc: number;
    readonly mean: number;
    /** restricted log-likelihood */
    readonly logLikelihood: number;
  };
  /** 1 + (Σn_i²/n - 1) ICC, by the ANOVA estimate */
  readonly deff: number;
}

/**
 * ANOVA: (MSB - MSW)/(MSB + (n₀ - 1) MSW), n₀ = (n - Σn_i²/n)/(k - 1) (Searle, Casella and McCulloch 1992, Variance
 * Components, §3.6; Donner 1986, International Statistical Review 54). REML: the restricted
 * likelihood of y_ij = μ + u_i + e_ij, profiled to the ratio σ_u²/σ_e² (Searle et al., §6.6), solved
 * to 1e-12, never below zero. deff as in Kish 1962, JASA 57.
 * Rows with a missing (NaN) answer or a group of -1 are left out.
 * Refuses an infinite answer with its row, fewer than two groups, and groups of one throughout.
 * Where interviewers were not assigned at random this holds places as well: see `interviewerEffect`.
 * @example oneWay(Float64Array.of(1, 2, 5, 6), Int32Array.of(0, 0, 1, 1)) // anova ICC 15.5/16.5
 */
export function oneWay(y: Float64Array, group: Int32Array): Result<OneWay> {
  if (y.length !== group.length) throw new RangeError('one group for each answer');
  const infinite = y.findIndex((value) => Math.abs(value) === Number.POSITIVE_INFINITY);
  if (infinite >= 0) {
    return refused(
      problem('value-not-finite', { row: infinite + 1, value: y[infinite] ?? 0 }, `row ${infinite + 1}`),
    );
  }
  const sums = sumGroups(y, group);
  const trouble = tooFew(sums);
  if (trouble) return refused(trouble);
  return ok(layoutOf(sums));
}

/** Size and mean of each group, and Σ(y - ȳ_i)² over all. */
interface GroupSums {
  readonly size: Float64Array;
  readonly mean: Float64Array;
  readonly within: number;
  readonly n: number;
}

function sumGroups(y: Float64Array, group: Int32Array): GroupSums {
  const nth = new Map<number, number>();
  for (const [row, each] of group.entries()) {
    if (each >= 0 && !Number.isNaN(y[row]) && !nth.has(each)) nth.set(each, nth.size);
  }
  const size = new Float64Array(nth.size);
  const sum = new Float64Array(nth.size);
  const counted = group.map((each, row) => (Number.isNaN(y[row]) ? -1 : (nth.get(each) ?? -1)));
  for (const [row, each] of counted.entries()) {
    if (each < 0) continue;
    size[each] = (size[each] ?? 0) + 1;
    sum[each] = (sum[each] ?? 0) + (y[row] ?? 0);
  }
  const mean = sum.map((each, index) => each / (size[index] ?? 1));
  const within = counted.reduce(
    (total, each, row) => (each < 0 ? total : total + ((y[row] ?? 0) - (mean[each] ?? 0)) ** 2),
    0,
  );
  return { size, mean, within, n: size.reduce((total, each) => total + each, 0) };
}

function tooFew({ size, n, within }: GroupSums): Problem | undefined {
  if (size.length >= 2 && n > size.length && within > 0) return undefined;
  return problem('groups-too-few', { groups: size.length, rows: n });
}

function layoutOf(sums: GroupSums): OneWay {
  const { size, mean, within, n } = sums;
  const groups = size.length;
  const overall = mean.reduce((sum, each, i) => sum + each * (size[i] ?? 0), 0) / n;
  const between = mean.reduce((sum, each, i) => sum + (size[i] ?? 0) * (each - overall) ** 2, 0);
  const sizeSquares = size.reduce((sum, each) => sum + each * each, 0);
  const meanSquareBetween = between / (groups - 1);
  const meanSquareWithin = within / (n - groups);
  const typicalSize = (n - sizeSquares / n) / (groups - 1);
  const icc =
    (meanSquareBetween - meanSquareWithin) / (meanSquareBetween + (typicalSize - 1) * meanSquareWithin);
  return {
    n,
    groups,
    anova: { meanSquareBetween, meanSquareWithin, typicalSize, icc },
    reml: restricted(sums),
    deff: 1 + (sizeSquares / n - 1) * icc,
  };
}

// With λ = σ_u²/σ_e², group i has precision p_i = n_i/(1 + n_i λ): the mean, σ_e² and the likelihood follow.
function restricted(sums: GroupSums): OneWay['reml'] {
  const ratio = bestRatio(sums);
  const { mean, residualVariance, logLikelihood } = profileAt(sums, ratio);
  const groupVariance = ratio * residualVariance;
  return { groupVariance, residualVariance, icc: ratio / (1 + ratio), mean, logLikelihood };
}

function profileAt(
  { size, mean, within, n }: GroupSums,
  ratio: number,
): { mean: number; residualVariance: number; logLikelihood: number } {
  const precision = size.map((each) => each / (1 + each * ratio));
  const whole = precision.reduce((sum, each) => sum + each, 0);
  const centre = precision.reduce((sum, each, i) => sum + each * (mean[i] ?? 0), 0) / whole;
  const between = precision.reduce((sum, each, i) => sum + each * ((mean[i] ?? 0) - centre) ** 2, 0);
  const residualVariance = (within + between) / (n - 1);
  const logs = size.reduce((sum, each) => sum + Math.log1p(each * ratio), 0);
  const spread = (n - 1) * (Math.log(2 * Math.PI * residualVariance) + 1);
  return { mean: centre, residualVariance, logLikelihood: -0.5 * (spread + logs + Math.log(whole)) };
}

// The slope of the profile in λ; its root by bisection on a scale where any ratio is within reach.
function bestRatio(sums: GroupSums): number {
  if (slopeAt(sums, 0) <= 0) return 0;
  let [low, high] = [0, 1];
  while (slopeAt(sums, high) > 0 && high < 1e12) [low, high] = [high, high * 4];
  for (let step = 0; step < 200 && high - low > 1e-15 * high; step += 1) {
    const middle = (low + high) / 2;
    if (slopeAt(sums, middle) > 0) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

function slopeAt(sums: GroupSums, ratio: number): number {
  const { mean: centre, residualVariance } = profileAt(sums, ratio);
  let [pull, trace, whole, square] = [0, 0, 0, 0];
  for (const [i, each] of sums.size.entries()) {
    const precision = each / (1 + each * ratio);
    pull += precision ** 2 * ((sums.mean[i] ?? 0) - centre) ** 2;
    trace += precision;
    whole += precision;
    square += precision ** 2;
  }
  return pull / residualVariance - (trace - square / whole);
}
