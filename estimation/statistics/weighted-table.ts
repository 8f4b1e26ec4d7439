// Two-way tables of weights, and whether their rows and columns have to do with each other.

import { fisherUpperTail } from '../distributions/fisher.ts';
import { chiSquareUpperTail } from '../distributions/incomplete-gamma.ts';
import { quadraticTail } from '../distributions/quadratic-form.ts';
import { orthogonalised, residualOf } from '../matrices/householder.ts';
import { relativeEigenvalues } from '../matrices/relative-eigenvalues.ts';
import { bilinearForm, solved } from '../matrices/square.ts';
import type { Figures } from './figures.ts';

/** Totals (or shares) of the cells of a table, rows fastest, with their covariance. */
export interface TwoWay {
  readonly rows: number;
  readonly columns: number;
  readonly cells: Figures;
}

/** A test: its statistic, its degrees of freedom if it has any, and the probability beyond. */
export interface TestResult {
  readonly statistic: number;
  readonly degrees: readonly number[];
  readonly pValue: number;
}

interface Association {
  readonly pearson: number;
  /** design effects of the contrasts of the interaction */
  readonly effects: Float64Array;
}

/** Where R and the book differ. */
export interface RaoScottOptions {
  /** with replicates R takes the design's degrees of freedom as infinite for sums of χ² */
  readonly isReplicated: boolean;
  readonly compat: 'none' | 'r-survey-4.5';
}

/** Kinds of Rao-Scott test. */
export type RaoScott = 'F' | 'Chisq' | 'lincom' | 'saddlepoint';

/**
 * Pearson's X² of the table rescaled to n rows, against what the design makes of it: the eigenvalues δ of the design
 * effects of the interaction. `F`: X²/Σδ on (Σδ)²/Σδ² and that times the design's degrees of freedom; `Chisq`: X² over
 * the mean δ; `lincom` and `saddlepoint`: X² as a sum of δ χ²₁ (Rao and Scott 1984, Annals of Statistics 12;
 * Thomas and Rao 1987, JASA 82; Kuonen 1999, Biometrika 86, pp. 929-935).
 * @param shares the cells as shares of the whole
 * @param n rows of the sample
 * @example raoScottTest({ rows: 2, columns: 2, cells: accepted(estimateFigures(sample, meansOf(quarters))) }, 4, 2, 'F')
 */
export function raoScottTest(
  shares: TwoWay,
  n: number,
  degreesOfFreedom: number,
  kind: RaoScott,
  options: RaoScottOptions = { isReplicated: false, compat: 'none' },
): TestResult {
  const { pearson, effects } = association(shares, n);
  const sum = effects.reduce((all, each) => all + each, 0);
  const squares = effects.reduce((all, each) => all + each * each, 0);
  if (kind === 'F') {
    const above = (sum * sum) / squares;
    const below = above * degreesOfFreedom;
    return {
      statistic: pearson / sum,
      degrees: [above, below],
      pValue: fisherUpperTail(pearson / sum, above, below),
    };
  }
  if (kind === 'Chisq') {
    const pValue = chiSquareUpperTail((pearson * effects.length) / sum, effects.length);
    return { statistic: pearson, degrees: [effects.length], pValue };
  }
  if (options.isReplicated)
    return saddlepointResult(pearson, effects, Number.POSITIVE_INFINITY, options.compat);
  return saddlepointResult(pearson, effects, (degreesOfFreedom * sum * sum) / squares, options.compat);
}

function saddlepointResult(
  statistic: number,
  effects: Float64Array,
  below: number,
  compat: RaoScottOptions['compat'],
): TestResult {
  // R repeats a weight `below` times, so that parts of a degree of freedom are lost; of equal effects one is lost by rounding.
  const held = effects.length > 1 ? Math.trunc(below * (1 - 1e-12)) : Math.trunc(below);
  const copies = compat === 'r-survey-4.5' && Number.isFinite(below) ? held : below;
  return { statistic, degrees: [], pValue: quadraticTail(statistic, effects, below, copies) };
}

function association({ rows, columns, cells }: TwoWay, n: number): Association {
  const interaction = interactionContrasts(rows, columns);
  const inverse = cells.values.map((share) => (share === 0 ? 0 : 1 / share));
  const weighted = interaction.map((column) => column.map((each, cell) => each * (inverse[cell] ?? 0)));
  const simple = interaction.map((left) =>
    Float64Array.from(
      weighted,
      (right) => left.reduce((sum, each, cell) => sum + each * (right[cell] ?? 0), 0) / n,
    ),
  );
  const design = weighted.map((left) =>
    Float64Array.from(weighted, (right) => bilinearForm(left, cells.covariance, right)),
  );
  return { pearson: pearsonOf(rows, columns, cells.values, n), effects: relativeEigenvalues(design, simple) };
}

