// One part of a zip as text, unpacked piece by piece: whoever has seen enough stops, and nothing more is unpacked.
import { createInflateRaw } from 'node:zlib';
import { packedBytesOf, type ZipEntry } from '#base';

/** The text in pieces, as far as it can be unpacked; ends with the piece that passes `most` characters. */
export async function* piecesOf(zip: Uint8Array, entry: ZipEntry, most: number): AsyncGenerator<string> {
  const packed = packedBytesOf(zip, entry);
  const decoder = new TextDecoder();
  let length = 0;
  try {
    for await (const piece of entry.method === 0 ? [packed] : inflated(packed)) {
      const text = decoder.decode(piece, { stream: true });
      yield text;
      length += text.length;
      if (length > most) return;
    }
  } catch {
    return;
  }
}

async function* inflated(packed: Uint8Array): AsyncGenerator<Uint8Array> {
  const stream = createInflateRaw({ chunkSize: 256 * 1024 });
  stream.end(packed);
  for await (const piece of stream) if (piece instanceof Uint8Array) yield piece;
}

/** All of a small part. */
export async function partText(zip: Uint8Array, entry: ZipEntry | undefined): Promise<string> {
  const pieces: string[] = [];
  if (entry) for await (const piece of piecesOf(zip, entry, 1024 * 1024)) pieces.push(piece);
  return pieces.join('');
}

/** Whether a part is longer than that, whatever its zip says. */
export async function isLonger(zip: Uint8Array, entry: ZipEntry | undefined, most: number): Promise<boolean> {
  let length = 0;
  if (entry) for await (const piece of piecesOf(zip, entry, most)) length += piece.length;
  return length > most;
}
