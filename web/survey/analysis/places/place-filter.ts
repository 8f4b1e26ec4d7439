// Which places the reader wants to see, by what stands in the address. Pure: rows in, rows out.
import type { ShownFigure } from '#web/public';
import type { PlaceRow } from '../../results/place-rows.ts';
import type { ResultsSearch } from '../results-search.ts';

export type PlaceFilter = Pick<ResultsSearch, 'find' | 'tier' | 'only' | 'side'>;

const ONLY = {
  sure: ({ standing }) => standing !== undefined,
  caution: ({ figure, note }) => figure !== undefined && note !== undefined,
  withheld: ({ figure }) => figure === undefined,
} as const satisfies Record<NonNullable<PlaceFilter['only']>, (row: PlaceRow) => boolean>;

/** @param overall the share against which a place is below or above; nothing is without it */
export function filteredRows(
  rows: readonly PlaceRow[],
  { find, tier, only, side }: PlaceFilter,
  overall: number | null,
): readonly PlaceRow[] {
  const words = find?.trim().toLowerCase() ?? '';
  return rows.filter(
    (row) =>
      row.place.name.toLowerCase().includes(words) &&
      (tier === undefined || row.standing?.tier === tier) &&
      (only === undefined || ONLY[only](row)) &&
      (side === undefined || sideOf(row.figure, overall) === side),
  );
}

/** On which side of the overall share the whole interval lies; undefined when it holds it. */
export function sideOf(
  figure: ShownFigure | undefined,
  overall: number | null,
): 'below' | 'above' | undefined {
  if (!figure || overall === null) return undefined;
  if (figure.upper < overall) return 'below';
  return figure.lower > overall ? 'above' : undefined;
}

export function isFiltering({ find, tier, only, side }: PlaceFilter): boolean {
  return [find, tier, only, side].some((each) => each !== undefined);
}