// Columns of the interaction, free of rows and columns.
function interactionContrasts(rows: number, columns: number): Float64Array[] {
  const cells = rows * columns;
  const ofCells = (isOne: (row: number, column: number) => boolean): Float64Array =>
    Float64Array.from({ length: cells }, (_, cell) => (isOne(cell % rows, Math.floor(cell / rows)) ? 1 : 0));
  const main = [
    ofCells(() => true),
    ...Array.from({ length: rows - 1 }, (_, i) => ofCells((row) => row === i + 1)),
    ...Array.from({ length: columns - 1 }, (_, j) => ofCells((_row, column) => column === j + 1)),
  ];
  const factor = orthogonalised(main);
  return Array.from({ length: (rows - 1) * (columns - 1) }, (_, k) => {
    const [i, j] = [(k % (rows - 1)) + 1, Math.floor(k / (rows - 1)) + 1];
    return residualOf(
      factor,
      ofCells((row, column) => row === i && column === j),
    );
  });
}

function pearsonOf(rows: number, columns: number, shares: Float64Array, n: number): number {
  const [ofRow, ofColumn] = [new Float64Array(rows), new Float64Array(columns)];
  for (const [cell, share] of shares.entries()) {
    ofRow[cell % rows] = (ofRow[cell % rows] ?? 0) + share;
    ofColumn[Math.floor(cell / rows)] = (ofColumn[Math.floor(cell / rows)] ?? 0) + share;
  }
  return shares.reduce((sum, share, cell) => {
    const expected = (ofRow[cell % rows] ?? 0) * (ofColumn[Math.floor(cell / rows)] ?? 0);
    return expected === 0 ? sum : sum + (n * (share - expected) ** 2) / expected;
  }, 0);
}

/**
 * Wald's test that O_ij - R_i C_j/N is zero in all cells but the first row and column: W/k on k and the degrees of
 * freedom, or adjusted, W (ν - k + 1)/(k ν) on k and ν - k + 1 (Koch, Freeman and Freeman 1975, International
 * Statistical Review 43; Thomas and Rao 1987).
 * @param totals the cells as totals
 * @example waldIndependence({ rows: 2, columns: 2, cells: accepted(estimateFigures(sample, totalsOf(quarters))) }, 2, true)
 */
export function waldIndependence(totals: TwoWay, degreesOfFreedom: number, isAdjusted: boolean): TestResult {
  const { rows, columns, cells } = totals;
  const slopes: Float64Array[] = [];
  const gaps: number[] = [];
  for (let j = 1; j < columns; j += 1)
    for (let i = 1; i < rows; i += 1) {
      const { gap, slope } = departure(totals, i, j);
      gaps.push(gap);
      slopes.push(slope);
    }
  const covariance = slopes.map((left) =>
    Float64Array.from(slopes, (right) => bilinearForm(left, cells.covariance, right)),
  );
  const gap = Float64Array.from(gaps);
  const solution = solved(covariance, gap);
  const wald = solution ? gap.reduce((sum, each, k) => sum + each * (solution[k] ?? 0), 0) : Number.NaN;
  const k = gaps.length;
  const below = isAdjusted ? degreesOfFreedom - k + 1 : degreesOfFreedom;
  const statistic = isAdjusted ? (wald * below) / (k * degreesOfFreedom) : wald / k;
  return { statistic, degrees: [k, below], pValue: fisherUpperTail(statistic, k, below) };
}

function departure(
  { rows, columns, cells }: TwoWay,
  i: number,
  j: number,
): { gap: number; slope: Float64Array } {
  const all = cells.values.reduce((sum, each) => sum + each, 0);
  let [row, column] = [0, 0];
  for (let other = 0; other < columns; other += 1) row += cells.values[i + rows * other] ?? 0;
  for (let other = 0; other < rows; other += 1) column += cells.values[other + rows * j] ?? 0;
  const slope = cells.values.map((_, cell) => {
    const inRow = cell % rows === i ? 1 : 0;
    const inColumn = Math.floor(cell / rows) === j ? 1 : 0;
    return inRow * inColumn - (inRow * column + inColumn * row) / all + (row * column) / (all * all);
  });
  return { gap: (cells.values[i + rows * j] ?? 0) - (row * column) / all, slope };
}
