// Generalised linear models of a sample, with the covariance of their coefficients by its design.
import { ok, type Result, refused } from '#base';
import { coefficientsOf, inverseCrossProduct, orthogonalised } from '../matrices/householder.ts';
import { problem } from '../problems.ts';
import type { Sample } from '../sampling/sample.ts';
import type { LonelyRules } from '../sampling/taylor-covariance.ts';
import { estimateFigures, type Figures, type Statistic } from '../statistics/figures.ts';
import { countOf } from '../statistics/variances.ts';
import type { Family, Link } from './families.ts';

/** What is explained by what. */
export interface RegressionModel {
  readonly y: Float64Array;
  readonly columns: readonly Float64Array[];
  readonly names: readonly string[];
  readonly family: Family;
  readonly link: Link;
  readonly hasIntercept: boolean;
}

/** Coefficients with their covariance; deviances with weights that average 1. */
export interface Regression {
  readonly coefficients: Figures;
  readonly deviance: number;
  readonly nullDeviance: number;
  /** the variance of Pearson's residuals; with replicates their mean square */
  readonly dispersion: number;
  /** what the covariance would be of as many independent rows with dispersion 1: (X'WX)⁻¹, weights averaging 1 */
  readonly simpleCovariance: readonly Float64Array[];
}

const MOST_ROUNDS = 200;
const STILL = 1e-15;

/**
 * Σ w x (y - μ) g'/V(μ) = 0 by iterated least squares; covariance A⁻¹ V(Σ w x (y - μ) g'/V) A⁻¹, or over replicates
 * (Binder 1983, International Statistical Review 51, pp. 279-292; Lumley 2010, Complex Surveys, §5.2).
 * Refuses columns that follow from others, and fits that do not settle.
 * @param meanWeight what deviances are divided by; R takes the mean over rows with missing values too
 * @example
 * const x = Float64Array.of(0, 1, 0, 1);
 * const model = { y: score, columns: [x.map(() => 1), x], names: ['1', 'x'], family: FAMILIES.gaussian, link: LINKS.identity, hasIntercept: true };
 * accepted(regressed(sample, model, STRICT)).coefficients.values // 2.3333, 2.3333
 */
export function regressed(
  sample: Sample,
  model: RegressionModel,
  rules: LonelyRules,
  meanWeight = meanOfWeights(sample.weight),
): Result<Regression> {
  const used = model.columns.map((column) =>
    column.map((each, row) => (sample.weight[row] === 0 ? 0 : each)),
  );
  const own = { ...model, columns: used };
  const factor = orthogonalised(used);
  if (factor.rank < used.length) {
    const column = (factor.order[factor.rank] ?? 0) + 1;
    return refused(problem('model-column-dependent', { column }, model.names[column - 1] ?? ''));
  }
  const statistic = coefficientStatistic(own);
  const coefficients = estimateFigures(sample, statistic, rules);
  if (!coefficients.ok) return coefficients;
  if (!coefficients.value.values.every(Number.isFinite))
    return refused(problem('model-not-settled', { rounds: MOST_ROUNDS }));
  const fits = deviances(sample, own, coefficients.value.values, meanWeight);
  const simple = inverseInformation(sample.weight, own, coefficients.value.values);
  const simpleCovariance = simple.map((row) => row.map((each) => each * meanWeight));
  return ok({ coefficients: coefficients.value, ...fits, simpleCovariance });
}

/**
 * Which columns do not follow from those before them, among rows with a weight.
 * @example independentColumns([Float64Array.of(1, 1), Float64Array.of(2, 2), Float64Array.of(0, 1)], Float64Array.of(1, 1)) // 0, 2
 */
export function independentColumns(
  columns: readonly Float64Array[],
  weight: Float64Array,
): readonly number[] {
  const used = columns.map((column) => column.map((each, row) => (weight[row] === 0 ? 0 : each)));
  const { order, rank } = orthogonalised(used, 1e-7);
  return order.slice(0, rank).sort((left, right) => left - right);
}

/**
 * The mean of weights over rows that have one.
 * @example meanOfWeights(Float64Array.of(2, 0, 4)) // 3
 */
export function meanOfWeights(weight: Float64Array): number {
  return weight.reduce((sum, each) => sum + each, 0) / countOf(weight);
}

/** Coefficients as a statistic, for other designs than one sample's. */
function coefficientStatistic(model: RegressionModel): Statistic {
  let start: Float64Array | undefined;
  return {
    values: (weight) => {
      const found = settle(weight, model, start);
      start ??= found;
      return found;
    },
    influence: (weight, values) => influenceOf(weight, model, values),
  };
}

