// Errors of places drawn at random: independent, or with the covariance that shared sample units make.
import { type Chance, ok, type Problem, type Result, refused } from '#base';
import { triangularRoot } from '../matrices/positive-matrix.ts';
import { problem } from '../problems.ts';

/** Estimates of places and how uncertain they are, apart and together. */
export interface PlacesToRank {
  /** the highest is rank 1 */
  readonly estimate: Float64Array;
  readonly error: PlaceErrors;
}

/** Standard errors of independent estimates, or all covariances, row after row. */
export type PlaceErrors = { readonly standardError: Float64Array } | { readonly covariance: Float64Array };

/** Errors checked: how to draw them, and 1/variance of each difference. */
export interface ErrorModel {
  readonly places: number;
  /** fills one entry a place with one draw of all errors */
  draw(into: Float64Array, chance: Chance): void;
  /** 1/Var(x_a - x_b), row after row; 0 on the diagonal */
  readonly differencePrecision: Float64Array;
}

/**
 * Refuses an estimate that is not finite, a standard error that is not finite and positive, and a covariance
 * that is not symmetric, not positive semidefinite, or gives a difference no variance.
 */
export function errorModel({ estimate, error }: PlacesToRank): Result<ErrorModel> {
  const places = estimate.length;
  const hole = estimate.findIndex((value) => !Number.isFinite(value));
  if (hole >= 0) return refused(problem('estimate-not-finite', { place: hole + 1 }, `place ${hole + 1}`));
  return 'standardError' in error
    ? independent(error.standardError, places)
    : dependent(error.covariance, places);
}

function independent(standardError: Float64Array, places: number): Result<ErrorModel> {
  if (standardError.length !== places) throw new RangeError('one standard error for each place');
  const wrong = standardError.findIndex((each) => !(each > 0 && each < Number.POSITIVE_INFINITY));
  if (wrong >= 0) {
    const details = { place: wrong + 1, standardError: standardError[wrong] ?? 0 };
    return refused(problem('standard-error-not-positive', details, `place ${wrong + 1}`));
  }
  return ok({
    places,
    draw: (into, chance) => {
      drawNormals(into, chance);
      for (let place = 0; place < places; place += 1)
        into[place] = (into[place] ?? 0) * (standardError[place] ?? 0);
    },
    differencePrecision: precisionOf(
      places,
      (a, b) => (standardError[a] ?? 0) ** 2 + (standardError[b] ?? 0) ** 2,
    ),
  });
}

function dependent(covariance: Float64Array, places: number): Result<ErrorModel> {
  if (covariance.length !== places * places) throw new RangeError('one covariance for each pair of places');
  const trouble = badCovariance(covariance, places);
  if (trouble) return refused(trouble);
  const root = triangularRoot(covariance, places);
  if (typeof root === 'number') return refused(badCell(-root - 1, -root - 1));
  const normals = new Float64Array(places);
  return ok({
    places,
    draw: (into, chance) => {
      drawNormals(normals, chance);
      for (let row = 0; row < places; row += 1) {
        let sum = 0;
        for (let k = 0; k <= row; k += 1) sum += (root[row * places + k] ?? 0) * (normals[k] ?? 0);
        into[row] = sum;
      }
    },
    differencePrecision: precisionOf(places, (a, b) => differenceVariance(covariance, places, a, b)),
  });
}

function differenceVariance(covariance: Float64Array, places: number, a: number, b: number): number {
  const own = (covariance[a * places + a] ?? 0) + (covariance[b * places + b] ?? 0);
  return own - 2 * (covariance[a * places + b] ?? 0);
}

function badCovariance(covariance: Float64Array, places: number): Problem | undefined {
  for (let a = 0; a < places; a += 1) {
    for (let b = 0; b <= a; b += 1) {
      const [one, other] = [covariance[a * places + b] ?? 0, covariance[b * places + a] ?? 0];
      const scale = 1e-9 * (Math.abs(one) + Math.abs(other));
      const isEven = Number.isFinite(one) && Math.abs(one - other) <= scale;
      const variance = a === b ? one : differenceVariance(covariance, places, a, b);
      if (!isEven || !(variance > 0)) return badCell(a, b);
    }
  }
  return undefined;
}

function badCell(row: number, column: number): Problem {
  const details = { row: row + 1, column: column + 1 };
  return problem('covariance-not-usable', details, `row ${row + 1}, column ${column + 1}`);
}

function precisionOf(places: number, variance: (a: number, b: number) => number): Float64Array {
  const precision = new Float64Array(places * places);
  for (let a = 0; a < places; a += 1) {
    for (let b = 0; b < places; b += 1) if (a !== b) precision[a * places + b] = 1 / variance(a, b);
  }
  return precision;
}

/** Standard normals in pairs after Box and Muller; `chance.normal()` throws the second away. */
export function drawNormals(into: Float64Array, chance: Chance): void {
  for (let index = 0; index < into.length; index += 2) {
    const radius = Math.sqrt(-2 * Math.log(1 - chance.next()));
    const angle = 2 * Math.PI * chance.next();
    into[index] = radius * Math.cos(angle);
    if (index + 1 < into.length) into[index + 1] = radius * Math.sin(angle);
  }
}
