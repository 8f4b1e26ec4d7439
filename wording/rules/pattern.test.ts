import { describe, expect, it } from 'vitest';
import { CLASS_NAMES, classesNeeded, faultInPattern, patternExpression } from './pattern.ts';

const matched = (pattern: string, text: string): string | undefined =>
  patternExpression(pattern).exec(text)?.[0];

describe('the language of patterns', () => {
  it('a dotted gap stays within its clause and under its bound', () => {
    expect(matched('请…满意', '请您都说满意')).toBe('请您都说满意');
    expect(matched('请…满意', '请听我说,满意')).toBeUndefined();
    expect(matched('请…满意', `请${'好'.repeat(13)}满意`)).toBeUndefined();
  });

  it('a waved gap crosses clauses and ends with the sentence', () => {
    expect(matched('请~满意', '请听我说,满意')).toBe('请听我说,满意');
    expect(matched('请~满意', '请听我说。满意')).toBeUndefined();
  });

  it('a bracket is a choice, and may be missing where a question mark follows', () => {
    expect(matched('(说/答)(声/句)?好', '答句好')).toBe('答句好');
    expect(matched('(说/答)(声/句)?好', '说好')).toBe('说好');
    expect(matched('(说/答)(声/句)?好', '喊好')).toBeUndefined();
  });

  it('a class stands for each of its words', () => {
    expect(matched('<urge><say>', '务必回答')).toBe('务必回答');
  });

  it('signs of regular expressions stand for themselves', () => {
    expect(matched('a+b', 'a+b')).toBe('a+b');
    expect(matched('a+b', 'aab')).toBeUndefined();
  });

  it('every class can be read', () => {
    for (const name of CLASS_NAMES) expect(faultInPattern(`<${name}>`), name).toBeUndefined();
  });

  it.each(['<nothing>', '(好', '好)'])('%s has a fault', (pattern) => {
    expect(faultInPattern(pattern)).toBeDefined();
  });

  it('needs the classes outside brackets and no other', () => {
    expect(classesNeeded('<urge>…(<answer>/<bad>)…<say>')).toEqual(['urge', 'say']);
  });
});
