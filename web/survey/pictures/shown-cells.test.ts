import { expect, it } from 'vitest';
import { fileRows } from './shown-cells.ts';

const cell = (text: string, small = '') => ({ text, small, isPicture: false });
const dots = { text: '', small: '', isPicture: true };

it('gives small print a column, leaves pictures out, and makes counts numbers again', () => {
  const rows = [
    [cell('村'), dots, cell('比例'), cell('n')],
    [cell('东村'), dots, cell('81.2%', '70.1–90.3'), cell('1,234')],
    [cell('西村'), dots, cell('–'), cell('-3')],
  ];
  expect(fileRows(rows, '区间')).toEqual([
    ['村', '比例', '比例 区间', 'n'],
    ['东村', '81.2%', '70.1–90.3', 1234],
    ['西村', null, '', -3],
  ]);
});

it('keeps what only looks like a number as it is', () => {
  const rows = [
    [cell('说明')],
    ...['=1+1', '3–5', '1,23', '2026-01', '-2.3 – -1.0'].map((text) => [cell(text)]),
  ];
  expect(fileRows(rows, '')).toEqual([['说明'], ['=1+1'], ['3–5'], ['1,23'], ['2026-01'], ['−2.3 – −1.0']]);
});
