// Units in one line, 、 between them: read when the field is left, so that writing is not disturbed.
import { Input } from 'antd';
import { useState } from 'react';
import { Field } from '../../../platform/parts/field.tsx';
import { unitsFrom, unitsText } from './plan-draft.ts';

interface Props {
  readonly label: string;
  readonly placeholder?: string;
  readonly units: readonly string[];
  onChange(units: readonly string[]): void;
}

export function UnitsField({ label, placeholder = '', units, onChange }: Props) {
  const [written, setWritten] = useState<string>();
  const leave = (): void => {
    if (written !== undefined) onChange(unitsFrom(written));
    setWritten(undefined);
  };
  return (
    <Field label={label}>
      {(id) => (
        <Input
          id={id}
          value={written ?? unitsText(units)}
          placeholder={placeholder}
          onChange={(event) => setWritten(event.target.value)}
          onBlur={leave}
        />
      )}
    </Field>
  );
}
