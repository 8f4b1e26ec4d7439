// One indicator by place: what the data can tell of differences, how much of the ranks is chance, the dot plot in its table.

import { Segmented } from 'antd';
import { areAllAlike, percent, placeStandings, tierCount } from '#web/public';
import type { Indicator, Results } from '#wire/survey';
import { useLanguage, useText, useWords } from '../../shell/language.tsx';
import { ANALYSIS_WORDS } from '../analysis/analysis-words.ts';
import { CopyLink } from '../analysis/parts/copy-link.tsx';
import { PictureFoot, useFootTexts } from '../analysis/parts/picture-foot.tsx';
import { filteredRows } from '../analysis/places/place-filter.ts';
import { PlaceFilters } from '../analysis/places/place-filters.tsx';
import { RankNoise, useRankCertainty } from '../analysis/places/rank-noise.tsx';
import { TakenAlong } from '../pictures/taken-along.tsx';
import { placeRows } from './place-rows.ts';
import { PlaceTable } from './place-table.tsx';
import { RESULTS_WORDS } from './results-words.ts';
import { type SurveyKey, useWhereabouts } from './use-whereabouts.ts';

interface PlacesProps {
  readonly results: Results;
  readonly surveyKey: SurveyKey;
}

export function PlacesTab({ results, surveyKey }: PlacesProps) {
  const { view } = useWhereabouts();
  const { indicators } = results;
  const indicator = indicators.find(({ rule }) => rule.id === view.ruleId) ?? indicators[0];
  if (!indicator) return null;
  return (
    <div className="results-part">
      <div className="analysis-bar">
        <IndicatorChoice results={results} />
        <CopyLink />
      </div>
      <WhatCanBeTold results={results} indicator={indicator} />
      <OnePlot results={results} indicator={indicator} surveyKey={surveyKey} />
    </div>
  );
}

/** Chooses the indicator within the present tab. */
export function IndicatorChoice({ results: { indicators } }: { readonly results: Results }) {
  const say = useWords(RESULTS_WORDS);
  const text = useText();
  const { view, show } = useWhereabouts();
  return (
    <div className="results-choice">
      <Segmented
        aria-label={say('indicator')}
        value={view.ruleId ?? indicators[0]?.rule.id ?? ''}
        onChange={(ruleId) => show({ tab: view.tab, ruleId })}
        options={indicators.map(({ rule }) => ({ value: rule.id, label: text(rule.name) }))}
      />
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

function OnePlot({ results, indicator, surveyKey }: IndicatorProps & PlacesProps) {
  const say = useWords(ANALYSIS_WORDS);
  const { language } = useLanguage();
  const text = useText();
  const footOf = useFootTexts();
  const { search } = useWhereabouts();
  const { overall, rule } = indicator;
  const isRunning = results.status === 'running';
  const certainty = useRankCertainty(surveyKey, rule.id, isRunning);
  const all = placeRows(indicator, results.minimumCell);
  const rows = filteredRows(all, search, overall.share);
  const plotNote = say('plotNote', {
    overall: overall.share === null ? '–' : percent(overall.share, language),
  });
  return (
    <>
      <RankNoise certainty={certainty} />
      <PlaceFilters indicator={indicator} shown={rows.length} />
      <TakenAlong surveyKey={surveyKey} name={text(rule.name)} notes={[...footOf(rule, overall.n), plotNote]}>
        <PlaceTable all={all} rows={rows} overall={overall.share} certainty={certainty} />
      </TakenAlong>
      <PictureFoot rule={rule} n={overall.n} isProvisional={results.status !== 'closed'} />
      <p className="muted">
        {plotNote} {say('plotKeys')}
      </p>
    </>
  );
}
