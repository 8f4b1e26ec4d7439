import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { emWidth, shortened, wrapped } from './text-width.ts';

describe('the width of text', () => {
  it('takes a Chinese character for one em and a letter for about half', () => {
    expect(emWidth('云集')).toBe(2);
    expect(emWidth('ab')).toBeLessThan(1.2);
  });

  it('a name that is too long ends in …', () => {
    expect(shortened('云集', 4)).toBe('云集');
    expect(shortened('云集街道第一社区', 5)).toBe('云集街道…');
  });

  it('lines break between Chinese characters and between words, never before closing punctuation', () => {
    expect(wrapped('各村的比例，以及区间。', 5)).toEqual(['各村的比', '例，以及区', '间。']);
    expect(wrapped('the share of the village', 6)).toEqual(['the share', 'of the', 'village']);
  });

  it('loses no character but blanks at the ends of lines, and keeps to the width but for unbreakable words', () => {
    const words = fc.array(
      fc.constantFrom('村', '社区', '，', '。', '（', '）', 'n = 6', 'share', ' ', '95%'),
      { maxLength: 60 },
    );
    fc.assert(
      fc.property(words, fc.integer({ min: 6, max: 30 }), (parts, mostEm) => {
        const text = parts.join('');
        const lines = wrapped(text, mostEm);
        expect(lines.join('').replace(/ /g, '')).toBe(text.replace(/ /g, ''));
        for (const line of lines)
          if (/^[村社区（ ]*$/.test(line)) expect(emWidth(line)).toBeLessThanOrEqual(mostEm);
      }),
    );
  });
});
