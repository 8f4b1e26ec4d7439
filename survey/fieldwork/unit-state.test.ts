import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CALL_OUTCOMES, isCallOutcome } from './call-outcomes.ts';
import { isWithinHours } from './calling-hours.ts';
import type { EndedCall } from './ended-call.ts';
import { FIELDWORK_PRESET } from './rules.ts';
import { afterCall, FRESH_UNIT, type UnitState } from './unit-state.ts';

const IN_HAND: UnitState = { ...FRESH_UNIT, standing: 'in-hand' };
const MORNING = Date.parse('2023-09-04T10:00:00+08:00');
const DAY_MS = 86_400_000;

function at(clock: string): number {
  return Date.parse(`${clock}+08:00`);
}

function stateAfter(call: Omit<EndedCall, 'endedAtMs'> & { endedAtMs?: number }, state = IN_HAND): UnitState {
  const result = afterCall(
    { ...state, standing: 'in-hand' },
    { endedAtMs: MORNING, ...call },
    FIELDWORK_PRESET,
  );
  if (!result.ok) throw new Error(result.problem.code);
  return result.value;
}

function refusal(call: Omit<EndedCall, 'endedAtMs'>, state = IN_HAND): string {
  const result = afterCall(state, { endedAtMs: MORNING, ...call }, FIELDWORK_PRESET);
  return result.ok ? 'taken' : result.problem.code;
}

function appointmentAt(atMs: number, withWhom = '李女士'): Omit<EndedCall, 'endedAtMs'> {
  return { outcome: 'appointment', appointment: { atMs, withWhom } };
}

describe('after a call', () => {
  it('a busy line is tried again at another time of day', () => {
    expect(stateAfter({ outcome: 'busy' })).toMatchObject({
      standing: 'free',
      priority: 'retry',
      dueAtMs: at('2023-09-04T12:00:00'),
    });
  });

  it('a number that does not answer is tried again after three hours at the earliest', () => {
    expect(stateAfter({ outcome: 'no-answer' }).dueAtMs).toBe(at('2023-09-04T13:00:00'));
  });

  it('a soft refusal is called again after a week', () => {
    const due = stateAfter({ outcome: 'refused-soft' }).dueAtMs ?? 0;
    expect(due - MORNING).toBeGreaterThanOrEqual(7 * DAY_MS);
    expect(due).toBe(at('2023-09-11T12:00:00'));
  });

  it('a second soft refusal is the last', () => {
    const once = stateAfter({ outcome: 'refused-soft' });
    expect(stateAfter({ outcome: 'refused-soft' }, once)).toMatchObject({
      standing: 'ended',
      disposition: 'refused-soft',
      endedBecause: 'tried-often-enough',
    });
  });

  it('a hard refusal is never called again', () => {
    expect(stateAfter({ outcome: 'refused-hard' })).toMatchObject({
      standing: 'ended',
      endedBecause: 'outcome',
    });
    expect(stateAfter({ outcome: 'refused-hard' }).dueAtMs).toBeUndefined();
  });

  it('an interview broken off is gone on with after two hours, within calling hours', () => {
    expect(stateAfter({ outcome: 'broken-off', endedAtMs: at('2023-09-04T20:30:00') }).dueAtMs).toBe(
      at('2023-09-05T09:00:00'),
    );
  });

  it('a unit with too many calls ends with what its whole history says', () => {
    const state = { ...IN_HAND, attempts: 7, disposition: 'refused-soft' } as const;
    expect(stateAfter({ outcome: 'no-answer' }, state)).toMatchObject({
      standing: 'ended',
      disposition: 'refused-soft',
      attempts: 8,
      endedBecause: 'tried-often-enough',
    });
  });

  it('a retry is due within the calling hours and never before its rest is over, whatever the hour', () => {
    const codes = Object.keys(CALL_OUTCOMES).filter(isCallOutcome);
    const retried = codes.filter((code) => CALL_OUTCOMES[code].tryAgainAfterMinutes !== undefined);
    fc.assert(
      fc.property(fc.constantFrom(...retried), fc.nat(365 * DAY_MS), (outcome, offset) => {
        const endedAtMs = MORNING + offset;
        const rest = (CALL_OUTCOMES[outcome].tryAgainAfterMinutes ?? 0) * 60_000;
        const due = stateAfter({ outcome, endedAtMs, note: '客家话' }).dueAtMs ?? 0;
        expect(isWithinHours(due, FIELDWORK_PRESET.callingHours)).toBe(true);
        expect(due).toBeGreaterThanOrEqual(endedAtMs + rest);
        expect(due - endedAtMs - rest).toBeLessThan(DAY_MS);
      }),
    );
  });

  it('three tries without answer fall into three different parts of the day', () => {
    let state = IN_HAND;
    let endedAtMs = MORNING;
    for (let nth = 0; nth < 3; nth += 1) {
      state = stateAfter({ outcome: 'no-answer', endedAtMs }, state);
      endedAtMs = state.dueAtMs ?? 0;
    }
    expect(state.attemptsByDayPart).toEqual({ morning: 1, afternoon: 1, evening: 1 });
  });
});

