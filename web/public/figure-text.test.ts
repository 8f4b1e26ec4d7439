import { describe, expect, it } from 'vitest';
import { count, day, days, limits, listed, percent } from './figure-text.ts';

describe('figures in words', () => {
  it('a share has one decimal and no more', () => {
    expect(percent(0.87149, 'zh')).toBe('87.1%');
    expect(percent(0.87149, 'en')).toBe('87.1\u00a0%');
    expect(percent(1, 'zh')).toBe('100.0%');
  });

  it('an interval is written with both limits', () => {
    expect(limits({ lower: 0.802, upper: 0.92 })).toBe('80.2–92.0');
  });

  it('large counts are grouped', () => {
    expect(count(71_058)).toBe('71,058');
  });

  it('a day is the day in China, whatever the hour in Greenwich', () => {
    const lateEvening = Date.UTC(2023, 8, 3, 18);
    expect(day(lateEvening, 'zh')).toBe('2023年9月4日');
    expect(day(lateEvening, 'en')).toBe('4 September 2023');
  });

  it('fieldwork of a single day names it once', () => {
    const morning = Date.UTC(2023, 8, 4, 1);
    expect(days(morning, morning + 3_600_000, 'zh')).toBe('2023年9月4日');
    expect(days(morning, morning + 86_400_000, 'en')).toBe('4 September 2023 to 5 September 2023');
  });

  it('names are listed as the language does it', () => {
    expect(listed(['云集', '新城'], 'zh')).toBe('云集、新城');
    expect(listed(['云集', '新城'], 'en')).toBe('云集, 新城');
  });
});
