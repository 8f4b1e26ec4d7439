// Where more comes together than the county would have one expect: places and kinds by count and by people affected.

export interface Cell {
  readonly placeCode: string;
  readonly kind: string | null;
  readonly cases: number;
  readonly people: number;
}

export interface HotSpot extends Cell {
  /** what other places have of the kind on average */
  readonly expected: number;
  /** rank by count and by people, from 1 */
  readonly byCount: number;
  readonly byPeople: number;
}

const LEAST_CASES = 3;

/**
 * Cells with clearly more cases than other places have of the same kind on average (at least two Poisson errors above it, and
 * three cases). Most people first.
 */
export function hotSpotsOf(cells: readonly Cell[], most = 20): HotSpot[] {
  const places = new Set(cells.map(({ placeCode }) => placeCode)).size;
  const ofKind = new Map<string | null, number>();
  for (const { kind, cases } of cells) ofKind.set(kind, (ofKind.get(kind) ?? 0) + cases);
  const hot = cells
    .map((cell) => ({
      ...cell,
      expected: ((ofKind.get(cell.kind) ?? 0) - cell.cases) / Math.max(places - 1, 1),
    }))
    .filter(
      ({ cases, expected }) =>
        places > 1 && cases >= LEAST_CASES && cases > expected + 2 * Math.sqrt(Math.max(expected, 1)),
    );
  const [byCount, byPeople] = [ranksBy(hot, ({ cases }) => cases), ranksBy(hot, ({ people }) => people)];
  return hot
    .map((cell) => ({ ...cell, byCount: byCount.get(cell) ?? 0, byPeople: byPeople.get(cell) ?? 0 }))
    .sort((left, right) => left.byPeople - right.byPeople)
    .slice(0, most);
}

function ranksBy<Each extends Cell>(
  cells: readonly Each[],
  value: (cell: Cell) => number,
): Map<Each, number> {
  const order = [...cells].sort((left, right) => value(right) - value(left));
  return new Map(order.map((cell, nth) => [cell, nth + 1]));
}
