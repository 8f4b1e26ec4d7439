// What a step asks on the phone: a choice, words, photos, by the same table from which the office's form is drawn.
import { useState } from 'react';
import { type Field, type Fields, STEPS } from '#service/casework';
import { useText, useWords, wordsOf } from '../../../shell/language.tsx';
import type { DraftPhoto } from '../visit/draft.ts';
import { PhotoStrip } from '../visit/photo-strip.tsx';
import type { PhoneStep } from './task.ts';

const WORDS = wordsOf({
  keep: { zh: '记下：{step}', en: 'Write down: {step}' },
  fill: { zh: '还没写完', en: 'Something is still to be filled in' },
});

export interface StepDraft {
  readonly fields: Fields;
  readonly photos: readonly DraftPhoto[];
}

interface Props {
  readonly step: PhoneStep;
  onFinish(draft: StepDraft): void;
}

export function StepForm({ step, onFinish }: Props) {
  const say = useWords(WORDS);
  const text = useText();
  const [fields, setFields] = useState<Fields>({});
  const [photos, setPhotos] = useState<readonly DraftPhoto[]>([]);
  const { asks, label, explanation } = STEPS[step];
  const isReady = Object.entries(asks).every(([name, field]) => !field.isRequired || isFilled(fields[name]));
  return (
    <div className="field-form">
      <p className="muted">{text(explanation)}</p>
      {Object.entries(asks).map(([name, field]) => (
        <Asked
          key={name}
          field={field}
          value={fields[name]}
          onChange={(value) => setFields({ ...fields, [name]: value })}
        />
      ))}
      {'photos' in asks && <PhotoStrip photos={photos} onChange={setPhotos} />}
      <div className="field-foot">
        <button
          type="button"
          className="field-main"
          data-act="keep-step"
          disabled={!isReady}
          onClick={() => onFinish({ fields, photos })}
        >
          {isReady ? say('keep', { step: text(label) }) : say('fill')}
        </button>
      </div>
    </div>
  );
}

function isFilled(value: Fields[string] | undefined): boolean {
  return typeof value === 'string' && value.trim() !== '';
}

interface AskedProps {
  readonly field: Field;
  readonly value: Fields[string] | undefined;
  onChange(value: string): void;
}

// Whom a case is given to is decided at a desk: the phone asks for words, a choice and photos alone.
function Asked({ field, value, onChange }: AskedProps) {
  const text = useText();
  if (field.kind === 'choice') {
    return (
      <fieldset className="field-outcomes">
        <legend>{text(field.label)}</legend>
        {Object.entries(field.choices).map(([code, label]) => (
          <button
            key={code}
            type="button"
            className="field-choice"
            data-choice={code}
            aria-pressed={value === code}
            onClick={() => onChange(code)}
          >
            {text(label)}
          </button>
        ))}
      </fieldset>
    );
  }
  if (field.kind !== 'text') return null;
  return (
    <textarea
      rows={4}
      maxLength={field.most}
      placeholder={text(field.label)}
      aria-label={text(field.label)}
      value={typeof value === 'string' ? value : ''}
      onChange={(event) => onChange(event.target.value)}
    />
  );
}
