// How many interviews a wanted precision takes, and how many sample units must be issued for them.
import { ok, type Result, refused } from '#base';
import { normalQuantile } from '../distributions/normal.ts';
import { firstOutside, RANGES } from '../ranges.ts';

/** What is wanted of a share. */
export interface PrecisionPlan {
  /** the share expected; ½ where nothing is known, which takes the most */
  readonly share: number;
  /** half the width of the interval wanted, as a share: 0.03 is ±3 points */
  readonly margin: number;
  /** 0.95 unless asked otherwise */
  readonly confidence?: number;
  /** what clusters and weights cost; 1 for a simple random sample */
  readonly deff?: number;
  /** people; left out or Infinity: no finite population correction */
  readonly population?: number;
  /** completes for each unit issued, from `expectedYield`; 1 unless known */
  readonly yieldRate?: number;
}

export interface SampleSize {
  /** z² p(1 - p)/margin² */
  readonly simple: number;
  /** times deff */
  readonly design: number;
  /** n/(1 + (n - 1)/N) */
  readonly corrected: number;
  /** completes to reach, rounded up */
  readonly completes: number;
  /** sample units to issue, rounded up */
  readonly units: number;
}

/**
 * n = z² p(1 - p)/margin² · deff, corrected for a finite population by n/(1 + (n - 1)/N) (Cochran 1977, Sampling
 * Techniques, 3rd ed., §4.4; deff after Kish 1965, Survey Sampling, §8.2).
 * Refuses a number outside its range by its name.
 * @example sampleSize({ share: 0.5, margin: 0.05 }) // completes 385
 */
export function sampleSize(plan: PrecisionPlan): Result<SampleSize> {
  const {
    share,
    margin,
    confidence = 0.95,
    deff = 1,
    population = Number.POSITIVE_INFINITY,
    yieldRate = 1,
  } = plan;
  const trouble = firstOutside([
    ['share', share, RANGES.openShare],
    ['margin', margin, RANGES.openShare],
    ['confidence', confidence, RANGES.openShare],
    ['deff', deff, RANGES.positive],
    ['population', population, RANGES.population],
    ['yieldRate', yieldRate, RANGES.partShare],
  ]);
  if (trouble) return refused(trouble);
  const simple = (normalQuantile((1 + confidence) / 2) ** 2 * share * (1 - share)) / margin ** 2;
  const design = simple * deff;
  const corrected = design / (1 + (design - 1) / population);
  const completes = Math.ceil(corrected);
  return ok({ simple, design, corrected, completes, units: Math.ceil(completes / yieldRate) });
}

/** What unequal weights cost: see `weightingCost`. */
export interface WeightingCost {
  readonly n: number;
  readonly sum: number;
  /** (Σw)²/Σw² */
  readonly effective: number;
  /** n Σw²/(Σw)² = 1 + cv² of the weights */
  readonly deff: number;
  /** coefficient of variation of the weights, with n as divisor */
  readonly variation: number;
}

/**
 * Kish's cost of weighting (Kish 1965, Survey Sampling, §11.7; Kish 1992, Journal of Official
 * Statistics 8(2)). Refuses a weight that is not finite and positive, by its row from 1.
 * @example weightingCost(Float64Array.of(1, 1, 2)) // effective 16/6
 */
export function weightingCost(weight: Float64Array): Result<WeightingCost> {
  const wrong = weight.findIndex((w) => !RANGES.positive.holds(w));
  const trouble = firstOutside([
    ['n', weight.length, RANGES.count],
    [`weight ${wrong + 1}`, wrong < 0 ? 1 : (weight[wrong] ?? Number.NaN), RANGES.positive],
  ]);
  if (trouble) return refused(trouble);
  const n = weight.length;
  const sum = weight.reduce((total, w) => total + w, 0);
  const squares = weight.reduce((total, w) => total + w * w, 0);
  const mean = sum / n;
  const spread = weight.reduce((total, w) => total + (w - mean) ** 2, 0) / n;
  return ok({
    n,
    sum,
    effective: (sum * sum) / squares,
    deff: (n * squares) / (sum * sum),
    variation: Math.sqrt(spread) / mean,
  });
}
