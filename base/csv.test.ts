import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvText, safeCell } from './csv.ts';

describe('text cells', () => {
  it.each([
    '=1+1',
    '+86',
    '-2',
    '@SUM(A1)',
    '＝1',
    '＋1',
    '－1',
    '＠a',
    '\t=1',
    '  =1',
    '\r\n=1',
    '\u0000=1',
    '\n',
  ])('%j is kept from being taken for a formula', (text) => {
    expect(safeCell(text)).toBe(`'${text}`);
  });

  it.each(['云集', 'a=b', '5 - 3', '（-1）', '', "'=1", '95% 区间'])('%j stays as it is', (text) => {
    expect(safeCell(text)).toBe(text);
  });

  it('whatever the text, the first mark that counts starts no formula, and doing it twice changes nothing', () => {
    const risky = fc.string({
      unit: fc.constantFrom('=', '+', '-', '@', '＝', ' ', '\t', '\n', 'a', '村', "'"),
      maxLength: 8,
    });
    fc.assert(
      fc.property(risky, (text) => {
        const safe = safeCell(text);
        expect(safe.trimStart()[0] ?? 'a').not.toMatch(/[=+\-@＝＋－＠]/);
        expect(safeCell(safe)).toBe(safe);
        expect(safe.endsWith(text)).toBe(true);
      }),
    );
  });
});

describe('a table taken along as a file', () => {
  it('opens in Excel with its Chinese right', () => {
    expect(csvText([['村', 3, null]])).toBe('\uFEFF村,3,\r\n');
  });

  it('runs nothing, whatever residents or clerks wrote', () => {
    expect(csvText([['=HYPERLINK("http://x")', '+1', '-2', '@a', -2]])).toBe(
      '\uFEFF"\'=HYPERLINK(""http://x"")",\'+1,\'-2,\'@a,-2\r\n',
    );
  });
});
