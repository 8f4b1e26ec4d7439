import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { accepted, refusal } from '../specimens.ts';
import { type AdjustmentMethod, adjustPValues } from './p-adjust.ts';

const METHODS: readonly AdjustmentMethod[] = ['bonferroni', 'holm', 'hochberg', 'hommel', 'bh', 'by', 'none'];
const adjust = (p: readonly number[], method: AdjustmentMethod): number[] => [
  ...accepted(adjustPValues(Float64Array.from(p), method)),
];
const close = (values: readonly number[]): number[] => values.map((value) => expect.closeTo(value, 12));
const family = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 1, maxLength: 12 });

describe('adjusted p values', () => {
  it('are Benjamini and Hochberg’s own example (1995, p. 295): four of fifteen stand at 5 %', () => {
    const p = [
      0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.0459, 0.324, 0.4262, 0.5719, 0.6528,
      0.759, 1,
    ];
    expect(adjust(p, 'bh').filter((value) => value <= 0.05)).toHaveLength(4);
    expect(adjust(p, 'bonferroni').filter((value) => value <= 0.05)).toHaveLength(3);
  });
  it('are worked out by hand for three', () => {
    const p = [0.01, 0.04, 0.03];
    expect(adjust(p, 'bonferroni')).toEqual(close([0.03, 0.12, 0.09]));
    expect(adjust(p, 'holm')).toEqual(close([0.03, 0.06, 0.06]));
    expect(adjust(p, 'hochberg')).toEqual(close([0.03, 0.04, 0.04]));
    expect(adjust(p, 'hommel')).toEqual(close([0.03, 0.04, 0.04]));
    expect(adjust(p, 'bh')).toEqual(close([0.03, 0.04, 0.04]));
    expect(adjust(p, 'by')).toEqual(close([0.055, 0.22 / 3, 0.22 / 3]));
    expect(adjust(p, 'none')).toEqual(p);
  });
  it('follow from closed testing with Simes, which is what Hommel’s shortcut stands for', () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 1, maxLength: 7 }),
        (p) => {
          expect(adjust(p, 'hommel')).toEqual(close(p.map((_, index) => closedSimes(p, index))));
        },
      ),
    );
  });
  it('never shrink and never pass one', () => {
    fc.assert(
      fc.property(family, fc.constantFrom(...METHODS), (p, method) => {
        for (const [index, found] of adjust(p, method).entries()) {
          expect(found).toBeGreaterThanOrEqual((p[index] ?? 1) * (1 - 1e-12));
          expect(found).toBeLessThanOrEqual(1);
        }
      }),
    );
  });
  it('are the milder the more a method may assume', () => {
    const chain = ['bh', 'hommel', 'hochberg', 'holm', 'bonferroni'] as const;
    fc.assert(
      fc.property(family, fc.integer({ min: 1, max: chain.length - 1 }), (p, nth) => {
        const milder = adjust(p, chain[nth - 1] ?? 'none');
        for (const [index, strict] of adjust(p, chain[nth] ?? 'none').entries())
          expect(milder[index]).toBeLessThanOrEqual(strict + 1e-12);
      }),
    );
  });
  it('do not depend on the order of the tests', () => {
    fc.assert(
      fc.property(family, fc.constantFrom(...METHODS), (p, method) => {
        expect(adjust(p.toReversed(), method)).toEqual(close(adjust(p, method).toReversed()));
      }),
    );
  });
  it('leave a missing one out of the count', () => {
    expect(adjust([0.01, Number.NaN, 0.04], 'bonferroni')).toEqual([0.02, Number.NaN, 0.08]);
    expect(adjust([], 'hommel')).toEqual([]);
  });
  it('refuse what is no p value, by its position', () => {
    expect(refusal(adjustPValues(Float64Array.of(0.2, 1.2), 'holm'))).toBe('p-value-out-of-range at p 2');
  });
});

/** The largest Simes p value over all sets of hypotheses that contain this one. */
function closedSimes(p: readonly number[], index: number): number {
  let worst = 0;
  for (let set = 1; set < 1 << p.length; set += 1) {
    if ((set & (1 << index)) === 0) continue;
    const chosen = p.filter((_, nth) => (set & (1 << nth)) !== 0).sort((left, right) => left - right);
    worst = Math.max(worst, Math.min(...chosen.map((value, nth) => (chosen.length * value) / (nth + 1))));
  }
  return worst;
}
