// 五个一批: five batches of matters that the campaign settles, each with its end.
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { Button, Segmented } from 'antd';
import { useState } from 'react';
import { BATCHES, type BatchKind } from '#service/outreach';
import { type Matter, visitEndpoints } from '#wire/service';
import { useText, useWords, wordsOf } from '../../shell/language.tsx';
import { ProblemNote } from '../../shell/problem-note.tsx';
import { asking } from '../../shell/queries.ts';
import { useMay } from '../../shell/session.ts';
import { CampaignFrame } from './campaign/campaign-frame.tsx';
import type { CampaignKey } from './campaign/use-campaign.ts';
import { MatterTable } from './matters/matter-table.tsx';
import { BATCH_ORDER, mattersCsv } from './matters/matters.ts';
import { NewMatter } from './matters/new-matter.tsx';
import './matters/matters.css';
import { sortAsked } from './parts/address-sort.ts';
import { CsvButton, PrintButton } from './parts/page-acts.tsx';
import { PAGE_SIZE } from './parts/paged-table.tsx';
import { useVillageName } from './parts/use-villages.ts';
import { VillageFilter } from './parts/village-filter.tsx';

const WORDS = wordsOf({
  add: { zh: '记一件', en: 'Add a matter' },
  all: { zh: '全部', en: 'All' },
  open: { zh: '在办', en: 'Open' },
  ended: { zh: '已了结', en: 'Ended' },
  standing: { zh: '了结没有', en: 'Ended or not' },
  of: { zh: '了结 {ended}，在办 {open}', en: '{ended} ended, {open} open' },
  file: { zh: '五个一批（本页）', en: 'Five batches (this page)' },
});

const SORTS = visitEndpoints.matters.query.shape.sort.unwrap().options;
const FROM = '/office/campaigns/$county/$campaignId/matters';

export function MattersPage() {
  const key = useParams({ from: FROM });
  return <CampaignFrame campaignKey={key}>{() => <Matters campaign={key} />}</CampaignFrame>;
}

function Matters({ campaign }: { readonly campaign: CampaignKey }) {
  const [isAdding, setAdding] = useState(false);
  const search = useSearch({ from: FROM });
  const navigate = useNavigate({ from: '/campaigns/$county/$campaignId/matters' });
  const { batch, village, standing, page = 1 } = search;
  const { county, campaignId } = campaign;
  const { data, error, isFetching } = useQuery({
    ...asking(visitEndpoints.matters, {
      params: { county },
      query: {
        ...sortAsked(SORTS, search),
        page,
        size: PAGE_SIZE,
        campaignId,
        batch,
        placeCode: village,
        standing,
      },
    }),
    placeholderData: (before) => before,
  });
  const go = (changed: Partial<typeof search>): void => void navigate({ search: { ...search, ...changed } });
  return (
    <section className="outreach">
      <BatchCards
        counts={data?.batches ?? []}
        chosen={batch}
        onChoose={(wanted) => go({ batch: wanted === batch ? undefined : wanted, page: undefined })}
      />
      <Bar
        search={search}
        rows={data?.rows ?? []}
        onSearch={(changed) => go({ ...changed, page: undefined })}
        onAdd={() => setAdding(true)}
      />
      <ProblemNote error={error} />
      <MatterTable county={county} list={data} isWaiting={isFetching} search={search} onSearch={go} />
      <NewMatter isOpen={isAdding} campaign={campaign} onClose={() => setAdding(false)} />
    </section>
  );
}

interface MattersSearch {
  readonly village?: string | undefined;
  readonly standing?: 'open' | 'ended' | undefined;
}

interface BarProps {
  readonly search: MattersSearch;
  readonly rows: readonly Matter[];
  onSearch(changed: MattersSearch): void;
  onAdd(): void;
}

function Bar({ search: { village, standing }, rows, onSearch, onAdd }: BarProps) {
  const say = useWords(WORDS);
  const text = useText();
  const may = useMay();
  const villageName = useVillageName();
  return (
    <div className="outreach-filters">
      <Segmented<'all' | 'open' | 'ended'>
        aria-label={say('standing')}
        value={standing ?? 'all'}
        onChange={(wanted) => onSearch({ standing: wanted === 'all' ? undefined : wanted })}
        options={(['all', 'open', 'ended'] as const).map((value) => ({ value, label: say(value) }))}
      />
      <VillageFilter chosen={village} onChoose={(wanted) => onSearch({ village: wanted })} />
      <span className="coverage-time" />
      <CsvButton name={say('file')} rows={() => mattersCsv(rows, { text, villageName })} />
      <PrintButton />
      {may('matter.write') && (
        <Button type="primary" onClick={onAdd} data-act="add-matter">
          {say('add')}
        </Button>
      )}
    </div>
  );
}

interface BatchCardsProps {
  readonly counts: readonly { readonly batch: BatchKind; readonly open: number; readonly ended: number }[];
  readonly chosen: BatchKind | undefined;
  onChoose(batch: BatchKind): void;
}

function BatchCards({ counts, chosen, onChoose }: BatchCardsProps) {
  const say = useWords(WORDS);
  const text = useText();
  const known = new Map(counts.map((each) => [each.batch, each]));
  return (
    <div className="matter-batches">
      {BATCH_ORDER.map((batch) => (
        <button
          key={batch}
          type="button"
          className="card"
          aria-pressed={chosen === batch}
          onClick={() => onChoose(batch)}
        >
          <strong>{text(BATCHES[batch].label)}</strong>
          <span className="muted numbers">
            {say('of', { ended: known.get(batch)?.ended ?? 0, open: known.get(batch)?.open ?? 0 })}
          </span>
        </button>
      ))}
    </div>
  );
}
