import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { accepted, refusal } from '../specimens.ts';
import { allocate, roundAllocation } from './allocation.ts';
import { expectedYield } from './expected-yield.ts';
import { powerOfChange, sizeForChange, sizeForRanks } from './power.ts';
import { sampleSize, weightingCost } from './sample-size.ts';

const size = fc.integer({ min: 1, max: 5000 });

describe('the size of a sample', () => {
  it('is 385 for ±5 points, and 278 of them among a thousand people', () => {
    expect(accepted(sampleSize({ share: 0.5, margin: 0.05 })).completes).toBe(385);
    expect(accepted(sampleSize({ share: 0.5, margin: 0.05, population: 1000 })).completes).toBe(278);
  });
  it('grows with the deff, and units with what a unit yields', () => {
    const plan = accepted(sampleSize({ share: 0.5, margin: 0.05, deff: 2, yieldRate: 0.05 }));
    expect([plan.completes, plan.units]).toEqual([769, 15380]);
  });
  it('never asks more people than there are', () => {
    fc.assert(
      fc.property(size, fc.double({ min: 0.001, max: 0.4, noNaN: true }), (population, margin) => {
        const { completes } = accepted(sampleSize({ share: 0.5, margin, population }));
        expect(completes).toBeLessThanOrEqual(population);
      }),
    );
  });
  it.each([
    [{ share: 1, margin: 0.05 }, 'share'],
    [{ share: 0.5, margin: 0 }, 'margin'],
    [{ share: 0.5, margin: 0.05, deff: Number.NaN }, 'deff'],
    [{ share: 0.5, margin: 0.05, population: 0 }, 'population'],
    [{ share: 0.5, margin: 0.05, yieldRate: 0 }, 'yieldRate'],
  ])('refuses %j by its name', (plan, name) => {
    expect(refusal(sampleSize(plan))).toBe(`plan-out-of-range at ${name}`);
  });
});

describe('what weights cost', () => {
  it('is 1 + cv², nothing for equal weights', () => {
    const cost = accepted(weightingCost(Float64Array.of(1, 1, 2)));
    expect(cost.effective).toBeCloseTo(16 / 6, 14);
    expect(cost.deff).toBeCloseTo(1 + cost.variation ** 2, 14);
    expect(accepted(weightingCost(Float64Array.of(3, 3))).deff).toBe(1);
  });
  it('refuses a weight of nothing by its row, and no weights', () => {
    expect(refusal(weightingCost(Float64Array.of(1, 0)))).toBe('plan-out-of-range at weight 2');
    expect(refusal(weightingCost(new Float64Array(0)))).toBe('plan-out-of-range at n');
  });
});

describe('the power of a comparison', () => {
  it('is that of the size worked out for it', () => {
    const n = accepted(sizeForChange({ shares: [0.5, 0.6] }));
    expect(n).toBe(385);
    expect(accepted(powerOfChange({ shares: [0.5, 0.6], sizes: [n, n] })).power).toBeCloseTo(0.8, 2);
    expect(accepted(powerOfChange({ shares: [0.5, 0.6], sizes: [n - 1, n - 1] })).power).toBeLessThan(0.8002);
  });
  it('is the false alarm where nothing changed, and certain between two unanimous samples that differ', () => {
    expect(accepted(powerOfChange({ shares: [0.7, 0.7], sizes: [50, 50] })).power).toBeCloseTo(0.05, 12);
    expect(accepted(powerOfChange({ shares: [0, 1], sizes: [5, 5] }))).toMatchObject({
      power: 1,
      standardError: 0,
    });
    expect(accepted(powerOfChange({ shares: [1, 1], sizes: [5, 5] })).power).toBe(0);
  });
  it('sees the smallest detectable difference as often as wanted', () => {
    const plan = { shares: [0.5, 0.5], sizes: [400, 400] } as const;
    const { detectable, standardError } = accepted(powerOfChange({ ...plan, wantedPower: 0.9 }));
    expect(detectable / standardError).toBeCloseTo(1.959963984540054 + 1.2815515655446008, 10);
  });
  it('costs more for ranks the more places there are', () => {
    const plan = { share: 0.97, difference: 0.03 };
    expect(accepted(sizeForRanks({ ...plan, places: 23 }))).toBe(1979);
    expect(accepted(sizeForRanks({ ...plan, places: 2 }))).toBe(
      accepted(sizeForChange({ shares: [0.97, 0.94] })),
    );
    expect(accepted(sizeForRanks({ places: 9, share: 0.02, difference: 0.03 }))).toBeGreaterThan(0);
  });
  it('refuses what makes no difference', () => {
    expect(refusal(sizeForChange({ shares: [0.5, 0.5] }))).toBe('plan-out-of-range at difference');
    expect(refusal(powerOfChange({ shares: [0.5, 1.5], sizes: [9, 9] }))).toBe(
      'plan-out-of-range at share after',
    );
    expect(refusal(sizeForRanks({ places: 0, share: 0.5, difference: 0.1 }))).toBe(
      'plan-out-of-range at places',
    );
  });
});

