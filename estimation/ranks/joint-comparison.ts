// Which places are surely better than which, all ordered pairs at once, stepping down from what is settled.
import type { ErrorModel } from './error-draws.ts';
import { type OpenPairs, pairSearch } from './largest-difference.ts';

/** What is compared, and with which draws of the errors. */
export interface Question {
  readonly model: ErrorModel;
  readonly estimate: Float64Array;
  readonly drawn: readonly Float64Array[];
  readonly level: number;
  readonly isStepwise: boolean;
}

/** One entry a place; the critical value once for all, or one a place. */
export interface SettledPlaces {
  readonly surelyBetter: Int32Array;
  readonly surelyWorse: Int32Array;
  readonly criticalValue: Float64Array;
}

/** The ⌈level (B + 1)⌉-th smallest of B maxima, so that the level holds whatever B is. Sorts them. */
export function upperQuantile(maxima: Float64Array, level: number): number {
  return maxima.sort()[Math.ceil(level * (maxima.length + 1)) - 1] ?? 0;
}

export function settleTogether({ model, estimate, drawn, level, isStepwise }: Question): SettledPlaces {
  const { places } = model;
  const open = new Uint8Array(places ** 2).fill(1);
  for (let place = 0; place < places; place += 1) open[place * places + place] = 0;
  const surelyBetter = new Int32Array(places);
  const surelyWorse = new Int32Array(places);
  for (;;) {
    const search = pairSearch(model, open);
    const square = upperQuantile(
      Float64Array.from(drawn, (errors) => search.largest(errors)),
      level,
    );
    const settled = closePairs(model, estimate, square, open, surelyBetter, surelyWorse);
    if (settled === 0 || !isStepwise)
      return { surelyBetter, surelyWorse, criticalValue: Float64Array.of(Math.sqrt(square)) };
  }
}

// Closes every open pair that is settled, and counts it for both places.
function closePairs(
  { places, differencePrecision }: ErrorModel,
  estimate: Float64Array,
  square: number,
  open: OpenPairs,
  surelyBetter: Int32Array,
  surelyWorse: Int32Array,
): number {
  let settled = 0;
  for (let a = 0; a < places; a += 1) {
    const here = estimate[a] ?? 0;
    for (let b = 0, pair = a * places; b < places; b += 1, pair += 1) {
      const difference = here - (estimate[b] ?? 0);
      if (difference <= 0 || open[pair] === 0) continue;
      if (difference * difference * (differencePrecision[pair] ?? 0) <= square) continue;
      open[pair] = 0;
      surelyWorse[a] = (surelyWorse[a] ?? 0) + 1;
      surelyBetter[b] = (surelyBetter[b] ?? 0) + 1;
      settled += 1;
    }
  }
  return settled;
}
