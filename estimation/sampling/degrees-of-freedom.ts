// How many independent pieces of evidence a variance rests on.
import { orthogonalised } from '../matrices/householder.ts';
import type { Sample } from './sample.ts';

/** A column of replicate weights with less than this left of it says nothing new. */
const NOTHING_NEW = 1e-5;

/**
 * Units of the first stage less strata, among rows that are looked at; with replicates the rank of their weights less
 * one (Lumley 2010, Complex Surveys, §2.3; Rust and Rao 1996, Statistical Methods in Medical Research 5).
 * @example degreesOfFreedom(sample) // 2
 */
export function degreesOfFreedom(sample: Sample): number {
  if (sample.replicates)
    return (
      sample.replicates.degreesOfFreedom ?? orthogonalised(sample.replicates.weights, NOTHING_NEW).rank - 1
    );
  const [first] = sample.stages;
  if (!first) return Number.NaN;
  const units = new Set<number>();
  const strata = new Set<number>();
  for (let row = 0; row < sample.rows; row += 1) {
    if (sample.weight[row] === 0) continue;
    const unit = first.unit[row] ?? 0;
    units.add(unit);
    strata.add(first.stratumOfUnit[unit] ?? 0);
  }
  return units.size - strata.size;
}
