import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { domainsBy } from '../design/domains.ts';
import { type LonelyRule, stratifiedDesign } from '../design/stratified-design.ts';
import { accepted, designOf, refusal, type Sample, TWO_VILLAGES } from '../specimens.ts';
import { type Estimate, type EstimateOptions, estimate, estimateAt } from './estimate.ts';
import { type Estimator, meanOf, ratioOf } from './ratio.ts';

/** Samples of 2 to 40 rows in up to 5 strata, some rows outside the domain and at least one inside. */
const anySample: fc.Arbitrary<Sample> = fc
  .array(
    fc.record({
      stratum: fc.integer({ min: 0, max: 4 }),
      weight: fc.double({ min: 0.5, max: 500, noNaN: true }),
      y: fc.double({ min: -100, max: 100, noNaN: true }),
      isIn: fc.integer({ min: 0, max: 1 }),
    }),
    { minLength: 2, maxLength: 40 },
  )
  .map((rows) => ({
    stratum: rows.map((row) => row.stratum),
    weight: rows.map((row) => row.weight),
    y: rows.map((row) => row.y),
    isIn: rows.map((row, index) => (index === 0 ? 1 : row.isIn)),
  }));

// Sums of up to 40 products keep about 14 digits; squares of differences a few fewer.
const NEAR = 1e-11;

function near(found: number | undefined, expected: number | undefined, scale = 1): void {
  if (expected === undefined) expect(found).toBeUndefined();
  else
    expect(Math.abs((found ?? Number.NaN) - expected)).toBeLessThanOrEqual(
      NEAR * Math.max(scale, Math.abs(expected)),
    );
}

function estimated(
  sample: Sample,
  estimator?: Estimator,
  options: EstimateOptions = {},
): Estimate | undefined {
  const design = designOf(sample);
  const domains = domainsBy(design, new Int32Array(design.rows), 1, Uint8Array.from(sample.isIn));
  return estimateAt(
    accepted(estimate(design, estimator ?? meanOf(Float64Array.from(sample.y)), { domains, ...options })),
    0,
  );
}

function alike(one: Estimate | undefined, other: Estimate | undefined): void {
  near(one?.value, other?.value, 100);
  near(one?.standardError, other?.standardError, 100);
  expect([one?.n, one?.degreesOfFreedom]).toEqual([other?.n, other?.degreesOfFreedom]);
}

describe('a weighted mean', () => {
  it('has the variance Σ W_h² s_h²/n_h of a stratified sample', () => {
    // W = 3/4, 1/4; means 2/3, 1/2; s² = 1/3, 1/2; n = 3, 2. Mean 1/2 + 1/8 = 5/8; v = 9/16 × 1/9 + 1/16 ×
    // 1/4 = 5/64.
    const found = estimated(TWO_VILLAGES);
    near(found?.value, 5 / 8);
    near(found?.standardError, Math.sqrt(5 / 64));
    expect([found?.n, found?.degreesOfFreedom, found?.sumOfWeights]).toEqual([5, 3, 400]);
  });
  it('has the deff of its variance over that of a simple random sample', () => {
    // S² = Σw(y - m)²/Σw × 5/4 = (5/8 × 3/8) × 5/4; v_srs = S²/5; deff = (5/64) / (15/256) = 4/3.
    near(estimated(TWO_VILLAGES)?.deff, 4 / 3);
    near(
      estimated(TWO_VILLAGES, undefined, { simpleSample: 'without-replacement' })?.deff,
      4 / 3 / (1 - 5 / 400),
    );
  });
  it('loses to unequal weights what Kish says: (Σw)²/Σw²', () => {
    near(estimated(TWO_VILLAGES)?.kishN, 400 ** 2 / 35_000);
  });
  it('is s²/n (1 - n/N) for a simple random sample with a finite population', () => {
    // y = 2, 4, 9 of N = 12: mean 5, s² = 13, v = 13/3 × 3/4.
    const design = accepted(
      stratifiedDesign({
        stratum: Int32Array.of(0, 0, 0),
        strataCount: 1,
        weight: Float64Array.of(4, 4, 4),
        population: Float64Array.of(12),
        lonely: 'fail',
      }),
    );
    const found = estimateAt(accepted(estimate(design, meanOf(Float64Array.of(2, 4, 9)))), 0);
    near(found?.value, 5);
    near(found?.standardError, Math.sqrt(13 / 4));
  });
  it('keeps its digits for rates near 1', () => {
    // One no among 10,000: v = p(1 - p)/(n - 1) = 0.9999 × 0.0001 / 9,999 = 1e-8 exactly.
    const y = new Float64Array(10_000).fill(1);
    y[77] = 0;
    const design = designOf({ stratum: Array(10_000).fill(0), weight: Array(10_000).fill(1) });
    near((estimateAt(accepted(estimate(design, meanOf(y))), 0)?.standardError ?? 0) * 1e4, 1);
  });
});

