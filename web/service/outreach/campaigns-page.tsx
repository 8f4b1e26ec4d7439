// The campaigns of one's offices: which run, and the way to a new one or to last year's again.
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { Button, Segmented } from 'antd';
import { useState } from 'react';
import { type CampaignRow, campaignEndpoints } from '#wire/service';
import { useText, useWords, wordsOf } from '../../shell/language.tsx';
import { ProblemNote } from '../../shell/problem-note.tsx';
import { asking } from '../../shell/queries.ts';
import { useMay } from '../../shell/session.ts';
import './outreach.css';
import { CampaignsTable } from './campaign/campaigns-table.tsx';
import { NewCampaign } from './campaign/new-campaign.tsx';
import { CAMPAIGN_STANDINGS } from './campaign/standing-words.ts';

const WORDS = wordsOf({
  title: { zh: '行动方案', en: 'Campaigns' },
  add: { zh: '新建方案', en: 'New plan' },
  all: { zh: '全部', en: 'All' },
  standing: { zh: '状态', en: 'Standing' },
  waiting: { zh: '正在读取…', en: 'Loading …' },
  none: { zh: '还没有行动方案', en: 'There is no campaign plan yet' },
  noneHint: {
    zh: '方案分阶段写清时间、措施、牵头和责任单位、目标；开始以后，走访、宣传、台账都记在它下面。',
    en: 'A plan says in phases what is done when, who leads, who answers for it, and what is aimed at. Once it runs, visits and matters are written down under it.',
  },
});

const STANDINGS = ['draft', 'running', 'closed'] as const;

export function CampaignsPage() {
  const say = useWords(WORDS);
  const may = useMay();
  const [isAdding, setAdding] = useState(false);
  const { data, error } = useQuery(asking(campaignEndpoints.campaigns));
  return (
    <section className="outreach">
      <header className="outreach-head">
        <h1>{say('title')}</h1>
        {may('campaign.write') && (
          <Button type="primary" onClick={() => setAdding(true)} data-act="add-campaign">
            {say('add')}
          </Button>
        )}
      </header>
      <ProblemNote error={data ? null : error} />
      {!data && !error && <p className="muted">{say('waiting')}</p>}
      {data?.rows.length === 0 && (
        <div className="card outreach-first">
          <h2>{say('none')}</h2>
          <p className="muted">{say('noneHint')}</p>
        </div>
      )}
      {data && data.rows.length > 0 && <Campaigns rows={data.rows} />}
      <NewCampaign isOpen={isAdding} onClose={() => setAdding(false)} />
    </section>
  );
}

function Campaigns({ rows }: { readonly rows: readonly CampaignRow[] }) {
  const say = useWords(WORDS);
  const text = useText();
  const search = useSearch({ from: '/office/campaigns' });
  const navigate = useNavigate({ from: '/campaigns' });
  const choose = (wanted: string): void => {
    const standing = STANDINGS.find((each) => each === wanted);
    void navigate({ search: { ...search, standing, page: undefined } });
  };
  return (
    <>
      <Segmented
        className="outreach-filter"
        aria-label={say('standing')}
        value={search.standing ?? 'all'}
        onChange={choose}
        options={[
          { value: 'all', label: say('all') },
          ...STANDINGS.map((value) => ({ value, label: text(CAMPAIGN_STANDINGS[value].label) })),
        ]}
      />
      <CampaignsTable
        rows={search.standing ? rows.filter(({ standing }) => standing === search.standing) : rows}
        search={search}
        onSearch={(wanted) => void navigate({ search: { ...search, ...wanted } })}
      />
    </>
  );
}
