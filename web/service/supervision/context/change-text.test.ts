import { expect, it } from 'vitest';
import { changeText } from './change-text.ts';

it('a change has its sign, whole per cent, and a dash where there is none', () => {
  expect([-0.14, -0.23, -0.26, 0.004, 0.5, 1.2, null].map(changeText)).toEqual([
    '−14 %',
    '−23 %',
    '−26 %',
    '0 %',
    '+50 %',
    '+120 %',
    '–',
  ]);
});
