// What an outcome asks for before it is recorded: a second press, a note, a reason, or an appointment.

import { useState } from 'react';
import { CALL_OUTCOMES, type CallOutcomeCode } from '#survey/fieldwork';
import { useText, useWords, wordsOf } from '../../../shell/language.tsx';
import { Key, KeyButton, keepFocus } from '../frame/key-button.tsx';
import { Sheet } from '../frame/sheet.tsx';
import { WordsField } from '../frame/words-field.tsx';
import { keyOf } from '../keys/keys.ts';
import { useKeys } from '../keys/use-keys.ts';
import type { OutcomeDetails } from '../state/console-state.ts';

const WORDS = wordsOf({
  confirm: { zh: '确认', en: 'Confirm' },
  cancel: { zh: '返回', en: 'Back' },
  again: { zh: '再按一次 {key} 或按 Enter 确认。', en: 'Press {key} again, or Enter, to confirm.' },
  note: { zh: '备注', en: 'Note' },
  noteHint: { zh: 'Enter 确认，Esc 返回', en: 'Enter confirms, Esc goes back' },
  why: { zh: '原因', en: 'Why' },
});

export interface OutcomeAsking {
  readonly code: CallOutcomeCode;
  onGive(details: OutcomeDetails): void;
  onClose(): void;
}

export function ConfirmSheet({ code, onGive, onClose }: OutcomeAsking) {
  const say = useWords(WORDS);
  const text = useText();
  const { label, explanation, key = '' } = CALL_OUTCOMES[code];
  return (
    <Sheet title={text(label)}>
      <p>{text(explanation)}</p>
      <p className="muted">{say('again', { key })}</p>
      <div className="sheet-actions">
        <KeyButton hint={keyOf('confirming', 'confirm')} isMain onPress={() => onGive({})}>
          {say('confirm')}
        </KeyButton>
        <KeyButton hint={keyOf('confirming', 'close')} onPress={onClose}>
          {say('cancel')}
        </KeyButton>
      </div>
    </Sheet>
  );
}

export function NoteOutcomeSheet({ code, onGive, onClose }: OutcomeAsking) {
  const say = useWords(WORDS);
  const text = useText();
  const [note, setNote] = useState('');
  const { label, explanation } = CALL_OUTCOMES[code];
  const give = (): void => {
    if (note.trim() !== '') onGive({ note });
  };
  return (
    <Sheet title={text(label)}>
      <p>{text(explanation)}</p>
      <WordsField
        label={say('note')}
        value={note}
        longest={2000}
        hasFocus
        rows={3}
        hint={say('noteHint')}
        onChange={setNote}
        onConfirm={give}
        onLeave={onClose}
      />
      <div className="sheet-actions">
        <KeyButton hint="Enter" isMain isDisabled={note.trim() === ''} onPress={give}>
          {say('confirm')}
        </KeyButton>
        <KeyButton hint="Esc" onPress={onClose}>
          {say('cancel')}
        </KeyButton>
      </div>
    </Sheet>
  );
}

export function ReasonSheet({ code, onGive, onClose }: OutcomeAsking) {
  const say = useWords(WORDS);
  const text = useText();
  const { label, reasons } = CALL_OUTCOMES[code];
  const rows = Object.entries(reasons ?? {});
  useKeys({
    screen: () => 'choosing',
    onKey: (command, key) => {
      const row = rows[Number(key) - 1];
      if (command === 'close') onClose();
      else if (row) onGive({ reason: row[0] });
    },
  });
  return (
    <Sheet title={`${text(label)} · ${say('why')}`}>
      <ul className="outcomes">
        {rows.map(([reason, words], index) => (
          <li key={reason}>
            <button
              type="button"
              className="outcome"
              onMouseDown={keepFocus}
              onClick={() => onGive({ reason })}
            >
              <Key name={String(index + 1)} />
              <span className="outcome-label">{text(words)}</span>
            </button>
          </li>
        ))}
      </ul>
      <div className="sheet-actions">
        <KeyButton hint={keyOf('choosing', 'close')} onPress={onClose}>
          {say('cancel')}
        </KeyButton>
      </div>
    </Sheet>
  );
}
