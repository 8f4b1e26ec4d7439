// The weights of a survey: the scheme in force, another to be tried and set, and what each step does to the weights.
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { type Weighting, type WeightingReport, weightingEndpoints } from '#wire/survey';
import { useTimes } from '../../platform/parts/use-times.ts';
import { useWords } from '../../shell/language.tsx';
import { Waiting } from '../../shell/plain-pages.tsx';
import { ProblemNote } from '../../shell/problem-note.tsx';
import { asking } from '../../shell/queries.ts';
import { useMay } from '../../shell/session.ts';
import type { SurveyKey } from '../results/use-whereabouts.ts';
import { ViewBeside } from '../results/view-beside.tsx';
import { SchemeEditor } from './scheme-editor.tsx';
import { StepReports } from './step-reports.tsx';
import './weights.css';
import { WEIGHTS_WORDS } from './weights-words.ts';

export function WeightsPage() {
  const key: SurveyKey = useParams({ from: '/office/surveys/$county/$surveyId/weights' });
  return <ViewBeside surveyKey={key}>{() => <Weights surveyKey={key} />}</ViewBeside>;
}

function Weights({ surveyKey }: { readonly surveyKey: SurveyKey }) {
  const { data: weighting, error } = useQuery(asking(weightingEndpoints.weighting, { params: surveyKey }));
  if (error) return <ProblemNote error={error} />;
  if (!weighting) return <Waiting />;
  return <Loaded key={weighting.versions.length} weighting={weighting} surveyKey={surveyKey} />;
}

interface LoadedProps {
  readonly weighting: Weighting;
  readonly surveyKey: SurveyKey;
}

function Loaded({ weighting, surveyKey }: LoadedProps) {
  const say = useWords(WEIGHTS_WORDS);
  const may = useMay();
  const [trial, setTrial] = useState<WeightingReport>();
  const isReadOnly = weighting.isFrozen || !may('weighting.write');
  return (
    <>
      <section className="card weights-scheme">
        <h2>{say('heading')}</h2>
        <InForce weighting={weighting} />
        {isReadOnly ? (
          <p className="results-told">{say(weighting.isFrozen ? 'frozen' : 'readOnly')}</p>
        ) : (
          <SchemeEditor weighting={weighting} surveyKey={surveyKey} onTried={setTrial} />
        )}
      </section>
      <section className="results-part" data-report={trial ? 'trial' : 'present'}>
        <h2>{say(trial ? 'trial' : 'present')}</h2>
        <StepReports report={trial ?? weighting.report} surveyKey={surveyKey} isTrial={trial !== undefined} />
      </section>
    </>
  );
}

function InForce({ weighting: { versions } }: { readonly weighting: Weighting }) {
  const say = useWords(WEIGHTS_WORDS);
  const times = useTimes();
  const [latest] = versions;
  if (!latest) return <p>{say('none')}</p>;
  const { number, personName: person, setMs } = latest;
  return <p>{say('inForce', { number, person, time: times.dayAndClock(setMs) })}</p>;
}
