// The list of surveys: how far each has come, and the way to a new one.

import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { Button } from 'antd';
import { useState } from 'react';
import { surveyEndpoints } from '#wire/survey';
import { useWords, wordsOf } from '../../shell/language.tsx';
import { ProblemNote } from '../../shell/problem-note.tsx';
import { asking } from '../../shell/queries.ts';
import { useMay } from '../../shell/session.ts';
import './surveys/surveys.css';
import { FirstSteps } from './surveys/first-steps.tsx';
import { NewSurvey } from './surveys/new-survey.tsx';
import { StatusFilter } from './surveys/status-filter.tsx';
import { type SurveyRow, SurveysTable } from './surveys/surveys-table.tsx';

const WORDS = wordsOf({
  title: { zh: '调查', en: 'Surveys' },
  add: { zh: '新建调查', en: 'New survey' },
  waiting: { zh: '正在读取…', en: 'Loading …' },
});

export function SurveysPage() {
  const say = useWords(WORDS);
  const may = useMay();
  const [isAdding, setAdding] = useState(false);
  const { data, error } = useQuery(asking(surveyEndpoints.surveys));
  return (
    <section className="surveys">
      <header className="surveys-head">
        <h1>{say('title')}</h1>
        {may('survey.write') && data && data.rows.length > 0 && (
          <Button type="primary" onClick={() => setAdding(true)}>
            {say('add')}
          </Button>
        )}
      </header>
      <ProblemNote error={data ? null : error} />
      {data ? (
        <Surveys rows={data.rows} onAdd={() => setAdding(true)} />
      ) : (
        !error && <p className="muted">{say('waiting')}</p>
      )}
      <NewSurvey isOpen={isAdding} onClose={() => setAdding(false)} />
    </section>
  );
}

function Surveys({ rows, onAdd }: { readonly rows: readonly SurveyRow[]; readonly onAdd: () => void }) {
  const { status } = useSearch({ from: '/office/surveys' });
  const navigate = useNavigate();
  if (rows.length === 0) return <FirstSteps onAdd={onAdd} />;
  return (
    <>
      <StatusFilter
        statuses={rows.map((row) => row.status)}
        chosen={status}
        onChoose={(wanted) => navigate({ to: '/surveys', search: wanted ? { status: wanted } : {} })}
      />
      <SurveysTable rows={status ? rows.filter((row) => row.status === status) : rows} />
    </>
  );
}
