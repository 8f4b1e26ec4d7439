// A note, at any time of the call.
import { useState } from 'react';
import { useWords, wordsOf } from '../../../shell/language.tsx';
import { KeyButton } from './key-button.tsx';
import { Sheet } from './sheet.tsx';
import { WordsField } from './words-field.tsx';

const LONGEST_NOTE = 2000;

const WORDS = wordsOf({
  title: { zh: '备注', en: 'Note' },
  words: { zh: '写给督导和以后的访问员看', en: 'For the supervisor and later interviewers' },
  hint: {
    zh: 'Enter 保存，Shift+Enter 换行，Esc 不保存返回',
    en: 'Enter saves, Shift+Enter begins a new line, Esc goes back without saving',
  },
  save: { zh: '保存', en: 'Save' },
  back: { zh: '返回', en: 'Back' },
});

interface Props {
  readonly present: string;
  onSave(words: string): void;
  onClose(): void;
}

export function NoteSheet({ present, onSave, onClose }: Props) {
  const say = useWords(WORDS);
  const [words, setWords] = useState(present);
  return (
    <Sheet title={say('title')}>
      <WordsField
        label={say('words')}
        value={words}
        longest={LONGEST_NOTE}
        hasFocus
        rows={3}
        hint={say('hint')}
        onChange={setWords}
        onConfirm={() => onSave(words)}
        onLeave={onClose}
      />
      <div className="sheet-actions">
        <KeyButton hint="Enter" isMain onPress={() => onSave(words)}>
          {say('save')}
        </KeyButton>
        <KeyButton hint="Esc" onPress={onClose}>
          {say('back')}
        </KeyButton>
      </div>
    </Sheet>
  );
}
