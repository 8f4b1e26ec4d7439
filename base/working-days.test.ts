import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addCalendarDays,
  addWorkingDays,
  dayEndMs,
  isCalendarKnown,
  isWorkingDay,
  OFFICIAL_YEARS,
  workingDaysBetween,
} from './working-days.ts';

const weekday = (date: string): number => new Date(`${date}T00:00:00Z`).getUTCDay();
const anyDay = fc
  .integer({ min: Date.UTC(2023, 0, 1) / 86_400_000, max: Date.UTC(2026, 10, 1) / 86_400_000 })
  .map((day) => new Date(day * 86_400_000).toISOString().slice(0, 10));

describe('the official years', () => {
  it.each(OFFICIAL_YEARS)('$year: a make-up day is a weekend day, outside every holiday', (year) => {
    for (const day of year.workingWeekends) {
      expect([0, 6], day).toContain(weekday(day));
      expect(
        year.holidays.some(([from, to]) => day >= from && day <= to),
        day,
      ).toBe(false);
    }
  });

  it.each(OFFICIAL_YEARS)('$year: holidays lie in their year, each begins before it ends', (year) => {
    for (const [from, to] of year.holidays) {
      expect(from <= to, from).toBe(true);
      expect([from.slice(0, 4), to.slice(0, 4)]).toEqual([String(year.year), String(year.year)]);
    }
  });

  // The law gives 11 days off a year until 2024, 13 from 2025; what is off besides is a weekend or is made up for.
  it.each([
    [2023, 11],
    [2024, 11],
    [2025, 13],
    [2026, 13],
  ])(
    '%i: holidays on weekdays less make-up days are the days of the law that no weekend swallowed',
    (year, law) => {
      const found = OFFICIAL_YEARS.find((each) => each.year === year);
      const days = Array.from({ length: 366 }, (_, nth) =>
        new Date(Date.UTC(year, 0, 1 + nth)).toISOString().slice(0, 10),
      ).filter((day) => day.startsWith(String(year)));
      const lost = days.filter((day) => weekday(day) % 6 !== 0 && !isWorkingDay(day)).length;
      const net = lost - (found?.workingWeekends.length ?? 0);
      expect(net).toBeLessThanOrEqual(law);
      expect(net).toBeGreaterThanOrEqual(law - 3);
    },
  );
});

describe('working days', () => {
  it('five after the last one before National Day 2023 end on 11 October: two worked weekend days lie between', () => {
    expect(addWorkingDays('2023-09-28', 5)).toEqual({ date: '2023-10-11', isCertain: true });
  });

  it('the day of the start is not counted, and no days leave the day as it is', () => {
    expect(addWorkingDays('2023-11-20', 1).date).toBe('2023-11-21');
    expect(addWorkingDays('2023-11-20', 0).date).toBe('2023-11-20');
  });

  it('a year without a notice counts weekends alone and says so', () => {
    expect(isCalendarKnown('2031-05-01')).toBe(false);
    expect(isWorkingDay('2031-05-01')).toBe(true);
    expect(addWorkingDays('2031-04-30', 1)).toEqual({ date: '2031-05-01', isCertain: false });
  });

  it('a limit that runs into an unknown year is uncertain', () => {
    expect(addWorkingDays('2026-12-30', 1).isCertain).toBe(true);
    expect(addWorkingDays('2026-12-30', 3).isCertain).toBe(false);
  });

  it('stopped days do not count', () => {
    expect(addWorkingDays('2023-11-20', 3, [{ from: '2023-11-21', to: '2023-11-23' }]).date).toBe(
      '2023-11-27',
    );
    expect(workingDaysBetween('2023-11-20', '2023-11-27', [{ from: '2023-11-21', to: '2023-11-23' }])).toBe(
      3,
    );
  });

  it('a stop that never ends does not loop for ever', () => {
    expect(addWorkingDays('2023-11-20', 3, [{ from: '2023-11-22', to: null }]).date).toBe('2023-11-22');
  });

  it('counting back what was added gives the same number', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 0, max: 60 }), (day, days) => {
        expect(workingDaysBetween(day, addWorkingDays(day, days).date)).toBe(days);
      }),
    );
  });

  it('a limit always ends on a working day', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 1, max: 60 }), (day, days) => {
        expect(isWorkingDay(addWorkingDays(day, days).date)).toBe(true);
        expect(isWorkingDay(addCalendarDays(day, days).date)).toBe(true);
      }),
    );
  });

  it('a day ends at midnight in China', () => {
    expect(new Date(dayEndMs('2023-11-20')).toISOString()).toBe('2023-11-20T15:59:59.999Z');
  });
});
