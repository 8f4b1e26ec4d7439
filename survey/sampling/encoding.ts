// Tells in which encoding the bytes of a text file are written, from a prefix of them. It decodes nothing.

export type TextEncoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030';

/** The bytes are no text in any of the four; `notText` is the offset of the first byte that no reading can take. */
export interface NotText {
  readonly notText: number;
}

/**
 * The encoding of a text: by its byte order mark; else UTF-16 where NUL bytes give it away; else UTF-8 where the bytes
 * are well formed (Unicode 16.0 table 3-7); else GB 18030 where they have its form (GB 18030-2022: one, two or four bytes).
 *
 * The bytes may be a prefix of the file: a character cut at their end does not count against an encoding. Plain ASCII
 * is `utf-8`; hand in a prefix long enough to hold other characters, and decode with errors made fatal.
 * @example detectEncoding(new Uint8Array([0xd4, 0xc6, 0xbc, 0xaf])) // gb18030: 云集
 */
export function detectEncoding(bytes: Uint8Array): TextEncoding | NotText {
  const marked = byteOrderMark(bytes);
  if (marked) return marked;
  if (bytes.includes(0)) return utf16Of(bytes) ?? { notText: bytes.indexOf(0) };
  const utf8End = wellFormedEnd(bytes, utf8Length);
  if (utf8End === bytes.length) return 'utf-8';
  const gbEnd = wellFormedEnd(bytes, gbLength);
  return gbEnd === bytes.length ? 'gb18030' : { notText: Math.max(utf8End, gbEnd) };
}

function byteOrderMark(bytes: Uint8Array): TextEncoding | undefined {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return undefined;
}

// Read the wrong way round, digits and commas become characters of scripts that no such list is written in.
function utf16Of(bytes: Uint8Array): TextEncoding | undefined {
  const little = likelyShare(bytes, 0);
  const big = likelyShare(bytes, 1);
  if (Math.max(little, big) < 0.95) return undefined;
  return little >= big ? 'utf-16le' : 'utf-16be';
}

function likelyShare(bytes: Uint8Array, lowByteAt: 0 | 1): number {
  const units = Math.floor(bytes.length / 2);
  let likely = 0;
  for (let unit = 0; unit < units; unit += 1) {
    const low = bytes[unit * 2 + lowByteAt] ?? 0;
    const high = bytes[unit * 2 + 1 - lowByteAt] ?? 0;
    likely += Number(isLikely(high * 256 + low));
  }
  return units === 0 ? 0 : likely / units;
}

/** Blocks in which Chinese and English lists are written, by their first and last code unit (Unicode 16.0). */
const LIKELY: readonly (readonly [number, number])[] = [
  [0x09, 0x0d],
  [0x20, 0x7e],
  [0xa0, 0xff],
  [0x2010, 0x206f],
  [0x2460, 0x24ff],
  [0x3000, 0x303f],
  [0x3400, 0x9fff],
  [0xd800, 0xdfff],
  [0xf900, 0xfaff],
  [0xff00, 0xffef],
];

function isLikely(unit: number): boolean {
  return LIKELY.some(([first, last]) => unit >= first && unit <= last);
}

/** How many bytes the character at an offset takes; 0 when it is not well formed. Missing bytes at the end are forgiven. */
type LengthAt = (bytes: Uint8Array, offset: number) => number;

function wellFormedEnd(bytes: Uint8Array, lengthAt: LengthAt): number {
  let offset = 0;
  while (offset < bytes.length) {
    const length = lengthAt(bytes, offset);
    if (length === 0) return offset;
    offset += length;
  }
  return bytes.length;
}

// Control characters other than tab, line ends, form feed and the old end-of-file mark are signs of a program's file.
function isPlainByte(byte: number): boolean {
  return (byte >= 0x20 && byte < 0x7f) || [0x09, 0x0a, 0x0c, 0x0d, 0x1a].includes(byte);
}

function isWithin(bytes: Uint8Array, offset: number, first: number, last: number): boolean {
  const byte = bytes[offset];
  return byte === undefined || (byte >= first && byte <= last);
}

function utf8Length(bytes: Uint8Array, offset: number): number {
  const lead = bytes[offset] ?? 0;
  if (lead < 0x80) return Number(isPlainByte(lead));
  if (lead < 0xc2 || lead > 0xf4) return 0;
  const length = lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
  const [first, last] = SECOND_BYTE[lead] ?? [0x80, 0xbf];
  if (!isWithin(bytes, offset + 1, first, last)) return 0;
  for (let next = 2; next < length; next += 1) if (!isWithin(bytes, offset + next, 0x80, 0xbf)) return 0;
  return length;
}

/** Leads whose second byte is narrower than 80-BF: they shut out overlong forms, surrogates and what is above U+10FFFF. */
const SECOND_BYTE: Readonly<Record<number, readonly [number, number]>> = {
  224: [0xa0, 0xbf],
  237: [0x80, 0x9f],
  240: [0x90, 0xbf],
  244: [0x80, 0x8f],
};

function gbLength(bytes: Uint8Array, offset: number): number {
  const lead = bytes[offset] ?? 0;
  if (lead < 0x80) return Number(isPlainByte(lead));
  if (lead === 0x80 || lead === 0xff) return 0;
  if (bytes[offset + 1] === undefined) return 1;
  if (isWithin(bytes, offset + 1, 0x40, 0x7e) || isWithin(bytes, offset + 1, 0x80, 0xfe)) return 2;
  const isFour = isWithin(bytes, offset + 1, 0x30, 0x39) && isWithin(bytes, offset + 2, 0x81, 0xfe);
  return isFour && isWithin(bytes, offset + 3, 0x30, 0x39) ? 4 : 0;
}
