import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chanceFrom } from '#base';
import { accepted, refusal } from '../specimens.ts';
import { interviewerEffect } from './interviewer-effect.ts';
import { oneWay } from './one-way.ts';

describe('the likeness of one interviewer’s answers', () => {
  it('is worked out by hand for two groups of two', () => {
    // MSB = 4 · 2² = 16, MSW = (0.5 + 0.5)/2 = 0.5, n₀ = 2: (16 - 0.5)/(16 + 0.5).
    const found = accepted(oneWay(Float64Array.of(1, 2, 5, 6), Int32Array.of(0, 0, 1, 1)));
    expect(found.anova).toEqual({
      meanSquareBetween: 16,
      meanSquareWithin: 0.5,
      typicalSize: 2,
      icc: 15.5 / 16.5,
    });
    expect(found.deff).toBeCloseTo(1 + 15.5 / 16.5, 14);
  });
  it('is the same by likelihood where groups are of one size, and zero where it would be negative', () => {
    const found = accepted(oneWay(Float64Array.of(1, 2, 5, 6), Int32Array.of(0, 0, 1, 1)));
    expect(found.reml.icc).toBeCloseTo(15.5 / 16.5, 12);
    expect(found.reml.residualVariance).toBeCloseTo(0.5, 12);
    const unlike = accepted(oneWay(Float64Array.of(1, 9, 1, 9), Int32Array.of(0, 0, 1, 1)));
    expect([unlike.anova.icc, unlike.reml.icc]).toEqual([-1, 0]);
  });
  it('does not change with the unit or the origin of the answers, nor with the names of the interviewers', () => {
    const answers = fc.array(fc.record({ y: fc.integer({ min: 0, max: 9 }), group: fc.nat(3) }), {
      minLength: 12,
      maxLength: 40,
    });
    fc.assert(
      fc.property(answers, (rows) => {
        const y = Float64Array.from(rows, (row) => row.y);
        const group = Int32Array.from(rows, (row) => row.group);
        const one = oneWay(y, group);
        if (!one.ok) return;
        const other = accepted(
          oneWay(
            y.map((each) => 3 * each - 5),
            group.map((each) => 9 - each),
          ),
        );
        expect(other.anova.icc).toBeCloseTo(one.value.anova.icc, 10);
        expect(other.reml.icc).toBeCloseTo(one.value.reml.icc, 7);
      }),
    );
  });
  it('leaves out missing answers', () => {
    const found = accepted(oneWay(Float64Array.of(1, 2, Number.NaN, 5, 6), Int32Array.of(0, 0, 0, 1, 1)));
    expect([found.n, found.anova.meanSquareBetween]).toEqual([4, 16]);
  });
  it('refuses one interviewer, one answer each, and an infinite answer by its row', () => {
    expect(refusal(oneWay(Float64Array.of(1, 2), Int32Array.of(0, 0)))).toBe('groups-too-few');
    expect(refusal(oneWay(Float64Array.of(1, 2), Int32Array.of(0, 1)))).toBe('groups-too-few');
    expect(refusal(oneWay(Float64Array.of(1, Number.POSITIVE_INFINITY), Int32Array.of(0, 1)))).toBe(
      'value-not-finite at row 2',
    );
  });
});

describe('interviewer and place', () => {
  const simulate = (assign: (row: number) => number): ReturnType<typeof interviewerEffect> => {
    const chance = chanceFrom('interviewers');
    const places = Array.from({ length: 12 }, () => chance.normal());
    const place = Int32Array.from({ length: 1200 }, (_, row) => row % 12);
    const y = Float64Array.from(place, (each) => (places[each] ?? 0) + chance.normal());
    return interviewerEffect(
      y,
      Int32Array.from(place, (_, row) => assign(row)),
      place,
    );
  };
  it('cannot be told apart where each place had its own interviewer, and the range says so', () => {
    const found = accepted(simulate((row) => row % 12));
    expect([found.isConfounded, found.crossedShare, found.range[0], found.withinPlaces]).toEqual([
      true,
      0,
      0,
      undefined,
    ]);
    expect(found.range[1]).toBeGreaterThan(0.2);
  });
  it('can be where interviewers were spread over places: places count no more as theirs', () => {
    const found = accepted(simulate((row) => Math.floor(row / 100)));
    expect([found.isConfounded, found.crossedShare]).toEqual([false, 1]);
    expect(found.range[1]).toBeLessThan(0.05);
  });
});
