// A text cut to the room that a picture has for it, counted in Chinese letters.

const LATIN_LETTER = 0.55;

/** What is cut off is said by an ellipsis, which takes a letter's room itself. */
export function shortText(text: string, letters: number): string {
  if (widthOf(text) <= letters) return text;
  let kept = '';
  for (const letter of text) {
    if (widthOf(kept + letter) > letters - 1) break;
    kept += letter;
  }
  return `${kept}…`;
}

// Latin letters take about half the room of Chinese ones.
function widthOf(text: string): number {
  const widths = [...text].map((letter) => (/[\u2e80-\uffef]/.test(letter) ? 1 : LATIN_LETTER));
  return widths.reduce((sum, width) => sum + width, 0);
}
