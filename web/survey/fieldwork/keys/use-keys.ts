// Listens to the keyboard. The screen is asked for at each press, so that two quick presses never meet a screen already left.
import { useEffect, useRef } from 'react';
import { type Command, rowOnKey, type Screen } from './keys.ts';
import { type Focus, pressedKey } from './pressed-key.ts';

interface Listening {
  /** the screen whose keys are pressed now; null while another part of the page listens */
  screen(): Screen | null;
  onKey(command: Command, key: string): void;
}

export function useKeys(listening: Listening): void {
  const latest = useRef(listening);
  latest.current = listening;
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => {
      const screen = latest.current.screen();
      const key = pressedKey(event, focusOf(event.target));
      const row = screen === null || key === undefined ? undefined : rowOnKey(screen, key);
      if (!row || key === undefined) return;
      event.preventDefault();
      latest.current.onKey(row.command, key);
    };
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, []);
}

function focusOf(target: EventTarget | null): Focus {
  if (!(target instanceof HTMLElement)) return 'none';
  if (target.isContentEditable || target.matches('input, textarea, select')) return 'words';
  return target.matches('button, a[href], summary') ? 'button' : 'none';
}
