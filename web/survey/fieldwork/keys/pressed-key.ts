// Which key was pressed, as the tables of keys name it; nothing while somebody types words or an input method composes them.

export interface KeyPress {
  readonly key: string;
  /** the place on the keyboard, for when an input method hides the key */
  readonly code: string;
  readonly isComposing: boolean;
  readonly repeat: boolean;
  readonly ctrlKey: boolean;
  readonly altKey: boolean;
  readonly metaKey: boolean;
}

/** What has the focus: a field in which words are typed, something that Enter and Space press by themselves, or neither. */
export type Focus = 'words' | 'button' | 'none';

/** The key as the tables name it (letters small), or undefined when the press is not for the console. */
export function pressedKey(press: KeyPress, focus: Focus): string | undefined {
  if (press.isComposing || press.repeat || focus === 'words') return undefined;
  if (press.ctrlKey || press.altKey || press.metaKey) return undefined;
  const key = press.key === 'Process' || press.key === 'Unidentified' ? keyAt(press.code) : press.key;
  if (focus === 'button' && (key === 'Enter' || key === ' ')) return undefined;
  return key.length === 1 ? key.toLowerCase() : key;
}

// An input method that is on outside any field reports every key as its own: the place on the keyboard tells which it was.
function keyAt(code: string): string {
  return /^(?:Key|Digit|Numpad)([A-Z0-9])$/.exec(code)?.[1] ?? (code === 'NumpadEnter' ? 'Enter' : code);
}
