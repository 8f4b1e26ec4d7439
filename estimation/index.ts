// Estimation: numbers in, numbers out. It does not know where the numbers came from.

export { type AdjustmentMethod, adjustPValues } from './comparisons/p-adjust.ts';
export { type ShareChange, shareChange } from './comparisons/share-change.ts';
export { type CountRatio, countInterval, countRatio } from './counts/count-interval.ts';
export { type AnswerFilePlan, type AnswerFileReader, answerFileReader } from './cube/answer-file.ts';
export { type AnswerColumns, type AnswerRows, answerRows, squaredWeights } from './cube/answer-rows.ts';
export { rakeCells } from './cube/cell-raking.ts';
export { appendAnswers, mergeCubes, retractAnswers, type UnitRange } from './cube/counting.ts';
export { applyCellFactors, type CrossedRows, crossMargins, weightByCell } from './cube/crossed-margins.ts';
export { type CubeDesign, cubeDesign } from './cube/cube-design.ts';
export { type DomainMoments, domainMoments, refreshDomain } from './cube/domain-moments.ts';
export { jackknife } from './cube/jackknife.ts';
export { type Cube, type CubeLayout, cubeLayout, emptyCube } from './cube/layout.ts';
export {
  type Measure,
  type MeasureFigure,
  type MeasureTable,
  measureAt,
  measureCell,
  measureTable,
} from './cube/measure-table.ts';
export type { RakedSample } from './cube/raked-sample.ts';
export { rakedTable } from './cube/raked-table.ts';
export { bootstrapFactors, rakedReplicates } from './cube/replicates.ts';
export { domainsBy } from './design/domains.ts';
export { type PopulationWeights, weightsToPopulations } from './design/population-weights.ts';
export { type Design, type LonelyRule, stratifiedDesign } from './design/stratified-design.ts';
export { fisherLowerTail, fisherUpperTail } from './distributions/fisher.ts';
export { betaDistribution, betaQuantile } from './distributions/incomplete-beta.ts';
export { chiSquareLowerTail, chiSquareUpperTail } from './distributions/incomplete-gamma.ts';
export { logGamma } from './distributions/log-gamma.ts';
export { normalDistribution, normalQuantile } from './distributions/normal.ts';
export { studentDistribution, studentQuantile } from './distributions/student.ts';
export { type Nearest, nearestInPlace, packAnswers } from './duplicates/near-duplicates.ts';
export { type Estimate, estimate, estimateAt } from './estimators/estimate.ts';
export { meanOf, ratioOf } from './estimators/ratio.ts';
export {
  type ImportancePerformance,
  importanceByPlace,
  importancePerformance,
  type Standing,
} from './importance/importance-performance.ts';
export {
  intervalPromise,
  type PromisedMethod,
  whyMeanNotOffered,
  whyNotOffered,
} from './intervals/interval-promise.ts';
export {
  type Interval,
  meanInterval,
  proportionInterval,
  type ShareEvidence,
} from './intervals/proportion-interval.ts';
export { type InterviewerEffect, interviewerEffect } from './interviewers/interviewer-effect.ts';
export { type OneWay, oneWay } from './interviewers/one-way.ts';
export {
  type AllocationLimit,
  type AllocationRule,
  allocate,
  roundAllocation,
} from './planning/allocation.ts';
export { type ExpectedYield, expectedYield, type PastOutcome } from './planning/expected-yield.ts';
export { type ChangePower, powerOfChange, sizeForChange, sizeForRanks } from './planning/power.ts';
export { type SampleSize, sampleSize, type WeightingCost, weightingCost } from './planning/sample-size.ts';
export { bottomChances, type StrikeRisk, strikeRisk } from './ranks/bottom-chances.ts';
export { comparePlaces, type PlaceComparison } from './ranks/compare-places.ts';
export { type IntervalRanks, type IntervalWidening, intervalRanks } from './ranks/interval-ranks.ts';
export {
  possiblyBest,
  possiblyWorst,
  type RankSets,
  rankSets,
  tiersOfSets,
} from './ranks/rank-sets.ts';
export {
  eligibilityShare,
  type OutcomeCounts,
  type OutcomeRates,
  outcomeRates,
} from './rates/outcome-rates.ts';
export { type RatesWithEligibility, ratesWithEligibility, tallyOutcomes } from './rates/outcome-tally.ts';
export { type ListEstimate, listExperiment, listExperimentSize } from './sensitive/list-experiment.ts';
export { compareShares } from './shares/compare-shares.ts';
export { fittedPlaces } from './shares/fitted-places.ts';
export { type PlaceSample, sampleByPlace } from './shares/place-sample.ts';
export { estimateShareOverall, estimateShares, type ShareFigure } from './shares/place-shares.ts';
export { type Benchmarking, benchmark } from './small-areas/benchmarking.ts';
export { diagnoseSmallAreas, type SmallAreaDiagnostics } from './small-areas/diagnostics.ts';
export { fitSmallAreas, type SmallAreaMethod, type SmallAreaModel } from './small-areas/fay-herriot.ts';
export { fitSmallAreaRates, type SmallAreaRateModel } from './small-areas/rates.ts';
export { type SmoothedVariances, smoothVariances } from './small-areas/variance-smoothing.ts';
export * from './survey.ts';
