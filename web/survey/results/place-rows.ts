// The table of places: one row a place, ordered as the reader asks. Withheld places stay at the end in any order.
import type { Bilingual } from '#base';
import { placeStandings, type ShownFigure, type Standing } from '#web/public';
import type { Indicator, PlaceFigure } from '#wire/survey';

export interface PlaceRow {
  readonly place: PlaceFigure;
  /** undefined: withheld */
  readonly figure: ShownFigure | undefined;
  readonly standing: Standing | undefined;
  /** why it is withheld, or why to be careful with it */
  readonly note: Bilingual | undefined;
}

/** The rows as the public page orders them. */
export function placeRows(indicator: Indicator, minimumCell: number): readonly PlaceRow[] {
  const { shown, withheld } = placeStandings(indicator, minimumCell);
  return [
    ...shown.map(({ place, figure, standing }) => ({
      place,
      figure,
      standing: standing ?? undefined,
      note: figure.caution ?? undefined,
    })),
    ...withheld.map(({ place, why }) => ({ place, figure: undefined, standing: undefined, note: why })),
  ];
}

type Worth = (row: PlaceRow) => number | string | null | undefined;

/** What places can be ordered by. */
const WORTH = {
  name: ({ place }) => place.code,
  share: ({ figure }) => figure?.share,
  n: ({ place }) => place.figure.n,
  completes: ({ place }) => place.completes,
  response: ({ place }) => place.responseRate,
  rank: ({ standing }) => standing?.position,
  tier: ({ standing }) => standing?.tier,
} as const satisfies Record<string, Worth>;

export type SortKey = keyof typeof WORTH;

export interface Order {
  readonly key: SortKey;
  readonly isDescending: boolean;
}

function isSortKey(text: string): text is SortKey {
  return Object.hasOwn(WORTH, text);
}

/** `share`, or `-share` for the highest first; anything else is no order. */
export function orderFrom(text: string | undefined): Order | undefined {
  const key = text?.replace(/^-/, '') ?? '';
  return isSortKey(key) ? { key, isDescending: text?.startsWith('-') ?? false } : undefined;
}

export function orderText({ key, isDescending }: Order): string {
  return isDescending ? `-${key}` : key;
}

/** The rows in the order asked for; equals, and all without one, as they were. Withheld ones come last. */
export function inOrder(rows: readonly PlaceRow[], order: Order | undefined): readonly PlaceRow[] {
  if (!order) return rows;
  const sign = order.isDescending ? -1 : 1;
  const worth: Worth = WORTH[order.key];
  const rowsWith = rows.filter((row) => row.figure && hasWorth(worth(row)));
  const rowsWithout = rows.filter((row) => !rowsWith.includes(row));
  return [...rowsWith.toSorted((left, right) => sign * compared(worth(left), worth(right))), ...rowsWithout];
}

function hasWorth(worth: ReturnType<Worth>): boolean {
  return worth !== null && worth !== undefined;
}

function compared(left: ReturnType<Worth>, right: ReturnType<Worth>): number {
  if (typeof left === 'string' || typeof right === 'string') return String(left) < String(right) ? -1 : 1;
  return (left ?? 0) - (right ?? 0);
}
