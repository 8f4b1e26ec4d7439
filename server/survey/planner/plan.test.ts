import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type PlanQuery, planQuery } from '#wire/survey';
import { planned } from './plan.ts';

const place = (code: string, population: number) => ({
  code,
  name: `村${code}`,
  population,
  target: 0,
  completes: 0,
  units: 100,
});
const PLACES = [place('1', 1000), place('2', 3000), place('3', 6000)];
const PAST = [{ units: 1000, completes: 100 }];

function planOf(wanted: Partial<PlanQuery>, places = PLACES, past = PAST) {
  const found = planned({ ...planQuery.parse({}), ...wanted }, places, past);
  if (!found.ok) throw new Error(`${found.problem.code} at ${found.problem.where ?? ''}`);
  return found.value;
}

const targets = (wanted: Partial<PlanQuery>) => planOf(wanted).places.map(({ target }) => target);

describe('a plan', () => {
  it('reaches the wanted precision of the whole: ±3 points at 90 % with 10,000 people take 370 interviews', () => {
    const plan = planOf({ share: 0.9, margin: 0.03 });
    expect(plan.interviews).toBe(370);
    expect(plan.places.map(({ target }) => target)).toEqual([37, 111, 222]);
    expect(plan.margin).toBeLessThan(0.0301);
  });

  it('shares a fixed number out in proportion, equally, by power and by spread', () => {
    const wanted = { goal: 'interviews', interviews: 300 } as const;
    expect(targets(wanted)).toEqual([30, 90, 180]);
    expect(targets({ ...wanted, rule: 'equal' })).toEqual([100, 100, 100]);
    expect(targets({ ...wanted, rule: 'power', exponent: 0 })).toEqual([100, 100, 100]);
    expect(targets({ ...wanted, rule: 'neyman', own: '3:0.99:' })).toEqual([58, 173, 69]);
    expect(targets({ ...wanted, least: 50 })[0]).toBe(50);
  });

  it('never spends more than there is', () => {
    const cost = fc.constantFrom('1:0.5:7_2:0.9:3', '1::50', '');
    const rule = fc.constantFrom('proportional', 'equal', 'neyman', 'power');
    fc.assert(
      fc.property(fc.integer({ min: 100, max: 5000 }), cost, rule, (budget, own, each) => {
        expect(planOf({ goal: 'budget', budget, own, rule: each }).cost).toBeLessThanOrEqual(budget + 1e-9);
      }),
    );
  });

  it('tells what ranks cost, and which villages have too few people for them', () => {
    const plan = planOf({ goal: 'ranks', share: 0.97, margin: 0.025 });
    expect(plan.places[2]?.target).toBeGreaterThan(1000);
    expect(plan.short).toEqual(['村1']);
  });

  it('draws as many numbers as past surveys make needed, more when cautious, none told without a past', () => {
    const plan = planOf({ goal: 'interviews', interviews: 300 });
    expect(plan.places[0]?.numbers).toBe(300);
    expect(plan.numbersCautious ?? 0).toBeGreaterThan(plan.numbers ?? 0);
    expect(planOf({}, PLACES, []).numbers).toBeNull();
    expect(planOf({}, PLACES, [{ units: 50, completes: 0 }]).yield.rate).toBeNull();
  });

  it('sees the difference between two waves that it was made for', () => {
    const plan = planOf({ goal: 'difference', share: 0.9, margin: 0.05 });
    expect(plan.detectable).toBeGreaterThan(0.03);
    expect(plan.detectable).toBeLessThan(0.055);
  });

  it.each<[string, Partial<PlanQuery>]>([
    ['plan-own-unreadable at 9', { own: '9:0.5:1' }],
    ['plan-own-unreadable at 1', { own: '1:1.5:' }],
    ['plan-own-unreadable at 2', { own: '2:NaN:1' }],
    ['plan-own-unreadable at 3', { own: '3:0.5:0' }],
  ])('is refused with %s', (code, wanted) => {
    expect(() => planOf(wanted)).toThrow(code);
  });

  it('names the village in which nobody lives', () => {
    expect(() => planOf({}, [...PLACES, place('4', 0)])).toThrow('plan-village-without-people at 4');
  });

  it('holds no NaN, whatever is wanted', () => {
    const wanted = fc.record({
      goal: fc.constantFrom('precision', 'difference', 'ranks', 'interviews', 'budget'),
      level: fc.constantFrom('whole', 'village'),
      rule: fc.constantFrom('proportional', 'equal', 'neyman', 'power'),
      share: fc.double({ min: 0.001, max: 0.999, noNaN: true }),
      margin: fc.double({ min: 0.001, max: 0.4, noNaN: true }),
      least: fc.integer({ min: 0, max: 50 }),
    });
    fc.assert(
      fc.property(wanted, (each) => {
        const found = planned({ ...planQuery.parse({}), ...each }, PLACES, PAST);
        if (!found.ok) return;
        expect(
          JSON.stringify(found.value, (_, value: unknown) => (Number.isNaN(value) ? 'NaN' : value)),
        ).not.toContain('NaN');
        for (const { target, population } of found.value.places)
          expect(target).toBeLessThanOrEqual(population);
      }),
    );
  });
});
