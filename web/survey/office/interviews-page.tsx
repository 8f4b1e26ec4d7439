// The interviews of one survey, page by page; what is filtered stands in the address.

import { useQuery } from '@tanstack/react-query';
import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { surveyEndpoints } from '#wire/survey';
import { ProblemNote } from '../../shell/problem-note.tsx';
import { asking } from '../../shell/queries.ts';
import type { Survey } from './frame/use-survey.ts';
import './interviews/interviews.css';
import { InterviewFilters, type InterviewSearch } from './interviews/interview-filters.tsx';
import { InterviewTable } from './interviews/interview-table.tsx';
import { SurveyFrame } from './survey-frame.tsx';

const SIZE = 50;

export function InterviewsPage() {
  const key = useParams({ from: '/office/surveys/$county/$surveyId/interviews' });
  return <SurveyFrame survey={key}>{(survey) => <Interviews survey={survey} />}</SurveyFrame>;
}

function Interviews({ survey }: { readonly survey: Survey }) {
  const search = useSearch({ from: '/office/surveys/$county/$surveyId/interviews' });
  const navigate = useNavigate({ from: '/surveys/$county/$surveyId/interviews' });
  const { page = 1, standing, place, person } = search;
  const query = { page, size: SIZE, standing, placeCode: place, personId: person };
  const { data, error, isFetching } = useQuery({
    ...asking(surveyEndpoints.interviews, { params: { county: survey.county, surveyId: survey.id }, query }),
    placeholderData: (before) => before,
  });
  const choose = (wanted: InterviewSearch): void => void navigate({ search: wanted });
  return (
    <section className="interviews">
      <InterviewFilters survey={survey} search={search} onChoose={choose} />
      <ProblemNote error={error} />
      <InterviewTable
        survey={survey}
        rows={data?.rows ?? []}
        total={data?.total ?? 0}
        page={page}
        size={SIZE}
        isWaiting={isFetching && !data}
        isFiltered={standing !== undefined || place !== undefined || person !== undefined}
        onPage={(wanted) => choose({ ...search, page: wanted })}
      />
    </section>
  );
}