describe('an appointment', () => {
  it('is due at the minute agreed on, before any other call', () => {
    const agreed = at('2023-09-05T19:30:00');
    expect(stateAfter(appointmentAt(agreed))).toMatchObject({
      standing: 'free',
      priority: 'appointment',
      dueAtMs: agreed,
    });
  });

  it('made in the last call allowed is still kept', () => {
    const state = { ...IN_HAND, attempts: 7 };
    expect(stateAfter(appointmentAt(MORNING + DAY_MS), state).standing).toBe('free');
  });

  it('that is not kept by the respondent becomes an ordinary retry', () => {
    const promised = stateAfter(appointmentAt(at('2023-09-05T19:30:00')));
    const missed = stateAfter({ outcome: 'no-answer', endedAtMs: at('2023-09-05T19:31:00') }, promised);
    expect(missed).toMatchObject({ priority: 'retry', disposition: 'appointment' });
  });

  it.each([
    ['in the past', appointmentAt(MORNING - 1), 'appointment-in-past'],
    ['at this very instant', appointmentAt(MORNING), 'appointment-in-past'],
    ['before the calling hours', appointmentAt(at('2023-09-05T08:59:00')), 'appointment-outside-hours'],
    [
      'at the end of the calling hours',
      appointmentAt(at('2023-09-05T21:00:00')),
      'appointment-outside-hours',
    ],
    [
      'read in the wrong time zone',
      appointmentAt(Date.parse('2023-09-05T19:30:00Z')),
      'appointment-outside-hours',
    ],
    ['more than 60 days ahead', appointmentAt(MORNING + 61 * DAY_MS), 'appointment-too-far'],
    ['with nobody', appointmentAt(MORNING + DAY_MS, ' '), 'appointment-with-nobody'],
    ['that was left out', { outcome: 'appointment' } as const, 'outcome-asks-appointment'],
  ])('%s is refused', (_, call, code) => {
    expect(refusal(call)).toBe(code);
  });

  it('on the sixtieth day is taken', () => {
    expect(refusal(appointmentAt(MORNING + 60 * DAY_MS))).toBe('taken');
  });

  it('with an outcome that does not ask for one is refused', () => {
    expect(refusal({ ...appointmentAt(MORNING + DAY_MS), outcome: 'busy' })).toBe('appointment-not-asked');
  });
});

describe('what an outcome asks for', () => {
  it('a language that nobody shares is noted', () => {
    expect(refusal({ outcome: 'language' })).toBe('outcome-asks-note');
    expect(refusal({ outcome: 'language', note: '  ' })).toBe('outcome-asks-note');
    expect(refusal({ outcome: 'language', note: '只会说客家话' })).toBe('taken');
  });

  it('whoever is not eligible is so for a reason', () => {
    expect(refusal({ outcome: 'not-eligible' })).toBe('outcome-asks-reason');
    expect(refusal({ outcome: 'not-eligible', reason: 'works-in-justice' })).toBe('taken');
  });
});

describe('a unit that is not in hand', () => {
  it.each(['free', 'ended'] as const)('%s: no call of it can end', (standing) => {
    expect(refusal({ outcome: 'busy' }, { ...FRESH_UNIT, standing })).toBe('unit-not-in-hand');
  });
});
