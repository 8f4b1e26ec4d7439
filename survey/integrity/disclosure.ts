// Decides which places of a published table are withheld so that nobody can be made out from it, not even by
// subtraction from the total. It knows counts only, not what was counted.

export interface PlaceCount {
  readonly key: string;
  /** respondents behind the figure: a whole number, 0 or more */
  readonly n: number;
}

/** Why a place is withheld: too few respondents, or because showing it would give another away. */
export type Withheld = 'small' | 'would-reveal-another';

export interface Suppression {
  /** the places withheld, each with its reason; all others may be shown */
  readonly withheld: ReadonlyMap<string, Withheld>;
  /** the table's total is too small itself, or would give away the only place in it */
  readonly isTotalWithheld: boolean;
}

/**
 * Withholds every place with fewer respondents than the minimum, and the next smallest places besides until at least
 * two are withheld that together reach it (primary and complementary suppression of one table with one total:
 * Hundepool et al. 2012, Statistical Disclosure Control, ch. 4). A place without respondents hides nobody: it is
 * shown, and covers none. Ties are broken by key, so that the same counts always withhold the same places.
 * @param rows each key once; a count that is no whole number or a key that comes twice is a bug and throws
 * @param minimum the fewest respondents that a figure may rest on
 * @example suppressSmallPlaces([{ key: 'a', n: 3 }, { key: 'b', n: 40 }, { key: 'c', n: 12 }], 10)
 * // withheld: a 'small', c 'would-reveal-another'
 */
export function suppressSmallPlaces(rows: readonly PlaceCount[], minimum: number): Suppression {
  checkCounts(rows);
  const ascending = rows.filter(({ n }) => n > 0).sort(bySize);
  const smallCount = ascending.filter(({ n }) => n < minimum).length;
  const withheldCount = smallCount === 0 ? 0 : coverOf(ascending, smallCount, minimum);
  const withheld = ascending.slice(0, withheldCount);
  const total = sumOf(ascending);
  return {
    withheld: new Map(
      withheld.map(({ key }, nth) => [key, nth < smallCount ? 'small' : 'would-reveal-another']),
    ),
    isTotalWithheld: total < minimum || withheldCount === 1,
  };
}

function coverOf(ascending: readonly PlaceCount[], smallCount: number, minimum: number): number {
  let count = Math.max(smallCount, Math.min(2, ascending.length));
  while (count < ascending.length && sumOf(ascending.slice(0, count)) < minimum) count += 1;
  return count;
}

function sumOf(rows: readonly PlaceCount[]): number {
  return rows.reduce((total, { n }) => total + n, 0);
}

function bySize(left: PlaceCount, right: PlaceCount): number {
  return left.n - right.n || (left.key < right.key ? -1 : 1);
}

function checkCounts(rows: readonly PlaceCount[]): void {
  const wrong = rows.find(({ n }) => !Number.isInteger(n) || n < 0);
  if (wrong) throw new Error(`not a count: ${wrong.n} for ${wrong.key}`);
  if (new Set(rows.map(({ key }) => key)).size !== rows.length) throw new Error('a place comes twice');
}
