import fc from 'fast-check';
import { expect, it } from 'vitest';
import { RESPONSE_CLASSES } from '#wire/survey';
import { addressOfDraft, draftFrom, draftOf, isSameDraft, schemeOf } from './scheme-draft.ts';

const drafts = fc.record({
  text: fc
    .array(
      fc.record({
        code: fc.integer({ min: 1, max: 99 }),
        total: fc.integer({ max: 99999 }),
        by: fc.constantFrom('\t', ' ', ','),
      }),
      { maxLength: 20 },
    )
    .map((lines) => lines.map(({ code, total, by }) => ['Q15', code, total].join(by)).join('\n')),
  isInShares: fc.boolean(),
  keepsVillages: fc.boolean(),
  isTrimmed: fc.boolean(),
  least: fc.constant(0.4),
  most: fc.constant(2.5),
  isClassed: fc.boolean(),
  classesBy: fc.constantFrom(...RESPONSE_CLASSES),
  classLeast: fc.integer({ min: 1, max: 99 }),
});

it('an unsaved scheme comes back from its address', () => {
  fc.assert(
    fc.property(drafts, (draft) => {
      const back = draftFrom(addressOfDraft(draft));
      expect(back && schemeOf(back)).toEqual(schemeOf(draft));
    }),
  );
});

it('a line that is not finished comes back as well', () => {
  const draft = { ...draftOf(undefined), text: 'Q15\t1\t\nQ15\t2\t' };
  expect(draftFrom(addressOfDraft(draft))).toEqual(draft);
});

it('an address that is no scheme is passed over, and a scheme too long for one stays out of it', () => {
  expect(
    ['', 'shares', 'people,free,1', '<b>~Q1,1,2', 'shares,free,shoe-type,3', undefined].map(draftFrom),
  ).toEqual(Array(6).fill(undefined));
  expect(addressOfDraft({ ...draftOf(undefined), text: 'Q15,1,1\n'.repeat(900) })).toBeUndefined();
});

it('a draft differs from the scheme in force when its totals do, or when a line cannot be read', () => {
  const inForce = { ...draftOf(undefined), text: 'Q15\t1\t60' };
  expect(isSameDraft(inForce, { ...inForce, text: 'Q15 1 60%' })).toBe(true);
  expect(isSameDraft(inForce, { ...inForce, text: 'Q15 1 61' })).toBe(false);
  expect(isSameDraft(inForce, { ...inForce, text: 'Q15 1 60\nQ15 2' })).toBe(false);
});
