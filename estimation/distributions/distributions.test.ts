import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { betaDistribution, betaQuantile } from './incomplete-beta.ts';
import { logGamma } from './log-gamma.ts';
import { normalDistribution, normalQuantile } from './normal.ts';
import { studentQuantile } from './student.ts';

const near = (found: number, expected: number, relative: number): void => {
  expect(Math.abs(found - expected)).toBeLessThanOrEqual(relative * Math.max(Math.abs(expected), 1e-300));
};
const shape = fc.double({ min: 0.05, max: 5_000, noNaN: true });
const probability = fc.double({ min: 1e-6, max: 1 - 1e-6, noNaN: true });

describe('the gamma function', () => {
  it('gives factorials at whole numbers, exact as far as a double holds them', () => {
    let factorial = 1;
    for (let n = 1; n <= 18; n += 1) {
      factorial *= n;
      expect(Math.abs(logGamma(n + 1) - Math.log(factorial))).toBeLessThan(
        1e-14 * Math.max(1, Math.log(factorial)),
      );
    }
  });
  it('gives √π at one half', () => near(logGamma(0.5), Math.log(Math.PI) / 2, 1e-14));
  it('grows by ln x from x to x + 1, below and above the point where the series takes over', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.01, max: 1e4, noNaN: true }), (x) => {
        expect(Math.abs(logGamma(x + 1) - logGamma(x) - Math.log(x))).toBeLessThan(
          2e-15 * Math.max(10, logGamma(x + 1)),
        );
      }),
    );
  });
});

describe('the beta distribution', () => {
  it('is a power where one shape is 1: I_x(a, 1) = x^a and I_x(1, b) = 1 - (1 - x)^b', () => {
    for (const x of [0.001, 0.3, 0.97]) {
      near(betaDistribution(x, 7.5, 1), x ** 7.5, 1e-13);
      near(betaDistribution(x, 1, 7.5), -Math.expm1(7.5 * Math.log1p(-x)), 1e-13);
    }
  });
  it('is the upper tail of a binomial: I_p(k, n - k + 1) = P(X ≥ k)', () => {
    const [n, k, p] = [40, 36, 0.9];
    near(betaDistribution(p, k, n - k + 1), upperTail(n, k, p), 1e-13);
  });
  it('is the arcsine law at one half and one half', () => {
    for (const x of [1e-11, 0.02, 0.6])
      near(betaDistribution(x, 0.5, 0.5), (2 / Math.PI) * Math.asin(Math.sqrt(x)), 1e-13);
  });
  it('mirrors: I_x(a, b) + I_1-x(b, a) = 1', () => {
    fc.assert(
      fc.property(shape, shape, fc.integer({ min: 1, max: 1023 }), (a, b, part) => {
        const x = part / 1024;
        near(betaDistribution(x, a, b) + betaDistribution(1 - x, b, a), 1, 1e-12);
      }),
    );
  });
  it('ends at 0 and 1', () => {
    expect([betaDistribution(0, 2, 3), betaDistribution(1, 2, 3)]).toEqual([0, 1]);
  });
  it('has quantiles that lead back to their probability', () => {
    fc.assert(
      fc.property(probability, shape, shape, (p, a, b) => {
        const x = betaQuantile(p, a, b);
        // Near 0 or 1 the neighbours of a double are further apart in probability than the tolerance.
        if (x < 1e-9 || x > 1 - 1e-9) return;
        expect(Math.abs(betaDistribution(x, a, b) - p)).toBeLessThan(1e-9);
      }),
    );
  });
  it('has the quantile p^(1/a) at b = 1, in the far tail too', () => {
    near(betaQuantile(0.025, 50, 1), 0.025 ** (1 / 50), 1e-14);
    near(betaQuantile(1e-6, 3, 1), 0.01, 1e-13);
    near(betaQuantile(0.975, 1e4, 1), 0.975 ** 1e-4, 1e-14);
    near(betaQuantile(0.999999, 1, 1e6), -Math.expm1(Math.log1p(-0.999999) / 1e6), 1e-9);
  });
  it('puts all weight on one end where a shape is zero', () => {
    expect([betaQuantile(0.025, 0, 9), betaQuantile(0.975, 9, 0)]).toEqual([0, 1]);
    expect([betaQuantile(0, 2, 2), betaQuantile(1, 2, 2)]).toEqual([0, 1]);
  });
  it('survives shapes whose quantiles are below the smallest double', () => {
    expect(betaQuantile(0.2, 0.001, 0.001)).toBeLessThan(1e-300);
  });
});

describe('the normal distribution', () => {
  it('has the quantiles of every statistics book', () => {
    near(normalQuantile(0.975), 1.959963984540054, 1e-14);
    near(normalQuantile(0.995), 2.5758293035489004, 1e-14);
    expect(normalQuantile(0.5)).toBe(0);
  });
  it('leads back from z to z through its tails', () => {
    for (let z = -37; z <= 8; z += 0.37)
      expect(Math.abs(normalQuantile(normalDistribution(z)) - z)).toBeLessThan(z < 1 ? 1e-12 : 3e-2);
  });
  it('joins its two formulas without a step', () => {
    near(normalDistribution(-2), normalDistribution(-2 + 1e-15), 1e-14);
    expect(normalDistribution(-50)).toBe(0);
  });
});

describe('Student’s t', () => {
  const p = [0.001, 0.025, 0.4, 0.499999, 0.9, 0.975];
  it('is a tangent on one degree of freedom', () => {
    for (const each of p) near(studentQuantile(each, 1), Math.tan(Math.PI * (each - 0.5)), 1e-12);
  });
  it('is (2p - 1) / √(2p(1 - p)) on two', () => {
    for (const each of p)
      near(studentQuantile(each, 2), (2 * each - 1) / Math.sqrt(2 * each * (1 - each)), 1e-11);
  });
  it('is 2.228 on ten at 97.5 %, as every table prints', () => {
    expect(studentQuantile(0.975, 10)).toBeCloseTo(2.228139, 6);
  });
  it('goes over into its expansion without a step, and into the normal at infinity', () => {
    // At such shapes the continued fraction has lost four of sixteen digits; the expansion has not.
    near(studentQuantile(0.975, 100_000), studentQuantile(0.975, 99_999.9999), 5e-12);
    expect(studentQuantile(0.975, Number.POSITIVE_INFINITY)).toBe(normalQuantile(0.975));
    expect(studentQuantile(0.5, 3)).toBe(0);
  });
});

function upperTail(n: number, k: number, p: number): number {
  let term = p ** n;
  let sum = 0;
  for (let x = n; x >= k; x -= 1) {
    sum += term;
    term *= (x / (n - x + 1)) * ((1 - p) / p);
  }
  return sum;
}
