import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { accepted, refusal } from '../specimens.ts';
import { eligibilityShare, type OutcomeCounts, outcomeRates } from './outcome-rates.ts';

const COUNTS: OutcomeCounts = { I: 50, P: 10, R: 20, NC: 15, O: 5, UH: 60, UO: 40 };
const NOTHING: OutcomeCounts = { I: 0, P: 0, R: 0, NC: 0, O: 0, UH: 0, UO: 0 };

describe('outcome rates', () => {
  it('are shares of all units, of those likely eligible, and of those known eligible', () => {
    // All 200; with e = 0.5 likely 150; known 100; contacted 85; able 80.
    expect(accepted(outcomeRates(COUNTS, 0.5))).toEqual({
      RR1: 50 / 200,
      RR2: 60 / 200,
      RR3: 50 / 150,
      RR4: 60 / 150,
      RR5: 50 / 100,
      RR6: 60 / 100,
      COOP1: 50 / 85,
      COOP2: 60 / 85,
      COOP3: 50 / 80,
      COOP4: 60 / 80,
      REF1: 20 / 200,
      REF2: 20 / 150,
      REF3: 20 / 100,
      CON1: 85 / 200,
      CON2: 85 / 150,
      CON3: 85 / 100,
    });
  });
  it('are undefined before the first unit is finished, never NaN', () => {
    expect(Object.values(accepted(outcomeRates(NOTHING, 1))).every((rate) => rate === undefined)).toBe(true);
  });
  it('are undefined only where their own denominator is empty', () => {
    const rates = accepted(outcomeRates({ ...NOTHING, NC: 3 }, 1));
    expect([rates.RR1, rates.COOP1, rates.CON3]).toEqual([0, undefined, 0]);
  });
  it('lie between 0 and 1, and the middle rates between their neighbours', () => {
    const count = fc.nat(1000);
    const counts = fc.record({ I: count, P: count, R: count, NC: count, O: count, UH: count, UO: count });
    fc.assert(
      fc.property(counts, fc.double({ min: 0, max: 1, noNaN: true }), (each, e) => {
        const rates = accepted(outcomeRates(each, e));
        for (const rate of Object.values(rates)) expect(rate ?? 0).toBeGreaterThanOrEqual(0);
        for (const rate of Object.values(rates)) expect(rate ?? 1).toBeLessThanOrEqual(1);
        expect(rates.RR1 ?? 0).toBeLessThanOrEqual((rates.RR3 ?? 1) + 1e-15);
        expect(rates.RR3 ?? 0).toBeLessThanOrEqual((rates.RR5 ?? 1) + 1e-15);
      }),
    );
  });
  it('take sums of base weights as well as counts', () => {
    const scaled = { I: 75, P: 15, R: 30, NC: 22.5, O: 7.5, UH: 90, UO: 60 };
    expect(accepted(outcomeRates(scaled, 0.5)).RR4).toBeCloseTo(
      accepted(outcomeRates(COUNTS, 0.5)).RR4 ?? 0,
      14,
    );
  });
  it.each([-1, Number.NaN, Number.POSITIVE_INFINITY])('refuse a count of %d by its letter', (count) => {
    expect(refusal(outcomeRates({ ...COUNTS, NC: count }, 1))).toBe('outcome-count-not-a-count at NC');
  });
  it.each([-0.1, 1.1, Number.NaN])('refuse e = %d', (e) => {
    expect(refusal(outcomeRates(COUNTS, e))).toBe('eligibility-out-of-range at e');
  });
});

describe('the share of unknown units taken as eligible', () => {
  it('is that among the units known', () => expect(eligibilityShare(80, 20)).toBe(0.8));
  it('is undefined while nothing is known', () => expect(eligibilityShare(0, 0)).toBeUndefined());
});
