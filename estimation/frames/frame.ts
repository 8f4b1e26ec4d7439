// The columns of a table, numbers or codes, as estimators take them.

/** Numbers, NaN where missing; or codes of levels, -1 where missing. */
export type Column =
  | { readonly kind: 'numbers'; readonly values: Float64Array }
  | { readonly kind: 'codes'; readonly codes: Int32Array; readonly levels: readonly string[] };

/** Named columns, all as long as `rows`. */
export interface Frame {
  readonly rows: number;
  readonly names: readonly string[];
  /** undefined where the table has no such column */
  column(name: string): Column | undefined;
}

/**
 * Whether each row has a value in every one of the columns: 1 or 0.
 * @example completeRows(2, [{ kind: 'numbers', values: Float64Array.of(1, Number.NaN) }]) // 1, 0
 */
export function completeRows(rows: number, columns: readonly Column[]): Uint8Array {
  const complete = new Uint8Array(rows).fill(1);
  for (const column of columns)
    for (let row = 0; row < rows; row += 1) if (isMissing(column, row)) complete[row] = 0;
  return complete;
}

/**
 * @example isMissing({ kind: 'codes', codes: Int32Array.of(-1), levels: ['F', 'M'] }, 0) // true
 */
export function isMissing(column: Column, row: number): boolean {
  return column.kind === 'numbers' ? Number.isNaN(column.values[row]) : (column.codes[row] ?? -1) < 0;
}

/**
 * A column as numbers: codes become NaN unless their levels are numbers.
 * @example asNumbers({ kind: 'codes', codes: Int32Array.of(1, 0), levels: ['10', '20'] }) // 20, 10
 */
export function asNumbers(column: Column): Float64Array {
  if (column.kind === 'numbers') return column.values;
  const values = column.levels.map(Number);
  return Float64Array.from(column.codes, (code) => values[code] ?? Number.NaN);
}

/**
 * A column as codes: numbers become the levels of their different values, in order of size.
 * @example asCodes({ kind: 'numbers', values: Float64Array.of(7, 3, 7) }).codes // 1, 0, 1
 */
export function asCodes(column: Column): { readonly codes: Int32Array; readonly levels: readonly string[] } {
  if (column.kind === 'codes') return column;
  const different = [...new Set(column.values)].filter((value) => !Number.isNaN(value)).sort((a, b) => a - b);
  const codeOf = new Map(different.map((value, code) => [value, code]));
  return {
    codes: Int32Array.from(column.values, (value) => codeOf.get(value) ?? -1),
    levels: different.map(String),
  };
}

/**
 * One column of 0 and 1 for each level, NaN where missing.
 * @example indicators(Int32Array.of(0, 1, 0), 2)[0] // 1, 0, 1
 */
export function indicators(codes: Int32Array, levels: number): Float64Array[] {
  return Array.from({ length: levels }, (_, level) =>
    Float64Array.from(codes, (code) => (code < 0 ? Number.NaN : code === level ? 1 : 0)),
  );
}

/**
 * The crossing of two or more code columns; only crossings that occur get a code, in order of the first column fastest.
 * @example crossed([Int32Array.of(0, 1, 0), Int32Array.of(0, 0, 1)], 3).codes // 0, 1, 2
 */
export function crossed(columns: readonly Int32Array[], rows: number): { codes: Int32Array; count: number } {
  const keys = new Float64Array(rows);
  let factor = 1;
  for (const codes of columns) {
    const size = codes.reduce((most, code) => Math.max(most, code), 0) + 1;
    for (let row = 0; row < rows; row += 1) {
      const code = codes[row] ?? -1;
      keys[row] = code < 0 ? Number.NaN : (keys[row] ?? 0) + code * factor;
    }
    factor *= size;
  }
  const { codes, levels } = asCodes({ kind: 'numbers', values: keys });
  return { codes, count: levels.length };
}
