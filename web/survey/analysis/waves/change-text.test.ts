import { expect, it } from 'vitest';
import { pText, signed, verdictOf } from './change-text.ts';

const none = {
  before: null,
  after: null,
  standardError: null,
  lower: null,
  upper: null,
  pValue: 0.001,
  why: null,
};

it('a change has its sign, and no change has none', () => {
  expect([0.0587, -0.0232, 0.0001, -0.0001].map(signed)).toEqual(['+5.9', '-2.3', '0.0', '0.0']);
});

it('a p is never written as nought', () => {
  expect([pText(0.00001), pText(0.0312), pText(1), pText(null)]).toEqual(['< 0.001', '0.031', '1.000', '–']);
});

it('only the adjusted test says up or down', () => {
  expect(verdictOf({ ...none, change: 0.3, adjustedP: 0.2 })).toBe('unclear');
  expect(verdictOf({ ...none, change: 0.3, adjustedP: 0.04 })).toBe('up');
  expect(verdictOf({ ...none, change: -0.3, adjustedP: 0.04 })).toBe('down');
  expect(verdictOf({ ...none, change: null, adjustedP: null })).toBe('unclear');
});
