// Samples from two frames that overlap, landline and mobile: whoever could be drawn from both must not count twice.
import { ok, type Result, refused } from '#base';
import { problem } from '../problems.ts';

/** How those who are in both frames are shared out. */
export type Overlap =
  /** landline interviews of dual users count λ, mobile ones 1 - λ (Hartley 1962; Lohr 2022, Sampling, 3rd ed., §14.4) */
  | { readonly kind: 'composite'; readonly landlineShare: number }
  /** every weight is divided by the number of frames that hold the person (Mecatti 2007, Survey Methodology 33) */
  | { readonly kind: 'multiplicity' };

/**
 * Weights of two samples put together. Units of the two samples stay strata of their own in the design.
 * Refuses a share outside 0 to 1.
 * @param isLandline 1 for interviews from the landline sample
 * @param isDual 1 for people who have both
 * @example
 * twoFrameWeights(weight, Uint8Array.of(1, 0, 1, 0), Uint8Array.of(1, 1, 0, 0), { kind: 'composite', landlineShare: 0.4 })
 * // 4, 6, 20, 20
 */
export function twoFrameWeights(
  weight: Float64Array,
  isLandline: Uint8Array,
  isDual: Uint8Array,
  overlap: Overlap,
): Result<Float64Array> {
  const share = overlap.kind === 'composite' ? overlap.landlineShare : 0.5;
  if (!(share >= 0 && share <= 1)) return refused(problem('frame-share-out-of-range', { share }));
  return ok(
    weight.map((each, row) => {
      if (isDual[row] !== 1) return each;
      return each * (isLandline[row] === 1 ? share : 1 - share);
    }),
  );
}

/**
 * The landline share λ of dual users that weighs the two samples by what they are worth: n_L/deff_L against
 * n_M/deff_M, counted among dual users (Lohr 2022, §14.4).
 * @example landlineShareBySize(weight, Uint8Array.of(1, 1, 0, 0), Uint8Array.of(1, 1, 1, 0)) // 0.6667
 */
export function landlineShareBySize(
  weight: Float64Array,
  isLandline: Uint8Array,
  isDual: Uint8Array,
): number {
  const worth = (landline: number): number => {
    const own = weight.filter((_, row) => isDual[row] === 1 && isLandline[row] === landline);
    const sum = own.reduce((all, each) => all + each, 0);
    return own.length === 0 ? 0 : (sum * sum) / own.reduce((all, each) => all + each * each, 0);
  };
  return worth(1) / (worth(1) + worth(0));
}
