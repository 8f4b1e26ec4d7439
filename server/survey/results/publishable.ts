// What of the results may leave the house: figures on too few answers are withheld, and with them those that would give
// them away by subtraction. Pure.
import type { Bilingual } from '#base';
import { type Suppression, suppressSmallPlaces, type Withheld } from '#survey/integrity';
import type { Figure, Indicator, QuestionResult, Results } from '#wire/survey';

const WHY: Readonly<Record<Withheld, Bilingual>> = {
  small: { zh: '作答人数太少,不公布', en: 'withheld: too few answered' },
  'would-reveal-another': {
    zh: '为保护另一个村的作答者,不公布',
    en: 'withheld: it would reveal another village',
  },
};

/** The results with every figure blanked that must not be published. Single answers were never in them. */
export function publishable(results: Results): Results {
  const { minimumCell } = results;
  return {
    ...results,
    indicators: results.indicators.map((indicator) => publishableIndicator(indicator, minimumCell)),
    questions: results.questions.map((question) => publishableQuestion(question, minimumCell)),
  };
}

function publishableIndicator(indicator: Indicator, minimumCell: number): Indicator {
  const rows = indicator.places.map((place) => ({ key: place.code, n: place.figure.n }));
  const suppression = suppressSmallPlaces(rows, minimumCell);
  return {
    ...indicator,
    overall: suppression.isTotalWithheld ? blank(indicator.overall, 'small') : indicator.overall,
    places: indicator.places.map((place) => withheldPlace(place, suppression)),
  };
}

function withheldPlace(
  place: Indicator['places'][number],
  { withheld }: Suppression,
): Indicator['places'][number] {
  const why = withheld.get(place.code);
  return why ? { ...place, figure: blank(place.figure, why), rank: null } : place;
}

function blank(figure: Figure, why: Withheld): Figure {
  return { share: null, standardError: null, lower: null, upper: null, n: figure.n, caution: WHY[why] };
}

function publishableQuestion(question: QuestionResult, minimumCell: number): QuestionResult {
  if (question.asked >= minimumCell) return question;
  return {
    ...question,
    options: question.options.map((option) => ({
      ...option,
      chosen: 0,
      overall: blank(option.overall, 'small'),
    })),
  };
}
