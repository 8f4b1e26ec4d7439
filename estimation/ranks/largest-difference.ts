// The largest studentised difference among those pairs of places that are still in question, for one draw of errors.
// Pairs are looked at block against block; a block pair whose bound is below what was found is passed over, so that
// thousands of places cost little more than their number.
import type { ErrorModel } from './error-draws.ts';

const BLOCK = 32;

/** Which ordered pairs (a above b) are still in question: 1 at a·places + b. */
export type OpenPairs = Uint8Array;

export interface PairSearch {
  /** max (e_a - e_b)²/Var(x_a - x_b) over open pairs with e_a > e_b; 0 where there is none */
  largest(errors: Float64Array): number;
}

/** A search over the open pairs; the places of a block have errors of like size, which makes the bounds sharp. */
export function pairSearch({ places, differencePrecision }: ErrorModel, open: OpenPairs): PairSearch {
  const blocks = blocksOf(places, differencePrecision);
  const count = blocks.length;
  const bound = new Float64Array(count * count);
  for (const [one, left] of blocks.entries()) {
    for (const [other, right] of blocks.entries())
      bound[one * count + other] = sharpest(left, right, places, differencePrecision, open);
  }
  const [low, high] = [new Float64Array(count), new Float64Array(count)];
  const bounds = new Float64Array(count * count);
  const within = (pair: number, errors: Float64Array, found: number): number =>
    largestWithin(
      blocks[Math.floor(pair / count)] ?? NONE,
      blocks[pair % count] ?? NONE,
      { places, differencePrecision, open, errors },
      found,
    );
  return {
    largest: (errors) => {
      measure(blocks, errors, low, high);
      const best = boundAll(bounds, bound, low, high);
      let found = within(best, errors, 0);
      for (let pair = 0; pair < bounds.length; pair += 1) {
        if ((bounds[pair] ?? 0) > found) found = within(pair, errors, found);
      }
      return found;
    },
  };
}

const NONE = new Int32Array(0);

function blocksOf(places: number, precision: Float64Array): readonly Int32Array[] {
  // The mean precision of its differences orders places by their own error, whatever the covariances.
  const size = new Float64Array(places);
  for (let a = 0; a < places; a += 1) {
    let sum = 0;
    for (let b = 0; b < places; b += 1) sum += precision[a * places + b] ?? 0;
    size[a] = sum;
  }
  const order = Int32Array.from(size.keys()).sort((a, b) => (size[a] ?? 0) - (size[b] ?? 0));
  const blocks: Int32Array[] = [];
  for (let first = 0; first < places; first += BLOCK) blocks.push(order.slice(first, first + BLOCK));
  return blocks;
}

// The highest precision of an open pair between two blocks; 0 where none is open.
function sharpest(
  left: Int32Array,
  right: Int32Array,
  places: number,
  precision: Float64Array,
  open: OpenPairs,
): number {
  let most = 0;
  for (const a of left) {
    for (const b of right) {
      const pair = a * places + b;
      if (open[pair] === 1) most = Math.max(most, precision[pair] ?? 0);
    }
  }
  return most;
}

function measure(
  blocks: readonly Int32Array[],
  errors: Float64Array,
  low: Float64Array,
  high: Float64Array,
): void {
  for (const [block, members] of blocks.entries()) {
    let [least, most] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
    for (const place of members) {
      const error = errors[place] ?? 0;
      if (error < least) least = error;
      if (error > most) most = error;
    }
    low[block] = least;
    high[block] = most;
  }
}

function boundAll(bounds: Float64Array, bound: Float64Array, low: Float64Array, high: Float64Array): number {
  const count = low.length;
  let best = 0;
  for (let one = 0; one < count; one += 1) {
    const top = high[one] ?? 0;
    for (let other = 0; other < count; other += 1) {
      const difference = top - (low[other] ?? 0);
      const pair = one * count + other;
      bounds[pair] = difference > 0 ? difference * difference * (bound[pair] ?? 0) : 0;
      if ((bounds[pair] ?? 0) > (bounds[best] ?? 0)) best = pair;
    }
  }
  return best;
}

interface Draw {
  readonly places: number;
  readonly differencePrecision: Float64Array;
  readonly open: OpenPairs;
  readonly errors: Float64Array;
}

function largestWithin(left: Int32Array, right: Int32Array, draw: Draw, found: number): number {
  const { places, differencePrecision, open, errors } = draw;
  let largest = found;
  for (const a of left) {
    const here = errors[a] ?? 0;
    const row = a * places;
    for (const b of right) {
      const difference = here - (errors[b] ?? 0);
      if (difference <= 0 || open[row + b] === 0) continue;
      const square = difference * difference * (differencePrecision[row + b] ?? 0);
      if (square > largest) largest = square;
    }
  }
  return largest;
}
