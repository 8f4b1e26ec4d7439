// How many respondents stand in every pair of categories of the margins, whole numbers all.
import { realAt, wholeAt } from './columns.ts';

type Margin = Uint8Array | Int32Array;

/**
 * At row · size + column of the categories of all margins, margin after margin. Each pair of margins is counted once and laid down both
 * ways; who stands in a category is the sum over the categories of another margin.
 */
export function pairCounts(
  margins: readonly Margin[],
  categories: readonly number[],
  start: readonly number[],
  size: number,
): Float64Array {
  const counts = new Float64Array(size * size);
  for (const [one, other] of pairsOf(margins.length)) {
    const [left, right] = [margins[one] ?? new Int32Array(), margins[other] ?? new Int32Array()];
    const [rows, columns] = [categories[one] ?? 0, categories[other] ?? 0];
    const block = { rows, columns, top: start[one] ?? 0, left: start[other] ?? 0 };
    layPairs(counts, crossedCounts(left, right, rows, columns), size, block);
  }
  if (margins.length < 2) return counts;
  for (const [one, own] of categories.entries()) {
    const beside = one === 0 ? 1 : 0;
    layOwn(counts, size, start[one] ?? 0, own, start[beside] ?? 0, categories[beside] ?? 0);
  }
  return counts;
}

// A single margin is paired with itself.
function pairsOf(margins: number): readonly (readonly [number, number])[] {
  if (margins === 1) return [[0, 0]];
  const all = [...Array(margins).keys()];
  return all.flatMap((one) => all.slice(one + 1).map((other) => [one, other] as const));
}

// Even and odd rows apart: neighbours often stand in the same pair, and an addition would wait for the one before.
function crossedCounts(left: Margin, right: Margin, rows: number, columns: number): Int32Array {
  const even = new Int32Array(rows * columns);
  const odd = new Int32Array(rows * columns);
  let row = 1;
  for (; row < left.length; row += 2) {
    const before = (left[row - 1] ?? 0) * columns + (right[row - 1] ?? 0);
    const cell = (left[row] ?? 0) * columns + (right[row] ?? 0);
    even[before] = wholeAt(even, before) + 1;
    odd[cell] = wholeAt(odd, cell) + 1;
  }
  if (row === left.length) {
    const cell = (left[row - 1] ?? 0) * columns + (right[row - 1] ?? 0);
    even[cell] = wholeAt(even, cell) + 1;
  }
  return even.map((each, cell) => each + wholeAt(odd, cell));
}

interface Block {
  readonly rows: number;
  readonly columns: number;
  readonly top: number;
  readonly left: number;
}

function layPairs(
  counts: Float64Array,
  pairs: Int32Array,
  size: number,
  { rows, columns, top, left }: Block,
): void {
  for (let row = 0; row < rows; row += 1) {
    for (let column = 0; column < columns; column += 1) {
      const each = wholeAt(pairs, row * columns + column);
      counts[(top + row) * size + left + column] = each;
      counts[(left + column) * size + top + row] = each;
    }
  }
}

function layOwn(
  counts: Float64Array,
  size: number,
  top: number,
  categories: number,
  beside: number,
  others: number,
): void {
  for (let category = top; category < top + categories; category += 1) {
    let own = 0;
    for (let other = beside; other < beside + others; other += 1)
      own += realAt(counts, category * size + other);
    counts[category * size + category] = own;
  }
}
