// What to do first: how much each item moves the index, against how well it does, both with intervals. It knows
// columns of answers, not what they are about.
import { ok, type Problem, type Result, refused } from '#base';
import { bootstrapFactors } from '../cube/replicates.ts';
import { whyNotOffered } from '../intervals/interval-promise.ts';
import { proportionInterval, type ShareEvidence } from '../intervals/proportion-interval.ts';
import { problem } from '../problems.ts';
import { shapleyValues, subsetFits } from './subset-fits.ts';

/** One entry a respondent; a row with NaN anywhere is left out. */
export interface ImportanceColumns {
  /** at most 16 items, higher is better */
  readonly items: readonly Float64Array[];
  readonly index: Float64Array;
  readonly weight: Float64Array;
  /** first-stage unit of each row, from 0, and stratum of each unit */
  readonly unit: Int32Array;
  readonly stratumOfUnit: Int32Array;
}

export interface ImportanceOptions {
  /** 0.95 unless asked otherwise */
  readonly level?: number;
  /** bootstrap replicates, 400 unless asked otherwise */
  readonly replicates?: number;
  readonly seed: number;
}

interface WithInterval {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

/**
 * Important: above an even part of R²; weak: below the mean of all items. `unclear` where an interval holds the
 * border: then the picture must not be read as an order of work.
 */
export type Standing = 'mend-first' | 'keep-up' | 'mend-later' | 'leave' | 'unclear';

export interface ItemStanding {
  /** part of R² */
  readonly importance: WithInterval;
  /** weighted mean */
  readonly performance: WithInterval;
  readonly standing: Standing;
}

export interface ImportancePerformance {
  readonly n: number;
  /** R² of the index on all items */
  readonly explained: number;
  readonly items: readonly ItemStanding[];
}

/**
 * Shapley values of R² (`shapleyValues`) and weighted means, with intervals from bootstrap replicates of first-stage units
 * (Rao, Wu and Yue 1992; Grömping 2006, Journal of Statistical Software 17(1), for LMG). Those of importance reach as far
 * as the percentiles and as far as their mirror image: they cover at least 95 times in a hundred, where percentiles alone
 * 0 to 98 (`npm run bench -- coverage`). Means have percentiles; a share for which these must not be offered
 * (`whyNotOffered`) has Korn and Graubard's with the replicates' error. An association, not an effect: say so beside the
 * picture.
 * Refuses fewer rows than items + 2, a weight that is not positive, and an index or sample without spread.
 * @example
 * const columns = Array.from({ length: 3 }, () => Float64Array.from({ length: 40 }, () => chance.next()));
 * const [index, ...items] = columns;
 * importancePerformance(
 *   { items, index, weight: index.map(() => 1), unit: Int32Array.from(index.keys()), stratumOfUnit: new Int32Array(40) },
 *   { seed: 1, replicates: 20 },
 * )
 */
export function importancePerformance(
  columns: ImportanceColumns,
  options: ImportanceOptions,
): Result<ImportancePerformance> {
  const count = columns.items.length;
  const rows = completeRows(columns);
  const trouble = badColumns(columns, rows);
  if (trouble) return refused(trouble);
  const moments = momentsByUnit(columns, rows);
  const units = columns.stratumOfUnit.length;
  const whole = fitOf(combine(moments, new Float64Array(units).fill(1), count), count);
  if (whole === undefined) return refused(problem('regression-without-spread', {}));
  const strata = columns.stratumOfUnit.reduce((most, h) => Math.max(most, h + 1), 0);
  const factors = bootstrapFactors(columns.stratumOfUnit, strata, options.replicates ?? 400, options.seed);
  const drawn = replicateFits(moments, factors, units, count);
  return ok({
    n: rows.length,
    explained: whole.explained,
    items: standings(whole, drawn, evidenceOf(columns, rows, strata), options.level ?? 0.95),
  });
}

interface Fit {
  readonly explained: number;
  readonly importance: Float64Array;
  readonly performance: Float64Array;
}

function completeRows({ items, index }: ImportanceColumns): readonly number[] {
  return [...index.keys()].filter((row) => [...items, index].every((column) => !Number.isNaN(column[row])));
}

function badColumns(
  { items, weight, unit, stratumOfUnit, index }: ImportanceColumns,
  rows: readonly number[],
): Problem | undefined {
  if ([...items, weight, unit].some(({ length }) => length !== index.length))
    throw new RangeError('one entry for each row');
  if (rows.length < items.length + 2)
    return problem('model-rows-too-few', { rows: rows.length, parameters: items.length + 1 });
  const wrong = rows.find((row) => !((weight[row] ?? 0) > 0 && (weight[row] ?? 0) < Infinity));
  if (wrong !== undefined)
    return problem('weight-not-positive', { row: wrong + 1, weight: weight[wrong] ?? 0 }, `row ${wrong + 1}`);
  const stray = rows.find((row) => (unit[row] ?? -1) < 0 || (unit[row] ?? -1) >= stratumOfUnit.length);
  if (stray === undefined)
    return stratumOfUnit.length < 2 ? problem('regression-without-spread', {}) : undefined;
  const details = { row: stray + 1, unit: (unit[stray] ?? 0) + 1, units: stratumOfUnit.length };
  return problem('unit-unknown', details, `row ${stray + 1}`);
}

/** Σ w, Σ w x and Σ w x xᵀ of each unit, x measured from the mean of all so that nothing cancels. */
interface UnitMoments {
  readonly size: number;
  readonly sums: Float64Array;
  readonly centre: Float64Array;
}

function momentsByUnit(
  { items, index, weight, unit, stratumOfUnit }: ImportanceColumns,
  rows: readonly number[],
): UnitMoments {
  const columns = [...items, index];
  const centre = Float64Array.from(
    columns,
    (column) => rows.reduce((sum, row) => sum + (column[row] ?? 0), 0) / rows.length,
  );
  const wide = columns.length + 1;
  const size = (wide * (wide + 1)) / 2;
  const sums = new Float64Array(stratumOfUnit.length * size);
  const x = new Float64Array(wide).fill(1);
  for (const row of rows) {
    for (const [k, column] of columns.entries()) x[k + 1] = (column[row] ?? 0) - (centre[k] ?? 0);
    const w = weight[row] ?? 0;
    let at = (unit[row] ?? 0) * size;
    for (let a = 0; a < wide; a += 1)
      for (let b = 0; b <= a; b += 1, at += 1) sums[at] = (sums[at] ?? 0) + w * (x[a] ?? 0) * (x[b] ?? 0);
  }
  return { size, sums, centre };
}

/** Means and covariances of items and index, from the units' moments times their factors. */
interface Covariances {
  readonly mean: Float64Array;
  readonly covariance: Float64Array;
}

function combine({ size, sums, centre }: UnitMoments, factors: Float64Array, count: number): Covariances {
  const total = new Float64Array(size);
  for (const [unit, factor] of factors.entries()) {
    if (factor === 0) continue;
    for (let k = 0, at = unit * size; k < size; k += 1, at += 1)
      total[k] = (total[k] ?? 0) + factor * (sums[at] ?? 0);
  }
  const wide = count + 1;
  const people = total[0] ?? 0;
  const place = (a: number, b: number): number => ((a + 1) * (a + 2)) / 2 + b + 1;
  const away = Float64Array.from({ length: wide }, (_, a) => (total[((a + 1) * (a + 2)) / 2] ?? 0) / people);
  const covariance = new Float64Array(wide * wide);
  for (let a = 0; a < wide; a += 1) {
    for (let b = 0; b <= a; b += 1) {
      const value = (total[place(a, b)] ?? 0) / people - (away[a] ?? 0) * (away[b] ?? 0);
      covariance[a * wide + b] = value;
      covariance[b * wide + a] = value;
    }
  }
  return { mean: away.map((each, k) => each + (centre[k] ?? 0)), covariance };
}

function fitOf({ mean, covariance }: Covariances, count: number): Fit | undefined {
  const spread = covariance[(count + 1) ** 2 - 1] ?? 0;
  if (!(spread > 1e-14 * (1 + (mean[count] ?? 0) ** 2))) return undefined;
  const fits = subsetFits(covariance, count);
  return {
    explained: fits[fits.length - 1] ?? 0,
    importance: shapleyValues(fits, count),
    performance: mean.slice(0, count),
  };
}

function replicateFits(
  moments: UnitMoments,
  factors: Float64Array,
  units: number,
  count: number,
): readonly Fit[] {
  return Array.from({ length: factors.length / units }, (_, b) =>
    fitOf(combine(moments, factors.subarray(b * units, (b + 1) * units), count), count),
  ).filter((fit) => fit !== undefined);
}

/** What an interval for an item that is a share needs beside the replicates. */
interface ShareGround extends Pick<ShareEvidence, 'n' | 'kishN' | 'degreesOfFreedom'> {
  /** whether the item is scored 0 and 1 alone */
  readonly isShare: readonly boolean[];
}

function evidenceOf(
  { items, weight, unit }: ImportanceColumns,
  rows: readonly number[],
  strata: number,
): ShareGround {
  const sum = rows.reduce((all, row) => all + (weight[row] ?? 0), 0);
  const squares = rows.reduce((all, row) => all + (weight[row] ?? 0) ** 2, 0);
  return {
    n: rows.length,
    kishN: (sum * sum) / squares,
    degreesOfFreedom: Math.max(1, new Set(rows.map((row) => unit[row])).size - strata),
    isShare: items.map((item) => rows.every((row) => item[row] === 0 || item[row] === 1)),
  };
}

function standings(
  whole: Fit,
  drawn: readonly Fit[],
  ground: ShareGround,
  level: number,
): readonly ItemStanding[] {
  const even = whole.explained / whole.importance.length;
  const middle = whole.performance.reduce((sum, each) => sum + each, 0) / whole.performance.length;
  return [...whole.importance.keys()].map((item) => {
    const importance = partInterval(
      whole.importance[item] ?? 0,
      drawn.map((fit) => fit.importance[item] ?? 0),
      level,
    );
    const means = drawn.map((fit) => fit.performance[item] ?? 0);
    const value = whole.performance[item] ?? 0;
    const performance =
      (ground.isShare[item] ? shareInterval(value, means, ground, level) : undefined) ??
      interval(value, means, level);
    return { importance, performance, standing: standingOf(importance, even, performance, middle) };
  });
}

// Near 0 and 1 the replicates of a share reach too short a way; undefined where theirs may be offered.
function shareInterval(
  value: number,
  means: readonly number[],
  { n, kishN, degreesOfFreedom }: ShareGround,
  level: number,
): WithInterval | undefined {
  const standardError = Math.sqrt(means.reduce((sum, each) => sum + (each - value) ** 2, 0) / means.length);
  const evidence = { value, standardError, degreesOfFreedom, n, kishN };
  if (!whyNotOffered('mean', evidence)) return undefined;
  const found = proportionInterval(evidence, { level });
  return found && { value, low: found.low, high: found.high };
}

// A part of R² is never below nought, and is too high where there is little of it: percentiles of the replicates then miss what
// is there, and their mirror image misses it elsewhere. Whichever reaches further is taken.
function partInterval(value: number, drawn: readonly number[], level: number): WithInterval {
  const { low, high } = interval(value, drawn, level);
  return { value, low: Math.max(0, Math.min(low, 2 * value - high)), high: Math.max(high, 2 * value - low) };
}

function interval(value: number, drawn: readonly number[], level: number): WithInterval {
  const sorted = drawn.toSorted((one, other) => one - other);
  const at = (share: number): number => sorted[Math.round(share * (sorted.length - 1))] ?? value;
  return { value, low: Math.min(value, at((1 - level) / 2)), high: Math.max(value, at((1 + level) / 2)) };
}

function standingOf(
  importance: WithInterval,
  even: number,
  performance: WithInterval,
  middle: number,
): Standing {
  const [isImportant, isNotImportant] = [importance.low > even, importance.high < even];
  const [isStrong, isWeak] = [performance.low > middle, performance.high < middle];
  if (isImportant && isWeak) return 'mend-first';
  if (isImportant && isStrong) return 'keep-up';
  if (isNotImportant && isWeak) return 'mend-later';
  return isNotImportant && isStrong ? 'leave' : 'unclear';
}
