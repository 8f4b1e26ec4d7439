import { describe, expect, it } from 'vitest';
import { CALL_OUTCOMES } from '#survey/fieldwork';
import { SAMPLE_ASSIGNMENT, TEN_O_CLOCK } from '../keys/headless-console.ts';
import { CHOOSABLE_OUTCOMES, needsConfirming, OUTCOME_AT_END, outcomeOnKey, unitAfter } from './outcomes.ts';

const HOURS = { fromMinute: 9 * 60, toMinute: 21 * 60 };

function given(outcome: (typeof CHOOSABLE_OUTCOMES)[number], details = {}) {
  return unitAfter(SAMPLE_ASSIGNMENT, { outcome, details, nowMs: TEN_O_CLOCK }, HOURS);
}

describe('outcomes at the console', () => {
  it.each(CHOOSABLE_OUTCOMES)('%s stands on its own key', (code) => {
    expect(outcomeOnKey(CALL_OUTCOMES[code].key ?? '')).toBe(code);
  });

  it('that a questionnaire gives are completed at its end, and not eligible where it screens out', () => {
    expect(OUTCOME_AT_END).toEqual({ complete: 'completed', 'screened-out': 'not-eligible' });
  });

  it.each(CHOOSABLE_OUTCOMES)('%s needs a second press just when one press would end the unit', (code) => {
    const { endsUnit, asks } = CALL_OUTCOMES[code];
    expect(needsConfirming(code)).toBe(endsUnit && asks === 'nothing');
  });

  it.each(CHOOSABLE_OUTCOMES)(
    '%s is refused here, not later, when it lacks what its row asks for',
    (code) => {
      expect(given(code).ok).toBe(CALL_OUTCOMES[code].asks === 'nothing');
    },
  );

  it('an appointment outside the calling hours is refused before anything is sent', () => {
    const appointment = { atMs: TEN_O_CLOCK + 12 * 3_600_000, withWhom: '李女士' };
    const result = given('appointment', { appointment });
    expect(result.ok ? '' : result.problem.code).toBe('appointment-outside-hours');
  });
});
