import { expect, it } from 'vitest';
import { faultyNumbers, numbersIn } from './caller-number-lines.ts';

it('numbers are read one a line, each once, whatever separates them', () => {
  expect(numbersIn(' 0791-12340\n\n12340，12340\r\n+86 791 12340 ')).toEqual([
    '0791-12340',
    '12340',
    '+86 791 12340',
  ]);
});

it('what is no number is named', () => {
  expect(faultyNumbers(['0791-12340', '12a', '<script>', '1'])).toEqual(['12a', '<script>', '1']);
});
