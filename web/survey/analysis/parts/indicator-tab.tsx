// A tab about one indicator: the choice of it, the link, what the tab is for, and what it shows of the one that is chosen.
import type { ReactNode } from 'react';
import type { Results } from '#wire/survey';
import { IndicatorChoice } from '../../results/places-tab.tsx';
import { useWhereabouts } from '../../results/use-whereabouts.ts';
import { CopyLink } from './copy-link.tsx';

interface TabProps {
  readonly results: Results;
  readonly lead: string;
  readonly children: (ruleId: string) => ReactNode;
}

export function IndicatorTab({ results, lead, children }: TabProps) {
  const { view } = useWhereabouts();
  const ruleId = view.ruleId ?? results.indicators[0]?.rule.id;
  return (
    <div className="results-part">
      <div className="analysis-bar">
        <IndicatorChoice results={results} />
        <CopyLink />
      </div>
      <p className="muted">{lead}</p>
      {ruleId && children(ruleId)}
    </div>
  );
}
