// Calibration: weights as near to the old ones as can be that reproduce known totals of any columns.
import { ok, type Result, refused } from '#base';
import { orthogonalised, residualOf } from '../matrices/householder.ts';
import { solved } from '../matrices/square.ts';
import { problem } from '../problems.ts';
import type { Adjustment, Sample } from '../sampling/sample.ts';
import type { Stage } from '../sampling/stage.ts';
import { weightedSum } from '../statistics/totals.ts';
import { type Distance, distanceOf } from './distances.ts';
import { fitted } from './fitted.ts';

/** What is known of the population, and how weights may move. */
export interface Calibration {
  /** one column a known total, each as long as the sample */
  readonly columns: readonly Float64Array[];
  readonly totals: Float64Array;
  /** names of the columns for problems */
  readonly names: readonly string[];
  readonly distance: 'linear' | 'raking' | 'logit';
  /** least and most g = new weight/old weight */
  readonly bounds: readonly [number, number];
  /** whether the weights of one unit of the first stage move together */
  readonly isByUnit: boolean;
}

const MOST_STEPS = 500;
const NEAR_ENOUGH = 1e-13;

/**
 * w = d g(x'λ) with Σ w x = totals (Deville and Särndal 1992, JASA 87, pp. 376-382; Särndal, Swensson and Wretman 1992,
 * §6.4): g = 1 + u, e^u, or a logit between the bounds. The variance is that of w e, e the residual of the
 * influence from its regression on x weighted by d (ibid., §6.6).
 * Refuses totals that no weights within the bounds can meet, and columns without a respondent.
 * @example
 * accepted(calibrated(sample, {
 *   columns: [isYes], totals: Float64Array.of(100), names: ['yes'], distance: 'raking', bounds: [0, 9], isByUnit: false,
 * })).weight // 20, 10, 40, 40
 */
export function calibrated(sample: Sample, calibration: Calibration): Result<Sample> {
  const stage = calibration.isByUnit ? sample.stages[0] : undefined;
  const columns = stage
    ? calibration.columns.map((column) => unitMeans(column, stage, sample.weight))
    : calibration.columns;
  const distance = distanceOf(calibration.distance, calibration.bounds);
  return fitted(
    sample,
    (weight) => calibrate(weight, columns, calibration, distance),
    (before, after) => residualAdjustment(columns, before, after, stage),
  );
}

function residualAdjustment(
  columns: readonly Float64Array[],
  before: Float64Array,
  after: Float64Array,
  stage: Stage | undefined,
): Adjustment {
  const root = before.map(Math.sqrt);
  const factor = orthogonalised(columns.map((column) => column.map((each, row) => each * (root[row] ?? 0))));
  // g √d: z √d is the influence over it.
  const scale = after.map((each, row) => ((before[row] ?? 0) === 0 ? 0 : each / (root[row] ?? 1)));
  return {
    stage: stage ? 1 : 0,
    residual: (column) => {
      const own = stage ? unitMeans(column, stage) : column;
      const shrunk = own.map((each, row) => ((scale[row] ?? 0) === 0 ? 0 : each / (scale[row] ?? 1)));
      return residualOf(factor, shrunk).map((each, row) => each * (scale[row] ?? 0));
    },
  };
}

/** The mean of a column over the rows of each unit, given to each of its rows. */
function unitMeans(column: Float64Array, stage: Stage, weight?: Float64Array): Float64Array {
  const sums = new Float64Array(stage.units);
  const counts = new Float64Array(stage.units);
  for (let row = 0; row < column.length; row += 1) {
    if (weight?.[row] === 0) continue;
    const unit = stage.unit[row] ?? 0;
    sums[unit] = (sums[unit] ?? 0) + (column[row] ?? 0);
    counts[unit] = (counts[unit] ?? 0) + 1;
  }
  return Float64Array.from(stage.unit, (unit) =>
    (counts[unit] ?? 0) > 0 ? (sums[unit] ?? 0) / (counts[unit] ?? 1) : 0,
  );
}

function calibrate(
  base: Float64Array,
  columns: readonly Float64Array[],
  { totals, names, bounds }: Calibration,
  distance: Distance,
): Result<Float64Array> {
  const scales = totals.map((total, k) =>
    Math.max(Math.abs(total), weightedSum(base, columns[k]?.map(Math.abs) ?? base)),
  );
  let lambda: Float64Array = new Float64Array(columns.length);
  let misfit = misfitAt(lambda);
  for (let step = 0; step < MOST_STEPS && sizeOf(misfit) > NEAR_ENOUGH; step += 1) {
    const direction = solved(slopes(base, columns, lambda, distance), misfit);
    if (!direction) break;
    const next = halved(lambda, direction, misfit);
    if (!next) break;
    lambda = next;
    misfit = misfitAt(lambda);
  }
  if (sizeOf(misfit) > 1e-9) return cannotMeet(misfit, scales, names, bounds);
  const g = along(columns, lambda).map((u) => distance.factor(u));
  return ok(base.map((each, row) => each * (g[row] ?? 1)));

  function misfitAt(at: Float64Array): Float64Array {
    const factor = along(columns, at).map((u) => distance.factor(u));
    const weight = base.map((each, row) => each * (factor[row] ?? 1));
    return totals.map((total, k) => total - weightedSum(weight, columns[k] ?? weight));
  }
  function sizeOf(gap: Float64Array): number {
    return gap.reduce((most, each, k) => Math.max(most, Math.abs(each) / (scales[k] ?? 1)), 0);
  }
  function halved(from: Float64Array, direction: Float64Array, gap: Float64Array): Float64Array | undefined {
    for (let share = 1; share > 1e-6; share /= 2) {
      const next = from.map((each, k) => each + share * (direction[k] ?? 0));
      if (sizeOf(misfitAt(next)) < sizeOf(gap)) return next;
    }
    return undefined;
  }
}

function along(columns: readonly Float64Array[], lambda: Float64Array): Float64Array {
  const sum = new Float64Array(columns[0]?.length ?? 0);
  for (const [k, column] of columns.entries()) {
    const slope = lambda[k] ?? 0;
    for (let row = 0; row < sum.length; row += 1) sum[row] = (sum[row] ?? 0) + slope * (column[row] ?? 0);
  }
  return sum;
}

function slopes(
  base: Float64Array,
  columns: readonly Float64Array[],
  lambda: Float64Array,
  distance: Distance,
): Float64Array[] {
  const weight = along(columns, lambda).map((u, row) => (base[row] ?? 0) * distance.slope(u));
  return columns.map((left) => {
    const both = left.map((each, row) => each * (weight[row] ?? 0));
    return Float64Array.from(columns, (right) => weightedSum(both, right));
  });
}

function cannotMeet(
  misfit: Float64Array,
  scales: Float64Array,
  names: readonly string[],
  [least, most]: readonly [number, number],
): Result<never> {
  const relative = misfit.map((gap, k) => Math.abs(gap) / (scales[k] ?? 1));
  const worst = relative.indexOf(Math.max(...relative));
  const name = names[worst] ?? String(worst + 1);
  const details = { total: name, gap: misfit[worst] ?? Number.NaN, least: String(least), most: String(most) };
  return refused(problem('calibration-not-met', details, `total ${name}`));
}
