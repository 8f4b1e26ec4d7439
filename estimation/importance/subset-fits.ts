// How much of the variance of an index every subset of its items explains. It sees covariances only.

const MOST_ITEMS = 16;
/** Below this share of its variance an item follows from those already there. */
const NOTHING_NEW = 1e-10;

/**
 * R² of the regression on every subset of `count` items, at the subset's bits. The covariance matrix, items first and
 * the index last, is reduced item by item (the sweep of Beaton 1964; Goodnight 1979, The American Statistician 33(3)), sharing what subsets have in common.
 * @param covariance (count + 1)² entries, row after row
 * @throws RangeError for more than 16 items
 */
export function subsetFits(covariance: Float64Array, count: number): Float64Array {
  if (count > MOST_ITEMS) throw new RangeError(`more than ${MOST_ITEMS} items`);
  const size = count + 1;
  const corner = size * size - 1;
  const fits = new Float64Array(2 ** count);
  const whole = covariance[corner] ?? 0;
  // One matrix for each depth, written over again by every subset of that many items.
  const levels = Array.from({ length: size }, () => Float64Array.from(covariance));
  const visit = (depth: number, from: number, subset: number): void => {
    const left = levels[depth] ?? covariance;
    fits[subset] = whole > 0 ? 1 - (left[corner] ?? 0) / whole : 0;
    for (let item = from; item < count; item += 1) {
      reduce(left, levels[depth + 1] ?? covariance, item, covariance[item * size + item] ?? 0, size);
      visit(depth + 1, item + 1, subset | (1 << item));
    }
  };
  visit(0, 0, 0);
  return fits;
}

// Writes what is left of all later items and the index once one more item is accounted for: the lower triangle alone.
function reduce(left: Float64Array, into: Float64Array, item: number, variance: number, size: number): void {
  const pivot = left[item * size + item] ?? 0;
  const isNew = pivot > NOTHING_NEW * variance;
  for (let row = item + 1; row < size; row += 1) {
    const factor = isNew ? (left[row * size + item] ?? 0) / pivot : 0;
    for (let column = item + 1; column <= row; column += 1) {
      const at = row * size + column;
      into[at] = (left[at] ?? 0) - factor * (left[column * size + item] ?? 0);
    }
  }
}

/**
 * Each item's Shapley value: its gain in R², averaged over all orders of entry (Lindeman, Merenda and Gold 1980,
 * Introduction to Bivariate and Multivariate Analysis, pp. 119 ff., "LMG"; Grömping 2007, The American
 * Statistician 61(2)). Never below zero; they sum to the R² of all items.
 */
export function shapleyValues(fits: Float64Array, count: number): Float64Array {
  const weight = weightsBySize(count);
  const sizes = Uint8Array.from(fits, (_, subset) => bitsIn(subset));
  return Float64Array.from({ length: count }, (_, item) => {
    let sum = 0;
    for (let subset = 0; subset < fits.length; subset += 1) {
      if ((subset & (1 << item)) !== 0) continue;
      const gain = (fits[subset | (1 << item)] ?? 0) - (fits[subset] ?? 0);
      sum += gain * (weight[sizes[subset] ?? 0] ?? 0);
    }
    return Math.max(0, sum);
  });
}

// |S|! (p - |S| - 1)!/p! for a subset of each size.
function weightsBySize(count: number): Float64Array {
  const weight = new Float64Array(count);
  for (let size = 0, choose = 1; size < count; size += 1) {
    weight[size] = 1 / (count * choose);
    choose *= (count - 1 - size) / (size + 1);
  }
  return weight;
}

function bitsIn(subset: number): number {
  let bits = 0;
  for (let left = subset; left > 0; left &= left - 1) bits += 1;
  return bits;
}
