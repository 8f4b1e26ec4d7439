// One stage of a draw: which unit each row belongs to, which stratum each unit, and how many there were to draw from.
import { ok, type Result, refused } from '#base';
import { crossed } from '../frames/frame.ts';
import { problem } from '../problems.ts';

/** Units are numbered over the whole stage, strata too; a stratum of a later stage lies within one unit of the stage before. */
export interface Stage {
  readonly units: number;
  /** unit of each row */
  readonly unit: Int32Array;
  readonly strata: number;
  readonly stratumOfUnit: Int32Array;
  /** units, stratum after stratum, and where each stratum begins */
  readonly unitsByStratum: Int32Array;
  readonly stratumStart: Int32Array;
  /** unit of the stage before in which a stratum lies; 0 at the first stage */
  readonly parentOfStratum: Int32Array;
  /** units that there were to draw from, for each unit: N_h, or n_h/π_i; infinite where not told */
  readonly population: Float64Array;
}

/** What a stage is made from: columns of codes, one entry a row. */
export interface StageColumns {
  /** left out: every row is a unit */
  readonly unit?: Int32Array;
  /** left out: one stratum */
  readonly stratum?: Int32Array;
  /** N_h in units, or sampled shares when none is above 1; left out: infinite */
  readonly population?: Float64Array;
  /** inclusion probabilities differ within a stratum, so populations may */
  readonly isUnequal?: boolean;
  /** units' numbers start again in every stratum */
  readonly isNested: boolean;
}

/** Makes a stage within the units of the one before. Refuses populations below the sample, and units in two strata. */
export function stageOf(rows: number, columns: StageColumns, before: Stage | undefined): Result<Stage> {
  const parent = before?.unit ?? new Int32Array(rows);
  const stratum = crossed([parent, columns.stratum ?? new Int32Array(rows)], rows).codes;
  const missing = missingCode(columns, rows);
  if (missing !== undefined) return missing;
  const raw = columns.unit ?? Int32Array.from({ length: rows }, (_, row) => row);
  const { codes: unit, count: units } = crossed(columns.isNested ? [raw, stratum] : [raw, parent], rows);
  const stratumOfUnit = strataOfUnits(unit, stratum, units);
  if (typeof stratumOfUnit === 'number')
    return refused(problem('unit-in-two-strata', { row: stratumOfUnit + 1 }, `row ${stratumOfUnit + 1}`));
  const strata = stratum.reduce((most, each) => Math.max(most, each), -1) + 1;
  const layout = byStratum(stratumOfUnit, strata);
  const parentOfStratum = new Int32Array(strata);
  for (let row = 0; row < rows; row += 1) parentOfStratum[stratum[row] ?? 0] = parent[row] ?? 0;
  const shape = { units, unit, strata, stratumOfUnit, ...layout, parentOfStratum };
  const population = populationOfUnits(shape, columns, rows);
  return population.ok ? ok({ ...shape, population: population.value }) : population;
}

// The stratum of each unit, or the first row whose unit stands in two.
function strataOfUnits(unit: Int32Array, stratum: Int32Array, units: number): Int32Array | number {
  const found = new Int32Array(units).fill(-1);
  for (const [row, each] of unit.entries()) {
    const known = found[each] ?? -1;
    if (known >= 0 && known !== stratum[row]) return row;
    found[each] = stratum[row] ?? 0;
  }
  return found;
}

/** n_h of a stratum. */
export function drawnIn(stage: Pick<Stage, 'stratumStart'>, stratum: number): number {
  return (stage.stratumStart[stratum + 1] ?? 0) - (stage.stratumStart[stratum] ?? 0);
}

function missingCode(columns: StageColumns, rows: number): Result<never> | undefined {
  for (let row = 0; row < rows; row += 1)
    if ((columns.unit?.[row] ?? 0) < 0 || (columns.stratum?.[row] ?? 0) < 0)
      return refused(problem('design-value-missing', { row: row + 1 }, `row ${row + 1}`));
  return undefined;
}

function byStratum(
  stratumOfUnit: Int32Array,
  strata: number,
): Pick<Stage, 'unitsByStratum' | 'stratumStart'> {
  const stratumStart = new Int32Array(strata + 1);
  for (const stratum of stratumOfUnit) stratumStart[stratum + 1] = (stratumStart[stratum + 1] ?? 0) + 1;
  for (let h = 0; h < strata; h += 1)
    stratumStart[h + 1] = (stratumStart[h + 1] ?? 0) + (stratumStart[h] ?? 0);
  const next = stratumStart.slice();
  const unitsByStratum = new Int32Array(stratumOfUnit.length);
  for (const [unit, stratum] of stratumOfUnit.entries()) {
    unitsByStratum[next[stratum] ?? 0] = unit;
    next[stratum] = (next[stratum] ?? 0) + 1;
  }
  return { unitsByStratum, stratumStart };
}

function populationOfUnits(
  stage: Omit<Stage, 'population'>,
  { population, isUnequal }: StageColumns,
  rows: number,
): Result<Float64Array> {
  const given = new Float64Array(stage.units).fill(Number.POSITIVE_INFINITY);
  if (!population) return ok(given);
  const areShares = population.every((entry) => !(entry > 1));
  const ofStratum = new Float64Array(stage.strata).fill(Number.NaN);
  for (let row = 0; row < rows; row += 1) {
    const entry = population[row] ?? Number.NaN;
    const stratum = stage.stratumOfUnit[stage.unit[row] ?? 0] ?? 0;
    const drawn = drawnIn(stage, stratum);
    const size = areShares ? drawn / entry : entry;
    const fault = populationFault(row, size, drawn, isUnequal === true ? Number.NaN : ofStratum[stratum]);
    if (fault) return fault;
    ofStratum[stratum] = size;
    given[stage.unit[row] ?? 0] = size;
  }
  return ok(given);
}

function populationFault(
  row: number,
  size: number,
  drawn: number,
  known = Number.NaN,
): Result<never> | undefined {
  const where = `row ${row + 1}`;
  if (!(size > 0)) return refused(problem('row-population-not-positive', { row: row + 1 }, where));
  if (size < drawn * (1 - 1e-9))
    return refused(problem('row-population-below-sample', { row: row + 1, population: size, drawn }, where));
  if (!Number.isNaN(known) && Math.abs(known - size) > 1e-9 * size)
    return refused(problem('stratum-with-two-populations', { row: row + 1 }, where));
  return undefined;
}
