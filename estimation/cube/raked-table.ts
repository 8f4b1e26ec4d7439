// The table of `measureTable` for raked weights, with errors that know of the raking: the same as if every row's
// residual had been taken for every domain, without taking any.

import type { Result } from '#base';
import { bilinear } from '../matrices/positive-matrix.ts';
import { realAt, wholeAt } from './columns.ts';
import type { CubeDesign } from './cube-design.ts';
import { type MarginGeometry, marginCounts, marginGeometry } from './margin-geometry.ts';
import { type Measure, type MeasureTable, measureCell, measureTable } from './measure-table.ts';
import type { RakedSample } from './raked-sample.ts';

/**
 * Taylor variances after raking as R's survey 4.5 has them: the score z = (s - m)/Σ_d w in the domain, 0 outside, less
 * ten sweeps of its unweighted category means, margin after margin, times w (the residuals of a regression on the
 * margins: Deville and Särndal 1992, JASA 87, pp. 376-382, for the principle). What the sweeps take away from a row is
 * a sum of one number a category, g = Γ t, with t the category sums of z and Γ the same for all; so
 * v = v_z + gᵀQg - 2 gᵀC_d with Q the spread of the units' category weights, once, and C_d their spread with z in the
 * units of the domain. Values, n and degrees of freedom are those of `measureTable`.
 * @throws RangeError for moments with squares, a margin that is not as long as the rows, or what `measureTable` throws
 * @example
 * const margins = [Uint8Array.of(0, 1, 0, 1)];
 * rakedTable({ answers, cube, moments, margins, categories: [2] }, measures)
 */
export function rakedTable(sample: RakedSample, measures: readonly Measure[]): Result<MeasureTable> {
  if (sample.moments.squares) throw new RangeError('raked errors are those of first-stage units');
  const table = measureTable(sample.moments, measures);
  if (!table.ok) return table;
  const geometry = marginGeometry(sample);
  const { design, layout } = sample.moments;
  const room = {
    sums: new Float64Array(geometry.size),
    pull: new Float64Array(geometry.size),
    taken: new Float64Array(geometry.size),
  };
  marginCounts(sample, geometry, (domain, counts) => {
    for (const [index, measure] of measures.entries()) {
      const at = measureCell(table.value, index, domain);
      if (!(table.value.n[at] ?? 0)) continue;
      const found = { mean: table.value.value[at] ?? 0, people: table.value.sumOfWeights[at] ?? 0 };
      sumByCategory(measure, found, counts, layout.offsetOf[measure.question] ?? 0, layout.width, room.sums);
      pullOfUnits(sample, design, geometry, domain, measure, found, room.pull);
      correct(table.value, at, geometry, room);
    }
  });
  return table;
}

interface Found {
  readonly mean: number;
  readonly people: number;
}

interface Room {
  /** t: category sums of z */
  readonly sums: Float64Array;
  /** C_d */
  readonly pull: Float64Array;
  /** Γ t */
  readonly taken: Float64Array;
}

function sumByCategory(
  { score }: Measure,
  { mean, people }: Found,
  counts: Int32Array,
  offset: number,
  width: number,
  into: Float64Array,
): void {
  for (let category = 0; category < into.length; category += 1) {
    const base = category * width + offset;
    let sum = 0;
    for (let code = 0; code < score.length; code += 1) {
      const s = score[code] ?? Number.NaN;
      if (!Number.isNaN(s)) sum += (s - mean) * (counts[base + code] ?? 0);
    }
    into[category] = sum / people;
  }
}

// Σ_h (1 - f_h) n_h/(n_h - 1) Σ_c (z_c - z̄)(b_c - b̄) over the units of the domain; the others' z are zero.
function pullOfUnits(
  { cube }: RakedSample,
  design: CubeDesign,
  { size, unitMargins, stratumCentre }: MarginGeometry,
  domain: number,
  { question, score }: Measure,
  { mean, people }: Found,
  into: Float64Array,
): void {
  into.fill(0);
  const offset = wholeAt(cube.layout.offsetOf, question);
  for (
    let segment = wholeAt(design.domainStart, domain);
    segment < wholeAt(design.domainStart, domain + 1);
    segment += 1
  ) {
    const stratum = wholeAt(design.segmentStratum, segment);
    const n = wholeAt(design.drawn, stratum);
    if (n < 2) continue;
    const factor = (realAt(design.unsampledShare, stratum) * n) / (n - 1) / people;
    for (
      let at = wholeAt(design.segmentStart, segment);
      at < wholeAt(design.segmentStart, segment + 1);
      at += 1
    ) {
      const unit = wholeAt(design.units, at);
      const pull = factor * scoreOfUnit(cube.weight, unit * cube.layout.width + offset, score, mean);
      // Σ_c (b_c - b̄) is zero over a stratum, so z need not be centred as well.
      for (let category = 0; category < size; category += 1)
        into[category] =
          realAt(into, category) +
          pull *
            (realAt(unitMargins, unit * size + category) - realAt(stratumCentre, stratum * size + category));
    }
  }
}

function scoreOfUnit(weight: Float64Array, base: number, score: readonly number[], mean: number): number {
  let scored = 0;
  for (let code = 0; code < score.length; code += 1) {
    const s = score[code] ?? Number.NaN;
    if (!Number.isNaN(s)) scored += (s - mean) * realAt(weight, base + code);
  }
  return scored;
}

function correct(
  table: MeasureTable,
  at: number,
  geometry: MarginGeometry,
  { sums, pull, taken }: Room,
): void {
  const { size, sweep, spread } = geometry;
  for (let row = 0; row < size; row += 1) {
    let sum = 0;
    for (let column = 0; column < size; column += 1)
      sum += (sweep[row * size + column] ?? 0) * (sums[column] ?? 0);
    taken[row] = sum;
  }
  let across = 0;
  for (let row = 0; row < size; row += 1) across += (taken[row] ?? 0) * (pull[row] ?? 0);
  const before = table.variance[at] ?? Number.NaN;
  const after = Math.max(0, before + bilinear(taken, spread, taken) - 2 * across);
  table.deff[at] = (table.deff[at] ?? Number.NaN) * (after / before);
  table.variance[at] = after;
}
