// Fields of forms: a label, what is written into it, and a hint, for words, days, numbers and a choice.
import { Input, InputNumber, Select } from 'antd';
import type { ReactNode } from 'react';
import { Field } from '../../../platform/parts/field.tsx';

interface Labelled {
  readonly label: string;
  readonly hint?: ReactNode;
}

interface WordsProps extends Labelled {
  readonly value: string;
  readonly most: number;
  readonly placeholder?: string;
  onWrite(text: string): void;
}

export function WordsField({ label, hint, value, most, placeholder = '', onWrite }: WordsProps) {
  return (
    <Field label={label} hint={hint}>
      {(id) => (
        <Input
          id={id}
          maxLength={most}
          placeholder={placeholder}
          value={value}
          onChange={({ target }) => onWrite(target.value)}
        />
      )}
    </Field>
  );
}

export function LongWordsField({ label, hint, value, most, placeholder = '', onWrite }: WordsProps) {
  return (
    <Field label={label} hint={hint}>
      {(id) => (
        <Input.TextArea
          id={id}
          autoSize={{ minRows: 3, maxRows: 12 }}
          maxLength={most}
          placeholder={placeholder}
          value={value}
          onChange={({ target }) => onWrite(target.value)}
        />
      )}
    </Field>
  );
}

interface DayProps extends Labelled {
  readonly value: string;
  readonly latest?: string;
  /** a day with a clock */
  readonly hasClock?: boolean;
  onWrite(day: string): void;
}

export function DayField({ label, hint, value, latest, hasClock = false, onWrite }: DayProps) {
  return (
    <Field label={label} hint={hint}>
      {(id) => (
        <Input
          id={id}
          type={hasClock ? 'datetime-local' : 'date'}
          max={latest}
          value={value}
          onChange={({ target }) => onWrite(target.value)}
        />
      )}
    </Field>
  );
}

interface NumberProps extends Labelled {
  readonly value: number | null;
  readonly least: number;
  readonly most?: number;
  onWrite(value: number | null): void;
}

export function NumberField({ label, hint, value, least, most, onWrite }: NumberProps) {
  return (
    <Field label={label} hint={hint}>
      {(id) => (
        <InputNumber
          id={id}
          min={least}
          max={most ?? Number.MAX_SAFE_INTEGER}
          precision={0}
          value={value}
          onChange={onWrite}
        />
      )}
    </Field>
  );
}

interface ChoiceProps<Value extends string> extends Labelled {
  readonly value: Value | undefined;
  readonly options: readonly { readonly value: Value; readonly label: string }[];
  readonly placeholder?: string;
  onChoose(value: Value): void;
}

export function ChoiceField<Value extends string>(props: ChoiceProps<Value>) {
  const { label, hint, value, options, placeholder = '', onChoose } = props;
  return (
    <Field label={label} hint={hint}>
      {(id) => (
        <Select<Value | undefined, { value: Value; label: string }>
          id={id}
          value={value}
          placeholder={placeholder}
          showSearch={{ optionFilterProp: 'label' }}
          onChange={(wanted) => wanted !== undefined && onChoose(wanted)}
          options={[...options]}
        />
      )}
    </Field>
  );
}
