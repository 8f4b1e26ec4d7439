import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  checkCallingHours,
  dayPartOf,
  intoHours,
  intoLeastTriedPart,
  isWithinHours,
} from './calling-hours.ts';

const NINE_TO_NINE = { fromMinute: 540, toMinute: 1260 };
const ROUND_THE_CLOCK = { fromMinute: 0, toMinute: 1440 };
const EVENINGS = { fromMinute: 1110, toMinute: 1260 };

function at(clock: string): number {
  return Date.parse(`${clock}+08:00`);
}

const hours = fc
  .tuple(fc.integer({ min: 0, max: 1439 }), fc.integer({ min: 1, max: 1440 }))
  .filter(([from, to]) => from < to)
  .map(([fromMinute, toMinute]) => ({ fromMinute, toMinute }));
const instant = fc.integer({ min: at('2023-01-01T00:00:00'), max: at('2030-01-01T00:00:00') });
const tried = fc.record(
  { morning: fc.nat(5), afternoon: fc.nat(5), evening: fc.nat(5) },
  { requiredKeys: [] },
);

describe('calling hours', () => {
  it.each([
    ['2023-09-04T08:59:59.999', false],
    ['2023-09-04T09:00:00', true],
    ['2023-09-04T20:59:59', true],
    ['2023-09-04T21:00:00', false],
    ['2023-12-31T23:59:00', false],
  ])('of 9 to 21 at %s: %s', (clock, isOpen) => {
    expect(isWithinHours(at(clock), NINE_TO_NINE)).toBe(isOpen);
  });

  it('may be round the clock', () => {
    fc.assert(fc.property(instant, (ms) => isWithinHours(ms, ROUND_THE_CLOCK)));
  });

  it.each([
    [{ fromMinute: 540, toMinute: 540 }],
    [{ fromMinute: 1260, toMinute: 540 }],
    [{ fromMinute: -1, toMinute: 540 }],
    [{ fromMinute: 540, toMinute: 1441 }],
    [{ fromMinute: 540.5, toMinute: 1260 }],
    [{ fromMinute: Number.NaN, toMinute: 1260 }],
  ])('that are impossible are refused: %j', (impossible) => {
    expect(checkCallingHours(impossible)).toMatchObject({
      ok: false,
      problem: { code: 'calling-hours-empty' },
    });
    expect(checkCallingHours(NINE_TO_NINE).ok).toBe(true);
  });
});

describe('the next instant within calling hours', () => {
  it('is the next morning after the last hour, and the same instant within them', () => {
    expect(intoHours(at('2023-09-04T21:30:15'), NINE_TO_NINE)).toBe(at('2023-09-05T09:00:00'));
    expect(intoHours(at('2023-09-04T07:00:00'), NINE_TO_NINE)).toBe(at('2023-09-04T09:00:00'));
    expect(intoHours(at('2023-12-31T23:00:00'), NINE_TO_NINE)).toBe(at('2024-01-01T09:00:00'));
    expect(intoHours(at('2023-09-04T10:00:07'), NINE_TO_NINE)).toBe(at('2023-09-04T10:00:07'));
  });

  it('lies within them, not before, and less than a day off', () => {
    fc.assert(
      fc.property(instant, hours, (ms, open) => {
        const next = intoHours(ms, open);
        expect(isWithinHours(next, open)).toBe(true);
        expect(next).toBeGreaterThanOrEqual(ms);
        expect(next - ms).toBeLessThan(86_400_000);
      }),
    );
  });
});

describe('another time of day', () => {
  it('after a morning without answer is the afternoon, then the evening, then the next morning', () => {
    expect(intoLeastTriedPart(at('2023-09-04T10:00:00'), NINE_TO_NINE, { morning: 1 })).toBe(
      at('2023-09-04T12:00:00'),
    );
    expect(intoLeastTriedPart(at('2023-09-04T15:00:00'), NINE_TO_NINE, { morning: 1, afternoon: 1 })).toBe(
      at('2023-09-04T18:00:00'),
    );
    expect(
      intoLeastTriedPart(at('2023-09-04T21:10:00'), NINE_TO_NINE, { morning: 1, afternoon: 1, evening: 1 }),
    ).toBe(at('2023-09-05T09:00:00'));
  });

  it('is the same evening hour where only evenings are called', () => {
    expect(intoLeastTriedPart(at('2023-09-04T21:30:00'), EVENINGS, { evening: 3 })).toBe(
      at('2023-09-05T18:30:00'),
    );
  });

  it('lies within the hours, not before, less than a day off, and in a part tried least', () => {
    fc.assert(
      fc.property(instant, hours, tried, (ms, open, counts) => {
        const next = intoLeastTriedPart(ms, open, counts);
        expect(isWithinHours(next, open)).toBe(true);
        expect(next).toBeGreaterThanOrEqual(ms);
        expect(next - ms).toBeLessThan(86_400_000);
        const here = counts[dayPartOf(next)] ?? 0;
        const fewest = Math.min(counts.morning ?? 0, counts.afternoon ?? 0, counts.evening ?? 0);
        if (open.fromMinute < 720 && open.toMinute > 1080) expect(here).toBe(fewest);
      }),
    );
  });
});
