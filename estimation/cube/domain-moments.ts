// What tables need of the cube, domain by domain: totals of every answer code, and how the totals of the units spread
// around their strata. Any score's mean and variance follow from these few numbers, whatever the rule.

import type { LonelyRule } from '../design/stratified-design.ts';
import { realAt, wholeAt } from './columns.ts';
import type { CubeDesign } from './cube-design.ts';
import type { Cube, CubeLayout } from './layout.ts';

export interface DomainMoments {
  readonly layout: CubeLayout;
  readonly design: CubeDesign;
  /** Σ w and respondents of each code, at domain · width + offset + code */
  readonly weight: Float64Array;
  readonly count: Int32Array;
  /** Σ_h (1 - f_h) n_h/(n_h - 1) Σ_c (t_k - t̄_k)(t_l - t̄_l) for codes k ≥ l: see `spreadStart` */
  readonly spread: Float64Array;
  /** pairs of codes of all questions before, for each question, and at the end of all */
  readonly pairStart: Int32Array;
  /** one bit a code that somebody in the unit gave, at position in the design · questions + question */
  readonly given: Int32Array;
  /** Σ w² at the places of the cube, where respondents were drawn one by one; the units of the cube are then parts of strata only */
  readonly squares: Cube | undefined;
}

const MOST_CODES = 31;

/** Where the pairs of a question in a domain begin: question after question, since tables go through them so. */
export function spreadStart({ pairStart, design }: DomainMoments, question: number, domain: number): number {
  const first = wholeAt(pairStart, question);
  return first * design.domains + domain * (wholeAt(pairStart, question + 1) - first);
}

/**
 * Moments of all domains in one pass over the cube. With `squares`, the cube of `squaredWeights`, respondents are the
 * units drawn, wherever they are counted, and `design.drawn` are respondents: Σ_i (z_i - z̄)² is Σ z² - (Σ z)²/n, and z
 * is a weight times one number a code.
 * @throws RangeError for a question of more than 31 codes, or squares of another layout
 * @example measureTable(domainMoments(cube, drawn), measures)
 */
export function domainMoments(cube: Cube, design: CubeDesign, squares?: Cube): DomainMoments {
  const { layout } = cube;
  if (layout.codesOf.some((codes) => codes > MOST_CODES))
    throw new RangeError(`more than ${MOST_CODES} codes`);
  if (squares && squares.weight.length !== cube.weight.length) throw new RangeError('squares of one layout');
  const pairStart = new Int32Array(layout.codesOf.length + 1);
  for (const [question, codes] of layout.codesOf.entries())
    pairStart[question + 1] = (pairStart[question] ?? 0) + (codes * (codes + 1)) / 2;
  const pairs = pairStart[layout.codesOf.length] ?? 0;
  const moments = {
    layout,
    design,
    weight: new Float64Array(design.domains * layout.width),
    count: new Int32Array(design.domains * layout.width),
    spread: new Float64Array(design.domains * pairs),
    pairStart,
    given: new Int32Array(design.units.length * layout.codesOf.length),
    squares,
  };
  const room = roomFor(moments);
  for (let domain = 0; domain < design.domains; domain += 1) fillDomain(moments, cube, domain, room);
  return moments;
}

/**
 * Reckons one domain again, after answers of its units were added or taken back.
 * @example
 * appendAnswers(cube, answers);
 * refreshDomain(moments, cube, 0);
 * measureAt(measureTable(moments, measures).value, 0, 0)?.value // 1
 */
export function refreshDomain(moments: DomainMoments, cube: Cube, domain: number): void {
  const { layout, weight, count, spread } = moments;
  weight.fill(0, domain * layout.width, (domain + 1) * layout.width);
  count.fill(0, domain * layout.width, (domain + 1) * layout.width);
  for (let question = 0; question < layout.codesOf.length; question += 1)
    spread.fill(0, spreadStart(moments, question, domain), spreadStart(moments, question, domain + 1));
  fillDomain(moments, cube, domain, roomFor(moments));
}

/** Used again for every domain. */
interface Room {
  readonly sums: Float64Array;
  readonly away: Float64Array;
}

function roomFor({ layout, design }: DomainMoments): Room {
  const codes = Math.max(...layout.codesOf);
  return { sums: new Float64Array(layout.width), away: new Float64Array(codes * design.longestSegment) };
}

