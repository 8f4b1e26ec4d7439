// Golden numbers of R 4.2.2 with survey 4.1.1:
//   s <- svydesign(id=~1, weights=~w, data=d)   # y and w as below, h <- as.numeric(y > 4 & y < 12)
//   svyquantile(~y, s, c(.25, .4, .5, .6), interval.type="score")
//   m <- svyglm(h~1, s, family=quasibinomial, control=list(epsilon=1e-14)); plogis(confint(m, 1, method="likelihood", ddf=19))
// With R's own stop rule, as svyciprop has it, the latter moves by 3e-6.
import { describe, expect, it } from 'vitest';
import { drawnSample } from '../sampling/sample.ts';
import { STRICT } from '../sampling/taylor-covariance.ts';
import { accepted } from '../specimens.ts';
import { splineThrough } from './cubic-spline.ts';
import { estimateFigures } from './figures.ts';
import { profileLimits } from './profile-limits.ts';
import { proportionLimits } from './proportion-limits.ts';
import { estimateQuantile, type QuantileOptions } from './quantiles.ts';
import { rootBetween } from './root-search.ts';
import { meansOf } from './totals.ts';

const Y = Float64Array.of(3, 5, 4, 8, 6, 9, 1, 2, 7, 11, 10, 12, 15, 13, 20, 14, 18, 17, 16, 19);
const W = Float64Array.of(10, 10, 20, 20, 30, 30, 5, 5, 40, 40, 12, 13, 14, 15, 60, 61, 62, 63, 1, 2);
const SAMPLE = accepted(drawnSample({ rows: 20, stages: [{ isNested: false }], weight: W }));
const OPTIONS: QuantileOptions = {
  rule: 'math',
  interval: 'score',
  level: 0.95,
  degreesOfFreedom: 19,
  n: 20,
  rules: STRICT,
};

function limitsOf(p: number, options: QuantileOptions): readonly [number, number, number] {
  const { low, value, high } = accepted(estimateQuantile(SAMPLE, Y, p, options));
  return [low, value, high];
}

describe('R’s search for the limits of a score test', () => {
  it('is followed where asked for, to where it reads a weighted quantile at an unweighted share', () => {
    const found = [0.25, 0.4, 0.5, 0.6].map((p) => limitsOf(p, { ...OPTIONS, compat: 'r-survey-4.5' }));
    expect(found).toEqual([
      [8, 8, 17],
      [10, 11, 18],
      [11, 14, 18],
      [12, 14, 20],
    ]);
  });
  it('finds nothing where the test is never refused inside the values', () => {
    expect(limitsOf(0.9, { ...OPTIONS, compat: 'r-survey-4.5' })[2]).toBeNaN();
  });
  it('is not ours: our limits always hold the estimate', () => {
    for (const p of [0.25, 0.4, 0.5, 0.6]) {
      const [low, value, high] = limitsOf(p, OPTIONS);
      expect(low).toBeLessThanOrEqual(value);
      expect(high).toBeGreaterThanOrEqual(value);
    }
  });
});

describe('R’s search for the limits of a likelihood', () => {
  const h = Y.map((y) => (y > 4 && y < 12 ? 1 : 0));
  const figures = accepted(estimateFigures(SAMPLE, meansOf([h]), STRICT));
  const value = figures.values[0] ?? 0;
  const variance = figures.covariance[0]?.[0] ?? 0;
  const logitVariance = variance / (value * (1 - value)) ** 2;
  const evidence = { value, variance, logitVariance, degreesOfFreedom: 19, n: 20, dispersion: 20 / 19 };

  it('is followed where asked for', () => {
    const [low, high] = profileLimits(evidence, 0.95, { rows: 20, people: 20 });
    expect(low).toBeCloseTo(0.123237270011767, 9);
    expect(high).toBeCloseTo(0.647980423823449, 9);
  });
  it('misses the limits themselves by little', () => {
    const [low, high] = profileLimits(evidence, 0.95, { rows: 20, people: 20 });
    const [ownLow, ownHigh] = proportionLimits('likelihood', evidence);
    expect(low / ownLow).toBeCloseTo(1, 2);
    expect(high / ownHigh).toBeCloseTo(1, 2);
    expect(low).not.toBeCloseTo(ownLow, 8);
  });
  it('finds no limits for a share of nobody', () => {
    expect(profileLimits({ ...evidence, value: 0 }, 0.95, { rows: 20, people: 20 })).toEqual([
      Number.NaN,
      Number.NaN,
    ]);
  });
});

describe('what the searches are made of', () => {
  it('a spline through a cubic is that cubic', () => {
    const cubic = (x: number): number => 2 * x ** 3 - x ** 2 + 3 * x - 7;
    const x = Float64Array.of(-2, -1, 0.5, 1, 3, 4);
    const at = Float64Array.of(-1.7, 0, 0.75, 2, 3.9);
    const found = splineThrough(x, x.map(cubic), at);
    for (const [k, point] of at.entries()) expect(found[k]).toBeCloseTo(cubic(point), 10);
  });
  it('a root is found between unlike signs, and nowhere else', () => {
    expect(rootBetween(0, 2, 1e-12, (x) => x * x - 2)).toBeCloseTo(Math.SQRT2, 11);
    expect(rootBetween(0, 1, 1e-12, (x) => x * x - 2)).toBeNaN();
    expect(rootBetween(2, 5, 1e-12, (x) => x - 2)).toBe(2);
  });
});
