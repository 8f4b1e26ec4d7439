// From an indicator to the rows of its picture: the same order and the same withholding as in every table.
import type { Language } from '#base';
import type { Indicator, Results } from '#wire/survey';
import { placeStandings, shownFigure } from '../place-standings.ts';
import { speaker } from '../words.ts';
import { forestPlot, type PictureOptions } from './forest-plot.ts';
import type { PlotRow } from './geometry.ts';
import { PICTURE_WORDS } from './picture-words.ts';

/** The rows of an indicator's picture, the best first, withheld places last. */
function plotRows(indicator: Indicator, minimumCell: number, language: Language): readonly PlotRow[] {
  const { shown, withheld } = placeStandings(indicator, minimumCell);
  return [
    ...shown.map(({ place, figure, standing }) => ({
      name: place.name,
      figure,
      n: figure.n,
      tier: standing?.tier ?? null,
      ...(figure.caution ? { note: figure.caution[language] } : {}),
    })),
    ...withheld.map(({ place, why }) => ({
      name: place.name,
      figure: null,
      n: place.figure.n,
      tier: null,
      note: why[language],
    })),
  ];
}

type Shown = Pick<Results, 'title' | 'minimumCell' | 'isSimulated' | 'status'>;

/**
 * The picture of one indicator. Its title says what it must not be taken for: simulated, or provisional.
 * @returns one `<svg>` element; the same text is a whole SVG file
 */
export function indicatorPicture(
  content: Shown,
  indicator: Indicator,
  options: Omit<PictureOptions, 'title' | 'overall'>,
): string {
  const { language } = options;
  return forestPlot(plotRows(indicator, content.minimumCell, language), {
    ...options,
    title: titleOf(content, indicator, language),
    overall: shownFigure(indicator.overall, content.minimumCell) ?? null,
  });
}

function titleOf({ title, isSimulated, status }: Shown, { rule }: Indicator, language: Language): string {
  const say = speaker(PICTURE_WORDS, language);
  const warnings = [
    ...(isSimulated ? [say('simulated')] : []),
    ...(status === 'closed' ? [] : [say('provisional')]),
  ];
  return [...warnings, title, rule.name[language]].join(' · ');
}
