// The library of what goes out to residents: each material with its versions, and whether it may be used.
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { Button, Select } from 'antd';
import { useState } from 'react';
import {
  CHANNELS,
  type Channel,
  MATERIAL_KINDS,
  MATERIAL_STANDINGS,
  type MaterialKind,
  type MaterialStanding,
} from '#service/outreach';
import { publicityEndpoints } from '#wire/service';
import { useText, useWords, wordsOf } from '../../shell/language.tsx';
import { ProblemNote } from '../../shell/problem-note.tsx';
import { asking } from '../../shell/queries.ts';
import { useMay } from '../../shell/session.ts';
import './outreach.css';
import { InCounty } from './parts/in-county.tsx';
import { LANGUAGE_ORDER, LANGUAGES, type MaterialLanguage } from './publicity/material.ts';
import { MaterialTable } from './publicity/material-table.tsx';
import { NewMaterial, optionsOf } from './publicity/new-material.tsx';
import './publicity/publicity.css';

const WORDS = wordsOf({
  title: { zh: '宣传材料', en: 'Publicity' },
  hint: {
    zh: '对居民说的每一句话都先过“中立用语检查”：不教答案、不许奖励、不吓唬。有一处没改，就不能批准。',
    en: 'Everything said to residents passes the neutral-wording check first: no answers taught, no rewards, no threats. While one finding is left, nothing is approved.',
  },
  add: { zh: '新建材料', en: 'New material' },
  postings: { zh: '张贴', en: 'Where it was put up' },
  kind: { zh: '全部种类', en: 'Any kind' },
  channel: { zh: '全部渠道', en: 'Any channel' },
  language: { zh: '全部语言', en: 'Any language' },
  standing: { zh: '全部状态', en: 'Any standing' },
});

const SIZE = 50;

export function PublicityPage() {
  const say = useWords(WORDS);
  const search = useSearch({ from: '/office/publicity' });
  const navigate = useNavigate({ from: '/publicity' });
  return (
    <section className="outreach">
      <header className="outreach-head">
        <h1>{say('title')}</h1>
        <Link to="/publicity/postings" search={{ county: search.county }} className="button publicity-link">
          {say('postings')}
        </Link>
        <p className="muted">{say('hint')}</p>
      </header>
      <InCounty chosen={search.county} onChoose={(county) => void navigate({ search: { county } })}>
        {(county) => <Library county={county} />}
      </InCounty>
    </section>
  );
}

function Library({ county }: { readonly county: string }) {
  const [isAdding, setAdding] = useState(false);
  const search = useSearch({ from: '/office/publicity' });
  const navigate = useNavigate({ from: '/publicity' });
  const { kind, standing, channel, language, page = 1 } = search;
  const { data, error, isFetching } = useQuery({
    ...asking(publicityEndpoints.materials, {
      query: { page, size: SIZE, county, kind, standing, channel, language },
    }),
    placeholderData: (before) => before,
  });
  const go = (changed: Partial<typeof search>): void => void navigate({ search: { ...search, ...changed } });
  return (
    <>
      <Bar
        search={search}
        onSearch={(changed) => go({ ...changed, page: undefined })}
        onAdd={() => setAdding(true)}
      />
      <ProblemNote error={error} />
      <MaterialTable
        rows={data?.rows ?? []}
        total={data?.total ?? 0}
        page={page}
        size={SIZE}
        isWaiting={isFetching && !data}
        onPage={(wanted) => go({ page: wanted === 1 ? undefined : wanted })}
      />
      <NewMaterial isOpen={isAdding} county={county} onClose={() => setAdding(false)} />
    </>
  );
}

interface MaterialSearch {
  readonly kind?: MaterialKind | undefined;
  readonly standing?: MaterialStanding | undefined;
  readonly channel?: Channel | undefined;
  readonly language?: MaterialLanguage | undefined;
}

interface BarProps {
  readonly search: MaterialSearch;
  onSearch(changed: MaterialSearch): void;
  onAdd(): void;
}

function Bar({ search: { kind, standing, channel, language }, onSearch, onAdd }: BarProps) {
  const say = useWords(WORDS);
  const text = useText();
  const may = useMay();
  return (
    <div className="outreach-filters">
      <Select<MaterialKind | undefined>
        aria-label={say('kind')}
        placeholder={say('kind')}
        value={kind}
        allowClear
        onChange={(wanted) => onSearch({ kind: wanted })}
        options={optionsOf(MATERIAL_KINDS, text)}
      />
      <Select<Channel | undefined>
        aria-label={say('channel')}
        placeholder={say('channel')}
        value={channel}
        allowClear
        onChange={(wanted) => onSearch({ channel: wanted })}
        options={optionsOf(CHANNELS, text)}
      />
      <Select<MaterialLanguage | undefined>
        aria-label={say('language')}
        placeholder={say('language')}
        value={language}
        allowClear
        onChange={(wanted) => onSearch({ language: wanted })}
        options={LANGUAGE_ORDER.map((value) => ({ value, label: text(LANGUAGES[value]) }))}
      />
      <Select<MaterialStanding | undefined>
        aria-label={say('standing')}
        placeholder={say('standing')}
        value={standing}
        allowClear
        onChange={(wanted) => onSearch({ standing: wanted })}
        options={optionsOf(MATERIAL_STANDINGS, text)}
      />
      {may('publicity.write') && (
        <Button type="primary" onClick={onAdd} data-act="add-material">
          {say('add')}
        </Button>
      )}
    </div>
  );
}
