// How wide a text will be, guessed without a font: a Chinese character is one em, others about half of it. And where a
// line of text may be broken.

const WIDE = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6]/;
const NARROW_EM = 0.57;
/** Must not begin a line (GB/T 15834-2011, 5.1). */
const NOT_FIRST = '，。、；：？！）」》”’…,.;:!?)%';

/** The width of a text in em. */
export function emWidth(text: string): number {
  return [...text].reduce((sum, character) => sum + (WIDE.test(character) ? 1 : NARROW_EM), 0);
}

/** The text, cut with `…` where it is wider than `mostEm`. */
export function shortened(text: string, mostEm: number): string {
  if (emWidth(text) <= mostEm) return text;
  const kept = [...text];
  while (kept.length > 0 && emWidth(kept.join('')) + 1 > mostEm) kept.pop();
  return `${kept.join('')}…`;
}

/** The lines of a text, none wider than `mostEm` unless a single word or its punctuation is. */
export function wrapped(text: string, mostEm: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const piece of piecesOf(text)) {
    if (line !== '' && emWidth(line + piece.trimEnd()) > mostEm) {
      lines.push(line.trimEnd());
      line = piece.trimStart();
    } else line += piece;
  }
  return line.trim() === '' ? lines : [...lines, line.trimEnd()];
}

// Words of narrow letters stay whole, each wide character is a piece; closing punctuation stays with what it closes.
function piecesOf(text: string): readonly string[] {
  const pieces: string[] = [];
  for (const found of text.match(/[!-~\u00a0-\u024f–—·‑]+ *| +|./gu) ?? []) {
    const before = pieces.at(-1);
    if (before !== undefined && NOT_FIRST.includes(found[0] ?? ''))
      pieces[pieces.length - 1] = before + found;
    else pieces.push(found);
  }
  return pieces;
}
