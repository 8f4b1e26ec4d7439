import { describe, expect, it } from 'vitest';
import { appointmentChoices, TYPED_TIME_KEY, typedTimeMs, typedTimeOf } from './appointment-choices.ts';

const HOURS = { fromMinute: 9 * 60, toMinute: 21 * 60 };
const at = (text: string): number => Date.parse(`${text}:00+08:00`);

describe('the quick choices of an appointment', () => {
  it('are in an hour, tonight at 19:30, tomorrow at 10:00 and at 19:30', () => {
    const choices = appointmentChoices(at('2023-09-01T10:02'), HOURS);
    expect(choices.map((choice) => choice.atMs)).toEqual([
      at('2023-09-01T11:00'),
      at('2023-09-01T19:30'),
      at('2023-09-02T10:00'),
      at('2023-09-02T19:30'),
    ]);
    expect(choices.every((choice) => choice.isPossible)).toBe(true);
  });

  it('leave out tonight when it is past, and an hour that ends after the calling hours', () => {
    const choices = appointmentChoices(at('2023-09-01T20:30'), HOURS);
    expect(choices.map((choice) => choice.isPossible)).toEqual([false, false, true, true]);
  });

  it('know that tomorrow may be another month', () => {
    expect(appointmentChoices(at('2023-12-31T10:00'), HOURS)[2]?.atMs).toBe(at('2024-01-01T10:00'));
  });

  it('have a key each, and the typed time has the next', () => {
    const keys = appointmentChoices(at('2023-09-01T10:00'), HOURS).map((choice) => choice.key);
    expect([...keys, TYPED_TIME_KEY]).toEqual(['1', '2', '3', '4', '5']);
  });
});

describe('a typed time', () => {
  it('is read and shown by the clock of China', () => {
    const atMs = typedTimeMs('2023-09-05', '18:45');
    expect(atMs).toBe(at('2023-09-05T18:45'));
    expect(typedTimeOf(atMs ?? 0)).toEqual({ date: '2023-09-05', time: '18:45' });
  });

  it('is none when the field is empty', () => {
    expect(typedTimeMs('', '18:45')).toBeUndefined();
  });
});
