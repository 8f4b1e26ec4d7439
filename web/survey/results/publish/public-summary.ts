// What a publication would show and what it would withhold, counted from the same rules as the public page itself.

import type { Bilingual } from '#base';
import { placeStandings, type ShownFigure, shownFigure } from '#web/public';
import type { Indicator, PlaceFigure, Results } from '#wire/survey';

export interface HeadlineSummary {
  readonly indicator: Indicator;
  /** undefined: withheld */
  readonly overall: ShownFigure | undefined;
  readonly placesShown: number;
  readonly placesWithheld: readonly { readonly place: PlaceFigure; readonly why: Bilingual }[];
}

export interface PublicSummary {
  readonly headlines: readonly HeadlineSummary[];
  readonly questions: number;
}

export function publicSummary({ indicators, questions, minimumCell }: Results): PublicSummary {
  const headlines = indicators.filter(({ rule }) => rule.headline);
  return {
    questions: questions.length,
    headlines: headlines.map((indicator) => {
      const { shown, withheld } = placeStandings(indicator, minimumCell);
      return {
        indicator,
        overall: shownFigure(indicator.overall, minimumCell),
        placesShown: shown.length,
        placesWithheld: withheld,
      };
    }),
  };
}
