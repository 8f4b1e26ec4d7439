// Small areas: direct estimates of places drawn towards what a regression expects of them, each as far as its own
// error demands. It knows estimates and their sampling variances, not interviews.
import { ok, type Problem, type Result, refused } from '#base';
import { bilinear, inverseOf } from '../matrices/positive-matrix.ts';
import { problem } from '../problems.ts';

/** How the variance between places is estimated. */
export type SmallAreaMethod = 'reml' | 'ml' | 'fay-herriot';

export interface SmallAreas {
  /** direct estimate of each place */
  readonly direct: Float64Array;
  /** D, its sampling variance, taken as known; smooth it first (`smoothVariances`) */
  readonly variance: Float64Array;
  /** explanatory columns, one entry a place; the first is usually all ones */
  readonly columns: readonly Float64Array[];
}

export interface SmallAreaModel {
  readonly method: SmallAreaMethod;
  /** A, the variance between places beyond the regression; zero: the regression says it all */
  readonly betweenVariance: number;
  readonly coefficients: Float64Array;
  readonly coefficientErrors: Float64Array;
  /** γ y + (1 - γ) xβ, the empirical best linear unbiased predictor of each place */
  readonly estimate: Float64Array;
  /** xβ */
  readonly synthetic: Float64Array;
  /** γ = A/(A + D): how far a place speaks for itself */
  readonly ownShare: Float64Array;
  /** estimated mean squared error */
  readonly meanSquaredError: Float64Array;
  /** log-likelihood at A (of the data, not the restricted one) */
  readonly logLikelihood: number;
  readonly iterations: number;
  readonly hasConverged: boolean;
}

const MOST_STEPS = 1000;
const PRECISION = 1e-12;

/**
 * The area-level model of Fay and Herriot (1979, JASA 74): y_d = x_d β + u_d + e_d, u ~ (0, A),
 * e ~ (0, D_d). A by Fisher scoring for `reml` and `ml`, or by their moment equation Σ (y - xβ)²/(A + D) = m - p
 * for `fay-herriot`; never below zero.
 * MSE = g1 + g2 + 2 g3 (Prasad and Rao 1990, JASA 85), for `ml` and `fay-herriot` less the bias of A
 * times γ-complement squared (Datta and Lahiri 2000, Statistica Sinica 10; Datta, Rao and Smith 2005,
 * Biometrika 92); all in Rao and Molina 2015, Small Area Estimation, 2nd ed., §6.1-6.2.
 * Refuses a sampling variance that is not positive, an estimate or column entry that is not finite, columns that
 * follow from each other, and fewer places than coefficients + 1.
 * @example fitSmallAreas(areas, 'reml')
 * @throws RangeError when the columns differ in length
 */
export function fitSmallAreas(areas: SmallAreas, method: SmallAreaMethod): Result<SmallAreaModel> {
  const trouble = badAreas(areas);
  if (trouble) return refused(trouble);
  const start = regressionAt(areas, median(areas.variance));
  if (typeof start === 'number') {
    return refused(problem('model-column-dependent', { column: start }, `column ${start}`));
  }
  const { betweenVariance, iterations, hasConverged } = STEPS[method](areas);
  const regression = regressionAt(areas, betweenVariance);
  if (typeof regression === 'number') throw new Error('columns became dependent');
  return ok({ method, betweenVariance, iterations, hasConverged, ...predict(areas, regression, method) });
}

/** The weighted regression for one A: 1/(A + D), (XᵀV⁻¹X)⁻¹, β, residuals. */
interface Regression {
  readonly between: number;
  readonly precision: Float64Array;
  readonly inverse: Float64Array;
  readonly coefficients: Float64Array;
  readonly synthetic: Float64Array;
}

function regressionAt({ direct, variance, columns }: SmallAreas, between: number): Regression | number {
  const size = columns.length;
  const precision = variance.map((each) => 1 / (between + each));
  const crossed = crossProducts(columns, precision);
  const inverse = inverseOf(crossed, size);
  if (typeof inverse === 'number') return -inverse;
  const right = columns.map((column) => weightedSum(column, direct, precision));
  const coefficients = Float64Array.from(columns, (_, j) =>
    right.reduce((sum, each, k) => sum + at(inverse, j * size + k) * each, 0),
  );
  const synthetic = direct.map((_, place) =>
    columns.reduce((sum, column, j) => sum + at(column, place) * at(coefficients, j), 0),
  );
  return { between, precision, inverse, coefficients, synthetic };
}

