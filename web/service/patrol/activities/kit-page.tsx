// Equipment of the teams: what was lent to whom, handed back, and what is still with somebody who has left.
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { Button, Dropdown, Segmented, type TableColumnsType, Tag } from 'antd';
import { useState } from 'react';
import { KIT_CONDITIONS, KIT_KINDS, type KitCondition } from '#service/patrol/activities';
import { activityEndpoints, type KitRow } from '#wire/service';
import { useCommand } from '../../../platform/parts/use-command.ts';
import { call } from '../../../shell/call.ts';
import { useText, useWords, wordsOf } from '../../../shell/language.tsx';
import { ProblemNote } from '../../../shell/problem-note.tsx';
import { asking } from '../../../shell/queries.ts';
import '../../outreach/outreach.css';
import { InCounty } from '../../outreach/parts/in-county.tsx';
import { CsvButton, PrintButton } from '../../outreach/parts/page-acts.tsx';
import { PAGE_SIZE, PagedTable } from '../../outreach/parts/paged-table.tsx';
import { VillageFilter } from '../../outreach/parts/village-filter.tsx';
import { IssueKit } from './issue-kit.tsx';

const WORDS = wordsOf({
  title: { zh: '装备', en: 'Equipment' },
  hint: {
    zh: '坏了、丢了只登记，不要队员赔。',
    en: 'What is broken or lost is written down; members owe nothing for it.',
  },
  standing: { zh: '还了没有', en: 'Handed back or not' },
  all: { zh: '全部', en: 'All' },
  out: { zh: '在外', en: 'Out' },
  returned: { zh: '已还', en: 'Back' },
  overdue: { zh: '已退队未还', en: 'Holder has left' },
  issue: { zh: '发放', en: 'Issue' },
  kind: { zh: '装备', en: 'Kit' },
  holder: { zh: '在谁那里', en: 'With whom' },
  store: { zh: '队里公用', en: 'the team’s store' },
  issued: { zh: '发放日期', en: 'Issued' },
  back: { zh: '归还', en: 'Returned' },
  giveBack: { zh: '归还…', en: 'Returned …' },
  none: { zh: '没有登记的装备', en: 'No equipment written down' },
});

const CONDITIONS = ['good', 'damaged', 'lost'] as const satisfies readonly KitCondition[];

export function KitPage() {
  const search = useSearch({ from: '/office/patrol/kit' });
  const navigate = useNavigate({ from: '/patrol/kit' });
  return (
    <section className="outreach">
      <InCounty chosen={search.county} onChoose={(county) => void navigate({ search: { county } })}>
        {(county) => <Kit county={county} />}
      </InCounty>
    </section>
  );
}

function Kit({ county }: { readonly county: string }) {
  const say = useWords(WORDS);
  const [isIssuing, setIssuing] = useState(false);
  const search = useSearch({ from: '/office/patrol/kit' });
  const navigate = useNavigate({ from: '/patrol/kit' });
  const { village, standing, page = 1 } = search;
  const { data, error, isFetching } = useQuery({
    ...asking(activityEndpoints.kit, {
      params: { county },
      query: { page, size: PAGE_SIZE, placeCode: village, standing },
    }),
    placeholderData: (before) => before,
  });
  const go = (changed: Partial<typeof search>): void => void navigate({ search: { ...search, ...changed } });
  return (
    <>
      <header className="outreach-head">
        <h1>{say('title')}</h1>
        <KitCsv rows={data?.rows ?? []} />
        <PrintButton />
        <Button type="primary" onClick={() => setIssuing(true)} data-act="issue-kit">
          {say('issue')}
        </Button>
        <p className="muted">{say('hint')}</p>
      </header>
      <div className="outreach-filters">
        <StandingFilter
          standing={standing}
          onChoose={(wanted) => go({ standing: wanted, page: undefined })}
        />
        <VillageFilter chosen={village} onChoose={(wanted) => go({ village: wanted, page: undefined })} />
      </div>
      <ProblemNote error={error} />
      <PagedTable<KitRow>
        columns={useColumns(county)}
        list={data}
        isWaiting={isFetching}
        search={{ page }}
        emptyText={say('none')}
        onSearch={({ page: wanted }) => go({ page: wanted })}
      />
      <IssueKit county={county} isOpen={isIssuing} onClose={() => setIssuing(false)} />
    </>
  );
}

type Standing = 'out' | 'returned' | 'overdue';

interface StandingProps {
  readonly standing: Standing | undefined;
  onChoose(wanted: Standing | undefined): void;
}

function StandingFilter({ standing, onChoose }: StandingProps) {
  const say = useWords(WORDS);
  return (
    <Segmented<'all' | 'out' | 'returned' | 'overdue'>
      aria-label={say('standing')}
      value={standing ?? 'all'}
      onChange={(wanted) => onChoose(wanted === 'all' ? undefined : wanted)}
      options={(['all', 'out', 'returned', 'overdue'] as const).map((value) => ({
        value,
        label: say(value),
      }))}
    />
  );
}

function KitCsv({ rows }: { readonly rows: readonly KitRow[] }) {
  const say = useWords(WORDS);
  const text = useText();
  const lines = () => [
    [say('kind'), '', say('holder'), '', say('issued'), say('back')],
    ...rows.map((row) => [
      text(KIT_KINDS[row.kind].label),
      row.label,
      row.memberName ?? say('store'),
      row.teamName,
      row.issuedOn,
      row.returnedOn ?? '',
    ]),
  ];
  return <CsvButton name={say('title')} rows={lines} />;
}

function useColumns(county: string): TableColumnsType<KitRow> {
  const say = useWords(WORDS);
  const text = useText();
  return [
    {
      title: say('kind'),
      render: (_, { kind, label, count }) => (
        <>
          {text(KIT_KINDS[kind].label)} {label} × {count}
        </>
      ),
    },
    {
      title: say('holder'),
      render: (_, { memberName, teamName, isOverdue }) => (
        <>
          {memberName ?? say('store')} {isOverdue && <Tag color="red">{say('overdue')}</Tag>}
          <div className="muted">{teamName}</div>
        </>
      ),
    },
    { title: say('issued'), dataIndex: 'issuedOn', width: 130 },
    { title: say('back'), width: 190, render: (_, row) => <Back county={county} row={row} /> },
  ];
}

function Back({ county, row }: { readonly county: string; readonly row: KitRow }) {
  const say = useWords(WORDS);
  const text = useText();
  const command = useCommand<KitCondition>({
    send: (_id, condition) =>
      call(activityEndpoints.returnKit, { params: { county, kitId: row.id }, body: { condition } }),
    changes: [activityEndpoints.kit],
  });
  if (row.returnedOn !== null)
    return (
      <>
        {row.returnedOn}{' '}
        <span className="muted">{row.condition && text(KIT_CONDITIONS[row.condition].label)}</span>
      </>
    );
  const items = CONDITIONS.map((condition) => ({
    key: condition,
    label: text(KIT_CONDITIONS[condition].label),
    onClick: () => command.mutate(condition),
  }));
  return (
    <>
      <Dropdown menu={{ items }} trigger={['click']}>
        <Button size="small" loading={command.isPending} data-act="return-kit">
          {say('giveBack')}
        </Button>
      </Dropdown>
      <ProblemNote error={command.error} />
    </>
  );
}
