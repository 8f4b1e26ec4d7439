// The list experiment: how many people something sensitive is true of, without any one of them saying so. One half
// counts how many of J harmless statements hold for them, the other half of J and the sensitive one.
import { ok, type Problem, type Result, refused } from '#base';
import { adjustPValues } from '../comparisons/p-adjust.ts';
import { normalDistribution, normalQuantile } from '../distributions/normal.ts';
import { problem } from '../problems.ts';
import { firstOutside, RANGES } from '../ranges.ts';

/** One entry a respondent. */
export interface ListAnswers {
  /** how many statements hold; NaN is missing */
  readonly count: Float64Array;
  /** 1 for the half with the sensitive statement, 0 for the other */
  readonly hasSensitive: Uint8Array;
  readonly weight: Float64Array;
  /** J, statements of the shorter list */
  readonly harmless: number;
}

export interface ListEstimate {
  /** share of whom the sensitive statement holds, and its standard error; may lie outside [0, 1] by chance */
  readonly share: number;
  readonly standardError: number;
  readonly low: number;
  readonly high: number;
  readonly n: readonly [without: number, withSensitive: number];
  /** share of the shorter half at none and at all: there an answer betrays itself, and people hide */
  readonly floorShare: number;
  readonly ceilingShare: number;
  /** p value that the sensitive statement changed answers to the others; small: do not believe the share */
  readonly designEffectP: number;
}

/**
 * The difference of weighted means of two random halves, v = v₁ + v₀ with v = n/(n - 1) Σ (w (y - ȳ)/Σw)² (Blair and
 * Imai 2012, Political Analysis 20, §2.1 and §3.1). The design test takes the joint shares
 * π_y1 = P₀(Y ≤ y) - P₁(Y ≤ y) and π_y0 = P₁(Y ≤ y) - P₀(Y ≤ y - 1), none of which may be below zero; the smallest of
 * its 2 J tests is held to the family by Bonferroni (as above, §3.1).
 * Refuses a count that is no whole number from 0 to J (J + 1 in the half with the sensitive statement), a weight
 * that is not positive, and a half with fewer than two answers.
 * @example
 * listExperiment({
 *   count: Int32Array.of(1, 2, 2, 3, 1, 2, 3, 2), hasSensitive: Uint8Array.of(0, 0, 0, 0, 1, 1, 1, 1),
 *   weight: new Float64Array(8).fill(1), harmless: 3,
 * })
 */
export function listExperiment(answers: ListAnswers, level = 0.95): Result<ListEstimate> {
  const trouble = badAnswers(answers);
  if (trouble) return refused(trouble);
  const [without, withSensitive] = [halfOf(answers, 0), halfOf(answers, 1)];
  const small = [without, withSensitive].find(({ n }) => n < 2);
  if (small) return refused(problem('list-half-missing', { half: small === without ? '0' : '1' }));
  const share = withSensitive.mean - without.mean;
  const standardError = Math.sqrt(withSensitive.variance + without.variance);
  const margin = normalQuantile((1 + level) / 2) * standardError;
  return ok({
    share,
    standardError,
    low: share - margin,
    high: share + margin,
    n: [without.n, withSensitive.n],
    floorShare: shareUpTo(without, 0).value,
    ceilingShare: 1 - shareUpTo(without, answers.harmless - 1).value,
    designEffectP: designEffect(without, withSensitive, answers.harmless),
  });
}

interface Half {
  readonly n: number;
  readonly mean: number;
  readonly variance: number;
  readonly rows: readonly { readonly y: number; readonly w: number }[];
}

function halfOf({ count, hasSensitive, weight }: ListAnswers, half: 0 | 1): Half {
  const rows = [...count.entries()]
    .filter(([row, y]) => hasSensitive[row] === half && !Number.isNaN(y))
    .map(([row, y]) => ({ y, w: weight[row] ?? 0 }));
  return { ...meanOf(rows, (y) => y), n: rows.length, rows };
}

function meanOf(rows: Half['rows'], scoreFor: (y: number) => number): { mean: number; variance: number } {
  const people = rows.reduce((sum, { w }) => sum + w, 0);
  const mean = rows.reduce((sum, { y, w }) => sum + w * scoreFor(y), 0) / people;
  const squares = rows.reduce((sum, { y, w }) => sum + ((w * (scoreFor(y) - mean)) / people) ** 2, 0);
  return { mean, variance: (rows.length / (rows.length - 1)) * squares };
}

function shareUpTo({ rows }: Half, most: number): { value: number; variance: number } {
  const { mean, variance } = meanOf(rows, (y) => (y <= most ? 1 : 0));
  return { value: mean, variance };
}

function designEffect(without: Half, withSensitive: Half, harmless: number): number {
  const p: number[] = [];
  for (let y = 0; y < harmless; y += 1) {
    p.push(belowZero(shareUpTo(without, y), shareUpTo(withSensitive, y)));
    p.push(belowZero(shareUpTo(withSensitive, y + 1), shareUpTo(without, y)));
  }
  const adjusted = adjustPValues(Float64Array.from(p), 'bonferroni');
  return adjusted.ok ? Math.min(...adjusted.value) : Number.NaN;
}

type Share = ReturnType<typeof shareUpTo>;

// The p value of one - other being below zero.
function belowZero(one: Share, other: Share): number {
  const error = Math.sqrt(one.variance + other.variance);
  const difference = one.value - other.value;
  if (error === 0) return difference < 0 ? 0 : 1;
  return normalDistribution(difference / error);
}

function badAnswers({ count, hasSensitive, weight, harmless }: ListAnswers): Problem | undefined {
  if (hasSensitive.length !== count.length || weight.length !== count.length)
    throw new RangeError('one half and one weight for each count');
  const trouble = firstOutside([['harmless', harmless, RANGES.count]]);
  if (trouble) return trouble;
  for (const [index, value] of count.entries()) {
    const row = index + 1;
    const most = harmless + (hasSensitive[index] ?? 0);
    const w = weight[index] ?? 0;
    if (!RANGES.positive.holds(w)) return problem('weight-not-positive', { row, weight: w }, `row ${row}`);
    if (Number.isNaN(value) || (Number.isInteger(value) && value >= 0 && value <= most)) continue;
    return problem('list-count-out-of-range', { row, value, most }, `row ${row}`);
  }
  return undefined;
}

/**
 * Respondents in each half for a standard error wanted, from the spread of the harmless count: n = 2 S²/se², rounded
 * up; about ten times what a direct question takes.
 * @example listExperimentSize({ spread: 0.9, standardError: 0.03 }) // 1800
 */
export function listExperimentSize(plan: {
  readonly spread: number;
  readonly standardError: number;
}): Result<number> {
  const trouble = firstOutside([
    ['spread', plan.spread, RANGES.positive],
    ['standardError', plan.standardError, RANGES.positive],
  ]);
  return trouble ? refused(trouble) : ok(Math.ceil(2 * (plan.spread / plan.standardError) ** 2 - 1e-9));
}
