import { describe, expect, it } from 'vitest';
import { type KeyPress, pressedKey } from './pressed-key.ts';

const PRESS: KeyPress = {
  key: '1',
  code: 'Digit1',
  isComposing: false,
  repeat: false,
  ctrlKey: false,
  altKey: false,
  metaKey: false,
};

describe('a pressed key', () => {
  it('counts when nothing has the focus', () => {
    expect(pressedKey(PRESS, 'none')).toBe('1');
  });

  it('is a letter whether or not the capitals are locked', () => {
    expect(pressedKey({ ...PRESS, key: 'M', code: 'KeyM' }, 'none')).toBe('m');
  });

  it('belongs to the field while words are typed', () => {
    expect(pressedKey(PRESS, 'words')).toBeUndefined();
    expect(pressedKey({ ...PRESS, key: 'Enter' }, 'words')).toBeUndefined();
  });

  it('is not taken from an input method that composes', () => {
    expect(pressedKey({ ...PRESS, isComposing: true }, 'none')).toBeUndefined();
  });

  it('counts once, however long it is held down', () => {
    expect(pressedKey({ ...PRESS, repeat: true }, 'none')).toBeUndefined();
  });

  it('is left to the browser together with Ctrl, Alt or Meta', () => {
    for (const held of ['ctrlKey', 'altKey', 'metaKey'])
      expect(pressedKey({ ...PRESS, [held]: true }, 'none')).toBeUndefined();
  });

  it('is left to a button that has the focus when it would press it', () => {
    expect(pressedKey({ ...PRESS, key: 'Enter' }, 'button')).toBeUndefined();
    expect(pressedKey({ ...PRESS, key: ' ' }, 'button')).toBeUndefined();
    expect(pressedKey(PRESS, 'button')).toBe('1');
  });

  it('is known by its place when an input method outside any field hides it', () => {
    expect(pressedKey({ ...PRESS, key: 'Process', code: 'KeyO' }, 'none')).toBe('o');
    expect(pressedKey({ ...PRESS, key: 'Process', code: 'Numpad3' }, 'none')).toBe('3');
    expect(pressedKey({ ...PRESS, key: 'Process', code: 'NumpadEnter' }, 'none')).toBe('Enter');
  });
});
