import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chanceFrom } from '#base';
import { accepted, refusal } from '../specimens.ts';
import { bottomChances, strikeRisk } from './bottom-chances.ts';
import { intervalRanks } from './interval-ranks.ts';
import {
  possiblyBest,
  possiblyWorst,
  type RankSetOptions,
  type RankSets,
  rankSets,
  tiersOfSets,
} from './rank-sets.ts';

const sets = (
  estimate: readonly number[],
  standardError: readonly number[],
  options: Partial<RankSetOptions> = {},
): RankSets =>
  accepted(
    rankSets(
      { estimate: Float64Array.from(estimate), error: { standardError: Float64Array.from(standardError) } },
      { chance: chanceFrom('sets'), draws: 999, ...options },
    ),
  );
const FEWER = { numRuns: 25 };
const bounds = ({ bestRank, worstRank }: RankSets): number[][] => [[...bestRank], [...worstRank]];

const places = fc.array(
  fc.record({ x: fc.integer({ min: -50, max: 50 }), s: fc.integer({ min: 1, max: 12 }) }),
  { minLength: 2, maxLength: 40 },
);
const how = fc.record({
  isJoint: fc.boolean(),
  isStepwise: fc.boolean(),
  sides: fc.constantFrom('both', 'best', 'worst'),
});