describe('the allocation of a sample', () => {
  const strata = fc
    .array(
      fc.record({
        people: fc.integer({ min: 5, max: 9000 }),
        deviation: fc.integer({ min: 1, max: 50 }),
        cost: fc.integer({ min: 1, max: 9 }),
      }),
      { minLength: 1, maxLength: 12 },
    )
    .map((each) => ({
      population: each.map(({ people }) => people),
      deviation: each.map(({ deviation }) => deviation),
      cost: each.map(({ cost }) => cost),
    }));

  it('spends what there is', () => {
    fc.assert(
      fc.property(strata, size, (each, budget) => {
        const spent = accepted(allocate(each, { rule: 'neyman' }, { budget })).reduce(
          (sum, n, h) => sum + n * (each.cost[h] ?? 0),
          0,
        );
        expect(spent).toBeCloseTo(budget, 6);
      }),
    );
  });
  it('is the best for the whole by Neyman: no other allocation of the same sample has a smaller variance', () => {
    fc.assert(
      fc.property(strata, fc.double({ min: 0, max: 2, noNaN: true }), (each, exponent) => {
        const variance = (n: readonly number[]): number =>
          n.reduce(
            (sum, size, h) => sum + ((each.population[h] ?? 0) * (each.deviation[h] ?? 0)) ** 2 / size,
            0,
          );
        const best = variance(
          accepted(
            allocate(
              { population: each.population, deviation: each.deviation },
              { rule: 'neyman' },
              { interviews: 100 },
            ),
          ),
        );
        expect(best).toBeLessThanOrEqual(
          variance(accepted(allocate(each, { rule: 'power', exponent }, { interviews: 100 }))) * (1 + 1e-9),
        );
      }),
    );
  });
  it('is proportional where the exponent is one and strata are alike, equal where it is zero', () => {
    const population = [300, 100];
    const with1 = accepted(allocate({ population }, { rule: 'power', exponent: 1 }, { interviews: 40 }));
    expect(with1).toEqual(accepted(allocate({ population }, { rule: 'proportional' }, { interviews: 40 })));
    expect(accepted(allocate({ population }, { rule: 'neyman' }, { interviews: 40 }))).toEqual([30, 10]);
    expect(accepted(allocate({ population }, { rule: 'power', exponent: 0 }, { interviews: 40 }))).toEqual([
      20, 20,
    ]);
  });
  it('rounds to whole interviews with the same sum, never more than there are people', () => {
    fc.assert(
      fc.property(strata, size, fc.nat(4), (each, interviews, least) => {
        const most = each.population.reduce((sum, people) => sum + people, 0);
        const wanted = Math.min(most, Math.max(interviews, least * each.population.length));
        const whole = roundAllocation(
          accepted(allocate(each, { rule: 'proportional' }, { interviews: wanted })),
          each.population,
          least,
        );
        expect(whole.reduce((sum, n) => sum + n, 0)).toBe(wanted);
        for (const [h, n] of whole.entries()) expect(n >= least && n <= (each.population[h] ?? 0)).toBe(true);
      }),
    );
  });
  it('gives to the others what a small village cannot', () => {
    expect(roundAllocation([50, 50], [10, 500], 0)).toEqual([10, 90]);
  });
  it('refuses a stratum without people, no strata, no money and no spread', () => {
    expect(refusal(allocate({ population: [5, 0] }, { rule: 'neyman' }, { interviews: 9 }))).toBe(
      'plan-out-of-range at population 2',
    );
    expect(refusal(allocate({ population: [] }, { rule: 'neyman' }, { interviews: 9 }))).toBe(
      'plan-out-of-range at strata',
    );
    expect(refusal(allocate({ population: [5] }, { rule: 'neyman' }, { budget: 0 }))).toBe(
      'plan-out-of-range at budget',
    );
    expect(
      refusal(allocate({ population: [5], deviation: [0] }, { rule: 'neyman' }, { interviews: 9 })),
    ).toBe('plan-out-of-range at deviation');
  });
});

describe('the yield to expect', () => {
  it('is that of the past: 365 completes from 28,834 numbers', () => {
    const found = accepted(expectedYield([{ units: 28834, completes: 365 }], 500));
    expect(found.rate).toBeCloseTo(365 / 28834, 14);
    expect([found.unitsExpected, found.betweenSurveys]).toEqual([39499, 0]);
    expect(found.low).toBeLessThan(found.rate);
  });
  it('is hardly known where past surveys contradict each other', () => {
    const found = accepted(
      expectedYield(
        [
          { units: 28834, completes: 365 },
          { units: 6247, completes: 3002 },
        ],
        500,
      ),
    );
    expect(found.high / found.low).toBeGreaterThan(20);
  });
  it('lies within its own limits, and more caution never means fewer units', () => {
    const past = fc.array(
      fc.record({
        units: fc.integer({ min: 10, max: 9999 }),
        share: fc.double({ min: 0.05, max: 1, noNaN: true }),
      }),
      { minLength: 1, maxLength: 6 },
    );
    fc.assert(
      fc.property(past, (each) => {
        const found = accepted(
          expectedYield(
            each.map(({ units, share }) => ({ units, completes: Math.ceil(units * share) })),
            100,
          ),
        );
        expect(found.low).toBeLessThanOrEqual(found.high);
        expect(found.unitsCautious).toBeGreaterThan(0);
        expect(found.betweenSurveys).toBeLessThan(1);
      }),
    );
  });
  it('refuses more completes than units, no past, and a past without completes', () => {
    expect(refusal(expectedYield([{ units: 5, completes: 6 }], 9))).toBe(
      'plan-out-of-range at completes 1 of units',
    );
    expect(refusal(expectedYield([], 9))).toBe('plan-out-of-range at surveys');
    expect(refusal(expectedYield([{ units: 5, completes: 0 }], 9))).toBe('plan-out-of-range at completes');
  });
});
