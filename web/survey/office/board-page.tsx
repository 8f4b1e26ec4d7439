// The live board of one survey: how far each village is, what calls give, and who is at work.

import { Link, useParams } from '@tanstack/react-router';
import { useRef } from 'react';
import type { Board } from '#wire/survey';
import { useWords, wordsOf } from '../../shell/language.tsx';
import { ProblemNote } from '../../shell/problem-note.tsx';
import './board/board.css';
import { HoursPicture } from './board/hours-picture.tsx';
import { LiveNote } from './board/live-note.tsx';
import { OutcomeTable } from './board/outcome-table.tsx';
import { PeopleTable } from './board/people-table.tsx';
import { TotalsStrip } from './board/totals-strip.tsx';
import { useBoard } from './board/use-board.ts';
import { VillageTable } from './board/village-table.tsx';
import type { Survey } from './frame/use-survey.ts';
import { SurveyFrame } from './survey-frame.tsx';

const WORDS = wordsOf({
  waiting: { zh: '正在读取进度…', en: 'Loading the board …' },
  draft: {
    zh: '这项调查还没有开始。{interviewers} 名访问员，目标 {target} 份。',
    en: 'This survey has not started. {interviewers} interviewers, a target of {target} interviews.',
  },
  draftHint: {
    zh: '先在“设置”里加入访问员、核对各村目标，再点“开始”。',
    en: 'Add interviewers and check the targets under Settings, then start it.',
  },
  settings: { zh: '去设置', en: 'To the settings' },
});

export function BoardPage() {
  const key = useParams({ from: '/office/surveys/$county/$surveyId' });
  return <SurveyFrame survey={key}>{(survey) => <BoardOf survey={survey} />}</SurveyFrame>;
}

function BoardOf({ survey }: { readonly survey: Survey }) {
  const say = useWords(WORDS);
  const wall = useRef<HTMLDivElement>(null);
  const { board, liveness, error } = useBoard({ county: survey.county, surveyId: survey.id });
  if (!board) return error ? <ProblemNote error={error} /> : <p className="muted">{say('waiting')}</p>;
  return (
    <div className="board" ref={wall}>
      {board.status === 'draft' && <DraftNote survey={survey} />}
      <LiveNote board={board} liveness={liveness} error={error} survey={survey} wall={wall} />
      <TotalsStrip board={board} />
      <BoardParts survey={survey} board={board} />
    </div>
  );
}

function BoardParts({ survey, board }: { readonly survey: Survey; readonly board: Board }) {
  return (
    <div className="board-parts">
      <VillageTable places={board.places} />
      <div className="board-side">
        <OutcomeTable outcomes={board.outcomes} />
        <HoursPicture
          hours={board.hours}
          atMs={board.atMs}
          calling={{ fromMinute: survey.callingFromMinute, toMinute: survey.callingToMinute }}
        />
        <PeopleTable board={board} survey={survey} />
      </div>
    </div>
  );
}

function DraftNote({ survey }: { readonly survey: Survey }) {
  const say = useWords(WORDS);
  return (
    <div className="board-draft">
      <p>
        {say('draft', { interviewers: survey.interviewers.length, target: survey.target })} {say('draftHint')}{' '}
        <Link
          to="/surveys/$county/$surveyId/settings"
          params={{ county: survey.county, surveyId: survey.id }}
        >
          {say('settings')}
        </Link>
      </p>
    </div>
  );
}
