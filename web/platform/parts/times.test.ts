import { describe, expect, it } from 'vitest';
import { spanText, TIMES } from './times.ts';

const EVENING = Date.UTC(2023, 8, 1, 12, 3, 9);

describe('times', () => {
  it('shows the clock of China in both languages, whatever the zone of the machine', () => {
    expect(TIMES.zh.clock(EVENING)).toBe('20:03');
    expect(TIMES.en.clockWithSeconds(EVENING)).toBe('20:03:09');
  });

  it('shows midnight as 00:00 and the day that has begun', () => {
    const midnight = Date.UTC(2023, 7, 31, 16, 0, 0);
    expect(TIMES.zh.dayAndClock(midnight)).toContain('2023年9月1日');
    expect(TIMES.zh.clock(midnight)).toBe('00:00');
  });

  it('names the day in the reader’s language', () => {
    expect(TIMES.zh.day(EVENING)).toBe('2023年9月1日');
    expect(TIMES.en.day(EVENING)).toMatch(/^1 Sept? 2023$/);
  });
});

describe('a span of time', () => {
  it.each([
    [0, '0 s'],
    [59_400, '59 s'],
    [200_000, '3 min 20 s'],
    [3_600_000, '1 h 0 min'],
    [93_900_000, '26 h 5 min'],
  ])('of %d ms is told as “%s”', (spanMs, text) => {
    expect(spanText(spanMs).en).toBe(text);
  });

  it('that ran backwards because two clocks differ is told as none', () => {
    expect(spanText(-5_000)).toEqual({ zh: '0 秒', en: '0 s' });
  });
});
