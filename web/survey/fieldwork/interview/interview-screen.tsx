// An interview going on: the question or the ending on the left, the road on the right, what else can be done below.

import { type Questionnaire, routeOf } from '#survey/questionnaire';
import { useWords, wordsOf } from '../../../shell/language.tsx';
import { KeyButton } from '../frame/key-button.tsx';
import type { ConsoleEvent, ConsoleState, Stage } from '../state/console-state.ts';
import { questionAt } from '../state/questions-of.ts';
import { EndingScreen } from './ending-screen.tsx';
import { QuestionScreen } from './question-screen.tsx';
import { RoadList } from './road-list.tsx';

const WORDS = wordsOf({
  note: { zh: '备注', en: 'Note' },
  stop: { zh: '中断访问', en: 'Break off' },
  pause: { zh: '这个样本之后休息', en: 'Rest after this unit' },
  noted: { zh: '备注：{words}', en: 'Note: {words}' },
});

interface Props {
  readonly state: ConsoleState;
  readonly stage: Extract<Stage, { kind: 'interview' }>;
  readonly questionnaire: Questionnaire;
  tell(event: ConsoleEvent): void;
}

export function InterviewScreen({ state, stage, questionnaire, tell }: Props) {
  const say = useWords(WORDS);
  const { interview } = stage;
  return (
    <div className="two-columns interview">
      <div className="card interview-card">
        <NowAsked stage={stage} questionnaire={questionnaire} tell={tell} />
        {interview.note !== '' && (
          <p className="unit-appointment">{say('noted', { words: interview.note })}</p>
        )}
        <div className="actions actions-minor">
          <KeyButton hint="M" onPress={() => tell({ kind: 'panel-opened', panel: { kind: 'note' } })}>
            {say('note')}
          </KeyButton>
          <KeyButton hint="O" onPress={() => tell({ kind: 'panel-opened', panel: { kind: 'outcomes' } })}>
            {say('stop')}
          </KeyButton>
          <KeyButton hint="P" isOn={state.isPausing} onPress={() => tell({ kind: 'pause-toggled' })}>
            {say('pause')}
          </KeyButton>
        </div>
      </div>
      <RoadList questionnaire={questionnaire} interview={interview} tell={tell} />
    </div>
  );
}

function NowAsked({ stage, questionnaire, tell }: Omit<Props, 'state'>) {
  const { interview } = stage;
  const question = questionAt(questionnaire, interview);
  const { end } = routeOf(questionnaire, interview.answers);
  if (question)
    return (
      <QuestionScreen questionnaire={questionnaire} question={question} interview={interview} tell={tell} />
    );
  return end ? <EndingScreen end={end} tell={tell} /> : null;
}
