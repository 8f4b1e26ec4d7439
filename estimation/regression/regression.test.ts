import { describe, expect, it } from 'vitest';
import { evaluated, Unevaluable } from '../expressions/evaluate.ts';
import { namesIn, readExpression, textOf } from '../expressions/expression.ts';
import {
  asCodes,
  asNumbers,
  type Column,
  completeRows,
  crossed,
  type Frame,
  indicators,
  isMissing,
} from '../frames/frame.ts';
import { drawnSample } from '../sampling/sample.ts';
import { STRICT } from '../sampling/taylor-covariance.ts';
import { accepted, refusal } from '../specimens.ts';
import { estimateFigures, standardErrors } from '../statistics/figures.ts';
import { meansOf } from '../statistics/totals.ts';
import { FAMILIES, LINKS } from './families.ts';
import { columnOf, modelMatrix } from './model-matrix.ts';
import { independentColumns, meanOfWeights, type RegressionModel, regressed } from './survey-regression.ts';
import { likelihoodRatioTest, waldTest, workingWaldTest } from './term-tests.ts';

const COLUMNS: Readonly<Record<string, Column>> = {
  sex: { kind: 'codes', codes: Int32Array.of(0, 1, 0, 1, 1, 0), levels: ['F', 'M'] },
  town: { kind: 'codes', codes: Int32Array.of(0, 1, 2, 0, 1, -1), levels: ['a', 'b', 'c'] },
  age: { kind: 'numbers', values: Float64Array.of(20, 35, 50, 41, Number.NaN, 63) },
};
const FRAME: Frame = { rows: 6, names: Object.keys(COLUMNS), column: (name) => COLUMNS[name] };
const tree = (text: string) => accepted(readExpression(text));
const WEIGHT = Float64Array.of(1, 2, 3, 1, 2, 3);
const SAMPLE = accepted(drawnSample({ rows: 6, stages: [{ isNested: false }], weight: WEIGHT }));
const Y = Float64Array.of(1, 0, 1, 1, 0, 0);
const ONES = new Float64Array(6).fill(1);
const X = Float64Array.of(1, 4, 2, 5, 3, 3);

function modelOf(change: Partial<RegressionModel>): RegressionModel {
  return {
    y: Y,
    columns: [ONES],
    names: ['one'],
    family: FAMILIES.gaussian,
    link: LINKS.identity,
    hasIntercept: true,
    ...change,
  };
}

describe('a formula', () => {
  it('has columns named as R names them, levels against the first', () => {
    expect(accepted(modelMatrix(tree('sex * age + town'), FRAME)).names).toEqual([
      '(Intercept)',
      'sexM',
      'age',
      'townb',
      'townc',
      'sexM:age',
    ]);
    expect(accepted(modelMatrix(tree('0 + sex'), FRAME)).names).toEqual(['sexF', 'sexM']);
    expect(accepted(modelMatrix(tree('town - 1 + sex:age'), FRAME)).names.slice(0, 3)).toEqual([
      'towna',
      'townb',
      'townc',
    ]);
  });
  it('knows the rows that have everything it mentions', () => {
    expect([...accepted(modelMatrix(tree('age + town'), FRAME)).isComplete]).toEqual([1, 1, 1, 1, 0, 0]);
  });
  it('names the column that does not exist', () => {
    expect(refusal(modelMatrix(tree('height'), FRAME))).toBe('column-unknown at height');
  });
  it('takes what is reckoned from columns', () => {
    expect([...asNumbers(columnOf(tree('I(age > 40 & sex == "M")'), FRAME))]).toEqual([
      0,
      0,
      0,
      1,
      Number.NaN,
      0,
    ]);
    expect(asNumbers(evaluated(tree('log(age) * 2'), FRAME))[0]).toBeCloseTo(2 * Math.log(20), 14);
    expect(() => evaluated(tree('spline(age)'), FRAME)).toThrow(Unevaluable);
  });
});

describe('an expression', () => {
  it('is read as R reads it and says what it mentions', () => {
    expect(textOf(tree('a + b*c^2 - f(x, k = 1)'))).toBe('a+b*c^2-f(x,k=1)');
    expect(namesIn(tree('a + b * log(a)'))).toEqual(['a', 'b']);
    expect(namesIn(tree('-2^2'))).toEqual([]);
  });
  it('that cannot be read says where', () => {
    expect(refusal(readExpression('a + (b'))).toBe('expression-unreadable');
    expect(refusal(readExpression('a b'))).toBe('expression-unreadable');
  });
});

