import { describe, expect, it } from 'vitest';
import { roughly } from './roughly.ts';
import { spacedNumber } from './spaced-number.ts';

describe('a span of time as one says it', () => {
  it.each([
    [30, '30分钟', '30 minutes'],
    [60, '1小时', '1 hour'],
    [180, '3小时', '3 hours'],
    [1440, '1天', '1 day'],
    [10_080, '7天', '7 days'],
  ])('%i minutes are %s', (minutes, zh, en) => {
    expect(roughly(minutes)).toEqual({ zh, en });
  });
});

describe('a number to dial', () => {
  it('is grouped as people dial it', () => {
    expect(spacedNumber('10012345678')).toBe('100 1234 5678');
  });

  it('is left alone when it is not a mobile one', () => {
    expect(spacedNumber('0734-8512340')).toBe('0734-8512340');
  });
});
