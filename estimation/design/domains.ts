// Parts of a sample for which figures are wanted. A part is never cut out of the design: its rows are marked, and
// the strata keep the sizes with which they were drawn.
import type { Design } from './stratified-design.ts';

/**
 * A division of the rows of one design into domains 0 to count - 1; a row may be in none (-1).
 * A cell is the rows of one domain in one stratum; only cells with rows exist.
 */
export interface Domains {
  readonly count: number;
  /** domain of each row, or -1 */
  readonly of: Int32Array;
  /** cell of each row, or -1 */
  readonly cellOf: Int32Array;
  /** domain of each cell */
  readonly cellDomain: Int32Array;
  /** stratum of each cell */
  readonly cellStratum: Int32Array;
}

/** The whole sample as one domain. */
export function everyone(design: Design): Domains {
  return domainsBy(design, new Int32Array(design.rows), 1);
}

/**
 * The domains that a column of groups makes, for one pass over the rows whatever their number.
 * @param group group of each row, 0 to count - 1; -1 for rows in no domain
 * @param within 1 for rows to keep, 0 for rows in no domain
 * @example domainsBy(design, villageOfRow, 23, hasAnswered)
 * @throws RangeError when a column is not as long as the design, or a group is `count` or more
 */
export function domainsBy(design: Design, group: Int32Array, count: number, within?: Uint8Array): Domains {
  const isAligned = group.length === design.rows && (within ?? group).length === design.rows;
  if (!isAligned) throw new RangeError('one group for each row of the design');
  const of = group.map((member, row) =>
    within === undefined || within[row] === 1 ? Math.max(member, -1) : -1,
  );
  if (of.some((member) => member >= count)) throw new RangeError(`a group of ${count} or more`);
  return { count, of, ...cells(design, of) };
}

function cells(design: Design, of: Int32Array): Pick<Domains, 'cellOf' | 'cellDomain' | 'cellStratum'> {
  const cellOf = new Int32Array(of.length).fill(-1);
  const known = new Map<number, number>();
  for (let row = 0; row < of.length; row += 1) {
    const domain = of[row] ?? -1;
    if (domain < 0) continue;
    const key = domain * design.strataCount + (design.stratum[row] ?? 0);
    const cell = known.get(key) ?? known.size;
    if (cell === known.size) known.set(key, cell);
    cellOf[row] = cell;
  }
  const keys = Float64Array.from(known.keys());
  return {
    cellOf,
    cellDomain: Int32Array.from(keys, (key) => Math.floor(key / design.strataCount)),
    cellStratum: Int32Array.from(keys, (key) => key % design.strataCount),
  };
}
