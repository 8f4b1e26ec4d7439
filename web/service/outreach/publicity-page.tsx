// The library of what goes out to residents: each material with its versions, and whether it may be used.
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
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
import { asking } from '../../shell/queries.ts';
import './outreach.css';
import { sortAsked } from './parts/address-sort.ts';
import { ChoiceFilter } from './parts/choice-filter.tsx';
import { InCounty } from './parts/in-county.tsx';
import { PAGE_SIZE } from './parts/paged-table.tsx';
import { LANGUAGE_ORDER, LANGUAGES, type MaterialLanguage } from './publicity/material.ts';
import { MaterialTable } from './publicity/material-table.tsx';
import { NewMaterial, optionsOf } from './publicity/new-material.tsx';
import { PublicityList } from './publicity/publicity-list.tsx';
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

const SORTS = publicityEndpoints.materials.query.shape.sort.unwrap().options;

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
  const say = useWords(WORDS);
  const search = useSearch({ from: '/office/publicity' });
  const navigate = useNavigate({ from: '/publicity' });
  const { kind, standing, channel, language, page = 1 } = search;
  const { data, error, isFetching } = useQuery({
    ...asking(publicityEndpoints.materials, {
      query: {
        ...sortAsked(SORTS, search),
        page,
        size: PAGE_SIZE,
        county,
        kind,
        standing,
        channel,
        language,
      },
    }),
    placeholderData: (before) => before,
  });
  const go = (changed: Partial<typeof search>): void => void navigate({ search: { ...search, ...changed } });
  return (
    <PublicityList
      filters={<Filters search={search} onSearch={(changed) => go({ ...changed, page: undefined })} />}
      table={<MaterialTable list={data} isWaiting={isFetching} search={search} onSearch={go} />}
      error={error}
      add={{ words: say('add'), permission: 'publicity.write', act: 'add-material' }}
      form={(isOpen, onClose) => <NewMaterial isOpen={isOpen} county={county} onClose={onClose} />}
    />
  );
}

interface MaterialSearch {
  readonly kind?: MaterialKind | undefined;
  readonly standing?: MaterialStanding | undefined;
  readonly channel?: Channel | undefined;
  readonly language?: MaterialLanguage | undefined;
}

interface FiltersProps {
  readonly search: MaterialSearch;
  onSearch(changed: MaterialSearch): void;
}

function Filters({ search: { kind, standing, channel, language }, onSearch }: FiltersProps) {
  const say = useWords(WORDS);
  const text = useText();
  return (
    <>
      <ChoiceFilter
        label={say('kind')}
        chosen={kind}
        options={optionsOf(MATERIAL_KINDS, text)}
        onChoose={(wanted) => onSearch({ kind: wanted })}
      />
      <ChoiceFilter
        label={say('channel')}
        chosen={channel}
        options={optionsOf(CHANNELS, text)}
        onChoose={(wanted) => onSearch({ channel: wanted })}
      />
      <ChoiceFilter
        label={say('language')}
        chosen={language}
        options={LANGUAGE_ORDER.map((value) => ({ value, label: text(LANGUAGES[value]) }))}
        onChoose={(wanted) => onSearch({ language: wanted })}
      />
      <ChoiceFilter
        label={say('standing')}
        chosen={standing}
        options={optionsOf(MATERIAL_STANDINGS, text)}
        onChoose={(wanted) => onSearch({ standing: wanted })}
      />
    </>
  );
}
