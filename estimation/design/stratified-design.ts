// How the respondents were drawn: strata, weights, finite populations, and what to do with a stratum of one.
// Columns only, one entry a row; it does not know what was asked. Clusters will add a column of units.
import { ok, type Problem, type Result, refused } from '#base';
import { problem } from '../problems.ts';

/**
 * What a stratum with a single unit adds to a variance. `fail` refuses the estimate; `remove` and `certainty`
 * add nothing; `adjust` measures the unit from the mean of all units instead of its stratum's; `average`
 * gives it the mean of the other strata. The same five as R's `survey.lonely.psu`, chosen for each design.
 */
export type LonelyRule = 'fail' | 'remove' | 'adjust' | 'average' | 'certainty';

/** A sample of units in strata. Made by `stratifiedDesign`, which checks it; not to be changed afterwards. */
export interface Design {
  readonly rows: number;
  readonly strataCount: number;
  /** stratum of each row, 0 to strataCount - 1 */
  readonly stratum: Int32Array;
  /** weight of each row: how many people of the population it stands for */
  readonly weight: Float64Array;
  /** n_h: sampled units of each stratum, whoever of them is later in a domain */
  readonly unitsInStratum: Int32Array;
  /** 1 - n_h/N_h of each stratum; 1 where the population is taken as infinite */
  readonly unsampledShare: Float64Array;
  readonly lonely: LonelyRule;
}

/** The columns of `stratifiedDesign`. */
export interface StratifiedColumns {
  readonly stratum: Int32Array;
  readonly strataCount: number;
  readonly weight: Float64Array;
  readonly lonely: LonelyRule;
  /** N_h of each stratum, in units, for the finite population correction; left out: no correction */
  readonly population?: Float64Array;
}

/**
 * A stratified sample of elements; one stratum makes it a simple random sample.
 * Refuses no strata, no rows, a stratum that does not exist, a weight that is not finite and positive, and a
 * population that is not, or that is below its sample, each with its row or stratum counted from 1.
 * @example
 * const design = stratifiedDesign({
 *   stratum: Int32Array.of(0, 0, 1, 1),
 *   strataCount: 2,
 *   weight: Float64Array.of(10, 10, 30, 30),
 *   lonely: 'fail',
 * });
 * @throws RangeError when the columns differ in length (a bug of the caller)
 */
export function stratifiedDesign(columns: StratifiedColumns): Result<Design> {
  const { stratum, strataCount, weight, lonely, population } = columns;
  if (weight.length !== stratum.length) throw new RangeError('stratum and weight differ in length');
  const trouble = emptiness(columns) ?? strayRow(columns) ?? badWeight(weight);
  if (trouble) return refused(trouble);
  const unitsInStratum = countByGroup(stratum, strataCount);
  const wrong = population && badPopulation(unitsInStratum, population);
  if (wrong) return refused(wrong);
  const unsampledShare = Float64Array.from(unitsInStratum, (n, h) => 1 - n / (population?.[h] ?? Infinity));
  return ok({ rows: stratum.length, strataCount, stratum, weight, unitsInStratum, unsampledShare, lonely });
}

/** How many rows each group has; rows outside 0 to count - 1 are left out. */
export function countByGroup(group: Int32Array, count: number): Int32Array {
  const counts = new Int32Array(count);
  for (const member of group) {
    if (member >= 0 && member < count) counts[member] = (counts[member] ?? 0) + 1;
  }
  return counts;
}

/** The first stratum whose population is not finite and positive, or smaller than its sample. */
export function badPopulation(respondents: Int32Array, population: Float64Array): Problem | undefined {
  if (population.length !== respondents.length) throw new RangeError('one population for each stratum');
  for (const [index, people] of population.entries()) {
    const stratum = index + 1;
    if (!isPositive(people)) {
      return problem('population-not-positive', { stratum, population: people }, `stratum ${stratum}`);
    }
    const sampled = respondents[index] ?? 0;
    if (people < sampled) {
      const details = { stratum, population: people, respondents: sampled };
      return problem('population-below-sample', details, `stratum ${stratum}`);
    }
  }
  return undefined;
}

function emptiness({ stratum, strataCount }: StratifiedColumns): Problem | undefined {
  if (strataCount < 1) return problem('no-strata', {});
  return stratum.length === 0 ? problem('no-respondents', {}) : undefined;
}

function strayRow({ stratum, strataCount }: StratifiedColumns): Problem | undefined {
  const index = stratum.findIndex((h) => h < 0 || h >= strataCount);
  if (index < 0) return undefined;
  const details = { row: index + 1, stratum: (stratum[index] ?? 0) + 1, strataCount };
  return problem('stratum-unknown', details, `row ${index + 1}`);
}

function badWeight(weight: Float64Array): Problem | undefined {
  const index = weight.findIndex((w) => !isPositive(w));
  if (index < 0) return undefined;
  const details = { row: index + 1, weight: weight[index] ?? Number.NaN };
  return problem('weight-not-positive', details, `row ${index + 1}`);
}

function isPositive(value: number): boolean {
  return value > 0 && value < Number.POSITIVE_INFINITY;
}
