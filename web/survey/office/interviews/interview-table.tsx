// A page of interviews, latest first.

import { Link } from '@tanstack/react-router';
import { Table, type TableColumnsType } from 'antd';
import type { z } from 'zod';
import type { surveyEndpoints } from '#wire/survey';
import { countText, NO_FIGURE } from '../../../platform/parts/figures.ts';
import { useTimes } from '../../../platform/parts/use-times.ts';
import { useWords, wordsOf } from '../../../shell/language.tsx';
import type { Survey } from '../frame/use-survey.ts';
import { StandingTag } from './standing-tag.tsx';

const WORDS = wordsOf({
  started: { zh: '开始时间', en: 'Started' },
  place: { zh: '村（社区）', en: 'Village' },
  person: { zh: '访问员', en: 'Interviewer' },
  standing: { zh: '状态', en: 'Standing' },
  took: { zh: '历时', en: 'Took' },
  tookHint: {
    zh: '从开始到结束；分几次打的，中间的时间也算在内',
    en: 'from start to end; where it took several calls, the time between counts too',
  },
  answered: { zh: '已答', en: 'Answered' },
  note: { zh: '备注', en: 'Note' },
  hasNote: { zh: '有', en: 'yes' },
  none: { zh: '还没有访问', en: 'No interviews yet' },
  noneFiltered: { zh: '没有符合筛选条件的访问', en: 'No interview fits the filters' },
  total: { zh: '共 {total} 份', en: '{total} in all' },
});

type Row = z.output<typeof surveyEndpoints.interviews.answer>['rows'][number];

interface InterviewTableProps {
  readonly survey: Survey;
  readonly rows: readonly Row[];
  readonly total: number;
  readonly page: number;
  readonly size: number;
  readonly isWaiting: boolean;
  readonly isFiltered: boolean;
  readonly onPage: (page: number) => void;
}

export function InterviewTable(props: InterviewTableProps) {
  const say = useWords(WORDS);
  const { survey, rows, total, page, size, isWaiting, isFiltered, onPage } = props;
  return (
    <Table<Row>
      className="interviews-table"
      size="small"
      rowKey="id"
      loading={isWaiting}
      columns={useColumns(survey)}
      dataSource={[...rows]}
      locale={{ emptyText: say(isFiltered ? 'noneFiltered' : 'none') }}
      pagination={{
        current: page,
        pageSize: size,
        total,
        onChange: onPage,
        showSizeChanger: false,
        showTotal: () => say('total', { total: countText(total) }),
      }}
    />
  );
}

function useColumns(survey: Survey): TableColumnsType<Row> {
  const say = useWords(WORDS);
  const times = useTimes();
  return [
    {
      title: say('started'),
      render: (_, { id, startedMs }) => (
        <Link
          to="/surveys/$county/$surveyId/interviews/$interviewId"
          params={{ county: survey.county, surveyId: survey.id, interviewId: id }}
        >
          <span className="interviews-time">{times.day(startedMs)}</span>{' '}
          <span className="interviews-time">{times.clock(startedMs)}</span>
        </Link>
      ),
    },
    { title: say('place'), dataIndex: 'placeName' },
    { title: say('person'), dataIndex: 'personName', responsive: ['sm'] },
    {
      title: say('standing'),
      width: 120,
      render: (_, { standing }) => <StandingTag standing={standing} />,
    },
    {
      title: <span title={say('tookHint')}>{say('took')}</span>,
      align: 'right',
      responsive: ['md'],
      width: 130,
      render: (_, { startedMs, endedMs }) => (endedMs === null ? NO_FIGURE : times.span(endedMs - startedMs)),
    },
    { title: say('answered'), dataIndex: 'answered', align: 'right', responsive: ['md'], width: 90 },
    {
      title: say('note'),
      responsive: ['md'],
      width: 80,
      render: (_, { hasNote }) => (hasNote ? say('hasNote') : ''),
    },
  ];
}
