// Replicates that leave out one unit of the first stage at a time.
import type { Replicates, Sample } from '../sampling/sample.ts';
import { drawnIn, type Stage } from '../sampling/stage.ts';

interface Options {
  readonly isAroundEstimate: boolean;
  readonly degreesOfFreedom: number | undefined;
}

/**
 * JKn: unit i of stratum h gets weight 0, the others of h n_h/(n_h - 1), variance Σ_h (1 - f_h)(n_h - 1)/n_h Σ_i (Wolter
 * 2007, Introduction to Variance Estimation, 2nd ed., §4.5, pp. 172-184). JK1 is JKn with a single stratum.
 * A stratum with one unit, or taken whole, has no replicate and adds nothing.
 */
export function jackknifeReplicates(sample: Sample, first: Stage, options: Options): Replicates {
  const single = first.strata === 1;
  const units = [...first.unitsByStratum].filter((unit) => drawnIn(first, first.stratumOfUnit[unit] ?? 0) > 1);
  const rscales = Float64Array.from(units, (unit) => {
    const drawn = drawnIn(first, first.stratumOfUnit[unit] ?? 0);
    return (1 - drawn / (first.population[unit] ?? Number.POSITIVE_INFINITY)) * (single ? 1 : (drawn - 1) / drawn);
  });
  const drawn = drawnIn(first, 0);
  return {
    type: single ? 'JK1' : 'JKn',
    weights: units.map((unit) => without(sample, first, unit)),
    scale: single ? (drawn - 1) / drawn : 1,
    rscales,
    rho: 0,
    ...options,
  };
}

function without(sample: Sample, first: Stage, unit: number): Float64Array {
  const stratum = first.stratumOfUnit[unit];
  const drawn = drawnIn(first, stratum ?? 0);
  return sample.weight.map((weight, row) => {
    const own = first.unit[row] ?? 0;
    if (own === unit) return 0;
    return first.stratumOfUnit[own] === stratum ? (weight * drawn) / (drawn - 1) : weight;
  });
}
