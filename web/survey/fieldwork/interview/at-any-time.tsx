// What can be done at any time of an interview: a note, a wish to be called back, breaking off, a rest afterwards.
import { useWords, wordsOf } from '../../../shell/language.tsx';
import { KeyButton } from '../frame/key-button.tsx';
import { keyOf } from '../keys/keys.ts';
import type { ConsoleEvent } from '../state/console-state.ts';

const WORDS = wordsOf({
  note: { zh: '备注', en: 'Note' },
  wish: { zh: '要求回电', en: 'Call back' },
  stop: { zh: '中断访问', en: 'Break off' },
  pause: { zh: '之后休息', en: 'Rest after' },
});

interface Props {
  readonly isPausing: boolean;
  tell(event: ConsoleEvent): void;
}

export function AtAnyTime({ isPausing, tell }: Props) {
  const say = useWords(WORDS);
  return (
    <div className="actions actions-minor">
      <KeyButton
        hint={keyOf('question', 'note')}
        onPress={() => tell({ kind: 'panel-opened', panel: { kind: 'note' } })}
      >
        {say('note')}
      </KeyButton>
      <KeyButton
        hint={keyOf('question', 'wish')}
        onPress={() => tell({ kind: 'panel-opened', panel: { kind: 'wish' } })}
      >
        {say('wish')}
      </KeyButton>
      <KeyButton
        hint={keyOf('question', 'outcomes')}
        onPress={() => tell({ kind: 'panel-opened', panel: { kind: 'outcomes' } })}
      >
        {say('stop')}
      </KeyButton>
      <KeyButton
        hint={keyOf('question', 'pause')}
        isOn={isPausing}
        onPress={() => tell({ kind: 'pause-toggled' })}
      >
        {say('pause')}
      </KeyButton>
    </div>
  );
}