function fillDomain(moments: DomainMoments, cube: Cube, domain: number, room: Room): void {
  const { design, layout } = moments;
  const { sums, away } = room;
  const into = domain * layout.width;
  for (
    let segment = wholeAt(design.domainStart, domain);
    segment < wholeAt(design.domainStart, domain + 1);
    segment += 1
  ) {
    const from = wholeAt(design.segmentStart, segment);
    const to = wholeAt(design.segmentStart, segment + 1);
    sums.fill(0);
    for (let position = from; position < to; position += 1) addUnit(moments, cube, position, into, sums);
    for (let cell = 0; cell < layout.width; cell += 1)
      moments.weight[into + cell] = realAt(moments.weight, into + cell) + realAt(sums, cell);
    const stratum = wholeAt(design.segmentStratum, segment);
    const n = wholeAt(design.drawn, stratum);
    const factor =
      realAt(design.unsampledShare, stratum) * (n === 1 ? LONELY_FACTOR[design.lonely] : n / (n - 1));
    // The mean of all units, from which `adjust` measures a lonely one, is zero for what is estimated.
    const divisor = n === 1 ? Number.POSITIVE_INFINITY : n;
    const found = { from, to, absent: n - (to - from), factor, sums, divisor, away };
    for (let question = 0; question < layout.codesOf.length; question += 1) {
      if (moments.squares) addSpreadOfElements(moments, moments.squares, domain, question, found);
      else addSpread(moments, cube, domain, question, found);
    }
  }
}

// A single unit's own square counts for `adjust` only; `average` is made up for at the end, `fail` refused before.
const LONELY_FACTOR = { fail: 0, remove: 0, certainty: 0, average: 0, adjust: 1 } satisfies Record<
  LonelyRule,
  number
>;

function addUnit(
  { layout, design, count, given }: DomainMoments,
  cube: Cube,
  position: number,
  into: number,
  sum: Float64Array,
): void {
  const { width, codesOf } = layout;
  const base = wholeAt(design.units, position) * width;
  for (let cell = 0; cell < width; cell += 1)
    sum[cell] = realAt(sum, cell) + realAt(cube.weight, base + cell);
  for (let question = 0, cell = 0; question < codesOf.length; question += 1) {
    const end = cell + (codesOf[question] ?? 0);
    let bits = 0;
    for (let bit = 1; cell < end; cell += 1, bit <<= 1) {
      const heads = wholeAt(cube.count, base + cell);
      count[into + cell] = wholeAt(count, into + cell) + heads;
      bits |= heads > 0 ? bit : 0;
    }
    given[position * codesOf.length + question] = bits;
  }
}

interface Segment {
  readonly from: number;
  readonly to: number;
  /** units drawn in the stratum without anybody in the domain: zeros */
  readonly absent: number;
  readonly factor: number;
  /** totals of the segment; over the divisor they are its centre */
  readonly sums: Float64Array;
  readonly divisor: number;
  /** room for the distances of one question */
  readonly away: Float64Array;
}

// The distances from the centre are laid code after code first, so that each pair of codes is one plain sum.
function addSpread(
  moments: DomainMoments,
  cube: Cube,
  domain: number,
  question: number,
  { from, to, absent, factor, sums, divisor, away }: Segment,
): void {
  const { layout, design, spread } = moments;
  const codes = layout.codesOf[question] ?? 0;
  const offset = wholeAt(layout.offsetOf, question);
  const length = to - from;
  for (let code = 0; code < codes; code += 1) {
    const total = realAt(sums, offset + code);
    if (total === 0) continue;
    const centre = total / divisor;
    for (let nth = 0; nth < length; nth += 1)
      away[code * length + nth] =
        realAt(cube.weight, wholeAt(design.units, from + nth) * layout.width + offset + code) - centre;
  }
  let pair = spreadStart(moments, question, domain);
  for (let k = 0; k < codes; k += 1) {
    const own = realAt(sums, offset + k);
    if (own === 0) pair += k + 1;
    const empty = (absent * own) / divisor / divisor;
    for (let l = 0; own > 0 && l <= k; l += 1, pair += 1) {
      if (realAt(sums, offset + l) === 0) continue;
      const sum = empty * realAt(sums, offset + l) + productOf(away, k * length, l * length, length);
      spread[pair] = realAt(spread, pair) + factor * sum;
    }
  }
}

function addSpreadOfElements(
  moments: DomainMoments,
  squares: Cube,
  domain: number,
  question: number,
  { from, to, factor, sums, divisor }: Segment,
): void {
  const { layout, design, spread } = moments;
  const offset = wholeAt(layout.offsetOf, question);
  let pair = spreadStart(moments, question, domain);
  for (let k = 0; k < (layout.codesOf[question] ?? 0); k += 1) {
    const own = realAt(sums, offset + k);
    for (let l = 0; l <= k; l += 1, pair += 1)
      spread[pair] = realAt(spread, pair) - (factor * own * realAt(sums, offset + l)) / divisor;
    let square = 0;
    for (let at = from; at < to; at += 1)
      square += realAt(squares.weight, wholeAt(design.units, at) * layout.width + offset + k);
    spread[pair - 1] = realAt(spread, pair - 1) + factor * square;
  }
}

// Two sums side by side: one would wait for its own last addition.
function productOf(column: Float64Array, one: number, other: number, length: number): number {
  let even = 0;
  let odd = 0;
  let nth = 1;
  for (; nth < length; nth += 2) {
    even += (column[one + nth - 1] ?? 0) * (column[other + nth - 1] ?? 0);
    odd += (column[one + nth] ?? 0) * (column[other + nth] ?? 0);
  }
  if (nth === length) even += (column[one + nth - 1] ?? 0) * (column[other + nth - 1] ?? 0);
  return even + odd;
}
