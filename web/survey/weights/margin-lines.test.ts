import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linesOf, marginsFrom } from './margin-lines.ts';

describe('known totals as lines', () => {
  it('are read from a spreadsheet, a list of commas, or typed', () => {
    expect(marginsFrom('题号\t选项\t合计\nQ15\t1\t48.5\r\nQ15,2,51.5\n\nQ16 1+2 60%\nQ16：3 40')).toEqual({
      margins: [
        {
          questionId: 'Q15',
          cells: [
            { codes: ['1'], total: 48.5 },
            { codes: ['2'], total: 51.5 },
          ],
        },
        {
          questionId: 'Q16',
          cells: [
            { codes: ['1', '2'], total: 60 },
            { codes: ['3'], total: 40 },
          ],
        },
      ],
      unreadable: [],
    });
  });

  it('tell the lines that are none', () => {
    expect(marginsFrom('Q15 1 48\nQ15 2\nQ15 3 many\nQ15 4 Infinity').unreadable).toEqual([2, 3, 4]);
  });

  it('lead back to the same totals', () => {
    const cell = fc.record({
      code: fc.integer({ min: 1, max: 99 }),
      total: fc.integer({ min: -9, max: 99999 }),
    });
    fc.assert(
      fc.property(fc.array(cell, { minLength: 1 }), (cells) => {
        const margins = [
          { questionId: 'Q15', cells: cells.map(({ code, total }) => ({ codes: [String(code)], total })) },
        ];
        expect(marginsFrom(linesOf(margins))).toEqual({ margins, unreadable: [] });
      }),
    );
  });
});