describe('rank sets', () => {
  it('are single ranks where all is plain, and everything where nothing is', () => {
    expect(bounds(sets([3, 1, 2], [0.01, 0.01, 0.01]))).toEqual([
      [1, 3, 2],
      [1, 3, 2],
    ]);
    expect(bounds(sets([3, 1, 2], [9, 9, 9]))).toEqual([
      [1, 1, 1],
      [3, 3, 3],
    ]);
  });
  it('use the normal quantile for two places: 1.96 together, 1.645 on one side', () => {
    const many = { draws: 99_999 };
    expect(sets([1, 2], [1, 3], many).criticalValue[0]).toBeCloseTo(1.96, 1);
    expect(sets([1, 2], [1, 3], { ...many, isJoint: false, sides: 'best' }).criticalValue[0]).toBeCloseTo(
      1.645,
      1,
    );
  });
  it('hold the place’s own rank', () => {
    fc.assert(
      fc.property(places, how, (each, options) => {
        const found = sets(
          each.map(({ x }) => x),
          each.map(({ s }) => s),
          options,
        );
        for (const [place, rank] of found.rank.entries()) {
          expect(found.bestRank[place]).toBeLessThanOrEqual(rank);
          expect(found.worstRank[place]).toBeGreaterThanOrEqual(rank);
        }
      }),
      FEWER,
    );
  });
  it('do not move when a constant is added to all', () => {
    fc.assert(
      fc.property(places, how, (each, options) => {
        const [x, s] = [each.map((one) => one.x), each.map((one) => one.s)];
        expect(
          bounds(
            sets(
              x.map((value) => value + 64),
              s,
              options,
            ),
          ),
        ).toEqual(bounds(sets(x, s, options)));
      }),
      FEWER,
    );
  });
  it('are never narrower with wider errors', () => {
    fc.assert(
      fc.property(places, how, fc.double({ min: 1, max: 5, noNaN: true }), (each, options, wider) => {
        const [x, s] = [each.map((one) => one.x), each.map((one) => one.s)];
        expectWithin(
          sets(x, s, options),
          sets(
            x,
            s.map((error) => error * wider),
            options,
          ),
        );
      }),
      FEWER,
    );
  });
  it('are never wider by stepping down, nor where they need not hold together', () => {
    fc.assert(
      fc.property(places, (each) => {
        const [x, s] = [each.map((one) => one.x), each.map((one) => one.s)];
        expectWithin(sets(x, s, { isStepwise: true }), sets(x, s, { isStepwise: false }));
        expectWithin(sets(x, s, { isJoint: false, isStepwise: false }), sets(x, s, { isStepwise: false }));
      }),
      FEWER,
    );
  });
  it('are the same found block against block as pair by pair', () => {
    // A diagonal covariance goes the same way with the same draws, whatever the order of the blocks.
    fc.assert(
      fc.property(
        fc.array(fc.record({ x: fc.nat(30), s: fc.integer({ min: 1, max: 5 }) }), {
          minLength: 70,
          maxLength: 90,
        }),
        (each) => {
          const [x, s] = [each.map((one) => one.x), each.map((one) => one.s)];
          const all = bounds(sets(x, s, { draws: 99 }));
          expect(all[0]).toEqual(slowBest(x, s, 99));
        },
      ),
      { numRuns: 20 },
    );
  });
  it('tell apart places whose errors move together, and not otherwise', () => {
    const estimate = Float64Array.of(1, 0);
    const together = Float64Array.of(1, 0.99, 0.99, 1);
    const apart = Float64Array.of(1, 0, 0, 1);
    const best = (covariance: Float64Array): number[] => [
      ...accepted(rankSets({ estimate, error: { covariance } }, { chance: chanceFrom('c'), draws: 999 }))
        .bestRank,
    ];
    expect([best(together), best(apart)]).toEqual([
      [1, 2],
      [1, 1],
    ]);
  });
  it('hold all true ranks together 95 times in a hundred, also for places that are equal', () => {
    const chance = chanceFrom('coverage');
    const truth = [0, 0, 0, 1, 1, 2, 4, 4.5];
    const errors = [1, 0.5, 1, 0.5, 1, 0.5, 1, 0.5];
    let held = 0;
    for (let round = 0; round < 400; round += 1) {
      const x = truth.map((value, place) => value + (errors[place] ?? 1) * chance.normal());
      const found = sets(x, errors, { chance, draws: 399 });
      if (truth.every((_, place) => holdsTruth(found, truth, place))) held += 1;
    }
    expect(held / 400).toBeGreaterThan(0.93);
  });
  it('make tiers: a line only where the sets of both sides keep to theirs', () => {
    expect([...tiersOfSets(sets([9, 8.9, 1, 0.9], [0.3, 0.3, 0.3, 0.3]))]).toEqual([1, 1, 2, 2]);
    expect([...tiersOfSets(sets([9, 5, 4.5, 3.5], [0.2, 0.2, 1, 0.2]))]).toEqual([1, 2, 2, 2]);
    fc.assert(
      fc.property(places, (each) => {
        const found = sets(
          each.map(({ x }) => x),
          each.map(({ s }) => s),
        );
        const tier = tiersOfSets(found);
        for (const [place, own] of tier.entries()) {
          const upTo = tier.filter((other) => other <= own).length;
          const above = tier.filter((other) => other < own).length;
          expect(found.worstRank[place]).toBeLessThanOrEqual(upTo);
          expect(found.bestRank[place]).toBeGreaterThan(above);
        }
      }),
      FEWER,
    );
  });
  it('name those who may be best and those who may be worst', () => {
    const found = {
      estimate: Float64Array.of(5, 1, 1.1, 9),
      error: { standardError: new Float64Array(4).fill(0.3) },
    };
    expect(accepted(possiblyBest(found, 1, { chance: chanceFrom('b') }))).toEqual([3]);
    expect(accepted(possiblyWorst(found, 1, { chance: chanceFrom('w') }))).toEqual([1, 2]);
  });
  it('are the same twice with the same chance', () => {
    expect(sets([1, 2, 3], [1, 2, 1])).toEqual(sets([1, 2, 3], [1, 2, 1]));
  });
  it('refuse an estimate that is none, an error of nothing and a covariance that cannot be, by the cell', () => {
    const chance = chanceFrom('r');
    const three = Float64Array.of(1, 2, 3);
    const refusedFor = (covariance: readonly number[]): string =>
      refusal(
        rankSets(
          { estimate: Float64Array.of(1, 2), error: { covariance: Float64Array.from(covariance) } },
          { chance },
        ),
      );
    expect(
      refusal(
        rankSets({ estimate: Float64Array.of(1, Number.NaN), error: { standardError: three } }, { chance }),
      ),
    ).toBe('estimate-not-finite at place 2');
    expect(
      refusal(rankSets({ estimate: three, error: { standardError: Float64Array.of(1, 0, 1) } }, { chance })),
    ).toBe('standard-error-not-positive at place 2');
    expect(refusedFor([1, 0.5, 0.4, 1])).toBe('covariance-not-usable at row 2, column 1');
    expect(refusedFor([1, 1, 1, 1])).toBe('covariance-not-usable at row 2, column 1');
    expect(refusedFor([1, 0, 0, -1])).toBe('covariance-not-usable at row 2, column 1');
    expect(refusedFor([1, -2, -2, 1])).toBe('covariance-not-usable at row 2, column 2');
    expect(
      refusal(rankSets({ estimate: three, error: { standardError: three } }, { chance, level: 1 })),
    ).toBe('plan-out-of-range at level');
  });
  it('throw when there are too few draws for the level', () => {
    expect(() => sets([1, 2], [1, 1], { draws: 10 })).toThrow(RangeError);
  });
});

