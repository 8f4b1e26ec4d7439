// Reading a column where the index is known to be inside it. One function a kind of column: the loops of the cube stay
// fast because each of them only ever sees one.

export function realAt(column: Float64Array, index: number): number {
  return column[index] ?? 0;
}

export function wholeAt(column: Int32Array, index: number): number {
  return column[index] ?? 0;
}
