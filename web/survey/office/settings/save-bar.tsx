// The foot of a part that can be saved: whether something is unsaved, the button, and why it was refused.

import { App, Button } from 'antd';
import { useWords, wordsOf } from '../../../shell/language.tsx';
import { ProblemNote } from '../../../shell/problem-note.tsx';

const WORDS = wordsOf({
  save: { zh: '保存', en: 'Save' },
  undo: { zh: '撤销改动', en: 'Undo' },
  unsaved: { zh: '有未保存的改动', en: 'Not saved yet' },
  saved: { zh: '已保存', en: 'Saved' },
});

interface SaveBarProps {
  readonly isChanged: boolean;
  readonly isFaulty?: boolean;
  readonly command: { readonly isPending: boolean; readonly error: Error | null };
  readonly onSave: () => void;
  readonly onUndo: () => void;
}

export function SaveBar({ isChanged, isFaulty = false, command, onSave, onUndo }: SaveBarProps) {
  const say = useWords(WORDS);
  return (
    <footer className={isChanged ? 'settings-save settings-save-changed' : 'settings-save'}>
      <ProblemNote error={command.error} />
      <Button type="primary" disabled={!isChanged || isFaulty} loading={command.isPending} onClick={onSave}>
        {say('save')}
      </Button>
      {isChanged && (
        <>
          <Button type="text" onClick={onUndo}>
            {say('undo')}
          </Button>
          <span className="settings-unsaved">{say('unsaved')}</span>
        </>
      )}
    </footer>
  );
}

/** Says that it was saved. */
export function useSaved(): () => void {
  const say = useWords(WORDS);
  const { message } = App.useApp();
  return () => {
    message.success(say('saved'));
  };
}
