// When to come again: a few likely times, or any other.
import { useState } from 'react';
import { useText, useWords, wordsOf } from '../../../shell/language.tsx';
import { comeAgainChoices } from './come-again-choices.ts';

const WORDS = wordsOf({
  when: { zh: '什么时候再来？', en: 'When to come again?' },
  other: { zh: '别的时间（北京时间）', en: 'Another time (China time)' },
  never: { zh: '不约', en: 'No time set' },
});

interface Props {
  readonly chosen: number | null;
  onChoose(atMs: number | null): void;
}

const CHINA_OFFSET = '+08:00';

export function ComeAgain({ chosen, onChoose }: Props) {
  const say = useWords(WORDS);
  const text = useText();
  const [choices] = useState(() => comeAgainChoices(Date.now()));
  const chooseOther = (written: string): void => {
    const atMs = Date.parse(`${written}:00${CHINA_OFFSET}`);
    if (Number.isFinite(atMs)) onChoose(atMs);
  };
  return (
    <fieldset className="field-outcomes">
      <legend>{say('when')}</legend>
      {choices.map(({ atMs, words }) => (
        <button
          key={atMs}
          type="button"
          className="field-choice"
          data-again={words.en}
          aria-pressed={chosen === atMs}
          onClick={() => onChoose(atMs)}
        >
          {text(words)}
        </button>
      ))}
      <button
        type="button"
        className="field-choice"
        aria-pressed={chosen === null}
        onClick={() => onChoose(null)}
      >
        {say('never')}
      </button>
      <label className="field-other">
        {say('other')}
        <input type="datetime-local" onChange={(event) => chooseOther(event.target.value)} />
      </label>
    </fieldset>
  );
}
