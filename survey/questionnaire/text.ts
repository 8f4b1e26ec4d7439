// Texts that are safe to store, print, hash and read aloud: one line, no control characters, no stray spaces.

// Controls, lone surrogates, invisible joins and direction marks that pasted text carries along, the internal
// non-characters, and the plane that the outline reader uses for escaped characters (see outline/lines/characters.ts).
const UNWANTED =
  /[[\p{Cc}--\s]\p{Cs}\u00ad\u200b\u202a-\u202e\u2060\u2066-\u2069\ufdd0-\ufdef\ufeff\u{f0000}-\u{fffff}]/gv;

/** The text without unwanted characters and with single spaces. */
export function tidy(text: string): string {
  return spaced(text.replace(UNWANTED, ''));
}

/** Every run of white space as one space, none at the ends. */
export function spaced(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** The same text with `nothing` in the place of every unit of an unwanted character: positions stay. */
export function withUnwantedAs(nothing: string, text: string): string {
  return text.replace(UNWANTED, (found) => nothing.repeat(found.length));
}

/** The first characters of a long text, for a message. */
export function excerptOf(text: string, length = 60): string {
  const start = tidy(text.slice(0, length * 4));
  return start.length > length ? `${tidy(start.slice(0, length))}…` : start;
}
