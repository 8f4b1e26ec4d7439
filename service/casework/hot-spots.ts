// Where more comes together than the county would have one expect: places and kinds by count and by people affected.

export interface Cell {
  readonly placeCode: string;
  readonly kind: string | null;
  readonly cases: number;
  readonly people: number;
}

export interface HotSpot extends Cell {
  /** cases that the place would have if each place had its share of each kind */
  readonly expected: number;
  /** rank by count and by people, from 1 */
  readonly byCount: number;
  readonly byPeople: number;
}

const LEAST_CASES = 3;

/**
 * Cells with clearly more cases than expected (row total × column total ÷ all, and at least two Poisson errors above it);
 * a matter that returned asks for its cause elsewhere. Most people first.
 */
export function hotSpotsOf(cells: readonly Cell[], most = 20): HotSpot[] {
  const all = sumOf(cells, () => true);
  const hot = cells
    .map((cell) => ({ ...cell, expected: expectedOf(cell, cells, all) }))
    .filter(
      ({ cases, expected }) =>
        cases >= LEAST_CASES && cases > expected + 2 * Math.sqrt(Math.max(expected, 1)),
    );
  const rankBy = (value: (cell: Cell) => number) => {
    const order = [...hot].sort((left, right) => value(right) - value(left));
    return new Map(order.map((cell, nth) => [cell, nth + 1]));
  };
  const [byCount, byPeople] = [rankBy(({ cases }) => cases), rankBy(({ people }) => people)];
  return hot
    .map((cell) => ({ ...cell, byCount: byCount.get(cell) ?? 0, byPeople: byPeople.get(cell) ?? 0 }))
    .sort((left, right) => left.byPeople - right.byPeople)
    .slice(0, most);
}

function expectedOf(cell: Cell, cells: readonly Cell[], all: number): number {
  const ofPlace = sumOf(cells, ({ placeCode }) => placeCode === cell.placeCode);
  const ofKind = sumOf(cells, ({ kind }) => kind === cell.kind);
  return all === 0 ? 0 : (ofPlace * ofKind) / all;
}

function sumOf(cells: readonly Cell[], isWanted: (cell: Cell) => boolean): number {
  return cells.reduce((sum, cell) => (isWanted(cell) ? sum + cell.cases : sum), 0);
}
