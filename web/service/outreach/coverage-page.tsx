// How far the visits have come: the five 100 % and 三重三包 as live figures over their denominators, village by village.
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { FIVE_FULL } from '#service/outreach';
import { visitEndpoints } from '#wire/service';
import { useTimes } from '../../platform/parts/use-times.ts';
import { useText, useWords, wordsOf } from '../../shell/language.tsx';
import { ProblemNote } from '../../shell/problem-note.tsx';
import { asking } from '../../shell/queries.ts';
import { CampaignFrame } from './campaign/campaign-frame.tsx';
import type { Campaign } from './campaign/use-campaign.ts';
import {
  COVERED_WORDS,
  type Coverage,
  type CoverageRow,
  FIVE,
  THREE_KEY_WORDS,
} from './coverage/coverage.ts';
import { coverageCsv } from './coverage/coverage-csv.ts';
import { CoverageTable } from './coverage/coverage-table.tsx';
import { CoverageTiles } from './coverage/coverage-tiles.tsx';
import { MissingDrawer } from './coverage/missing-drawer.tsx';
import './coverage/coverage.css';
import { CsvButton, PrintButton } from './parts/page-acts.tsx';
import { ShareBar } from './parts/share-bar.tsx';

const WORDS = wordsOf({
  five: { zh: '五个 100%', en: 'The five 100 %' },
  three: {
    zh: '三重三包',
    en: 'Key trades, people and areas; every courtyard, building, group and telephone',
  },
  keys: { zh: '三重（已走访）', en: 'Keys (visited)' },
  covered: {
    zh: '三包（全部走访到的片；有电话的住户）',
    en: 'Covered (blocks visited whole; households with a telephone)',
  },
  villages: { zh: '各村（社区）', en: 'Village by village' },
  asOf: {
    zh: '{time} 的数字；每个数都写明分子和分母',
    en: 'As of {time}; every figure with what it is out of',
  },
  none: {
    zh: '还没有住户。先在“走访分派”里录入片和住户。',
    en: 'There are no households yet: enter blocks and households under “Assignments” first.',
  },
  waiting: { zh: '正在读取…', en: 'Loading …' },
});

const LIVE_MS = 15_000;

export function CoveragePage() {
  const key = useParams({ from: '/office/campaigns/$county/$campaignId/coverage' });
  return <CampaignFrame campaignKey={key}>{(campaign) => <Known campaign={campaign} />}</CampaignFrame>;
}

function Known({ campaign: { county, id: campaignId, title } }: { readonly campaign: Campaign }) {
  const say = useWords(WORDS);
  const { data, error } = useQuery({
    ...asking(visitEndpoints.coverage, { params: { county, campaignId } }),
    refetchInterval: LIVE_MS,
  });
  if (!data) return error ? <ProblemNote error={error} /> : <p className="muted">{say('waiting')}</p>;
  return <Figures data={data} title={title} />;
}

function Figures({ data, title }: { readonly data: Coverage; readonly title: string }) {
  const say = useWords(WORDS);
  const text = useText();
  const times = useTimes();
  const { county, campaignId } = useParams({ from: '/office/campaigns/$county/$campaignId/coverage' });
  const search = useSearch({ from: '/office/campaigns/$county/$campaignId/coverage' });
  const navigate = useNavigate({ from: '/campaigns/$county/$campaignId/coverage' });
  const open = (village: string, missing: typeof search.missing): void =>
    void navigate({ search: { ...search, village, missing, page: undefined } });
  const close = (): void =>
    void navigate({ search: { ...search, village: undefined, missing: undefined, page: undefined } });
  const isEmpty = data.whole.five.visited.of === 0;
  return (
    <section className="outreach">
      <div className="plan-acts">
        <span className="muted coverage-time">{say('asOf', { time: times.dayAndClock(data.atMs) })}</span>
        <CsvButton name={title} rows={() => coverageCsv(data.rows, text)} />
        <PrintButton />
      </div>
      {isEmpty && <p className="card">{say('none')}</p>}
      <Whole whole={data.whole} />
      <CoverageTiles rows={data.rows} />
      <section className="card">
        <h2>{say('villages')}</h2>
        <CoverageTable
          rows={data.rows}
          search={search}
          onSort={(wanted) => void navigate({ search: { ...search, ...wanted } })}
          onOpen={open}
        />
      </section>
      {search.village && (
        <MissingDrawer
          campaign={{ county, campaignId }}
          search={{ ...search, village: search.village }}
          onClose={close}
        />
      )}
    </section>
  );
}

function Whole({ whole }: { readonly whole: Pick<CoverageRow, 'five' | 'threeKeys' | 'covered'> }) {
  const say = useWords(WORDS);
  const text = useText();
  return (
    <>
      <section className="coverage-five" aria-label={say('five')}>
        {FIVE.map((mark) => (
          <div key={mark} className="card" data-figure={mark} data-count={whole.five[mark].count}>
            <span className="muted">{text(FIVE_FULL[mark].label)}</span>
            <ShareBar {...whole.five[mark]} />
          </div>
        ))}
      </section>
      <section className="card coverage-three" aria-label={say('three')}>
        <dl>
          <dt>{say('keys')}</dt>
          {(['trade', 'people', 'area'] as const).map((key) => (
            <dd key={key}>
              <span>{text(THREE_KEY_WORDS[key])}</span>
              <ShareBar {...whole.threeKeys[key]} />
            </dd>
          ))}
        </dl>
        <dl>
          <dt>{say('covered')}</dt>
          {(['courtyard', 'building', 'group', 'phone'] as const).map((key) => (
            <dd key={key}>
              <span>{text(COVERED_WORDS[key])}</span>
              <ShareBar {...whole.covered[key]} />
            </dd>
          ))}
        </dl>
      </section>
    </>
  );
}
