// The scorecard: how units stand over closed rounds, with how much of a rank is noise; sets of ranks, tiers where places cannot be told apart.
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { Button, Select } from 'antd';
import type { z } from 'zod';
import { scorecardEndpoints } from '#wire/service';
import { addressOf } from '../../shell/call.ts';
import { useLanguage, useText, useWords, wordsOf } from '../../shell/language.tsx';
import { ProblemNote } from '../../shell/problem-note.tsx';
import { asking } from '../../shell/queries.ts';
import { useCaseCounty } from '../casework/parts/use-case-county.ts';
import { PrintButton } from '../outreach/parts/page-acts.tsx';
import { CardTable } from './card/card-table.tsx';
import { NoiseNote } from './card/noise-note.tsx';
import './inspections.css';

const WORDS = wordsOf({
  title: { zh: '督查得分', en: 'Scorecard' },
  what: {
    zh: '只算已结束的督查。模拟民调是另一回事，放在旁边，从不合成一个数。',
    en: 'Closed rounds only. Mock polls are another matter: shown beside, never made one with the score.',
  },
  office: { zh: '谁的督查', en: 'Whose rounds' },
  from: { zh: '从', en: 'From' },
  to: { zh: '到', en: 'To' },
  file: { zh: '下载 Excel', en: 'Excel file' },
  simulated: { zh: '含模拟数据', en: 'Simulated data' },
});

export type Card = z.output<typeof scorecardEndpoints.scorecard.answer>;

export function ScorecardPage() {
  const county = useCaseCounty();
  return county === undefined ? null : <Scorecard county={county} />;
}

function Scorecard({ county }: { readonly county: string }) {
  const say = useWords(WORDS);
  const { language } = useLanguage();
  const { from, to, office } = useSearch({ from: '/office/scorecard' });
  const query = { fromDay: from, toDay: to, officeId: office };
  const { data, error } = useQuery({
    ...asking(scorecardEndpoints.scorecard, { params: { county }, query }),
    placeholderData: (before) => before,
  });
  const file = addressOf(scorecardEndpoints.scorecardFile, {
    params: { county },
    query: { ...query, language },
  });
  return (
    <section className="outreach">
      <header className="outreach-head">
        <h1>{say('title')}</h1>
        <Button href={file}>{say('file')}</Button>
        <PrintButton />
        <p className="muted">
          {say('what')} {data?.isSimulated && say('simulated')}
        </p>
      </header>
      <Filters offices={data?.offices ?? []} officeId={data?.officeId ?? null} />
      <ProblemNote error={error} />
      {data && <NoiseNote card={data} />}
      {data && data.units.length > 0 && <CardTable card={data} />}
    </section>
  );
}

interface FilterProps {
  readonly offices: Card['offices'];
  readonly officeId: string | null;
}

function Filters({ offices, officeId }: FilterProps) {
  const say = useWords(WORDS);
  const text = useText();
  const search = useSearch({ from: '/office/scorecard' });
  const navigate = useNavigate({ from: '/scorecard' });
  return (
    <search className="outreach-filters inspection-filters">
      {offices.length > 1 && (
        <Select
          aria-label={say('office')}
          value={officeId}
          options={offices.map(({ id, name }) => ({ value: id, label: text(name) }))}
          onChange={(office) => void navigate({ search: { ...search, office: office ?? undefined } })}
        />
      )}
      {(['from', 'to'] as const).map((name) => (
        <label key={name}>
          {say(name)}{' '}
          <input
            type="date"
            className="inspection-day"
            style={{ width: 'auto' }}
            value={search[name] ?? ''}
            onChange={(event) =>
              void navigate({ search: { ...search, [name]: event.target.value || undefined } })
            }
          />
        </label>
      ))}
    </search>
  );
}
