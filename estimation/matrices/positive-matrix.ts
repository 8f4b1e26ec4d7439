// Symmetric matrices that are positive definite, or nearly: triangular roots, inverses. Row after row in one column.

/** Below this share of a diagonal entry what is left of it is rounding. */
const NOTHING_LEFT = 1e-10;

/**
 * The lower triangle L with L Lᵀ = A (Golub and Van Loan 2013, Matrix Computations, 4th ed., alg. 4.2.1). A pivot
 * that is nothing but rounding becomes a column of zeros, so that covariances of rank below their size will do;
 * a negative one gives -1 - its row instead.
 */
export function triangularRoot(matrix: Float64Array, size: number): Float64Array | number {
  const root = new Float64Array(size * size);
  for (let row = 0; row < size; row += 1) {
    for (let column = 0; column <= row; column += 1) {
      const left = (matrix[row * size + column] ?? 0) - productOfRows(root, size, row, column);
      if (column < row) root[row * size + column] = quotient(left, root[column * size + column] ?? 0);
      else if (left < -NOTHING_LEFT * Math.abs(matrix[row * size + row] ?? 0)) return -1 - row;
      else root[row * size + row] = pivotRoot(left, matrix[row * size + row] ?? 0);
    }
  }
  return root;
}

function pivotRoot(left: number, whole: number): number {
  return left <= NOTHING_LEFT * whole ? 0 : Math.sqrt(left);
}

function quotient(above: number, below: number): number {
  return below === 0 ? 0 : above / below;
}

function productOfRows(root: Float64Array, size: number, row: number, column: number): number {
  let sum = 0;
  for (let k = 0; k < column; k += 1) sum += (root[row * size + k] ?? 0) * (root[column * size + k] ?? 0);
  return sum;
}

/** The inverse of a positive definite matrix, or -1 - the first row that depends on those before it. */
export function inverseOf(matrix: Float64Array, size: number): Float64Array | number {
  const root = triangularRoot(matrix, size);
  if (typeof root === 'number') return root;
  for (let row = 0; row < size; row += 1) if (!((root[row * size + row] ?? 0) > 0)) return -1 - row;
  const inverseRoot = triangularInverse(root, size);
  const inverse = new Float64Array(size * size);
  for (let row = 0; row < size; row += 1) {
    for (let column = 0; column < size; column += 1) {
      let sum = 0;
      for (let k = Math.max(row, column); k < size; k += 1)
        sum += (inverseRoot[k * size + row] ?? 0) * (inverseRoot[k * size + column] ?? 0);
      inverse[row * size + column] = sum;
    }
  }
  return inverse;
}

function triangularInverse(root: Float64Array, size: number): Float64Array {
  const inverse = new Float64Array(size * size);
  for (let column = 0; column < size; column += 1) {
    for (let row = column; row < size; row += 1) {
      let sum = row === column ? 1 : 0;
      for (let k = column; k < row; k += 1)
        sum -= (root[row * size + k] ?? 0) * (inverse[k * size + column] ?? 0);
      inverse[row * size + column] = sum / (root[row * size + row] ?? 0);
    }
  }
  return inverse;
}

/** xᵀ A y. */
export function bilinear(x: Float64Array, matrix: Float64Array, y: Float64Array): number {
  let sum = 0;
  for (let row = 0; row < x.length; row += 1) {
    let inner = 0;
    for (let column = 0; column < y.length; column += 1)
      inner += (matrix[row * y.length + column] ?? 0) * (y[column] ?? 0);
    sum += (x[row] ?? 0) * inner;
  }
  return sum;
}
