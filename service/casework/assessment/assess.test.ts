import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { freshCase } from '../case-state.ts';
import { LIMIT_PRESETS } from '../limit-rules.ts';
import {
  type AssessedCase,
  assess,
  assessBy,
  checkWeights,
  shareWithInterval,
  WEIGHTS_PRESET,
} from './assess.ts';
import { outcomeOf } from './case-outcome.ts';

const { weights } = WEIGHTS_PRESET;
const maybe = fc.constantFrom(true, false, null);
const someCase: fc.Arbitrary<AssessedCase> = fc.record({
  unitId: fc.constantFrom('a', 'b', null),
  kind: fc.constantFrom('help' as const, 'complain' as const, null),
  isResponded: fc.boolean(),
  isResolved: maybe,
  isSatisfied: maybe,
  isOnTime: maybe,
  isSentBack: fc.boolean(),
  isReopened: fc.boolean(),
  followUpAgrees: maybe,
});

describe('the assessment', () => {
  it('counts nobody as satisfied or dissatisfied who said nothing', () => {
    const silent: AssessedCase = {
      unitId: 'a',
      kind: null,
      isResponded: true,
      isResolved: null,
      isSatisfied: null,
      isOnTime: true,
      isSentBack: false,
      isReopened: false,
      followUpAgrees: null,
    };
    const found = assess([silent, { ...silent, isSatisfied: true }], weights);
    expect([found.satisfied.of, found.satisfied.share, found.cases]).toEqual([1, 1, 2]);
    expect(assess([silent], weights).points).toBe(null);
  });

  it('of all offices together counts every case of each, and the order is irrelevant', () => {
    fc.assert(
      fc.property(fc.array(someCase, { maxLength: 60 }), (cases) => {
        const by = [...assessBy(cases, ({ unitId }) => unitId, weights).values()];
        expect(by.reduce((sum, { cases: each }) => sum + each, 0)).toBe(cases.length);
        expect(by.reduce((sum, { onTime }) => sum + onTime.count, 0)).toBe(
          assess(cases, weights).onTime.count,
        );
        expect(assess([...cases].reverse(), weights)).toEqual(assess(cases, weights));
      }),
    );
  });

  it('says the same of cases told one by one and of those alike told together', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(someCase, fc.integer({ min: 1, max: 40 })), { maxLength: 8 }), (told) => {
        const together = told.map(([each, times]) => ({ ...each, times }));
        const oneByOne = told.flatMap(([each, times]) => Array.from({ length: times }, () => each));
        expect(assess(together, weights)).toEqual(assess(oneByOne, weights));
      }),
    );
  });

  it('tells small n apart and gives an interval that holds the share', () => {
    expect(shareWithInterval(29, 29).isSmall).toBe(true);
    expect(shareWithInterval(30, 30).isSmall).toBe(false);
    const { interval } = shareWithInterval(95, 100);
    // Wilson with t for z, n = 100, p = .95: 0.8880 to 0.9787 (z gives 0.8882 to 0.9785).
    expect(interval?.low).toBeCloseTo(0.887, 2);
    expect(interval?.high).toBeCloseTo(0.979, 2);
    expect(shareWithInterval(0, 0)).toMatchObject({ share: null, interval: null });
  });

  it('takes weights that make a hundred, and no others', () => {
    expect(checkWeights(weights).ok).toBe(true);
    expect(checkWeights({ ...weights, onTime: 11 }).ok).toBe(false);
  });

  it('believes the resident before the office', () => {
    const state = {
      ...freshCase('request', null, LIMIT_PRESETS['hotline-5'], 0),
      resolution: 'resolved' as const,
    };
    expect(outcomeOf(state).isResolved).toBe(true);
    const verdict = { atMs: 1, isResolved: false, satisfaction: 'dissatisfied' as const };
    expect(outcomeOf({ ...state, rating: verdict })).toMatchObject({
      isResolved: false,
      isSatisfied: false,
      followUpAgrees: null,
    });
    expect(outcomeOf({ ...state, followUp: verdict }).followUpAgrees).toBe(false);
  });
});