describe('rank sets from intervals', () => {
  const ranked = (x: readonly number[], s: readonly number[]): ReturnType<typeof accepted<unknown>> =>
    accepted(intervalRanks(Float64Array.from(x), Float64Array.from(s), 'independence'));
  it('count the intervals that lie above and below', () => {
    const found = accepted(intervalRanks(Float64Array.of(10, 5, 4.5), Float64Array.of(1, 1, 1), 'none'));
    expect([[...found.bestRank], [...found.worstRank]]).toEqual([
      [1, 2, 2],
      [1, 3, 3],
    ]);
    expect(found.criticalValue).toBeCloseTo(1.96, 3);
  });
  it('are never narrower when any single error is wider', () => {
    fc.assert(
      fc.property(places, fc.nat(), fc.integer({ min: 1, max: 50 }), (each, which, more) => {
        const [x, s] = [each.map((one) => one.x), each.map((one) => one.s)];
        const wide = s.map((error, place) => (place === which % s.length ? error + more : error));
        const narrow = accepted(intervalRanks(Float64Array.from(x), Float64Array.from(s), 'bonferroni'));
        expectWithin(
          narrow,
          accepted(intervalRanks(Float64Array.from(x), Float64Array.from(wide), 'bonferroni')),
        );
      }),
    );
  });
  it('do not move when a constant is added to all', () => {
    expect(ranked([64, 65, 70], [1, 2, 1])).toMatchObject({
      bestRank: Int32Array.of(2, 1, 1),
      worstRank: Int32Array.of(3, 3, 2),
    });
    expect(ranked([0, 1, 6], [1, 2, 1])).toMatchObject({
      bestRank: Int32Array.of(2, 1, 1),
      worstRank: Int32Array.of(3, 3, 2),
    });
  });
});

describe('the chance of being among the last', () => {
  it('sums to as many as the last are, and is even where nothing is known', () => {
    const found = accepted(
      bottomChances(
        { estimate: Float64Array.of(9, 9.1, 8.9, 9), error: { standardError: new Float64Array(4).fill(5) } },
        { count: 1, chance: chanceFrom('b') },
      ),
    );
    expect([...found]).toEqual([0.25, 0.25, 0.25, 0.25]);
    const other = accepted(
      bottomChances(
        { estimate: Float64Array.of(1, 2, 3, 4, 5), error: { standardError: new Float64Array(5).fill(0.8) } },
        { count: 2, chance: chanceFrom('b') },
      ),
    );
    expect(other.reduce((sum, each) => sum + each, 0)).toBeCloseTo(2, 10);
    expect((other[0] ?? 0) > (other[1] ?? 0) && (other[1] ?? 0) > (other[2] ?? 0)).toBe(true);
  });
  it('is less sure of the last when estimates are drawn towards their mean', () => {
    const places = {
      estimate: Float64Array.of(1, 2, 2.5, 3, 3.5, 4),
      error: { standardError: new Float64Array(6).fill(0.9) },
    };
    const plain = accepted(bottomChances(places, { count: 1, chance: chanceFrom('s'), isDrawn: false }));
    const drawn = accepted(bottomChances(places, { count: 1, chance: chanceFrom('s') }));
    expect(drawn[0]).toBeLessThan(plain[0] ?? 0);
  });
  it('refuses more last ones than places', () => {
    expect(
      refusal(
        bottomChances(
          { estimate: Float64Array.of(1), error: { standardError: Float64Array.of(1) } },
          { count: 3, chance: chanceFrom('b') },
        ),
      ),
    ).toBe('plan-out-of-range at count of places');
  });
});

