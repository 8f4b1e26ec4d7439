// Replicates that leave out one unit of the first stage at a time.
import type { Replicates, Sample } from '../sampling/sample.ts';
import { drawnIn, type Stage } from '../sampling/stage.ts';

interface Options {
  readonly isAroundEstimate: boolean;
  readonly degreesOfFreedom: number | undefined;
}

/**
 * JKn: unit i of stratum h gets weight 0, the others of h n_h/(n_h - 1), variance Σ_h (1 - f_h)(n_h - 1)/n_h Σ_i (Wolter
 * 2007, Introduction to Variance Estimation, 2nd ed., §4.5). JK1 is JKn with a single stratum.
 * A stratum with one unit, or taken whole, has no replicate and adds nothing.
 * @example jackknifeReplicates(sample, sample.stages[0], { isAroundEstimate: false, degreesOfFreedom: 2 }).weights[0] // 0, 20, 20, 20
 */
export function jackknifeReplicates(sample: Sample, first: Stage, options: Options): Replicates {
  const units = inOrderOfRows(first).filter((unit) => drawnBeside(first, unit) > 1);
  const unsampled = Float64Array.from(
    units,
    (unit) => 1 - drawnBeside(first, unit) / (first.population[unit] ?? Number.POSITIVE_INFINITY),
  );
  const weights = units.map((unit) => without(sample, first, unit));
  const drawn = drawnIn(first, 0);
  if (first.strata === 1) {
    const scale = ((drawn - 1) / drawn) * (unsampled[0] ?? 1);
    return {
      type: 'JK1',
      weights,
      scale,
      rscales: new Float64Array(units.length).fill(1),
      rho: 0,
      ...options,
    };
  }
  const rscales = unsampled.map((share, index) => {
    const beside = drawnBeside(first, units[index] ?? 0);
    return (share * (beside - 1)) / beside;
  });
  return { type: 'JKn', weights, scale: 1, rscales, rho: 0, ...options };
}

function drawnBeside(first: Stage, unit: number): number {
  return drawnIn(first, first.stratumOfUnit[unit] ?? 0);
}

// Strata as they first come in the rows, and their units so too: replicates stand in the order in which R has them.
function inOrderOfRows(first: Stage): readonly number[] {
  const units = [...new Set(first.unit)];
  const strata = new Map<number, number[]>();
  for (const unit of units) {
    const stratum = first.stratumOfUnit[unit] ?? 0;
    strata.set(stratum, [...(strata.get(stratum) ?? []), unit]);
  }
  return [...strata.values()].flat();
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
