// The part of the door that statisticians know from R's survey: designs, weights, statistics.
export { evaluated } from './expressions/evaluate.ts';
export * from './expressions/expression.ts';
export * from './frames/frame.ts';
export { FAMILIES, LINKS } from './regression/families.ts';
export * from './regression/model-matrix.ts';
export {
  independentColumns,
  meanOfWeights,
  type Regression,
  regressed,
} from './regression/survey-regression.ts';
export { likelihoodRatioTest, waldTest, workingWaldTest } from './regression/term-tests.ts';
export * from './replication/bootstrap.ts';
export * from './replication/half-samples.ts';
export * from './replication/jackknife.ts';
export { degreesOfFreedom } from './sampling/degrees-of-freedom.ts';
export { hartleyRao, overton } from './sampling/joint-draw.ts';
export * from './sampling/sample.ts';
export type { StageColumns } from './sampling/stage.ts';
export { type LonelyRules, STRICT } from './sampling/taylor-covariance.ts';
export { contrasted, contrastedBy, sideBySide } from './statistics/contrasts.ts';
export { correlationOf } from './statistics/correlations.ts';
export * from './statistics/figures.ts';
export { profileLimits } from './statistics/profile-limits.ts';
export {
  PROPORTION_METHODS,
  type ProportionLimitsMethod,
  proportionLimits,
} from './statistics/proportion-limits.ts';
export { QUANTILE_RULES, type QuantileRule } from './statistics/quantile-rules.ts';
export { estimateQuantile, type QuantileInterval, type QuantileOptions } from './statistics/quantiles.ts';
export { indexOf, type ScoringRule, satisfiedOf, scoresOf } from './statistics/scores.ts';
export { meansOf, ratiosOf, totalsOf } from './statistics/totals.ts';
export * from './statistics/variances.ts';
export { raoScottTest, type TestResult, waldIndependence } from './statistics/weighted-table.ts';
export { calibrated } from './weighting/calibrate.ts';
export { nonresponseWeights } from './weighting/nonresponse.ts';
export { type Margin, postStratified } from './weighting/post-stratify.ts';
export { RAKE_STOP, raked } from './weighting/rake.ts';
export { joinedClasses } from './weighting/response-classes.ts';
export { standardised } from './weighting/standardise.ts';
export { trimmed } from './weighting/trim.ts';
export { landlineShareBySize, type Overlap, twoFrameWeights } from './weighting/two-frames.ts';
export { WEIGHT_SHARES, type WeightReport, weightReport } from './weighting/weight-report.ts';