describe('columns', () => {
  it('cross to the combinations that occur, the first fastest', () => {
    const found = crossed([Int32Array.of(0, 1, 1, -1), Int32Array.of(0, 0, 2, 1)], 4);
    expect([[...found.codes], found.count]).toEqual([[0, 1, 2, -1], 3]);
  });
  it('of numbers become levels in order of size, and columns of 0 and 1', () => {
    const { codes, levels } = asCodes({ kind: 'numbers', values: Float64Array.of(10, 2, Number.NaN, 10) });
    expect([[...codes], levels]).toEqual([
      [1, 0, -1, 1],
      ['2', '10'],
    ]);
    expect(indicators(codes, 2).map((column) => [...column])).toEqual([
      [0, 1, Number.NaN, 0],
      [1, 0, Number.NaN, 1],
    ]);
  });
  it('know what is missing', () => {
    const age = COLUMNS.age;
    if (!age) throw new Error('no age');
    expect([isMissing(age, 3), isMissing(age, 4)]).toEqual([false, true]);
    expect([...completeRows(6, Object.values(COLUMNS))]).toEqual([1, 1, 1, 1, 0, 0]);
  });
});

describe('a regression', () => {
  const mean = accepted(estimateFigures(SAMPLE, meansOf([Y])));
  const [p = 0, error = 0] = [mean.values[0], standardErrors(mean)[0]];
  it('on nothing is a mean, error and all', () => {
    const { coefficients } = accepted(regressed(SAMPLE, modelOf({}), STRICT));
    expect(coefficients.values[0]).toBeCloseTo(p, 13);
    expect(standardErrors(coefficients)[0]).toBeCloseTo(error, 13);
  });
  it('by logits on nothing is the logit of a proportion', () => {
    const { coefficients } = accepted(
      regressed(SAMPLE, modelOf({ family: FAMILIES.binomial, link: LINKS.logit }), STRICT),
    );
    expect(coefficients.values[0]).toBeCloseTo(Math.log(p / (1 - p)), 12);
    expect(standardErrors(coefficients)[0]).toBeCloseTo(error / (p * (1 - p)), 12);
  });
  it('tests one coefficient as its t does', () => {
    const { coefficients } = accepted(
      regressed(SAMPLE, modelOf({ columns: [ONES, X], names: ['one', 'x'] }), STRICT),
    );
    const t = (coefficients.values[1] ?? 0) / (standardErrors(coefficients)[1] ?? 1);
    expect(waldTest(coefficients, [1], 4).statistic).toBeCloseTo(t * t, 10);
  });
  it('finds the fall of a normal deviance to be the working statistic, and its effect that of the design', () => {
    const larger = accepted(regressed(SAMPLE, modelOf({ columns: [ONES, X], names: ['one', 'x'] }), STRICT));
    const smaller = accepted(regressed(SAMPLE, modelOf({}), STRICT));
    const fall = likelihoodRatioTest(larger, smaller.deviance, [1], 4);
    const working = workingWaldTest(larger, [1], 4);
    expect(fall.statistic).toBeCloseTo(working.statistic, 10);
    const variance = larger.coefficients.covariance[1]?.[1] ?? 0;
    expect(fall.effects[0]).toBeCloseTo(variance / (larger.simpleCovariance[1]?.[1] ?? 1), 10);
    expect(fall.pValue).toBeCloseTo(working.pValue, 10);
    expect(fall.degrees).toEqual([1, 4]);
  });
  it('refuses a column that follows from another, by name', () => {
    const columns = [ONES, X, X.map((each) => 2 * each + 1)];
    expect(refusal(regressed(SAMPLE, modelOf({ columns, names: ['one', 'x', 'same'] }), STRICT))).toBe(
      'model-column-dependent at same',
    );
    expect(independentColumns(columns, WEIGHT)).toEqual([0, 1]);
  });
  it('scales deviances by weights that average one', () => {
    expect(meanOfWeights(Float64Array.of(2, 4, 0))).toBe(3);
    expect(accepted(regressed(SAMPLE, modelOf({}), STRICT)).deviance).toBeCloseTo(6 * p * (1 - p), 12);
  });
});
