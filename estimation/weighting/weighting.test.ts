import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawnSample } from '../sampling/sample.ts';
import { accepted, refusal } from '../specimens.ts';
import { type Calibration, calibrated } from './calibrate.ts';
import { nonresponseWeights } from './nonresponse.ts';
import { type Margin, postStratified } from './post-stratify.ts';
import { RAKE_STOP, raked } from './rake.ts';
import { joinedClasses } from './response-classes.ts';
import { standardised } from './standardise.ts';
import { trimmed } from './trim.ts';
import { landlineShareBySize, twoFrameWeights } from './two-frames.ts';
import { weightReport } from './weight-report.ts';

const SAMPLE = accepted(
  drawnSample({ rows: 4, stages: [{ isNested: false }], weight: Float64Array.of(10, 10, 20, 20) }),
);
const SEX: Margin = {
  name: 'sex',
  cell: Int32Array.of(0, 0, 1, 1),
  totals: Float64Array.of(60, 60),
  labels: ['F', 'M'],
};
const AGE: Margin = { name: 'age', cell: Int32Array.of(0, 1, 0, 1), totals: Float64Array.of(40, 80) };

describe('post-stratification', () => {
  it('brings each cell to its number of people', () => {
    expect([...accepted(postStratified(SAMPLE, SEX)).weight]).toEqual([30, 30, 30, 30]);
  });
  it.each([0, -5, Number.NaN, Number.POSITIVE_INFINITY])('names the cell whose total is %d', (total) => {
    expect(refusal(postStratified(SAMPLE, { ...SEX, totals: Float64Array.of(60, total) }))).toBe(
      'margin-cell-total-not-positive at margin sex, cell M',
    );
  });
  it('names the cell without respondents, and the row without a cell', () => {
    const empty = { ...SEX, totals: Float64Array.of(60, 30, 30), labels: ['F', 'M', 'X'] };
    expect(refusal(postStratified(SAMPLE, empty))).toBe('margin-cell-empty at margin sex, cell X');
    expect(refusal(postStratified(SAMPLE, { ...SEX, cell: Int32Array.of(0, 0, -1, 1) }))).toBe(
      'row-without-category at row 3',
    );
  });
  it('takes a million categories, and names the first that is empty', () => {
    const totals = new Float64Array(1_000_000).fill(1);
    expect(refusal(postStratified(SAMPLE, { name: 'many', cell: SEX.cell, totals }))).toBe(
      'margin-cell-empty at margin many, cell 3',
    );
  });
});

describe('raking', () => {
  it('meets all margins', () => {
    const [a = 0, b = 0, c = 0, d = 0] = accepted(raked(SAMPLE, [SEX, AGE])).weight;
    for (const [found, wanted] of [
      [a + b, 60],
      [c + d, 60],
      [a + c, 40],
      [b + d, 80],
    ] as const)
      expect(found).toBeCloseTo(wanted, 8);
  });
  it('names the margin whose sum contradicts the first', () => {
    expect(refusal(raked(SAMPLE, [SEX, { ...AGE, totals: Float64Array.of(40, 90) }]))).toBe(
      'margin-sums-differ at margin age',
    );
  });
  it('names the cell that stays furthest off when margins cannot all be met', () => {
    const women = { name: 'also sex', cell: SEX.cell, totals: Float64Array.of(50, 70), labels: ['F', 'M'] };
    expect(refusal(raked(SAMPLE, [SEX, women], { ...RAKE_STOP, maxSweeps: 50 }))).toMatch(
      /^(raking-stopped-early at margin sex, cell [FM])$/,
    );
  });
});

describe('calibration', () => {
  const wish: Calibration = {
    columns: [new Float64Array(4).fill(1), Float64Array.of(1, 2, 3, 4)],
    totals: Float64Array.of(60, 180),
    names: ['people', 'age'],
    distance: 'linear',
    bounds: [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY],
    isByUnit: false,
  };
  it.each(['linear', 'raking', 'logit'] as const)('reproduces the totals by %s', (distance) => {
    const bounds = [0.2, 3] as const;
    const { weight } = accepted(calibrated(SAMPLE, { ...wish, distance, bounds }));
    expect(weight.reduce((sum, each) => sum + each, 0)).toBeCloseTo(60, 8);
    expect(weight.reduce((sum, each, row) => sum + each * (row + 1), 0)).toBeCloseTo(180, 8);
    for (const [row, each] of weight.entries()) {
      expect(each / (SAMPLE.weight[row] ?? 1)).toBeGreaterThanOrEqual(0.2);
      expect(each / (SAMPLE.weight[row] ?? 1)).toBeLessThanOrEqual(3);
    }
  });
  it('names the total that no weights within the bounds can meet', () => {
    expect(
      refusal(calibrated(SAMPLE, { ...wish, totals: Float64Array.of(60, 230), bounds: [0.9, 1.1] })),
    ).toMatch(/^calibration-not-met at total (people|age)$/);
  });
});

