// By which rules requests and disputes run: the limits of each sort and kind, the weights of the assessment, offices that were merged.
import { useQuery } from '@tanstack/react-query';
import { caseFigureEndpoints } from '#wire/service';
import { useWords, wordsOf } from '../../shell/language.tsx';
import { ProblemNote } from '../../shell/problem-note.tsx';
import { asking } from '../../shell/queries.ts';
import { useMay } from '../../shell/session.ts';
import './casework.css';
import './meetings/meetings.css';
import { useCaseCounty } from './parts/use-case-county.ts';
import { KindRuleCard } from './rules/kind-rule-card.tsx';
import { MergeCard } from './rules/merge-card.tsx';
import { RuleCard } from './rules/rule-card.tsx';
import './rules/rules.css';
import { WeightsCard } from './rules/weights-card.tsx';

const WORDS = wordsOf({
  title: { zh: '时限与权重', en: 'Limits and weights' },
  what: {
    zh: '各地的规定不一样，所以都是数据。每张派单都印着它自己的时限；时限按国家公布的节假日安排算工作日。',
    en: 'Places differ, so all of it is data. Each order prints its own limit; working days follow the official calendar of holidays.',
  },
});

export function CaseRulesPage() {
  const county = useCaseCounty();
  return county === undefined ? null : <CaseRules county={county} />;
}

function CaseRules({ county }: { readonly county: string }) {
  const say = useWords(WORDS);
  const may = useMay();
  const { data, error } = useQuery(asking(caseFigureEndpoints.limitRules, { params: { county } }));
  return (
    <section className="cases">
      <header className="cases-head">
        <h1>{say('title')}</h1>
      </header>
      <p className="muted">{say('what')}</p>
      <ProblemNote error={error} />
      {data?.rows.map((row) => (
        <RuleCard key={`${row.sort} ${row.kind ?? ''}`} county={county} row={row} presets={data.presets} />
      ))}
      {data && may('case.rule') && <KindRuleCard county={county} rows={data.rows} presets={data.presets} />}
      {may('case.assess') && <WeightsCard county={county} />}
      {may('case.rule') && <MergeCard county={county} />}
    </section>
  );
}
