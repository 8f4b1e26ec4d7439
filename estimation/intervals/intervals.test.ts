import { describe, expect, it } from 'vitest';
import { betaQuantile } from '../distributions/incomplete-beta.ts';
import { logGamma } from '../distributions/log-gamma.ts';
import {
  type Interval,
  meanInterval,
  type ProportionMethod,
  proportionInterval,
  type ShareEvidence,
} from './proportion-interval.ts';
import { whyUnreliable } from './reliability.ts';

/** k of n in a simple random sample, whose variance is p(1 - p)/(n - 1). */
function simple(k: number, n: number): ShareEvidence {
  const value = k / n;
  return {
    value,
    standardError: Math.sqrt((value * (1 - value)) / (n - 1)),
    degreesOfFreedom: n - 1,
    n,
    kishN: n,
  };
}

const width = (interval: Interval | undefined): number => (interval?.high ?? 0) - (interval?.low ?? 0);

describe('the interval of a share', () => {
  it('is the Clopper-Pearson interval on the effective sample', () => {
    // p(1 - p)/v = 0.09 / 0.00225 = 40, so the limits are those of 36 in 40: each tail holds 2.5 %.
    const evidence = {
      value: 0.9,
      standardError: Math.sqrt(0.00225),
      degreesOfFreedom: 49,
      n: 50,
      kishN: 50,
    };
    const found = proportionInterval(evidence);
    expect(binomialTail(40, 36, 40, found?.low ?? 0)).toBeCloseTo(0.025, 12);
    expect(binomialTail(40, 0, 36, found?.high ?? 0)).toBeCloseTo(0.025, 12);
  });
  it('does not believe that all would agree because all who were asked did', () => {
    // Clopper-Pearson for 50 of 50: low = 0.025^(1/50).
    expect(proportionInterval(simple(50, 50))).toEqual({
      low: expect.closeTo(0.025 ** (1 / 50), 13),
      high: 1,
      level: 0.95,
    });
    expect(proportionInterval(simple(0, 50))).toEqual({
      low: 0,
      high: expect.closeTo(1 - 0.025 ** (1 / 50), 13),
      level: 0.95,
    });
  });
  it('counts unequal weights against those who all agree', () => {
    const equal = proportionInterval(simple(50, 50));
    const unequal = proportionInterval({ ...simple(50, 50), kishN: 30 });
    expect(unequal?.low).toBeCloseTo(0.025 ** (1 / 30), 12);
    expect(width(unequal)).toBeGreaterThan(width(equal));
  });
  it('loses people to an error known from few strata: n* falls by (t_{n-1}/t_df)²', () => {
    // At 97.5 % t is 2.009575 on 49 degrees of freedom and 2.570582 on 5; p(1 - p)/v is 40 as above.
    const evidence = { value: 0.9, standardError: Math.sqrt(0.00225), degreesOfFreedom: 5, n: 50, kishN: 50 };
    const effective = 40 * (2.009575 / 2.570582) ** 2;
    const found = proportionInterval(evidence);
    expect(found?.low).toBeCloseTo(betaQuantile(0.025, effective * 0.9, effective * 0.1 + 1), 6);
    expect(found?.high).toBeCloseTo(betaQuantile(0.975, effective * 0.9 + 1, effective * 0.1), 6);
  });
  it('takes no more people than answered, unless asked to do as R does', () => {
    const lucky = { ...simple(40, 50), standardError: 0.02 };
    expect(width(proportionInterval(lucky, { isUncapped: true }))).toBeLessThan(
      width(proportionInterval(lucky)),
    );
    expect(proportionInterval(lucky)?.low).toBeCloseTo(betaQuantile(0.025, 40, 11), 12);
  });
  it('widens with the level', () => {
    expect(width(proportionInterval(simple(40, 50), { level: 0.99 }))).toBeGreaterThan(
      width(proportionInterval(simple(40, 50))),
    );
  });
  it.each([10, 30, 60, 140])(
    'covers every share from 0.5 to 0.999 at least 95 times in 100 when %d answer',
    (n) => {
      expect(leastCoverage(n, 'beta')).toBeGreaterThanOrEqual(0.95);
    },
  );
  it('covers less near 1 with the score method, which is why that is not the default', () => {
    expect(leastCoverage(60, 'wilson')).toBeLessThan(0.9);
  });
  it('of the score method solves |p̂ - p| = t √(p(1 - p)/n*)', () => {
    const found = proportionInterval(simple(45, 50), { method: 'wilson' });
    // t at 97.5 % on 49 degrees of freedom is 2.009575.
    for (const limit of [found?.low ?? 0, found?.high ?? 0]) {
      expect(Math.abs(0.9 - limit) / Math.sqrt((limit * (1 - limit)) / 49)).toBeCloseTo(2.009575, 6);
    }
  });
  it('is not offered without an error, without degrees of freedom, or for what is no share', () => {
    expect(proportionInterval({ ...simple(1, 2), standardError: undefined })).toBeUndefined();
    expect(proportionInterval({ ...simple(1, 2), degreesOfFreedom: 0 })).toBeUndefined();
    expect(proportionInterval({ ...simple(1, 2), value: 1.5 })).toBeUndefined();
  });
});