describe('trimming', () => {
  it('gives what is cut off to the others, so that the sum stays', () => {
    const found = accepted(trimmed(SAMPLE, { lower: 0, upper: 18, isStrict: false }));
    expect([...found.weight]).toEqual([12, 12, 18, 18]);
  });
  it('refuses a band that no weight can stay in', () => {
    expect(refusal(trimmed(SAMPLE, { lower: 0, upper: 5, isStrict: false }))).toBe('trim-band-empty');
  });
});

describe('those who did not answer', () => {
  it('are stood for by those of their class who did', () => {
    const found = nonresponseWeights(SAMPLE.weight, SEX.cell, Uint8Array.of(1, 0, 1, 1), 2);
    expect([...accepted(found)]).toEqual([20, 0, 20, 20]);
  });
  it('leave a class without anybody, which is named', () => {
    expect(refusal(nonresponseWeights(SAMPLE.weight, SEX.cell, Uint8Array.of(1, 1, 0, 0), 2))).toBe(
      'class-without-answers at class 2',
    );
  });
});

describe('classes of non-response', () => {
  const three = {
    eligible: Float64Array.of(100, 90, 10),
    answered: Float64Array.of(50, 10, 2),
    respondents: Int32Array.of(50, 10, 2),
    group: Int32Array.of(0, 0, 0),
  };
  it('with too few respondents join the one that answered most alike', () => {
    expect([...joinedClasses(three, 5)]).toEqual([0, 1, 1]);
    expect([...joinedClasses(three, 11)]).toEqual([0, 1, 1]);
    expect([...joinedClasses(three, 60)]).toEqual([0, 0, 0]);
    expect([...joinedClasses(three, 1)]).toEqual([0, 1, 2]);
  });
  it('join nobody of another group, however small they are', () => {
    expect([...joinedClasses({ ...three, group: Int32Array.of(0, 0, 1) }, 5)]).toEqual([0, 1, 2]);
  });
  it('all reach the least number, or are all of their group, whatever they were', () => {
    const drawn = fc.array(fc.tuple(fc.integer({ min: 0, max: 40 }), fc.nat(60), fc.nat(3)), {
      minLength: 1,
    });
    fc.assert(
      fc.property(drawn, fc.integer({ min: 1, max: 50 }), (rows, least) => {
        const respondents = Int32Array.from(rows, ([answered]) => answered);
        const eligible = Float64Array.from(rows, ([answered, silent]) => answered + silent);
        const group = Int32Array.from(rows, ([, , each]) => each);
        const into = joinedClasses(
          { eligible, answered: Float64Array.from(respondents), respondents, group },
          least,
        );
        for (const head of new Set(into)) {
          const members = [...into.keys()].filter((nth) => into[nth] === head);
          const heads = members.reduce((sum, nth) => sum + (respondents[nth] ?? 0), 0);
          const isWhole = members.length === group.filter((each) => each === group[head]).length;
          expect(members.every((nth) => group[nth] === group[head])).toBe(true);
          expect(heads >= least || isWhole).toBe(true);
        }
      }),
    );
  });
});

describe('two frames', () => {
  const landline = Uint8Array.of(1, 1, 0, 0);
  const dual = Uint8Array.of(1, 0, 1, 0);
  it('count people who have both once', () => {
    const shared = twoFrameWeights(SAMPLE.weight, landline, dual, { kind: 'composite', landlineShare: 0.25 });
    expect([...accepted(shared)]).toEqual([2.5, 10, 15, 20]);
    expect([...accepted(twoFrameWeights(SAMPLE.weight, landline, dual, { kind: 'multiplicity' }))]).toEqual([
      5, 10, 10, 20,
    ]);
  });
  it('weigh each by what its sample is worth', () => {
    expect(landlineShareBySize(SAMPLE.weight, landline, dual)).toBe(0.5);
  });
  it('refuse a share above one', () => {
    expect(
      refusal(twoFrameWeights(SAMPLE.weight, landline, dual, { kind: 'composite', landlineShare: 1.2 })),
    ).toBe('frame-share-out-of-range');
  });
});

describe('a report of weights', () => {
  it('shows what a step did', () => {
    const report = weightReport(Float64Array.of(1, 1, 0), Float64Array.of(1, 3, 0));
    expect(report).toMatchObject({
      rows: 2,
      sum: 4,
      deff: 1.25,
      effectiveRows: 1.6,
      leastChange: 1,
      mostChange: 3,
    });
    expect([...report.percentiles]).toEqual([1, 1, 1, 1, 1, 3, 3, 3, 3]);
  });
});

describe('standardisation', () => {
  it('gives each group the same mix and leaves it its size', () => {
    const found = accepted(standardised(SAMPLE, SEX.cell, AGE.cell, Float64Array.of(30, 70)));
    expect([...found.weight]).toEqual([6, 14, 12, 28]);
  });
  it('names the group that has nobody in a category', () => {
    expect(refusal(standardised(SAMPLE, SEX.cell, Int32Array.of(0, 0, 0, 1), Float64Array.of(30, 70)))).toBe(
      'standard-cell-empty at group 1, category 2',
    );
  });
});
