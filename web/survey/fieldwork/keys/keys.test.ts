import { describe, expect, it } from 'vitest';
import { CALL_OUTCOMES } from '#survey/fieldwork';
import { CHOOSABLE_OUTCOMES } from '../state/outcomes.ts';
import { KEYS, type KeyRow, keyName, keyOf, keysOf, OPTION_LETTERS, rowOnKey, type Screen } from './keys.ts';

const SCREENS = Object.keys(KEYS).filter((name): name is Screen => name in KEYS);

describe.each(SCREENS)('the keys of the screen %s', (screen) => {
  const rows: readonly KeyRow[] = KEYS[screen];
  const keys = rows.flatMap((row) => row.keys);

  it('have one meaning each', () => {
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('are explained in both languages', () => {
    for (const row of rows) {
      expect(row.words.zh).not.toBe('');
      expect(row.words.en).not.toBe('');
    }
  });

  it('need neither Ctrl nor Alt, and letters are written small', () => {
    for (const key of keys) expect(key.length === 1 ? key.toLowerCase() : key).toBe(key);
  });
});

describe('keys', () => {
  it('of options never take a key that a command of the question has', () => {
    const rows: readonly KeyRow[] = KEYS.question;
    const commands = rows.filter((row) => row.command !== 'pick').flatMap((row) => row.keys);
    expect(OPTION_LETTERS.filter((letter) => commands.includes(letter))).toEqual([]);
  });

  it('reach every outcome of the table, on the call and while breaking off', () => {
    for (const code of CHOOSABLE_OUTCOMES) {
      const key = CALL_OUTCOMES[code].key ?? '';
      expect(rowOnKey('call', key)?.command).toBe('pick');
      expect(rowOnKey('outcomes', key)?.command).toBe('pick');
      expect(rowOnKey('confirming', key)?.command).toBe('pick');
    }
  });

  it('are shown as a keyboard prints them', () => {
    expect(keyName('ArrowLeft')).toBe('←');
    expect(keyName('m')).toBe('M');
    expect(keyOf('call', 'begin')).toBe('Enter');
    expect(keysOf('ready', 'take-next')).toBe('Enter / N');
  });
});
