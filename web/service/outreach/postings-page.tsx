// Where and when materials were put up, with photos, beside what is wanted: banners per village, posters per group.
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { Button, Select } from 'antd';
import { useState } from 'react';
import { CHANNELS, type Channel } from '#service/outreach';
import { publicityEndpoints } from '#wire/service';
import { BackIcon } from '../../platform/parts/icons.tsx';
import { useText, useWords, wordsOf } from '../../shell/language.tsx';
import { ProblemNote } from '../../shell/problem-note.tsx';
import { asking } from '../../shell/queries.ts';
import { useMay } from '../../shell/session.ts';
import './outreach.css';
import { InCounty } from './parts/in-county.tsx';
import { PrintButton } from './parts/page-acts.tsx';
import { VillageFilter } from './parts/village-filter.tsx';
import { optionsOf } from './publicity/new-material.tsx';
import { NewPosting } from './publicity/new-posting.tsx';
import { PostingTable } from './publicity/posting-table.tsx';
import { PostingTargets } from './publicity/posting-targets.tsx';
import './publicity/publicity.css';

const WORDS = wordsOf({
  title: { zh: '张贴', en: 'Where materials were put up' },
  all: { zh: '全部材料', en: 'All materials' },
  add: { zh: '登记张贴', en: 'Record one' },
  channel: { zh: '全部渠道', en: 'Any channel' },
});

const SIZE = 50;

export function PostingsPage() {
  const say = useWords(WORDS);
  const search = useSearch({ from: '/office/publicity/postings' });
  const navigate = useNavigate({ from: '/publicity/postings' });
  return (
    <section className="outreach">
      <header className="outreach-head">
        <Link to="/publicity" className="campaign-up" aria-label={say('all')} title={say('all')}>
          <BackIcon />
        </Link>
        <h1>{say('title')}</h1>
        <PrintButton />
      </header>
      <InCounty chosen={search.county} onChoose={(county) => void navigate({ search: { county } })}>
        {(county) => <Postings county={county} />}
      </InCounty>
    </section>
  );
}

function Postings({ county }: { readonly county: string }) {
  const say = useWords(WORDS);
  const text = useText();
  const may = useMay();
  const [isAdding, setAdding] = useState(false);
  const search = useSearch({ from: '/office/publicity/postings' });
  const navigate = useNavigate({ from: '/publicity/postings' });
  const { village, channel, page = 1 } = search;
  const { data, error, isFetching } = useQuery({
    ...asking(publicityEndpoints.postings, {
      params: { county },
      query: { page, size: SIZE, placeCode: village, channel },
    }),
    placeholderData: (before) => before,
  });
  const go = (changed: Partial<typeof search>): void => void navigate({ search: { ...search, ...changed } });
  return (
    <>
      <PostingTargets county={county} village={village} />
      <div className="outreach-filters">
        <VillageFilter chosen={village} onChoose={(wanted) => go({ village: wanted, page: undefined })} />
        <Select<Channel | undefined>
          aria-label={say('channel')}
          placeholder={say('channel')}
          value={channel}
          allowClear
          onChange={(wanted) => go({ channel: wanted, page: undefined })}
          options={optionsOf(CHANNELS, text)}
        />
        {may('publicity.post') && (
          <Button type="primary" onClick={() => setAdding(true)} data-act="add-posting">
            {say('add')}
          </Button>
        )}
      </div>
      <ProblemNote error={error} />
      <PostingTable
        county={county}
        rows={data?.rows ?? []}
        total={data?.total ?? 0}
        page={page}
        size={SIZE}
        isWaiting={isFetching && !data}
        onPage={(wanted) => go({ page: wanted === 1 ? undefined : wanted })}
      />
      <NewPosting isOpen={isAdding} county={county} onClose={() => setAdding(false)} />
    </>
  );
}
