import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainText } from './plain-text.ts';

const plain = (text: string): string => plainText(text).text;

describe('plain text', () => {
  it.each([
    ['請鄉親們說', '请乡亲们说'],
    ['ＡＢＣ１２', 'abc12'],
    ['满 意', '满意'],
    ['very good', 'very good'],
    ['“满★意”', '满意'],
    ['满\u200b意', '满意'],
    ['man意', '满意'],
    ['an全', '安全'],
    ['满億', '满意'],
    ['灰常好', '非常好'],
    ['【通知】好', '\n通知\n好'],
  ])('%s becomes %s', (written, meant) => {
    expect(plain(written)).toBe(meant);
  });

  it('a disguise is given back whole, by where it stood', () => {
    const { text, starts, ends } = plainText('说man意。');
    const at = text.indexOf('满意');
    expect([starts[at], ends[at + 1]]).toEqual([1, 5]);
  });

  it('whatever the text, each plain character comes from within it, in order', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (original) => {
        const { text, starts, ends } = plainText(original);
        for (let nth = 0; nth < text.length; nth += 1) {
          expect(starts[nth]).toBeLessThan(ends[nth] ?? 0);
          expect(starts[nth]).toBeGreaterThanOrEqual(nth === 0 ? 0 : (starts[nth - 1] ?? 0));
        }
        expect(ends.at(-1) ?? 0).toBeLessThanOrEqual(original.length);
      }),
    );
  });
});
