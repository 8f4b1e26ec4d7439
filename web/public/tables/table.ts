// What a table of an export is, and how figures are written into its cells.
import type { Language } from '#base';
import type { Figure } from '#wire/survey';
import { shownFigure, whyWithheld } from '../place-standings.ts';
import type { Say } from '../words.ts';
import type { TABLE_WORDS } from './table-words.ts';

export type Cell = string | number | null;

/** One table. `name` is short enough for a worksheet. Shares are in per cent with one decimal, errors in points with two. */
export interface ResultsTable {
  readonly name: string;
  readonly header: string[];
  readonly rows: Cell[][];
}

export type SayTable = Say<typeof TABLE_WORDS>;

/** n, share, standard error, lower and upper limit; only n where the figure is withheld. */
export function figureCells(figure: Figure, minimumCell: number): Cell[] {
  const shown = shownFigure(figure, minimumCell);
  if (!shown) return [figure.n, null, null, null, null];
  const { n, share, standardError, lower, upper } = shown;
  return [n, tenths(share), rounded(standardError, 100), tenths(lower), tenths(upper)];
}

/** Why to be careful with a figure, or why it is withheld. */
export function remark(figure: Figure, minimumCell: number, language: Language): string | null {
  if (shownFigure(figure, minimumCell)) return figure.caution?.[language] ?? null;
  return whyWithheld(figure, minimumCell)[language];
}

/** Per cent with one decimal. */
export function tenths(fraction: number | null): number | null {
  return fraction === null ? null : rounded(fraction, 10);
}

function rounded(fraction: number, parts: number): number {
  return Math.round(fraction * 100 * parts) / parts;
}
