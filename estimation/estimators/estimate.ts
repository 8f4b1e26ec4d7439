// Design, estimator and domains put together: an estimate with its standard error for every domain.
import { ok, type Problem, type Result, refused } from '#base';
import { type Domains, everyone } from '../design/domains.ts';
import type { Design } from '../design/stratified-design.ts';
import { problem } from '../problems.ts';
import type { Estimator } from './ratio.ts';
import { taylorVariance } from './taylor-variance.ts';

/** Columns with one entry per domain. NaN stands where there is no value: read them with `estimateAt`. */
export interface Estimates {
  readonly count: number;
  readonly value: Float64Array;
  readonly variance: Float64Array;
  readonly degreesOfFreedom: Int32Array;
  readonly n: Int32Array;
  readonly sumOfWeights: Float64Array;
  readonly kishN: Float64Array;
  readonly deff: Float64Array;
}

/** One figure with its error. */
export interface Estimate {
  readonly value: number;
  /** undefined where the variance cannot be had */
  readonly standardError: number | undefined;
  /** units - strata among the rows counted, as R survey's `degf` */
  readonly degreesOfFreedom: number;
  /** rows counted */
  readonly n: number;
  /** the people they stand for */
  readonly sumOfWeights: number;
  /** (Σw)²/Σw²: the rows counted, less what unequal weights cost (Kish 1992) */
  readonly kishN: number;
  /** variance over that of a simple random sample of as many; undefined where the latter is zero */
  readonly deff: number | undefined;
}

export interface EstimateOptions {
  /** default: the whole sample as one domain */
  readonly domains?: Domains;
  /** What deff compares with. Default with replacement, which does not depend on the scale of the weights;
   * R's `deff = TRUE` is without. (Kish 1995, Journal of Official Statistics 11(1).) */
  readonly simpleSample?: 'with-replacement' | 'without-replacement';
}

/**
 * Estimates for every domain, with Taylor-linearised standard errors, degrees of freedom, n and deff.
 * deff = v / v_srs with v_srs = Σw Σ(z²/w) / (n - 1), times 1 - n/Σw without replacement; for a mean, S²/n.
 * Refuses an infinite value with its row, and a stratum with one unit under the rule `fail`.
 * @example
 * const found = estimate(design, meanOf(isYes), { domains: domainsBy(design, Int32Array.of(0, 1, 0, 1), 2) });
 * if (found.ok) estimateAt(found.value, 0)?.value; // 1
 * @throws RangeError when a column is not as long as the design
 */
export function estimate(
  design: Design,
  estimator: Estimator,
  options: EstimateOptions = {},
): Result<Estimates> {
  const trouble = badColumn(design, estimator);
  return trouble ? refused(trouble) : estimateSound(design, estimator, options);
}

/** `estimate` for columns known to be finite or NaN, and as long as the design. */
export function estimateSound(
  design: Design,
  estimator: Estimator,
  options: EstimateOptions,
): Result<Estimates> {
  const domains = options.domains ?? everyone(design);
  const { value, score } = estimator.linearise(design.weight, domains);
  const spread = taylorVariance(design, domains, score);
  if (!spread.ok) return spread;
  const weights = sumWeights(design, domains, score);
  const deff = designEffects(spread.value, weights, options.simpleSample ?? 'with-replacement');
  return ok({ count: domains.count, value, ...spread.value, ...weights, deff });
}

/**
 * The figure of one domain, or undefined when nobody counts in it.
 * @example estimateAt(accepted(estimate(design, meanOf(isYes))), 0)?.value // 0.8333
 */
export function estimateAt(estimates: Estimates, domain: number): Estimate | undefined {
  const value = known(estimates.value[domain]);
  if (value === undefined || !estimates.n[domain]) return undefined;
  const variance = known(estimates.variance[domain]);
  return {
    value,
    standardError: variance === undefined ? undefined : Math.sqrt(variance),
    degreesOfFreedom: estimates.degreesOfFreedom[domain] ?? 0,
    n: estimates.n[domain] ?? 0,
    sumOfWeights: estimates.sumOfWeights[domain] ?? 0,
    kishN: estimates.kishN[domain] ?? 0,
    deff: known(estimates.deff[domain]),
  };
}

function known(value: number | undefined): number | undefined {
  return value !== undefined && Number.isFinite(value) ? value : undefined;
}

function badColumn(design: Design, { columns }: Estimator): Problem | undefined {
  for (const column of columns) {
    if (column.length !== design.rows) throw new RangeError('one value for each row of the design');
    const index = column.findIndex((value) => Math.abs(value) === Number.POSITIVE_INFINITY);
    if (index < 0) continue;
    return problem('value-not-finite', { row: index + 1, value: column[index] ?? 0 }, `row ${index + 1}`);
  }
  return undefined;
}

interface WeightSums extends Pick<Estimates, 'sumOfWeights' | 'kishN'> {
  /** Σ z²/w */
  readonly scorePower: Float64Array;
}

function sumWeights(design: Design, domains: Domains, score: Float64Array): WeightSums {
  const sumOfWeights = new Float64Array(domains.count);
  const squares = new Float64Array(domains.count);
  const scorePower = new Float64Array(domains.count);
  for (const [cell, domain] of domains.cellDomain.entries()) {
    const [weights, weightSquares, power] = sumCell(design, domains, score, cell);
    sumOfWeights[domain] = (sumOfWeights[domain] ?? 0) + weights;
    squares[domain] = (squares[domain] ?? 0) + weightSquares;
    scorePower[domain] = (scorePower[domain] ?? 0) + power;
  }
  return {
    sumOfWeights,
    kishN: sumOfWeights.map((sum, domain) => (sum * sum) / (squares[domain] ?? 0)),
    scorePower,
  };
}

function sumCell(
  { weight }: Design,
  { rows, cellStart }: Domains,
  score: Float64Array,
  cell: number,
): readonly [weights: number, weightSquares: number, scorePower: number] {
  let [weights, weightSquares, scorePower] = [0, 0, 0];
  for (let index = cellStart[cell] ?? 0, end = cellStart[cell + 1] ?? 0; index < end; index += 1) {
    const row = rows[index] ?? 0;
    const z = score[row] ?? 0;
    if (Number.isNaN(z)) continue;
    const w = weight[row] ?? 0;
    weights += w;
    weightSquares += w * w;
    scorePower += (z * z) / w;
  }
  return [weights, weightSquares, scorePower];
}

function designEffects(
  { variance, n }: Pick<Estimates, 'variance' | 'n'>,
  { sumOfWeights, scorePower }: WeightSums,
  simpleSample: 'with-replacement' | 'without-replacement',
): Float64Array {
  return variance.map((each, domain) => {
    const rows = n[domain] ?? 0;
    const people = sumOfWeights[domain] ?? 0;
    const unsampled = simpleSample === 'with-replacement' ? 1 : 1 - rows / people;
    return each / (((people * (scorePower[domain] ?? 0)) / (rows - 1)) * unsampled);
  });
}
