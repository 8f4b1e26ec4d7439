import { describe, expect, it } from 'vitest';
import { countText, NO_FIGURE, paceText, progressOf, progressText, shareText } from './figures.ts';

describe('figures in tables', () => {
  it('groups thousands', () => {
    expect(countText(6440)).toBe('6,440');
  });

  it('shows a share with one decimal at most', () => {
    expect(shareText(0.12345)).toBe('12.3 %');
    expect(shareText(0.5, 0)).toBe('50 %');
  });

  it('shows a dash where a rate has no denominator, and nought only where it is nought', () => {
    expect(shareText(null)).toBe(NO_FIGURE);
    expect(paceText(null)).toBe(NO_FIGURE);
    expect(shareText(0)).toBe('0.0 %');
  });
});

describe('progress', () => {
  it('does not say 100 % before the last interview is in', () => {
    expect(progressText(999, 1000)).toBe('99 %');
    expect(progressText(1000, 1000)).toBe('100 %');
  });

  it('may be told beyond its target but is drawn within the bar', () => {
    expect(progressText(12, 10)).toBe('120 %');
    expect(progressOf(12, 10)).toBe(1);
  });

  it('without a target is full, and has no percentage', () => {
    expect(progressOf(0, 0)).toBe(1);
    expect(progressText(0, 0)).toBe(NO_FIGURE);
  });
});
