// Telephone numbers at rest: encrypted with AES-256-GCM, and a keyed fingerprint by which equal numbers are found.
import { createCipheriv, createDecipheriv, createHmac, randomBytes } from 'node:crypto';
import type { Secrets } from './secrets.ts';

export interface PhoneCipher {
  /** nonce (12 bytes), tag (16), ciphertext */
  encrypt(digits: string): Buffer;
  /** @throws when the bytes were altered or belong to another installation */
  decrypt(sealed: Buffer): string;
  /** HMAC-SHA-256, 32 bytes: equal for equal numbers, useless without the key */
  fingerprint(digits: string): Buffer;
}

const NONCE_BYTES = 12;
const TAG_BYTES = 16;

export function phoneCipher(secrets: Pick<Secrets, 'phoneKey' | 'fingerprintKey'>): PhoneCipher {
  const key = Buffer.from(secrets.phoneKey, 'base64');
  const fingerprintKey = Buffer.from(secrets.fingerprintKey, 'base64');
  return {
    encrypt: (digits) => sealed(key, digits),
    decrypt: (bytes) => opened(key, bytes),
    fingerprint: (digits) => createHmac('sha256', fingerprintKey).update(digits).digest(),
  };
}

function sealed(key: Buffer, digits: string): Buffer {
  const nonce = randomBytes(NONCE_BYTES);
  const cipher = createCipheriv('aes-256-gcm', key, nonce);
  const hidden = Buffer.concat([cipher.update(digits, 'utf8'), cipher.final()]);
  return Buffer.concat([nonce, cipher.getAuthTag(), hidden]);
}

function opened(key: Buffer, bytes: Buffer): string {
  const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, NONCE_BYTES));
  decipher.setAuthTag(bytes.subarray(NONCE_BYTES, NONCE_BYTES + TAG_BYTES));
  return decipher.update(bytes.subarray(NONCE_BYTES + TAG_BYTES), undefined, 'utf8') + decipher.final('utf8');
}
