// A unit in hand that has not been dialled: the number, large, and who is behind it.
import type { Assignment } from '#wire/survey';
import { useWords, wordsOf } from '../../../shell/language.tsx';
import { KeyButton } from '../frame/key-button.tsx';
import { keyOf } from '../keys/keys.ts';
import { spacedNumber } from './spaced-number.ts';
import { FormerCalls, UnitFacts } from './unit-card.tsx';

const WORDS = wordsOf({
  dial: { zh: '请拨打', en: 'Please dial' },
  dialled: { zh: '已拨打', en: 'Dialled' },
  copy: { zh: '复制号码', en: 'Copy number' },
  copied: { zh: '已复制', en: 'Copied' },
  pause: { zh: '这个样本之后休息', en: 'Rest after this unit' },
});

interface Props {
  readonly assignment: Assignment;
  readonly isCopied: boolean;
  readonly isPausing: boolean;
  onDial(): void;
  onCopy(): void;
  onPause(): void;
}

export function UnitScreen({ assignment, isCopied, isPausing, onDial, onCopy, onPause }: Props) {
  const say = useWords(WORDS);
  const { number } = assignment.unit;
  return (
    <div className="two-columns">
      <section className="card unit-card">
        <UnitFacts assignment={assignment} />
        <p className="unit-dial">
          <span className="muted">{say('dial')}</span>
          <a className="unit-number numbers" href={`tel:${number}`} onClick={onDial}>
            {spacedNumber(number)}
          </a>
        </p>
        <div className="actions">
          <KeyButton hint={keyOf('unit', 'dial')} isMain onPress={onDial}>
            {say('dialled')}
          </KeyButton>
          <KeyButton hint={keyOf('unit', 'copy-number')} onPress={onCopy}>
            {isCopied ? say('copied') : say('copy')}
          </KeyButton>
          <KeyButton hint={keyOf('unit', 'pause')} isOn={isPausing} onPress={onPause}>
            {say('pause')}
          </KeyButton>
        </div>
      </section>
      <aside className="card">
        <FormerCalls calls={assignment.calls} />
      </aside>
    </div>
  );
}