function crossProducts(columns: readonly Float64Array[], precision: Float64Array): Float64Array {
  return Float64Array.from(
    columns.flatMap((one) => columns.map((other) => weightedSum(one, other, precision))),
  );
}

function weightedSum(one: Float64Array, other: Float64Array, weight: Float64Array): number {
  return one.reduce((sum, each, place) => sum + each * at(other, place) * at(weight, place), 0);
}

interface Between {
  readonly betweenVariance: number;
  readonly iterations: number;
  readonly hasConverged: boolean;
}

const STEPS = {
  reml: (areas) => scoring(areas, restrictedStep),
  ml: (areas) => scoring(areas, likelihoodStep),
  'fay-herriot': (areas) => scoring(areas, momentStep),
} satisfies Record<SmallAreaMethod, (areas: SmallAreas) => Between>;

// Below zero the likelihood may still climb; a step there is held at zero, and zero twice in a row is the answer.
function scoring(areas: SmallAreas, stepOf: (areas: SmallAreas, at: Regression) => number): Between {
  let between = median(areas.variance);
  for (let iterations = 1; iterations <= MOST_STEPS; iterations += 1) {
    const regression = regressionAt(areas, between);
    if (typeof regression === 'number') break;
    const next = Math.max(0, between + stepOf(areas, regression));
    const isStill = Math.abs(next - between) <= PRECISION * between;
    between = next;
    if (isStill) return { betweenVariance: between, iterations, hasConverged: true };
  }
  return { betweenVariance: between, iterations: MOST_STEPS, hasConverged: false };
}

// s = -½ tr P + ½ yᵀPPy, information ½ tr PP.
function restrictedStep(areas: SmallAreas, regression: Regression): number {
  const { trace, traceOfSquare } = projectionTraces(areas, regression);
  return (squaredPull(areas, regression) - trace) / traceOfSquare;
}

function likelihoodStep(areas: SmallAreas, regression: Regression): number {
  const first = regression.precision.reduce((sum, each) => sum + each, 0);
  const second = regression.precision.reduce((sum, each) => sum + each * each, 0);
  return (squaredPull(areas, regression) - first) / second;
}

function momentStep({ direct, columns }: SmallAreas, { precision, synthetic }: Regression): number {
  const residual = direct.map((y, place) => y - at(synthetic, place));
  const wanted = direct.length - columns.length;
  return (
    (weightedSum(residual, residual, precision) - wanted) / precision.reduce((sum, each) => sum + each, 0)
  );
}

// yᵀPPy = Σ ((y - xβ)/(A + D))²
function squaredPull({ direct }: SmallAreas, { precision, synthetic }: Regression): number {
  return direct.reduce((sum, y, place) => sum + ((y - at(synthetic, place)) * at(precision, place)) ** 2, 0);
}

// tr P = tr V⁻¹ - tr Q M₂ and tr PP = tr V⁻² - 2 tr Q M₃ + tr (Q M₂)², M_k = XᵀV⁻ᵏX, Q = (XᵀV⁻¹X)⁻¹.
function projectionTraces(
  { columns }: SmallAreas,
  { precision, inverse }: Regression,
): { trace: number; traceOfSquare: number } {
  const size = columns.length;
  const second = product(inverse, crossProducts(columns, squares(precision)), size);
  const third = product(
    inverse,
    crossProducts(
      columns,
      precision.map((each) => each ** 3),
    ),
    size,
  );
  return {
    trace: precision.reduce((sum, each) => sum + each, 0) - traceOf(second, size),
    traceOfSquare:
      precision.reduce((sum, each) => sum + each * each, 0) -
      2 * traceOf(third, size) +
      traceOf(product(second, second, size), size),
  };
}