describe('the rule of the last three, three times running', () => {
  it('strikes each of equal places with (3/23)³ in three rounds', () => {
    const risk = accepted(
      strikeRisk(
        new Float64Array(23).fill(1),
        { count: 3, running: 3, rounds: 3 },
        { chance: chanceFrom('strike'), draws: 40_000 },
      ),
    );
    expect(risk.expected / 23).toBeCloseTo((3 / 23) ** 3, 3);
    expect(risk.ofAny).toBeLessThanOrEqual(risk.expected);
  });
  it('strikes small samples more often, and more the more rounds there are', () => {
    const errors = Float64Array.of(3, 3, 1, 1, 1, 1, 1, 1, 1, 1);
    const riskAfter = (
      rounds: number,
    ): ReturnType<typeof accepted<{ ofAny: number; ofPlace: Float64Array }>> =>
      accepted(
        strikeRisk(errors, { count: 3, running: 3, rounds }, { chance: chanceFrom('strike'), draws: 4000 }),
      );
    expect(riskAfter(3).ofPlace[0]).toBeGreaterThan(3 * (riskAfter(3).ofPlace[5] ?? 1));
    expect(riskAfter(6).ofAny).toBeGreaterThan(riskAfter(3).ofAny);
  });
  it('strikes who is truly last', () => {
    const truth = Float64Array.of(-9, 0, 0, 0, 0);
    const risk = accepted(
      strikeRisk(
        new Float64Array(5).fill(1),
        { count: 1, running: 3, rounds: 3 },
        { chance: chanceFrom('t'), draws: 500, truth },
      ),
    );
    expect(risk.ofPlace[0]).toBeGreaterThan(0.99);
  });
});

function expectWithin(
  narrow: Pick<RankSets, 'bestRank' | 'worstRank'>,
  wide: Pick<RankSets, 'bestRank' | 'worstRank'>,
): void {
  for (const [place, best] of narrow.bestRank.entries()) {
    expect(wide.bestRank[place]).toBeLessThanOrEqual(best);
    expect(wide.worstRank[place]).toBeGreaterThanOrEqual(narrow.worstRank[place] ?? 0);
  }
}

function holdsTruth({ bestRank, worstRank }: RankSets, truth: readonly number[], place: number): boolean {
  const here = truth[place] ?? 0;
  const least = 1 + truth.filter((other) => other > here).length;
  const most = truth.filter((other) => other >= here).length;
  return (bestRank[place] ?? 0) <= least && (worstRank[place] ?? 0) >= most;
}

/** Best ranks by single-step comparison and stepping down, every pair looked at, with the same draws as `sets`. */
function slowBest(x: readonly number[], s: readonly number[], draws: number): number[] {
  const chance = chanceFrom('sets');
  const drawn = Array.from({ length: draws }, () => normals(s, chance));
  const open = new Set<number>();
  const n = x.length;
  for (let pair = 0; pair < n * n; pair += 1) if (pair % n !== Math.floor(pair / n)) open.add(pair);
  const ratio = (values: readonly number[], pair: number): number => {
    const [a, b] = [Math.floor(pair / n), pair % n];
    return ((values[a] ?? 0) - (values[b] ?? 0)) / Math.sqrt((s[a] ?? 0) ** 2 + (s[b] ?? 0) ** 2);
  };
  const best = x.map(() => 1);
  for (;;) {
    const maxima = drawn
      .map((errors) => Math.max(...[...open].map((pair) => ratio(errors, pair))))
      .sort((l, r) => l - r);
    const settled = [...open].filter(
      (pair) => ratio(x, pair) > (maxima[Math.ceil(0.95 * (draws + 1)) - 1] ?? 0) * (1 + 1e-12),
    );
    for (const pair of settled) {
      open.delete(pair);
      best[pair % n] = (best[pair % n] ?? 0) + 1;
    }
    if (settled.length === 0) return best;
  }
}

function normals(s: readonly number[], chance: ReturnType<typeof chanceFrom>): number[] {
  const errors: number[] = [];
  while (errors.length < s.length) {
    const radius = Math.sqrt(-2 * Math.log(1 - chance.next()));
    const angle = 2 * Math.PI * chance.next();
    errors.push(radius * Math.cos(angle), radius * Math.sin(angle));
  }
  return s.map((error, place) => error * (errors[place] ?? 0));
}
