// Sweeps of category means over sums by category instead of rows: what they cost does not grow with the rows.
import type { CellMeans } from '../sampling/sample.ts';

/** Categories of all margins in one row: those of margin 0, then those of margin 1, … */
export interface MarginSweeps {
  readonly size: number;
  /** where each margin's categories begin, and at the end `size` */
  readonly start: readonly number[];
  /** Σ by of each category */
  readonly people: Float64Array;
  /** of each margin: the categories of the other margins that its own have rows in common with */
  readonly pairs: readonly Pairs[];
  readonly mostSweeps: number;
  readonly untilStill: boolean;
}

interface Pairs {
  readonly own: Int32Array;
  readonly other: Int32Array;
  /** Σ by of the rows that are in both */
  readonly people: Float64Array;
}

export function marginSweeps({ margins, by, mostSweeps, untilStill }: CellMeans): MarginSweeps {
  const start = [0];
  for (const { categories } of margins) start.push((start.at(-1) ?? 0) + categories);
  const size = start.at(-1) ?? 0;
  const people = new Float64Array(size);
  for (const [margin, { cell }] of margins.entries()) {
    for (const [row, category] of cell.entries()) {
      const at = (start[margin] ?? 0) + category;
      if (category >= 0) people[at] = (people[at] ?? 0) + (by[row] ?? 0);
    }
  }
  const pairs = margins.map((_, margin) => pairsOf(margins, by, start, margin));
  return { size, start, people, pairs, mostSweeps, untilStill };
}

function pairsOf(
  margins: CellMeans['margins'],
  by: Float64Array,
  start: readonly number[],
  margin: number,
): Pairs {
  const size = start.at(-1) ?? 0;
  const own = margins[margin]?.cell ?? new Int32Array();
  const people = new Map<number, number>();
  for (const [other, { cell }] of margins.entries()) {
    const base = (start[margin] ?? 0) * size + (start[other] ?? 0);
    if (other !== margin) addPairs(people, own, cell, by, size, base);
  }
  const keys = Float64Array.from(people.keys());
  return {
    own: Int32Array.from(keys, (key) => Math.floor(key / size)),
    other: Int32Array.from(keys, (key) => key % size),
    people: Float64Array.from(people.values()),
  };
}

function addPairs(
  people: Map<number, number>,
  own: Int32Array,
  other: Int32Array,
  by: Float64Array,
  size: number,
  base: number,
): void {
  for (const [row, category] of own.entries()) {
    const beside = other[row] ?? -1;
    if (category < 0 || beside < 0) continue;
    const key = base + category * size + beside;
    people.set(key, (people.get(key) ?? 0) + (by[row] ?? 0));
  }
}

/** A share of the largest value: means below it are rounding. */
const STILL = 1e-14;

/**
 * What the sweeps take from each category of a column whose sums by category, weighted by `by`, are `sums`: a row
 * loses the sum over its categories.
 * @param largest the largest value of the column
 */
export function takenBySweeps(sweeps: MarginSweeps, sums: Float64Array, largest: number): Float64Array {
  const taken = new Float64Array(sweeps.size);
  for (let sweep = 0; sweep < sweeps.mostSweeps; sweep += 1) {
    let moved = 0;
    for (let margin = 0; margin < sweeps.pairs.length; margin += 1)
      moved = Math.max(moved, sweepMargin(sweeps, margin, sums, taken));
    if (sweeps.untilStill && moved <= STILL * largest) break;
  }
  return taken;
}

// Answers the largest mean taken.
function sweepMargin(
  { start, people, pairs }: MarginSweeps,
  margin: number,
  sums: Float64Array,
  taken: Float64Array,
): number {
  const first = start[margin] ?? 0;
  const left = sums.slice(first, start[margin + 1]);
  const shared = pairs[margin];
  for (let at = 0; shared && at < shared.own.length; at += 1) {
    const own = (shared.own[at] ?? 0) - first;
    left[own] = (left[own] ?? 0) - (shared.people[at] ?? 0) * (taken[shared.other[at] ?? 0] ?? 0);
  }
  let moved = 0;
  for (let category = 0; category < left.length; category += 1) {
    const at = first + category;
    const all = people[at] ?? 0;
    const mean = all === 0 ? 0 : (left[category] ?? 0) / all;
    moved = Math.max(moved, Math.abs(mean - (taken[at] ?? 0)));
    taken[at] = mean;
  }
  return moved;
}
