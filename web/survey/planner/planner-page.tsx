// The planner of a survey: what is wanted, a table per village, and the way into the targets. All of it stands in the address.
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { plannerEndpoints } from '#wire/survey';
import { useWords } from '../../shell/language.tsx';
import { Waiting } from '../../shell/plain-pages.tsx';
import { ProblemNote } from '../../shell/problem-note.tsx';
import { asking } from '../../shell/queries.ts';
import type { Survey } from '../office/frame/use-survey.ts';
import { ViewBeside } from '../results/view-beside.tsx';
import './planner.css';
import { TakenAlong } from '../pictures/taken-along.tsx';
import { PlanActs } from './plan-acts.tsx';
import { PlanForm } from './plan-form.tsx';
import { type PlanSearch, withOwn } from './plan-search.ts';
import { PastSurveys, PlanSummary, PlanTable, usePlanFacts } from './plan-table.tsx';
import { PLANNER_WORDS } from './planner-words.ts';

const ROUTE = '/office/surveys/$county/$surveyId/plan';

export function PlannerPage() {
  const key = useParams({ from: ROUTE });
  return <ViewBeside surveyKey={key}>{(survey) => <Planner survey={survey} />}</ViewBeside>;
}

function Planner({ survey }: { readonly survey: Survey }) {
  const say = useWords(PLANNER_WORDS);
  const factsOf = usePlanFacts();
  const search = useSearch({ from: ROUTE });
  const navigate = useNavigate({ from: '/surveys/$county/$surveyId/plan' });
  const look = (changes: PlanSearch): void => {
    void navigate({ search: { ...search, ...changes }, replace: true, resetScroll: false });
  };
  const params = { county: survey.county, surveyId: survey.id };
  const { data: plan, error } = useQuery({
    ...asking(plannerEndpoints.plan, { params, query: search }),
    placeholderData: keepPreviousData,
  });
  return (
    <>
      <PlanForm search={search} look={look} />
      <ProblemNote error={error} />
      {!plan && !error && <Waiting />}
      {plan && !error && (
        <section className="results-part" data-plan={plan.interviews}>
          <PlanSummary plan={plan} />
          <PlanActs plan={plan} survey={survey} />
          <TakenAlong surveyKey={params} name={say('planTable')} notes={factsOf(plan)} isTableAlone isPlan>
            <PlanTable
              plan={plan}
              onOwn={(code, what, value) =>
                look({ own: withOwn(search.own ?? '', code, what, value) || undefined })
              }
            />
          </TakenAlong>
          {plan.yield.past.length > 0 ? (
            <TakenAlong surveyKey={params} name={say('past')} notes={[]} isTableAlone isPlan>
              <PastSurveys plan={plan} />
            </TakenAlong>
          ) : (
            <PastSurveys plan={plan} />
          )}
        </section>
      )}
    </>
  );
}
