import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Chance, chanceFrom } from '#base';
import { accepted, refusal } from '../specimens.ts';
import { adjustShare } from './adjusted-share.ts';
import { type ComparisonMethod, comparePlaces, type PlaceComparison } from './compare-places.ts';
import { maxDifferenceCritical, tukeyKramerCritical } from './critical-values.ts';

const TUKEY: ComparisonMethod = { method: 'tukey-kramer' };
const maxT = (seed: string, draws = 500): ComparisonMethod => ({
  method: 'max-t',
  chance: chanceFrom(seed),
  draws,
});

function compare(
  estimate: readonly number[],
  standardError: readonly number[],
  how = TUKEY,
): PlaceComparison {
  return accepted(
    comparePlaces(
      { estimate: Float64Array.from(estimate), standardError: Float64Array.from(standardError) },
      how,
    ),
  );
}

const somePlaces = fc.array(
  fc.record({
    x: fc.double({ min: 0, max: 100, noNaN: true }),
    se: fc.double({ min: 0.1, max: 10, noNaN: true }),
    wider: fc.double({ min: 1, max: 5, noNaN: true }),
  }),
  { minLength: 2, maxLength: 12 },
);

describe('the critical value', () => {
  it('for two places is the normal quantile', () => {
    expect(tukeyKramerCritical(2, 0.95)).toBeCloseTo(1.959963984540054, 12);
  });
  it.each([
    [3, 3.314],
    [5, 3.858],
    [10, 4.474],
    [20, 5.012],
  ])('for %d places is that of the printed tables of the studentised range, over √2', (count, range) => {
    // The tables print three decimals.
    expect(Math.abs(tukeyKramerCritical(count, 0.95) * Math.SQRT2 - range)).toBeLessThan(6e-4);
  });
  it('by simulation agrees with Tukey where all errors are equal', () => {
    // The standard error of a 95 % quantile from 20,000 draws is about 0.015 here.
    const simulated = maxDifferenceCritical(new Float64Array(8).fill(3), 0.95, chanceFrom('equal'), 20_000);
    expect(Math.abs(simulated - tukeyKramerCritical(8, 0.95))).toBeLessThan(0.05);
  });
  it('by simulation is not above Tukey’s where they differ', () => {
    const errors = Float64Array.of(1, 1, 2, 4, 8, 20);
    expect(maxDifferenceCritical(errors, 0.95, chanceFrom('unequal'), 20_000)).toBeLessThan(
      tukeyKramerCritical(6, 0.95) + 0.03,
    );
  });
  it('is the same for the same seed and another for another', () => {
    const critical = (seed: string): number =>
      maxDifferenceCritical(Float64Array.of(1, 2, 3), 0.95, chanceFrom(seed), 999);
    expect(critical('a')).toBe(critical('a'));
    expect(critical('a')).not.toBe(critical('b'));
  });
  it('grows with the level and with the places, and is zero for one place', () => {
    expect(tukeyKramerCritical(5, 0.99)).toBeGreaterThan(tukeyKramerCritical(5, 0.95));
    expect(tukeyKramerCritical(6, 0.95)).toBeGreaterThan(tukeyKramerCritical(5, 0.95));
    expect([
      tukeyKramerCritical(1, 0.95),
      maxDifferenceCritical(Float64Array.of(1), 0.95, chanceFrom('x'), 99),
    ]).toEqual([0, 0]);
  });
  it('throws when the draws are too few for the level', () => {
    expect(() => maxDifferenceCritical(Float64Array.of(1, 1), 0.95, chanceFrom('x'), 18)).toThrow(RangeError);
  });
});

