// A line of outline text with its number, as typed and as it is matched.
import { shadowOf, workedText } from './characters.ts';

/** `text` and `shadow` have the positions of `original`. */
export type Line = {
  /** 1-based. */
  readonly number: number;
  readonly original: string;
  readonly text: string;
  /** `text` in half-width characters: what all patterns match. */
  readonly shadow: string;
};

/** The longest line that is read, in UTF-16 units. */
export const LONGEST_LINE = 8_000;

const LINE_END = /(\r\n|\r|\n)/;

export function linesOf(text: string): readonly Line[] {
  return text
    .split(LINE_END)
    .flatMap((original, index) => (index % 2 === 0 ? [lineOf(original, index / 2 + 1)] : []));
}

export function lineOf(original: string, number: number): Line {
  if (original.length > LONGEST_LINE) return { number, original, text: '', shadow: '' };
  const text = workedText(original);
  return { number, original, text, shadow: shadowOf(text) };
}

export function isBlank(line: Line): boolean {
  return line.shadow.trim() === '' && line.original.length <= LONGEST_LINE;
}

/** Whether the line ends as a question does. */
export function asksSomething(line: Line): boolean {
  return line.shadow.trimEnd().endsWith('?');
}

/** The text with one line replaced; line endings stay as they are. */
export function withLineReplaced(text: string, lineNumber: number, replacement: string): string {
  const pieces = text.split(LINE_END);
  const at = (lineNumber - 1) * 2;
  return at < pieces.length ? pieces.with(at, replacement).join('') : text;
}
