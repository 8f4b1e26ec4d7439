// Scores that places were given round after round: what is common to a round taken out, where each place stands, and how much of a
// score is nothing but noise. It knows numbers, not who gave them.
import { ok, type Result, refused } from '#base';
import { inverseOf } from '../matrices/positive-matrix.ts';
import { problem } from '../problems.ts';

/** One entry a score: its place, its round, and itself; places and rounds by number from 0. */
export interface ScoresOfRounds {
  readonly place: Int32Array;
  readonly round: Int32Array;
  readonly score: Float64Array;
  /** each place and each round has at least one score */
  readonly places: number;
  readonly rounds: number;
}

export interface RepeatedScores {
  /** a place's score in a round like the average of all, one entry a place */
  readonly estimate: Float64Array;
  /** of the estimates' differences, row after row: what all share is left out */
  readonly covariance: Float64Array;
  /** variance of one score about place and round */
  readonly noiseVariance: number;
  /** its degrees of freedom */
  readonly freedom: number;
  /** variance between the places' true standings; 0 where the noise explains all */
  readonly betweenVariance: number;
  /** the share of one round's differences between places that is noise, 0 to 1 */
  readonly noiseShare: number;
}

/** Below so many degrees of freedom the noise itself is too unsure to judge by. */
export const LEAST_FREEDOM = 10;

/**
 * Least squares for score = place + round + noise, with places drawn anew each round or ranked in all (Searle 1971, Linear Models,
 * ch. 7 §1: the two-way classification without interaction). With n_i scores of place i, m_j of round j and N the counts, the places
 * solve C τ = q, C = diag(n) - N diag(1/m) Nᵀ; q is what each place has above its rounds' means. The covariance is s² (C + 11ᵀ/K)⁻¹:
 * differences have their exact variances. Variance between places by the method of moments: (MS - s²)(K - 1)/tr C.
 * Noise is all that moves one place against the rest from round to round, true changes included; hence rather too large than too small.
 * Refuses fewer than LEAST_FREEDOM degrees of freedom, places that no chain of rounds compares, and scores without any spread.
 * @example accepted(repeatedScores(repeated)).freedom // 15: 24 scores less 4 places and 6 rounds, and one
 */
export function repeatedScores(scores: ScoresOfRounds): Result<RepeatedScores> {
  const freedom = scores.score.length - scores.places - scores.rounds + 1;
  if (freedom < LEAST_FREEDOM) return refused(problem('repeats-too-few', { freedom, least: LEAST_FREEDOM }));
  const means = roundMeans(scores);
  const { contrast, above } = normalEquations(scores, means);
  const inverse = inverseOf(
    contrast.map((each) => each + 1 / scores.places),
    scores.places,
  );
  if (typeof inverse === 'number') return refused(problem('rounds-not-connected', { place: -inverse }));
  const apart = product(inverse, above);
  const levels = roundLevels(scores, means, apart);
  const noiseVariance = residualSquares(scores, levels, apart) / freedom;
  if (!(noiseVariance > 0)) return refused(problem('repeats-without-spread', {}));
  const level = sum(levels) / scores.rounds;
  const betweenVariance = between({ contrast, above, apart, places: scores.places }, noiseVariance);
  return ok({
    estimate: apart.map((each) => level + each),
    covariance: inverse.map((each) => each * noiseVariance),
    noiseVariance,
    freedom,
    betweenVariance,
    noiseShare: noiseVariance / (noiseVariance + betweenVariance),
  });
}

interface Means {
  readonly mean: Float64Array;
  readonly count: Float64Array;
}

function roundMeans({ round, score, rounds }: ScoresOfRounds): Means {
  const [total, count] = [new Float64Array(rounds), new Float64Array(rounds)];
  for (const [nth, j] of round.entries()) {
    total[j] = (total[j] ?? 0) + (score[nth] ?? 0);
    count[j] = (count[j] ?? 0) + 1;
  }
  return { mean: total.map((each, j) => each / (count[j] ?? 1)), count };
}

function normalEquations(
  { place, round, score, places, rounds }: ScoresOfRounds,
  { mean, count }: Means,
): { contrast: Float64Array; above: Float64Array } {
  const contrast = new Float64Array(places * places);
  const above = new Float64Array(places);
  const members: number[][] = Array.from({ length: rounds }, () => []);
  for (const [nth, i] of place.entries()) {
    const j = round[nth] ?? 0;
    members[j]?.push(i);
    contrast[i * places + i] = (contrast[i * places + i] ?? 0) + 1;
    above[i] = (above[i] ?? 0) + (score[nth] ?? 0) - (mean[j] ?? 0);
  }
  for (const [j, of] of members.entries())
    for (const i of of)
      for (const k of of) contrast[i * places + k] = (contrast[i * places + k] ?? 0) - 1 / (count[j] ?? 1);
  return { contrast, above };
}

function product(matrix: Float64Array, column: Float64Array): Float64Array {
  const size = column.length;
  return column.map((_, row) =>
    column.reduce((total, each, at) => total + (matrix[row * size + at] ?? 0) * each, 0),
  );
}

function roundLevels(
  { place, round, rounds }: ScoresOfRounds,
  { mean, count }: Means,
  apart: Float64Array,
): Float64Array {
  const levels = Float64Array.from({ length: rounds }, (_, j) => mean[j] ?? 0);
  for (const [nth, j] of round.entries())
    levels[j] = (levels[j] ?? 0) - (apart[place[nth] ?? 0] ?? 0) / (count[j] ?? 1);
  return levels;
}

function residualSquares(
  { place, round, score }: ScoresOfRounds,
  levels: Float64Array,
  apart: Float64Array,
): number {
  return score.reduce(
    (total, each, nth) =>
      total + (each - (levels[round[nth] ?? 0] ?? 0) - (apart[place[nth] ?? 0] ?? 0)) ** 2,
    0,
  );
}

interface Fitted {
  readonly contrast: Float64Array;
  readonly above: Float64Array;
  readonly apart: Float64Array;
  readonly places: number;
}

function between({ contrast, above, apart, places }: Fitted, noise: number): number {
  const mean = apart.reduce((total, each, i) => total + each * (above[i] ?? 0), 0) / (places - 1);
  const weight = above.reduce((total, _, i) => total + (contrast[i * places + i] ?? 0), 0) / (places - 1);
  return Math.max(0, (mean - noise) / weight);
}

function sum(column: Float64Array): number {
  return column.reduce((total, each) => total + each, 0);
}
