// The characters of outline text: one structural alphabet for full- and half-width, and literal characters by `\`.
// All maps keep every position, so that a fix can be cut into the line that was typed.
import { spaced, tidy, withUnwantedAs } from '../../text.ts';

// A non-character that stands where an unwanted one stood; labels drop it.
const NOTHING = '\ufdd0';
// A non-character that stands for a leading `\` before a character beyond the basic plane.
const PLAIN_FROM_HERE = '\ufdd1';
const LITERAL_PLANE = 0xf0000;
const DROPPED = /[\ufdd0\ufdd1]/g;
const LITERAL = /[\u{f0000}-\u{fffff}]/u;
const LITERALS = /[\u{f0000}-\u{fffff}]/gu;
const HAN = /\p{Script=Han}/u;

/** The line with unwanted characters blanked and `\x` turned into a character that no pattern matches. */
export function workedText(original: string): string {
  const text = withUnwantedAs(NOTHING, original);
  if (!text.includes('\\')) return text;
  const first = text.length - text.trimStart().length;
  const worked = text.replace(/\\([\0-\uffff])/gu, (whole, character: string, at: number) =>
    // Offices write 有\没有 for a choice of words, so before a Chinese character only a leading `\` counts.
    HAN.test(character) && at !== first ? whole : literal(character),
  );
  return worked.replace(/^(\s*)\\(?=[\u{10000}-\u{effff}])/u, `$1${PLAIN_FROM_HERE}`);
}

function literal(character: string): string {
  return String.fromCodePoint(LITERAL_PLANE + character.charCodeAt(0));
}

/** Whether worked text begins with a character that was escaped: such a line is plain words. */
export function isLiteral(worked: string): boolean {
  return worked.startsWith(PLAIN_FROM_HERE) || (worked.codePointAt(0) ?? 0) >= LITERAL_PLANE;
}

/** A slice of worked text as it will be kept: literal characters restored, tidy. */
export function keptText(worked: string): string {
  const kept = spaced(worked.replaceAll(DROPPED, ''));
  if (!LITERAL.test(kept)) return kept;
  return tidy(kept.replaceAll(LITERALS, (character) => String.fromCharCode(codeOf(character))));
}

function codeOf(literalCharacter: string): number {
  return (literalCharacter.codePointAt(0) ?? LITERAL_PLANE) - LITERAL_PLANE;
}

const FOLDED: Readonly<Record<string, string>> = {
  '\u3000': ' ',
  [NOTHING]: ' ',
  '〈': '<',
  '《': '<',
  '〉': '>',
  '》': '>',
  '【': '[',
  '〔': '[',
  '〖': '[',
  '】': ']',
  '〕': ']',
  '〗': ']',
  '﹙': '(',
  '﹚': ')',
  '﹤': '<',
  '﹥': '>',
};

/** The same text in half-width characters and ASCII brackets, every character at its own place. */
export function shadowOf(worked: string): string {
  return worked.replace(
    /[\uff01-\uff5e\u3000\ufdd0〈《〉》【〔〖】〕〗﹙﹚﹤﹥]/g,
    (character) => FOLDED[character] ?? String.fromCharCode(character.charCodeAt(0) - 0xfee0),
  );
}

/** A kept text as it must be typed so that no `\` in it is lost. */
export function typed(text: string): string {
  return text.replaceAll('\\', '\\\\');
}

/** A kept text with every character escaped that could mean anything. */
export function typedLiterally(text: string): string {
  return text.replace(/[^\p{L}\p{Script=Han}]/gu, (character) =>
    character.length > 1 ? character : `\\${character}`,
  );
}
