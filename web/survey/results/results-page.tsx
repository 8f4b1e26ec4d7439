// The results of a survey for analysts and publishers: every figure with its interval, rule and n. It reckons nothing.

import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { Tabs } from 'antd';
import { type Results, resultEndpoints } from '#wire/survey';
import { useWords } from '../../shell/language.tsx';
import { Waiting } from '../../shell/plain-pages.tsx';
import { ProblemNote } from '../../shell/problem-note.tsx';
import { asking } from '../../shell/queries.ts';
import { SurveyFrame } from '../office/survey-frame.tsx';
import './results-page.css';
import '../analysis/analysis.css';
import { TrendTab } from '../analysis/trend/trend-tab.tsx';
import { useLiveResults } from '../analysis/use-live-results.ts';
import { WavesTab } from '../analysis/waves/waves-tab.tsx';
import { ExportsTab } from './exports-tab.tsx';
import { FurtherViews } from './further-views.tsx';
import { HeadlineCards } from './headline-cards.tsx';
import { MethodTab } from './method-tab.tsx';
import { PlacesTab } from './places-tab.tsx';
import { PublishTab } from './publish/publish-tab.tsx';
import { QuestionsTab } from './questions-tab.tsx';
import { ResultsHead } from './results-head.tsx';
import { RESULTS_WORDS } from './results-words.ts';
import { RESULTS_ROUTE, type SurveyKey, useWhereabouts } from './use-whereabouts.ts';
import { TABS } from './view.ts';

export function ResultsPage() {
  const key: SurveyKey = useParams({ from: RESULTS_ROUTE });
  return (
    <SurveyFrame survey={key}>
      {({ isInternal }) => (isInternal ? <PollBody surveyKey={key} /> : <ResultsBody surveyKey={key} />)}
    </SurveyFrame>
  );
}

/** The whole of the results reads every interview; what stands in between is live (`useLiveResults`). */
const WHOLE_EVERY_MS = 120_000;

function ResultsBody({ surveyKey }: { readonly surveyKey: SurveyKey }) {
  const { data, error } = useQuery({
    ...asking(resultEndpoints.results, { params: surveyKey }),
    refetchInterval: ({ state }) => (state.data?.status === 'running' ? WHOLE_EVERY_MS : false),
  });
  const results = useLiveResults(surveyKey, data);
  if (error) return <ProblemNote error={error} />;
  if (!results) return <Waiting />;
  return (
    <div className="results">
      <FurtherViews surveyKey={surveyKey} />
      <ResultsHead results={results} />
      {results.completes === 0 ? (
        <NothingYet surveyKey={surveyKey} />
      ) : (
        <>
          <HeadlineCards results={results} />
          <ResultsTabs results={results} surveyKey={surveyKey} />
        </>
      )}
    </div>
  );
}

/** A mock poll has its own figures, and stands beside no other: no waves, no trend, nothing to export or publish. */
function PollBody({ surveyKey }: { readonly surveyKey: SurveyKey }) {
  const { data: results, error } = useQuery(asking(resultEndpoints.results, { params: surveyKey }));
  if (error) return <ProblemNote error={error} />;
  if (!results) return <Waiting />;
  return (
    <div className="results">
      <ResultsHead results={results} />
      {results.completes === 0 ? (
        <NothingYet surveyKey={surveyKey} />
      ) : (
        <ResultsTabs results={results} surveyKey={surveyKey} shown={['places', 'questions', 'method']} />
      )}
    </div>
  );
}

function NothingYet({ surveyKey }: { readonly surveyKey: SurveyKey }) {
  const say = useWords(RESULTS_WORDS);
  return (
    <section className="card results-empty">
      <h2>{say('empty')}</h2>
      <p className="muted">{say('emptyHint')}</p>
      <Link to="/surveys/$county/$surveyId" params={surveyKey} className="button">
        {say('backToBoard')}
      </Link>
    </section>
  );
}

interface Part {
  readonly results: Results;
  readonly surveyKey: SurveyKey;
}

interface TabsPart extends Part {
  readonly shown?: readonly (typeof TABS)[number][];
}

function ResultsTabs({ results, surveyKey, shown = TABS }: TabsPart) {
  const say = useWords(RESULTS_WORDS);
  const { view, show } = useWhereabouts();
  const parts = {
    places: <PlacesTab results={results} surveyKey={surveyKey} />,
    waves: <WavesTab results={results} surveyKey={surveyKey} />,
    trend: <TrendTab results={results} surveyKey={surveyKey} />,
    questions: <QuestionsTab results={results} surveyKey={surveyKey} />,
    method: <MethodTab results={results} />,
    exports: <ExportsTab results={results} surveyKey={surveyKey} />,
    publish: <PublishTab results={results} surveyKey={surveyKey} />,
  };
  return (
    <Tabs
      activeKey={shown.includes(view.tab) ? view.tab : 'places'}
      onChange={(key) => show({ tab: TABS.find((tab) => tab === key) ?? 'places' })}
      items={shown.map((tab) => ({ key: tab, label: say(tab), children: parts[tab] }))}
      destroyOnHidden
    />
  );
}
