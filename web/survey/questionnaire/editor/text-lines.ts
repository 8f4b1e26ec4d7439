// Lines of the text in the editor: where they begin, which one a position is on, and blocks of them for drawing.
// Lines are counted from 1 and end in `\n`.

/** Half-open positions of a line without its end; of the last line when there is no such line. */
export function lineRange(text: string, line: number): { readonly start: number; readonly end: number } {
  let start = 0;
  for (let before = 1; before < line; before += 1) {
    const next = text.indexOf('\n', start);
    if (next === -1) break;
    start = next + 1;
  }
  const end = text.indexOf('\n', start);
  return { start, end: end === -1 ? text.length : end };
}

export function lineAt(text: string, line: number): string {
  const { start, end } = lineRange(text, line);
  return text.slice(start, end);
}

/** The line on which a position lies. */
export function lineOfPosition(text: string, position: number): number {
  let line = 1;
  let next = text.indexOf('\n');
  while (next !== -1 && next < position) {
    line += 1;
    next = text.indexOf('\n', next + 1);
  }
  return line;
}

export function lineCount(text: string): number {
  return lineOfPosition(text, text.length + 1);
}

export interface LineBlock {
  readonly firstLine: number;
  readonly lines: readonly string[];
}

/** Lines in blocks of a fixed size, so that only the block one types in is drawn anew. */
export function lineBlocks(text: string, size: number): readonly LineBlock[] {
  const lines = text.split('\n');
  const count = Math.ceil(lines.length / size);
  return Array.from({ length: count }, (_, index) => ({
    firstLine: index * size + 1,
    lines: lines.slice(index * size, (index + 1) * size),
  }));
}
