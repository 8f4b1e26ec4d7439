import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { accepted, refusal } from '../specimens.ts';
import { weightsToPopulations } from './population-weights.ts';

const weigh = (respondents: readonly number[], population: readonly number[]) =>
  weightsToPopulations(Int32Array.from(respondents), Float64Array.from(population));

describe('weights to populations', () => {
  it('gives each respondent the people of the village divided by its respondents', () => {
    // Σ n w = 1,000 + 1,000; Σ n w² = 10 × 100² + 20 × 50² = 150,000; deff = 30 × 150,000 / 2,000² = 1.125.
    const weights = accepted(weigh([10, 20, 0], [1000, 1000, 500]));
    expect([...weights.weightOfStratum]).toEqual([100, 50, 0]);
    expect(weights.deff).toBeCloseTo(1.125, 14);
    expect(weights.effectiveRespondents).toBeCloseTo(30 / 1.125, 12);
    expect([weights.smallestWeight, weights.largestWeight]).toEqual([50, 100]);
  });
  it('names the villages that an overall figure does not cover, and how many people it does', () => {
    const weights = accepted(weigh([10, 20, 0], [1000, 1000, 500]));
    expect(weights.uncovered).toEqual([2]);
    expect(weights.coveredShare).toBeCloseTo(0.8, 14);
  });
  it('costs nothing when every weight is the same', () => {
    expect(accepted(weigh([10, 30], [100, 300])).deff).toBeCloseTo(1, 14);
  });
  it('adds up to the covered population, and has the deff 1 + cv²', () => {
    const village = fc.record({
      n: fc.integer({ min: 1, max: 300 }),
      people: fc.integer({ min: 300, max: 9000 }),
    });
    fc.assert(
      fc.property(fc.array(village, { minLength: 1, maxLength: 30 }), (villages) => {
        const { weightOfStratum, deff } = accepted(
          weigh(
            villages.map(({ n }) => n),
            villages.map(({ people }) => people),
          ),
        );
        const weights = villages.flatMap(({ n }, h) => Array<number>(n).fill(weightOfStratum[h] ?? 0));
        const mean = weights.reduce((sum, w) => sum + w, 0) / weights.length;
        const variance = weights.reduce((sum, w) => sum + (w - mean) ** 2, 0) / weights.length;
        // 9,000 additions of about 1e-16 each.
        expect(mean * weights.length).toBeCloseTo(
          villages.reduce((sum, { people }) => sum + people, 0),
          6,
        );
        expect(deff).toBeCloseTo(1 + variance / mean ** 2, 9);
      }),
    );
  });
  it('refuses no strata, and nobody at all', () => {
    expect(refusal(weigh([], []))).toBe('no-strata');
    expect(refusal(weigh([0, 0], [10, 10]))).toBe('no-respondents');
  });
  it('names the stratum whose respondents are not a count', () => {
    expect(refusal(weigh([1, -1], [10, 10]))).toBe('respondents-not-a-count at stratum 2');
  });
  it.each([0, -5, Number.NaN, Number.POSITIVE_INFINITY])(
    'names the village whose population is %d, even where nobody answered',
    (people) => {
      expect(refusal(weigh([1, 0], [10, people]))).toBe('population-not-positive at stratum 2');
    },
  );
  it('names the village with more respondents than people', () => {
    expect(refusal(weigh([1, 11], [10, 10]))).toBe('population-below-sample at stratum 2');
  });
});
