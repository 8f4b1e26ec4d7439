// Respondents in places, as every share of theirs needs them: drawn by place, weighted to the places' populations.
import { ok, type Result } from '#base';
import { type Domains, domainsBy, everyone } from '../design/domains.ts';
import { type PopulationWeights, weightsToPopulations } from '../design/population-weights.ts';
import { countByGroup, type Design, type LonelyRule, stratifiedDesign } from '../design/stratified-design.ts';
import type { Adjustment } from '../sampling/sample.ts';
import type { MarginBlocks } from './margin-blocks.ts';

/** Respondents in places, weighted to the places' populations. Made once, used for every question. */
export interface PlaceSample {
  readonly design: Design;
  /** print its `uncovered` places and its deff beside every overall figure */
  readonly weights: PopulationWeights;
  readonly byPlace: Domains;
  readonly overall: Domains;
  /** what further fitting of the weights leaves of an influence (`fittedPlaces`); none after `sampleByPlace` */
  readonly adjustments: readonly Adjustment[];
  /** the same by blocks of alike rows, where a single fit to margins is all there was; row by row otherwise */
  readonly blocks: MarginBlocks | undefined;
}

export interface PlaceColumns {
  /** place of each respondent, 0 to the number of populations - 1 */
  readonly place: Int32Array;
  /** people of each place */
  readonly population: Float64Array;
  /** what a place with a single respondent adds to an overall error; chosen anew for every survey */
  readonly lonely: LonelyRule;
}

const UNFITTED = { adjustments: [], blocks: undefined };

/**
 * Weights respondents to the populations of their places: w = N_h/n_h, no finite population correction, since
 * those who answered are not a random sample of those asked.
 * Refuses what `weightsToPopulations` and `stratifiedDesign` refuse.
 * @example
 * accepted(sampleByPlace({ place: Int32Array.of(0, 0, 1), population: Float64Array.of(300, 100), lonely: 'adjust' })).design.weight
 * // 150, 150, 100
 */
export function sampleByPlace({ place, population, lonely }: PlaceColumns): Result<PlaceSample> {
  const strataCount = population.length;
  const weights = weightsToPopulations(countByGroup(place, strataCount), population);
  if (!weights.ok) return weights;
  const weight = Float64Array.from(place, (each) => weights.value.weightOfStratum[each] ?? Number.NaN);
  const design = stratifiedDesign({ stratum: place, strataCount, weight, lonely });
  if (!design.ok) return design;
  const byPlace = domainsBy(design.value, place, strataCount);
  const overall = everyone(design.value);
  return ok({ design: design.value, weights: weights.value, byPlace, overall, ...UNFITTED });
}
