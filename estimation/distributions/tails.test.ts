import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fisherLowerTail, fisherUpperTail } from './fisher.ts';
import { chiSquareLowerTail, chiSquareUpperTail, gammaUpperTail } from './incomplete-gamma.ts';
import { normalDistribution } from './normal.ts';
import { studentDistribution, studentQuantile } from './student.ts';

const near = (found: number, expected: number, relative: number): void => {
  expect(Math.abs(found - expected)).toBeLessThanOrEqual(relative * Math.max(Math.abs(expected), 1e-300));
};
const degrees = fc.double({ min: 0.3, max: 5000, noNaN: true });

describe('χ²', () => {
  it('is exponential on two degrees of freedom, into the far tail', () => {
    for (const x of [0.01, 1, 9, 300, 1300]) near(chiSquareUpperTail(x, 2), Math.exp(-x / 2), 1e-13);
  });
  it('is the square of a normal on one', () => {
    for (const z of [0.1, 1, 1.96, 5, 12])
      near(chiSquareUpperTail(z * z, 1), 2 * normalDistribution(-z), 1e-12);
  });
  it('counts a Poisson process: Q(k, λ) = P(fewer than k)', () => {
    let [term, sum] = [Math.exp(-7.5), 0];
    for (let k = 0; k < 12; k += 1, term *= 7.5 / k) sum += term;
    near(gammaUpperTail(7.5, 12), sum, 1e-13);
  });
  it('has tails that add to one, and ends at nothing and at everything', () => {
    fc.assert(
      fc.property(degrees, fc.double({ min: 0.01, max: 3, noNaN: true }), (df, part) => {
        near(chiSquareUpperTail(df * part, df) + chiSquareLowerTail(df * part, df), 1, 1e-13);
      }),
    );
    expect([chiSquareUpperTail(0, 3), chiSquareUpperTail(Number.POSITIVE_INFINITY, 3)]).toEqual([1, 0]);
    expect([chiSquareLowerTail(0, 3), chiSquareLowerTail(Number.POSITIVE_INFINITY, 3)]).toEqual([0, 1]);
  });
});

describe('F', () => {
  it('is the square of t on one degree above', () => {
    for (const t of [0.2, 1, 2.228, 9])
      near(fisherUpperTail(t * t, 1, 10), 2 * studentDistribution(-t, 10), 1e-13);
  });
  it('is 1/(1 + 2f/b)^(b/2) on two above', () => {
    for (const f of [0.1, 3, 80]) near(fisherUpperTail(f, 2, 7), (1 + (2 * f) / 7) ** -3.5, 1e-13);
  });
  it('goes over into χ² where the degrees below have no end', () => {
    near(fisherUpperTail(2.5, 4, Number.POSITIVE_INFINITY), chiSquareUpperTail(10, 4), 1e-14);
  });
  it('has tails that add to one, and ends', () => {
    fc.assert(
      fc.property(degrees, degrees, fc.double({ min: 0.01, max: 5, noNaN: true }), (above, below, f) => {
        near(fisherUpperTail(f, above, below) + fisherLowerTail(f, above, below), 1, 1e-12);
      }),
    );
    expect([fisherUpperTail(0, 2, 3), fisherUpperTail(Number.POSITIVE_INFINITY, 2, 3)]).toEqual([1, 0]);
    expect([fisherLowerTail(0, 2, 3), fisherLowerTail(Number.POSITIVE_INFINITY, 2, 3)]).toEqual([0, 1]);
  });
});

describe('Student’s t as a distribution', () => {
  it('is an arctangent on one degree of freedom', () => {
    for (const t of [-1e6, -3, -0.1, 0, 2])
      near(studentDistribution(t, 1), 0.5 + Math.atan(t) / Math.PI, t < -1e3 ? 1e-9 : 1e-13);
  });
  it('undoes its quantiles', () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-9, max: 0.999, noNaN: true }), degrees, (p, df) => {
        near(studentDistribution(studentQuantile(p, df), df), p, 1e-10);
      }),
    );
  });
  it('has far quantiles by the power law of its tail', () => {
    // On half a degree P(T > t) = c t^-½: a tail of 1e-150 lies ten thousand times as far as one of 1e-148.
    const [near1, far] = [studentQuantile(1e-148, 0.5), studentQuantile(1e-150, 0.5)];
    near(far / near1, 1e4, 1e-9);
    near(studentQuantile(1e-9, 0.5) / studentQuantile(1e-7, 0.5), 1e4, 1e-9);
  });
  it('is the normal without end, and has ends', () => {
    expect(studentDistribution(-1.3, Number.POSITIVE_INFINITY)).toBe(normalDistribution(-1.3));
    expect(
      [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY].map((t) => studentDistribution(t, 4)),
    ).toEqual([0, 1]);
  });
});
