// Applications in work: who asked to join, how far they are, and the next decision. One is open in the address.
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { Button, Input, Segmented } from 'antd';
import { useState } from 'react';
import { patrolAdmissionEndpoints } from '#wire/service';
import { useWords, wordsOf } from '../../shell/language.tsx';
import { ProblemNote } from '../../shell/problem-note.tsx';
import { asking } from '../../shell/queries.ts';
import { useMay } from '../../shell/session.ts';
import { useCaseCounty } from '../casework/parts/use-case-county.ts';
import '../outreach/outreach.css';
import { sortAsked } from '../outreach/parts/address-sort.ts';
import { InCounty } from '../outreach/parts/in-county.tsx';
import { PrintButton } from '../outreach/parts/page-acts.tsx';
import { PAGE_SIZE } from '../outreach/parts/paged-table.tsx';
import { VillageFilter } from '../outreach/parts/village-filter.tsx';
import { ApplicationDrawer } from './applications/application-drawer.tsx';
import { ApplicationTable } from './applications/application-table.tsx';
import { NewApplication } from './applications/new-application.tsx';
import './patrol.css';

const WORDS = wordsOf({
  title: { zh: '入队申请', en: 'Applications' },
  note: {
    zh: '四关每一关只记：过没过、哪条理由、谁定的、哪天。不写别的，不建档案；派出所只答“可以”或“不宜”。',
    en: 'Of each check only this is kept: passed or not, which listed reason, who, when. No other words and no file; the police station answers yes or no alone.',
  },
  standing: { zh: '办到哪一步', en: 'How far' },
  open: { zh: '在办', en: 'In work' },
  over: { zh: '已有结果', en: 'Over' },
  all: { zh: '全部', en: 'All' },
  search: { zh: '按姓名查找', en: 'Search by name' },
  add: { zh: '在窗口登记申请', en: 'Take an application at the desk' },
});

const SORTS = patrolAdmissionEndpoints.patrolApplications.query.shape.sort.unwrap().options;

export function ApplicationsPage() {
  const may = useMay();
  const own = useCaseCounty();
  const search = useSearch({ from: '/office/patrol/applications' });
  const navigate = useNavigate({ from: '/patrol/applications' });
  return (
    <section className="outreach">
      {may('patrol.read') ? (
        <InCounty chosen={search.county} onChoose={(county) => void navigate({ search: { county } })}>
          {(county) => <Applications county={county} />}
        </InCounty>
      ) : (
        own !== undefined && <Applications county={own} />
      )}
    </section>
  );
}

function Applications({ county }: { readonly county: string }) {
  const address = useSearch({ from: '/office/patrol/applications' });
  const navigate = useNavigate({ from: '/patrol/applications' });
  const [isAdding, setAdding] = useState(false);
  const { page = 1, search, village, standing = 'open', open } = address;
  const { data, error, isFetching } = useQuery({
    ...asking(patrolAdmissionEndpoints.patrolApplications, {
      params: { county },
      query: { page, size: PAGE_SIZE, ...sortAsked(SORTS, address), search, placeCode: village, standing },
    }),
    placeholderData: (before) => before,
  });
  const go = (changed: Partial<typeof address>): void =>
    void navigate({ search: { ...address, ...changed } });
  return (
    <>
      <Head onAdd={() => setAdding(true)} />
      <Bar />
      <ProblemNote error={error} />
      <ApplicationTable
        list={data}
        isWaiting={isFetching}
        search={address}
        onSearch={go}
        onOpen={(id) => go({ open: id })}
      />
      {open !== undefined && (
        <ApplicationDrawer county={county} applicationId={open} onClose={() => go({ open: undefined })} />
      )}
      {isAdding && <NewApplication county={county} onClose={() => setAdding(false)} />}
    </>
  );
}

function Head({ onAdd }: { onAdd(): void }) {
  const say = useWords(WORDS);
  const may = useMay();
  return (
    <>
      <header className="outreach-head">
        <h1>{say('title')}</h1>
        {may('patrol.write') && (
          <Button type="primary" onClick={onAdd} data-act="add-application">
            {say('add')}
          </Button>
        )}
        <PrintButton />
      </header>
      <p className="outreach-note">{say('note')}</p>
    </>
  );
}

function Bar() {
  const say = useWords(WORDS);
  const may = useMay();
  const address = useSearch({ from: '/office/patrol/applications' });
  const navigate = useNavigate({ from: '/patrol/applications' });
  const go = (changed: Partial<typeof address>): void =>
    void navigate({ search: { ...address, ...changed, page: undefined } });
  return (
    <div className="outreach-filters">
      <Segmented<'open' | 'over' | 'all'>
        aria-label={say('standing')}
        value={address.standing ?? 'open'}
        onChange={(wanted) => go({ standing: wanted === 'open' ? undefined : wanted })}
        options={(['open', 'over', 'all'] as const).map((value) => ({ value, label: say(value) }))}
      />
      {may('patrol.read') && (
        <VillageFilter chosen={address.village} onChoose={(village) => go({ village })} />
      )}
      <Input.Search
        key={address.search ?? ''}
        className="ledger-search"
        aria-label={say('search')}
        placeholder={say('search')}
        defaultValue={address.search ?? ''}
        maxLength={60}
        allowClear
        onSearch={(written) => go({ search: written.trim() || undefined })}
      />
    </div>
  );
}
