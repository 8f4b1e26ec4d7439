import { expect, it } from 'vitest';
import { CUE_GROUPS } from './cue-words.ts';
import { cuesIn, isGroupName } from './cues.ts';

const found = (text: string): string[] =>
  cuesIn(text).map(({ group, start, end }) => `${text.slice(start, end)} ${group}`);

it('the longest word goes first, and none overlaps another', () => {
  expect(found('请说非常满意')).toEqual(['请 urge', '说 say', '非常满意 good']);
});

it('a word in letters stands alone', () => {
  expect(found('call recalled')).toEqual(['call call']);
});

it('every group says why it is told apart, in Chinese and in English', () => {
  for (const [name, { reason, words }] of Object.entries(CUE_GROUPS)) {
    expect(isGroupName(name)).toBe(true);
    expect(reason.split(' · '), name).toHaveLength(2);
    expect(words.split(/\s+/).length, name).toBeGreaterThan(10);
  }
});
