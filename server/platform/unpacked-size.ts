// How much a zip unpacks to, by its own table of contents (PKWARE APPNOTE 6.3.10, §4.3.12 and §4.3.16).
// It unpacks nothing: a file that lies about itself is stopped by time and memory instead.

const END_SIGNATURE = Buffer.from('PK\x05\x06', 'latin1');
const ENTRY_SIGNATURE = 0x02014b50;
const ENTRY_BYTES = 46;

/** Bytes of all entries together; 0 when there is no table of contents to be read. */
export function unpackedBytes(zip: Buffer): number {
  const end = zip.lastIndexOf(END_SIGNATURE);
  if (end < 0 || end + 22 > zip.length) return 0;
  let at = zip.readUInt32LE(end + 16);
  let bytes = 0;
  while (at + ENTRY_BYTES <= end && zip.readUInt32LE(at) === ENTRY_SIGNATURE) {
    bytes += zip.readUInt32LE(at + 24);
    at += ENTRY_BYTES + zip.readUInt16LE(at + 28) + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32);
  }
  return bytes;
}