describe('the interval of a mean', () => {
  it('is the estimate and t standard errors to either side', () => {
    // On 2 degrees of freedom t = (2p - 1) / √(2p(1 - p)), here 4.302653.
    const t = 0.95 / Math.sqrt(2 * 0.975 * 0.025);
    const found = meanInterval({ value: 5, standardError: 2, degreesOfFreedom: 2 });
    expect(found?.low).toBeCloseTo(5 - 2 * t, 12);
    expect(found?.high).toBeCloseTo(5 + 2 * t, 12);
  });
  it('is not offered without an error or without degrees of freedom', () => {
    expect(meanInterval({ value: 5, standardError: undefined, degreesOfFreedom: 2 })).toBeUndefined();
    expect(meanInterval({ value: 5, standardError: 2, degreesOfFreedom: 0 })).toBeUndefined();
  });
});

describe('a share is held back', () => {
  const why = (evidence: ShareEvidence): string | undefined =>
    whyUnreliable(evidence, proportionInterval(evidence))?.code;
  it('not at all when enough people answered', () => {
    expect(why(simple(95, 100))).toBeUndefined();
    expect(why(simple(100, 100))).toBeUndefined();
  });
  it('not when the interval is narrow, however small the share', () => {
    expect(why(simple(1, 400))).toBeUndefined();
  });
  it('when no error can be had', () => {
    expect(why(simple(1, 1))).toBe('figure-without-error');
  });
  it('when the effective sample is below 30', () => {
    expect(why(simple(29, 29))).toBe('figure-too-few-respondents');
    expect(why(simple(30, 30))).toBeUndefined();
    expect(why({ ...simple(50, 50), kishN: 29.9 })).toBe('figure-too-few-respondents');
  });
  it('when there are fewer than eight degrees of freedom', () => {
    expect(why({ ...simple(90, 100), degreesOfFreedom: 7 })).toBe('figure-too-few-degrees-of-freedom');
  });
  it('when the interval is 30 points wide or wider', () => {
    expect(why(simple(20, 40))).toBe('figure-interval-too-wide');
  });
  it('when the interval is wider than 130 % of the share', () => {
    expect(why(simple(3, 60))).toBe('figure-interval-too-wide-for-share');
    expect(why(simple(0, 60))).toBe('figure-interval-too-wide-for-share');
  });
  it('with words in both languages and no blank left in them', () => {
    const reason = whyUnreliable(simple(0, 60), proportionInterval(simple(0, 60)));
    expect(`${reason?.message.zh}${reason?.message.en}`).not.toMatch(/[{}]|NaN|undefined/);
  });
});

function leastCoverage(n: number, method: ProportionMethod): number {
  const intervals = Array.from({ length: n + 1 }, (_, k) => proportionInterval(simple(k, n), { method }));
  let least = 1;
  for (let p = 0.5; p <= 0.999; p += 0.0015) {
    const covering = intervals.map((interval, k) =>
      interval && interval.low <= p && p <= interval.high ? k : -1,
    );
    least = Math.min(
      least,
      covering.reduce((sum, k) => sum + (k < 0 ? 0 : chanceOf(n, k, p)), 0),
    );
  }
  return least;
}

function chanceOf(n: number, k: number, p: number): number {
  const ways = logGamma(n + 1) - logGamma(k + 1) - logGamma(n - k + 1);
  return Math.exp(ways + k * Math.log(p) + (n - k) * Math.log1p(-p));
}

function binomialTail(n: number, from: number, to: number, p: number): number {
  let sum = 0;
  for (let k = from; k <= to; k += 1) sum += chanceOf(n, k, p);
  return sum;
}
