// All bulletins in one's reach: what is being written, what waits for approval, what went out and has changed since.
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { Button, Input } from 'antd';
import { useState } from 'react';
import { BULLETIN_KINDS, BULLETIN_STANDINGS } from '#service/supervision/bulletins';
import { bulletinEndpoints } from '#wire/service';
import { useText, useWords, wordsOf } from '../../shell/language.tsx';
import { ProblemNote } from '../../shell/problem-note.tsx';
import { asking } from '../../shell/queries.ts';
import { useMay } from '../../shell/session.ts';
import '../outreach/outreach.css';
import { sortAsked } from '../outreach/parts/address-sort.ts';
import { ChoiceFilter } from '../outreach/parts/choice-filter.tsx';
import { InCounty } from '../outreach/parts/in-county.tsx';
import { PAGE_SIZE } from '../outreach/parts/paged-table.tsx';
import { optionsOf } from '../outreach/publicity/new-material.tsx';
import './bulletins.css';
import { BulletinTable } from './list/bulletin-table.tsx';
import { NewBulletin } from './list/new-bulletin.tsx';
import { NewSeries } from './list/new-series.tsx';

const WORDS = wordsOf({
  title: { zh: '简报和通报', en: 'Bulletins' },
  hint: {
    zh: '数字由系统统计，文字由人写；送审时数字定下来，由没有写过的人签发编号；印发后有变化的数会标出来，原来的不改。',
    en: 'The system reckons the figures, people write the text. Handing in fixes the figures; somebody who wrote none of it approves and it gets its number. Figures that change later are marked, never altered.',
  },
  add: { zh: '新建', en: 'New bulletin' },
  series: { zh: '设版头和文号', en: 'Heads and numbers' },
  kind: { zh: '全部种类', en: 'Any kind' },
  standing: { zh: '全部状态', en: 'Any standing' },
  search: { zh: '标题或文号', en: 'Title or number' },
});

const SORTS = bulletinEndpoints.bulletins.query.shape.sort.unwrap().options;

export function BulletinsPage() {
  const { county: chosen } = useSearch({ from: '/office/bulletins' });
  const navigate = useNavigate({ from: '/bulletins' });
  return (
    <section className="outreach">
      <InCounty chosen={chosen} onChoose={(county) => void navigate({ search: { county } })}>
        {(county) => <List county={county} />}
      </InCounty>
    </section>
  );
}

type Opened = 'bulletin' | 'series' | undefined;

function List({ county }: { readonly county: string }) {
  const search = useSearch({ from: '/office/bulletins' });
  const navigate = useNavigate({ from: '/bulletins' });
  const [opened, open] = useState<Opened>();
  const { kind, standing, search: words, page = 1 } = search;
  const asked = {
    ...sortAsked(SORTS, search),
    page,
    size: PAGE_SIZE,
    kind,
    standing,
    search: words || undefined,
  };
  const { data, error, isFetching } = useQuery({
    ...asking(bulletinEndpoints.bulletins, { params: { county }, query: asked }),
    placeholderData: (before) => before,
  });
  const go = (changed: Partial<typeof search>): void => void navigate({ search: { ...search, ...changed } });
  return (
    <>
      <Head onOpen={open} />
      <Filters onSearch={(changed) => go({ ...changed, page: undefined })} />
      <ProblemNote error={error} />
      <BulletinTable list={data} isWaiting={isFetching} search={search} onSearch={go} />
      {opened === 'bulletin' && (
        <NewBulletin county={county} onClose={() => open(undefined)} onSeries={() => open('series')} />
      )}
      {opened === 'series' && <NewSeries county={county} onClose={() => open('bulletin')} />}
    </>
  );
}

function Head({ onOpen }: { onOpen(opened: Opened): void }) {
  const say = useWords(WORDS);
  const may = useMay();
  return (
    <header className="outreach-head">
      <h1>{say('title')}</h1>
      {may('bulletin.write') && (
        <>
          <Button type="primary" data-act="new-bulletin" onClick={() => onOpen('bulletin')}>
            {say('add')}
          </Button>
          <Button data-act="new-series" onClick={() => onOpen('series')}>
            {say('series')}
          </Button>
        </>
      )}
      <p className="muted">{say('hint')}</p>
    </header>
  );
}

interface FiltersProps {
  onSearch(changed: Partial<ReturnType<typeof useBulletinSearch>>): void;
}

function useBulletinSearch() {
  return useSearch({ from: '/office/bulletins' });
}

function Filters({ onSearch }: FiltersProps) {
  const say = useWords(WORDS);
  const words = useText();
  const { kind, standing, search } = useBulletinSearch();
  return (
    <div className="outreach-filters">
      <ChoiceFilter
        label={say('kind')}
        chosen={kind}
        options={optionsOf(BULLETIN_KINDS, words)}
        onChoose={(wanted) => onSearch({ kind: wanted })}
      />
      <ChoiceFilter
        label={say('standing')}
        chosen={standing}
        options={optionsOf(BULLETIN_STANDINGS, words)}
        onChoose={(wanted) => onSearch({ standing: wanted })}
      />
      <Input.Search
        className="bulletin-search"
        aria-label={say('search')}
        placeholder={say('search')}
        defaultValue={search ?? ''}
        allowClear
        onSearch={(text) => onSearch({ search: text.trim() || undefined })}
      />
    </div>
  );
}
