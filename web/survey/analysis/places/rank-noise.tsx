// How much of the ranks is chance, said where ranks are shown.
import { useQuery } from '@tanstack/react-query';
import { analysisEndpoints, type RankCertainty } from '#wire/survey';
import { shareText } from '../../../platform/parts/figures.ts';
import { useWords } from '../../../shell/language.tsx';
import { asking } from '../../../shell/queries.ts';
import type { SurveyKey } from '../../results/use-whereabouts.ts';
import { ANALYSIS_WORDS } from '../analysis-words.ts';

const EVERY_MS = 30_000;

export function useRankCertainty(
  surveyKey: SurveyKey,
  ruleId: string,
  isRunning: boolean,
): RankCertainty | undefined {
  const params = { ...surveyKey, ruleId };
  return useQuery({
    ...asking(analysisEndpoints.rankCertainty, { params }),
    refetchInterval: isRunning ? EVERY_MS : false,
    placeholderData: (before) => before,
  }).data;
}

export function RankNoise({ certainty }: { readonly certainty: RankCertainty | undefined }) {
  const say = useWords(ANALYSIS_WORDS);
  if (!certainty) return null;
  const { noiseShare, strike, last } = certainty;
  if (noiseShare === null) return <p className="results-told">{say('noNoise')}</p>;
  return (
    <p className="results-told analysis-noise">
      {say('noise', { share: shareText(noiseShare, 0) })}{' '}
      {strike &&
        say('strike', {
          last,
          running: strike.running,
          rounds: strike.rounds,
          chance: shareText(strike.ofAny, 0),
        })}
    </p>
  );
}
