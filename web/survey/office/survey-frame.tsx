// What all pages of one survey share: its title and status, the buttons that run it, and the way between its pages.

import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { BackIcon } from '../../platform/parts/icons.tsx';
import { useWords, wordsOf } from '../../shell/language.tsx';
import { ProblemNote } from '../../shell/problem-note.tsx';
import { useMay } from '../../shell/session.ts';
import './frame/survey-frame.css';
import { InternalNote } from './frame/internal-note.tsx';
import { InternalTag, SimulatedTag, StatusTag } from './frame/status-tag.tsx';
import { SurveyMoves } from './frame/survey-moves.tsx';
import { type Survey, type SurveyKey, useSurvey } from './frame/use-survey.ts';

const WORDS = wordsOf({
  all: { zh: '全部调查', en: 'All surveys' },
  pages: { zh: '调查页面', en: 'Pages of the survey' },
  board: { zh: '进度', en: 'Progress' },
  interviews: { zh: '访问记录', en: 'Interviews' },
  results: { zh: '结果', en: 'Results' },
  settings: { zh: '设置', en: 'Settings' },
  waiting: { zh: '正在打开…', en: 'Opening …' },
});

const TABS = [
  { to: '/surveys/$county/$surveyId', word: 'board', permission: 'survey.read' },
  { to: '/surveys/$county/$surveyId/interviews', word: 'interviews', permission: 'interview.read' },
  { to: '/surveys/$county/$surveyId/results', word: 'results', permission: 'results.read' },
  { to: '/surveys/$county/$surveyId/settings', word: 'settings', permission: 'survey.read' },
] as const;

interface SurveyFrameProps {
  readonly survey: SurveyKey;
  /** the tab under which a page without one of its own stands */
  readonly tab?: 'results';
  /** The page itself, once the survey is known. */
  readonly children: (survey: Survey) => ReactNode;
}

/** The frame of every page of a survey; any page may stand in it. */
export function SurveyFrame({ survey: key, tab, children }: SurveyFrameProps) {
  const say = useWords(WORDS);
  const { data: survey, error } = useSurvey(key);
  return (
    <div className="survey-frame">
      <header className="survey-frame-head">
        <Link to="/surveys" className="survey-frame-up" aria-label={say('all')} title={say('all')}>
          <BackIcon />
        </Link>
        <SurveyTitle survey={survey} />
        <SurveyTabs survey={key} under={tab} />
      </header>
      {survey && <InternalNote survey={survey} />}
      <ProblemNote error={survey ? null : error} />
      {survey ? children(survey) : !error && <p className="muted">{say('waiting')}</p>}
    </div>
  );
}

function SurveyTitle({ survey }: { readonly survey: Survey | undefined }) {
  const may = useMay();
  return (
    <div className="survey-frame-title">
      <h1>{survey?.title ?? '…'}</h1>
      {survey && <StatusTag status={survey.status} />}
      {survey?.isInternal && <InternalTag />}
      {survey?.isSimulated && <SimulatedTag />}
      {survey && may('survey.run') && <SurveyMoves survey={survey} />}
    </div>
  );
}

interface TabsProps {
  readonly survey: SurveyKey;
  readonly under: SurveyFrameProps['tab'];
}

function SurveyTabs({ survey: { county, surveyId }, under }: TabsProps) {
  const say = useWords(WORDS);
  const may = useMay();
  return (
    <nav className="survey-frame-tabs" aria-label={say('pages')}>
      {TABS.filter((tab) => may(tab.permission)).map((tab) => (
        <Link
          key={tab.to}
          to={tab.to}
          params={{ county, surveyId }}
          className={tab.word === under ? 'active' : ''}
          activeOptions={{ exact: tab.word === 'board', includeSearch: false }}
        >
          {say(tab.word)}
        </Link>
      ))}
    </nav>
  );
}
