// Weights that bring the respondents of each stratum up to its population, and what this does to precision.
import { ok, type Problem, type Result, refused } from '#base';
import { problem } from '../problems.ts';
import { badPopulation } from './stratified-design.ts';

/** Weights of strata, with the report that belongs beside every weighted figure. */
export interface PopulationWeights {
  /** N_h/n_h of each stratum; 0 where nobody answered */
  readonly weightOfStratum: Float64Array;
  /** strata (from 0) in which nobody answered: an overall figure does not cover them */
  readonly uncovered: readonly number[];
  /** share of the whole population that lives in covered strata, 0 to 1 */
  readonly coveredShare: number;
  /** 1 + cv² of the respondents' weights: how much unequal weights alone widen a variance */
  readonly deff: number;
  /** respondents divided by `deff` */
  readonly effectiveRespondents: number;
  readonly smallestWeight: number;
  readonly largestWeight: number;
}

/**
 * Weights w_h = N_h/n_h for strata of known population (post-stratification to one margin: Särndal, Swensson
 * and Wretman 1992, Model Assisted Survey Sampling, §7.6). The deff of weighting is n Σw²/(Σw)²
 * = 1 + cv²(w), summed over respondents (Kish 1992, Journal of Official Statistics 8(2)).
 * Refuses no strata, nobody at all, and a population that is not finite and positive or below its sample.
 * @param respondents n_h of each stratum, zero allowed
 * @param population N_h of each stratum
 * @example
 * const weights = weightsToPopulations(Int32Array.of(10, 20, 0), Float64Array.of(1000, 1000, 500));
 * // weightOfStratum 100, 50, 0; uncovered [2]; coveredShare 0.8; deff 30 × 150,000 / 2,000² = 1.125
 */
export function weightsToPopulations(
  respondents: Int32Array,
  population: Float64Array,
): Result<PopulationWeights> {
  const trouble = emptiness(respondents) ?? badPopulation(respondents, population);
  if (trouble) return refused(trouble);
  const weightOfStratum = Float64Array.from(respondents, (n, h) => (n > 0 ? (population[h] ?? 0) / n : 0));
  const uncovered = [...respondents.keys()].filter((h) => respondents[h] === 0);
  const used = weightOfStratum.filter((weight) => weight > 0);
  const covered = total(weightOfStratum, respondents);
  const squares = total(
    weightOfStratum.map((weight) => weight * weight),
    respondents,
  );
  const effectiveRespondents = (covered * covered) / squares;
  return ok({
    weightOfStratum,
    uncovered,
    coveredShare: covered / population.reduce((sum, people) => sum + people, 0),
    deff: respondents.reduce((sum, n) => sum + n, 0) / effectiveRespondents,
    effectiveRespondents,
    smallestWeight: used.reduce((least, weight) => Math.min(least, weight)),
    largestWeight: used.reduce((most, weight) => Math.max(most, weight)),
  });
}

function emptiness(respondents: Int32Array): Problem | undefined {
  if (respondents.length === 0) return problem('no-strata', {});
  const index = respondents.findIndex((n) => n < 0);
  if (index >= 0) {
    const details = { stratum: index + 1, respondents: respondents[index] ?? 0 };
    return problem('respondents-not-a-count', details, `stratum ${index + 1}`);
  }
  return respondents.every((n) => n === 0) ? problem('no-respondents', {}) : undefined;
}

function total(value: Float64Array, times: Int32Array): number {
  return value.reduce((sum, each, index) => sum + each * (times[index] ?? 0), 0);
}
