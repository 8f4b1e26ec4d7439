import { expect, it } from 'vitest';
import { placeRows } from './place-rows.ts';

const cell = (placeCode: string, cases: number) => ({
  placeCode,
  placeName: { zh: placeCode, en: placeCode },
  kind: null,
  cases,
  people: cases * 2,
  open: 1,
  returned: 0,
});

it('adds up the kinds of a place, most cases first, with what was told at its doors beside it', () => {
  const rows = placeRows(
    [cell('1', 2), cell('2', 9), cell('1', 3)],
    [
      { placeCode: '1', kind: 'lamp', requests: 4 },
      { placeCode: '1', kind: 'road', requests: 1 },
    ],
  );
  expect(
    rows.map(({ placeCode, cases, people, open, visits }) => [placeCode, cases, people, open, visits]),
  ).toEqual([
    ['2', 9, 18, 1, 0],
    ['1', 5, 10, 2, 5],
  ]);
});
