// Replicates that draw units again with replacement, within strata.
import type { Chance } from '#base';
import type { Replicates, Sample } from '../sampling/sample.ts';
import { drawnIn, type Stage } from '../sampling/stage.ts';

interface Options {
  readonly count: number;
  readonly kind: keyof typeof FACTORS;
  readonly isAroundEstimate: boolean;
  readonly degreesOfFreedom: number | undefined;
  readonly chance: Chance;
}

// Factors of the n units of a stratum in one replicate; `share` is n/N.
const FACTORS = {
  /** Rao, Wu and Yue 1992, Survey Methodology 18: n - 1 draws, times n/(n - 1). */
  subbootstrap: (n: number, _share: number, chance: Chance) =>
    drawnTimes(n, n - 1, chance).map((times) => (times * n) / (n - 1)),
  /** Canty and Davison 1999, Journal of the Royal Statistical Society D 48: n draws from N/n copies of each. */
  bootstrap: (n: number, share: number, chance: Chance) =>
    share > 0 ? copiesDrawn(n, Math.round(n / share), chance) : drawnTimes(n, n, chance),
  /** Preston 2009, Survey Methodology 35: half the units without replacement. */
  mrb: (n: number, share: number, chance: Chance) => {
    const half = Math.floor(n / 2);
    const lambda = Math.sqrt((half * (1 - share)) / (n - half));
    return drawnOnce(n, half, chance).map((isDrawn) => 1 - lambda + (lambda * n * isDrawn) / half);
  },
};

/**
 * Bootstrap replicates of the first stage; variance 1/(R - 1) Σ_r. A stratum with one unit keeps it.
 * @example
 * bootstrapReplicates(sample, sample.stages[0], {
 *   kind: 'subbootstrap', count: 20, chance, isAroundEstimate: false, degreesOfFreedom: 2,
 * }).weights.length // 20
 */
export function bootstrapReplicates(sample: Sample, first: Stage, options: Options): Replicates {
  const weights = Array.from({ length: options.count }, () => {
    const factor = new Float64Array(first.units).fill(1);
    for (let h = 0; h < first.strata; h += 1) setFactors(factor, first, h, options);
    return sample.weight.map((weight, row) => weight * (factor[first.unit[row] ?? 0] ?? 1));
  });
  return {
    type: options.kind,
    weights,
    scale: 1 / (options.count - 1),
    rscales: new Float64Array(options.count).fill(1),
    isAroundEstimate: options.isAroundEstimate,
    rho: 0,
    degreesOfFreedom: Math.min(options.degreesOfFreedom ?? options.count - 1, options.count - 1),
  };
}

function setFactors(factor: Float64Array, first: Stage, stratum: number, options: Options): void {
  const n = drawnIn(first, stratum);
  if (n < 2) return;
  const start = first.stratumStart[stratum] ?? 0;
  const population = first.population[first.unitsByStratum[start] ?? 0] ?? Number.POSITIVE_INFINITY;
  const factors = FACTORS[options.kind](n, n / population, options.chance);
  for (const [place, each] of factors.entries()) factor[first.unitsByStratum[start + place] ?? 0] = each;
}

function drawnTimes(n: number, draws: number, chance: Chance): Float64Array {
  const times = new Float64Array(n);
  for (let draw = 0; draw < draws; draw += 1) {
    const unit = chance.integer(n);
    times[unit] = (times[unit] ?? 0) + 1;
  }
  return times;
}

function copiesDrawn(n: number, population: number, chance: Chance): Float64Array {
  const times = new Float64Array(n);
  const left = Int32Array.from({ length: population }, (_, copy) => copy % n);
  for (let draw = 0; draw < n; draw += 1) {
    const at = draw + chance.integer(population - draw);
    const unit = left[at] ?? 0;
    left[at] = left[draw] ?? 0;
    times[unit] = (times[unit] ?? 0) + 1;
  }
  return times;
}

function drawnOnce(n: number, draws: number, chance: Chance): Float64Array {
  const order = Int32Array.from({ length: n }, (_, unit) => unit);
  const isDrawn = new Float64Array(n);
  for (let draw = 0; draw < draws; draw += 1) {
    const at = draw + chance.integer(n - draw);
    const unit = order[at] ?? 0;
    order[at] = order[draw] ?? 0;
    isDrawn[unit] = 1;
  }
  return isDrawn;
}