describe('places', () => {
  it('far apart have ranks of their own and tiers of their own', () => {
    const found = compare([10, 90, 50], [1, 1, 1]);
    expect([...found.rank]).toEqual([3, 1, 2]);
    expect([...found.bestRank]).toEqual([3, 1, 2]);
    expect([...found.worstRank]).toEqual([3, 1, 2]);
    expect([...found.tier]).toEqual([3, 1, 2]);
  });
  it('that are alike share a tier and may hold any of its ranks', () => {
    const found = compare([50, 50, 50, 10], [1, 2, 3, 1]);
    expect([...found.rank]).toEqual([1, 1, 1, 4]);
    expect([...found.bestRank]).toEqual([1, 1, 1, 4]);
    expect([...found.worstRank]).toEqual([3, 3, 3, 4]);
    expect([...found.tier]).toEqual([1, 1, 1, 2]);
  });
  it('linked by a third between them share a tier though they are apart', () => {
    // c √2 = 3.314: 4 apart, 2 not.
    const found = compare([4, 2, 0], [1, 1, 1]);
    expect(found.apart[2]).toBe(1);
    expect([...found.tier]).toEqual([1, 1, 1]);
    expect([...found.bestRank]).toEqual([1, 1, 2]);
  });
  it('left out get no rank and part nobody', () => {
    const places = {
      estimate: Float64Array.of(90, Number.NaN, 10),
      standardError: Float64Array.of(1, Number.NaN, 1),
      isCompared: Uint8Array.of(1, 0, 1),
    };
    const found = accepted(comparePlaces(places, TUKEY));
    expect([[...found.rank], [...found.tier], found.compared]).toEqual([[1, 0, 2], [1, 0, 2], 2]);
  });
  it('of different tiers are all apart, and those of one tier hang together', () => {
    fc.assert(
      fc.property(somePlaces, (places) => {
        const found = compare(
          places.map(({ x }) => x),
          places.map(({ se }) => se / 5),
        );
        for (const [one, here] of found.tier.entries()) {
          for (const [other, there] of found.tier.entries()) {
            if (here !== there) expect(found.apart[one * places.length + other]).toBe(1);
          }
        }
        expect(connectedParts(found)).toBe(Math.max(...found.tier));
      }),
    );
  });
  it('keep their ranks when a constant is added', () => {
    fc.assert(
      fc.property(somePlaces, fc.integer({ min: -64, max: 64 }), (places, constant) => {
        const [x, se] = [places.map((place) => Math.round(place.x)), places.map((place) => place.se)];
        const { rank, bestRank, worstRank, tier } = compare(x, se);
        expect(
          compare(
            x.map((each) => each + constant),
            se,
          ),
        ).toMatchObject({ rank, bestRank, worstRank, tier });
      }),
    );
  });
  it('never get narrower rank sets from wider errors, whichever places they widen', () => {
    fc.assert(
      fc.property(somePlaces, (places) => {
        const x = places.map((place) => place.x);
        const before = compare(
          x,
          places.map(({ se }) => se),
        );
        expectNotNarrower(
          compare(
            x,
            places.map(({ se, wider }) => se * wider),
          ),
          before,
        );
      }),
    );
  });
  it('never get narrower rank sets by simulation when all errors widen alike', () => {
    fc.assert(
      fc.property(somePlaces, (places) => {
        const [x, se] = [places.map((place) => place.x), places.map((place) => place.se)];
        expectNotNarrower(
          compare(
            x,
            se.map((each) => each * 2),
            maxT('one'),
          ),
          compare(x, se, maxT('one')),
        );
      }),
      { numRuns: 30 },
    );
  });
  it('have a rank within their rank set, and rank sets that reflect when estimates do', () => {
    fc.assert(
      fc.property(somePlaces, (places) => {
        const [x, se] = [places.map((place) => place.x), places.map((place) => place.se)];
        const found = compare(x, se);
        const mirrored = compare(
          x.map((each) => -each),
          se,
        );
        for (const [place, rank] of found.rank.entries()) {
          expect(rank).toBeGreaterThanOrEqual(found.bestRank[place] ?? 0);
          expect(rank).toBeLessThanOrEqual(found.worstRank[place] ?? 0);
          expect(mirrored.bestRank[place]).toBe(places.length + 1 - (found.worstRank[place] ?? 0));
        }
      }),
    );
  });
  it.each([0, -1, Number.NaN, Number.POSITIVE_INFINITY])(
    'with the standard error %d are refused',
    (error) => {
      const places = { estimate: Float64Array.of(1, 2), standardError: Float64Array.of(1, error) };
      expect(refusal(comparePlaces(places, TUKEY))).toBe('standard-error-not-positive at place 2');
    },
  );
  it('without an estimate are refused', () => {
    const places = { estimate: Float64Array.of(Number.NaN, 2), standardError: Float64Array.of(1, 1) };
    expect(refusal(comparePlaces(places, TUKEY))).toBe('estimate-not-finite at place 1');
  });
  it('none or one make no comparison', () => {
    expect(compare([], []).compared).toBe(0);
    expect([...compare([5], [1]).worstRank]).toEqual([1]);
  });
});

