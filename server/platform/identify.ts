// Fresh identifiers, from the machine's clock and the operating system's chance.
import { randomBytes } from 'node:crypto';
import { uuidFrom } from '#base';

/** A new UUIDv7. `nowMs` is handed in where a demo or a test plays another day. */
export function newId(nowMs: number = Date.now()): string {
  return uuidFrom(nowMs, randomBytes(10));
}
