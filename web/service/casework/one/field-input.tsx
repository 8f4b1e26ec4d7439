// One thing that a step asks: an input for every kind of field that the tables know.
import { Input, InputNumber, Radio, Select } from 'antd';
import type { ReactNode } from 'react';
import { type Field as Asked, type FieldValue, LIMIT_PRESETS } from '#service/casework';
import { Field } from '../../../platform/parts/field.tsx';
import { useText, useWords, wordsOf } from '../../../shell/language.tsx';
import { usePersonChoices, useUnitChoices } from '../parts/use-case-units.ts';
import { CasePicker } from './case-picker.tsx';
import { PhotoField } from './photo-field.tsx';

const WORDS = wordsOf({
  optional: { zh: '{label}（可不填）', en: '{label} (optional)' },
  lines: { zh: '一行一条', en: 'one a line' },
  yes: { zh: '是', en: 'yes' },
  no: { zh: '否', en: 'no' },
});

export interface FieldInputProps {
  readonly county: string;
  readonly name: string;
  readonly field: Asked;
  readonly subject?: { readonly caseId: string; readonly placeCode: string } | undefined;
  readonly value: FieldValue | undefined;
  readonly onChange: (value: FieldValue | undefined) => void;
}

export function FieldInput(props: FieldInputProps) {
  const say = useWords(WORDS);
  const text = useText();
  const { field } = props;
  const label = text(field.label);
  return (
    <Field
      label={field.isRequired ? label : say('optional', { label })}
      hint={field.kind === 'lines' ? say('lines') : undefined}
    >
      {(id) => <Entry {...props} id={id} />}
    </Field>
  );
}

interface WithId extends FieldInputProps {
  readonly id: string;
}

function Entry(props: WithId): ReactNode {
  const { field, id } = props;
  const set = (value: string): void => props.onChange(value === '' ? undefined : value);
  switch (field.kind) {
    case 'text':
      return (
        <Input.TextArea
          id={id}
          value={textOf(props.value)}
          maxLength={field.most}
          autoSize={{ minRows: field.most > 1000 ? 3 : 2, maxRows: 12 }}
          onChange={(event) => set(event.target.value)}
        />
      );
    case 'lines':
      return (
        <Input.TextArea
          id={id}
          value={linesOf(props.value).join('\n')}
          autoSize={{ minRows: 2, maxRows: 12 }}
          onChange={(event) => props.onChange(event.target.value.split('\n'))}
        />
      );
    case 'number':
      return (
        <InputNumber
          id={id}
          value={typeof props.value === 'number' ? props.value : null}
          min={field.least}
          max={field.most}
          precision={0}
          onChange={(value) => props.onChange(value ?? undefined)}
        />
      );
    case 'day':
      return (
        <input
          id={id}
          type="date"
          className="step-day"
          value={textOf(props.value)}
          onChange={(event) => set(event.target.value)}
        />
      );
    case 'yes-no':
      return <YesOrNo {...props} />;
    case 'photos':
      return <PhotoField {...props} />;
    case 'case':
      return <CasePicker {...props} value={textOf(props.value)} onChange={set} />;
    default:
      return <Choosing {...props} />;
  }
}

// Neither is chosen beforehand: a no is said as plainly as a yes, and nothing is not a no.
function YesOrNo({ id, value, onChange }: WithId) {
  const say = useWords(WORDS);
  return (
    <Radio.Group
      id={id}
      value={value}
      options={[
        { value: true, label: say('yes') },
        { value: false, label: say('no') },
      ]}
      onChange={(event) => onChange(event.target.value === true)}
    />
  );
}

const FEW = 6;

function Choosing({ id, county, field, value, onChange }: WithId) {
  const text = useText();
  const choices = {
    unit: useUnitChoices(county, () => true),
    'unit-below': useUnitChoices(county, ({ isBelow }) => isBelow),
    units: useUnitChoices(county, () => true),
    person: usePersonChoices(county),
    people: usePersonChoices(county),
    rule: Object.values(LIMIT_PRESETS).map((rule) => ({ value: rule.id, label: text(rule.name) })),
    choice:
      field.kind === 'choice'
        ? Object.entries(field.choices).map(([code, words]) => ({ value: code, label: text(words) }))
        : [],
  };
  const options = Object.entries(choices).find(([kind]) => kind === field.kind)?.[1] ?? [];
  const isSeveral = field.kind === 'units' || field.kind === 'people';
  if (field.kind === 'choice' && options.length <= FEW)
    return (
      <Radio.Group
        id={id}
        value={value}
        options={options}
        onChange={(event) => onChange(String(event.target.value))}
      />
    );
  return isSeveral ? (
    <Select<string[]>
      id={id}
      mode="multiple"
      value={[...linesOf(value)]}
      showSearch={{ optionFilterProp: 'label' }}
      onChange={onChange}
      options={options}
    />
  ) : (
    <Select<string | undefined>
      id={id}
      value={typeof value === 'string' ? value : undefined}
      allowClear
      showSearch={{ optionFilterProp: 'label' }}
      onChange={onChange}
      options={options}
    />
  );
}

function textOf(value: FieldValue | undefined): string {
  return typeof value === 'string' ? value : '';
}

function linesOf(value: FieldValue | undefined): readonly string[] {
  return typeof value === 'object' ? value : [];
}
