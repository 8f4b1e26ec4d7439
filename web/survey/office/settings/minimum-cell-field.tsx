// From how many people on a figure is published.

import { InputNumber } from 'antd';
import { Field } from '../../../platform/parts/field.tsx';
import { useWords, wordsOf } from '../../../shell/language.tsx';

const WORDS = wordsOf({
  minimumCell: { zh: '公布的最小人数', en: 'Smallest number published' },
  hint: {
    zh: '回答人数少于它的数字不公布，以免认出个人。不能小于 3。',
    en: 'Figures from fewer people are not published, so that nobody can be recognised. At least 3.',
  },
});

const LEAST = 3;

interface MinimumCellFieldProps {
  readonly minimumCell: number;
  readonly onChange: (minimumCell: number) => void;
}

export function MinimumCellField({ minimumCell, onChange }: MinimumCellFieldProps) {
  const say = useWords(WORDS);
  return (
    <Field label={say('minimumCell')} hint={say('hint')}>
      {(id) => (
        <InputNumber<number>
          id={id}
          min={LEAST}
          max={1000}
          precision={0}
          value={minimumCell}
          onChange={(changed) => onChange(changed ?? LEAST)}
        />
      )}
    </Field>
  );
}
