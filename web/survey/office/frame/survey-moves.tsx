// Start, pause, resume and close: the ways that the table of statuses leaves open, each with what it means before it is done.

import { Button } from 'antd';
import { useState } from 'react';
import { SURVEY_STATUSES, type SurveyStatus } from '#survey/fieldwork';
import { surveyEndpoints } from '#wire/survey';
import { ConfirmAct } from '../../../platform/parts/confirm-act.tsx';
import { countText } from '../../../platform/parts/figures.ts';
import { useCommand } from '../../../platform/parts/use-command.ts';
import { call } from '../../../shell/call.ts';
import { useWords, wordsOf } from '../../../shell/language.tsx';
import type { Survey } from './use-survey.ts';

const WORDS = wordsOf({
  start: { zh: '开始', en: 'Start' },
  startTitle: { zh: '开始这项调查？', en: 'Start this survey?' },
  startMeaning: {
    zh: '{interviewers} 名访问员可以在拨打时间内取号访问，目标 {target} 份。问卷版本和样本从建立调查起就固定了。',
    en: '{interviewers} interviewers can take numbers within the calling hours, for a target of {target} interviews. The questionnaire version and the sample have been fixed since the survey was made.',
  },
  pause: { zh: '暂停', en: 'Pause' },
  pauseTitle: { zh: '暂停这项调查？', en: 'Pause this survey?' },
  pauseMeaning: {
    zh: '不再发放新的号码；正在进行的访问可以做完。以后可以恢复。',
    en: 'No more numbers are given out; interviews under way can be finished. It can be resumed later.',
  },
  resume: { zh: '恢复', en: 'Resume' },
  resumeTitle: { zh: '恢复这项调查？', en: 'Resume this survey?' },
  resumeMeaning: {
    zh: '访问员又可以在拨打时间内取号访问。',
    en: 'Interviewers can take numbers again within the calling hours.',
  },
  close: { zh: '结束', en: 'Close' },
  closeTitle: { zh: '结束这项调查？', en: 'Close this survey for good?' },
  closeMeaning: {
    zh: '结束以后不再拨打任何号码，预约也不再回拨，而且不能重新开始。正在进行的访问可以做完。',
    en: 'No number is called again, appointments included, and the survey cannot be reopened. Interviews under way can be finished.',
  },
  closeShort: {
    zh: '目标 {target} 份，现在完成 {completes} 份。',
    en: '{completes} of {target} interviews are completed.',
  },
});

type Wanted = Exclude<SurveyStatus, 'draft'>;
type Move = 'start' | 'pause' | 'resume' | 'close';

const MOVES: readonly Wanted[] = ['running', 'paused', 'closed'];

function moveOf(status: SurveyStatus, wanted: Wanted): Move {
  if (wanted === 'paused') return 'pause';
  if (wanted === 'closed') return 'close';
  return status === 'draft' ? 'start' : 'resume';
}

/** For whoever may run the survey; the caller asks. */
export function SurveyMoves({ survey }: { readonly survey: Survey }) {
  const say = useWords(WORDS);
  const [wanted, setWanted] = useState<Wanted>();
  const next: readonly SurveyStatus[] = SURVEY_STATUSES[survey.status].next;
  return (
    <div className="survey-frame-moves">
      {MOVES.filter((status) => next.includes(status)).map((status) => (
        <Button
          key={status}
          type={status === 'running' ? 'primary' : 'default'}
          danger={status === 'closed'}
          onClick={() => setWanted(status)}
          data-move={status}
        >
          {say(moveOf(survey.status, status))}
        </Button>
      ))}
      {wanted && (
        <ConfirmMove
          key={wanted}
          survey={survey}
          wanted={wanted}
          move={moveOf(survey.status, wanted)}
          onClose={() => setWanted(undefined)}
        />
      )}
    </div>
  );
}

interface ConfirmMoveProps {
  readonly survey: Survey;
  readonly wanted: Wanted;
  readonly move: Move;
  readonly onClose: () => void;
}

function ConfirmMove({ survey, wanted, move, onClose }: ConfirmMoveProps) {
  const say = useWords(WORDS);
  const command = useCommand({
    send: (id) =>
      call(surveyEndpoints.moveSurvey, {
        params: { county: survey.county, surveyId: survey.id },
        body: { id, wanted },
      }),
    changes: [surveyEndpoints.survey, surveyEndpoints.surveys, surveyEndpoints.board],
    onDone: onClose,
  });
  const target = countText(survey.target);
  return (
    <ConfirmAct
      isOpen
      title={say(`${move}Title`)}
      act={say(move)}
      isDangerous={move === 'close'}
      command={command}
      onClose={onClose}
    >
      <p>
        {move === 'start'
          ? say('startMeaning', { interviewers: survey.interviewers.length, target })
          : say(`${move}Meaning`)}
      </p>
      {move === 'close' && survey.completes < survey.target && (
        <p>{say('closeShort', { target, completes: countText(survey.completes) })}</p>
      )}
    </ConfirmAct>
  );
}
