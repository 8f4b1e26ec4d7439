import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CALL_OUTCOMES, type CallOutcome, isCallOutcome, type RateGroup } from './call-outcomes.ts';
import { DISPOSITIONS } from './dispositions.ts';
import type { EndedCall } from './ended-call.ts';
import { FIELDWORK_PRESET } from './rules.ts';
import { afterCall, FRESH_UNIT, type UnitState } from './unit-state.ts';

const CODES = Object.keys(CALL_OUTCOMES).filter(isCallOutcome);
const ROWS = CODES.map((code): [string, CallOutcome] => [code, CALL_OUTCOMES[code]]);
const NINE_O_CLOCK = Date.parse('2023-09-04T09:00:00+08:00');

/** AAPOR 2023 groups its codes by their first digits. */
function rateGroupByCode(aaporCode: string): RateGroup {
  const groups: readonly (readonly [RegExp, RateGroup])[] = [
    [/^1\.1/, 'I'],
    [/^1\.2/, 'P'],
    [/^2\.1/, 'R'],
    [/^2\.2/, 'NC'],
    [/^2\.3/, 'O'],
    [/^3\.1/, 'UH'],
    [/^3\.[2-9]/, 'UO'],
    [/^4\./, 'ineligible'],
  ];
  const found = groups.find(([shows]) => shows.test(aaporCode));
  if (!found) throw new Error(`no AAPOR code: ${aaporCode}`);
  return found[1];
}

/** A call with that outcome and all that its row asks for. */
function callWith(code: (typeof CODES)[number], endedAtMs: number): EndedCall {
  const { asks } = CALL_OUTCOMES[code];
  return {
    outcome: code,
    endedAtMs,
    ...(asks === 'note' && { note: '只会说粤语' }),
    ...(asks === 'reason' && { reason: 'under-age' }),
    ...(asks === 'appointment' && { appointment: { atMs: endedAtMs + 24 * 3_600_000, withWhom: '户主' } }),
  };
}

function next(state: UnitState, call: EndedCall): UnitState {
  const after = afterCall({ ...state, standing: 'in-hand' }, call, FIELDWORK_PRESET);
  if (!after.ok) throw new Error(after.problem.message.en);
  return after.value;
}

describe.each(ROWS)('the outcome %s', (code, outcome) => {
  it('has words in both languages', () => {
    for (const words of [outcome.label, outcome.explanation, ...Object.values(outcome.reasons ?? {})]) {
      expect(words.zh).toMatch(/\p{Script=Han}/u);
      expect(words.en).toMatch(/^[a-z]/);
    }
  });

  it('has an AAPOR code of its rate group', () => {
    expect(outcome.rateGroup).toBe(rateGroupByCode(outcome.aaporCode));
  });

  it('counts as contact exactly when a person was reached', () => {
    const contactGroups: readonly RateGroup[] = ['I', 'P', 'R', 'O'];
    if (outcome.rateGroup !== 'ineligible')
      expect(contactGroups.includes(outcome.rateGroup)).toBe(outcome.reachedPerson);
  });

  it('leads somewhere: to the end, to another try, or to an appointment, and only to one of them', () => {
    const ways = [
      outcome.endsUnit,
      outcome.tryAgainAfterMinutes !== undefined,
      outcome.asks === 'appointment',
    ];
    expect(ways.filter(Boolean)).toHaveLength(1);
    expect(outcome.tryAgainAfterMinutes ?? 1).toBeGreaterThan(0);
  });

  it('has ready reasons exactly when it asks for one', () => {
    expect(outcome.reasons !== undefined).toBe(outcome.asks === 'reason');
  });

  it('ends the unit when it has come as often as its row allows, and not before', () => {
    let state = FRESH_UNIT;
    const code_ = CODES.find((each) => each === code) ?? 'busy';
    for (let nth = 1; nth <= outcome.mostAttempts; nth += 1) {
      expect(state.standing).toBe('free');
      state = next(state, callWith(code_, NINE_O_CLOCK + nth * 30 * 86_400_000));
    }
    expect(state).toMatchObject({ standing: 'ended', disposition: code, attempts: outcome.mostAttempts });
    expect(state.dueAtMs).toBeUndefined();
  });
});

describe('the table of outcomes', () => {
  it('has one key of the keyboard for each outcome that an interviewer may choose', () => {
    const keys = ROWS.map(([, { key }]) => key).filter((key) => key !== undefined);
    expect(new Set(keys).size).toBe(keys.length);
    for (const key of keys) expect(key).toMatch(/^[0-9-]$/);
  });

  it('leaves only what comes at the end of the questionnaire without a key', () => {
    for (const [, { key, interview }] of ROWS) expect(key === undefined).toBe(interview === 'finished');
  });

  it('never lets two standings have the same precedence', () => {
    const precedences = Object.values(DISPOSITIONS).map(({ precedence }) => precedence);
    expect(new Set(precedences).size).toBe(precedences.length);
  });

  it('puts every interview above every refusal, refusals above other contact, and contact above none', () => {
    const order: readonly RateGroup[] = ['UH', 'O', 'R', 'P', 'I'];
    const ranked = Object.values(DISPOSITIONS)
      .filter(({ rateGroup }) => order.includes(rateGroup))
      .sort((left, right) => left.precedence - right.precedence)
      .map(({ rateGroup }) => order.indexOf(rateGroup));
    expect(ranked).toEqual([...ranked].sort((left, right) => left - right));
  });

  it('knows which texts name an outcome', () => {
    expect(isCallOutcome('busy')).toBe(true);
    expect(isCallOutcome('toString')).toBe(false);
  });
});

describe('any history of calls', () => {
  it('comes to an end', () => {
    const history = fc.array(fc.constantFrom(...CODES), { minLength: 60, maxLength: 60 });
    const bound = FIELDWORK_PRESET.mostAttempts + CALL_OUTCOMES.appointment.mostAttempts;
    fc.assert(
      fc.property(history, (codes) => {
        let state = FRESH_UNIT;
        for (const code of codes) {
          if (state.standing === 'ended') break;
          state = next(state, callWith(code, Math.max(state.dueAtMs ?? 0, NINE_O_CLOCK)));
        }
        expect(state.standing).toBe('ended');
        expect(state.attempts).toBeLessThanOrEqual(bound);
      }),
    );
  });
});
