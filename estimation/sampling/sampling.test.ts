import { describe, expect, it } from 'vitest';
import type { LonelyRule } from '../design/stratified-design.ts';
import { accepted, refusal } from '../specimens.ts';
import { estimateFigures } from '../statistics/figures.ts';
import { meansOf, totalsOf } from '../statistics/totals.ts';
import { degreesOfFreedom } from './degrees-of-freedom.ts';
import { drawnSample, type SampleColumns, within } from './sample.ts';

const GOOD: SampleColumns = {
  rows: 4,
  stages: [{ isNested: false, unit: Int32Array.of(0, 0, 1, 2), stratum: Int32Array.of(0, 0, 0, 1) }],
  weight: Float64Array.of(1, 2, 3, 4),
};
const Y = Float64Array.of(1, 1, 2, 5);
const stage = GOOD.stages[0];
const staged = (change: object) =>
  drawnSample({ ...GOOD, stages: [{ isNested: false, ...stage, ...change }] });

describe('a sample as drawn', () => {
  it.each([0, -1, Number.NaN, Number.POSITIVE_INFINITY])('names the row whose weight is %d', (weight) => {
    expect(refusal(drawnSample({ ...GOOD, weight: Float64Array.of(1, weight, 3, 4) }))).toBe(
      'weight-not-positive at row 2',
    );
  });
  it('names the row whose unit is in two strata, unless units are numbered within strata', () => {
    expect(refusal(staged({ stratum: Int32Array.of(0, 1, 0, 1) }))).toBe('unit-in-two-strata at row 2');
    expect(accepted(staged({ stratum: Int32Array.of(0, 1, 0, 1), isNested: true })).stages[0]?.units).toBe(4);
  });
  it('names the row without a unit or a stratum', () => {
    expect(refusal(staged({ stratum: Int32Array.of(0, 0, -1, 1) }))).toBe('design-value-missing at row 3');
  });
  it('names the row whose stratum has fewer units than were drawn, or two populations, or none', () => {
    const population = (...sizes: number[]) => refusal(staged({ population: Float64Array.from(sizes) }));
    expect(population(1.5, 1.5, 1.5, 9)).toBe('row-population-below-sample at row 1');
    expect(population(9, 9, 8, 9)).toBe('stratum-with-two-populations at row 3');
    expect(population(9, Number.NaN, 9, 9)).toBe('row-population-not-positive at row 2');
  });
  it('has the inverse of the sampled shares as weights when none are given', () => {
    const { weight: _, ...without } = GOOD;
    const two = drawnSample({
      ...without,
      stages: [
        { isNested: false, unit: Int32Array.of(0, 0, 1, 1), population: new Float64Array(4).fill(10) },
        { isNested: false, population: Float64Array.of(6, 6, 8, 8) },
      ],
    });
    expect([...accepted(two).weight]).toEqual([15, 15, 20, 20]);
  });
  it('refuses to do without rows', () => {
    expect(refusal(drawnSample({ rows: 0, stages: [], weight: new Float64Array() }))).toBe('no-respondents');
  });
  it('refuses an empty domain', () => {
    const empty = within(accepted(drawnSample(GOOD)), new Uint8Array(4));
    expect(refusal(estimateFigures(empty, meansOf([Y])))).toBe('domain-empty');
  });
});

describe('a stratum with one unit', () => {
  const variance = (lonely: LonelyRule) =>
    estimateFigures(accepted(drawnSample(GOOD)), totalsOf([Y]), { lonely, isLonelyInDomain: false });
  // Totals 3 and 6 in stratum 1: 2 × (1.5² + 1.5²) = 9; stratum 2 has 20 alone, the mean of the three is 29/3.
  it.each([
    ['remove', 9],
    ['certainty', 9],
    ['average', 18],
    ['adjust', 9 + (20 - 29 / 3) ** 2],
  ] as const)('is treated by the rule of the call: %s', (rule, wanted) => {
    expect(accepted(variance(rule)).covariance[0]?.[0]).toBeCloseTo(wanted, 10);
  });
  it('is refused by name when the call says nothing', () => {
    expect(refusal(variance('fail'))).toBe('stratum-with-one-unit at stratum 2');
    expect(refusal(estimateFigures(accepted(drawnSample(GOOD)), totalsOf([Y])))).toBe(
      'stratum-with-one-unit at stratum 2',
    );
  });
  it('counts no degree of freedom', () => {
    expect(degreesOfFreedom(accepted(drawnSample(GOOD)))).toBe(1);
  });
});
