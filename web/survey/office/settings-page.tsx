// What can be set of a survey, and what stands fixed: title, hours, targets, interviewers; questionnaire, frame and rules.

import { useParams } from '@tanstack/react-router';
import { useWords, wordsOf } from '../../shell/language.tsx';
import { useMay } from '../../shell/session.ts';
import type { Survey } from './frame/use-survey.ts';
import './settings/settings.css';
import { BasicFacts, BasicSettings } from './settings/basic-settings.tsx';
import { CallerNumberList, CallerNumbers } from './settings/caller-numbers.tsx';
import { FixedFacts } from './settings/fixed-facts.tsx';
import { InterviewerList, InterviewerNames } from './settings/interviewer-list.tsx';
import { TargetSettings } from './settings/target-settings.tsx';
import { SurveyFrame } from './survey-frame.tsx';

const WORDS = wordsOf({
  closed: {
    zh: '调查已经结束，设置只供查看。',
    en: 'The survey is closed; its settings can only be read.',
  },
  readOnly: {
    zh: '您可以查看设置；由设计人员或现场督导修改。',
    en: 'You can read the settings; designers and field supervisors change them.',
  },
});

export function SettingsPage() {
  const key = useParams({ from: '/office/surveys/$county/$surveyId/settings' });
  return <SurveyFrame survey={key}>{(survey) => <Settings key={survey.id} survey={survey} />}</SurveyFrame>;
}

function Settings({ survey }: { readonly survey: Survey }) {
  const say = useWords(WORDS);
  const may = useMay();
  const isClosed = survey.status === 'closed';
  const isReadOnly = isClosed || !may('survey.run');
  return (
    <div className="settings">
      {isReadOnly && <p className="settings-note">{say(isClosed ? 'closed' : 'readOnly')}</p>}
      <div className="settings-column">
        {isReadOnly ? <BasicFacts survey={survey} /> : <BasicSettings survey={survey} />}
        {isReadOnly ? <InterviewerNames survey={survey} /> : <InterviewerList survey={survey} />}
        {isReadOnly ? <CallerNumberList survey={survey} /> : <CallerNumbers survey={survey} />}
        <FixedFacts survey={survey} />
      </div>
      <TargetSettings survey={survey} isReadOnly={isReadOnly} />
    </div>
  );
}
