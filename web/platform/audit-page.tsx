// The audit log: who did what, when, to what; what is filtered stands in the address.

import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { Table } from 'antd';
import { platformEndpoints } from '#wire';
import { useWords, wordsOf } from '../shell/language.tsx';
import { ProblemNote } from '../shell/problem-note.tsx';
import { asking } from '../shell/queries.ts';
import './audit/audit.css';
import { type AuditRow, useAuditColumns } from './audit/audit-columns.tsx';
import { AuditFilters, type AuditSearch } from './audit/audit-filters.tsx';
import { countText } from './parts/figures.ts';

const WORDS = wordsOf({
  title: { zh: '操作记录', en: 'Audit log' },
  hint: {
    zh: '只增不改。每一次改动和每一次看到电话号码都在这里；号码和答案不在。',
    en: 'Added to, never changed. Every change and every look at a telephone number is here; numbers and answers are not.',
  },
  none: { zh: '没有记录', en: 'Nothing on record' },
  total: { zh: '共 {total} 条', en: '{total} in all' },
});

const SIZE = 100;

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
      <Table<AuditRow>
        className="audit-table"
        size="small"
        rowKey="id"
        loading={isFetching && !data}
        columns={useAuditColumns()}
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
