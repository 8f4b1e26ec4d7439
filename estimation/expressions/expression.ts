// Reads expressions as R writes them: arithmetic, comparisons, formulas with ~, calls with named arguments.
// It builds a tree and knows no meaning; who reads the tree gives it one.
import { ok, type Result, refused } from '#base';
import { problem } from '../problems.ts';
import { type Token, tokensOf } from './tokens.ts';

/** A tree. Operators are calls of their sign; `a$b` is the name `a$b`. */
export type Expression =
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'text'; readonly value: string }
  | { readonly kind: 'name'; readonly name: string }
  | { readonly kind: 'call'; readonly name: string; readonly args: readonly Argument[] };

export interface Argument {
  /** '' where the argument has no name */
  readonly name: string;
  readonly value: Expression;
}

// How tightly a sign binds, as in R's manual (`?Syntax`).
const BINDING: Readonly<Record<string, number>> = {
  '~': 1,
  '|': 2,
  '||': 2,
  '&': 3,
  '&&': 3,
  '==': 5,
  '!=': 5,
  '<': 5,
  '>': 5,
  '<=': 5,
  '>=': 5,
  '+': 6,
  '-': 6,
  '*': 7,
  '/': 7,
  '%in%': 8,
  ':': 9,
  '^': 11,
};
const UNARY: Readonly<Record<string, number>> = { '~': 1, '!': 4, '-': 10, '+': 10 };

interface Reader {
  readonly tokens: readonly Token[];
  at: number;
}

class Unreadable extends Error {}

/**
 * The tree of a text.
 * @example readExpression('a + 2 * b') // call + of the name a and the call * of 2 and b
 */
export function readExpression(text: string): Result<Expression> {
  try {
    const reader: Reader = { tokens: tokensOf(text), at: 0 };
    const tree = climb(reader, 0);
    if (reader.at < reader.tokens.length) throw new Unreadable(reader.tokens[reader.at]?.text);
    return ok(tree);
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    return refused(problem('expression-unreadable', { text, near: error.message }));
  }
}

/**
 * The names that a tree mentions, calls apart, each once.
 * @example namesIn(accepted(readExpression('a + log(b) * a'))).join(' ') // a b
 */
export function namesIn(tree: Expression): readonly string[] {
  if (tree.kind === 'name') return [tree.name];
  if (tree.kind !== 'call') return [];
  return [...new Set(tree.args.flatMap(({ value }) => namesIn(value)))];
}

/**
 * A tree as R would print it, without blanks.
 * @example textOf(accepted(readExpression('a  +  2'))) // a+2
 */
export function textOf(tree: Expression): string {
  if (tree.kind === 'number') return String(tree.value);
  if (tree.kind === 'text') return JSON.stringify(tree.value);
  if (tree.kind === 'name') return tree.name;
  const parts = tree.args.map(({ name, value }) => (name === '' ? '' : `${name}=`) + textOf(value));
  if (tree.name === '(') return `(${parts.join('')})`;
  if (parts.length === 2 && tree.name in BINDING) return parts.join(tree.name);
  return parts.length === 1 && tree.name in UNARY
    ? `${tree.name}${parts[0]}`
    : `${tree.name}(${parts.join(',')})`;
}

function climb(reader: Reader, least: number): Expression {
  let left = operand(reader);
  for (;;) {
    const sign = reader.tokens[reader.at];
    const binding = sign?.kind === 'sign' ? BINDING[sign.text] : undefined;
    if (sign === undefined || binding === undefined || binding < least) return left;
    reader.at += 1;
    const right = climb(reader, sign.text === '^' ? binding : binding + 1);
    left = call(sign.text, left, right);
  }
}

function operand(reader: Reader): Expression {
  const token = reader.tokens[reader.at];
  if (token === undefined) throw new Unreadable('');
  reader.at += 1;
  if (token.kind === 'number') return { kind: 'number', value: Number(token.text) };
  if (token.kind === 'text') return { kind: 'text', value: token.text };
  if (token.kind === 'name') return follow(reader, token.text);
  if (token.text === '(') return call('(', inside(reader));
  const binding = UNARY[token.text];
  if (binding === undefined) throw new Unreadable(token.text);
  return call(token.text, climb(reader, binding));
}

function inside(reader: Reader): Expression {
  const tree = climb(reader, 0);
  expect(reader, ')');
  return tree;
}

function follow(reader: Reader, name: string): Expression {
  if (isNext(reader, '$')) {
    reader.at += 1;
    const field = reader.tokens[reader.at];
    reader.at += 1;
    return follow(reader, `${name}$${field?.text ?? ''}`);
  }
  if (!isNext(reader, '(')) return { kind: 'name', name };
  reader.at += 1;
  return { kind: 'call', name, args: argumentsOf(reader) };
}

function argumentsOf(reader: Reader): readonly Argument[] {
  const args: Argument[] = [];
  while (!isNext(reader, ')')) {
    const name = reader.tokens[reader.at];
    const isNamed = name?.kind !== 'sign' && reader.tokens[reader.at + 1]?.text === '=';
    if (isNamed) reader.at += 2;
    args.push({ name: isNamed ? (name?.text ?? '') : '', value: climb(reader, 0) });
    if (!isNext(reader, ')')) expect(reader, ',');
  }
  reader.at += 1;
  return args;
}

function isNext(reader: Reader, sign: string): boolean {
  const token = reader.tokens[reader.at];
  return token?.kind === 'sign' && token.text === sign;
}

function expect(reader: Reader, sign: string): void {
  if (!isNext(reader, sign)) throw new Unreadable(reader.tokens[reader.at]?.text ?? '');
  reader.at += 1;
}

function call(name: string, ...values: readonly Expression[]): Expression {
  return { kind: 'call', name, args: values.map((value) => ({ name: '', value })) };
}
