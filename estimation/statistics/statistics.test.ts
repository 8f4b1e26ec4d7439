import { describe, expect, it } from 'vitest';
import { readExpression } from '../expressions/expression.ts';
import { drawnSample, within } from '../sampling/sample.ts';
import { accepted, refusal } from '../specimens.ts';
import { contrasted, contrastedBy, sideBySide } from './contrasts.ts';
import { correlationOf } from './correlations.ts';
import { estimateFigures, standardErrors, together } from './figures.ts';
import { proportionLimits } from './proportion-limits.ts';
import { orderedValues, quantileBy } from './quantile-rules.ts';
import { indexOf, satisfiedOf, scoresOf } from './scores.ts';
import { meansOf, ratiosOf, totalsOf } from './totals.ts';
import { raoScottTest, waldIndependence } from './weighted-table.ts';

const WEIGHT = Float64Array.of(10, 10, 20, 20, 30, 30);
const SAMPLE = accepted(drawnSample({ rows: 6, stages: [{ isNested: false }], weight: WEIGHT }));
const Y = Float64Array.of(3, 5, 4, 8, 6, 9);
const X = Float64Array.of(1, 2, 2, 3, 3, 4);

describe('contrasts', () => {
  const totals = accepted(estimateFigures(SAMPLE, totalsOf([Y, X])));
  it('of two totals by the delta method are their ratio, error and all', () => {
    const ratio = accepted(estimateFigures(SAMPLE, ratiosOf([[Y, X]])));
    const found = contrastedBy(totals, ['y', 'x'], [accepted(readExpression('y / x'))]);
    expect(found.values[0]).toBeCloseTo(ratio.values[0] ?? 0, 12);
    expect(standardErrors(found)[0]).toBeCloseTo(standardErrors(ratio)[0] ?? 0, 12);
  });
  it('of waves drawn apart add the variances', () => {
    const change = contrasted(sideBySide(totals, totals), [Float64Array.of(-1, 0, 1, 0)]);
    expect(change.values[0]).toBe(0);
    expect(change.covariance[0]?.[0]).toBeCloseTo(2 * (totals.covariance[0]?.[0] ?? 0), 8);
  });
  it('of waves that share their people know that they do', () => {
    const parts = [Y, Y.map((each) => each + 1)].map((column) => ({
      sample: SAMPLE,
      statistic: meansOf([column]),
    }));
    const change = contrasted(accepted(estimateFigures(SAMPLE, together(parts))), [Float64Array.of(-1, 1)]);
    expect(change.values[0]).toBeCloseTo(1, 12);
    expect(standardErrors(change)[0]).toBeLessThan(1e-7);
  });
});

describe('a correlation', () => {
  it('of a column with itself is one, without an error', () => {
    const found = accepted(estimateFigures(SAMPLE, correlationOf(Y, Y)));
    expect(found.values[0]).toBeCloseTo(1, 12);
    expect(standardErrors(found)[0]).toBeLessThan(1e-12);
  });
  it('does not change when a column is stretched', () => {
    const plain = accepted(estimateFigures(SAMPLE, correlationOf(X, Y)));
    const stretched = accepted(
      estimateFigures(
        SAMPLE,
        correlationOf(
          X.map((each) => 3 * each - 7),
          Y,
        ),
      ),
    );
    expect(stretched.values[0]).toBeCloseTo(plain.values[0] ?? 0, 12);
    expect(standardErrors(stretched)[0]).toBeCloseTo(standardErrors(plain)[0] ?? 0, 12);
  });
});

describe('scores', () => {
  const rule = { scores: [100, 50, 0, undefined], dontKnow: 'left-out' } as const;
  const answers = Int32Array.of(0, 1, 2, 3, -1);
  it('leave don’t-knows out, or score them, as the rule says', () => {
    expect([...scoresOf(answers, rule)]).toEqual([100, 50, 0, Number.NaN, Number.NaN]);
    expect([...scoresOf(answers, { ...rule, dontKnow: { scoredAs: 0 } })]).toEqual([
      100,
      50,
      0,
      0,
      Number.NaN,
    ]);
    expect([...satisfiedOf(answers, rule, 50)]).toEqual([1, 1, 0, Number.NaN, Number.NaN]);
  });
  it('make an index only of enough items', () => {
    const items = [Float64Array.of(100, 0), Float64Array.of(50, Number.NaN)];
    expect([...indexOf(items, 2)]).toEqual([75, Number.NaN]);
    expect([...indexOf(items, 1)]).toEqual([75, 0]);
  });
});

