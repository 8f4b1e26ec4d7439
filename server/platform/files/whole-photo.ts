// The bytes of a photo out of a stream, and no more of them than a photo may have.
import type { Readable } from 'node:stream';
import { refuse } from '../refusal.ts';
import { PHOTO_LIMIT_BYTES } from './photo-limits.ts';
import { problem } from './problems.ts';

/** @throws Refusal `photo-too-large` as soon as it is; what follows is read and let go */
export async function wholePhoto(content: Readable): Promise<Buffer> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of content) {
    size += part.length;
    if (size <= PHOTO_LIMIT_BYTES) parts.push(part);
  }
  if (size > PHOTO_LIMIT_BYTES)
    refuse(problem('photo-too-large', { megabytes: PHOTO_LIMIT_BYTES / 2 ** 20 }));
  return Buffer.concat(parts);
}
