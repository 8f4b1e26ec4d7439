// The questionnaire came to its end: words to close with, and one key that saves.

import type { Route } from '#survey/questionnaire';
import { useWords, wordsOf } from '../../../shell/language.tsx';
import { KeyButton } from '../frame/key-button.tsx';
import { NotRead, ReadAloud } from '../frame/spoken.tsx';
import { keyOf, keysOf } from '../keys/keys.ts';
import type { ConsoleEvent } from '../state/console-state.ts';
import { AtAnyTime } from './at-any-time.tsx';

const WORDS = wordsOf({
  thanks: {
    zh: '访问到这里就结束了。非常感谢您抽出时间、说出您的看法。再见！',
    en: 'That was the last question. Thank you very much for your time and for telling us what you think. Goodbye!',
  },
  notAsked: {
    zh: '谢谢您！这次调查访问的是另一些条件的居民，就不再耽误您的时间了。再见！',
    en: 'Thank you! This survey asks residents in another situation, so we will not take up more of your time. Goodbye!',
  },
  complete: {
    zh: '问卷已做完，将记为“完成”。',
    en: 'The questionnaire is finished; the call is recorded as completed.',
  },
  screenedOut: {
    zh: '不符合条件（{reason}），将这样记录。如果按错了，按 ← 回去改。',
    en: 'Not eligible ({reason}); the call is recorded so. If a key was pressed by mistake, ← goes back.',
  },
  save: { zh: '保存，下一个样本', en: 'Save, next unit' },
  saveAndRest: { zh: '保存，然后休息', en: 'Save, then rest' },
  back: { zh: '上一题', en: 'Back' },
});

interface Props {
  readonly end: NonNullable<Route['end']>;
  readonly isPausing: boolean;
  tell(event: ConsoleEvent): void;
}

export function EndingScreen({ end, isPausing, tell }: Props) {
  const say = useWords(WORDS);
  const isComplete = end.how === 'complete';
  return (
    <section className="question" data-question="end">
      <ReadAloud of={end.how}>
        <p className="question-text">{isComplete ? say('thanks') : say('notAsked')}</p>
      </ReadAloud>
      <NotRead>
        {end.how === 'screened-out' ? say('screenedOut', { reason: end.reasonLabel }) : say('complete')}
      </NotRead>
      <div className="actions">
        <KeyButton hint={keysOf('ending', 'confirm')} isMain onPress={() => tell({ kind: 'closing-read' })}>
          {isPausing ? say('saveAndRest') : say('save')}
        </KeyButton>
        <KeyButton hint={keyOf('ending', 'back')} onPress={() => tell({ kind: 'turned', direction: 'back' })}>
          {say('back')}
        </KeyButton>
        <AtAnyTime isPausing={isPausing} tell={tell} />
      </div>
    </section>
  );
}
