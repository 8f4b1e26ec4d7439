import { describe, expect, it } from 'vitest';
import { dueWords } from './due-words.ts';

const at = (text: string): number => Date.parse(`${text}+08:00`);

describe('how long is left', () => {
  it.each([
    ['2026-11-25T17:30', '2026-11-25T09:00', '今天到期'],
    ['2026-11-25T08:30', '2026-11-25T09:00', '今天已超期'],
    ['2026-11-26T00:10', '2026-11-25T23:50', '明天到期'],
    ['2026-11-30T17:30', '2026-11-25T09:00', '还有 5 天'],
    ['2026-11-24T23:59', '2026-11-25T00:01', '超期 1 天'],
    ['2026-11-20T17:30', '2026-11-25T09:00', '超期 5 天'],
  ])('due %s, looked at %s: %s', (due, now, words) => {
    expect(dueWords(at(due), at(now)).zh).toBe(words);
  });
});
