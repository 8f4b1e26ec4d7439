import { expect, it } from 'vitest';
import { phoneCipher } from '../../platform/phone-cipher.ts';
import { codeHash, readCode, shownCode, trackingCode } from './tracking-code.ts';

const key = Buffer.alloc(32, 7).toString('base64');
const cipher = phoneCipher({ phoneKey: key, fingerprintKey: key });
const other = phoneCipher({ phoneKey: key, fingerprintKey: Buffer.alloc(32, 8).toString('base64') });

it('a case has one code for good, another case another one, and another house another one', () => {
  const code = trackingCode(cipher, '430422', 'a');
  expect(trackingCode(cipher, '430422', 'a')).toBe(code);
  expect(trackingCode(cipher, '430422', 'b')).not.toBe(code);
  expect(trackingCode(cipher, '430421', 'a')).not.toBe(code);
  expect(trackingCode(other, '430422', 'a')).not.toBe(code);
});

it('a code is read however it was typed', () => {
  const code = trackingCode(cipher, '430422', 'a');
  expect(shownCode(code)).toMatch(/^(\w{4}-){3}\w{4}$/);
  for (const typed of [
    code,
    shownCode(code),
    code.toLowerCase(),
    ` ${shownCode(code).replaceAll('-', ' ')} `,
  ])
    expect(readCode(typed)).toBe(code);
  expect(readCode('oil0-0000-0000-0000')).toBe('0110000000000000');
});

it('what can be no code is none', () => {
  for (const typed of ['', 'ABC', `${'A'.repeat(15)}U`, 'A'.repeat(17), "' or 1=1 --"])
    expect(readCode(typed)).toBeUndefined();
});

it('codes are spread over all letters, and are kept as a hash', () => {
  const letters = new Set(
    Array.from({ length: 500 }, (_, nth) => trackingCode(cipher, '1', String(nth))).join(''),
  );
  expect(letters.size).toBe(32);
  expect(codeHash('A').toString('hex')).toHaveLength(64);
});
