// Entries of a .zip, found through its table of contents, as an unpacking program finds them.
import { inflateRawSync } from 'node:zlib';

const [END_RECORD, ENTRY_RECORD] = [0x06054b50, 0x02014b50];
const STORED = 0;

/** @throws when the file has no table of contents, as one that was cut off */
export function entriesOf(zip: Buffer): Map<string, Buffer> {
  const end = zip.lastIndexOf(Buffer.from([0x50, 0x4b, 5, 6]));
  if (end < 0 || zip.readUInt32LE(end) !== END_RECORD) throw new Error('no table of contents');
  const entries = new Map<string, Buffer>();
  let at = zip.readUInt32LE(end + 16);
  for (let nth = 0; nth < zip.readUInt16LE(end + 10); nth += 1) {
    if (zip.readUInt32LE(at) !== ENTRY_RECORD) throw new Error('no entry');
    const [nameLength, moreLength, noteLength] = [28, 30, 32].map((from) => zip.readUInt16LE(at + from));
    const name = zip.toString('utf8', at + 46, at + 46 + (nameLength ?? 0));
    entries.set(name, contentOf(zip, at));
    at += 46 + (nameLength ?? 0) + (moreLength ?? 0) + (noteLength ?? 0);
  }
  return entries;
}

function contentOf(zip: Buffer, entry: number): Buffer {
  const head = zip.readUInt32LE(entry + 42);
  const from = head + 30 + zip.readUInt16LE(head + 26) + zip.readUInt16LE(head + 28);
  const packed = zip.subarray(from, from + zip.readUInt32LE(entry + 20));
  return zip.readUInt16LE(entry + 10) === STORED ? packed : inflateRawSync(packed);
}
