// What raked errors need of the margins, once for all domains and measures: the weights of every unit by category, how
// they spread, and what ten sweeps of category means take away.

import type { AnswerRows } from './answer-rows.ts';
import { pairCounts } from './category-pairs.ts';
import { realAt, wholeAt } from './columns.ts';
import type { CubeDesign } from './cube-design.ts';
import type { RakedSample } from './raked-sample.ts';

/** Categories of all margins in one row: those of margin 0, then those of margin 1, … */
export interface MarginGeometry {
  readonly size: number;
  /** where each margin's categories begin */
  readonly start: readonly number[];
  /** Σ w of each unit by category, at unit · size + category */
  readonly unitMargins: Float64Array;
  /** their mean over the units drawn of each stratum */
  readonly stratumCentre: Float64Array;
  /** Q: Σ_h (1 - f_h) n_h/(n_h - 1) Σ_c (b_c - b̄)(b_c - b̄)ᵀ */
  readonly spread: Float64Array;
  /** Γ: from category sums of a score to what the sweeps take from each category */
  readonly sweep: Float64Array;
}

const SWEEPS = 10;

export function marginGeometry({ answers, margins, categories, cube, moments }: RakedSample): MarginGeometry {
  const start = categories.map((_, margin) =>
    categories.slice(0, margin).reduce((sum, each) => sum + each, 0),
  );
  const size = categories.reduce((sum, each) => sum + each, 0);
  if (margins.some((column) => column.length !== answers.rows))
    throw new RangeError('one category for each row');
  const unitMargins = new Float64Array(cube.layout.units * size);
  for (const [margin, column] of margins.entries())
    addMargin(unitMargins, answers, column, start[margin] ?? 0, size);
  const stratumCentre = centresOf(moments.design, unitMargins, size);
  return {
    size,
    start,
    unitMargins,
    stratumCentre,
    spread: spreadOf(moments.design, unitMargins, stratumCentre, size),
    sweep: sweepsOf(pairCounts(margins, categories, start, size), categories, start, size),
  };
}

function addMargin(
  into: Float64Array,
  { rows, unit, weight }: AnswerRows,
  column: Uint8Array | Int32Array,
  start: number,
  size: number,
): void {
  for (let row = 0; row < rows; row += 1) {
    const cell = (unit[row] ?? 0) * size + start + (column[row] ?? 0);
    into[cell] = (into[cell] ?? 0) + (weight[row] ?? 0);
  }
}

function centresOf(design: CubeDesign, unitMargins: Float64Array, size: number): Float64Array {
  const centre = new Float64Array(design.drawn.length * size);
  forEachUnit(design, (unit, stratum) => {
    const n = design.drawn[stratum] ?? 1;
    for (let category = 0; category < size; category += 1) {
      const cell = stratum * size + category;
      centre[cell] = (centre[cell] ?? 0) + (unitMargins[unit * size + category] ?? 0) / n;
    }
  });
  return centre;
}

function forEachUnit(design: CubeDesign, visit: (unit: number, stratum: number) => void): void {
  for (const [segment, stratum] of design.segmentStratum.entries()) {
    for (let at = design.segmentStart[segment] ?? 0; at < (design.segmentStart[segment + 1] ?? 0); at += 1)
      visit(design.units[at] ?? 0, stratum);
  }
}

function spreadOf(
  design: CubeDesign,
  unitMargins: Float64Array,
  centre: Float64Array,
  size: number,
): Float64Array {
  const spread = new Float64Array(size * size);
  const away = new Float64Array(size);
  const add = (factor: number): void => {
    for (let row = 0; row < size; row += 1) {
      const scaled = factor * (away[row] ?? 0);
      for (let column = 0, cell = row * size; column < size; column += 1, cell += 1)
        spread[cell] = (spread[cell] ?? 0) + scaled * (away[column] ?? 0);
    }
  };
  const present = new Int32Array(design.drawn.length);
  const factorOf = (stratum: number): number => {
    const n = design.drawn[stratum] ?? 0;
    return n < 2 ? 0 : ((design.unsampledShare[stratum] ?? 1) * n) / (n - 1);
  };
  forEachUnit(design, (unit, stratum) => {
    present[stratum] = (present[stratum] ?? 0) + 1;
    for (let category = 0; category < size; category += 1)
      away[category] = (unitMargins[unit * size + category] ?? 0) - (centre[stratum * size + category] ?? 0);
    add(factorOf(stratum));
  });
  for (const [stratum, here] of present.entries()) {
    for (let category = 0; category < size; category += 1)
      away[category] = centre[stratum * size + category] ?? 0;
    add(factorOf(stratum) * ((design.drawn[stratum] ?? 0) - here));
  }
  return spread;
}

