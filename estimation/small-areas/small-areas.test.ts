import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chanceFrom } from '#base';
import { accepted, refusal } from '../specimens.ts';
import { benchmark } from './benchmarking.ts';
import { diagnoseSmallAreas } from './diagnostics.ts';
import { fitSmallAreas, type SmallAreaMethod, type SmallAreas } from './fay-herriot.ts';
import { fitSmallAreaRates } from './rates.ts';
import { smoothVariances } from './variance-smoothing.ts';

const METHODS: readonly SmallAreaMethod[] = ['reml', 'ml', 'fay-herriot'];

/** Places around 2 + 3x, A as given, sampling variances between 0.5 and 1.5. */
function made(seed: string, places: number, between: number): SmallAreas & { readonly truth: Float64Array } {
  const chance = chanceFrom(seed);
  const x = Float64Array.from({ length: places }, () => chance.next());
  const variance = x.map(() => 0.5 + chance.next());
  const truth = x.map((each) => 2 + 3 * each + Math.sqrt(between) * chance.normal());
  const direct = truth.map((each, d) => each + Math.sqrt(variance[d] ?? 0) * chance.normal());
  return { direct, variance, columns: [x.map(() => 1), x], truth };
}

describe('the model of Fay and Herriot', () => {
  it.each(METHODS)('finds by %s what made the data, and errors no larger than the direct ones', (method) => {
    const areas = made('many', 4000, 1);
    const model = accepted(fitSmallAreas(areas, method));
    expect(model.hasConverged).toBe(true);
    expect(model.betweenVariance).toBeCloseTo(1, 0);
    expect(Math.abs((model.coefficients[1] ?? 0) - 3)).toBeLessThan(4 * (model.coefficientErrors[1] ?? 0));
    const squared = areas.truth.map((each, d) => (each - (model.estimate[d] ?? 0)) ** 2);
    const promised = mean(model.meanSquaredError);
    expect(Math.abs(mean(squared) / promised - 1)).toBeLessThan(0.1);
    expect(promised).toBeLessThan(mean(areas.variance));
  });
  it('is balanced where all errors are equal: A is the residual variance less D', () => {
    const direct = Float64Array.of(1, 5, 2, 8, 4);
    const variance = direct.map(() => 2);
    const areas = { direct, variance, columns: [direct.map(() => 1)] };
    // Σ(y - 4)² = 30: REML and moments 30/4 - 2, ML 30/5 - 2.
    expect(accepted(fitSmallAreas(areas, 'reml')).betweenVariance).toBeCloseTo(5.5, 10);
    expect(accepted(fitSmallAreas(areas, 'fay-herriot')).betweenVariance).toBeCloseTo(5.5, 10);
    expect(accepted(fitSmallAreas(areas, 'ml')).betweenVariance).toBeCloseTo(4, 10);
    const { estimate, ownShare } = accepted(fitSmallAreas(areas, 'reml'));
    expect(ownShare[0]).toBeCloseTo(5.5 / 7.5, 10);
    expect(estimate[3]).toBeCloseTo(4 + 4 * (5.5 / 7.5), 10);
  });
  it('takes the regression for the truth where places differ no more than their errors', () => {
    const areas = {
      direct: Float64Array.of(1, 1.01, 0.99, 1),
      variance: new Float64Array(4).fill(4),
      columns: [new Float64Array(4).fill(1)],
    };
    for (const method of METHODS) {
      const model = accepted(fitSmallAreas(areas, method));
      expect([model.betweenVariance, model.hasConverged]).toEqual([0, true]);
      expect([...model.estimate]).toEqual([...model.synthetic]);
    }
  });
  it('moves with its data: adding a constant moves every estimate by it and no error', () => {
    fc.assert(
      fc.property(fc.string(), fc.constantFrom(...METHODS), (seed, method) => {
        const areas = made(seed, 20, 0.7);
        const moved = { ...areas, direct: areas.direct.map((each) => each + 7) };
        const [one, other] = [accepted(fitSmallAreas(areas, method)), accepted(fitSmallAreas(moved, method))];
        for (const [d, each] of one.estimate.entries()) expect(other.estimate[d]).toBeCloseTo(each + 7, 8);
        for (const [d, each] of one.meanSquaredError.entries())
          expect(other.meanSquaredError[d]).toBeCloseTo(each, 8);
      }),
    );
  });
  it('leaves every estimate between its direct and its synthetic one', () => {
    const areas = made('between', 60, 0.5);
    const { estimate, synthetic, ownShare } = accepted(fitSmallAreas(areas, 'reml'));
    for (const [d, y] of areas.direct.entries()) {
      expect(estimate[d]).toBeLessThanOrEqual(Math.max(y, synthetic[d] ?? 0));
      expect(estimate[d]).toBeGreaterThanOrEqual(Math.min(y, synthetic[d] ?? 0));
      expect(ownShare[d]).toBeLessThan(1);
    }
  });
  it('refuses with the cell: no variance, a hole, columns that say the same, too few places', () => {
    const areas = made('bad', 6, 1);
    const [ones = new Float64Array(6), x = new Float64Array(6)] = areas.columns;
    const refusedWith = (change: Partial<SmallAreas>): string =>
      refusal(fitSmallAreas({ ...areas, ...change }, 'reml'));
    expect(refusedWith({ variance: Float64Array.of(1, 1, 0, 1, 1, 1) })).toBe(
      'sampling-variance-not-positive at place 3',
    );
    expect(refusedWith({ direct: Float64Array.of(1, Number.NaN, 0, 1, 1, 1) })).toBe(
      'value-not-finite at row 2',
    );
    expect(refusedWith({ columns: [ones, x, x.map((each) => 2 - each)] })).toBe(
      'model-column-dependent at column 3',
    );
    expect(refusedWith({ columns: [ones, x, x, x, x, x] })).toBe('model-rows-too-few');
  });
});

