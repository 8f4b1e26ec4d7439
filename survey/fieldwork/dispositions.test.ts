import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CALL_OUTCOMES, isCallOutcome } from './call-outcomes.ts';
import { type Attempt, DISPOSITIONS, dispositionAfter, dispositionOf, rateCounts } from './dispositions.ts';

const HALF = 0.5;
const CODES = Object.keys(CALL_OUTCOMES).filter(isCallOutcome);
const attempt = fc.record({
  outcome: fc.constantFrom(...CODES),
  answeredShare: fc.double({ min: 0, max: 1, noNaN: true }),
});
const history = fc.array(attempt, { maxLength: 12 });

function standingAfter(...outcomes: Attempt['outcome'][]): string {
  return dispositionOf(
    outcomes.map((outcome) => ({ outcome })),
    HALF,
  );
}

describe('the disposition of a unit', () => {
  it('before any call is: not attempted', () => {
    expect(standingAfter()).toBe('not-attempted');
  });

  it('stays a refusal when nobody answers later', () => {
    expect(standingAfter('refused-soft', 'no-answer', 'busy', 'answering-machine')).toBe('refused-soft');
  });

  it('stays contact when the number is out of service later', () => {
    expect(standingAfter('appointment', 'not-in-service')).toBe('appointment');
  });

  it('of a number that never answered and is then out of service is: not in service', () => {
    expect(standingAfter('no-answer', 'busy', 'not-in-service')).toBe('not-in-service');
  });

  it('is an interview when a refusal was converted', () => {
    expect(standingAfter('refused-soft', 'completed')).toBe('completed');
  });

  it('is not eligible when a later call shows it, whatever was refused before', () => {
    expect(standingAfter('refused-soft', 'not-eligible')).toBe('not-eligible');
  });

  it('is a partial interview when half the questions were answered, and a later no-answer or refusal changes nothing', () => {
    const half = { outcome: 'broken-off', answeredShare: 0.5 } as const;
    expect(dispositionOf([half], HALF)).toBe('partial-interview');
    expect(dispositionOf([half, { outcome: 'no-answer' }, { outcome: 'refused-soft' }], HALF)).toBe(
      'partial-interview',
    );
    expect(dispositionOf([{ ...half, answeredShare: 0.49 }], HALF)).toBe('broken-off');
  });

  it('is an interview when a partial one is finished later', () => {
    const history: Attempt[] = [{ outcome: 'broken-off', answeredShare: 0.6 }, { outcome: 'completed' }];
    expect(dispositionOf(history, HALF)).toBe('completed');
  });

  it('without an answer is never a partial interview, whatever share was fixed', () => {
    expect(dispositionOf([{ outcome: 'no-answer' }], 0)).toBe('no-answer');
  });

  it('does not depend on the order of the calls', () => {
    fc.assert(
      fc.property(history, (calls) => {
        expect(dispositionOf([...calls].reverse(), HALF)).toBe(dispositionOf(calls, HALF));
      }),
    );
  });

  it('never sinks with a further call', () => {
    fc.assert(
      fc.property(history, attempt, (calls, call) => {
        const before = dispositionOf(calls, HALF);
        const then = dispositionAfter(before, call, HALF);
        expect(then).toBe(dispositionOf([...calls, call], HALF));
        expect(DISPOSITIONS[then].precedence).toBeGreaterThanOrEqual(DISPOSITIONS[before].precedence);
      }),
    );
  });
});

describe('the counts for outcome rates', () => {
  it('add up to the units, each counted once', () => {
    const counts = fc.dictionary(fc.constantFrom(...Object.keys(DISPOSITIONS)), fc.nat(1000));
    fc.assert(
      fc.property(counts, (units) => {
        const total = Object.values(units).reduce((sum, count) => sum + count, 0);
        expect(Object.values(rateCounts(units)).reduce((sum, count) => sum + count, 0)).toBe(total);
      }),
    );
  });

  it('put each disposition where its AAPOR code belongs', () => {
    expect(
      rateCounts({
        completed: 5,
        'partial-interview': 1,
        'refused-soft': 2,
        'refused-hard': 3,
        'not-attempted': 7,
      }),
    ).toEqual({ I: 5, P: 1, R: 5, NC: 0, O: 0, UH: 7, UO: 0, ineligible: 0 });
  });
});
