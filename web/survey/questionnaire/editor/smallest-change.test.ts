import fc from 'fast-check';
import { expect, it } from 'vitest';
import { smallestChange } from './smallest-change.ts';

const words = fc.string({ unit: fc.constantFrom('a', 'b', '\n', '云', '😀', '😁', '𠀀'), maxLength: 12 });

it('the change, typed over, gives the new text', () => {
  fc.assert(
    fc.property(words, words, (from, to) => {
      const { start, end, put } = smallestChange(from, to);
      expect(from.slice(0, start) + put + from.slice(end)).toBe(to);
    }),
  );
});

it('never types half a character', () => {
  fc.assert(
    fc.property(words, words, (from, to) => {
      const { start, end, put } = smallestChange(from, to);
      for (const part of [from.slice(0, start), put, from.slice(start, end)])
        expect(part.isWellFormed()).toBe(true);
    }),
  );
});

it('a mark added to an option is the only thing typed', () => {
  expect(smallestChange('(1)不了解 (2)有', '(1)不了解(不读出) (2)有')).toEqual({
    start: 6,
    end: 6,
    put: '(不读出)',
  });
});
