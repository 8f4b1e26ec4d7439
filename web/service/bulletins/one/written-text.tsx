// One text of a draft. Whichever was last written in takes the figure that is chosen at the side, at its cursor.
import { Input } from 'antd';
import { useRef } from 'react';

/** Puts words at the cursor of the text that was last written in. */
type Insert = (words: string) => void;

let insertAtCursor: Insert | undefined;

/** @returns whether there was a text to put it into */
export function insertIntoText(words: string): boolean {
  insertAtCursor?.(words);
  return insertAtCursor !== undefined;
}

interface Props {
  readonly label: string;
  readonly value: string;
  readonly isLong: boolean;
  onWrite(text: string): void;
}

export function WrittenText({ label, value, isLong, onWrite }: Props) {
  const latest = useRef({ value, onWrite, at: value.length });
  latest.current = { ...latest.current, value, onWrite };
  const insert: Insert = (words) => {
    const { value: text, onWrite: write, at } = latest.current;
    write(text.slice(0, at) + words + text.slice(at));
    latest.current = { ...latest.current, at: at + words.length };
  };
  return (
    <Input.TextArea
      aria-label={label}
      value={value}
      autoSize={{ minRows: isLong ? 2 : 1, maxRows: 14 }}
      onFocus={() => {
        insertAtCursor = insert;
      }}
      onSelect={({ currentTarget }) => {
        latest.current = { ...latest.current, at: currentTarget.selectionStart };
      }}
      onChange={({ target }) => onWrite(target.value)}
    />
  );
}
