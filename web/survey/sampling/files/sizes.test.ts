import { expect, it } from 'vitest';
import { percentOf, sizeText } from './sizes.ts';

it('a size has three digits at most', () => {
  expect([0, 980, 1536, 12_900_000, 524_288_000, 1_100_000_000].map(sizeText)).toEqual([
    '0 B',
    '980 B',
    '1.5 KB',
    '12.3 MB',
    '500 MB',
    '1.0 GB',
  ]);
});

it('progress says 100 only when all of it is done', () => {
  expect(percentOf(999, 1000)).toBe(99);
  expect(percentOf(1000, 1000)).toBe(100);
  expect(percentOf(5, 0)).toBe(0);
});
