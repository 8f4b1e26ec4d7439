import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gammaQuantile } from '../distributions/gamma-quantile.ts';
import { chiSquareLowerTail } from '../distributions/incomplete-gamma.ts';
import { countInterval, countRatio } from './count-interval.ts';

const close = (found: number | undefined, expected: number): void => {
  expect(Math.abs((found ?? Number.NaN) - expected)).toBeLessThanOrEqual(1e-11 * Math.max(expected, 1e-9));
};
const count = fc.integer({ min: 0, max: 5000 });

describe('the gamma quantile', () => {
  it('is -ln(1 - p) on a shape of one, and half of a χ² quantile', () => {
    close(gammaQuantile(0.975, 1), -Math.log(0.025));
    close(gammaQuantile(0.01, 1), -Math.log(0.99));
    close(chiSquareLowerTail(2 * gammaQuantile(0.3, 4.5), 9), 0.3);
    expect([gammaQuantile(0, 3), gammaQuantile(0.4, 0)]).toEqual([0, 0]);
  });
});

// Golden numbers: R 4.2 and later, `poisson.test` of package stats; the script is counts.r. Both take the same exact limits,
// so all but the last digits of the searches agree.
describe('a count has the exact interval that R gives', () => {
  it.each([
    [0, 0.95, 0, 3.688879454113935],
    [3, 0.9, 0.8176914471639533, 7.753656527932725],
    [10, 0.95, 4.795388696132434, 18.39035604201778],
    [1_000_000, 0.95, 998_040.9833402939, 1_001_961.911945432],
  ])('%i at %d', (seen, level, low, high) => {
    const found = countInterval(seen, level);
    close(found.low, low);
    close(found.high, high);
  });

  it('137 within 24.19893 units of time (R’s own example)', () => {
    const { low, high } = countInterval(137);
    close(low / 24.19893, 4.753124804848748);
    close(high / 24.19893, 6.692709334176071);
  });
});

describe('two counts have the exact interval of their ratio that R gives', () => {
  it.each([
    [11, 21, 800, 3011, 1.971488095238095, 0.8584264033916392, 4.277265943654071],
    [12_040, 14_000, 1, 1, 0.86, 0.8392332803711918, 0.8812707587652393],
    [3, 9, 1, 1, 1 / 3, 0.05804503241809784, 1.335676198078891],
    [7, 7, 31, 28, 0.9032258064516129, 0.2703442287321542, 3.017696590994897],
    [77, 100, 1, 1, 0.77, 0.5644873041638844, 1.046900961054812],
  ])('%i against %i', (later, earlier, laterExposure, earlierExposure, ratio, low, high) => {
    const found = countRatio(later, earlier, { later: laterExposure, earlier: earlierExposure });
    close(found?.ratio, ratio);
    close(found?.interval.low, low);
    close(found?.interval.high, high);
  });

  it('none against some, some against none, and none against none', () => {
    close(countRatio(0, 5)?.interval.high, 1.091279105182546);
    expect(countRatio(0, 5)?.interval.low).toBe(0);
    close(countRatio(5, 0)?.interval.low, 0.9163558573154601);
    expect(countRatio(5, 0)).toMatchObject({ ratio: Infinity, interval: { high: Infinity } });
    expect(countRatio(0, 0)).toBeUndefined();
  });
});

describe('whatever the counts', () => {
  it('the interval holds the count, and grows with the confidence asked for', () => {
    fc.assert(
      fc.property(count, (seen) => {
        const [usual, sure] = [countInterval(seen), countInterval(seen, 0.99)];
        expect(usual.low <= seen && seen <= usual.high).toBe(true);
        expect(sure.low <= usual.low && usual.high <= sure.high).toBe(true);
      }),
    );
  });

  it('the ratio turned round is the ratio of the counts turned round', () => {
    fc.assert(
      fc.property(count.filter(Boolean), count.filter(Boolean), (later, earlier) => {
        const [there, back] = [countRatio(later, earlier), countRatio(earlier, later)];
        close((there?.interval.low ?? 0) * (back?.interval.high ?? 0), 1);
        close((there?.ratio ?? 0) * (back?.ratio ?? 0), 1);
      }),
    );
  });

  // The promise of an exact interval, reckoned and not drawn: the chance of all counts whose interval holds the mean.
  it.each([0.3, 1, 4.2, 17])(
    'a mean of %d lies within the interval at least 95 times in a hundred',
    (mean) => {
      let [chance, covered] = [Math.exp(-mean), 0];
      for (let seen = 0; seen < 200; seen += 1) {
        const { low, high } = countInterval(seen);
        if (low <= mean && mean <= high) covered += chance;
        chance *= mean / (seen + 1);
      }
      expect(covered).toBeGreaterThanOrEqual(0.95);
    },
  );
});