describe('limits of a proportion', () => {
  const evidence = {
    value: 0.3,
    variance: 0.0021,
    logitVariance: 0.0021 / 0.21 ** 2,
    degreesOfFreedom: 40,
    n: 100,
  };
  it.each(['mean', 'logit', 'xlogit', 'asin', 'beta', 'wilson', 'likelihood'] as const)(
    'hold it, and mirror those of its complement: %s',
    (method) => {
      const [low, high] = proportionLimits(method, evidence);
      const [otherLow, otherHigh] = proportionLimits(method, { ...evidence, value: 0.7 });
      expect(low).toBeLessThan(0.3);
      expect(high).toBeGreaterThan(0.3);
      expect(low).toBeCloseTo(1 - otherHigh, 8);
      expect(high).toBeCloseTo(1 - otherLow, 8);
    },
  );
});

describe('quantiles', () => {
  const ordered = orderedValues(Y, WEIGHT);
  it.each([
    'math',
    'hf1',
    'school',
    'hf2',
    'hf3',
    'hf4',
    'hf5',
    'hf6',
    'hf7',
    'hf8',
    'hf9',
    'shahvaish',
  ] as const)('never fall as the share grows, and stay among the values: %s', (rule) => {
    // Shah and Vaish's rule, as R has it, is not held to the first.
    const shares = Array.from({ length: 60 }, (_, k) => 0.17 + k / 75);
    const found = shares.map((share) => quantileBy(rule, ordered, share));
    if (rule !== 'shahvaish') expect(found).toEqual(found.toSorted((left, right) => left - right));
    expect(Math.min(...found)).toBeGreaterThanOrEqual(3);
    expect(Math.max(...found)).toBeLessThanOrEqual(9);
  });
  it('do not exist outside 0 to 1', () => {
    expect(quantileBy('math', ordered, 1.01)).toBeNaN();
  });
  it('know a share that is met exactly, whatever rounding the weights bring', () => {
    const tenths = orderedValues(
      Float64Array.from({ length: 10 }, (_, k) => k),
      new Float64Array(10).fill(0.1),
    );
    expect(quantileBy('school', tenths, 0.5)).toBe(4.5);
  });
});

describe('tests of independence', () => {
  const cells = (rows: readonly number[]) =>
    rows.map((_, cell) => Float64Array.from({ length: 6 }, (__, row) => (row % 4 === cell ? 1 : 0)));
  it('find nothing where rows and columns have nothing to do with each other', () => {
    const values = Float64Array.of(0.12, 0.28, 0.18, 0.42);
    const square = [...values.keys()].map((i) =>
      values.map((p, j) => ((i === j ? p : 0) - p * (values[i] ?? 0)) / 200),
    );
    const table = { rows: 2, columns: 2, cells: { values, covariance: square } };
    for (const kind of ['F', 'Chisq'] as const)
      expect(raoScottTest(table, 200, 100, kind).pValue).toBeCloseTo(1, 6);
    expect(waldIndependence(table, 100, false).statistic).toBeLessThan(1e-20);
  });
  it('are those of a simple sample when the covariance is', () => {
    const values = Float64Array.of(0.2, 0.2, 0.1, 0.5);
    const square = [...values.keys()].map((i) =>
      values.map((p, j) => ((i === j ? p : 0) - p * (values[i] ?? 0)) / 200),
    );
    const found = raoScottTest(
      { rows: 2, columns: 2, cells: { values, covariance: square } },
      200,
      100,
      'Chisq',
    );
    // n Σ (p - e)²/e with e 0.12, 0.28, 0.18, 0.42: the effects are 1 only under independence, the statistic is Pearson's.
    expect(found.statistic).toBeCloseTo(200 * 0.08 ** 2 * (1 / 0.12 + 1 / 0.28 + 1 / 0.18 + 1 / 0.42), 9);
  });
  it('refuse a domain with nobody in it before any of this', () => {
    expect(refusal(estimateFigures(within(SAMPLE, new Uint8Array(6)), meansOf(cells([0, 1, 2, 3]))))).toBe(
      'domain-empty',
    );
  });
});