function predict(
  areas: SmallAreas,
  regression: Regression,
  method: SmallAreaMethod,
): Omit<SmallAreaModel, 'method' | keyof Between> {
  const { coefficients, inverse, synthetic, precision, between } = regression;
  const size = coefficients.length;
  const ownShare = precision.map((each) => between * each);
  return {
    coefficients,
    coefficientErrors: coefficients.map((_, j) => Math.sqrt(at(inverse, j * size + j))),
    estimate: areas.direct.map(
      (y, place) => at(synthetic, place) + at(ownShare, place) * (y - at(synthetic, place)),
    ),
    synthetic,
    ownShare,
    meanSquaredError: meanSquaredErrors(areas, regression, method),
    logLikelihood: areas.direct.reduce((sum, y, place) => {
      const each = at(precision, place);
      return sum + 0.5 * (Math.log(each / (2 * Math.PI)) - (y - at(synthetic, place)) ** 2 * each);
    }, 0),
  };
}

function meanSquaredErrors(areas: SmallAreas, regression: Regression, method: SmallAreaMethod): Float64Array {
  const { between, precision, inverse } = regression;
  const { variance: varianceOfA, bias } = uncertaintyOfA(areas, regression, method);
  return areas.variance.map((sampling, place) => {
    const each = at(precision, place);
    const drawn = sampling * each;
    const row = Float64Array.from(areas.columns, (column) => at(column, place));
    const [g1, g2] = [between * drawn, drawn * drawn * bilinear(row, inverse, row)];
    return g1 + g2 + 2 * drawn * drawn * each * varianceOfA - bias * drawn * drawn;
  });
}

function uncertaintyOfA(
  { columns }: SmallAreas,
  { precision, inverse }: Regression,
  method: SmallAreaMethod,
): { variance: number; bias: number } {
  const m = precision.length;
  const first = precision.reduce((sum, each) => sum + each, 0);
  const second = precision.reduce((sum, each) => sum + each * each, 0);
  if (method === 'reml') return { variance: 2 / second, bias: 0 };
  if (method === 'fay-herriot')
    return { variance: (2 * m) / (first * first), bias: (2 * (m * second - first * first)) / first ** 3 };
  const pull = product(inverse, crossProducts(columns, squares(precision)), columns.length);
  return { variance: 2 / second, bias: -traceOf(pull, columns.length) / second };
}

function badAreas({ direct, variance, columns }: SmallAreas): Problem | undefined {
  const lengths = [variance, ...columns].map(({ length }) => length);
  if (lengths.some((length) => length !== direct.length)) throw new RangeError('one entry for each place');
  const rows = direct.length;
  if (rows <= columns.length) return problem('model-rows-too-few', { rows, parameters: columns.length + 1 });
  for (const [index, sampling] of variance.entries()) {
    const place = index + 1;
    if (!(sampling > 0 && sampling < Number.POSITIVE_INFINITY))
      return problem('sampling-variance-not-positive', { place, variance: sampling }, `place ${place}`);
    const value = [direct, ...columns]
      .map((column) => at(column, index))
      .find((each) => !Number.isFinite(each));
    if (value !== undefined) return problem('value-not-finite', { row: place, value }, `row ${place}`);
  }
  return undefined;
}

function median(values: Float64Array): number {
  const sorted = values.toSorted();
  const half = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? at(sorted, half) : (at(sorted, half - 1) + at(sorted, half)) / 2;
}

function squares(values: Float64Array): Float64Array {
  return values.map((value) => value * value);
}

function product(left: Float64Array, right: Float64Array, size: number): Float64Array {
  const result = new Float64Array(size * size);
  for (let row = 0; row < size; row += 1) {
    for (let column = 0; column < size; column += 1) {
      for (let k = 0; k < size; k += 1) {
        const add = at(left, row * size + k) * at(right, k * size + column);
        result[row * size + column] = at(result, row * size + column) + add;
      }
    }
  }
  return result;
}

function traceOf(matrix: Float64Array, size: number): number {
  let sum = 0;
  for (let row = 0; row < size; row += 1) sum += at(matrix, row * size + row);
  return sum;
}

function at(column: Float64Array, index: number): number {
  return column[index] ?? Number.NaN;
}
