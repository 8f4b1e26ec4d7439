// One criterion: its words, what counts as proof, its weight and scale, whether it needs a photo.
import { Button, Checkbox, Input, InputNumber, Select } from 'antd';
import { type Criterion, SCALES, type ScaleCode } from '#service/supervision';
import { RemoveIcon } from '../../../platform/parts/icons.tsx';
import { useText, useWords, wordsOf } from '../../../shell/language.tsx';

const WORDS = wordsOf({
  text: { zh: '第 {n} 条：查什么', en: 'Criterion {n}: what is looked at' },
  evidence: { zh: '第 {n} 条：看什么作依据', en: 'Criterion {n}: what counts as proof' },
  weight: { zh: '第 {n} 条：权重', en: 'Criterion {n}: weight' },
  scale: { zh: '第 {n} 条：怎么打分', en: 'Criterion {n}: how it is marked' },
  photo: { zh: '要照片', en: 'photo' },
  remove: { zh: '去掉第 {n} 条', en: 'Remove criterion {n}' },
});

interface Props {
  readonly nth: number;
  readonly criterion: Criterion;
  onChange(criterion: Criterion): void;
  onRemove(): void;
}

const SCALE_CODES = ['yes-no', 'steps', 'count'] as const satisfies readonly ScaleCode[];

export function CriterionRow({ nth: n, criterion, onChange, onRemove }: Props) {
  const say = useWords(WORDS);
  const text = useText();
  const written = (name: 'text' | 'evidence') => (
    <Input.TextArea
      autoSize
      maxLength={400}
      aria-label={say(name, { n })}
      placeholder={say(name, { n })}
      value={criterion[name]}
      onChange={(event) => onChange({ ...criterion, [name]: event.target.value })}
    />
  );
  return (
    <div className="inspection-criterion" data-criterion={n}>
      {written('text')}
      {written('evidence')}
      <InputNumber
        aria-label={say('weight', { n })}
        min={1}
        max={100}
        precision={0}
        value={criterion.weight}
        onChange={(weight) => onChange({ ...criterion, weight: weight ?? 1 })}
      />
      <Select<ScaleCode>
        aria-label={say('scale', { n })}
        value={criterion.scale}
        options={SCALE_CODES.map((value) => ({ value, label: text(SCALES[value].label) }))}
        onChange={(scale) => onChange({ ...criterion, scale })}
      />
      <Checkbox
        checked={criterion.needsPhoto}
        onChange={(event) => onChange({ ...criterion, needsPhoto: event.target.checked })}
      >
        {say('photo')}
      </Checkbox>
      <Button aria-label={say('remove', { n })} icon={<RemoveIcon />} onClick={onRemove} />
    </div>
  );
}
