// The way between the results and the views beside them: weights, what to do first, the map, the plan of a survey.
import { Link } from '@tanstack/react-router';
import { useWords, wordsOf } from '../../shell/language.tsx';
import '../analysis/analysis.css';
import { CopyLink } from '../analysis/parts/copy-link.tsx';
import type { SurveyKey } from './use-whereabouts.ts';
import './further-views.css';

const WORDS = wordsOf({
  views: { zh: '更多视图', en: 'Further views' },
  results: { zh: '各项结果', en: 'Figures' },
  map: { zh: '地图', en: 'Map' },
  priorities: { zh: '先做什么', en: 'What to do first' },
  weights: { zh: '加权', en: 'Weights' },
  planner: { zh: '样本规划', en: 'Sample plan' },
});

const VIEWS = [
  { to: '/surveys/$county/$surveyId/results', word: 'results' },
  { to: '/surveys/$county/$surveyId/map', word: 'map' },
  { to: '/surveys/$county/$surveyId/priorities', word: 'priorities' },
  { to: '/surveys/$county/$surveyId/weights', word: 'weights' },
  { to: '/surveys/$county/$surveyId/plan', word: 'planner' },
] as const;

interface ViewsProps {
  readonly surveyKey: SurveyKey;
  /** the link to this view and print beside them; pages with a bar of their own have these there */
  readonly hasLink?: boolean;
}

export function FurtherViews({ surveyKey, hasLink }: ViewsProps) {
  const say = useWords(WORDS);
  return (
    <nav className="further-views" aria-label={say('views')}>
      {VIEWS.map(({ to, word }) => (
        <Link key={to} to={to} params={surveyKey} activeOptions={{ exact: true, includeSearch: false }}>
          {say(word)}
        </Link>
      ))}
      {hasLink && <CopyLink />}
    </nav>
  );
}
