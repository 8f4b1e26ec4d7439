import { expect, it } from 'vitest';
import { instantOf, minuteOf, mondayOf, weekOf } from './week.ts';

it('a week begins on Monday, also across the end of a year', () => {
  expect(mondayOf('2026-01-01')).toBe('2025-12-29');
  expect(mondayOf('2026-06-29')).toBe('2026-06-29');
  expect(mondayOf('2026-07-05')).toBe('2026-06-29');
});

it('a week has seven days by the clock of China', () => {
  const { fromMs, toMs } = weekOf('2026-06-29');
  expect(new Date(fromMs).toISOString()).toBe('2026-06-28T16:00:00.000Z');
  expect(toMs - fromMs).toBe(7 * 86_400_000);
});

it('a clock that was half entered is no time', () => {
  expect(minuteOf('19:30')).toBe(1170);
  expect(minuteOf('')).toBeNaN();
  expect(Number.isNaN(instantOf(''))).toBe(true);
});
