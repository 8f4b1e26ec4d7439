// The value of an expression of estimates and its slope along each of them, for the delta method.
import { Unevaluable } from './evaluate.ts';
import { type Expression, textOf } from './expression.ts';

/** A value with its partial derivatives. */
export interface Slope {
  readonly value: number;
  readonly partials: Float64Array;
}

const OF_ONE: Readonly<Record<string, (x: number) => readonly [value: number, slope: number]>> = {
  '(': (x) => [x, 1],
  I: (x) => [x, 1],
  '+': (x) => [x, 1],
  '-': (x) => [-x, -1],
  log: (x) => [Math.log(x), 1 / x],
  exp: (x) => [Math.exp(x), Math.exp(x)],
  sqrt: (x) => [Math.sqrt(x), 0.5 / Math.sqrt(x)],
  sin: (x) => [Math.sin(x), Math.cos(x)],
  cos: (x) => [Math.cos(x), -Math.sin(x)],
};

// The value, and the slopes along left and right.
const OF_TWO: Readonly<Record<string, (a: number, b: number) => readonly [number, number, number]>> = {
  '+': (a, b) => [a + b, 1, 1],
  '-': (a, b) => [a - b, 1, -1],
  '*': (a, b) => [a * b, b, a],
  '/': (a, b) => [a / b, 1 / b, -a / (b * b)],
  '^': (a, b) => [a ** b, b * a ** (b - 1), a > 0 ? a ** b * Math.log(a) : 0],
};

/**
 * An expression at named values, by the rules of differentiation carried along (no differences are taken).
 * @throws Unevaluable for names and functions it does not know
 * @example gradientOf(tree, ['a', 'b'], Float64Array.of(1, 2)) // of a / b: value 0.5, partials 0.5 and -0.25
 */
export function gradientOf(tree: Expression, names: readonly string[], values: Float64Array): Slope {
  if (tree.kind === 'number') return { value: tree.value, partials: new Float64Array(names.length) };
  if (tree.kind !== 'call') return named(textOf(tree).replace(/^"|"$/g, ''), names, values);
  const [left, right] = tree.args.map((argument) => gradientOf(argument.value, names, values));
  if (left && right) return ofTwo(tree.name, left, right);
  const one = OF_ONE[tree.name];
  if (!one || !left) throw new Unevaluable(textOf(tree));
  const [value, slope] = one(left.value);
  return { value, partials: left.partials.map((partial) => slope * partial) };
}

function named(name: string, names: readonly string[], values: Float64Array): Slope {
  const index = names.indexOf(name);
  if (index < 0) throw new Unevaluable(name);
  const partials = new Float64Array(names.length);
  partials[index] = 1;
  return { value: values[index] ?? Number.NaN, partials };
}

function ofTwo(sign: string, left: Slope, right: Slope): Slope {
  const two = OF_TWO[sign];
  if (!two) throw new Unevaluable(sign);
  const [value, alongLeft, alongRight] = two(left.value, right.value);
  const partials = left.partials.map(
    (partial, index) => alongLeft * partial + alongRight * (right.partials[index] ?? 0),
  );
  return { value, partials };
}
