// Where and when materials were put up, with photos, beside what is wanted: banners per village, posters per group.
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { CHANNELS } from '#service/outreach';
import { publicityEndpoints } from '#wire/service';
import { BackIcon } from '../../platform/parts/icons.tsx';
import { useText, useWords, wordsOf } from '../../shell/language.tsx';
import { asking } from '../../shell/queries.ts';
import './outreach.css';
import { sortAsked } from './parts/address-sort.ts';
import { ChoiceFilter } from './parts/choice-filter.tsx';
import { InCounty } from './parts/in-county.tsx';
import { PrintButton } from './parts/page-acts.tsx';
import { PAGE_SIZE } from './parts/paged-table.tsx';
import { VillageFilter } from './parts/village-filter.tsx';
import { optionsOf } from './publicity/new-material.tsx';
import { NewPosting } from './publicity/new-posting.tsx';
import { PostingTable } from './publicity/posting-table.tsx';
import { PostingTargets } from './publicity/posting-targets.tsx';
import { PublicityList } from './publicity/publicity-list.tsx';
import './publicity/publicity.css';

const WORDS = wordsOf({
  title: { zh: '张贴', en: 'Where materials were put up' },
  all: { zh: '全部材料', en: 'All materials' },
  add: { zh: '登记张贴', en: 'Record one' },
  channel: { zh: '全部渠道', en: 'Any channel' },
});

const SORTS = publicityEndpoints.postings.query.shape.sort.unwrap().options;

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
  const search = useSearch({ from: '/office/publicity/postings' });
  const navigate = useNavigate({ from: '/publicity/postings' });
  const { village, channel, page = 1 } = search;
  const { data, error, isFetching } = useQuery({
    ...asking(publicityEndpoints.postings, {
      params: { county },
      query: { ...sortAsked(SORTS, search), page, size: PAGE_SIZE, placeCode: village, channel },
    }),
    placeholderData: (before) => before,
  });
  const go = (changed: Partial<typeof search>): void => void navigate({ search: { ...search, ...changed } });
  return (
    <>
      <PostingTargets county={county} village={village} />
      <PublicityList
        filters={
          <>
            <VillageFilter chosen={village} onChoose={(wanted) => go({ village: wanted, page: undefined })} />
            <ChoiceFilter
              label={say('channel')}
              chosen={channel}
              options={optionsOf(CHANNELS, text)}
              onChoose={(wanted) => go({ channel: wanted, page: undefined })}
            />
          </>
        }
        table={
          <PostingTable county={county} list={data} isWaiting={isFetching} search={search} onSearch={go} />
        }
        error={error}
        add={{ words: say('add'), permission: 'publicity.post', act: 'add-posting' }}
        form={(isOpen, onClose) => <NewPosting isOpen={isOpen} county={county} onClose={onClose} />}
      />
    </>
  );
}
