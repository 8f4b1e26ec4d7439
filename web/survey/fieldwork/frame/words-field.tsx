// A field for words: Enter confirms, Esc goes back, and neither does so while an input method composes.
import { type KeyboardEvent, useEffect, useRef } from 'react';

interface Props {
  readonly label: string;
  readonly value: string;
  readonly longest: number;
  readonly hasFocus: boolean;
  readonly hint?: string;
  readonly rows?: number;
  /** what stands there is a suggestion: typing replaces it */
  readonly isSuggested?: boolean;
  onChange(words: string): void;
  onConfirm(): void;
  onLeave(): void;
}

export function WordsField(props: Props) {
  const { label, value, longest, hasFocus, hint, rows = 1, isSuggested = false, onChange } = props;
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    if (hasFocus) field.current?.focus();
    else field.current?.blur();
    if (hasFocus && isSuggested) field.current?.select();
  }, [hasFocus, isSuggested]);
  return (
    <label className="field">
      {label}
      <textarea
        ref={field}
        rows={rows}
        value={value}
        maxLength={longest}
        onChange={(event) => onChange(event.target.value)}
        onKeyDown={(event) => typed(event, props)}
      />
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
