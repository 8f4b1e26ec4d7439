// A step's form, drawn from its table: what it is for, what it asks, and what is owed once it is taken.
import { Button } from 'antd';
import { useState } from 'react';
import { DUTIES, type Fields, type FieldValue, STEPS, type StepCode } from '#service/casework';
import { useListed, useText, useWords, wordsOf } from '../../../shell/language.tsx';
import { FieldInput } from './field-input.tsx';

const WORDS = wordsOf({
  told: { zh: '反映人会看到这一步', en: 'the sender reads of this step' },
  own: { zh: '反映人看不到这一步', en: 'the sender does not read of this step' },
  owes: { zh: '办了以后，接着要：{duties}', en: 'once it is taken, owed next: {duties}' },
  missing: { zh: '请填写：{fields}', en: 'please fill in: {fields}' },
});

interface StepFormProps {
  readonly county: string;
  readonly step: StepCode;
  /** the case, where it is one: photos are sent under it */
  readonly subject?: { readonly caseId: string; readonly placeCode: string };
  readonly isSending: boolean;
  readonly onSend: (fields: Fields) => void;
}

export function StepForm({ county, step, subject, isSending, onSend }: StepFormProps) {
  const say = useWords(WORDS);
  const text = useText();
  const listed = useListed();
  const [values, setValues] = useState<Fields>({});
  const [isTried, setTried] = useState(false);
  const { asks, explanation, told, owes, label } = STEPS[step];
  const missing = Object.entries(asks).filter(([name, field]) => field.isRequired && isBlank(values[name]));
  const send = (): void => {
    setTried(true);
    if (missing.length === 0) onSend(values);
  };
  return (
    <form
      className="step-form"
      data-step={step}
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      <p className="muted">{text(explanation)}</p>
      {Object.entries(asks).map(([name, field]) => (
        <FieldInput
          key={name}
          county={county}
          name={name}
          field={field}
          subject={subject}
          value={values[name]}
          onChange={(value) => setValues((before) => withValue(before, name, value))}
        />
      ))}
      <p className="muted step-after">
        {say(told ? 'told' : 'own')}
        {owes.length > 0 &&
          ` · ${say('owes', { duties: listed(owes.map((duty) => text(DUTIES[duty].label))) })}`}
      </p>
      {isTried && missing.length > 0 && (
        <p className="labelled-field-fault" role="alert">
          {say('missing', { fields: listed(missing.map(([, field]) => text(field.label))) })}
        </p>
      )}
      <Button type="primary" htmlType="submit" loading={isSending} data-act="take-step">
        {text(label)}
      </Button>
    </form>
  );
}

function isBlank(value: FieldValue | undefined): boolean {
  if (value === undefined) return true;
  return typeof value === 'string' ? value.trim() === '' : typeof value === 'object' && value.length === 0;
}

function withValue(before: Fields, name: string, value: FieldValue | undefined): Fields {
  const { [name]: _old, ...rest } = before;
  return value === undefined ? rest : { ...rest, [name]: value };
}
