import { describe, expect, it } from 'vitest';
import { logGamma } from '../distributions/log-gamma.ts';
import {
  intervalPromise,
  type PromisedMethod,
  whyMeanNotOffered,
  whyNotOffered,
} from './interval-promise.ts';
import { meanInterval, proportionInterval, type ShareEvidence } from './proportion-interval.ts';

/** k of n in a simple sample. */
function evidenceOf(k: number, n: number): ShareEvidence {
  const value = k / n;
  return {
    value,
    standardError: Math.sqrt((value * (1 - value)) / (n - 1)),
    degreesOfFreedom: n - 1,
    n,
    kishN: n,
  };
}

function chanceOf(k: number, n: number, p: number): number {
  return Math.exp(
    logGamma(n + 1) - logGamma(k + 1) - logGamma(n - k + 1) + k * Math.log(p) + (n - k) * Math.log(1 - p),
  );
}

/** How often the interval holds the true share, summed over all outcomes. */
function coverage(method: PromisedMethod, n: number, p: number): number {
  let covered = 0;
  for (let k = 0; k <= n; k += 1) {
    const evidence = evidenceOf(k, n);
    const found = method === 'mean' ? meanInterval(evidence) : proportionInterval(evidence, { method });
    if (found && found.low <= p && p <= found.high) covered += chanceOf(k, n, p);
  }
  return covered;
}

describe('the promise of an interval', () => {
  it('is kept where it says that it holds: between 94 and 96 of a hundred', () => {
    for (const n of [150, 400, 1000]) {
      for (const method of ['wilson', 'mean'] as const) {
        const rarest = Math.max(60, 0.1 * n) / n;
        for (const p of [rarest, 0.45]) {
          expect(intervalPromise(method, evidenceOf(Math.round(p * n), n))).toBe('holds');
          expect(coverage(method, n, p)).toBeGreaterThan(0.935);
          expect(coverage(method, n, p)).toBeLessThan(0.965);
        }
      }
    }
  });
  it('is at least 95 of a hundred for Korn and Graubard’s wherever the rarer side is small', () => {
    for (const n of [10, 60, 200]) {
      for (const p of [0.5, 0.9, 0.97, 0.999]) {
        expect(intervalPromise('beta', evidenceOf(Math.round(p * n), n))).toBe('at-least');
        expect(coverage('beta', n, p)).toBeGreaterThanOrEqual(0.95);
      }
    }
  });
  it('fails for the plain interval near one, which then covers a few times in a hundred', () => {
    expect(coverage('mean', 60, 0.999)).toBeLessThan(0.1);
    const problem = whyNotOffered('mean', evidenceOf(59, 60));
    expect(problem?.code).toBe('figure-interval-does-not-hold');
    expect(problem?.message.zh).toContain('至少要 50 人');
  });
  it('is never refused for Korn and Graubard’s, and not for a large sample', () => {
    expect(whyNotOffered('beta', evidenceOf(60, 60))).toBeUndefined();
    expect(whyNotOffered('wilson', evidenceOf(300, 500))).toBeUndefined();
    expect(intervalPromise('beta', evidenceOf(300, 600))).toBe('holds');
  });
  it('fails for a mean of marks with few degrees of freedom', () => {
    expect(whyMeanNotOffered({ degreesOfFreedom: 9 })?.code).toBe('figure-too-few-degrees-of-freedom');
    expect(whyMeanNotOffered({ degreesOfFreedom: 29 })).toBeUndefined();
  });
});
