import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { excerptOf, tidy, withUnwantedAs } from './text.ts';

describe('tidy text', () => {
  it('is one line with single spaces and without control characters', () => {
    expect(tidy(' \ufeff您\u00a0\u3000好\r\n\u0000吗\u200b?\t')).toBe('您 好 吗?');
  });

  it('loses lone halves of characters and keeps whole ones', () => {
    expect(tidy('好\ud800🙂')).toBe('好🙂');
  });

  it('stays as it is when tidied again', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(tidy(tidy(text))).toBe(tidy(text));
      }),
    );
  });

  it('keeps every position when unwanted characters are blanked', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(withUnwantedAs('x', text)).toHaveLength(text.length);
      }),
    );
  });

  it('is cut for a message', () => {
    expect(excerptOf('长'.repeat(100), 3)).toBe('长长长…');
    expect(excerptOf(' 短 ')).toBe('短');
  });
});
