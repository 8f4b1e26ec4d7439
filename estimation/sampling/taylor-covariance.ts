// Covariances of linear statistics from the influence of each row, stage after stage, by the design that drew the rows.
// It knows nothing of what was estimated.
import { ok, type Result, refused } from '#base';
import type { LonelyRule } from '../design/stratified-design.ts';
import { problem } from '../problems.ts';
import { jointCovariance } from './joint-draw.ts';
import type { Sample } from './sample.ts';
import { drawnIn, type Stage } from './stage.ts';

/** How strata with one unit are treated, in this call and no other. */
export interface LonelyRules {
  readonly lonely: LonelyRule;
  /** whether a stratum of which the domain holds one unit is such a stratum too */
  readonly isLonelyInDomain: boolean;
}

/** Nothing is passed over in silence. */
export const STRICT: LonelyRules = { lonely: 'fail', isLonelyInDomain: false };

/** Below this unsampled share a stratum was taken whole. */
const TAKEN_WHOLE = 1e-7;

interface StageTotals {
  readonly stage: Stage;
  /** totals of each column over each unit */
  readonly totals: readonly Float64Array[];
  readonly isThere: Uint8Array;
}

/**
 * The covariance of Σ_k e_k for columns of influences e (each already times its weight):
 * V = Σ_h (1 - f_h) n_h/(n_h - 1) Σ_i (t_hi - t̄_h)(t_hi - t̄_h)' + Σ_units f_h V_i, V_i the same within the unit
 * (Särndal, Swensson and Wretman 1992, result 4.3.1; Lumley 2010, Complex Surveys, §3.1).
 * Unequal probabilities use each unit's own 1 - π_i (Brewer 2002, Combined Survey Sampling Inference).
 * Refuses a stratum with one unit under the rule `fail`.
 */
export function taylorCovariance(
  sample: Sample,
  influence: readonly Float64Array[],
  rules: LonelyRules = STRICT,
): Result<Float64Array[]> {
  const size = influence.length;
  const covariance = Array.from({ length: size }, () => new Float64Array(size));
  const adjusted = influence.map((column) => leftOver(sample, column, 0));
  const [first] = sample.stages;
  if (sample.joint && first) return ok(jointly(sample, first, adjusted, sample.joint));
  let share: Float64Array = Float64Array.of(1);
  for (const [index, stage] of sample.stages.entries()) {
    const columns = index === 0 ? adjusted.map((column) => leftOver(sample, column, 1)) : adjusted;
    const fault = addStage(covariance, totalsOf(stage, sample, columns), share, index, rules);
    if (fault) return fault;
    share = sharesWithin(stage, share);
    if (share.every((each) => each === 0)) break;
  }
  return ok(covariance);
}

function leftOver(sample: Sample, column: Float64Array, stage: number): Float64Array {
  return sample.adjustments.reduce(
    (left, adjustment) => (adjustment.stage === stage ? adjustment.residual(left) : left),
    column,
  );
}

function totalsOf(stage: Stage, sample: Sample, influence: readonly Float64Array[]): StageTotals {
  const isThere = new Uint8Array(stage.units);
  for (let row = 0; row < sample.rows; row += 1)
    if (sample.isThere[row] === 1) isThere[stage.unit[row] ?? 0] = 1;
  return { stage, isThere, totals: influence.map((column) => unitTotals(stage, column)) };
}

function unitTotals({ units, unit }: Stage, column: Float64Array): Float64Array {
  const totals = new Float64Array(units);
  for (let row = 0; row < column.length; row += 1) {
    const at = unit[row] ?? 0;
    totals[at] = (totals[at] ?? 0) + (column[row] ?? 0);
  }
  return totals;
}

// n_h/N_h of each unit times that of the units it lies in; 0 under an infinite population.
function sharesWithin(stage: Stage, before: Float64Array): Float64Array {
  return Float64Array.from(stage.stratumOfUnit, (stratum, unit) => {
    const drawn = drawnIn(stage, stratum);
    const parentShare = before[stage.parentOfStratum[stratum] ?? 0] ?? 0;
    return (parentShare * drawn) / (stage.population[unit] ?? Number.POSITIVE_INFINITY);
  });
}

function jointly(
  sample: Sample,
  first: Stage,
  influence: readonly Float64Array[],
  joint: NonNullable<Sample['joint']>,
): Float64Array[] {
  const { totals } = totalsOf(first, sample, influence);
  return totals.map((left) => Float64Array.from(totals, (right) => jointCovariance(joint, left, right)));
}

