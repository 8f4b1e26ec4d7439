// Opens a Word file in the page: unpacks its two parts, no further than a questionnaire can be long.
import { packedBytesOf, zipEntries } from '#base';
import { formHeadIn, wordText } from '#survey/questionnaire';

const MOST_LETTERS = 12 * 1024 * 1024;

export type OpenedWord =
  | { readonly ok: true; readonly text: string; readonly leftOut: number }
  | { readonly ok: false; readonly why: 'zip' | 'too-large' };

/** The text without the head of the form, which is kept beside a version. `zip`: it is packed, and no Word file. */
export async function wordInPage(bytes: Uint8Array): Promise<OpenedWord> {
  const document = await partOf(bytes, 'word/document.xml');
  const numbering = (await partOf(bytes, 'word/numbering.xml')) ?? '';
  if (document === undefined) return { ok: false, why: 'zip' };
  if (Math.max(document.length, numbering.length) > MOST_LETTERS) return { ok: false, why: 'too-large' };
  const { text, leftOut } = wordText(document, numbering);
  return { ok: true, text: formHeadIn(text).text.trim(), leftOut };
}

/** Undefined where there is none, or it cannot be unpacked. Ends with the piece that passes what is read. */
async function partOf(bytes: Uint8Array, path: string): Promise<string | undefined> {
  const entry = zipEntries(bytes).find(({ name }) => name === path);
  if (!entry) return undefined;
  const packed = new Blob([new Uint8Array(packedBytesOf(bytes, entry))]).stream();
  const plain = entry.method === 0 ? packed : packed.pipeThrough(new DecompressionStream('deflate-raw'));
  const reader = plain.getReader();
  const decoder = new TextDecoder();
  let text = '';
  try {
    for (let piece = await reader.read(); !piece.done; piece = await reader.read()) {
      text += decoder.decode(piece.value, { stream: true });
      if (text.length > MOST_LETTERS) break;
    }
  } catch {
    return undefined;
  }
  return text;
}
