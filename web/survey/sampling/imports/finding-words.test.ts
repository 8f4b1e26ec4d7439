import { describe, expect, it } from 'vitest';
import { placeIndex, readFrameRow, recogniseColumns } from '#survey/sampling';
import { findingRows, KINDS_OF_ROWS, kindName, kindsFound, withNumbersMasked } from './finding-words.ts';

describe('a finding on the screen', () => {
  it('never shows a whole telephone number, however it was written', () => {
    for (const number of [
      '13812345678',
      '138 1234 5678',
      '+86 138-1234-5678',
      '0731-8765432',
      '１３８１２３４５６７８',
    ])
      expect(withNumbersMasked(`“${number}”与第3行重复`)).not.toContain('345');
  });

  it('keeps what is masked already, row numbers and short figures', () => {
    for (const text of ['138****5678', '第 123456 行', '（9位）', '12340'])
      expect(withNumbersMasked(text)).toBe(text);
  });

  it('has row, column with its heading, and the offending place', () => {
    const columns = recogniseColumns(['电话号码', '村']);
    if (!columns.ok) throw new Error('the header is sound');
    const read = readFrameRow(columns.value, ['13812345678', '云居'], 12, {
      simulated: false,
      places: placeIndex([{ code: '430422999001', name: '云集' }]),
    });
    expect(findingRows(read.ok ? [] : [read.problem])).toMatchObject([
      { row: 12, column: 'B 村', value: '云居' },
    ]);
  });
});

describe('the kinds of findings', () => {
  it.each(KINDS_OF_ROWS)('%s has a name in both languages', (code) => {
    expect(kindName(code).zh).not.toBe(code);
    expect(kindName(code).en).not.toBe(code);
  });

  it('are listed faults first, the most frequent on top, without the counts of what was taken', () => {
    const found = kindsFound({
      taken: 5,
      'phone-type-unknown-noted': 9,
      'village-missing': 2,
      'phone-number-twice': 4,
    });
    expect(found.map(({ code, isRemark }) => [code, isRemark])).toEqual([
      ['phone-number-twice', false],
      ['village-missing', false],
      ['phone-type-unknown-noted', true],
    ]);
  });
});
