// A button with its key beside it. It is pressed without taking the focus, so that the next key press is not swallowed by it.
import type { MouseEvent, ReactNode } from 'react';

interface Props {
  /** as printed on the keyboard; empty where there is none */
  readonly hint: string;
  readonly isMain?: boolean;
  readonly isOn?: boolean;
  readonly isDisabled?: boolean;
  onPress(): void;
  readonly children: ReactNode;
}

export function KeyButton({ hint, isMain, isOn, isDisabled, onPress, children }: Props) {
  return (
    <button
      type="button"
      className={isMain ? 'button button-main key-button' : 'button key-button'}
      disabled={isDisabled}
      onMouseDown={keepFocus}
      onClick={onPress}
      {...(isOn === undefined ? {} : { 'aria-pressed': isOn })}
    >
      {children}
      <Key name={hint} />
    </button>
  );
}

/** A key as it is printed on the keyboard, by the names of `keyName`. */
export function Key({ name }: { readonly name: string }) {
  if (name === '') return null;
  const turn = ARROW_TURNS[name];
  return (
    <span className="key" aria-hidden="true">
      {turn === undefined ? name : <Arrow turn={turn} />}
    </span>
  );
}

// Drawn, not written: not every font of an old computer has all arrows.
const ARROW_TURNS: Readonly<Record<string, number>> = { '←': 0, '↑': 90, '→': 180, '↓': 270 };

function Arrow({ turn }: { readonly turn: number }) {
  return (
    <svg className="key-arrow" viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">
      <path d="M11 6H2M5.5 2.5 2 6l3.5 3.5" transform={`rotate(${turn} 6 6)`} />
    </svg>
  );
}

export function keepFocus(event: MouseEvent): void {
  event.preventDefault();
}
