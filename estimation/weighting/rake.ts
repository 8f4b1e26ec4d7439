// Weights that add up to several margins at once, by scaling to each in turn until nothing moves.
import { ok, type Result, refused } from '#base';
import { problem } from '../problems.ts';
import type { Adjustment, Sample } from '../sampling/sample.ts';
import { fitted } from './fitted.ts';
import { cellSums, labelOf, type Margin, marginFault, placeOf, scaledToMargin } from './post-stratify.ts';

/** When to stop. */
export interface RakeStop {
  /** the largest change of a cell of any margin in one sweep; below 1 it is a share of the sum of weights */
  readonly epsilon: number;
  readonly maxSweeps: number;
  /** whether to refuse when the sweeps run out; without it the last weights are taken, as R does with a warning */
  readonly mustConverge: boolean;
  /** how an influence is freed of the margins: 'calibration' solves it, 'sweeps' does ten sweeps of plain means as R's rake does */
  readonly residual: 'calibration' | 'sweeps';
  /** whether replicates get as many sweeps as the sample itself, as in R, rather than as many as they need */
  readonly areSweepsShared: boolean;
}

export const RAKE_STOP: RakeStop = {
  epsilon: 1e-12,
  maxSweeps: 1000,
  mustConverge: true,
  residual: 'calibration',
  areSweepsShared: false,
};

/** Margins whose sums differ by more than this share contradict each other. */
const SAME_SUM = 1e-6;
const SWEEPS_OF_RESIDUALS = 10;
const SWEEPS_AT_MOST = 10_000;

/**
 * Raking (Deming and Stephan 1940, Annals of Mathematical Statistics 11; Särndal, Swensson and Wretman
 * 1992, §7.7.2; Deville, Särndal and Sautory 1993, JASA 88, for the variance).
 * Refuses margins that contradict each other, and those that do not converge, with the cell that is furthest off.
 * @example
 * accepted(raked(sample, [
 *   { name: 'sex', cell: Int32Array.of(0, 1, 0, 1), totals: Float64Array.of(60, 40) },
 *   { name: 'age', cell: Int32Array.of(0, 0, 1, 1), totals: Float64Array.of(50, 50) },
 * ])).weight // 30, 20, 30, 20
 */
export function raked(sample: Sample, margins: readonly Margin[], stop = RAKE_STOP): Result<Sample> {
  const fault = margins.map((margin) => marginFault(sample, margin)).find((each) => each !== undefined);
  if (fault) return fault;
  const conflict = contradiction(margins);
  if (conflict) return conflict;
  let sweeps = stop.maxSweeps;
  const rest = (maxSweeps: number): Partial<RakeStop> =>
    stop.areSweepsShared ? { maxSweeps, epsilon: 0, mustConverge: false } : {};
  return fitted(
    sample,
    (weight) => {
      const done = rake(weight, margins, weight === sample.weight ? stop : { ...stop, ...rest(sweeps) });
      if (!done.ok) return done;
      if (stop.areSweepsShared && weight === sample.weight) sweeps = done.value.sweeps;
      return ok(done.value.weight);
    },
    (before, after) => freedOfMargins(margins, before, after, stop.residual),
  );
}

interface Raked {
  readonly weight: Float64Array;
  readonly sweeps: number;
}

function contradiction(margins: readonly Margin[]): Result<never> | undefined {
  const sums = margins.map(({ totals }) => totals.reduce((sum, total) => sum + total, 0));
  const first = sums[0] ?? 0;
  const bad = sums.findIndex((sum) => Math.abs(sum - first) > SAME_SUM * first);
  if (bad < 0) return undefined;
  const name = margins[bad]?.name ?? '';
  const details = { margin: name, total: sums[bad] ?? 0, first };
  return refused(problem('margin-sums-differ', details, `margin ${name}`));
}

