// Replicates of the sample as factors of its first-stage units: bootstrap with raking in every replicate.
import { ok, type Result } from '#base';
import { type Cells, fitCells, rakeCells } from './cell-raking.ts';
import { counterWord } from './counter-chance.ts';
import type { Cube } from './layout.ts';
import type { Measure } from './measure-table.ts';

/**
 * Rescaled bootstrap factors of Rao, Wu and Yue (1992, Survey Methodology 18): of each stratum's n_h units
 * n_h - 1 are drawn with replacement, and a unit drawn m times has the factor m n_h/(n_h - 1). A stratum of one unit
 * keeps it. Replicate b is the same on any machine, whichever others are made.
 * @returns factors at replicate · units + unit
 * @example bootstrapFactors(Int32Array.of(0, 0), 1, 1, 7).reduce((sum, factor) => sum + factor, 0) // 2
 */
export function bootstrapFactors(
  stratum: Int32Array,
  strata: number,
  replicates: number,
  seed: number,
): Float64Array {
  const members: number[][] = Array.from({ length: strata }, () => []);
  for (const [unit, h] of stratum.entries()) members[h]?.push(unit);
  const factors = new Float64Array(replicates * stratum.length);
  for (let replicate = 0; replicate < replicates; replicate += 1) {
    const base = replicate * stratum.length;
    for (const units of members) drawStratum(factors, base, units, seed, replicate);
  }
  return factors;
}

function drawStratum(
  factors: Float64Array,
  base: number,
  units: readonly number[],
  seed: number,
  replicate: number,
): void {
  const n = units.length;
  if (n === 1) factors[base + (units[0] ?? 0)] = 1;
  for (let draw = 1; draw < n; draw += 1) {
    // The word's counter is the stratum's own draw: its first unit tells strata apart.
    const word = counterWord(seed, replicate, (units[0] ?? 0) * 65_536 + draw);
    const cell = base + (units[Math.floor((word / 2 ** 32) * n)] ?? 0);
    factors[cell] = (factors[cell] ?? 0) + n / (n - 1);
  }
}

/**
 * Σ over units of factor · column, for every replicate and column, as a blocked product: columns are laid column
 * after column, totals come out at replicate · columns + column.
 */
export function replicateTotals(factors: Float64Array, columns: Float64Array, units: number): Float64Array {
  const replicates = factors.length / units;
  const count = columns.length / units;
  const totals = new Float64Array(replicates * count);
  for (let column = 0; column < count; column += 2) {
    for (let replicate = 0; replicate < replicates; replicate += 4)
      addBlock(totals, factors, columns, units, { replicate, column, replicates, count });
  }
  return totals;
}

interface BlockAt {
  readonly replicate: number;
  readonly column: number;
  readonly replicates: number;
  readonly count: number;
}

// Four replicates by two columns at once: each number that is read is used several times. Beyond the edge the last
// replicate or column is reckoned again.
function addBlock(
  totals: Float64Array,
  factors: Float64Array,
  columns: Float64Array,
  units: number,
  { replicate, column, replicates, count }: BlockAt,
): void {
  const rows = [0, 1, 2, 3].map((nth) => Math.min(replicate + nth, replicates - 1));
  const [r0 = 0, r1 = 0, r2 = 0, r3 = 0] = rows.map((row) => row * units);
  const other = Math.min(column + 1, count - 1);
  const c0 = column * units;
  const c1 = other * units;
  let [s00, s01, s10, s11] = [0, 0, 0, 0];
  let [s20, s21, s30, s31] = [0, 0, 0, 0];
  for (let unit = 0; unit < units; unit += 1) {
    const x = columns[c0 + unit] ?? 0;
    const y = columns[c1 + unit] ?? 0;
    const f0 = factors[r0 + unit] ?? 0;
    const f1 = factors[r1 + unit] ?? 0;
    const f2 = factors[r2 + unit] ?? 0;
    const f3 = factors[r3 + unit] ?? 0;
    s00 += f0 * x;
    s01 += f0 * y;
    s10 += f1 * x;
    s11 += f1 * y;
    s20 += f2 * x;
    s21 += f2 * y;
    s30 += f3 * x;
    s31 += f3 * y;
  }
  for (const [nth, [x, y]] of (
    [
      [s00, s01],
      [s10, s11],
      [s20, s21],
      [s30, s31],
    ] as const
  ).entries()) {
    totals[(rows[nth] ?? 0) * count + column] = x;
    totals[(rows[nth] ?? 0) * count + other] = y;
  }
}

/** Estimates with their replicate variance, one entry a measure. */
export interface ReplicateEstimates {
  readonly value: Float64Array;
  readonly variance: Float64Array;
  /** at replicate · measures + measure */
  readonly replicates: Float64Array;
}

