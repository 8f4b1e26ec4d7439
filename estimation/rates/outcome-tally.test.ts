import { describe, expect, it } from 'vitest';
import { accepted, refusal } from '../specimens.ts';
import { outcomeRates } from './outcome-rates.ts';
import { ratesWithEligibility, tallyOutcomes } from './outcome-tally.ts';

const COUNTS = { I: 50, P: 10, R: 20, NC: 15, O: 5, UH: 60, UO: 40 };

describe('outcome rates with their e', () => {
  it('take e from the units of known eligibility and say so', () => {
    const found = accepted(ratesWithEligibility(COUNTS, { from: 'proportional', ineligible: 100 }));
    expect([found.eligibility, found.rates.RR3, found.how.en]).toEqual([
      0.5,
      50 / 150,
      expect.stringContaining('CASRO'),
    ]);
  });
  it('are those of all units at one end and of the known ones at the other', () => {
    const all = accepted(ratesWithEligibility(COUNTS, { from: 'all' })).rates;
    const none = accepted(ratesWithEligibility(COUNTS, { from: 'none' })).rates;
    expect([all.RR3, none.RR3]).toEqual([all.RR1, all.RR5]);
  });
  it('print the source of a given e', () => {
    const source = { zh: '2020 年人口普查', en: 'census 2020' };
    expect(accepted(ratesWithEligibility(COUNTS, { from: 'given', value: 0.4, source }))).toMatchObject({
      eligibility: 0.4,
      how: source,
    });
  });
  it('have no e while nothing is known', () => {
    const unknown = { I: 0, P: 0, R: 0, NC: 0, O: 0, UH: 9, UO: 0 };
    expect(
      accepted(ratesWithEligibility(unknown, { from: 'proportional', ineligible: 0 })).eligibility,
    ).toBeUndefined();
  });
  it('are weighted by base weights, which change nothing where all are alike', () => {
    const outcomes = ['I', 'I', 'R', 'NC', 'UH', 'P'] as const;
    const plain = accepted(tallyOutcomes(outcomes));
    const weighted = accepted(tallyOutcomes(outcomes, new Float64Array(6).fill(3)));
    expect(weighted).toEqual({ I: 6, P: 3, R: 3, NC: 3, O: 0, UH: 3, UO: 0 });
    expect(accepted(outcomeRates(weighted, 0.5))).toEqual(accepted(outcomeRates(plain, 0.5)));
  });
  it('refuse a weight of nothing by its row, and ineligible units that are no count', () => {
    expect(refusal(tallyOutcomes(['I', 'R'], Float64Array.of(1, 0)))).toBe('weight-not-positive at row 2');
    expect(refusal(ratesWithEligibility(COUNTS, { from: 'proportional', ineligible: -1 }))).toBe(
      'outcome-count-not-a-count at ineligible',
    );
  });
});
