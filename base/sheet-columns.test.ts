import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { columnFinder, columnLetters } from './sheet-columns.ts';

const finder = columnFinder(
  { name: ['姓名', 'name'], phone: ['电话号码', 'phone'], note: ['备注'] },
  ({ name, phone }) => name !== undefined && phone !== undefined,
);

describe('the columns of a list', () => {
  it('are found below titles, whatever the order and the marks in their headings', () => {
    fc.assert(
      fc.property(
        fc.nat(15),
        fc.shuffledSubarray(['【姓 名】', '电话 号码', '备注：'], { minLength: 3 }),
        (titles, header) => {
          const rows = [...Array.from({ length: titles }, () => ['某村联系名单']), header, ['甲', '1', '']];
          const found = finder.find(rows);
          expect(found?.rowsAbove).toBe(titles + 1);
          expect(found?.at.name?.index).toBe(header.indexOf('【姓 名】'));
        },
      ),
    );
  });

  it('in two merged rows are read from the lower where it says something, and else from the upper', () => {
    const found = finder.find([
      ['姓名', '联系', null],
      ['', '电话号码', '备注'],
    ]);
    expect(found?.rowsAbove).toBe(2);
    expect(Object.keys(found?.at ?? {}).sort()).toEqual(['name', 'note', 'phone']);
  });

  it('are not guessed: without enough of them, or beyond twenty rows, there is no header', () => {
    expect(finder.find([['姓名', '备注']])).toBe(undefined);
    expect(finder.find([...Array.from({ length: 20 }, () => ['题']), ['姓名', '电话号码']])).toBe(undefined);
  });

  it('have the letters that a spreadsheet shows', () => {
    expect([0, 25, 26, 701, 702].map(columnLetters)).toEqual(['A', 'Z', 'AA', 'ZZ', 'AAA']);
  });
});
