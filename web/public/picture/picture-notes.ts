// The words in and under the picture: what a row says when pointed at, what a screen reader hears, what must be noted.
import type { Language } from '#base';
import { count, limits, listed, percent } from '../figure-text.ts';
import type { Say } from '../words.ts';
import type { Geometry, PlacedRow, PlotFigure, PlotRow } from './geometry.ts';
import type { PICTURE_WORDS } from './picture-words.ts';

export type Speak = Say<typeof PICTURE_WORDS>;

export function tooltip(row: PlotRow, figure: PlotFigure, say: Speak, language: Language): string {
  const { name, n, note } = row;
  const words = say('row', {
    name,
    share: percent(figure.share, language),
    limits: limits(figure),
    n: count(n),
  });
  return note === undefined ? words : say('rowWithNote', { row: words, note });
}

export function description({ rows }: Geometry, say: Speak, language: Language): string {
  const ascending = rows.toSorted((left, right) => left.figure.share - right.figure.share);
  const [lowest, highest] = [ascending[0], ascending.at(-1)];
  if (!lowest || !highest) return say('nothing');
  const described = ({ row, figure }: PlacedRow): string =>
    say('described', { name: row.name, share: percent(figure.share, language), limits: limits(figure) });
  return say('description', { shown: rows.length, lowest: described(lowest), highest: described(highest) });
}

export function notesOf(
  rows: readonly PlotRow[],
  { axis, rows: shown, overall }: Geometry,
  say: Speak,
  language: Language,
): string[] {
  const withheld = rows.filter(({ figure }) => figure === null);
  const whys = [...new Set(withheld.map(({ note = '' }) => note))];
  const named = (why: string): string[] =>
    withheld.filter(({ note = '' }) => note === why).map(({ name }) => name);
  return [
    shown.length === 0 ? say('nothing') : say('key'),
    ...(overall ? [say('keyOverall')] : []),
    ...(shown.some(({ row }) => row.tier === null) ? [say('hollow')] : []),
    ...(axis.isCut ? [say('cutAxis', { from: axis.from, to: axis.to })] : []),
    ...whys.map((why) => say('withheld', { names: listed(named(why), language), why })),
  ];
}
