// Tests that some coefficients of a model are zero.
import { fisherUpperTail } from '../distributions/fisher.ts';
import { quadraticTail } from '../distributions/quadratic-form.ts';
import { relativeEigenvalues } from '../matrices/relative-eigenvalues.ts';
import { solved } from '../matrices/square.ts';
import type { Figures } from '../statistics/figures.ts';
import type { Regression } from './survey-regression.ts';

/**
 * Wald's test that some coefficients are zero: b'V⁻¹b/k on k and the residual degrees of freedom (Lumley 2010, §5.2.3).
 * @param which positions of the coefficients
 * @example waldTest(means, [0], 2).degrees // 1, 2
 */
export function waldTest(
  { values, covariance }: Figures,
  which: readonly number[],
  residualDegrees: number,
): { statistic: number; degrees: readonly [number, number]; pValue: number } {
  const statistic = quadraticIn(values, covariance, which) / which.length;
  const degrees = [which.length, residualDegrees] as const;
  return { statistic, degrees, pValue: fisherUpperTail(statistic, ...degrees) };
}

/** What a Rao-Scott test of a model's terms finds. */
export interface TermTest {
  /** before it is divided by its design effects */
  readonly statistic: number;
  /** the design effects, largest first */
  readonly effects: Float64Array;
  readonly degrees: readonly [number, number];
  readonly pValue: number;
}

/**
 * The fall of the deviance when the terms are left out, against Σ δ_k χ²₁ over χ²_ν/ν with δ the eigenvalues of V₀⁻¹V of the
 * terms' coefficients, V₀ that of independent rows (Rao and Scott 1984, Annals of Statistics 12; Lumley and Scott
 * 2014, Australian & New Zealand Journal of Statistics 56). The tail is the saddlepoint's.
 * @param without deviance of the model without the terms, over the same rows
 * @example likelihoodRatioTest(regression, regression.nullDeviance, [1], 1)
 */
export function likelihoodRatioTest(
  regression: Regression,
  without: number,
  which: readonly number[],
  residualDegrees: number,
): TermTest {
  return againstEffects(without - regression.deviance, regression, which, residualDegrees);
}

/**
 * b'V₀⁻¹b against the same distribution: Wald's statistic with the covariance of independent rows.
 * @example workingWaldTest(regression, [1], 1)
 */
export function workingWaldTest(
  regression: Regression,
  which: readonly number[],
  residualDegrees: number,
): TermTest {
  const { coefficients, simpleCovariance } = regression;
  const statistic = quadraticIn(coefficients.values, simpleCovariance, which);
  return againstEffects(statistic, regression, which, residualDegrees);
}

function againstEffects(
  statistic: number,
  { coefficients, simpleCovariance }: Regression,
  which: readonly number[],
  residualDegrees: number,
): TermTest {
  const effects = relativeEigenvalues(
    squareOf(coefficients.covariance, which),
    squareOf(simpleCovariance, which),
  );
  const pValue = residualDegrees > 0 ? quadraticTail(statistic, effects, residualDegrees) : Number.NaN;
  return { statistic, effects, degrees: [effects.length, residualDegrees], pValue };
}

function quadraticIn(
  values: Float64Array,
  covariance: readonly Float64Array[],
  which: readonly number[],
): number {
  const part = Float64Array.from(which, (k) => values[k] ?? Number.NaN);
  const solution = solved(squareOf(covariance, which), part);
  return solution ? part.reduce((sum, each, k) => sum + each * (solution[k] ?? 0), 0) : Number.NaN;
}

function squareOf(matrix: readonly Float64Array[], which: readonly number[]): Float64Array[] {
  return which.map((i) => Float64Array.from(which, (j) => matrix[i]?.[j] ?? Number.NaN));
}
