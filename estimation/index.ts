// Estimation: numbers in, numbers out. It does not know where the numbers came from.
export { domainsBy } from './design/domains.ts';
export { type PopulationWeights, weightsToPopulations } from './design/population-weights.ts';
export { type Design, type LonelyRule, stratifiedDesign } from './design/stratified-design.ts';
export { type Estimate, estimate, estimateAt } from './estimators/estimate.ts';
export { meanOf, ratioOf } from './estimators/ratio.ts';
export { type Interval, meanInterval, proportionInterval } from './intervals/proportion-interval.ts';
export { comparePlaces, type PlaceComparison } from './ranks/compare-places.ts';
export {
  eligibilityShare,
  type OutcomeCounts,
  type OutcomeRates,
  outcomeRates,
} from './rates/outcome-rates.ts';
export { compareShares } from './shares/compare-shares.ts';
export { estimateShares, type PlaceSample, type ShareFigure, sampleByPlace } from './shares/place-shares.ts';
