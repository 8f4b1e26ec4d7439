// Where the reader is within the results, read from the address and written back to it.
import { useLocation, useNavigate, useSearch } from '@tanstack/react-router';
import type { ResultsSearch } from '../analysis/results-search.ts';
import { hashOf, type View, viewFrom } from './view.ts';

/** The route of the results page, for its parameters and its search. */
export const RESULTS_ROUTE = '/office/surveys/$county/$surveyId/results';

export interface SurveyKey {
  readonly county: string;
  readonly surveyId: string;
}

type Search = ResultsSearch;

export interface Whereabouts {
  readonly view: View;
  readonly search: Search;
  /** goes to another part; the order of places is kept, an open question is closed */
  show(view: View): void;
  /** opens a question, orders or filters the places, chooses waves; what is not named stays */
  look(search: Search): void;
}

export function useWhereabouts(): Whereabouts {
  const { hash } = useLocation();
  const search = useSearch({ from: RESULTS_ROUTE });
  const navigate = useNavigate({ from: '/surveys/$county/$surveyId/results' });
  const view = viewFrom(hash, search.question);
  const go = (wanted: Search, to: View): void => {
    void navigate({
      search: Object.fromEntries(Object.entries(wanted).filter(([, value]) => value !== undefined)),
      hash: hashOf(to),
      replace: true,
      resetScroll: false,
    });
  };
  return {
    view,
    search,
    show: (to) => go({ ...search, question: undefined }, to),
    look: (wanted) => go({ ...search, ...wanted }, view),
  };
}
