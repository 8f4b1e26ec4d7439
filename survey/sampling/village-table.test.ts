import { describe, expect, it } from 'vitest';
import { YUNJI_VILLAGES } from './specimens/yunji-villages.ts';
import type { Cell } from './table-cell.ts';
import { readVillageTable, splitPastedTable } from './village-table.ts';

/** Annex 3 of the street's plan, as it is pasted. */
const ANNEX_3 = `附件3:
2023年云集街道综治民调各村(社区)电话任务分配表 | |||
村(社区) | 任务数 | 村(社区) | 任务数 |
云集 | 350 | 新城 | 300 |
黄金 | 350 | 堆子岭 | 300 |
保合 | 300 | 回龙 | 260 |
滨河 | 350 | 阳家坪 | 300 |
江新 | 220 | 杨柳 | 300 |
石塘 | 220 | 河市 | 300 |
栗坪 | 220 | 毛塘 | 200 |
响鼓岭 | 200 | 渡口 | 200 |
古塘 | 260 | 新塘站 | 260 |
普贤 | 300 | 泉梓 | 300 |
杉峰 | 300 | 新桥 | 300 |
东屋 | 350 | ||
合计 | 6440 |`;

const HEADER: readonly Cell[] = ['村', '人口', '任务数'];

function codesOf(...rows: (readonly Cell[])[]): string[] {
  return readVillageTable([HEADER, ...rows], ['population']).problems.map(({ code }) => code);
}

describe('the table of annex 3, pasted as it stands', () => {
  const reading = readVillageTable(splitPastedTable(ANNEX_3));

  it('gives its 23 villages with their numbers, and nothing is wrong with it', () => {
    expect(reading.problems).toEqual([]);
    expect(reading.villages).toHaveLength(23);
    expect(reading.villages[1]).toEqual({ row: 4, name: '新城', target: 300 });
  });

  it('its total of 6,440 is checked, and its row is not a village', () => {
    expect(reading.remarks.map(({ code }) => code)).toEqual([
      'village-line-noted',
      'village-line-noted',
      'village-total-noted',
    ]);
    expect(reading.remarks.at(-1)?.details).toMatchObject({ said: '6440', row: 16, column: 'B' });
  });

  it('the specimen of the villages says the same', () => {
    const numbers = YUNJI_VILLAGES.map(({ name, numbers }) => ({ name, target: numbers }));
    expect(reading.villages.map(({ name, target }) => ({ name, target }))).toEqual(numbers);
  });

  it('a changed number no longer agrees with the total', () => {
    const changed = readVillageTable(splitPastedTable(ANNEX_3.replace('杨柳 | 300', '杨柳 | 310')));
    expect(changed.problems).toMatchObject([
      { code: 'village-total-differs', details: { said: '6440', sum: 6450, row: 16 } },
    ]);
  });

  it('where populations are needed, it is said that it has none', () => {
    const codes = readVillageTable(splitPastedTable(ANNEX_3), ['population']).problems.map(
      ({ code }) => code,
    );
    expect(codes).toEqual(['column-missing']);
  });
});

describe('the specimen of Yunji’s villages', () => {
  it('has 23 villages and 6,440 numbers', () => {
    expect(YUNJI_VILLAGES).toHaveLength(23);
    expect(YUNJI_VILLAGES.reduce((sum, { numbers }) => sum + numbers, 0)).toBe(6440);
  });

  it('has twelve-digit codes of Hengnan county, each used once, and populations of 5 to 20 times the numbers', () => {
    expect(new Set(YUNJI_VILLAGES.map(({ code }) => code)).size).toBe(23);
    for (const { code, numbers, population } of YUNJI_VILLAGES) {
      expect(code).toMatch(/^430422\d{6}$/);
      expect(population / numbers).toBeGreaterThan(5);
      expect(population / numbers).toBeLessThan(20);
    }
  });
});

