// The outcomes of a call, one row each from the table of outcomes, with the key that gives it.

import { CALL_OUTCOMES, type CallOutcomeCode } from '#survey/fieldwork';
import type { Questionnaire } from '#survey/questionnaire';
import { useText, useWords, wordsOf } from '../../../shell/language.tsx';
import { Key, keepFocus } from '../frame/key-button.tsx';
import type { ConsoleEvent, Stage } from '../state/console-state.ts';
import { CHOOSABLE_OUTCOMES, needsConfirming, reasonAgainst } from '../state/outcomes.ts';

const WORDS = wordsOf({
  note: { zh: '要写备注', en: 'asks a note' },
  reason: { zh: '要选原因', en: 'asks why' },
  appointment: { zh: '要约时间', en: 'asks when' },
  twice: { zh: '按两次', en: 'press twice' },
});

interface Props {
  readonly stage: Extract<Stage, { kind: 'call' | 'interview' }>;
  readonly questionnaire: Questionnaire;
  tell(event: ConsoleEvent): void;
}

export function OutcomeList({ stage, questionnaire, tell }: Props) {
  return (
    <ul className="outcomes">
      {CHOOSABLE_OUTCOMES.map((code) => (
        <OutcomeRow
          key={code}
          code={code}
          isPossible={reasonAgainst(code, stage, questionnaire) === undefined}
          onPick={() => tell({ kind: 'outcome-picked', code })}
        />
      ))}
    </ul>
  );
}

interface RowProps {
  readonly code: CallOutcomeCode;
  readonly isPossible: boolean;
  onPick(): void;
}

function OutcomeRow({ code, isPossible, onPick }: RowProps) {
  const text = useText();
  const asks = useAsks(code);
  const { label, explanation, key = '' } = CALL_OUTCOMES[code];
  return (
    <li>
      <button
        type="button"
        className="outcome"
        disabled={!isPossible}
        onMouseDown={keepFocus}
        onClick={onPick}
        title={text(explanation)}
      >
        <Key name={key} />
        <span className="outcome-label">{text(label)}</span>
        <span className="outcome-asks">{asks}</span>
      </button>
    </li>
  );
}

function useAsks(code: CallOutcomeCode): string {
  const say = useWords(WORDS);
  const { asks } = CALL_OUTCOMES[code];
  if (asks !== 'nothing') return say(asks);
  return needsConfirming(code) ? say('twice') : '';
}
