// Balanced half-samples: of the two units of each stratum one is doubled and one left out, in balanced patterns.
import { ok, type Result, refused } from '#base';
import { problem } from '../problems.ts';
import type { Replicates, Sample } from '../sampling/sample.ts';
import { drawnIn, type Stage } from '../sampling/stage.ts';

interface Options {
  /** Fay's ρ: the unit left out keeps ρ of its weight; 0 for plain half-samples */
  readonly rho: number;
  readonly isAroundEstimate: boolean;
  readonly degreesOfFreedom: number | undefined;
}

/**
 * BRR and Fay's method: factors 2 - ρ and ρ after the columns of a Hadamard matrix, variance 1/(R(1 - ρ)²) Σ_r
 * (Wolter 2007, Introduction to Variance Estimation, 2nd ed., §3.2-3.4; Judkins 1990, Journal of Official
 * Statistics 6, pp. 223-239). Refuses strata that have not two units.
 * @example accepted(halfSamples(sample, sample.stages[0], { rho: 0, isAroundEstimate: false, degreesOfFreedom: 2 })).type // BRR
 */
export function halfSamples(sample: Sample, first: Stage, options: Options): Result<Replicates> {
  for (let h = 0; h < first.strata; h += 1)
    if (drawnIn(first, h) !== 2) {
      const details = { stratum: h + 1, drawn: drawnIn(first, h) };
      return refused(problem('stratum-not-of-two-units', details, `stratum ${h + 1}`));
    }
  let size = 1;
  while (size <= first.strata) size *= 2;
  const weights = Array.from({ length: size }, (_, r) => halved(sample, first, r, options.rho));
  const scale = 1 / (size * (1 - options.rho) ** 2);
  return ok({
    type: options.rho === 0 ? 'BRR' : 'Fay',
    weights,
    scale,
    rscales: new Float64Array(size).fill(1),
    ...options,
  });
}

function halved(sample: Sample, first: Stage, replicate: number, rho: number): Float64Array {
  return sample.weight.map((weight, row) => {
    const unit = first.unit[row] ?? 0;
    const stratum = first.stratumOfUnit[unit] ?? 0;
    const isFirst = first.unitsByStratum[first.stratumStart[stratum] ?? 0] === unit;
    return weight * (isFirst === isPlus(replicate, stratum + 1) ? 2 - rho : rho);
  });
}

// Sylvester's matrix: the sign is the parity of the bits that row and column share.
function isPlus(row: number, column: number): boolean {
  let shared = row & column;
  let parity = 0;
  while (shared !== 0) {
    parity ^= shared & 1;
    shared >>= 1;
  }
  return parity === 0;
}
