// What must hold in any sample, whatever the numbers.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { jackknifeReplicates } from '../replication/jackknife.ts';
import { accepted } from '../specimens.ts';
import { estimateFigures, type Figures, type Statistic, standardErrors } from '../statistics/figures.ts';
import { meansOf, ratiosOf, totalsOf } from '../statistics/totals.ts';
import { calibrated } from '../weighting/calibrate.ts';
import { type Margin, postStratified } from '../weighting/post-stratify.ts';
import { RAKE_STOP, raked } from '../weighting/rake.ts';
import { drawnSample, type Sample, within } from './sample.ts';

interface Row {
  readonly stratum: number;
  readonly unit: number;
  readonly weight: number;
  readonly y: number;
  readonly x: number;
  readonly a: number;
  readonly b: number;
  readonly isIn: number;
}

// Every stratum has its four units and every margin its cells, so that nothing is lonely or empty.
const rowOf = (index: number): fc.Arbitrary<Row> =>
  fc.record({
    stratum: fc.constant(index % 3),
    unit: fc.constant(index % 12),
    weight: fc.double({ min: 1, max: 50, noNaN: true }),
    y: fc.double({ min: -100, max: 100, noNaN: true }),
    x: fc.double({ min: 1, max: 20, noNaN: true }),
    a: fc.constant(Math.floor(index / 2) % 2),
    b: fc.constant(Math.floor(index / 5) % 3),
    isIn: fc.integer({ min: 0, max: 1 }),
  });
const rows = fc.tuple(...Array.from({ length: 48 }, (_, index) => rowOf(index)));
const column = (of: readonly Row[], key: keyof Row): Float64Array => Float64Array.from(of, (row) => row[key]);
const codes = (of: readonly Row[], key: keyof Row): Int32Array => Int32Array.from(of, (row) => row[key]);

function sampleOf(of: readonly Row[], times = 1): Sample {
  const stage = { isNested: false, unit: codes(of, 'unit'), stratum: codes(of, 'stratum') };
  const weight = column(of, 'weight').map((each) => each * times);
  return accepted(drawnSample({ rows: of.length, stages: [stage], weight }));
}

function figures(sample: Sample, statistic: Statistic): Figures {
  return accepted(estimateFigures(sample, statistic));
}

function isSame(found: Figures, wanted: Figures, relative = 1e-9): void {
  const scale = Math.max(1, ...wanted.values.map(Math.abs), ...standardErrors(wanted));
  for (const [k, value] of found.values.entries())
    expect(Math.abs(value - (wanted.values[k] ?? Number.NaN))).toBeLessThan(relative * scale);
  for (const [k, error] of standardErrors(found).entries())
    expect(Math.abs(error - (standardErrors(wanted)[k] ?? Number.NaN))).toBeLessThan(relative * scale);
}

function marginsOf(of: readonly Row[]): readonly Margin[] {
  return [
    { name: 'a', cell: codes(of, 'a'), totals: Float64Array.of(500, 700) },
    { name: 'b', cell: codes(of, 'b'), totals: Float64Array.of(300, 400, 500) },
  ];
}

