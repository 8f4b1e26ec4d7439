// The results as publishing leaves them: too small figures blanked, and with them those that would give them away.
// The server freezes this, and the publisher sees it beforehand. It reckons nothing anew.
import type { Bilingual } from '#base';
import { suppressSmallPlaces, type Withheld } from '#survey/integrity';
import type { Figure, Indicator, QuestionResult, Results } from '#wire/survey';

const WHY: Readonly<Record<Withheld, Bilingual>> = {
  small: { zh: '作答人数太少，不公布', en: 'withheld: too few answered' },
  'would-reveal-another': {
    zh: '为保护另一个村的作答者，不公布',
    en: 'withheld: it would reveal another village',
  },
};

/** Every figure that must not be published is null, with the reason as its caution. */
export function asPublished(results: Results): Results {
  const { minimumCell } = results;
  return {
    ...results,
    indicators: results.indicators.map((indicator) => publishedIndicator(indicator, minimumCell)),
    questions: results.questions.map((question) => publishedQuestion(question, minimumCell)),
  };
}

function publishedIndicator(indicator: Indicator, minimumCell: number): Indicator {
  const rows = indicator.places.map(({ code, figure }) => ({ key: code, n: figure.n }));
  const { withheld, isTotalWithheld } = suppressSmallPlaces(rows, minimumCell);
  return {
    ...indicator,
    overall: isTotalWithheld ? blank(indicator.overall, 'small') : indicator.overall,
    places: indicator.places.map((place) => {
      const why = withheld.get(place.code);
      return why ? { ...place, figure: blank(place.figure, why), rank: null } : place;
    }),
  };
}

function publishedQuestion(question: QuestionResult, minimumCell: number): QuestionResult {
  if (question.asked >= minimumCell) return question;
  const options = question.options.map((option) => ({
    ...option,
    chosen: 0,
    overall: blank(option.overall, 'small'),
  }));
  return { ...question, options };
}

function blank({ n }: Figure, why: Withheld): Figure {
  return { share: null, standardError: null, lower: null, upper: null, n, caution: WHY[why] };
}