describe('a domain', () => {
  it('keeps the size of its strata: those outside count as zeros', () => {
    // Rows 1, 2 and 5 (y = 1, 1, 1 → make row 2 a 0): y = 1, 0 | 1, w = 100, 100 | 50: m = 150/250 = 0.6. z =
    // w(y - m)/250: 0.16, -0.24, 0 | 0, 0.08. Village 1: mean -0.08/3, Σ(z - z̄)² = 0.0832 - 0.0064/3, × 3/2;
    // village 2: mean 0.04, Σ = 0.0032, × 2. v = 0.1248 - 0.0032 + 0.0064 = 0.128.
    const found = estimated({ ...TWO_VILLAGES, y: [1, 0, 0, 0, 1], isIn: [1, 1, 0, 0, 1] });
    near(found?.value, 0.6);
    near(found?.standardError, Math.sqrt(0.128));
    expect([found?.n, found?.degreesOfFreedom]).toEqual([3, 1]);
  });
  it('is the same whether rows are masked or their value is missing', () => {
    fc.assert(
      fc.property(anySample, (sample) => {
        const y = sample.y.map((each, row) => (sample.isIn[row] === 1 ? each : Number.NaN));
        alike(estimated({ ...sample, y, isIn: sample.isIn.map(() => 1) }), estimated(sample));
      }),
    );
  });
  it('of everybody is no domain at all', () => {
    fc.assert(
      fc.property(anySample, (sample) => {
        const whole = accepted(estimate(designOf(sample), meanOf(Float64Array.from(sample.y))));
        alike(estimated({ ...sample, isIn: sample.isIn.map(() => 1) }), estimateAt(whole, 0));
      }),
    );
  });
  it('mean is the ratio of two totals over the whole sample', () => {
    fc.assert(
      fc.property(anySample, (sample) => {
        const inside = Float64Array.from(sample.isIn);
        const product = inside.map((each, row) => each * (sample.y[row] ?? 0));
        const ratio = estimated({ ...sample, isIn: sample.isIn.map(() => 1) }, ratioOf(product, inside));
        near(ratio?.value, estimated(sample)?.value, 100);
        near(ratio?.standardError, estimated(sample)?.standardError, 100);
      }),
    );
  });
  it('is not the sample cut down to it: the error of a cut sample differs', () => {
    const cut = { stratum: [0, 0, 1], weight: [100, 100, 50], y: [1, 0, 1], isIn: [1, 1, 1] };
    const domain = estimated({ ...TWO_VILLAGES, y: [1, 0, 0, 0, 1], isIn: [1, 1, 0, 0, 1] });
    expect(estimated(cut)?.value).toBeCloseTo(domain?.value ?? 0, 12);
    expect(estimated(cut)?.standardError).not.toBeCloseTo(domain?.standardError ?? 0, 2);
  });
  it('gets from one pass over many domains what it gets alone', () => {
    fc.assert(
      fc.property(anySample, (sample) => {
        const design = designOf(sample);
        const y = meanOf(Float64Array.from(sample.y));
        const both = accepted(
          estimate(design, y, { domains: domainsBy(design, Int32Array.from(sample.isIn), 2) }),
        );
        alike(estimateAt(both, 1), estimated(sample));
      }),
    );
  });
  it('with nobody in it has no figure', () => {
    expect(estimated({ ...TWO_VILLAGES, isIn: [0, 0, 0, 0, 0] })).toBeUndefined();
  });
});

