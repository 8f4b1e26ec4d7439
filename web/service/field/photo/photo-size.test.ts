import { describe, expect, it } from 'vitest';
import { likenessOf } from '../../../../server/platform/files/likeness.ts';
import { fittedSize, LIKENESS_HEIGHT, LIKENESS_WIDTH, likenessFrom } from './photo-size.ts';

describe('a photo on its way', () => {
  it('is made small with the same proportions, and never larger', () => {
    expect(fittedSize(4000, 3000)).toEqual({ width: 1600, height: 1200 });
    expect(fittedSize(3000, 4000)).toEqual({ width: 1200, height: 1600 });
    expect(fittedSize(640, 480)).toEqual({ width: 640, height: 480 });
    expect(fittedSize(10_000, 1)).toEqual({ width: 1600, height: 1 });
  });

  it('has the likeness on the phone that it has on the server', () => {
    const grey = Uint8Array.from(
      { length: LIKENESS_WIDTH * LIKENESS_HEIGHT },
      (_, at) => (at * 97 + 13) % 251,
    );
    const rgba = Uint8ClampedArray.from([...grey].flatMap((value) => [value, value, value, 255]));
    expect(likenessFrom(rgba)).toBe(likenessOf(grey));
    expect(likenessFrom(rgba)).toMatch(/^[01]{64}$/);
  });
});