describe('a table of villages', () => {
  it('is read with code, population and target, in either language, from numbers or texts', () => {
    const rows = [
      ['Code', 'Village', 'Population', 'Target'],
      ['430422999001', '云集', 6840, '350'],
      [430422999002, '新城', '4,926', 300],
      ['', '合计', '11766', '650'],
    ];
    const reading = readVillageTable(rows, ['population', 'target']);
    expect(reading.problems).toEqual([]);
    expect(reading.villages[0]).toEqual({
      row: 2,
      code: '430422999001',
      name: '云集',
      population: 6840,
      target: 350,
    });
    expect(reading.remarks).toHaveLength(2);
  });

  it('a serial number before each of two blocks does not confuse them', () => {
    const rows = splitPastedTable('序号|村|任务数|序号|村|任务数\n1|云集|350|2|新城|300');
    expect(readVillageTable(rows).villages.map(({ name, target }) => [name, target])).toEqual([
      ['云集', 350],
      ['新城', 300],
    ]);
  });

  it('blank rows are passed over, and rows keep their numbers', () => {
    const rows = splitPastedTable('村\t人口\n\n云集\t6840\n');
    expect(readVillageTable(rows).villages).toEqual([{ row: 3, name: '云集', population: 6840 }]);
  });

  it('a target of nought is a target', () => {
    expect(readVillageTable([HEADER, ['云集', 6840, 0]]).villages[0]?.target).toBe(0);
  });

  it('what follows the table is not taken for a village', () => {
    const rows = splitPastedTable(`${ANNEX_3}\n附件4:\n共建平安云集`);
    expect(readVillageTable(rows).problems.map(({ code }) => code)).toEqual([
      'village-figures-missing',
      'village-figures-missing',
    ]);
  });
});

describe('what is wrong with a table of villages is said by row and column', () => {
  it.each([
    [['云集', 0, 350], 'village-population-invalid'],
    [['云集', -5, 350], 'village-population-invalid'],
    [['云集', 4812.5, 350], 'village-population-invalid'],
    [['云集', '六千', 350], 'village-population-invalid'],
    [['云集', '', 350], 'village-population-missing'],
    [['云集', 6840, '3.5'], 'village-target-invalid'],
    [['云集', 6840, -1], 'village-target-invalid'],
    [['', 6840, 350], 'village-name-missing'],
    [['合计', 6840, ''], 'village-total-differs'],
  ])('%j: %s', (row, code) => {
    expect(codesOf(row)).toEqual([code]);
  });

  it('a village that comes twice is refused with the row of its first occurrence', () => {
    const reading = readVillageTable([HEADER, ['云集', 6840, 350], ['新城', 1, 1], ['云 集', 6840, 350]]);
    expect(reading.problems).toMatchObject([
      { code: 'village-twice', details: { firstRow: 2, row: 4, column: 'A' } },
    ]);
  });

  it('in a second block the right column is named', () => {
    const rows = splitPastedTable('村|任务数|村|任务数\n云集|350|云集|300');
    expect(readVillageTable(rows).problems).toMatchObject([
      { code: 'village-twice', details: { column: 'C' } },
    ]);
  });

  it('a code that is not a village’s, or that two villages share, is refused', () => {
    const rows = splitPastedTable('代码|村|人口\n430422|云集|1\n430422999002|新城|1\n430422999002|黄金|1');
    expect(readVillageTable(rows).problems.map(({ code }) => code)).toEqual([
      'village-code-invalid',
      'village-code-twice',
    ]);
  });

  it('a subtotal is passed over with a remark', () => {
    const reading = readVillageTable([HEADER, ['云集', 6840, 350], ['小计', 6840, 350]]);
    expect(reading.remarks.map(({ code }) => code)).toEqual(['village-subtotal-noted']);
  });

  it('without a header nothing is read', () => {
    expect(readVillageTable([['云集', 350]]).problems.map(({ code }) => code)).toEqual([
      'village-header-missing',
    ]);
    expect(readVillageTable([]).villages).toEqual([]);
  });
});
