// The eigenvalues of one symmetric matrix relative to another: design effects of several figures at once.
import { triangularRoot } from './positive-matrix.ts';
import { product, solved, symmetricEigenvalues, transposed } from './square.ts';

/** The eigenvalues of B⁻¹ A, largest first, through L⁻¹ A L⁻ᵀ with B = L Lᵀ; NaN where B is not positive definite. */
export function relativeEigenvalues(a: readonly Float64Array[], b: readonly Float64Array[]): Float64Array {
  const size = b.length;
  const root = triangularRoot(Float64Array.from(b.flatMap((row) => [...row])), size);
  if (typeof root === 'number') return new Float64Array(size).fill(Number.NaN);
  const lower = b.map((_, i) => root.slice(i * size, (i + 1) * size));
  const identity = b.map((_, i) => Float64Array.from(b, (__, j) => (i === j ? 1 : 0)));
  const columns = identity.map((column) => solved(lower, column) ?? column.fill(Number.NaN));
  const inverse = transposed(columns);
  return symmetricEigenvalues(product(product(inverse, a), transposed(inverse)));
}
