import { describe, expect, it } from 'vitest';
import { readHouseholds } from './household-lines.ts';

describe('households pasted from a spreadsheet', () => {
  it('are read with tabs or commas, below a header, homes where nothing else is said', () => {
    const text = '片区\t地址\n上屋场\t1号\n上屋场，村小学，学校\n下屋场\t3号\t\t26.9\t112.6\n\n';
    expect(readHouseholds(text)).toEqual({
      ok: true,
      value: [
        { block: '上屋场', address: '1号', emphasis: 'home', latitude: null, longitude: null },
        { block: '上屋场', address: '村小学', emphasis: 'school', latitude: null, longitude: null },
        { block: '下屋场', address: '3号', emphasis: 'home', latitude: 26.9, longitude: 112.6 },
      ],
    });
  });

  it.each([
    ['上屋场', 'household-line-short'],
    ['上屋场\t1号\t城堡', 'household-kind-unknown'],
    ['上屋场\t1号\t\t95\t112', 'household-place-impossible'],
    ['上屋场\t1号\t\t26.9', 'household-place-impossible'],
  ])('are refused with the line that is at fault: %s', (line, code) => {
    const read = readHouseholds(`好\t1号\n${line}`);
    expect(read).toMatchObject({ ok: false, problem: { code, details: { line: 2 } } });
  });
});
