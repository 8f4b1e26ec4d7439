// Small areas for rates: the model on the arcsine scale, where the error does not depend on the rate, and back.
import { ok, type Problem, type Result, refused } from '#base';
import { normalQuantile } from '../distributions/normal.ts';
import { problem } from '../problems.ts';
import { fitSmallAreas, type SmallAreaMethod, type SmallAreaModel } from './fay-herriot.ts';

export interface SmallAreaRates {
  /** direct rate of each place, 0 to 1 */
  readonly rate: Float64Array;
  /** respondents over deff, above zero */
  readonly effectiveRespondents: Float64Array;
  readonly columns: readonly Float64Array[];
}

export interface SmallAreaRateModel {
  /** predicted rate of each place, and an interval for it */
  readonly rate: Float64Array;
  readonly low: Float64Array;
  readonly high: Float64Array;
  readonly level: number;
  /** the model on the arcsine scale: its errors, shares and diagnostics are to be read there */
  readonly model: SmallAreaModel;
}

/**
 * arcsin √p with sampling variance 1/(4 n*) (Casas-Cordero, Encina and Lahiri 2016, in Pratesi, ed., Analysis of
 * Poverty Data by Small Area Estimation, ch. 20), modelled by `fitSmallAreas`; back by the mean of
 * sin² of a normal, ½(1 - e^(-2v) cos 2θ), v the mean squared error (after Hadam, Würz, Kreutzmann and Schmid 2023,
 * AStA Wirtschafts- und Sozialstatistisches Archiv 17); limits sin²(θ ± z √v), held to the circle.
 * Refuses a rate outside [0, 1] with its place, and what `fitSmallAreas` refuses.
 * @example
 * fitSmallAreaRates(
 *   { rate: areas.direct, effectiveRespondents: areas.direct.map(() => 100), columns: areas.columns.slice(0, 1) },
 *   'reml',
 * )
 */
export function fitSmallAreaRates(
  { rate, effectiveRespondents, columns }: SmallAreaRates,
  method: SmallAreaMethod,
  level = 0.95,
): Result<SmallAreaRateModel> {
  const trouble = badRate(rate);
  if (trouble) return refused(trouble);
  const fitted = fitSmallAreas(
    {
      direct: rate.map((p) => Math.asin(Math.sqrt(p))),
      variance: effectiveRespondents.map((n) => 1 / (4 * n)),
      columns,
    },
    method,
  );
  if (!fitted.ok) return fitted;
  const { estimate, meanSquaredError } = fitted.value;
  const margin = meanSquaredError.map((error) => normalQuantile((1 + level) / 2) * Math.sqrt(error));
  return ok({
    rate: estimate.map((angle, place) => meanSquareSine(angle, meanSquaredError[place] ?? 0)),
    low: estimate.map((angle, place) => squareSine(angle - (margin[place] ?? 0))),
    high: estimate.map((angle, place) => squareSine(angle + (margin[place] ?? 0))),
    level,
    model: fitted.value,
  });
}

function meanSquareSine(angle: number, variance: number): number {
  return 0.5 * (1 - Math.exp(-2 * variance) * Math.cos(2 * angle));
}

function squareSine(angle: number): number {
  return Math.sin(Math.min(Math.PI / 2, Math.max(0, angle))) ** 2;
}

function badRate(rate: Float64Array): Problem | undefined {
  const index = rate.findIndex((p) => !(p >= 0 && p <= 1));
  if (index < 0) return undefined;
  const details = { row: index + 1, value: rate[index] ?? 0 };
  return problem('share-answer-out-of-range', details, `row ${index + 1}`);
}
