// What is still to be mended after inspections, the oldest due first.
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { Segmented, type TableColumnsType } from 'antd';
import { MEND_STANDINGS } from '#service/supervision';
import { type InspectionMend, inspectionEndpoints } from '#wire/service';
import { ToneTag } from '../../platform/parts/tone-tag.tsx';
import { useText, useWords, wordsOf } from '../../shell/language.tsx';
import { ProblemNote } from '../../shell/problem-note.tsx';
import { asking } from '../../shell/queries.ts';
import { useCaseCounty } from '../casework/parts/use-case-county.ts';
import { CsvButton, PrintButton } from '../outreach/parts/page-acts.tsx';
import { PAGE_SIZE, PagedTable } from '../outreach/parts/paged-table.tsx';
import './inspections.css';

const WORDS = wordsOf({
  title: { zh: '督查整改', en: 'Mending after inspections' },
  show: { zh: '看哪些', en: 'Show' },
  open: { zh: '没有完成的', en: 'Open' },
  overdue: { zh: '逾期的', en: 'Overdue' },
  all: { zh: '全部', en: 'All' },
  unit: { zh: '单位', en: 'Unit' },
  words: { zh: '整改什么', en: 'What' },
  due: { zh: '期限', en: 'Due' },
  late: { zh: '逾期', en: 'late' },
  standing: { zh: '状态', en: 'Standing' },
  looks: { zh: '复查次数', en: 'Looks' },
  round: { zh: '哪一轮', en: 'Round' },
  none: { zh: '没有要整改的', en: 'Nothing is to be mended' },
});

export function MendingPage() {
  const county = useCaseCounty();
  return county === undefined ? null : <Mending county={county} />;
}

const SHOWN = ['open', 'overdue', 'all'] as const;

function Mending({ county }: { readonly county: string }) {
  const say = useWords(WORDS);
  const text = useText();
  const search = useSearch({ from: '/office/mending' });
  const navigate = useNavigate({ from: '/mending' });
  const { show = 'open', page = 1 } = search;
  const { data, error, isFetching } = useQuery({
    ...asking(inspectionEndpoints.inspectionMends, {
      params: { county },
      query: { show, page, size: PAGE_SIZE },
    }),
    placeholderData: (before) => before,
  });
  const rows = () => [
    [say('unit'), say('words'), say('due'), say('standing'), say('round')],
    ...(data?.rows ?? []).map((mend) => [
      ...[text(mend.unit.name), mend.words, mend.dueOn, text(MEND_STANDINGS[mend.standing].label)],
      mend.roundTitle,
    ]),
  ];
  return (
    <section className="outreach">
      <header className="outreach-head">
        <h1>{say('title')}</h1>
        <CsvButton name={say('title')} rows={rows} />
        <PrintButton />
      </header>
      <Segmented
        className="outreach-filter"
        aria-label={say('show')}
        value={show}
        options={SHOWN.map((value) => ({ value, label: say(value) }))}
        onChange={(wanted) => void navigate({ search: wanted === 'open' ? {} : { show: wanted } })}
      />
      <ProblemNote error={error} />
      <PagedTable<InspectionMend>
        columns={useColumns(county)}
        list={data}
        isWaiting={isFetching}
        search={{ page }}
        emptyText={say('none')}
        onSearch={(changed) => void navigate({ search: { show: search.show, page: changed.page } })}
      />
    </section>
  );
}

function useColumns(county: string): TableColumnsType<InspectionMend> {
  const say = useWords(WORDS);
  const text = useText();
  return [
    { title: say('unit'), width: 170, render: (_, { unit }) => text(unit.name) },
    {
      title: say('words'),
      render: (_, { words, criterion }) => (
        <>
          {words}
          <br />
          <small className="muted">{criterion}</small>
        </>
      ),
    },
    {
      title: say('due'),
      width: 150,
      render: (_, { dueOn, isOverdue }) => (
        <>
          {dueOn} {isOverdue && <ToneTag tone="bad">{say('late')}</ToneTag>}
        </>
      ),
    },
    { title: say('standing'), width: 150, render: (_, { standing }) => text(MEND_STANDINGS[standing].label) },
    { title: say('looks'), width: 90, align: 'right', dataIndex: 'looks' },
    {
      title: say('round'),
      width: 170,
      render: (_, { roundId, visitId, roundTitle }) => (
        <Link to="/rounds/$county/$roundId" params={{ county, roundId }} search={{ visit: visitId }}>
          {roundTitle}
        </Link>
      ),
    },
  ];
}
