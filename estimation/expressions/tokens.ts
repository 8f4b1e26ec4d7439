// Cuts an expression into numbers, texts, names and signs.

export interface Token {
  readonly kind: 'number' | 'text' | 'name' | 'sign';
  readonly text: string;
}

const PATTERNS: readonly (readonly [Token['kind'], RegExp])[] = [
  ['number', /^(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?L?/],
  ['text', /^"((?:[^"\\]|\\.)*)"/],
  ['text', /^'((?:[^'\\]|\\.)*)'/],
  ['name', /^`([^`]*)`/],
  ['name', /^[\p{L}.][\p{L}\p{N}._]*/u],
  ['sign', /^(?:%in%|==|!=|<=|>=|&&|\|\||[-+*/^~:<>!&|()[\]$,=])/],
];

/** The tokens of a text; a character that begins none stands alone as a sign, which no reader will expect. */
export function tokensOf(text: string): readonly Token[] {
  const tokens: Token[] = [];
  let rest = text.trimStart();
  while (rest !== '') {
    const { token, length } = firstToken(rest);
    tokens.push(token);
    rest = rest.slice(length).trimStart();
  }
  return tokens;
}

function firstToken(rest: string): { token: Token; length: number } {
  for (const [kind, pattern] of PATTERNS) {
    const match = pattern.exec(rest);
    if (match)
      return {
        token: { kind, text: (match[1] ?? match[0]).replace(kind === 'number' ? 'L' : '\\"', '') },
        length: match[0].length,
      };
  }
  return { token: { kind: 'sign', text: rest.slice(0, 1) }, length: 1 };
}