describe('small areas of rates', () => {
  it('stay between 0 and 1 however near the end, and have an interval around them', () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: 0.7, max: 1, noNaN: true }), { minLength: 5, maxLength: 30 }),
        (rates) => {
          const rate = Float64Array.from(rates);
          const found = accepted(
            fitSmallAreaRates(
              { rate, effectiveRespondents: rate.map(() => 4), columns: [rate.map(() => 1)] },
              'reml',
            ),
          );
          for (const [d, each] of found.rate.entries()) {
            expect(each > 0 && each <= 1).toBe(true);
            expect(found.low[d]).toBeLessThanOrEqual(found.high[d] ?? 0);
            expect((found.low[d] ?? 1) >= 0 && (found.high[d] ?? 2) <= 1).toBe(true);
          }
        },
      ),
    );
  });
  it('refuse a rate of more than one, and a place without respondents', () => {
    const ones = new Float64Array(3).fill(1);
    const rate = Float64Array.of(0.5, 1.1, 0.7);
    expect(refusal(fitSmallAreaRates({ rate, effectiveRespondents: ones, columns: [ones] }, 'ml'))).toBe(
      'share-answer-out-of-range at row 2',
    );
    const nobody = Float64Array.of(5, 5, 0);
    expect(
      refusal(fitSmallAreaRates({ rate: ones, effectiveRespondents: nobody, columns: [ones] }, 'ml')),
    ).toBe('sampling-variance-not-positive at place 3');
  });
});

describe('smoothed sampling variances', () => {
  it('find v = 2/n again, also for a place that had none', () => {
    const respondents = Float64Array.of(5, 10, 20, 40);
    const found = accepted(smoothVariances({ variance: Float64Array.of(0.4, 0.2, 0, 0.05), respondents }));
    expect([found.slope, found.variance[2], found.used]).toEqual([
      expect.closeTo(-1, 10),
      expect.closeTo(0.1, 10),
      3,
    ]);
  });
  it('sum to what they were made of, and are one number where all samples are alike', () => {
    const variance = Float64Array.of(0.1, 0.3, 0.2, 0.4);
    const found = accepted(smoothVariances({ variance, respondents: new Float64Array(4).fill(9) }));
    expect([...found.variance]).toEqual(Array(4).fill(expect.closeTo(0.25, 12)));
  });
  it('refuse a place without respondents and too few variances', () => {
    const variance = Float64Array.of(0.1, 0.3, 0.2);
    expect(refusal(smoothVariances({ variance, respondents: Float64Array.of(3, 0, 4) }))).toBe(
      'respondents-not-a-count at place 2',
    );
    expect(refusal(smoothVariances({ variance: new Float64Array(3), respondents: variance }))).toBe(
      'model-rows-too-few',
    );
  });
});

describe('benchmarked estimates', () => {
  const estimate = Float64Array.of(0.9, 0.8, 0.95);
  const share = Float64Array.of(100, 300, 50);
  const error = { by: 'error', meanSquaredError: Float64Array.of(0.01, 0.001, 0) } as const;
  it.each([{ by: 'ratio' } as const, { by: 'difference' } as const, error])(
    'agree with the whole by $by',
    (how) => {
      const moved = accepted(benchmark(estimate, share, 0.86, how));
      expect(moved.reduce((sum, each, d) => sum + each * (share[d] ?? 0), 0) / 450).toBeCloseTo(0.86, 12);
    },
  );
  it('do not move a place that is certain', () => {
    expect(accepted(benchmark(estimate, share, 0.86, error))[2]).toBe(0.95);
  });
  it('refuse shares that sum to nothing', () => {
    expect(refusal(benchmark(estimate, new Float64Array(3), 0.9, { by: 'ratio' }))).toBe(
      'benchmark-not-usable',
    );
    expect(refusal(benchmark(estimate, Float64Array.of(1, -1, 3), 0.9, { by: 'difference' }))).toBe(
      'benchmark-not-usable',
    );
  });
});

describe('the diagnostics', () => {
  it('are calm for data of the model’s own kind', () => {
    const areas = made('calm', 400, 1);
    const found = diagnoseSmallAreas(areas, accepted(fitSmallAreas(areas, 'reml')));
    expect(found.goodnessP).toBeGreaterThan(0.01);
    expect(Math.abs(found.skewness)).toBeLessThan(0.5);
    expect(found.explained).toBeGreaterThan(0.2);
    expect(mean(found.errorRatio)).toBeLessThan(1);
    expect(found.bayes).toBeGreaterThan(found.akaike);
    expect(found.correlation).toBeGreaterThan(0.8);
  });
  it('point at a place that the model cannot explain', () => {
    const areas = made('one', 60, 0.2);
    areas.direct[7] = 30;
    expect(diagnoseSmallAreas(areas, accepted(fitSmallAreas(areas, 'reml'))).outliers).toEqual([7]);
  });
});

function mean(values: Float64Array): number {
  return values.reduce((sum, each) => sum + each, 0) / values.length;
}
