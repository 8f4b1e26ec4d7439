// An interview going on: the question or the ending on the left, the road so far on the right.

import { type Questionnaire, routeOf } from '#survey/questionnaire';
import { useWords, wordsOf } from '../../../shell/language.tsx';
import type { ConsoleEvent, Stage } from '../state/console-state.ts';
import { questionAt } from '../state/questions-of.ts';
import { EndingScreen } from './ending-screen.tsx';
import { QuestionScreen } from './question-screen.tsx';
import { RoadList } from './road-list.tsx';

const WORDS = wordsOf({
  noted: { zh: '备注：{words}', en: 'Note: {words}' },
});

interface Props {
  readonly isPausing: boolean;
  readonly stage: Extract<Stage, { kind: 'interview' }>;
  readonly questionnaire: Questionnaire;
  tell(event: ConsoleEvent): void;
}

export function InterviewScreen(props: Props) {
  const say = useWords(WORDS);
  const { interview } = props.stage;
  return (
    <div className="two-columns interview">
      <div className="card interview-card">
        <NowAsked {...props} />
        {interview.note !== '' && (
          <p className="unit-appointment">{say('noted', { words: interview.note })}</p>
        )}
      </div>
      <RoadList questionnaire={props.questionnaire} interview={interview} tell={props.tell} />
    </div>
  );
}

function NowAsked({ stage, questionnaire, isPausing, tell }: Props) {
  const { interview } = stage;
  const question = questionAt(questionnaire, interview);
  const { end } = routeOf(questionnaire, interview.answers);
  const shared = { isPausing, tell };
  if (question)
    return (
      <QuestionScreen questionnaire={questionnaire} question={question} interview={interview} {...shared} />
    );
  return end ? <EndingScreen end={end} {...shared} /> : null;
}