describe('in any sample', () => {
  it('the order of rows is of no account', () => {
    fc.assert(
      fc.property(rows, fc.integer({ min: 1, max: 47 }), (each, shift) => {
        const turned = [...each.slice(shift), ...each.slice(0, shift)].reverse();
        isSame(
          figures(sampleOf(turned), meansOf([column(turned, 'y')])),
          figures(sampleOf(each), meansOf([column(each, 'y')])),
        );
      }),
    );
  });
  it('the names of strata are of no account', () => {
    fc.assert(
      fc.property(rows, (each) => {
        const renamed = each.map((row) => ({ ...row, stratum: 2 - row.stratum }));
        isSame(
          figures(sampleOf(renamed), totalsOf([column(each, 'y')])),
          figures(sampleOf(each), totalsOf([column(each, 'y')])),
        );
      }),
    );
  });
  it('doubling every weight moves no mean and no error of a mean', () => {
    fc.assert(
      fc.property(rows, (each) => {
        const statistic = meansOf([column(each, 'y'), column(each, 'x')]);
        isSame(figures(sampleOf(each, 2), statistic), figures(sampleOf(each), statistic));
      }),
    );
  });
  it('the mean of a domain is a ratio over everyone', () => {
    fc.assert(
      fc.property(rows, (each) => {
        const isIn = codes(each, 'isIn');
        fc.pre(isIn.includes(1));
        const inside = Float64Array.from(isIn);
        const y = column(each, 'y');
        const sample = sampleOf(each);
        isSame(
          figures(within(sample, Uint8Array.from(isIn)), meansOf([y])),
          figures(sample, ratiosOf([[y.map((value, row) => value * (inside[row] ?? 0)), inside]])),
        );
      }),
    );
  });
  it('the jackknife of a total is its linearised variance', () => {
    fc.assert(
      fc.property(rows, (each) => {
        const sample = sampleOf(each);
        const [first] = sample.stages;
        if (!first) throw new Error('no stage');
        const options = { isAroundEstimate: false, degreesOfFreedom: undefined };
        const statistic = totalsOf([column(each, 'y'), column(each, 'x')]);
        const copies = { ...sample, replicates: jackknifeReplicates(sample, first, options) };
        // The centre is the mean of all replicates; that of each stratum is the same for a total.
        isSame(figures(copies, statistic), figures(sample, statistic), 1e-8);
      }),
    );
  });
  it('raking to margins is calibrating to them by exponentials, in weights and in errors', () => {
    fc.assert(
      fc.property(rows, (each) => {
        const sample = sampleOf(each);
        const byRaking = accepted(raked(sample, marginsOf(each), { ...RAKE_STOP, epsilon: 1e-14 }));
        const b = codes(each, 'b');
        const columns = [
          new Float64Array(each.length).fill(1),
          column(each, 'a'),
          Float64Array.from(b, (cell) => (cell === 1 ? 1 : 0)),
          Float64Array.from(b, (cell) => (cell === 2 ? 1 : 0)),
        ];
        const byCalibration = accepted(
          calibrated(sample, {
            columns,
            totals: Float64Array.of(1200, 700, 400, 500),
            names: ['all', 'a', 'b1', 'b2'],
            distance: 'raking',
            bounds: [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY],
            isByUnit: false,
          }),
        );
        isSame(
          figures(byRaking, meansOf([column(each, 'y')])),
          figures(byCalibration, meansOf([column(each, 'y')])),
          1e-7,
        );
      }),
      { numRuns: 40 },
    );
  });
  it('fitting to one margin twice changes nothing, and its cells have no error', () => {
    fc.assert(
      fc.property(rows, (each) => {
        const [margin] = marginsOf(each);
        if (!margin) throw new Error('no margin');
        const once = accepted(postStratified(sampleOf(each), margin));
        const found = figures(once, totalsOf([column(each, 'a')]));
        expect(found.values[0]).toBeCloseTo(700, 8);
        expect(standardErrors(found)[0]).toBeLessThan(1e-6);
        const twice = accepted(postStratified(once, margin));
        for (const [row, weight] of twice.weight.entries())
          expect(weight).toBeCloseTo(once.weight[row] ?? 0, 8);
      }),
    );
  });
});

describe('a domain', () => {
  it('keeps the units of the design, so its error is not that of the rows cut out', () => {
    // Two strata of three; the domain holds one row of the first and three of the second.
    const stage = { isNested: false, stratum: Int32Array.of(0, 0, 0, 1, 1, 1) };
    const weight = new Float64Array(6).fill(10);
    const whole = accepted(drawnSample({ rows: 6, stages: [stage], weight }));
    const y = Float64Array.of(4, 1, 2, 5, 7, 9);
    const inside = within(whole, Uint8Array.of(1, 0, 0, 1, 1, 1));
    const found = figures(inside, totalsOf([y]));
    // Stratum 1 holds 40, 0, 0: 3/2 × (26.67² + 2 × 13.33²) = 1,600; stratum 2 holds 50, 70, 90: 3/2 × 800 = 1,200.
    expect(found.covariance[0]?.[0]).toBeCloseTo(2800, 9);
  });
});
