import { describe, expect, it } from 'vitest';
import { chanceFrom } from '#base';
import { accepted, refusal } from '../specimens.ts';
import {
  type ListAnswers,
  type ListEstimate,
  listExperiment,
  listExperimentSize,
} from './list-experiment.ts';

const small: ListAnswers = {
  count: Float64Array.of(1, 2, 1, 2, 3, 2),
  hasSensitive: Uint8Array.of(0, 0, 0, 1, 1, 1),
  weight: new Float64Array(6).fill(1),
  harmless: 3,
};

/** Three harmless statements of one half each, a sensitive one of the share given; `shy` subtracts from who holds all. */
function made(share: number, isHonest: boolean): ListEstimate {
  const chance = chanceFrom('list');
  const hasSensitive = Uint8Array.from({ length: 6000 }, (_, row) => row % 2);
  const count = Float64Array.from(hasSensitive, (half) => {
    const harmless = [0, 1, 2].filter(() => chance.next() < 0.5).length;
    const holds = half === 1 && chance.next() < share ? 1 : 0;
    return isHonest ? harmless + holds : Math.max(0, harmless + holds - (half === 1 ? 1 : 0));
  });
  return accepted(
    listExperiment({ count, hasSensitive, weight: new Float64Array(6000).fill(2), harmless: 3 }),
  );
}

describe('the list experiment', () => {
  it('is the difference of the means of the halves with the error of both', () => {
    const found = accepted(listExperiment(small));
    // 7/3 - 4/3; each half (1/3² + 1/3² + 2/3²)/9 · 3/2.
    expect([found.share, found.standardError]).toEqual([
      expect.closeTo(1, 12),
      expect.closeTo(Math.sqrt(2 / 9), 12),
    ]);
  });
  it('finds the share of those who would not say so', () => {
    const found = made(0.3, true);
    expect(found.low < 0.3 && found.high > 0.3).toBe(true);
    expect(found.designEffectP).toBeGreaterThan(0.05);
    expect(found.floorShare).toBeCloseTo(1 / 8, 1);
    expect(found.ceilingShare).toBeCloseTo(1 / 8, 1);
  });
  it('notices that the sensitive statement changed the answers to the others', () => {
    expect(made(0.1, false).designEffectP).toBeLessThan(0.001);
  });
  it('does not change when all weights double', () => {
    const doubled = { ...small, weight: small.weight.map((w) => 2 * w) };
    expect(accepted(listExperiment(doubled))).toEqual(accepted(listExperiment(small)));
  });
  it('refuses a count that cannot be, by its row, and a half without answers', () => {
    expect(refusal(listExperiment({ ...small, count: Float64Array.of(1, 4, 1, 2, 3, 2) }))).toBe(
      'list-count-out-of-range at row 2',
    );
    expect(refusal(listExperiment({ ...small, weight: Float64Array.of(1, 1, 0, 1, 1, 1) }))).toBe(
      'weight-not-positive at row 3',
    );
    expect(refusal(listExperiment({ ...small, hasSensitive: new Uint8Array(6) }))).toBe('list-half-missing');
    expect(refusal(listExperiment({ ...small, harmless: 0 }))).toBe('plan-out-of-range at harmless');
  });
  it('takes 1,800 in each half for an error of three points', () => {
    expect(accepted(listExperimentSize({ spread: 0.9, standardError: 0.03 }))).toBe(1800);
    expect(refusal(listExperimentSize({ spread: 0.9, standardError: 0 }))).toBe(
      'plan-out-of-range at standardError',
    );
  });
});
