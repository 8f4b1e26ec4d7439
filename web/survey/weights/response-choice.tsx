// Whether those who did not answer are stood for in classes, what the classes are made of, and how small one may be.
import { Checkbox, InputNumber, Select } from 'antd';
import { RESPONSE_CLASSES } from '#wire/survey';
import { useWords } from '../../shell/language.tsx';
import type { Draft } from './scheme-draft.ts';
import { WEIGHTS_WORDS } from './weights-words.ts';

interface ChoiceProps {
  readonly draft: Draft;
  readonly change: (changes: Partial<Draft>) => void;
}

export function ResponseChoice({ draft: { isClassed, classesBy, classLeast }, change }: ChoiceProps) {
  const say = useWords(WEIGHTS_WORDS);
  return (
    <div className="weights-choices" data-part="non-response">
      <div className="weights-row">
        <Checkbox checked={isClassed} onChange={({ target }) => change({ isClassed: target.checked })}>
          {say('classes')}
        </Checkbox>
        <Select
          aria-label={say('classes')}
          disabled={!isClassed}
          value={classesBy}
          onChange={(value) => change({ classesBy: value })}
          options={RESPONSE_CLASSES.map((value) => ({ value, label: say(value) }))}
          popupMatchSelectWidth={false}
        />
        <span>{say('classLeast')}</span>
        <InputNumber
          aria-label={say('classLeast')}
          disabled={!isClassed}
          value={classLeast}
          min={1}
          max={1000}
          precision={0}
          onChange={(value) => change({ classLeast: value ?? 20 })}
        />
      </div>
      {isClassed && <p className="muted">{say('classesHint')}</p>}
    </div>
  );
}
