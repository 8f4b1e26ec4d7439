// The columns of a model from its formula: numbers as they are, levels as 0 and 1 against the first, products of both.
import { ok, type Result, refused } from '#base';
import { evaluated } from '../expressions/evaluate.ts';
import { type Expression, namesIn, textOf } from '../expressions/expression.ts';
import { type Column, completeRows, type Frame } from '../frames/frame.ts';
import { problem } from '../problems.ts';

/** The columns of a model, with R's names for them and the term each belongs to. */
export interface ModelMatrix {
  readonly names: readonly string[];
  readonly columns: readonly Float64Array[];
  /** term of each column, 0 for the intercept */
  readonly termOf: readonly number[];
  readonly terms: readonly string[];
  /** 1 for rows with a value in every column that the formula mentions */
  readonly isComplete: Uint8Array;
}

interface Part {
  readonly name: string;
  readonly values: Float64Array;
}

/**
 * The model matrix of the right side of a formula, with treatment contrasts as R's `model.matrix` makes it.
 * @example accepted(modelMatrix(accepted(readExpression('sex + score')), frame)).names.join(' ') // (Intercept) sexM score
 */
export function modelMatrix(formula: Expression, frame: Frame): Result<ModelMatrix> {
  const { terms, hasIntercept } = expanded(formula);
  const missing = terms
    .flat()
    .flatMap(namesIn)
    .find((name) => !frame.column(name));
  if (missing !== undefined) return refused(problem('column-unknown', { column: missing }, missing));
  const mentioned = [...new Set(terms.flat().flatMap(namesIn))].flatMap((name) => frame.column(name) ?? []);
  const ones: Part[] = hasIntercept
    ? [{ name: '(Intercept)', values: new Float64Array(frame.rows).fill(1) }]
    : [];
  const known = new Set(hasIntercept ? [''] : []);
  const made = terms.map((term) => partsOfTerm(term, frame, known));
  return ok({
    names: [...ones, ...made.flat()].map(({ name }) => name),
    columns: [...ones, ...made.flat()].map(({ values }) => values),
    termOf: [...ones.map(() => 0), ...made.flatMap((parts, index) => parts.map(() => index + 1))],
    terms: terms.map((factors) => factors.map(textOf).join(':')),
    isComplete: completeRows(frame.rows, mentioned),
  });
}

// A factor stands as contrasts only where its margin is in the model already; otherwise with all its levels.
function partsOfTerm(term: readonly Expression[], frame: Frame, known: Set<string>): Part[] {
  const names = term.map(textOf);
  const parts = term.map((factor, index) => {
    const margin = names
      .filter((_, other) => other !== index)
      .sort()
      .join(':');
    return partsOfFactor(factor, frame, known.has(margin));
  });
  known.add([...names].sort().join(':'));
  return parts.reduce((left, right) => right.flatMap((b) => left.map((a) => productOf(a, b))));
}

function productOf(a: Part, b: Part): Part {
  return { name: `${a.name}:${b.name}`, values: a.values.map((each, row) => each * (b.values[row] ?? 0)) };
}

function partsOfFactor(factor: Expression, frame: Frame, isContrast: boolean): Part[] {
  const column = columnOf(factor, frame);
  const name = textOf(factor);
  if (column.kind === 'numbers') return [{ name, values: column.values }];
  return column.levels.flatMap((level, code) =>
    isContrast && code === 0
      ? []
      : [
          {
            name: `${name}${level}`,
            values: Float64Array.from(column.codes, (each) =>
              each < 0 ? Number.NaN : each === code ? 1 : 0,
            ),
          },
        ],
  );
}

/**
 * A column of the table, or what an expression of columns comes to in each row.
 * @example columnOf(accepted(readExpression('score')), frame).values // 1, 2, 3, 6
 */
export function columnOf(factor: Expression, frame: Frame): Column {
  if (factor.kind === 'name') {
    const column = frame.column(factor.name);
    if (column) return column;
  }
  return evaluated(factor, frame);
}

function expanded(formula: Expression): { terms: (readonly Expression[])[]; hasIntercept: boolean } {
  const parts = summands(formula, 1);
  const numbers = parts.flatMap(({ sign, tree }) =>
    tree.kind === 'number' ? [sign * (tree.value === 0 ? -1 : 1)] : [],
  );
  const others = parts.filter(({ tree }) => tree.kind !== 'number');
  const removed = new Set(
    others.filter(({ sign }) => sign < 0).flatMap(({ tree }) => crossings(tree).map(keyOf)),
  );
  const found = others.filter(({ sign }) => sign > 0).flatMap(({ tree }) => crossings(tree));
  const unique = new Map(
    found.filter((term) => !removed.has(keyOf(term))).map((term) => [keyOf(term), term]),
  );
  const terms = [...unique.values()].sort((left, right) => left.length - right.length);
  return { terms, hasIntercept: (numbers.at(-1) ?? 1) > 0 };
}

function keyOf(term: readonly Expression[]): string {
  return term.map(textOf).sort().join(':');
}

function summands(tree: Expression, sign: number): { sign: number; tree: Expression }[] {
  if (tree.kind !== 'call') return [{ sign, tree }];
  const [left, right] = tree.args.map(({ value }) => value);
  if (tree.name === '(' && left) return summands(left, sign);
  if (left && !right && (tree.name === '-' || tree.name === '+'))
    return summands(left, tree.name === '-' ? -sign : sign);
  if (left && right && (tree.name === '+' || tree.name === '-'))
    return [...summands(left, sign), ...summands(right, tree.name === '-' ? -sign : sign)];
  return [{ sign, tree }];
}

function crossings(tree: Expression): (readonly Expression[])[] {
  if (tree.kind !== 'call') return [[tree]];
  const [left, right] = tree.args.map(({ value }) => value);
  if (tree.name === '(' && left) return summands(left, 1).flatMap((each) => crossings(each.tree));
  if (!left || !right) return [[tree]];
  const pairs = () => crossings(left).flatMap((a) => crossings(right).map((b) => [...a, ...b]));
  if (tree.name === ':') return pairs();
  if (tree.name === '*') return [...crossings(left), ...crossings(right), ...pairs()];
  return [[tree]];
}