function rake(start: Float64Array, margins: readonly Margin[], stop: RakeStop): Result<Raked> {
  const people = start.reduce((sum, each) => sum + each, 0);
  const enough = stop.epsilon < 1 ? stop.epsilon * people : stop.epsilon;
  let weight = start;
  let before = tablesOf(weight, margins);
  for (let sweep = 0; sweep < stop.maxSweeps; sweep += 1) {
    for (const margin of margins) weight = scaledToMargin(weight, margin);
    const after = tablesOf(weight, margins);
    const change = after.reduce((most, sum, cell) => Math.max(most, Math.abs(sum - (before[cell] ?? 0))), 0);
    if (change < enough) return settled(weight, margins, sweep + 1, people, stop);
    before = after;
  }
  return stop.mustConverge
    ? furthestOff(weight, margins, stop.maxSweeps)
    : ok({ weight, sweeps: stop.maxSweeps });
}

// Standing still is not enough: margins that cannot all be met make every sweep end where the one before did.
function settled(
  weight: Float64Array,
  margins: readonly Margin[],
  sweeps: number,
  people: number,
  stop: RakeStop,
): Result<Raked> {
  const gap = margins.reduce((most, margin) => {
    const sums = cellSums(weight, margin);
    return margin.totals.reduce(
      (worst, total, cell) => Math.max(worst, Math.abs(total - (sums[cell] ?? 0))),
      most,
    );
  }, 0);
  const isMet = gap <= SAME_SUM * people;
  return isMet || !stop.mustConverge ? ok({ weight, sweeps }) : furthestOff(weight, margins, sweeps);
}

function tablesOf(weight: Float64Array, margins: readonly Margin[]): Float64Array {
  return Float64Array.from(margins.flatMap((margin) => [...cellSums(weight, margin)]));
}

function furthestOff(weight: Float64Array, margins: readonly Margin[], sweeps: number): Result<never> {
  const gaps = margins.flatMap((margin) =>
    [...cellSums(weight, margin)].map((sum, cell) => ({
      margin,
      cell,
      gap: (margin.totals[cell] ?? 0) - sum,
    })),
  );
  const worst = gaps.reduce((most, each) => (Math.abs(each.gap) > Math.abs(most.gap) ? each : most));
  const details = {
    sweeps,
    margin: worst.margin.name,
    category: labelOf(worst.margin, worst.cell),
    gap: worst.gap,
  };
  return refused(problem('raking-stopped-early', details, placeOf(worst.margin, worst.cell)));
}

function freedOfMargins(
  margins: readonly Margin[],
  before: Float64Array,
  after: Float64Array,
  residual: RakeStop['residual'],
): Adjustment {
  const by = residual === 'sweeps' ? after.map((each) => (each === 0 ? 0 : 1)) : before;
  const most = residual === 'sweeps' ? SWEEPS_OF_RESIDUALS : SWEEPS_AT_MOST;
  return {
    stage: 0,
    cellMeans: {
      margins: margins.map(({ cell, totals }) => ({ cell, categories: totals.length })),
      by,
      weight: after,
      mostSweeps: most,
      untilStill: residual === 'calibration',
    },
    residual: (column) => {
      const left = column.map((each, row) => ((after[row] ?? 0) === 0 ? 0 : each / (after[row] ?? 1)));
      for (let sweep = 0; sweep < most; sweep += 1) {
        const moved = margins.reduce((sum, margin) => Math.max(sum, takeCellMeans(left, margin, by)), 0);
        if (residual === 'calibration' && moved < 1e-15) break;
      }
      return left.map((each, row) => each * (after[row] ?? 0));
    },
  };
}

// Answers the largest mean taken, relative to the largest value.
function takeCellMeans(left: Float64Array, margin: Margin, by: Float64Array): number {
  const people = cellSums(by, margin);
  const sums = cellSums(
    left.map((each, row) => each * (by[row] ?? 0)),
    margin,
  );
  const means = sums.map((sum, cell) => ((people[cell] ?? 0) === 0 ? 0 : sum / (people[cell] ?? 1)));
  let most = 0;
  for (let row = 0; row < left.length; row += 1) {
    left[row] = (left[row] ?? 0) - (means[margin.cell[row] ?? 0] ?? 0);
    most = Math.max(most, Math.abs(left[row] ?? 0));
  }
  return means.reduce((largest, mean) => Math.max(largest, Math.abs(mean)), 0) / (most || 1);
}
