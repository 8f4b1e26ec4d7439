// Parts of a sample for which figures are wanted. A part is never cut out of the design: its rows are marked,
// and the strata keep the sizes with which they were drawn.
import { countByGroup, type Design } from './stratified-design.ts';

/**
 * A division of the rows of one design into domains 0 to count - 1; a row may be in none.
 * A cell is the rows of one domain in one stratum; only cells with rows exist. Rows are listed cell after
 * cell, so that sums run over one cell at a time.
 */
export interface Domains {
  readonly count: number;
  /** domain of each cell */
  readonly cellDomain: Int32Array;
  /** stratum of each cell */
  readonly cellStratum: Int32Array;
  /** where each cell begins in `rows`, and at the end the number of rows listed */
  readonly cellStart: Int32Array;
  /** row numbers, cell after cell, in the order of the design within a cell */
  readonly rows: Int32Array;
}

/** The whole sample as one domain. */
export function everyone(design: Design): Domains {
  return domainsBy(design, new Int32Array(design.rows), 1);
}

/**
 * The domains that a column of groups makes, for one pass over the rows whatever their number.
 * @param group group of each row, 0 to count - 1; -1 for rows in no domain
 * @param within 1 for rows to keep, 0 for rows in no domain
 * @example domainsBy(design, Int32Array.of(0, 1, 0, 1), 2).count // 2
 * @throws RangeError when a column is not as long as the design, or a group is `count` or more
 */
export function domainsBy(design: Design, group: Int32Array, count: number, within?: Uint8Array): Domains {
  const isAligned = group.length === design.rows && (within ?? group).length === design.rows;
  if (!isAligned) throw new RangeError('one group for each row of the design');
  if (group.some((member) => member >= count)) throw new RangeError(`a group of ${count} or more`);
  const known = new Map<number, number>();
  const cellOf = group.map((member, row) => {
    if (member < 0 || within?.[row] === 0) return -1;
    return cellNumber(known, member * design.strataCount + (design.stratum[row] ?? 0));
  });
  const keys = Float64Array.from(known.keys());
  return {
    count,
    cellDomain: Int32Array.from(keys, (key) => Math.floor(key / design.strataCount)),
    cellStratum: Int32Array.from(keys, (key) => key % design.strataCount),
    ...rowsByCell(cellOf, keys.length),
  };
}

function cellNumber(known: Map<number, number>, key: number): number {
  const cell = known.get(key) ?? known.size;
  if (cell === known.size) known.set(key, cell);
  return cell;
}

function rowsByCell(cellOf: Int32Array, cellCount: number): Pick<Domains, 'cellStart' | 'rows'> {
  const sizes = countByGroup(cellOf, cellCount);
  const cellStart = new Int32Array(cellCount + 1);
  for (const [cell, size] of sizes.entries()) cellStart[cell + 1] = (cellStart[cell] ?? 0) + size;
  const rows = new Int32Array(cellStart[cellCount] ?? 0);
  const next = cellStart.slice();
  for (const [row, cell] of cellOf.entries()) {
    if (cell < 0) continue;
    const position = next[cell] ?? 0;
    rows[position] = row;
    next[cell] = position + 1;
  }
  return { cellStart, rows };
}
