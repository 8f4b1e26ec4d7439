// The telephone rings, or somebody has answered: what to say first, and what this call may have given.

import type { Questionnaire } from '#survey/questionnaire';
import { useWords, wordsOf } from '../../../shell/language.tsx';
import { KeyButton } from '../frame/key-button.tsx';
import { keyOf } from '../keys/keys.ts';
import type { ConsoleEvent, Stage } from '../state/console-state.ts';
import { Introduction } from './introduction.tsx';
import { OutcomeList } from './outcome-list.tsx';
import { spacedNumber } from './spaced-number.ts';
import { UnitFacts } from './unit-card.tsx';

const WORDS = wordsOf({
  begin: { zh: '对方同意，开始访问', en: 'They agree: begin' },
  goOn: { zh: '对方同意，接着访问', en: 'They agree: go on' },
  outcome: { zh: '记录结果', en: 'Record the outcome' },
  note: { zh: '备注', en: 'Note' },
  noted: { zh: '备注：{words}', en: 'Note: {words}' },
  pause: { zh: '这个样本之后休息', en: 'Rest after this unit' },
  outcomes: { zh: '没有访成，按键记录结果', en: 'No interview: press the key of the outcome' },
});

interface Props {
  readonly isPausing: boolean;
  readonly stage: Extract<Stage, { kind: 'call' }>;
  readonly questionnaire: Questionnaire;
  readonly survey: { readonly title: string; readonly organisationName: string };
  tell(event: ConsoleEvent): void;
}

export function CallScreen({ isPausing, stage, questionnaire, survey, tell }: Props) {
  const say = useWords(WORDS);
  const { assignment, call } = stage;
  return (
    <div className="two-columns">
      <section className="card call-card">
        <div className="call-head">
          <UnitFacts assignment={assignment} />
          <a className="numbers call-number" href={`tel:${assignment.unit.number}`}>
            {spacedNumber(assignment.unit.number)}
          </a>
        </div>
        <Introduction questionnaire={questionnaire} survey={survey} />
        {call.note !== '' && <p className="unit-appointment">{say('noted', { words: call.note })}</p>}
        <div className="actions">
          <KeyButton hint={keyOf('call', 'begin')} isMain onPress={() => tell({ kind: 'interview-begun' })}>
            {assignment.interview ? say('goOn') : say('begin')}
          </KeyButton>
          <div className="narrow-only">
            <KeyButton
              hint={keyOf('call', 'outcomes')}
              onPress={() => tell({ kind: 'panel-opened', panel: { kind: 'outcomes' } })}
            >
              {say('outcome')}
            </KeyButton>
          </div>
          <KeyButton
            hint={keyOf('call', 'note')}
            onPress={() => tell({ kind: 'panel-opened', panel: { kind: 'note' } })}
          >
            {say('note')}
          </KeyButton>
          <KeyButton
            hint={keyOf('call', 'pause')}
            isOn={isPausing}
            onPress={() => tell({ kind: 'pause-toggled' })}
          >
            {say('pause')}
          </KeyButton>
        </div>
      </section>
      <aside className="card">
        <h2>{say('outcomes')}</h2>
        <OutcomeList stage={stage} questionnaire={questionnaire} tell={tell} />
      </aside>
    </div>
  );
}