function settle(weight: Float64Array, model: RegressionModel, start: Float64Array | undefined): Float64Array {
  let eta = start
    ? predictor(model.columns, start)
    : model.y.map((y) => model.link.eta(model.family.start(y)));
  let beta = start ?? new Float64Array(model.columns.length);
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const next = weightedFit(weight, model, eta);
    const moved = next.reduce(
      (most, each, k) => Math.max(most, Math.abs(each - (beta[k] ?? 0)) / (Math.abs(each) + 1e-8)),
      0,
    );
    beta = next;
    eta = predictor(model.columns, beta);
    if (moved < STILL * 100) return beta;
    if (!beta.every(Number.isFinite)) return beta;
  }
  return beta.fill(Number.NaN);
}

// One round: least squares of the working response with weights w g'²/V.
function weightedFit(
  weight: Float64Array,
  { y, columns, link, family }: RegressionModel,
  eta: Float64Array,
): Float64Array {
  const root = new Float64Array(weight.length);
  const response = new Float64Array(weight.length);
  for (let row = 0; row < weight.length; row += 1) {
    const each = weight[row] ?? 0;
    if (each === 0) continue;
    const at = eta[row] ?? 0;
    const mean = link.mean(at);
    const slope = link.slope(at);
    root[row] = Math.sqrt((each * slope * slope) / family.variance(mean));
    response[row] = (root[row] ?? 0) * (at + ((y[row] ?? 0) - mean) / slope);
  }
  return coefficientsOf(
    orthogonalised(columns.map((column) => column.map((x, row) => x * (root[row] ?? 0)))),
    response,
  );
}

function predictor(columns: readonly Float64Array[], beta: Float64Array): Float64Array {
  const eta = new Float64Array(columns[0]?.length ?? 0);
  for (const [k, column] of columns.entries())
    for (let row = 0; row < eta.length; row += 1)
      eta[row] = (eta[row] ?? 0) + (beta[k] ?? 0) * (column[row] ?? 0);
  return eta;
}

function inverseInformation(
  weight: Float64Array,
  { columns, link, family }: RegressionModel,
  beta: Float64Array,
): Float64Array[] {
  const eta = predictor(columns, beta);
  const root = weight.map((each, row) =>
    each === 0
      ? 0
      : Math.sqrt((each * link.slope(eta[row] ?? 0) ** 2) / family.variance(link.mean(eta[row] ?? 0))),
  );
  return inverseCrossProduct(
    orthogonalised(columns.map((column) => column.map((x, row) => x * (root[row] ?? 0)))),
  );
}

function influenceOf(weight: Float64Array, model: RegressionModel, beta: Float64Array): Float64Array[] {
  const { y, columns, link, family } = model;
  const eta = predictor(columns, beta);
  const inverse = inverseInformation(weight, model, beta);
  const score = weight.map((each, row) => {
    if (each === 0) return 0;
    const at = eta[row] ?? 0;
    return (each * ((y[row] ?? 0) - link.mean(at)) * link.slope(at)) / family.variance(link.mean(at));
  });
  return inverse.map((coefficients) =>
    score.map((each, row) =>
      each === 0 ? 0 : each * coefficients.reduce((sum, c, k) => sum + c * (columns[k]?.[row] ?? 0), 0),
    ),
  );
}

function deviances(
  { weight, replicates }: Sample,
  model: RegressionModel,
  beta: Float64Array,
  meanWeight: number,
): Omit<Regression, 'coefficients' | 'simpleCovariance'> {
  const { y, family, link } = model;
  const n = countOf(weight);
  const people = weight.reduce((sum, each) => sum + each, 0);
  const eta = predictor(model.columns, beta);
  const over = (of: (row: number) => number): number =>
    weight.reduce((sum, each, row) => (each === 0 ? sum : sum + each * of(row)), 0);
  const mean = model.hasIntercept ? over((row) => y[row] ?? 0) / people : link.mean(0);
  const pearson = (row: number): number => {
    const own = link.mean(eta[row] ?? 0);
    return ((y[row] ?? 0) - own) / Math.sqrt(family.variance(own));
  };
  const centre = over(pearson) / people;
  const spread = replicates
    ? over((row) => pearson(row) ** 2) / people
    : (over((row) => (pearson(row) - centre) ** 2) / people) * (n / (n - 1));
  return {
    deviance: over((row) => family.deviance(y[row] ?? 0, link.mean(eta[row] ?? 0))) / meanWeight,
    nullDeviance: over((row) => family.deviance(y[row] ?? 0, mean)) / meanWeight,
    dispersion: (spread * people) / n / meanWeight,
  };
}
