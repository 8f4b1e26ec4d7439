// Which characters of a plain text stand in quotation marks of the original: a quoted word, or a quoted sentence.
import type { PlainText } from '../spelling/plain-text.ts';

const QUOTATION = /“[^“”\n]{1,80}”|「[^「」\n]{1,80}」|『[^『』\n]{1,80}』|"[^"\n]{1,80}"/gu;
const SENTENCE_FROM = 8;

/** Per character of the plain text: 0 outside quotation marks, 1 within short ones, 2 within ones that hold a sentence. */
export function quotedCharacters(original: string, { text, starts }: PlainText): Uint8Array {
  const spans = [...original.matchAll(QUOTATION)];
  const quoted = new Uint8Array(text.length);
  let nth = 0;
  for (const { 0: span, index } of spans) {
    while (nth < text.length && (starts[nth] ?? 0) < index) nth += 1;
    const depth = span.length - 2 >= SENTENCE_FROM ? 2 : 1;
    for (; nth < text.length && (starts[nth] ?? 0) < index + span.length; nth += 1) quoted[nth] = depth;
  }
  return quoted;
}
