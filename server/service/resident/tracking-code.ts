// The secret code of a resident's matter: eighty bits in sixteen characters that can be read out on the telephone and typed on
// a cheap phone. It follows from the case's id and the house's key, so that a form sent again gets the same code; the database
// keeps only its hash.
import { createHash } from 'node:crypto';
import type { PhoneCipher } from '../../platform/phone-cipher.ts';

/** Crockford's base 32: no I, L, O or U. */
const LETTERS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const CODE_LENGTH = 16;

export function trackingCode(cipher: PhoneCipher, county: string, caseId: string): string {
  const bytes = cipher.fingerprint(`tracking-code/${county}/${caseId}`);
  return Array.from(bytes.subarray(0, CODE_LENGTH), (byte) => LETTERS[byte % LETTERS.length]).join('');
}

/** As somebody may have typed it: small letters, spaces, hyphens, O for 0, I or L for 1. Undefined when it can be no code. */
export function readCode(typed: string): string | undefined {
  const plain = typed
    .toUpperCase()
    .replace(/[\s\-–—_]/g, '')
    .replaceAll('O', '0')
    .replace(/[IL]/g, '1');
  const isCode = plain.length === CODE_LENGTH && [...plain].every((letter) => LETTERS.includes(letter));
  return isCode ? plain : undefined;
}

/** `K7QM-3TXA-9RWE-5HPB` */
export function shownCode(code: string): string {
  return code.match(/.{1,4}/g)?.join('-') ?? code;
}

export function codeHash(code: string): Buffer {
  return createHash('sha256').update(code).digest();
}
