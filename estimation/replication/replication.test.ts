import { describe, expect, it } from 'vitest';
import { chanceFrom } from '#base';
import { hartleyRao, overton } from '../sampling/joint-draw.ts';
import { drawnSample, type Sample } from '../sampling/sample.ts';
import type { Stage } from '../sampling/stage.ts';
import { STRICT } from '../sampling/taylor-covariance.ts';
import { accepted, refusal } from '../specimens.ts';
import { estimateFigures, standardErrors } from '../statistics/figures.ts';
import { estimateQuantile } from '../statistics/quantiles.ts';
import { meansOf, totalsOf } from '../statistics/totals.ts';
import { countOf, designEffects, variancesOf } from '../statistics/variances.ts';
import { bootstrapReplicates } from './bootstrap.ts';
import { halfSamples } from './half-samples.ts';

const Y = Float64Array.of(3, 8, 1, 4, 9, 2, 5, 7, 6, 10);
const first = (sample: Sample): Stage => {
  const [stage] = sample.stages;
  if (!stage) throw new Error('no stage');
  return stage;
};
const drawn = (stratum: readonly number[], population?: number): Sample =>
  accepted(
    drawnSample({
      rows: stratum.length,
      stages: [
        {
          isNested: false,
          stratum: Int32Array.from(stratum),
          ...(population ? { population: new Float64Array(stratum.length).fill(population) } : {}),
        },
      ],
      weight: new Float64Array(stratum.length).fill(10),
    }),
  );
const PAIRS = drawn([0, 0, 1, 1, 2, 2, 3, 3, 4, 4]);

describe('half-samples', () => {
  const options = { isAroundEstimate: false, degreesOfFreedom: 5 };
  it.each([0, 0.3])('of a total are its linearised variance, ρ = %d', (rho) => {
    const replicates = accepted(halfSamples(PAIRS, first(PAIRS), { ...options, rho }));
    const found = accepted(estimateFigures({ ...PAIRS, replicates }, totalsOf([Y])));
    const wanted = accepted(estimateFigures(PAIRS, totalsOf([Y])));
    expect(standardErrors(found)[0]).toBeCloseTo(standardErrors(wanted)[0] ?? 0, 9);
  });
  it('refuse a stratum that has not two units, by name', () => {
    const three = drawn([0, 0, 1, 1, 1]);
    expect(refusal(halfSamples(three, first(three), { ...options, rho: 0 }))).toBe(
      'stratum-not-of-two-units at stratum 2',
    );
  });
});

describe('a bootstrap', () => {
  const sample = drawn([0, 0, 0, 0, 0, 1, 1, 1, 1, 1], 50);
  const made = (kind: 'subbootstrap' | 'bootstrap' | 'mrb') =>
    bootstrapReplicates(sample, first(sample), {
      count: 3000,
      kind,
      isAroundEstimate: false,
      degreesOfFreedom: 8,
      chance: chanceFrom('bootstrap'),
    });
  it.each(['subbootstrap', 'bootstrap', 'mrb'] as const)(
    'keeps the sum of weights and nears the linearised error: %s',
    (kind) => {
      const replicates = made(kind);
      const sums = replicates.weights.map((weight) => weight.reduce((sum, each) => sum + each, 0));
      expect(sums.reduce((sum, each) => sum + each, 0) / 3000).toBeCloseTo(100, 6);
      const found = accepted(estimateFigures({ ...sample, replicates }, totalsOf([Y])));
      const wanted = accepted(estimateFigures(sample, totalsOf([Y])));
      // 3,000 replicates know a standard error to about 1.3 %; finite-population kinds lean on n/N = 0.1, plain ones do not;
      // n copies drawn of n give (n - 1)/n of the variance.
      const ratio = (standardErrors(found)[0] ?? 0) / (standardErrors(wanted)[0] ?? 1);
      expect(ratio).toBeGreaterThan(0.85);
      expect(ratio).toBeLessThan(1.12);
    },
  );
  it('is the same for the same seed', () => {
    expect(made('mrb').weights[7]).toEqual(made('mrb').weights[7]);
  });
});

describe('approximate joint probabilities', () => {
  const [n, population] = [10, 40];
  const simple = drawn(new Array(n).fill(0), population);
  const probability = new Float64Array(n).fill(n / population);
  const share = n / population;
  it.each([
    ['overton', overton(probability)],
    ['hartley-rao', hartleyRao(probability, share)],
  ] as const)('that are equal give the variance of a simple sample: %s', (_, dependence) => {
    for (const variance of ['horvitz-thompson', 'sen-yates-grundy'] as const) {
      const found = accepted(estimateFigures({ ...simple, joint: { dependence, variance } }, totalsOf([Y])));
      const wanted = accepted(estimateFigures(simple, totalsOf([Y])));
      expect(standardErrors(found)[0]).toBeCloseTo(standardErrors(wanted)[0] ?? 0, 8);
    }
  });
});

describe('a simple sample', () => {
  const weight = new Float64Array(10).fill(10);
  const sample = drawn(new Array(10).fill(0), 100);
  it('has a design effect of one', () => {
    const figures = accepted(estimateFigures(sample, meansOf([Y])));
    expect(designEffects(weight, [Y], figures, 'mean', 'without-replacement')[0]).toBeCloseTo(1, 12);
    expect(designEffects(weight, [Y], figures, 'mean', 'with-replacement')[0]).toBeCloseTo(0.9, 12);
  });
  it('has the variance that everybody knows', () => {
    // Of 1 to 10: 9.1666…
    expect(accepted(estimateFigures(sample, variancesOf([Y], countOf(weight)))).values[0]).toBeCloseTo(
      55 / 6,
      12,
    );
  });
  it('has quantiles inside their limits', () => {
    const options = {
      rule: 'math',
      interval: 'mean',
      level: 0.95,
      degreesOfFreedom: 9,
      n: 10,
      rules: STRICT,
    } as const;
    const { value, low, high } = accepted(estimateQuantile(sample, Y, 0.5, options));
    expect(value).toBe(5);
    expect(low).toBeLessThan(5);
    expect(high).toBeGreaterThan(5);
  });
});
