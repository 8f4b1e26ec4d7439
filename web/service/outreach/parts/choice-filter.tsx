// A filter among a few kinds; nothing chosen is all of them.
import { Select } from 'antd';

interface Props<Value extends string> {
  readonly label: string;
  readonly chosen: Value | undefined;
  readonly options: readonly { readonly value: Value; readonly label: string }[];
  onChoose(wanted: Value | undefined): void;
}

export function ChoiceFilter<Value extends string>({ label, chosen, options, onChoose }: Props<Value>) {
  return (
    <Select<Value | undefined, { value: Value; label: string }>
      aria-label={label}
      placeholder={label}
      value={chosen}
      allowClear
      onChange={onChoose}
      options={[...options]}
    />
  );
}
