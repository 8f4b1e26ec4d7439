// What an expression of columns comes to, row by row.
import { asCodes, type Column, type Frame } from '../frames/frame.ts';
import { type Expression, textOf } from './expression.ts';

/** An expression that has no value here; a reader turns it into a problem. */
export class Unevaluable extends Error {}

type Cell = number | string;

const ARITHMETIC: Readonly<Record<string, (a: number, b: number) => number>> = {
  '+': (a, b) => a + b,
  '-': (a, b) => a - b,
  '*': (a, b) => a * b,
  '/': (a, b) => a / b,
  '^': (a, b) => a ** b,
};
const COMPARISONS: Readonly<Record<string, (a: Cell, b: Cell) => boolean>> = {
  '==': (a, b) => a === b,
  '!=': (a, b) => a !== b,
  '<': (a, b) => a < b,
  '>': (a, b) => a > b,
  '<=': (a, b) => a <= b,
  '>=': (a, b) => a >= b,
};
const OF_ONE: Readonly<Record<string, (a: number) => number>> = {
  I: (a) => a,
  '(': (a) => a,
  '+': (a) => a,
  '-': (a) => -a,
  '!': (a) => (a === 0 ? 1 : 0),
  log: Math.log,
  exp: Math.exp,
  sqrt: Math.sqrt,
  abs: Math.abs,
  log10: Math.log10,
  log2: Math.log2,
  'as.numeric': (a) => a,
};

/**
 * The column that an expression makes; comparisons give 1 and 0, missing values stay missing.
 * @throws Unevaluable for functions it does not know
 * @example evaluated(accepted(readExpression('score * 2')), frame).values // 2, 4, 6, 12
 */
export function evaluated(tree: Expression, frame: Frame): Column {
  if (tree.kind === 'call' && (tree.name === 'factor' || tree.name === 'as.factor')) {
    const [inner] = tree.args;
    if (inner) return { kind: 'codes', ...asCodes(namedColumn(inner.value, frame)) };
  }
  return {
    kind: 'numbers',
    values: Float64Array.from({ length: frame.rows }, (_, row) => numberAt(tree, frame, row)),
  };
}

function namedColumn(tree: Expression, frame: Frame): Column {
  return (tree.kind === 'name' ? frame.column(tree.name) : undefined) ?? evaluated(tree, frame);
}

function numberAt(tree: Expression, frame: Frame, row: number): number {
  const cell = cellAt(tree, frame, row);
  return typeof cell === 'number' ? cell : Number(cell);
}

function cellAt(tree: Expression, frame: Frame, row: number): Cell {
  if (tree.kind === 'number' || tree.kind === 'text') return tree.value;
  if (tree.kind === 'name') return namedCell(tree.name, frame, row);
  const [left, right] = tree.args.map(({ value }) => value);
  if (left && right) return cellOfTwo(tree.name, left, right, frame, row);
  const one = OF_ONE[tree.name];
  if (!one || !left) throw new Unevaluable(textOf(tree));
  const value = numberAt(left, frame, row);
  return Number.isNaN(value) ? value : one(value);
}

function namedCell(name: string, frame: Frame, row: number): Cell {
  if (name === 'TRUE' || name === 'T') return 1;
  if (name === 'FALSE' || name === 'F') return 0;
  if (name === 'pi') return Math.PI;
  const column = frame.column(name);
  if (!column) throw new Unevaluable(name);
  if (column.kind === 'numbers') return column.values[row] ?? Number.NaN;
  return column.levels[column.codes[row] ?? -1] ?? Number.NaN;
}

function cellOfTwo(name: string, left: Expression, right: Expression, frame: Frame, row: number): Cell {
  if (name === '%in%') return membersOf(right).includes(String(cellAt(left, frame, row))) ? 1 : 0;
  const [a, b] = [cellAt(left, frame, row), cellAt(right, frame, row)];
  if (name === '&' || name === '|') return joined(name, Number(a), Number(b));
  if (Number.isNaN(a) || Number.isNaN(b)) return Number.NaN;
  const sum = ARITHMETIC[name];
  if (sum) return sum(Number(a), Number(b));
  const comparison = COMPARISONS[name];
  if (!comparison) throw new Unevaluable(name);
  return (typeof a === typeof b ? comparison(a, b) : comparison(String(a), String(b))) ? 1 : 0;
}

function joined(sign: '&' | '|', a: number, b: number): number {
  if (sign === '&') return a === 0 || b === 0 ? 0 : a * b === 0 ? 0 : a + b > 0 ? 1 : Number.NaN;
  return a > 0 || b > 0 ? 1 : a + b;
}

function membersOf(tree: Expression): readonly string[] {
  if (tree.kind === 'call') return tree.args.flatMap(({ value }) => membersOf(value));
  return tree.kind === 'name' ? [tree.name] : [String(tree.value)];
}