export interface RakedReplicates {
  /** cube whose units are first-stage unit · cells + cell of the crossed margins */
  readonly cube: Cube;
  readonly units: number;
  readonly cells: Cells;
  readonly totals: readonly Float64Array[];
  /** at replicate · units + unit, as from `bootstrapFactors` */
  readonly factors: Float64Array;
}

/**
 * Means of the measures with the whole sample raked, and with every replicate raked again:
 * v = Σ_b (m_b - m̄)²/(B - 1) (Rao, Wu and Yue 1992, as above; the same centre and divisor as R's survey).
 * Refuses what `rakeCells` refuses, of the sample or of any replicate.
 * @example
 * const factors = bootstrapFactors(Int32Array.of(0, 0), 1, 20, 1);
 * rakedReplicates({ cube, units: 2, cells, totals: [Float64Array.of(40, 20)], factors }, measures)
 */
export function rakedReplicates(
  sample: RakedReplicates,
  measures: readonly Measure[],
): Result<ReplicateEstimates> {
  const { cube, units, cells, totals, factors } = sample;
  const columns = columnsOf(cube, units, cells.cells, measures);
  const whole = replicateTotals(new Float64Array(units).fill(1), columns, units);
  const sums = replicateTotals(factors, columns, units);
  const value = new Float64Array(measures.length);
  const first = rakeCells(whole.slice(0, cells.cells), cells, totals);
  if (!first.ok) return first;
  means(whole, 0, first.value.factor, measures.length, value, 0);
  const count = factors.length / units;
  const step = columns.length / units;
  const replicates = new Float64Array(count * measures.length);
  for (let b = 0; b < count; b += 1) {
    const fitted = fitCells(sums.slice(b * step, b * step + cells.cells), cells, totals, 1e-12);
    if (!fitted.ok) return fitted;
    means(sums, b * step, fitted.value.factor, measures.length, replicates, b * measures.length);
  }
  return ok({ value, variance: varianceOf(replicates, measures.length), replicates });
}

// Columns: Σ w of each cell, then for each measure Σ w s and Σ w of those who count in each cell.
function columnsOf(cube: Cube, units: number, cells: number, measures: readonly Measure[]): Float64Array {
  const { width, offsetOf, codesOf } = cube.layout;
  const columns = new Float64Array((1 + 2 * measures.length) * cells * units);
  for (let unit = 0; unit < units; unit += 1) {
    for (let cell = 0; cell < cells; cell += 1) {
      const base = (unit * cells + cell) * width;
      let people = 0;
      for (let code = 0; code < (codesOf[0] ?? 0); code += 1) people += cube.weight[base + code] ?? 0;
      columns[cell * units + unit] = people;
      for (const [index, { question, score }] of measures.entries()) {
        const at = ((1 + 2 * index) * cells + cell) * units + unit;
        const [scored, counted] = sumsOf(cube.weight, base + (offsetOf[question] ?? 0), score);
        columns[at] = scored;
        columns[at + cells * units] = counted;
      }
    }
  }
  return columns;
}

function sumsOf(
  weight: Float64Array,
  base: number,
  score: readonly number[],
): readonly [scored: number, counted: number] {
  let scored = 0;
  let counted = 0;
  for (let code = 0; code < score.length; code += 1) {
    const s = score[code] ?? Number.NaN;
    if (Number.isNaN(s)) continue;
    const w = weight[base + code] ?? 0;
    scored += s * w;
    counted += w;
  }
  return [scored, counted];
}

function means(
  sums: Float64Array,
  start: number,
  factor: Float64Array,
  measures: number,
  into: Float64Array,
  at: number,
): void {
  const cells = factor.length;
  for (let measure = 0; measure < measures; measure += 1) {
    const base = start + (1 + 2 * measure) * cells;
    let above = 0;
    let below = 0;
    for (let cell = 0; cell < cells; cell += 1) {
      above += (factor[cell] ?? 0) * (sums[base + cell] ?? 0);
      below += (factor[cell] ?? 0) * (sums[base + cells + cell] ?? 0);
    }
    into[at + measure] = above / below;
  }
}

function varianceOf(replicates: Float64Array, measures: number): Float64Array {
  const count = replicates.length / measures;
  return Float64Array.from({ length: measures }, (_, measure) => {
    let mean = 0;
    for (let b = 0; b < count; b += 1) mean += (replicates[b * measures + measure] ?? 0) / count;
    let squares = 0;
    for (let b = 0; b < count; b += 1) squares += ((replicates[b * measures + measure] ?? 0) - mean) ** 2;
    return squares / (count - 1);
  });
}
