// Reports of being coached, as the survey centre reads them: the newest first, what is filtered stands in the address.

import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { Empty, Pagination, Segmented } from 'antd';
import { coachingEndpoints } from '#wire/survey';
import { countText } from '../platform/parts/figures.ts';
import { useWords, wordsOf } from '../shell/language.tsx';
import { ProblemNote } from '../shell/problem-note.tsx';
import { asking } from '../shell/queries.ts';
import './coaching/coaching.css';
import { ReportCard } from './coaching/report-card.tsx';

const WORDS = wordsOf({
  title: { zh: '“教人怎么答”的举报', en: 'Reports of being coached' },
  hint: {
    zh: '居民匿名发来，只有民调中心看得到；被举报的县、街道、村看不到。举报是线索，不是结论：请与该地的回答和时间对照。',
    en: 'Sent by residents, anonymously; only the survey centre sees them, never the offices concerned. A report is a lead, no finding: lay it beside the answers and times of that place.',
  },
  standing: { zh: '显示', en: 'Show' },
  all: { zh: '全部', en: 'All' },
  new: { zh: '没看过的', en: 'Not looked at' },
  'looked-at': { zh: '看过的', en: 'Looked at' },
  none: { zh: '没有举报', en: 'No reports' },
  noneHint: {
    zh: '居民在居民页面的“举报教人怎么答”里发来后，会出现在这里。',
    en: 'They appear here once residents send them on their page “Report being coached”.',
  },
  total: { zh: '共 {total} 条', en: '{total} in all' },
});

const SIZE = 20;
const STANDINGS = ['all', 'new', 'looked-at'] as const;

export function CoachingPage() {
  const say = useWords(WORDS);
  const { page = 1, standing } = useSearch({ from: '/office/coaching' });
  const navigate = useNavigate();
  const { data, error } = useQuery({
    ...asking(coachingEndpoints.coachingReports, { query: { page, size: SIZE, standing } }),
    placeholderData: (before) => before,
  });
  const choose = (wanted: (typeof STANDINGS)[number]): void =>
    void navigate({ to: '/coaching', search: { standing: wanted === 'all' ? undefined : wanted } });
  return (
    <section className="coaching">
      <header>
        <h1>{say('title')}</h1>
        <p className="muted coaching-hint">{say('hint')}</p>
      </header>
      <Segmented<(typeof STANDINGS)[number]>
        aria-label={say('standing')}
        value={standing ?? 'all'}
        onChange={choose}
        options={STANDINGS.map((value) => ({ value, label: say(value) }))}
      />
      <ProblemNote error={error} />
      {data?.rows.length === 0 && <Empty description={`${say('none')}。${say('noneHint')}`} />}
      {data?.rows.map((report) => (
        <ReportCard key={report.id} report={report} />
      ))}
      <Pagination
        hideOnSinglePage
        current={page}
        pageSize={SIZE}
        total={data?.total ?? 0}
        showSizeChanger={false}
        showTotal={(total) => say('total', { total: countText(total) })}
        onChange={(wanted) => void navigate({ to: '/coaching', search: { standing, page: wanted } })}
      />
    </section>
  );
}
