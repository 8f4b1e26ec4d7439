// Cards for what is overdue, in the order of their colour: to which unit, since when, and whether the unit has answered.
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { Button, Checkbox, Segmented } from 'antd';
import { useState } from 'react';
import { CHASE_MEANING, CHASE_SOURCES, COLOURS_IN_ORDER, SOURCE_CODES } from '#service/supervision/chasing';
import { CHASE_STANDINGS, type ChaseCard, chaseEndpoints } from '#wire/service';
import { useCommand } from '../../../platform/parts/use-command.ts';
import { call } from '../../../shell/call.ts';
import { useText, useWords, wordsOf } from '../../../shell/language.tsx';
import { ProblemNote } from '../../../shell/problem-note.tsx';
import { asking } from '../../../shell/queries.ts';
import { useMay } from '../../../shell/session.ts';
import { useCaseCounty } from '../../casework/parts/use-case-county.ts';
import { sortAsked } from '../../outreach/parts/address-sort.ts';
import { ChoiceFilter } from '../../outreach/parts/choice-filter.tsx';
import { CsvButton, PrintButton } from '../../outreach/parts/page-acts.tsx';
import { PAGE_SIZE } from '../../outreach/parts/paged-table.tsx';
import '../polls-and-cards.css';
import { CardTable } from './card-table.tsx';
import type { ChaseSearch } from './chase-search.ts';
import { ColourTag } from './colour-tag.tsx';

const WORDS = wordsOf({
  title: { zh: '督办牌', en: 'Cards' },
  rule: { zh: '规则', en: 'Rule' },
  look: { zh: '现在查一遍', en: 'Look now' },
  looked: {
    zh: '新发 {issued}，升级 {raised}，解除 {lifted}',
    en: '{issued} issued, {raised} raised, {lifted} lifted',
  },
  standing: { zh: '哪些牌', en: 'Which cards' },
  open: { zh: '没有解除', en: 'Out' },
  unanswered: { zh: '没有答复', en: 'Unanswered' },
  lifted: { zh: '已解除', en: 'Lifted' },
  all: { zh: '全部', en: 'All' },
  mine: { zh: '只看发给本单位的', en: 'Only those sent to us' },
  source: { zh: '来源', en: 'Source' },
  unansweredCount: { zh: '{n} 张没有答复', en: '{n} unanswered' },
  file: { zh: '督办牌（本页）', en: 'Cards (this page)' },
});

export function ChasePage() {
  const county = useCaseCounty();
  return county === undefined ? null : <Cards county={county} />;
}

const SORTS = chaseEndpoints.chaseCards.query.shape.sort.unwrap().options;

function Cards({ county }: { readonly county: string }) {
  const say = useWords(WORDS);
  const text = useText();
  const search = useSearch({ from: '/office/chase' });
  const navigate = useNavigate({ from: '/chase' });
  const { standing, colour, source, mine, page = 1 } = search;
  const { data, error, isFetching } = useQuery({
    ...asking(chaseEndpoints.chaseCards, {
      params: { county },
      query: { ...sortAsked(SORTS, search), page, size: PAGE_SIZE, standing, colour, source, mine },
    }),
    placeholderData: (before) => before,
  });
  const go = (changed: Partial<ChaseSearch>): void => void navigate({ search: { ...search, ...changed } });
  return (
    <section className="outreach">
      <Head county={county} />
      <p className="outreach-note">{text(CHASE_MEANING)}</p>
      {data && (
        <div className="chase-counts">
          {COLOURS_IN_ORDER.map((each) => (
            <Button
              key={each}
              type={colour === each ? 'primary' : 'default'}
              onClick={() => go({ colour: colour === each ? undefined : each, page: undefined })}
            >
              <ColourTag colour={each} /> {data.counts[each]}
            </Button>
          ))}
          <span className="muted">{say('unansweredCount', { n: data.counts.unanswered })}</span>
        </div>
      )}
      <Filters
        search={search}
        rows={data?.rows ?? []}
        onSearch={(changed) => go({ ...changed, page: undefined })}
      />
      <ProblemNote error={error} />
      <CardTable county={county} list={data} isWaiting={isFetching} search={search} onSearch={go} />
    </section>
  );
}

function Head({ county }: { readonly county: string }) {
  const say = useWords(WORDS);
  const may = useMay();
  const [looked, setLooked] = useState<{ issued: number; raised: number; lifted: number }>();
  const command = useCommand({
    send: async () => setLooked(await call(chaseEndpoints.lookOver, { params: { county } })),
    changes: [chaseEndpoints.chaseCards],
  });
  return (
    <header className="outreach-head">
      <h1>{say('title')}</h1>
      {may('chase.rule') && (
        <Button loading={command.isPending} onClick={() => command.mutate()} data-act="look-over">
          {say('look')}
        </Button>
      )}
      <Link to="/chase/rule">{say('rule')}</Link>
      {looked && (
        <p className="muted" role="status">
          {say('looked', looked)}
        </p>
      )}
      <ProblemNote error={command.error} />
    </header>
  );
}

interface FiltersProps {
  readonly search: ChaseSearch;
  readonly rows: readonly ChaseCard[];
  onSearch(changed: Partial<ChaseSearch>): void;
}

function Filters({ search: { standing = 'open', source, mine }, rows, onSearch }: FiltersProps) {
  const say = useWords(WORDS);
  const text = useText();
  return (
    <div className="outreach-filters">
      <Segmented<(typeof CHASE_STANDINGS)[number]>
        aria-label={say('standing')}
        value={standing}
        onChange={(wanted) => onSearch({ standing: wanted === 'open' ? undefined : wanted })}
        options={CHASE_STANDINGS.map((value) => ({ value, label: say(value) }))}
      />
      <ChoiceFilter
        label={say('source')}
        chosen={source}
        onChoose={(wanted) => onSearch({ source: wanted })}
        options={SOURCE_CODES.map((value) => ({ value, label: text(CHASE_SOURCES[value]) }))}
      />
      <Checkbox
        checked={mine === 'yes'}
        onChange={({ target }) => onSearch({ mine: target.checked ? 'yes' : undefined })}
      >
        {say('mine')}
      </Checkbox>
      <span className="supervision-gap" />
      <CsvButton
        name={say('file')}
        rows={() =>
          rows.map((row) => [
            row.colour,
            text(row.unitName),
            row.addressee,
            row.title,
            text(row.owed),
            row.dueOn,
            row.daysLate,
          ])
        }
      />
      <PrintButton />
    </div>
  );
}
