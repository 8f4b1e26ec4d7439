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

/** A key as it is printed. On a phone there are none. */
export function Key({ name }: { readonly name: string }) {
  return name === '' ? null : (
    <span className="key" aria-hidden="true">
      {name}
    </span>
  );
}

export function keepFocus(event: MouseEvent): void {
  event.preventDefault();
}
