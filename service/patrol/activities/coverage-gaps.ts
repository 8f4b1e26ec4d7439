// Where and when patrols walk beside where and when matters arise. A gap is a place or an hour with clearly more matters than its share of
// patrol hours would have one expect; it says where to look, not that patrols cause or prevent anything.

export interface PlaceHour {
  readonly placeCode: string;
  /** 0 to 23, local */
  readonly hour: number;
  readonly minutes: number;
  readonly matters: number;
}

export interface Coverage {
  readonly key: string;
  readonly minutes: number;
  readonly matters: number;
  /** matters if they followed the patrol hours */
  readonly expected: number;
  readonly isGap: boolean;
}

const LEAST_MATTERS = 3;

export function coverageByPlace(cells: readonly PlaceHour[]): readonly Coverage[] {
  return coverageBy(cells, ({ placeCode }) => placeCode);
}

export function coverageByHour(cells: readonly PlaceHour[]): readonly Coverage[] {
  return coverageBy(cells, ({ hour }) => String(hour));
}

/**
 * Sums by a key. A gap has three matters or more and at least two Poisson errors more than expected; where nobody patrols at all, every
 * key with three matters is one.
 */
function coverageBy(cells: readonly PlaceHour[], keyOf: (cell: PlaceHour) => string): readonly Coverage[] {
  const sums = new Map<string, { minutes: number; matters: number }>();
  for (const cell of cells) {
    const sum = sums.get(keyOf(cell)) ?? { minutes: 0, matters: 0 };
    sums.set(keyOf(cell), { minutes: sum.minutes + cell.minutes, matters: sum.matters + cell.matters });
  }
  const all = [...sums.values()].reduce(
    (left, right) => ({ minutes: left.minutes + right.minutes, matters: left.matters + right.matters }),
    { minutes: 0, matters: 0 },
  );
  return [...sums].map(([key, { minutes, matters }]) => {
    const expected = all.minutes === 0 ? 0 : (all.matters * minutes) / all.minutes;
    const isGap = matters >= LEAST_MATTERS && matters > expected + 2 * Math.sqrt(Math.max(expected, 1));
    return { key, minutes, matters, expected, isGap };
  });
}
