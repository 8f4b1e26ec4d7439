// One indicator by place: what the data can tell of differences, the picture and the table.

import { Grid, Segmented } from 'antd';
import { areAllAlike, indicatorPicture, placeStandings, tierCount } from '#web/public';
import type { Indicator, Results } from '#wire/survey';
import { useLanguage, useText, useWords } from '../../shell/language.tsx';
import { PlaceTable } from './place-table.tsx';
import { RESULTS_WORDS } from './results-words.ts';
import { useWhereabouts } from './use-whereabouts.ts';

const WIDE_PX = 860;
const NARROW_PX = 380;

export function PlacesTab({ results }: { readonly results: Results }) {
  const say = useWords(RESULTS_WORDS);
  const text = useText();
  const { view, show } = useWhereabouts();
  const { indicators } = results;
  const indicator = indicators.find(({ rule }) => rule.id === view.ruleId) ?? indicators[0];
  if (!indicator) return null;
  return (
    <div className="results-part">
      <div className="results-choice">
        <Segmented
          aria-label={say('indicator')}
          value={indicator.rule.id}
          onChange={(ruleId) => show({ tab: 'places', ruleId })}
          options={indicators.map(({ rule }) => ({ value: rule.id, label: text(rule.name) }))}
        />
      </div>
      <WhatCanBeTold results={results} indicator={indicator} />
      <Picture results={results} indicator={indicator} />
      <PlaceTable results={results} indicator={indicator} />
    </div>
  );
}

interface IndicatorProps {
  readonly results: Results;
  readonly indicator: Indicator;
}

function WhatCanBeTold({ results, indicator }: IndicatorProps) {
  const say = useWords(RESULTS_WORDS);
  const standings = placeStandings(indicator, results.minimumCell);
  const tiers = tierCount(standings);
  const told = tiers > 1 ? say('tiers', { tiers }) : say(areAllAlike(standings) ? 'alike' : 'oneTier');
  return <p className="results-told">{told}</p>;
}

function Picture({ results, indicator }: IndicatorProps) {
  const { language } = useLanguage();
  const isWide = Grid.useBreakpoint().lg ?? true;
  const widthPx = isWide ? WIDE_PX : NARROW_PX;
  const svg = indicatorPicture(results, indicator, { language, widthPx, showsTitle: false });
  // biome-ignore lint/security/noDangerouslySetInnerHtml: the picture escapes every text, and its tests hold it to that.
  return <div className="card results-picture" dangerouslySetInnerHTML={{ __html: svg }} />;
}
