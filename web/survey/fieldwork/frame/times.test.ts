import { describe, expect, it } from 'vitest';
import { dayAndTime, runningTime } from './times.ts';

describe('times of the console', () => {
  it('run as a clock, and stand at 0:00 where this device is behind', () => {
    expect(runningTime(247_999)).toBe('4:07');
    expect(runningTime(3_729_000)).toBe('1:02:09');
    expect(runningTime(-5_000)).toBe('0:00');
  });

  it('are the wall clock of China in both languages', () => {
    const evening = Date.UTC(2023, 8, 1, 11, 30);
    expect(dayAndTime(evening, 'zh')).toContain('19:30');
    expect(dayAndTime(evening, 'zh')).toContain('9月1日');
    expect(dayAndTime(evening, 'en')).toContain('19:30');
  });
});