// Column by column: the sweeps over one category sum of 1 and all others 0.
function sweepsOf(
  counts: Float64Array,
  categories: readonly number[],
  start: readonly number[],
  size: number,
): Float64Array {
  const sweep = new Float64Array(size * size);
  for (let column = 0; column < size; column += 1) {
    const taken = new Float64Array(size);
    for (let nth = 0; nth < SWEEPS * categories.length; nth += 1) {
      const margin = nth % categories.length;
      sweepMargin(counts, taken, column, start[margin] ?? 0, categories[margin] ?? 0);
    }
    for (const [row, each] of taken.entries()) sweep[row * size + column] = each;
  }
  return sweep;
}

function sweepMargin(
  counts: Float64Array,
  taken: Float64Array,
  column: number,
  first: number,
  most: number,
): void {
  const size = taken.length;
  const left = Float64Array.from({ length: most }, (_, c) => leftIn(first + c, column, counts, taken, size));
  for (let category = first; category < first + most; category += 1) {
    const n = realAt(counts, category * size + category);
    if (n > 0) taken[category] = realAt(taken, category) + realAt(left, category - first) / n;
  }
}

// What is left of a category's sum after what has been taken from all its rows.
function leftIn(
  category: number,
  column: number,
  counts: Float64Array,
  taken: Float64Array,
  size: number,
): number {
  let left = category === column ? 1 : 0;
  for (let other = 0; other < size; other += 1)
    left -= (counts[category * size + other] ?? 0) * (taken[other] ?? 0);
  return left;
}

/**
 * Respondents of each domain by category and answer cell (category · width + cell), domain after domain, in one
 * column that is used again.
 */
export function marginCounts(
  { answers, margins, cube, moments }: RakedSample,
  { size, start }: MarginGeometry,
  visit: (domain: number, counts: Int32Array) => void,
): void {
  const { width, codesOf } = cube.layout;
  const { rowStart, order } = rowsByDomain(answers, moments.design);
  const counts = new Int32Array(size * width);
  for (let domain = 0; domain < moments.design.domains; domain += 1) {
    counts.fill(0);
    for (let at = wholeAt(rowStart, domain); at < wholeAt(rowStart, domain + 1); at += 1) {
      const row = wholeAt(order, at);
      const first = row * codesOf.length;
      for (let margin = 0; margin < margins.length; margin += 1) {
        const base = ((start[margin] ?? 0) + (margins[margin]?.[row] ?? 0)) * width;
        for (let place = first, end = first + codesOf.length; place < end; place += 1) {
          const cell = base + (answers.places[place] ?? 0);
          counts[cell] = wholeAt(counts, cell) + 1;
        }
      }
    }
    visit(domain, counts);
  }
}

function rowsByDomain(
  { rows, unit }: AnswerRows,
  design: CubeDesign,
): { readonly rowStart: Int32Array; readonly order: Int32Array } {
  const domainOf = domainsOfUnits(design);
  const rowStart = new Int32Array(design.domains + 1);
  for (let row = 0; row < rows; row += 1) {
    const domain = domainOf[unit[row] ?? 0] ?? -1;
    if (domain >= 0) rowStart[domain + 1] = wholeAt(rowStart, domain + 1) + 1;
  }
  for (let domain = 1; domain <= design.domains; domain += 1)
    rowStart[domain] = wholeAt(rowStart, domain) + wholeAt(rowStart, domain - 1);
  const next = rowStart.slice();
  const order = new Int32Array(wholeAt(rowStart, design.domains));
  for (let row = 0; row < rows; row += 1) {
    const domain = domainOf[unit[row] ?? 0] ?? -1;
    if (domain < 0) continue;
    const at = wholeAt(next, domain);
    order[at] = row;
    next[domain] = at + 1;
  }
  return { rowStart, order };
}

function domainsOfUnits({ domains, domainStart, segmentStart, units }: CubeDesign): Int32Array {
  const domainOf = new Int32Array(units.reduce((most, each) => Math.max(most, each + 1), 0)).fill(-1);
  for (let domain = 0; domain < domains; domain += 1) {
    const end = wholeAt(segmentStart, wholeAt(domainStart, domain + 1));
    for (let at = wholeAt(segmentStart, wholeAt(domainStart, domain)); at < end; at += 1)
      domainOf[wholeAt(units, at)] = domain;
  }
  return domainOf;
}
