// Whether a small-area model may be believed: residuals, fit, and what it gained. It judges nothing by itself.
import { chiSquareUpperTail } from '../distributions/incomplete-gamma.ts';
import type { SmallAreaModel, SmallAreas } from './fay-herriot.ts';

export interface SmallAreaDiagnostics {
  /** (y - xβ)/√(A + D): near standard normal when the model holds */
  readonly residual: Float64Array;
  /** skewness and excess kurtosis of the residuals, 0 for a normal; beyond ±1 look at the places */
  readonly skewness: number;
  readonly excessKurtosis: number;
  /** places whose residual is beyond ±3 */
  readonly outliers: readonly number[];
  /** Σ (y - estimate)²/(D + mse) and its χ² p value: small says that predictions contradict the direct estimates */
  readonly goodness: number;
  readonly goodnessP: number;
  /** correlation of direct and predicted */
  readonly correlation: number;
  /** share of the variance between places that the regression explains: 1 - A/(A + variance of xβ) */
  readonly explained: number;
  /** √(mse/D) of each place: below 1 where the model helps */
  readonly errorRatio: Float64Array;
  readonly akaike: number;
  readonly bayes: number;
}

/**
 * Diagnostics of `fitSmallAreas` (Brown, Chambers, Heady and Heasman 2001, Statistics Canada Symposium, for the
 * goodness of fit; Rao and Molina 2015, §6.4.3; AIC and BIC with p + 1 parameters).
 * @example diagnoseSmallAreas(areas, model).goodnessP
 */
export function diagnoseSmallAreas(
  { direct, variance }: SmallAreas,
  model: SmallAreaModel,
): SmallAreaDiagnostics {
  const { estimate, synthetic, meanSquaredError, betweenVariance, logLikelihood, coefficients } = model;
  const residual = direct.map(
    (y, d) => (y - at(synthetic, d)) / Math.sqrt(betweenVariance + at(variance, d)),
  );
  const goodness = direct.reduce(
    (sum, y, d) => sum + (y - at(estimate, d)) ** 2 / (at(variance, d) + at(meanSquaredError, d)),
    0,
  );
  const parameters = coefficients.length + 1;
  return {
    residual,
    skewness: moment(residual, 3) / moment(residual, 2) ** 1.5,
    excessKurtosis: moment(residual, 4) / moment(residual, 2) ** 2 - 3,
    outliers: [...residual.keys()].filter((d) => Math.abs(at(residual, d)) > 3),
    goodness,
    goodnessP: chiSquareUpperTail(goodness, direct.length),
    correlation: correlationOf(direct, estimate),
    explained: explainedBy(moment(synthetic, 2), betweenVariance),
    errorRatio: variance.map((sampling, d) => Math.sqrt(at(meanSquaredError, d) / sampling)),
    akaike: 2 * parameters - 2 * logLikelihood,
    bayes: Math.log(direct.length) * parameters - 2 * logLikelihood,
  };
}

function explainedBy(syntheticVariance: number, betweenVariance: number): number {
  const whole = syntheticVariance + betweenVariance;
  return whole === 0 ? 0 : syntheticVariance / whole;
}

function correlationOf(one: Float64Array, other: Float64Array): number {
  const [meanOne, meanOther] = [meanOf(one), meanOf(other)];
  const together = one.reduce((sum, each, d) => sum + (each - meanOne) * (at(other, d) - meanOther), 0);
  return together / one.length / Math.sqrt(moment(one, 2) * moment(other, 2));
}

function moment(values: Float64Array, power: number): number {
  const mean = meanOf(values);
  return values.reduce((sum, each) => sum + (each - mean) ** power, 0) / values.length;
}

function meanOf(values: Float64Array): number {
  return values.reduce((sum, each) => sum + each, 0) / values.length;
}

function at(column: Float64Array, index: number): number {
  return column[index] ?? Number.NaN;
}
