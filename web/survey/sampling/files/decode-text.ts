// The text in the bytes of a file that somebody chose, whatever encoding it was saved in. It knows nothing of what it says.
import { detectEncoding, type TextEncoding } from '#survey/sampling';

/** `zip`: a Word or Excel file; `not-text`: none of the four encodings; `too-large`: beyond what a page should hold. */
export type NotDecoded = 'zip' | 'not-text' | 'too-large';

export type Decoded =
  | { readonly ok: true; readonly text: string; readonly encoding: TextEncoding }
  | { readonly ok: false; readonly why: NotDecoded };

/** Larger than any questionnaire or village table: 5000 villages are a third of a megabyte. */
const MOST_BYTES = 5 * 1024 * 1024;

/** Line ends become `\n` and a byte order mark is dropped. */
export function decodeText(bytes: Uint8Array): Decoded {
  if (bytes.length > MOST_BYTES) return { ok: false, why: 'too-large' };
  if (isZip(bytes)) return { ok: false, why: 'zip' };
  const encoding = detectEncoding(bytes);
  if (typeof encoding !== 'string') return { ok: false, why: 'not-text' };
  const text = decoded(bytes, encoding);
  return text === undefined ? { ok: false, why: 'not-text' } : { ok: true, text, encoding };
}

/** Every line ending as `\n`, as a text area has them. */
export function withPlainLineEnds(text: string): string {
  return text.replace(/\r\n?/g, '\n');
}

/** Whether the bytes begin as .docx and .xlsx files do (PKZIP APPNOTE 6.3.10, 4.3.7). */
export function isZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 0x03 && bytes[3] === 0x04;
}

function decoded(bytes: Uint8Array, encoding: TextEncoding): string | undefined {
  try {
    return withPlainLineEnds(new TextDecoder(encoding, { fatal: true }).decode(bytes));
  } catch {
    return undefined;
  }
}
