// Orthogonal factors of a tall matrix of columns, with columns that follow from earlier ones set aside.
// Regressions and residuals go through it; normal equations would lose half the digits.

/** Q R = X P: reflections below the diagonal, R above it, both column by column. */
export interface Orthogonal {
  readonly rows: number;
  /** columns of X after reflection, independent ones first */
  readonly columns: readonly Float64Array[];
  /** the scale of each reflection */
  readonly scale: Float64Array;
  /** which column of X stands at each place */
  readonly order: readonly number[];
  /** independent columns */
  readonly rank: number;
}

/**
 * Householder reflections (Golub and Van Loan 2013, Matrix Computations, 4th ed., alg. 5.2.1). A column whose
 * remainder is below `tolerance` of its length goes to the end, as LINPACK's dqrdc2 does in R.
 */
export function orthogonalised(input: readonly Float64Array[], tolerance = 1e-11): Orthogonal {
  const columns = input.map((column) => column.slice());
  const rows = columns[0]?.length ?? 0;
  const order = columns.map((_, index) => index);
  const lengths = columns.map((column) => lengthFrom(column, 0));
  const scale = new Float64Array(columns.length);
  let rank = columns.length;
  for (let k = 0; k < Math.min(rank, rows); k += 1) {
    rank = setAside(k, rank, columns, order, lengths, tolerance);
    const column = columns[k];
    if (k >= rank || !column) break;
    scale[k] = reflector(column, k);
    for (let other = k + 1; other < columns.length; other += 1)
      reflect(columns[other] ?? column, column, k, scale[k] ?? 0);
  }
  return { rows, columns, scale, order, rank: Math.min(rank, rows) };
}

/** What is left of y after its projection on the columns. */
export function residualOf(factor: Orthogonal, y: Float64Array): Float64Array {
  const turned = y.slice();
  for (let k = 0; k < factor.rank; k += 1) applyAt(factor, turned, k);
  turned.fill(0, 0, factor.rank);
  for (let k = factor.rank - 1; k >= 0; k -= 1) applyAt(factor, turned, k);
  return turned;
}

/** The coefficients of the least-squares fit of y; NaN for columns set aside. */
export function coefficientsOf(factor: Orthogonal, y: Float64Array): Float64Array {
  const turned = y.slice();
  for (let k = 0; k < factor.rank; k += 1) applyAt(factor, turned, k);
  const result = new Float64Array(factor.order.length).fill(Number.NaN);
  for (let k = factor.rank - 1; k >= 0; k -= 1) {
    let left = turned[k] ?? 0;
    for (let j = k + 1; j < factor.rank; j += 1) left -= (factor.columns[j]?.[k] ?? 0) * (turned[j] ?? 0);
    turned[k] = left / (factor.columns[k]?.[k] ?? 1);
    result[factor.order[k] ?? 0] = turned[k] ?? 0;
  }
  return result;
}

/** (X'X)⁻¹ of the independent columns, rows in the order of X; needs full rank. */
export function inverseCrossProduct(factor: Orthogonal): Float64Array[] {
  const size = factor.order.length;
  const inverse = Array.from({ length: size }, (_, k) => inverseColumn(factor, k));
  const result = Array.from({ length: size }, () => new Float64Array(size));
  for (let i = 0; i < size; i += 1)
    for (let j = 0; j < size; j += 1) {
      let sum = 0;
      for (let k = Math.max(i, j); k < size; k += 1) sum += (inverse[k]?.[i] ?? 0) * (inverse[k]?.[j] ?? 0);
      const row = result[factor.order[i] ?? 0];
      if (row) row[factor.order[j] ?? 0] = sum;
    }
  return result;
}

// Column k of R⁻¹.
function inverseColumn({ columns }: Orthogonal, k: number): Float64Array {
  const column = new Float64Array(columns.length);
  column[k] = 1 / (columns[k]?.[k] ?? 1);
  for (let i = k - 1; i >= 0; i -= 1) {
    let sum = 0;
    for (let j = i + 1; j <= k; j += 1) sum += (columns[j]?.[i] ?? 0) * (column[j] ?? 0);
    column[i] = -sum / (columns[i]?.[i] ?? 1);
  }
  return column;
}

// Puts dependent columns at the end until an independent one stands at k; answers how many are left.
function setAside(
  k: number,
  rank: number,
  columns: Float64Array[],
  order: number[],
  lengths: number[],
  tolerance: number,
): number {
  let left = rank;
  while (k < left && isSpent(columns[k], k, (lengths[k] ?? 0) * tolerance)) {
    left -= 1;
    for (const list of [columns, order, lengths]) toEnd(list, k);
  }
  return left;
}

function isSpent(column: Float64Array | undefined, k: number, least: number): boolean {
  return column !== undefined && !(lengthFrom(column, k) > least);
}

function toEnd(list: unknown[], k: number): void {
  list.push(...list.splice(k, 1));
}

function lengthFrom(column: Float64Array, from: number): number {
  let most = 0;
  for (let row = from; row < column.length; row += 1) most = Math.max(most, Math.abs(column[row] ?? 0));
  if (most === 0) return 0;
  let sum = 0;
  for (let row = from; row < column.length; row += 1) sum += ((column[row] ?? 0) / most) ** 2;
  return most * Math.sqrt(sum);
}

// Leaves R's diagonal entry at k; the reflection's own head is 1, its tail stays below.
function reflector(column: Float64Array, k: number): number {
  const head = column[k] ?? 0;
  const length = lengthFrom(column, k);
  if (length === 0) return 0;
  const diagonal = head > 0 ? -length : length;
  const first = head - diagonal;
  for (let row = k + 1; row < column.length; row += 1) column[row] = (column[row] ?? 0) / first;
  column[k] = diagonal;
  return -first / diagonal;
}

function reflect(target: Float64Array, reflection: Float64Array, k: number, scale: number): void {
  let sum = target[k] ?? 0;
  for (let row = k + 1; row < target.length; row += 1) sum += (reflection[row] ?? 0) * (target[row] ?? 0);
  sum *= scale;
  target[k] = (target[k] ?? 0) - sum;
  for (let row = k + 1; row < target.length; row += 1)
    target[row] = (target[row] ?? 0) - sum * (reflection[row] ?? 0);
}

function applyAt(factor: Orthogonal, target: Float64Array, k: number): void {
  const reflection = factor.columns[k];
  if (reflection) reflect(target, reflection, k, factor.scale[k] ?? 0);
}
