import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chanceFrom } from '#base';
import { needOf, paceOf, placesInOrderOfNeed } from './progress.ts';

const YUNJI = { place: 'yunji', target: 50, completes: 20 };
const XINCHENG = { place: 'xincheng', target: 40, completes: 30 };
const FULL = { place: 'huangjin', target: 30, completes: 30 };

describe('what a place still needs', () => {
  it('is its target less what is done and what is under way, and never less than nothing', () => {
    expect(needOf(YUNJI)).toBe(30);
    expect(needOf({ ...YUNJI, underWay: 4 })).toBe(26);
    expect(needOf({ ...FULL, completes: 143, target: 25 })).toBe(0);
  });
});

describe('the order of places', () => {
  it('leaves out those that are full or filling up, and holds every other once', () => {
    const places = fc.array(fc.record({ target: fc.nat(60), completes: fc.nat(60), underWay: fc.nat(5) }));
    fc.assert(
      fc.property(places, fc.string(), (counts, seed) => {
        const progress = counts.map((count, index) => ({ ...count, place: `p${index}` }));
        const order = placesInOrderOfNeed(progress, chanceFrom(seed));
        const open = progress.filter((place) => needOf(place) > 0).map(({ place }) => place);
        expect([...order].sort()).toEqual(open.sort());
      }),
    );
  });

  it('begins with a place as often as its share of the need: 30 to 10', () => {
    const chance = chanceFrom('order');
    let first = 0;
    for (let draw = 0; draw < 10_000; draw += 1)
      first += Number(placesInOrderOfNeed([YUNJI, XINCHENG, FULL], chance)[0] === 'yunji');
    expect(first / 10_000).toBeCloseTo(0.75, 1);
    // Four standard errors of a share of 0.75 in 10,000 draws.
    expect(Math.abs(first / 10_000 - 0.75)).toBeLessThan(0.0174);
  });

  it('fills all places to the target and none beyond, whoever asks', () => {
    const chance = chanceFrom('fill');
    const done = new Map<string, number>();
    const progress = () =>
      [YUNJI, XINCHENG, FULL].map((place) => ({
        ...place,
        completes: place.completes + (done.get(place.place) ?? 0),
      }));
    for (
      let [next] = placesInOrderOfNeed(progress(), chance);
      next;
      [next] = placesInOrderOfNeed(progress(), chance)
    )
      done.set(next, (done.get(next) ?? 0) + 1);
    expect([...done].sort()).toEqual([
      ['xincheng', 10],
      ['yunji', 30],
    ]);
  });
});

describe('the pace', () => {
  it('is interviews and calls per hour worked, and interviews per call and per unit', () => {
    expect(paceOf({ completes: 6, calls: 60, unitsCalled: 40, workedMs: 5_400_000 })).toEqual({
      interviewsPerHour: 4,
      callsPerHour: 40,
      yieldPerCall: 0.1,
      yieldPerUnit: 0.15,
    });
  });

  it('is left open while nobody has worked', () => {
    expect(paceOf({ completes: 0, calls: 0, unitsCalled: 0, workedMs: 0 })).toEqual({});
  });
});
