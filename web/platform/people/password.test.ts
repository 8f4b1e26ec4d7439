import { assert, property, uint8Array } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isWeak, PASSWORD_BYTES, passwordFrom } from './password.ts';

describe('a suggested password', () => {
  it('is four groups of four characters that cannot be misread, whatever the chance', () => {
    assert(
      property(uint8Array({ minLength: PASSWORD_BYTES, maxLength: PASSWORD_BYTES }), (bytes) => {
        const password = passwordFrom(bytes);
        expect(password).toMatch(/^([a-z2-9]{4}-){3}[a-z2-9]{4}$/);
        expect(password).not.toMatch(/[01il]/);
        expect(isWeak(password, 'li')).toBe(false);
      }),
    );
  });

  it('uses all of its 32 characters equally', () => {
    const seen = new Map<string, number>();
    for (let byte = 0; byte < 256; byte += 1) {
      const first = passwordFrom(new Uint8Array(PASSWORD_BYTES).fill(byte))[0] ?? '';
      seen.set(first, (seen.get(first) ?? 0) + 1);
    }
    expect([...new Set(seen.values())]).toEqual([8]);
    expect(seen.size).toBe(32);
  });
});

describe('a password', () => {
  it('is weak when it is short or the sign-in name', () => {
    expect(isWeak('1234567', 'li')).toBe(true);
    expect(isWeak('Supervisor', 'supervisor')).toBe(true);
    expect(isWeak('12345678', 'li')).toBe(false);
  });
});
