// One interview as a reviewer reads it: the answers in the order of the questionnaire, and all that happened. No number.

import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { surveyEndpoints } from '#wire/survey';
import { BackIcon } from '../../platform/parts/icons.tsx';
import { useTimes } from '../../platform/parts/use-times.ts';
import { useWords, wordsOf } from '../../shell/language.tsx';
import { ProblemNote } from '../../shell/problem-note.tsx';
import { asking } from '../../shell/queries.ts';
import type { SurveyKey } from './frame/use-survey.ts';
import './interviews/interviews.css';
import { AnswerList } from './interviews/answer-list.tsx';
import { History } from './interviews/history.tsx';
import type { Interview } from './interviews/interview.ts';
import { StandingTag } from './interviews/standing-tag.tsx';
import { SurveyFrame } from './survey-frame.tsx';

const WORDS = wordsOf({
  waiting: { zh: '正在读取访问…', en: 'Loading the interview …' },
  back: { zh: '全部访问', en: 'All interviews' },
  heading: { zh: '{place}的访问', en: 'Interview in {place}' },
  line: { zh: '{person}，{started} 开始', en: '{person}, started {started}' },
  took: { zh: '历时 {span}', en: 'took {span}' },
  note: { zh: '备注', en: 'Note' },
});

export function InterviewPage() {
  const { county, surveyId, interviewId } = useParams({
    from: '/office/surveys/$county/$surveyId/interviews/$interviewId',
  });
  return (
    <SurveyFrame survey={{ county, surveyId }}>
      {() => <InterviewOf survey={{ county, surveyId }} interviewId={interviewId} />}
    </SurveyFrame>
  );
}

interface InterviewOfProps {
  readonly survey: SurveyKey;
  readonly interviewId: string;
}

function InterviewOf({ survey, interviewId }: InterviewOfProps) {
  const say = useWords(WORDS);
  const params = { ...survey, interviewId };
  const { data, error } = useQuery(asking(surveyEndpoints.interview, { params }));
  if (!data) return error ? <ProblemNote error={error} /> : <p className="muted">{say('waiting')}</p>;
  return (
    <article className="interview">
      <InterviewHead survey={survey} interview={data} />
      {data.note !== '' && (
        <aside className="interview-note">
          <h2>{say('note')}</h2>
          <p>{data.note}</p>
        </aside>
      )}
      <div className="interview-columns">
        <AnswerList interview={data} />
        <History interview={data} />
      </div>
    </article>
  );
}

/** The interview as its endpoint describes it. */
interface InterviewHeadProps {
  readonly survey: SurveyKey;
  readonly interview: Interview;
}

function InterviewHead({ survey, interview }: InterviewHeadProps) {
  const say = useWords(WORDS);
  const times = useTimes();
  const { placeName, personName, standing, startedMs, endedMs } = interview;
  return (
    <header className="interview-head">
      <Link to="/surveys/$county/$surveyId/interviews" params={{ ...survey }}>
        <BackIcon /> {say('back')}
      </Link>
      <h2>{say('heading', { place: placeName })}</h2>
      <StandingTag standing={standing} />
      <span className="muted numbers">
        {say('line', { person: personName, started: times.dayAndClock(startedMs) })}
        {endedMs !== null && ` · ${say('took', { span: times.span(endedMs - startedMs) })}`}
      </span>
    </header>
  );
}
