// Weights cut to a band, what is cut off being given to the others.
import { ok, type Result, refused } from '#base';
import { problem } from '../problems.ts';
import type { Sample } from '../sampling/sample.ts';

/** The band; `isStrict` goes on until all weights lie in it. */
export interface TrimBand {
  readonly lower: number;
  readonly upper: number;
  readonly isStrict: boolean;
}

const MOST_ROUNDS = 1000;

/**
 * Weights outside the band go to its edge, the difference is shared equally by the others, so that the sum stays
 * (Lumley 2010, Complex Surveys, §7.3; Potter 1990, Proceedings of the ASA section on survey research).
 * Refuses a band that holds nobody, or that no sharing out can reach.
 * @example accepted(trimmed(sample, { lower: 0, upper: 18, isStrict: false })).weight // 12, 12, 18, 18
 */
export function trimmed(sample: Sample, band: TrimBand): Result<Sample> {
  const { replicates } = sample;
  const weight = trim(sample.weight, band);
  if (!weight.ok) return weight;
  if (!replicates) return ok({ ...sample, weight: weight.value });
  const weights: Float64Array[] = [];
  for (const each of replicates.weights) {
    const cut = trim(each, band);
    if (!cut.ok) return cut;
    weights.push(cut.value);
  }
  return ok({ ...sample, weight: weight.value, replicates: { ...replicates, weights } });
}

function trim(weight: Float64Array, band: TrimBand): Result<Float64Array> {
  let current = weight;
  for (let round = 0; round < (band.isStrict ? MOST_ROUNDS : 1); round += 1) {
    const isOutside = current.map((each) => (each !== 0 && (each < band.lower || each > band.upper) ? 1 : 0));
    if (!isOutside.includes(1)) return ok(current);
    const held = current.map((each) => (each === 0 ? 0 : Math.min(band.upper, Math.max(band.lower, each))));
    const excess = current.reduce((sum, each, row) => sum + each - (held[row] ?? 0), 0);
    const takers = isOutside.reduce((sum, out, row) => sum + (out === 0 && current[row] !== 0 ? 1 : 0), 0);
    if (takers === 0) return refused(problem('trim-band-empty', { lower: band.lower, upper: band.upper }));
    current = held.map((each, row) => (isOutside[row] === 1 || each === 0 ? each : each + excess / takers));
  }
  return band.isStrict
    ? refused(problem('trim-band-empty', { lower: band.lower, upper: band.upper }))
    : ok(current);
}
