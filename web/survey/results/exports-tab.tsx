// Files to take along: figures for whoever sees results, rows of interviews for analysts alone.
import type { Results } from '#wire/survey';
import { useMay } from '../../shell/session.ts';
import { FigureFiles } from './exports/figure-files.tsx';
import { InterviewExports } from './exports/interview-exports.tsx';
import type { SurveyKey } from './use-whereabouts.ts';

export function ExportsTab({
  results,
  surveyKey,
}: {
  readonly results: Results;
  readonly surveyKey: SurveyKey;
}) {
  const may = useMay();
  return (
    <div className="results-part">
      <FigureFiles results={results} surveyKey={surveyKey} />
      {may('interview.export') && <InterviewExports surveyKey={surveyKey} />}
    </div>
  );
}
