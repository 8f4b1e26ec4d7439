// Unpacks a WOFF 1.0 font (W3C Recommendation 2012) into the plain sfnt that a system's font library reads.
import { inflateSync } from 'node:zlib';

const WOFF_HEADER = 44;
const WOFF_ENTRY = 20;
const SFNT_HEADER = 12;
const SFNT_ENTRY = 16;

/** @throws when the bytes are not WOFF 1.0 */
export function sfntFromWoff(woff: Buffer): Buffer {
  if (woff.toString('latin1', 0, 4) !== 'wOFF') throw new Error('not a WOFF 1.0 font');
  const count = woff.readUInt16BE(12);
  const header = sfntHeader(woff.readUInt32BE(4), count);
  const tables: Buffer[] = [];
  let offset = SFNT_HEADER + count * SFNT_ENTRY;
  for (let index = 0; index < count; index += 1) {
    const entry = woff.subarray(WOFF_HEADER + index * WOFF_ENTRY);
    const table = padded(
      unpacked(woff, entry.readUInt32BE(4), entry.readUInt32BE(8), entry.readUInt32BE(12)),
    );
    const at = SFNT_HEADER + index * SFNT_ENTRY;
    entry.copy(header, at, 0, 4);
    header.writeUInt32BE(entry.readUInt32BE(16), at + 4);
    header.writeUInt32BE(offset, at + 8);
    header.writeUInt32BE(entry.readUInt32BE(12), at + 12);
    tables.push(table);
    offset += table.length;
  }
  return Buffer.concat([header, ...tables]);
}

function sfntHeader(flavour: number, count: number): Buffer {
  const header = Buffer.alloc(SFNT_HEADER + count * SFNT_ENTRY);
  const power = Math.floor(Math.log2(count));
  header.writeUInt32BE(flavour, 0);
  header.writeUInt16BE(count, 4);
  header.writeUInt16BE(2 ** power * 16, 6);
  header.writeUInt16BE(power, 8);
  header.writeUInt16BE(count * 16 - 2 ** power * 16, 10);
  return header;
}

function unpacked(woff: Buffer, offset: number, packedLength: number, length: number): Buffer {
  const packed = woff.subarray(offset, offset + packedLength);
  return packedLength < length ? inflateSync(packed) : packed;
}

function padded(table: Buffer): Buffer {
  const rest = table.length % 4;
  return rest === 0 ? table : Buffer.concat([table, Buffer.alloc(4 - rest)]);
}
