// A page beside the results: the survey's frame, the way to the other views, a link that brings this one back.
import type { ReactNode } from 'react';
import type { Survey } from '../office/frame/use-survey.ts';
import { SurveyFrame } from '../office/survey-frame.tsx';
import { FurtherViews } from './further-views.tsx';
import './results-page.css';
import type { SurveyKey } from './use-whereabouts.ts';

interface ViewProps {
  readonly surveyKey: SurveyKey;
  readonly children: (survey: Survey) => ReactNode;
}

export function ViewBeside({ surveyKey, children }: ViewProps) {
  return (
    <SurveyFrame survey={surveyKey} tab="results">
      {(survey) => (
        <div className="results">
          <FurtherViews surveyKey={surveyKey} hasLink />
          {children(survey)}
        </div>
      )}
    </SurveyFrame>
  );
}