describe('rank sets hold all true ranks together', () => {
  const truth = [80, 82, 82, 85, 90, 91];
  const errors = [1, 2, 1, 3, 1, 2];
  it.each([
    ['by simulation', (run: number) => maxT(`critical ${run}`)],
    ['by Tukey and Kramer', () => TUKEY],
  ])('in at least 95 of 100 surveys, %s', (_, how) => {
    const chance = chanceFrom('coverage of rank sets');
    const runs = 400;
    const held = Array.from({ length: runs }, (_run, run) => {
      const x = truth.map((mean, place) => mean + (errors[place] ?? 0) * chance.normal());
      return holdsTruth(compare(x, errors, how(run)), truth);
    }).filter(Boolean).length;
    expect(held / runs).toBeGreaterThanOrEqual(0.95);
  });
  it('with rates near 1 and some villages small, after the adjustment and not without it', () => {
    const rates = [0.85, 0.9, 0.95, 0.95, 0.95, 0.95, 0.95, 0.97, 0.98, 0.98, 0.99, 0.99];
    const sizes = [280, 40, 40, 80, 160, 300, 280, 30, 280, 60, 280, 30];
    expect(shareHeld(rates, sizes, tukeyKramerCritical(12, 0.95))).toBeGreaterThanOrEqual(0.95);
    expect(shareHeld(rates, sizes, 0.01)).toBeLessThan(0.95);
  });
});

describe('a share adjusted for comparing', () => {
  it('adds one yes and one no where c² is 4', () => {
    // 98 of 98 become 99 of 100: √(0.99 × 0.01 / 100).
    expect(adjustShare(1, 98, 2)).toEqual({
      share: 0.99,
      standardError: expect.closeTo(Math.sqrt(0.0099 / 100), 15),
    });
  });
  it('is never certain, and less so of fewer', () => {
    expect(adjustShare(0, 30, 3.6).standardError).toBeGreaterThan(adjustShare(0, 300, 3.6).standardError);
    expect(adjustShare(0, 300, 3.6).standardError).toBeGreaterThan(0);
  });
});

function shareHeld(rates: readonly number[], sizes: readonly number[], adjustment: number): number {
  const chance = chanceFrom('rates near one');
  const runs = 200;
  const held = Array.from({ length: runs }, () => {
    const adjusted = rates.map((rate, place) => {
      const n = sizes[place] ?? 0;
      return adjustShare(successes(n, rate, chance) / n, n, adjustment);
    });
    const found = compare(
      adjusted.map(({ share }) => share),
      adjusted.map(({ standardError }) => standardError),
    );
    return holdsTruth(found, rates);
  });
  return held.filter(Boolean).length / runs;
}

function successes(n: number, rate: number, chance: Chance): number {
  let count = 0;
  for (let each = 0; each < n; each += 1) count += chance.next() < rate ? 1 : 0;
  return count;
}

// Equal truths may take any rank among themselves: the set must hold the best of them or reach the worst.
function holdsTruth({ bestRank, worstRank }: PlaceComparison, truth: readonly number[]): boolean {
  return truth.every((mean, place) => {
    const best = 1 + truth.filter((other) => other > mean).length;
    const worst = truth.length - truth.filter((other) => other < mean).length;
    return (bestRank[place] ?? 0) <= best && worst <= (worstRank[place] ?? 0);
  });
}

function expectNotNarrower(after: PlaceComparison, before: PlaceComparison): void {
  for (const place of after.rank.keys()) {
    expect(after.bestRank[place]).toBeLessThanOrEqual(before.bestRank[place] ?? 0);
    expect(after.worstRank[place]).toBeGreaterThanOrEqual(before.worstRank[place] ?? 0);
  }
}

/** Tiers by the long way: how many parts "cannot be told apart" falls into. */
function connectedParts({ apart, rank }: PlaceComparison): number {
  const unseen = new Set(rank.keys());
  let parts = 0;
  for (const start of rank.keys()) {
    if (!unseen.delete(start)) continue;
    parts += 1;
    const waiting = [start];
    for (let place = waiting.pop(); place !== undefined; place = waiting.pop()) {
      for (const other of [...unseen]) {
        if (apart[place * rank.length + other] === 1) continue;
        unseen.delete(other);
        waiting.push(other);
      }
    }
  }
  return parts;
}