function addStage(
  covariance: Float64Array[],
  totals: StageTotals,
  share: Float64Array,
  index: number,
  rules: LonelyRules,
): Result<never> | undefined {
  for (const [parent, strata] of strataByParent(totals.stage)) {
    const weight = share[parent] ?? 0;
    if (weight === 0) continue;
    const part = covariance.map((row) => new Float64Array(row.length));
    const verdicts = strata.map((stratum) => addStratum(part, totals, stratum, strata, rules));
    const failed = verdicts.indexOf('fail');
    if (failed >= 0) return lonelyFault(strata[failed] ?? 0, index);
    addTo(covariance, part, weight * scaleForUnknown(verdicts));
  }
  return undefined;
}

// Strata without a variance of their own get the mean of the others'; where there are no others there is none: NaN.
function scaleForUnknown(verdicts: readonly Verdict[]): number {
  const counted = verdicts.filter((verdict) => verdict !== 'absent').length;
  const unknown = verdicts.filter((verdict) => verdict === 'unknown').length;
  if (unknown === 0) return 1;
  return unknown === counted ? Number.NaN : counted / (counted - unknown);
}

function lonelyFault(stratum: number, index: number): Result<never> {
  const where = `stratum ${stratum + 1}${index > 0 ? `, stage ${index + 1}` : ''}`;
  return refused(problem('stratum-with-one-unit', { stratum: stratum + 1 }, where));
}

function strataByParent(stage: Stage): Map<number, number[]> {
  const groups = new Map<number, number[]>();
  for (const [stratum, parent] of stage.parentOfStratum.entries()) {
    const known = groups.get(parent);
    if (known) known.push(stratum);
    else groups.set(parent, [stratum]);
  }
  return groups;
}

function addTo(covariance: Float64Array[], part: readonly Float64Array[], scale: number): void {
  for (const [i, row] of covariance.entries())
    for (let j = 0; j < row.length; j += 1) row[j] = (row[j] ?? 0) + scale * (part[i]?.[j] ?? 0);
}

type Verdict = 'added' | 'absent' | 'unknown' | 'fail';

function addStratum(
  part: Float64Array[],
  totals: StageTotals,
  stratum: number,
  strata: readonly number[],
  rules: LonelyRules,
): Verdict {
  const { stage, isThere } = totals;
  const units = stage.unitsByStratum.subarray(stage.stratumStart[stratum], stage.stratumStart[stratum + 1]);
  const present = units.reduce((sum, unit) => sum + (isThere[unit] ?? 0), 0);
  if (present === 0) return 'absent';
  const drawn = units.length;
  const unsampled = Float64Array.from(units, (unit) => 1 - drawn / (stage.population[unit] ?? 1));
  if (unsampled.every((each) => each < TAKEN_WHOLE)) return 'added';
  const isAlone = drawn === 1;
  const isLonely = isAlone || (present === 1 && rules.isLonelyInDomain);
  if (isAlone && rules.lonely === 'fail') return 'fail';
  if (isLonely && rules.lonely === 'average') return 'unknown';
  const isCentredAtAll = isLonely && rules.lonely === 'adjust';
  if (isAlone && !isCentredAtAll) return 'added';
  const centre = totals.totals.map((column) =>
    isCentredAtAll ? meanOfAll(totals, column, strata) : meanOver(column, units),
  );
  addSquares(part, totals.totals, units, centre, unsampled);
  return 'added';
}

function meanOver(column: Float64Array, units: Int32Array): number {
  return units.reduce((sum, unit) => sum + (column[unit] ?? 0), 0) / units.length;
}

// Over all units of the strata that were drawn together.
function meanOfAll({ stage }: StageTotals, column: Float64Array, strata: readonly number[]): number {
  let sum = 0;
  let count = 0;
  for (const stratum of strata)
    for (let at = stage.stratumStart[stratum] ?? 0; at < (stage.stratumStart[stratum + 1] ?? 0); at += 1) {
      sum += column[stage.unitsByStratum[at] ?? 0] ?? 0;
      count += 1;
    }
  return sum / count;
}

function addSquares(
  part: Float64Array[],
  columns: readonly Float64Array[],
  units: Int32Array,
  centre: readonly number[],
  unsampled: Float64Array,
): void {
  const correction = units.length > 1 ? units.length / (units.length - 1) : 1;
  const deviation = new Float64Array(columns.length);
  for (const [position, unit] of units.entries()) {
    for (const [k, column] of columns.entries()) deviation[k] = (column[unit] ?? 0) - (centre[k] ?? 0);
    const scale = correction * (unsampled[position] ?? 1);
    for (const [i, row] of part.entries())
      for (let j = 0; j < row.length; j += 1)
        row[j] = (row[j] ?? 0) + scale * (deviation[i] ?? 0) * (deviation[j] ?? 0);
  }
}
