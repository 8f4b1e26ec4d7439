// Rules and what they propose. Nothing follows from a rule by itself: a person decides, with the odds beside it.
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { Button, Pagination, Segmented } from 'antd';
import { useState } from 'react';
import { scorecardEndpoints } from '#wire/service';
import { useWords, wordsOf } from '../../shell/language.tsx';
import { newId } from '../../shell/new-id.ts';
import { ProblemNote } from '../../shell/problem-note.tsx';
import { asking } from '../../shell/queries.ts';
import { useMay } from '../../shell/session.ts';
import { useCaseCounty } from '../casework/parts/use-case-county.ts';
import { PrintButton } from '../outreach/parts/page-acts.tsx';
import { ProposalCard } from './rules/proposal-card.tsx';
import { EditRule, NEW_RULE, RuleCard } from './rules/rule-card.tsx';
import './inspections.css';

const WORDS = wordsOf({
  title: { zh: '处理建议', en: 'Proposals' },
  what: {
    zh: '规则只提建议，旁边写明它冤枉一个不比别人差的单位的机会有多大；单位先说话，人来决定，写明理由。',
    en: 'Rules only propose. Beside each stands how often it strikes a unit no worse than the rest; the unit speaks first, a person decides and says why.',
  },
  show: { zh: '看什么', en: 'Show' },
  proposed: { zh: '待决定', en: 'To decide' },
  all: { zh: '全部建议', en: 'All proposals' },
  rules: { zh: '规则', en: 'Rules' },
  add: { zh: '加一条规则', en: 'Add a rule' },
  none: { zh: '没有建议', en: 'No proposals' },
  noRules: {
    zh: '还没有规则。没有规则，就什么都不会提出。',
    en: 'No rules yet: without one nothing is proposed.',
  },
});

export function ProposalsPage() {
  const county = useCaseCounty();
  return county === undefined ? null : <Proposals county={county} />;
}

const SHOWN = ['proposed', 'all', 'rules'] as const;

function Proposals({ county }: { readonly county: string }) {
  const say = useWords(WORDS);
  const may = useMay();
  const { show = 'proposed' } = useSearch({ from: '/office/proposals' });
  const navigate = useNavigate({ from: '/proposals' });
  const [adding, setAdding] = useState<string>();
  return (
    <section className="outreach">
      <header className="outreach-head">
        <h1>{say('title')}</h1>
        {show === 'rules' && may('inspection.run') && (
          <Button type="primary" data-act="add-rule" onClick={() => setAdding(newId())}>
            {say('add')}
          </Button>
        )}
        <PrintButton />
        <p className="muted">{say('what')}</p>
      </header>
      <Segmented
        className="outreach-filter"
        aria-label={say('show')}
        value={show}
        options={SHOWN.map((value) => ({ value, label: say(value) }))}
        onChange={(wanted) => void navigate({ search: wanted === 'proposed' ? {} : { show: wanted } })}
      />
      {show === 'rules' ? <Rules county={county} /> : <List county={county} isOpen={show === 'proposed'} />}
      {adding !== undefined && (
        <EditRule county={county} ruleId={adding} rule={NEW_RULE} onClose={() => setAdding(undefined)} />
      )}
    </section>
  );
}

function Rules({ county }: { readonly county: string }) {
  const say = useWords(WORDS);
  const { data, error } = useQuery(asking(scorecardEndpoints.consequenceRules, { params: { county } }));
  return (
    <>
      <ProblemNote error={error} />
      {data?.rows.length === 0 && <p className="card">{say('noRules')}</p>}
      {data?.rows.map((rule) => (
        <RuleCard key={rule.id} county={county} rule={rule} />
      ))}
    </>
  );
}

const SIZE = 20;

function List({ county, isOpen }: { readonly county: string; readonly isOpen: boolean }) {
  const say = useWords(WORDS);
  const { page = 1, show } = useSearch({ from: '/office/proposals' });
  const navigate = useNavigate({ from: '/proposals' });
  const query = { page, size: SIZE, ...(isOpen ? { standing: 'proposed' as const } : {}) };
  const { data, error } = useQuery({
    ...asking(scorecardEndpoints.consequences, { params: { county }, query }),
    placeholderData: (before) => before,
  });
  return (
    <>
      <ProblemNote error={error} />
      {data?.rows.length === 0 && <p className="card">{say('none')}</p>}
      {data?.rows.map((row) => (
        <ProposalCard key={row.id} county={county} row={row} />
      ))}
      <Pagination
        current={page}
        pageSize={SIZE}
        total={data?.total ?? 0}
        showSizeChanger={false}
        hideOnSinglePage
        onChange={(wanted) => void navigate({ search: { show, page: wanted } })}
      />
    </>
  );
}
