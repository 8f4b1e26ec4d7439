// An expression cut into its words. After a value, `and`, `or`, `div`, `mod` and `*` are operators; elsewhere they are names.

export type Token = {
  readonly is: 'number' | 'text' | 'question' | 'name' | 'operator' | 'punctuation' | 'path';
  readonly words: string;
  readonly at: number;
};

const BLANK = /\s*/y;
const SHAPES: readonly (readonly [Token['is'], RegExp])[] = [
  ['question', /\$\{\s*(?:last-saved#)?[^{}\s]+\s*\}/y],
  ['text', /"[^"]*"|'[^']*'/y],
  ['number', /\d+(?:\.\d*)?|\.\d+/y],
  ['operator', /!=|<=|>=|[=<>+|*-]/y],
  ['punctuation', /[(),[\]]/y],
  ['path', /(?:\.\.|\.|\/\/?|@)/y],
  ['name', /[\p{L}_][\p{L}\p{M}\p{N}_.:-]*/uy],
];
const WORD_OPERATORS: ReadonlySet<string> = new Set(['and', 'or', 'div', 'mod']);

/** The tokens, or the place of the first character that begins none. */
export function tokensOf(text: string): readonly Token[] | number {
  const tokens: Token[] = [];
  let at = afterBlank(text, 0);
  while (at < text.length) {
    const token = tokenAt(text, at, tokens.at(-1));
    if (!token) return at;
    tokens.push(token);
    at = afterBlank(text, at + token.words.length);
  }
  return tokens;
}

function tokenAt(text: string, at: number, last: Token | undefined): Token | undefined {
  for (const [is, shape] of SHAPES) {
    shape.lastIndex = at;
    const [words] = shape.exec(text) ?? [];
    if (words === undefined) continue;
    const isWord = is === 'name' && WORD_OPERATORS.has(words) && isAfterValue(last);
    return { is: isWord ? 'operator' : is, words, at };
  }
  return undefined;
}

function isAfterValue(last: Token | undefined): boolean {
  if (!last || last.is === 'operator' || /^(\/|@)/.test(last.words)) return false;
  return last.is !== 'punctuation' || last.words === ')' || last.words === ']';
}

function afterBlank(text: string, at: number): number {
  BLANK.lastIndex = at;
  return at + (BLANK.exec(text)?.[0].length ?? 0);
}
