// Inspection rounds, the newest first: kind, days, how far each is.
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { Button, Select } from 'antd';
import { useState } from 'react';
import { ROUND_KINDS, ROUND_STANDINGS } from '#service/supervision';
import { inspectionEndpoints } from '#wire/service';
import { useText, useWords, wordsOf } from '../../shell/language.tsx';
import { ProblemNote } from '../../shell/problem-note.tsx';
import { asking } from '../../shell/queries.ts';
import { useMay } from '../../shell/session.ts';
import { useCaseCounty } from '../casework/parts/use-case-county.ts';
import { PrintButton } from '../outreach/parts/page-acts.tsx';
import { PAGE_SIZE } from '../outreach/parts/paged-table.tsx';
import { NewRound } from './rounds/new-round.tsx';
import { RoundTable } from './rounds/round-table.tsx';
import './inspections.css';

const WORDS = wordsOf({
  title: { zh: '督查', en: 'Inspection rounds' },
  what: {
    zh: '单位由电脑随机抽，抽取可以重做一遍来核对；查之前被查单位的人看不到；查完单位先回应，分数才算。',
    en: 'Units are drawn at random, and anybody can draw again to check; nobody of a unit sees the round before the visit; a score counts only after the unit was heard.',
  },
  add: { zh: '新建一轮', en: 'New round' },
  kind: { zh: '全部形式', en: 'Any kind' },
  standing: { zh: '全部状态', en: 'Any standing' },
});

export function RoundsPage() {
  const county = useCaseCounty();
  return county === undefined ? null : <Rounds county={county} />;
}

function Rounds({ county }: { readonly county: string }) {
  const say = useWords(WORDS);
  const may = useMay();
  const { kind, standing, page = 1 } = useSearch({ from: '/office/rounds' });
  const navigate = useNavigate({ from: '/rounds' });
  const [isAdding, setAdding] = useState(false);
  const { data, error, isFetching } = useQuery({
    ...asking(inspectionEndpoints.inspectionRounds, {
      params: { county },
      query: { kind, standing, page, size: PAGE_SIZE },
    }),
    placeholderData: (before) => before,
  });
  return (
    <section className="outreach">
      <header className="outreach-head">
        <h1>{say('title')}</h1>
        {may('inspection.run') && (
          <Button type="primary" data-act="add-round" onClick={() => setAdding(true)}>
            {say('add')}
          </Button>
        )}
        <PrintButton />
        <p className="muted">{say('what')}</p>
      </header>
      <Filters />
      <ProblemNote error={error} />
      <RoundTable
        county={county}
        list={data}
        isWaiting={isFetching}
        page={page}
        onPage={(wanted) => void navigate({ search: (before) => ({ ...before, page: wanted }) })}
      />
      {isAdding && <NewRound county={county} before={data?.rows ?? []} onClose={() => setAdding(false)} />}
    </section>
  );
}

function Filters() {
  const say = useWords(WORDS);
  const text = useText();
  const { kind, standing } = useSearch({ from: '/office/rounds' });
  const navigate = useNavigate({ from: '/rounds' });
  const kinds = Object.entries(ROUND_KINDS).map(([value, { label }]) => ({ value, label: text(label) }));
  const standings = Object.entries(ROUND_STANDINGS).map(([value, { label }]) => ({
    value,
    label: text(label),
  }));
  return (
    <search className="outreach-filters inspection-filters">
      <Select
        aria-label={say('kind')}
        placeholder={say('kind')}
        value={kind}
        options={kinds}
        allowClear
        onChange={(wanted?: string) =>
          void navigate({ search: isKind(wanted) ? { standing, kind: wanted } : { standing } })
        }
      />
      <Select
        aria-label={say('standing')}
        placeholder={say('standing')}
        value={standing}
        options={standings}
        allowClear
        onChange={(wanted?: string) =>
          void navigate({ search: isStanding(wanted) ? { kind, standing: wanted } : { kind } })
        }
      />
    </search>
  );
}

function isKind(code: string | undefined): code is keyof typeof ROUND_KINDS {
  return code !== undefined && Object.hasOwn(ROUND_KINDS, code);
}

function isStanding(code: string | undefined): code is keyof typeof ROUND_STANDINGS {
  return code !== undefined && Object.hasOwn(ROUND_STANDINGS, code);
}
