// What members do not agree with: with a line of points or with their record. Every answer has its reason.
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { Button, Segmented, Table } from 'antd';
import { useState } from 'react';
import { DISPUTE_STANDINGS, LINE_KINDS, RECORD_GROUPS } from '#service/patrol/points';
import { type PointsDispute, pointsEndpoints } from '#wire/service';
import { countText } from '../../../platform/parts/figures.ts';
import { useText, useWords, wordsOf } from '../../../shell/language.tsx';
import { ProblemNote } from '../../../shell/problem-note.tsx';
import { asking } from '../../../shell/queries.ts';
import { useMay } from '../../../shell/session.ts';
import '../../casework/casework.css';
import '../../casework/meetings/meetings.css';
import { useCaseCounty } from '../../casework/parts/use-case-county.ts';
import { AnswerDispute } from './disputes/answer-dispute.tsx';
import { signed } from './parts/line-rows.tsx';
import './points.css';

const WORDS = wordsOf({
  title: { zh: '异议与更正', en: 'Disputes and corrections' },
  show: { zh: '看什么', en: 'Show' },
  open: { zh: '等待答复', en: 'Waiting' },
  all: { zh: '全部', en: 'All' },
  member: { zh: '队员', en: 'Member' },
  asked: { zh: '说了什么', en: 'What was said' },
  about: { zh: '关于', en: 'About' },
  due: { zh: '应于', en: 'Due by' },
  answer: { zh: '答复', en: 'Answer' },
  line: { zh: '{day} {kind} {points} 分', en: '{day} {kind} {points} points' },
  corrected: { zh: '更正 {points} 分', en: 'corrected by {points}' },
  none: { zh: '没有等待答复的异议', en: 'No dispute waits for an answer' },
  total: { zh: '共 {total} 条', en: '{total} in all' },
});

const SIZE = 50;

export function PointsDisputesPage() {
  const county = useCaseCounty();
  return county === undefined ? null : <Disputes county={county} />;
}

function Disputes({ county }: { readonly county: string }) {
  const say = useWords(WORDS);
  const may = useMay();
  const { page = 1, show } = useSearch({ from: '/office/points-disputes' });
  const navigate = useNavigate({ from: '/points-disputes' });
  const [answering, setAnswering] = useState<PointsDispute>();
  const query = { page, size: SIZE, ...(show === 'all' ? {} : { standing: 'asked' as const }) };
  const { data, error, isFetching } = useQuery({
    ...asking(pointsEndpoints.pointsDisputes, { params: { county }, query }),
    placeholderData: (before) => before,
  });
  return (
    <section className="cases points-office">
      <header className="cases-head">
        <h1>{say('title')}</h1>
        <Segmented
          aria-label={say('show')}
          value={show ?? 'open'}
          options={[
            { value: 'open', label: say('open') },
            { value: 'all', label: say('all') },
          ]}
          onChange={(wanted) => void navigate({ search: wanted === 'all' ? { show: 'all' } : {} })}
        />
      </header>
      <ProblemNote error={error} />
      <Table<PointsDispute>
        size="small"
        rowKey="id"
        loading={isFetching && !data}
        dataSource={data?.rows ?? []}
        locale={{ emptyText: say('none') }}
        pagination={{
          current: page,
          pageSize: SIZE,
          total: data?.total ?? 0,
          showSizeChanger: false,
          showTotal: (total) => say('total', { total: countText(total) }),
          onChange: (wanted) =>
            void navigate({ search: (before) => ({ ...before, page: wanted === 1 ? undefined : wanted }) }),
        }}
        columns={[
          {
            title: say('member'),
            render: (_, { member }) => (
              <Link to="/points/$county/$memberId" params={{ county, memberId: member.id }}>
                {member.name}
              </Link>
            ),
          },
          { title: say('asked'), render: (_, row) => <Said row={row} /> },
          { title: say('about'), responsive: ['md'], render: (_, row) => <About row={row} /> },
          { title: say('due'), dataIndex: 'dueOn', responsive: ['md'], width: 110 },
          {
            title: say('answer'),
            render: (_, row) =>
              row.standing === 'asked' && may('points.answer') ? (
                <Button size="small" data-act="answer" onClick={() => setAnswering(row)}>
                  {say('answer')}
                </Button>
              ) : (
                <Answered row={row} />
              ),
          },
        ]}
      />
      {answering && (
        <AnswerDispute county={county} dispute={answering} onClose={() => setAnswering(undefined)} />
      )}
    </section>
  );
}

interface RowProps {
  readonly row: PointsDispute;
}

function Said({ row }: RowProps) {
  return <span style={{ overflowWrap: 'anywhere' }}>{row.asked}</span>;
}

function About({ row: { line, recordGroup } }: RowProps) {
  const say = useWords(WORDS);
  const text = useText();
  if (recordGroup) return text(RECORD_GROUPS[recordGroup].label);
  return line && say('line', { day: line.day, kind: text(LINE_KINDS[line.kind].label), points: line.points });
}

function Answered({ row: { standing, reason, correction } }: RowProps) {
  const say = useWords(WORDS);
  const text = useText();
  return (
    <span>
      <b>{text(DISPUTE_STANDINGS[standing].label)}</b>
      {correction !== null && ` · ${say('corrected', { points: signed(correction) })}`}
      {reason !== '' && ` · ${reason}`}
    </span>
  );
}
