// Calling hours by the clock of China, in half hours; a time that was set otherwise stays to be chosen.

import { Select } from 'antd';
import { clockText } from '#base';
import { Field } from '../../../platform/parts/field.tsx';
import { useWords, wordsOf } from '../../../shell/language.tsx';
import './hours-field.css';
import { clockChoices } from './clock-choices.ts';

const WORDS = wordsOf({
  hours: { zh: '拨打时间（北京时间）', en: 'Calling hours (China time)' },
  from: { zh: '拨打开始时间', en: 'Calls from' },
  to: { zh: '拨打结束时间', en: 'Calls until' },
  until: { zh: '至', en: 'to' },
  empty: { zh: '开始要早于结束', en: 'The hours must begin before they end' },
});

export interface Hours {
  readonly callingFromMinute: number;
  readonly callingToMinute: number;
}

interface HoursFieldProps {
  readonly hours: Hours;
  readonly onChange: (hours: Hours) => void;
}

export function HoursField({ hours, onChange }: HoursFieldProps) {
  const say = useWords(WORDS);
  const { callingFromMinute, callingToMinute } = hours;
  return (
    <Field label={say('hours')} fault={callingFromMinute < callingToMinute ? undefined : say('empty')}>
      {(id) => (
        <div className="hours-field">
          <ClockSelect
            id={id}
            label={say('from')}
            minute={callingFromMinute}
            onChange={(minute) => onChange({ ...hours, callingFromMinute: minute })}
          />
          <span>{say('until')}</span>
          <ClockSelect
            id={`${id}-to`}
            label={say('to')}
            minute={callingToMinute}
            onChange={(minute) => onChange({ ...hours, callingToMinute: minute })}
          />
        </div>
      )}
    </Field>
  );
}

interface ClockSelectProps {
  readonly id: string;
  readonly label: string;
  readonly minute: number;
  readonly onChange: (minute: number) => void;
}

function ClockSelect({ id, label, minute, onChange }: ClockSelectProps) {
  return (
    <Select<number>
      id={id}
      aria-label={label}
      value={minute}
      onChange={onChange}
      options={clockChoices(minute).map((value) => ({ value, label: clockText(value) }))}
    />
  );
}
