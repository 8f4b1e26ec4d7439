// Places in a worksheet: `C7` is row 7, column 3.

export type Place = { readonly row: number; readonly column: number };

export function placeOf(reference: string): Place | undefined {
  const [, letters, digits] = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/.exec(reference) ?? [];
  if (letters === undefined) return undefined;
  let column = 0;
  for (const letter of letters) column = column * 26 + letter.charCodeAt(0) - 64;
  return { row: Number(digits), column };
}

/** 1 is `A`, 27 is `AA`. */
export function columnLetters(column: number): string {
  if (column < 1) return '';
  const rest = (column - 1) % 26;
  return columnLetters((column - 1 - rest) / 26) + String.fromCharCode(65 + rest);
}
