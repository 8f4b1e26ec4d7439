// The results as publishing leaves them: too small figures blanked, and with them those that would give them away, in
// whatever table and whenever published. The server freezes this, and the publisher sees it beforehand.
import type { Bilingual } from '#base';
import { suppressPublication, type WithheldCell } from '#survey/integrity';
import type { Figure, Indicator, QuestionResult, Results } from '#wire/survey';
import { cellKey, publicationCells } from './published-cells.ts';

const WHY: Readonly<Record<WithheldCell, Bilingual>> = {
  small: { zh: '作答人数太少，不公布', en: 'withheld: too few answered' },
  'would-reveal-another': {
    zh: '公布了就能推算出另一个不公布的数，所以不公布',
    en: 'withheld: another withheld figure could be worked out from it',
  },
};

/** What may be published, and what can no longer be kept because earlier publications have given too much. */
export interface CheckedPublication {
  readonly results: Results;
  /** the figures that a reader could work out, as question and place; empty where it may be published */
  readonly exposed: readonly string[];
}

type Verdict = (questionId: string, place: string, n: number) => WithheldCell | undefined;

/** Every figure that must not be published is null, with the reason as its caution. */
export function asPublished(results: Results): Results {
  return checkedPublication(results, []).results;
}

/**
 * What is withheld for one rule is withheld for all rules of its question, and with an overall figure the question's own table;
 * printing less never gives more away. The same beside what was published of the survey before, withdrawn publications included: they were read.
 * @param earlier contents as they were published
 */
export function checkedPublication(results: Results, earlier: readonly Results[]): CheckedPublication {
  const { minimumCell: minimum } = results;
  const withheld = new Set<string>();
  const exposed = new Set<string>();
  for (const { rule } of results.indicators) {
    const found = suppressPublication(publicationCells(results, earlier, rule.id), { minimum });
    if (!found.ok) throw new Error(found.problem.message.en);
    for (const cell of found.value.withheld.keys()) withheld.add(cell);
    for (const cell of found.value.exposed) exposed.add(cell);
  }
  const verdict: Verdict = (questionId, place, n) => {
    if (n > 0 && n < minimum) return 'small';
    return withheld.has(cellKey(questionId, place)) ? 'would-reveal-another' : undefined;
  };
  return {
    exposed: [...exposed],
    results: {
      ...results,
      indicators: results.indicators.map((indicator) => publishedIndicator(indicator, verdict)),
      questions: results.questions.map((question) => publishedQuestion(question, minimum, verdict)),
    },
  };
}

function publishedIndicator(indicator: Indicator, verdict: Verdict): Indicator {
  const { questionId } = indicator.rule;
  const whole = verdict(questionId, '', indicator.overall.n);
  return {
    ...indicator,
    overall: whole ? blank(indicator.overall, whole) : indicator.overall,
    places: indicator.places.map((place) => {
      const why = verdict(questionId, place.code, place.figure.n);
      return why ? { ...place, figure: blank(place.figure, why), rank: null } : place;
    }),
  };
}

// What the options add up to is the question's own figure: one cannot be withheld without the other.
function publishedQuestion(question: QuestionResult, minimum: number, verdict: Verdict): QuestionResult {
  const why = question.asked < minimum ? 'small' : verdict(question.questionId, '', question.asked);
  if (!why) return question;
  const options = question.options.map((option) => ({
    ...option,
    chosen: 0,
    overall: blank(option.overall, why),
  }));
  return { ...question, options };
}

function blank({ n }: Figure, why: WithheldCell): Figure {
  return { share: null, standardError: null, lower: null, upper: null, n, caution: WHY[why] };
}
