// A field for words: Enter confirms, Esc goes back, and neither does so while an input method composes.
import type { KeyboardEvent } from 'react';

interface Props {
  readonly label: string;
  readonly value: string;
  readonly longest: number;
  readonly hasFocus: boolean;
  /** several lines; Shift+Enter begins a new one */
  readonly isLong?: boolean;
  readonly hint?: string;
  onChange(words: string): void;
  onConfirm(): void;
  onLeave(): void;
}

export function WordsField(props: Props) {
  const { label, value, longest, hasFocus, isLong = false, hint, onChange } = props;
  const shared = {
    value,
    maxLength: longest,
    // biome-ignore lint/a11y/noAutofocus: the field appears because its key was pressed
    autoFocus: hasFocus,
    onChange: (event: { target: { value: string } }) => onChange(event.target.value),
    onKeyDown: (event: KeyboardEvent) => typed(event, props),
    onFocus: (event: { target: { select(): void } }) => (isLong ? undefined : event.target.select()),
  };
  return (
    <label className="field">
      {label}
      {isLong ? <textarea rows={4} {...shared} /> : <input type="text" {...shared} />}
      {hint && <span className="field-hint">{hint}</span>}
    </label>
  );
}

function typed(event: KeyboardEvent, { onConfirm, onLeave }: Props): void {
  // 229 is what some browsers report for the key that ends a composition.
  if (event.nativeEvent.isComposing || event.keyCode === 229) return;
  if (event.key === 'Escape') onLeave();
  else if (event.key === 'Enter' && !event.shiftKey) onConfirm();
  else return;
  event.preventDefault();
}
