// Between units: what became of the last one, one big way to the next, and why there may be none just now.

import { useQuery } from '@tanstack/react-query';
import { fieldworkEndpoints } from '#wire/survey';
import { useWords, wordsOf } from '../../../shell/language.tsx';
import { asking } from '../../../shell/queries.ts';
import { KeyButton } from '../frame/key-button.tsx';
import { ProblemLine } from '../frame/problem-line.tsx';
import { SetAsideNote } from '../frame/refused-note.tsx';
import { keyOf, keysOf } from '../keys/keys.ts';
import type { Sitting, SurveyAddress } from '../sitting.ts';
import type { ConsoleEvent, LeftUnit, Stage } from '../state/console-state.ts';
import { useOutboxStanding } from '../use-sitting.ts';
import { LeftLine } from './left-line.tsx';

const WORDS = wordsOf({
  next: { zh: '下一个样本', en: 'Next unit' },
  again: { zh: '再试一次', en: 'Try again' },
  coming: { zh: '正在取下一个样本…', en: 'Taking the next unit …' },
  afterSaving: {
    zh: '先保存上一个样本，保存好就取下一个…',
    en: 'The last unit is being saved; the next comes as soon as that is done …',
  },
  today: {
    zh: '今天拨打 {calls} 次，完成 {completes} 份',
    en: 'Today: {calls} calls, {completes} completes',
  },
  mySurveys: { zh: '我的调查', en: 'My surveys' },
  keys: { zh: '全部按键', en: 'All keys' },
});

interface Props {
  readonly stage: Extract<Stage, { kind: 'ready' }>;
  readonly left: LeftUnit | null;
  readonly survey: SurveyAddress;
  readonly sitting: Sitting;
  tell(event: ConsoleEvent): void;
  onLeave(): void;
}

export function ReadyScreen({ stage, left, survey, sitting, tell, onLeave }: Props) {
  const say = useWords(WORDS);
  const { wantsNext, refusal } = stage;
  const standing = useOutboxStanding(sitting);
  const isSaving = standing.unsent > 0 || standing.refused.length > 0;
  return (
    <section className="card ready">
      {left && <LeftLine left={left} />}
      <ProblemLine problem={refusal} />
      <NextUnit stage={stage} isSaving={isSaving} tell={tell} />
      <Today survey={survey} isResting={!wantsNext && !isSaving} />
      {!wantsNext && (
        <SetAsideNote entries={standing.setAside} onAgain={(unitId) => sitting.outbox.tryAgain(unitId)} />
      )}
      <div className="actions">
        <KeyButton
          hint={keyOf('ready', 'help')}
          onPress={() => tell({ kind: 'panel-opened', panel: { kind: 'help' } })}
        >
          {say('keys')}
        </KeyButton>
        <KeyButton hint={keyOf('ready', 'leave')} onPress={onLeave}>
          {say('mySurveys')}
        </KeyButton>
      </div>
    </section>
  );
}

function NextUnit({ stage, isSaving, tell }: Pick<Props, 'stage' | 'tell'> & { readonly isSaving: boolean }) {
  const say = useWords(WORDS);
  const { wantsNext, refusal } = stage;
  if (wantsNext && !refusal)
    return (
      <p className="ready-waiting" role="status">
        {isSaving ? say('afterSaving') : say('coming')}
      </p>
    );
  return (
    <button
      type="button"
      className="button button-main ready-next"
      onClick={() => tell({ kind: 'next-wanted' })}
    >
      {refusal ? say('again') : say('next')}
      <span className="ready-keys">{keysOf('ready', 'take-next')}</span>
    </button>
  );
}

// Asked for while resting only: on the way from unit to unit it would be a request nobody reads.
function Today({ survey, isResting }: { readonly survey: SurveyAddress; readonly isResting: boolean }) {
  const say = useWords(WORDS);
  const mine = useQuery({ ...asking(fieldworkEndpoints.mySurveys), enabled: isResting, staleTime: 0 }).data;
  const row = mine?.rows.find((each) => each.id === survey.surveyId);
  if (!row || !isResting) return null;
  return (
    <p className="muted numbers">{say('today', { calls: row.callsToday, completes: row.completesToday })}</p>
  );
}
