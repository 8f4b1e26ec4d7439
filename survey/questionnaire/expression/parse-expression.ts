// Reads an expression with the precedence of XPath 1.0. Never throws; what it cannot read it points at.
import type { Expression, Operator, ParsedExpression } from './expression.ts';
import { type Token, tokensOf } from './tokens.ts';

const LEVELS: readonly (readonly Operator[])[] = [
  ['or'],
  ['and'],
  ['=', '!='],
  ['<', '<=', '>', '>='],
  ['+', '-'],
  ['*', 'div', 'mod'],
  ['|'],
];
const DEEPEST = 100;
const LONGEST = 20_000;

/**
 * @example
 * parseExpression("${age} >= 18 and selected(${seen}, '1')")
 */
export function parseExpression(text: string): ParsedExpression {
  if (text.length > LONGEST) return { ok: false, at: LONGEST };
  const tokens = tokensOf(text);
  if (typeof tokens === 'number') return { ok: false, at: tokens };
  const reader = new Reader(tokens);
  const expression = reader.level(0, 0);
  const isWhole = expression !== undefined && reader.isDone();
  return isWhole ? { ok: true, expression } : { ok: false, at: reader.at() ?? text.length };
}

// Every reading function answers undefined where the text stops making sense; the position then says where.
class Reader {
  private position = 0;
  private readonly tokens: readonly Token[];

  constructor(tokens: readonly Token[]) {
    this.tokens = tokens;
  }

  isDone(): boolean {
    return this.position === this.tokens.length;
  }

  at(): number | undefined {
    return this.tokens[this.position]?.at;
  }

  level(level: number, depth: number): Expression | undefined {
    const operators = LEVELS[level];
    if (depth > DEEPEST) return undefined;
    if (!operators) return this.unary(depth);
    let left = this.level(level + 1, depth);
    for (let operator = this.operator(operators); left && operator; operator = this.operator(operators)) {
      const right = this.level(level + 1, depth);
      left = right && { is: 'operation', operator, left, right };
    }
    return left;
  }

  private operator(operators: readonly Operator[]): Operator | undefined {
    const token = this.tokens[this.position];
    const found =
      token?.is === 'operator' ? operators.find((operator) => operator === token.words) : undefined;
    if (found) this.position += 1;
    return found;
  }

  private unary(depth: number): Expression | undefined {
    if (!this.operator(['-'])) return this.value(depth);
    const operand = this.level(LEVELS.length, depth + 1);
    return operand && { is: 'negative', operand };
  }

  private value(depth: number): Expression | undefined {
    const token = this.tokens[this.position];
    if (!token || token.is === 'operator') return undefined;
    if (token.is === 'punctuation' && token.words !== '(') return undefined;
    this.position += 1;
    if (token.is === 'number') return { is: 'number', value: Number(token.words) };
    if (token.is === 'text') return { is: 'text', value: token.words.slice(1, -1) };
    if (token.is === 'question') return this.steps({ is: 'question', name: nameIn(token.words) }, depth);
    if (token.words === '(') return this.bracketed(depth);
    if (token.is === 'name' && this.isNext('(')) return this.call(token.words, depth);
    return this.path(token, depth);
  }

  private bracketed(depth: number): Expression | undefined {
    const inside = this.level(0, depth + 1);
    return inside && this.take(')') ? this.steps(inside, depth) : undefined;
  }

  private call(name: string, depth: number): Expression | undefined {
    const given: Expression[] = [];
    this.take('(');
    if (!this.isNext(')'))
      do {
        const next = this.level(0, depth + 1);
        if (!next) return undefined;
        given.push(next);
      } while (this.take(','));
    return this.take(')') ? this.steps({ is: 'call', name, given }, depth) : undefined;
  }

  private path(first: Token, depth: number): Expression | undefined {
    const whole = this.steps({ is: 'path', typed: first.words }, depth);
    const isSelf = first.words === '.' && whole?.is === 'path' && whole.typed === '.';
    return isSelf ? { is: 'self' } : whole;
  }

  // What follows a value without an operator: predicates in brackets and steps of a path, kept as a path.
  private steps(first: Expression, depth: number): Expression | undefined {
    const start = this.position;
    while (this.isStep()) {
      if (!this.take('[')) {
        this.position += 1;
        continue;
      }
      if (!this.level(0, depth + 1) || !this.take(']')) return undefined;
    }
    if (this.position === start) return first;
    const words = this.tokens.slice(start - 1, this.position).map((token) => token.words);
    return { is: 'path', typed: words.join('') };
  }

  private isStep(): boolean {
    const token = this.tokens[this.position];
    const last = this.tokens[this.position - 1];
    if (token?.words === '[') return true;
    if (token?.is === 'path') return true;
    const isStar = token?.words === '*' && last?.words.startsWith('/') === true;
    return isStar || (token?.is === 'name' && last?.is === 'path');
  }

  private isNext(words: string): boolean {
    const token = this.tokens[this.position];
    return token?.is === 'punctuation' && token.words === words;
  }

  private take(words: string): boolean {
    const is = this.isNext(words);
    if (is) this.position += 1;
    return is;
  }
}

function nameIn(typed: string): string {
  const inside = typed.slice(2, -1).trim();
  return inside.startsWith('last-saved#') ? '' : inside;
}
