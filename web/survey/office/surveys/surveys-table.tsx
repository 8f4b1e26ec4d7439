// The surveys as a table; on a phone status and progress move under the title.

import { Link } from '@tanstack/react-router';
import { Table, type TableColumnsType } from 'antd';
import type { z } from 'zod';
import type { surveyEndpoints } from '#wire/survey';
import { countText, progressText } from '../../../platform/parts/figures.ts';
import { useTimes } from '../../../platform/parts/use-times.ts';
import { useWords, wordsOf } from '../../../shell/language.tsx';
import { InternalTag, SimulatedTag, StatusTag } from '../frame/status-tag.tsx';
import { ProgressBar } from './progress-bar.tsx';

const WORDS = wordsOf({
  survey: { zh: '调查', en: 'Survey' },
  county: { zh: '县（市、区）代码', en: 'County code' },
  status: { zh: '状态', en: 'Status' },
  progress: { zh: '完成 / 目标', en: 'Completed / target' },
  units: { zh: '号码', en: 'Numbers' },
  started: { zh: '开始', en: 'Started' },
  notStarted: { zh: '还没有', en: 'not yet' },
  none: { zh: '没有这种状态的调查', en: 'No survey has this status' },
});

export type SurveyRow = z.output<typeof surveyEndpoints.surveys.answer>['rows'][number];

export function SurveysTable({ rows }: { readonly rows: readonly SurveyRow[] }) {
  const say = useWords(WORDS);
  return (
    <Table<SurveyRow>
      className="surveys-table"
      size="medium"
      rowKey="id"
      columns={useColumns()}
      dataSource={[...rows].sort((left, right) => startOf(right) - startOf(left))}
      locale={{ emptyText: say('none') }}
      pagination={rows.length > 20 ? { pageSize: 20, showSizeChanger: false } : false}
    />
  );
}

function useColumns(): TableColumnsType<SurveyRow> {
  const say = useWords(WORDS);
  const times = useTimes();
  return [
    {
      title: say('survey'),
      sorter: (left, right) => left.title.localeCompare(right.title, 'zh'),
      render: (_, survey) => <SurveyCell survey={survey} />,
    },
    { title: say('county'), dataIndex: 'county', responsive: ['lg'], width: 150 },
    {
      title: say('status'),
      responsive: ['md'],
      width: 110,
      render: (_, { status }) => <StatusTag status={status} />,
    },
    {
      title: say('progress'),
      responsive: ['md'],
      width: 240,
      sorter: (left, right) => shareOf(left) - shareOf(right),
      render: (_, survey) => <Progress survey={survey} />,
    },
    {
      title: say('units'),
      align: 'right',
      responsive: ['lg'],
      width: 100,
      render: (_, { units }) => countText(units),
    },
    {
      title: say('started'),
      responsive: ['md'],
      width: 170,
      sorter: (left, right) => startOf(left) - startOf(right),
      render: (_, { startedMs }) =>
        startedMs === null ? (
          <span className="muted">{say('notStarted')}</span>
        ) : (
          times.dayAndClock(startedMs)
        ),
    },
  ];
}

// Drafts are the newest: they have yet to start.
function startOf({ startedMs }: SurveyRow): number {
  return startedMs ?? Number.MAX_SAFE_INTEGER;
}

function shareOf({ completes, target }: SurveyRow): number {
  return target > 0 ? completes / target : 0;
}

function SurveyCell({ survey }: { readonly survey: SurveyRow }) {
  return (
    <div className="surveys-title">
      <Link to="/surveys/$county/$surveyId" params={{ county: survey.county, surveyId: survey.id }}>
        {survey.title}
      </Link>
      {survey.isInternal && <InternalTag />}
      {survey.isSimulated && <SimulatedTag />}
      <div className="surveys-narrow">
        <StatusTag status={survey.status} />
        <Progress survey={survey} />
      </div>
    </div>
  );
}

function Progress({ survey: { completes, target } }: { readonly survey: SurveyRow }) {
  return (
    <div className="surveys-progress">
      <span className="numbers">
        {countText(completes)} / {countText(target)}
        <span className="muted"> {progressText(completes, target)}</span>
      </span>
      <ProgressBar completes={completes} target={target} />
    </div>
  );
}
