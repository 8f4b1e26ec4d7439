import { describe, expect, it } from 'vitest';
import { suggestionLines } from './suggestion-lines.ts';

describe('what was said at a meeting', () => {
  it('is a suggestion a line, without the numbers before it', () => {
    const pasted = '1、路灯不亮\r\n\n（2）停车太乱\n3. 巡逻多一些\n· 办事快些';
    expect(suggestionLines(pasted)).toEqual(['路灯不亮', '停车太乱', '巡逻多一些', '办事快些']);
  });

  it('keeps numbers that belong to the words', () => {
    expect(suggestionLines('2024年修的路又坏了\n110出警快')).toEqual(['2024年修的路又坏了', '110出警快']);
  });

  it('is nothing where nothing but blanks was pasted', () => {
    expect(suggestionLines(' \n\t\n')).toEqual([]);
  });
});
