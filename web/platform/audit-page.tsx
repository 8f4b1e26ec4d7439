// The audit log: who did what, when, to what; what is filtered stands in the address.

import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { Table, type TableColumnsType } from 'antd';
import type { z } from 'zod';
import { platformEndpoints } from '#wire';
import { useText, useWords, wordsOf } from '../shell/language.tsx';
import { ProblemNote } from '../shell/problem-note.tsx';
import { asking } from '../shell/queries.ts';
import './audit/audit.css';
import { actionWords } from './audit/action-words.ts';
import { AuditFilters, type AuditSearch } from './audit/audit-filters.tsx';
import { detailsText, shortId } from './audit/details-text.ts';
import { countText } from './parts/figures.ts';
import { useTimes } from './parts/use-times.ts';

const WORDS = wordsOf({
  title: { zh: '操作记录', en: 'Audit log' },
  hint: {
    zh: '只增不改。每一次改动和每一次看到电话号码都在这里；号码和答案不在。',
    en: 'Added to, never changed. Every change and every look at a telephone number is here; numbers and answers are not.',
  },
  at: { zh: '时间', en: 'When' },
  person: { zh: '谁', en: 'Who' },
  nobody: { zh: '系统', en: 'the system' },
  action: { zh: '做了什么', en: 'Did what' },
  subject: { zh: '对象', en: 'To what' },
  details: { zh: '细节', en: 'Details' },
  county: { zh: '县', en: 'County' },
  none: { zh: '没有记录', en: 'Nothing on record' },
  total: { zh: '共 {total} 条', en: '{total} in all' },
});

const SIZE = 100;
const NO_COUNTY = '000000';

export function AuditPage() {
  const say = useWords(WORDS);
  const address = useSearch({ from: '/office/audit' });
  const navigate = useNavigate();
  const { page = 1, action, person } = address;
  const { data, error, isFetching } = useQuery({
    ...asking(platformEndpoints.audit, { query: { page, size: SIZE, action, personId: person } }),
    placeholderData: (before) => before,
  });
  const go = (wanted: AuditSearch): void => void navigate({ to: '/audit', search: wanted });
  return (
    <section className="audit">
      <header>
        <h1>{say('title')}</h1>
        <p className="muted">{say('hint')}</p>
      </header>
      <AuditFilters search={address} personName={data?.rows[0]?.personName ?? undefined} onChoose={go} />
      <ProblemNote error={error} />
      <Table<Row>
        className="audit-table"
        size="small"
        rowKey="id"
        loading={isFetching && !data}
        columns={useColumns()}
        dataSource={data?.rows ?? []}
        locale={{ emptyText: say('none') }}
        pagination={{
          current: page,
          pageSize: SIZE,
          total: data?.total ?? 0,
          onChange: (wanted) => go({ ...address, page: wanted }),
          showSizeChanger: false,
          showTotal: (total) => say('total', { total: countText(total) }),
        }}
      />
    </section>
  );
}

type Row = z.output<typeof platformEndpoints.audit.answer>['rows'][number];

function useColumns(): TableColumnsType<Row> {
  const say = useWords(WORDS);
  const text = useText();
  const times = useTimes();
  return [
    {
      title: say('at'),
      render: (_, { atMs }) => (
        <>
          <span className="audit-time">{times.day(atMs)}</span>{' '}
          <span className="audit-time">{times.clockWithSeconds(atMs)}</span>
        </>
      ),
    },
    { title: say('person'), render: (_, { personName }) => personName ?? <i>{say('nobody')}</i> },
    {
      title: say('action'),
      render: (_, { action, subject, details }) => (
        <>
          <span title={action}>{text(actionWords(action))}</span>
          <div className="audit-narrow">
            <span className="audit-time">{shortId(subject)}</span> {detailsText(details)}
          </div>
        </>
      ),
    },
    {
      title: say('subject'),
      width: 150,
      responsive: ['md'],
      render: (_, { subject }) => <code title={subject}>{shortId(subject)}</code>,
    },
    {
      title: say('details'),
      responsive: ['lg'],
      render: (_, { details }) => (
        <span className="audit-details" title={detailsText(details)}>
          {detailsText(details)}
        </span>
      ),
    },
    {
      title: say('county'),
      width: 90,
      responsive: ['lg'],
      render: (_, { county }) => (county === NO_COUNTY ? '' : county),
    },
  ];
}