describe('estimates', () => {
  it('do not depend on the order of rows or the numbering of strata', () => {
    fc.assert(
      fc.property(anySample, (sample) => {
        const turned = {
          stratum: sample.stratum.map((h) => 4 - h).reverse(),
          weight: [...sample.weight].reverse(),
          y: [...sample.y].reverse(),
          isIn: [...sample.isIn].reverse(),
        };
        alike(estimated(turned), estimated(sample));
      }),
    );
  });
  it('do not move when every weight is doubled', () => {
    fc.assert(
      fc.property(anySample, (sample) => {
        alike(estimated({ ...sample, weight: sample.weight.map((w) => 2 * w) }), estimated(sample));
      }),
    );
  });
  it('shift with a constant and keep their error', () => {
    fc.assert(
      fc.property(anySample, fc.integer({ min: -50, max: 50 }), (sample, constant) => {
        const shifted = estimated({ ...sample, y: sample.y.map((y) => y + constant) });
        near(shifted?.value, (estimated(sample)?.value ?? 0) + constant, 100);
        near(shifted?.standardError, estimated(sample)?.standardError, 100);
      }),
    );
  });
  it('refuse an infinite value with its row', () => {
    const y = Float64Array.of(1, 0, Number.NEGATIVE_INFINITY, 0, 1);
    expect(refusal(estimate(designOf(TWO_VILLAGES), meanOf(y)))).toBe('value-not-finite at row 3');
  });
  it('throw when a column belongs to another sample', () => {
    expect(() => estimate(designOf(TWO_VILLAGES), meanOf(new Float64Array(4)))).toThrow(RangeError);
  });
});

describe('a ratio', () => {
  it('has the linearised variance of its residuals', () => {
    // SRS, w = 1: y = 1, 3, 2; x = 2, 4, 6: r = 1/2; residuals 0, 1, -1; z = e/12; v = 3/2 × 2/144 = 1/48.
    const sample = { stratum: [0, 0, 0], weight: [1, 1, 1], y: [0, 0, 0], isIn: [1, 1, 1] };
    const found = estimated(sample, ratioOf(Float64Array.of(1, 3, 2), Float64Array.of(2, 4, 6)));
    near(found?.value, 0.5);
    near(found?.standardError, Math.sqrt(1 / 48));
  });
  it('over a denominator of zero is no figure', () => {
    expect(
      estimated(TWO_VILLAGES, ratioOf(Float64Array.from(TWO_VILLAGES.y), new Float64Array(5))),
    ).toBeUndefined();
  });
});

describe('a stratum with one unit', () => {
  // Village 1 as before (W = 300/350, v_1 = W² × 1/9), village 2 a single person of 50 who says no.
  const sample = { stratum: [0, 0, 0, 1], weight: [100, 100, 100, 50] };
  const y = meanOf(Float64Array.of(1, 1, 0, 0));
  const error = (lonely: LonelyRule): number | undefined =>
    estimateAt(accepted(estimate(designOf(sample, lonely), y)), 0)?.standardError;
  const rest = (300 / 350) ** 2 / 9;
  it('is refused by name under the rule fail', () => {
    expect(refusal(estimate(designOf(sample, 'fail'), y))).toBe('stratum-with-one-unit at stratum 2');
  });
  it('is no trouble under the rule fail when it is outside the domain', () => {
    const design = designOf(sample, 'fail');
    const domains = domainsBy(design, new Int32Array(4), 1, Uint8Array.of(1, 1, 1, 0));
    expect(estimate(design, y, { domains }).ok).toBe(true);
  });
  it('adds nothing under remove and certainty', () => {
    near(error('remove'), Math.sqrt(rest));
    near(error('certainty'), Math.sqrt(rest));
  });
  it('is measured from the mean of all under adjust', () => {
    // m = 200/350 = 4/7; z = 50/350 × (0 - 4/7).
    near(error('adjust'), Math.sqrt(rest + (4 / 49) ** 2));
  });
  it('gets the mean of the other strata under average', () => {
    near(error('average'), Math.sqrt(rest * 2));
  });
  it('has no error under average when there is no other stratum', () => {
    const alone = estimate(designOf({ stratum: [0], weight: [1] }, 'average'), meanOf(Float64Array.of(1)));
    expect(estimateAt(accepted(alone), 0)).toMatchObject({
      value: 1,
      standardError: undefined,
      degreesOfFreedom: 0,
    });
  });
});
