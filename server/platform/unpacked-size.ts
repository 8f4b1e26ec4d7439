// How much a zip unpacks to, by its own table of contents.
import { zipEntries } from '#base';

/** Bytes of all entries together; 0 when there is no table of contents to be read. */
export function unpackedBytes(zip: Uint8Array): number {
  return zipEntries(zip).reduce((bytes, entry) => bytes + entry.unpackedBytes, 0);
}
