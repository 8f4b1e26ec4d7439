// Small square matrices, rows of numbers: solving, products, eigenvalues.

/** x with A x = b by elimination with pivots (Golub and Van Loan 2013, alg. 3.4.1); undefined when A is singular. */
export function solved(matrix: readonly Float64Array[], right: Float64Array): Float64Array | undefined {
  const rows = matrix.map((row, index) => Float64Array.of(...row, right[index] ?? 0));
  const size = rows.length;
  for (let k = 0; k < size; k += 1) {
    const pivot = largestBelow(rows, k);
    const chosen = rows[pivot];
    if (!chosen || !(Math.abs(chosen[k] ?? 0) > 0)) return undefined;
    rows[pivot] = rows[k] ?? chosen;
    rows[k] = chosen;
    for (let i = k + 1; i < size; i += 1) subtract(rows[i] ?? chosen, chosen, k);
  }
  return substituted(rows, size);
}

// Back substitution in the triangle that elimination left, the right side being the last column.
function substituted(rows: readonly Float64Array[], size: number): Float64Array {
  const x = new Float64Array(size);
  for (let i = size - 1; i >= 0; i -= 1) {
    let left = rows[i]?.[size] ?? 0;
    for (let j = i + 1; j < size; j += 1) left -= (rows[i]?.[j] ?? 0) * (x[j] ?? 0);
    x[i] = left / (rows[i]?.[i] ?? 1);
  }
  return x;
}

function largestBelow(rows: readonly Float64Array[], k: number): number {
  let best = k;
  for (let i = k + 1; i < rows.length; i += 1)
    if (Math.abs(rows[i]?.[k] ?? 0) > Math.abs(rows[best]?.[k] ?? 0)) best = i;
  return best;
}

function subtract(row: Float64Array, pivot: Float64Array, k: number): void {
  const factor = (row[k] ?? 0) / (pivot[k] ?? 1);
  if (factor !== 0) for (let j = k; j < row.length; j += 1) row[j] = (row[j] ?? 0) - factor * (pivot[j] ?? 0);
}

/** A B, both rows of numbers. */
export function product(left: readonly Float64Array[], right: readonly Float64Array[]): Float64Array[] {
  const width = right[0]?.length ?? 0;
  return left.map((row) =>
    Float64Array.from({ length: width }, (_, j) =>
      row.reduce((sum, each, k) => sum + each * (right[k]?.[j] ?? 0), 0),
    ),
  );
}

export function transposed(matrix: readonly Float64Array[]): Float64Array[] {
  return Array.from(matrix[0] ?? [], (_, j) => Float64Array.from(matrix, (row) => row[j] ?? 0));
}

/** x' A y. */
export function bilinearForm(x: Float64Array, matrix: readonly Float64Array[], y: Float64Array): number {
  return x.reduce(
    (sum, each, i) =>
      sum + each * (matrix[i]?.reduce((inner, cell, j) => inner + cell * (y[j] ?? 0), 0) ?? 0),
    0,
  );
}

/** The eigenvalues of a symmetric matrix, largest first, by Jacobi's rotations (Golub and Van Loan 2013, §8.5). */
export function symmetricEigenvalues(matrix: readonly Float64Array[]): Float64Array {
  const rows = matrix.map((row) => row.slice());
  for (let sweep = 0; sweep < 60 && offDiagonal(rows) > 1e-30 * squares(rows); sweep += 1)
    for (let p = 0; p < rows.length; p += 1) for (let q = p + 1; q < rows.length; q += 1) rotate(rows, p, q);
  return Float64Array.from(rows, (row, index) => row[index] ?? 0).sort((a, b) => b - a);
}

function offDiagonal(rows: readonly Float64Array[]): number {
  return rows.reduce(
    (sum, row, i) => sum + row.reduce((inner, each, j) => inner + (i === j ? 0 : each * each), 0),
    0,
  );
}

function squares(rows: readonly Float64Array[]): number {
  return rows.reduce((sum, row) => sum + row.reduce((inner, each) => inner + each * each, 0), 0);
}

function rotate(rows: readonly Float64Array[], p: number, q: number): void {
  const off = rows[p]?.[q] ?? 0;
  if (off === 0) return;
  const theta = ((rows[q]?.[q] ?? 0) - (rows[p]?.[p] ?? 0)) / (2 * off);
  const t = (theta >= 0 ? 1 : -1) / (Math.abs(theta) + Math.sqrt(theta * theta + 1));
  const c = 1 / Math.sqrt(t * t + 1);
  const s = t * c;
  for (const row of rows) turn(row, p, q, c, s);
  const [left, right] = [rows[p], rows[q]];
  if (!left || !right) return;
  for (let k = 0; k < left.length; k += 1) {
    const [a, b] = [left[k] ?? 0, right[k] ?? 0];
    left[k] = c * a - s * b;
    right[k] = s * a + c * b;
  }
}

function turn(row: Float64Array, p: number, q: number, c: number, s: number): void {
  const [a, b] = [row[p] ?? 0, row[q] ?? 0];
  row[p] = c * a - s * b;
  row[q] = s * a + c * b;
}
