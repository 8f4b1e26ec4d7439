// What a file is by its first bytes, whatever its name says. Kinds that are not photos have names only so that a refusal can
// say what was sent.

export type PhotoKind = 'jpeg' | 'png' | 'webp';

interface Mark {
  readonly at: number;
  readonly bytes: string;
}

/** Signatures in Latin-1, after the formats' own specifications. */
const PHOTOS: Readonly<Record<PhotoKind, readonly Mark[]>> = {
  jpeg: [{ at: 0, bytes: '\xff\xd8\xff' }],
  png: [{ at: 0, bytes: '\x89PNG\r\n\x1a\n' }],
  webp: [
    { at: 0, bytes: 'RIFF' },
    { at: 8, bytes: 'WEBP' },
  ],
};

const OTHERS: Readonly<Record<string, readonly Mark[]>> = {
  HEIC: [{ at: 4, bytes: 'ftyphei' }],
  HEIF: [{ at: 4, bytes: 'ftypmif1' }],
  AVIF: [{ at: 4, bytes: 'ftypavif' }],
  GIF: [{ at: 0, bytes: 'GIF8' }],
  BMP: [{ at: 0, bytes: 'BM' }],
  TIFF: [{ at: 0, bytes: 'II*\0' }],
  PDF: [{ at: 0, bytes: '%PDF' }],
  'ZIP / Office': [{ at: 0, bytes: 'PK\x03\x04' }],
  EXE: [{ at: 0, bytes: 'MZ' }],
  MP4: [{ at: 4, bytes: 'ftyp' }],
};

export function photoKindOf(content: Buffer): PhotoKind | undefined {
  const head = content.subarray(0, 32).toString('latin1');
  for (const kind of ['jpeg', 'png', 'webp'] as const) if (hasMarks(head, PHOTOS[kind])) return kind;
  return undefined;
}

/** A name for what is no photo. */
export function otherKindOf(content: Buffer): string {
  const head = content.subarray(0, 512).toString('latin1');
  const known = Object.entries(OTHERS).find(([, marks]) => hasMarks(head, marks));
  if (known) return known[0];
  if (/<svg/i.test(head)) return 'SVG';
  if (/^\s*(<!doctype|<html|<\?xml|<script)/i.test(head)) return 'HTML / XML';
  return head.includes('\0') ? '?' : 'TXT';
}

function hasMarks(head: string, marks: readonly Mark[]): boolean {
  return marks.every(({ at, bytes }) => head.startsWith(bytes, at));
}
