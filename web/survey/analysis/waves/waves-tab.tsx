// Compares this survey's indicator with another wave: which may be compared and why others not, and what changed.
import { useQuery } from '@tanstack/react-query';
import { analysisEndpoints, type Results, type Wave } from '#wire/survey';
import { useWords } from '../../../shell/language.tsx';
import { Waiting } from '../../../shell/plain-pages.tsx';
import { ProblemNote } from '../../../shell/problem-note.tsx';
import { asking } from '../../../shell/queries.ts';
import { type SurveyKey, useWhereabouts } from '../../results/use-whereabouts.ts';
import { ANALYSIS_WORDS } from '../analysis-words.ts';
import { IndicatorTab } from '../parts/indicator-tab.tsx';
import { WaveChanges } from './wave-changes.tsx';
import { WaveList } from './wave-list.tsx';

interface TabProps {
  readonly results: Results;
  readonly surveyKey: SurveyKey;
}

export function WavesTab({ results, surveyKey }: TabProps) {
  const say = useWords(ANALYSIS_WORDS);
  return (
    <IndicatorTab results={results} lead={say('wavesLead')}>
      {(ruleId) => <WavesOfRule surveyKey={surveyKey} ruleId={ruleId} />}
    </IndicatorTab>
  );
}

function WavesOfRule({ surveyKey, ruleId }: { readonly surveyKey: SurveyKey; readonly ruleId: string }) {
  const say = useWords(ANALYSIS_WORDS);
  const { search } = useWhereabouts();
  const params = { ...surveyKey, ruleId };
  const { data, error } = useQuery(asking(analysisEndpoints.waves, { params }));
  if (error) return <ProblemNote error={error} />;
  if (!data) return <Waiting />;
  const others = data.waves.filter(
    (wave) => wave.surveyId !== surveyKey.surveyId && wave.differences.length === 0,
  );
  const other = others.find(({ surveyId }) => surveyId === search.other) ?? nearest(others);
  return (
    <>
      <WaveList waves={data.waves} surveyId={surveyKey.surveyId} otherId={other?.surveyId} />
      {other ? (
        <WaveChanges surveyKey={surveyKey} ruleId={ruleId} otherId={other.surveyId} />
      ) : (
        <p className="card">{say('noOther')}</p>
      )}
    </>
  );
}

function nearest(waves: readonly Wave[]): Wave | undefined {
  return waves.at(-1);
}
