import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SheetCell } from '#base';
import { countNamed, monthNamed } from './context-sheet.ts';
import {
  CONTEXT_KIND_CODES,
  CONTEXT_KINDS,
  contextKindNamed,
  readContextSheet,
  yearOnYear,
} from './index.ts';

const TERMS = {
  county: '360322',
  today: '2018-08-03',
  placeNamed: (written: string) => ({ 桐木镇: '360322102', 赤山镇: '360322101' })[written],
};

function read(rows: readonly (readonly SheetCell[])[]) {
  const sheet = readContextSheet(rows, TERMS);
  if (!sheet.ok) throw new Error(sheet.problem.code);
  return sheet.value;
}

const faults = (rows: readonly (readonly SheetCell[])[]) =>
  read(rows).faults.map(({ code, where }) => `${code} ${where}`);

const WIDE = ['月份', '地区', '有效报警总数（起）', '刑事警情', '矛盾纠纷警情'];
const LONG = ['序号', '年月', '单位', '类别', '件数'];

describe('a list of counts', () => {
  it('is read with a column for each kind, below a title', () => {
    const { figures, faults: found } = read([
      ['上栗县2018年1-7月警情'],
      WIDE,
      ['2018年1月', '全县', '1,720', 154, 222],
      ['2018-02', '桐木镇', 120, '', 8],
      ['合计', '', 1840, 154, 230],
    ]);
    expect(found).toEqual([]);
    expect(figures).toEqual([
      { month: '2018-01-01', placeCode: '360322', kind: 'alarms', count: 1720 },
      { month: '2018-01-01', placeCode: '360322', kind: 'criminal-alarms', count: 154 },
      { month: '2018-01-01', placeCode: '360322', kind: 'dispute-alarms', count: 222 },
      { month: '2018-02-01', placeCode: '360322102', kind: 'alarms', count: 120 },
      { month: '2018-02-01', placeCode: '360322102', kind: 'dispute-alarms', count: 8 },
    ]);
  });

  it('is read with a row for each kind, and is the county’s where it names no place', () => {
    const { figures } = read([
      ['月份', '指标', '数量'],
      ['2018-07-01T00:00:00.000Z', '“两抢一盗”案件', 61],
      ['201806', 'thefts', '0'],
    ]);
    expect(figures.map(({ kind, placeCode, count }) => [kind, placeCode, count])).toEqual([
      ['property-cases', '360322', 61],
      ['thefts', '360322', 0],
    ]);
  });

  it('has every fault of a row by row and column, and no cell is repeated', () => {
    const rows = [
      LONG,
      [1, '七月', '全县', '有效报警', 5],
      [2, '2018-08', '全县', '有效报警', 5],
      [3, '2018-07', '没有的镇', '有效报警', 5],
      [4, '2018-07', '全县', '天文', 5],
      [5, '2018-07', '全县', '有效报警', '下降14%'],
      [6, '2018-06', '全县', '有效报警', 5],
      [7, '2018-06', '全县', '有效报警', 6],
      [8, '2018-06', '全县', '有效报警', 5],
      [9, '2018-05', '全县', '有效报警', -3],
      LONG,
    ];
    expect(faults(rows)).toEqual([
      'context-month-unreadable B2',
      'context-month-ahead B3',
      'context-place-unknown C4',
      'context-kind-unknown D5',
      'context-count-unreadable E6',
      'context-count-twice E8',
      'context-count-unreadable E10',
    ]);
    expect(read(rows).figures).toHaveLength(1);
    expect(JSON.stringify(read(rows).faults)).not.toMatch(/没有的镇|天文|14%/);
  });

  it('without months or counts is none', () => {
    const sheet = readContextSheet(
      [
        ['地区', '人口'],
        ['桐木镇', 3],
      ],
      TERMS,
    );
    expect(sheet.ok || sheet.problem.code).toBe('context-columns-missing');
  });
});

describe('a list with people in it is refused whole', () => {
  const plain = ['2018-07', '全县', 5, 5, 5];

  it.each([
    ['报警人', '姓名'],
    ['当事人姓名', '姓名'],
    ['身份证号码', '身份证号'],
    ['联系电话', '电话'],
    ['家庭住址', '住址'],
    ['Phone number', '电话'],
    ['Suspect', '姓名'],
    ['性别', '年龄、性别等个人情况'],
    ['简要案情', '年龄、性别等个人情况'],
  ])('by the heading %s, even above an empty column', (header, what) => {
    const {
      faults: found,
      figures,
      isPersonal,
    } = read([
      [...WIDE, header],
      [...plain, ''],
    ]);
    expect([isPersonal, figures, found[0]?.code]).toEqual([true, [], 'personal-heading']);
    expect(found[0]?.details).toMatchObject({ row: 1, column: 'F', whatZh: what });
    expect(found[0]?.message.zh).toContain('请在原表里删去这一列');
  });

  it.each<readonly [string, SheetCell, string]>([
    ['an identity number', '43042219900307123X', '身份证号'],
    ['an identity number as Excel keeps it', 430422199003071200, '身份证号'],
    ['a mobile number', '13812345678', '电话'],
    ['a mobile number half hidden', '138****5678', '电话'],
    ['a mobile number with blanks', '138 1234 5678', '电话'],
    ['a landline', '0734-8512345', '电话'],
    ['an address', '建设路18号', '住址'],
    ['a house of a village', '桐木镇湖塘村3组', '住址'],
    ['a number plate', '湘D·12345', '年龄、性别等个人情况'],
  ])('by %s in any cell, under whatever heading', (_name, cell, what) => {
    for (const rows of [
      [WIDE, ['2018-07', cell, 5, 5, 5]],
      [WIDE, ['2018-07', '全县', cell, 5, 5]],
      [
        [...WIDE, '备注'],
        [...plain, cell],
      ],
    ]) {
      const { isPersonal, figures, faults: found } = read(rows);
      expect([isPersonal, figures.length, found[0]?.code, found[0]?.details.whatZh]).toEqual([
        true,
        0,
        'personal-content',
        what,
      ]);
      expect(JSON.stringify(found)).not.toContain(String(cell));
    }
  });

  it('by a column of names under a heading that says nothing', () => {
    const { faults: found } = read([
      [...WIDE, '内容'],
      [...plain, '张伟'],
      [...plain, '李某'],
      [...plain, '欧阳'],
    ]);
    expect(found.map(({ code, where, details }) => [code, where, details.whatZh])).toEqual([
      ['personal-content', 'F2', '姓名'],
    ]);
  });

  it('by any other text that is neither month, place, kind nor count', () => {
    expect(
      faults([
        [...WIDE, '备注'],
        [...plain, '系邻里因宅基地引发'],
      ]),
    ).toEqual(['personal-unknown-column F2']);
  });

  it('but not for a column of other numbers, a year or a rate', () => {
    const { isPersonal, figures } = read([
      [...WIDE, '同比'],
      [...plain, '-14%'],
      ['2018-06', '全县', 12345678, 0, 1, 3.5],
    ]);
    expect([isPersonal, figures.length]).toEqual([false, 6]);
  });

  it('wherever in the list a telephone number stands', () => {
    const cell = fc.oneof(
      fc.constantFrom<string | number>('', '全县', '2018-07'),
      fc.integer({ min: 0, max: 5000 }),
    );
    const rows = fc.array(fc.array(cell, { minLength: 5, maxLength: 5 }), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(rows, fc.nat(), fc.nat(), (plainRows, row, column) => {
        const planted = plainRows.map((cells) => [...cells]);
        const target = planted[row % planted.length];
        if (target) target[column % 5] = '00012345678';
        expect(read([WIDE, ...planted])).toMatchObject({ isPersonal: true, figures: [] });
      }),
    );
  });
});

describe('a cell', () => {
  it('names a month or none, and a count or none', () => {
    const months = [
      '2018-7',
      '2018年07月',
      '2018/07',
      '201807',
      '2018.7.31',
      '2018年7月31日',
      '2018-07-01T00:00:00.000Z',
    ];
    expect(months.map(monthNamed)).toEqual(months.map(() => '2018-07-01'));
    expect(['2018', '2018-13', '7月', '18-7', '20180'].map(monthNamed)).toEqual(Array(5).fill(undefined));
    expect(['0', '12', '1,234', '61起', '3.0'].map(countNamed)).toEqual([0, 12, 1234, 61, 3]);
    expect(['', '-1', '3.5', '约20', '14%', 'NaN', '1e5'].map(countNamed)).toEqual(Array(7).fill(undefined));
  });

  it('names every kind by its code, its words and every heading, and no kind by those of another', () => {
    for (const code of CONTEXT_KIND_CODES) {
      const { label, headings } = CONTEXT_KINDS[code];
      for (const word of [code, label.zh, label.en, ...headings, `${label.zh}（起）`])
        expect(contextKindNamed(word), word).toBe(code);
    }
  });
});

describe('year on year', () => {
  const month = (year: number, nth: number, count: number) => ({
    month: `${year}-${String(nth).padStart(2, '0')}-01`,
    count,
  });
  const period = { year: 2018, fromMonth: 1, toMonth: 7 };

  it('compares the months that both years have, and says how many', () => {
    const counts = [month(2018, 1, 86), month(2017, 1, 100), month(2018, 2, 50), month(2017, 9, 50)];
    expect(yearOnYear(counts, period)).toMatchObject({ now: 86, before: 100, months: 1, monthsAsked: 7 });
    expect(yearOnYear(counts, period).change).toBeCloseTo(-0.14, 12);
  });

  it('calls the same rate chance where counts are small, and no chance where they are large', () => {
    const small = yearOnYear([month(2018, 1, 10), month(2017, 1, 13)], period);
    const large = yearOnYear([month(2018, 1, 10_000), month(2017, 1, 13_000)], period);
    expect([small.mayBeChance, large.mayBeChance]).toEqual([true, false]);
    expect(small.change).toBeCloseTo(large.change ?? 0, 12);
  });

  it('has no rate where there was nothing before, and none at all without months', () => {
    expect(yearOnYear([month(2018, 1, 5), month(2017, 1, 0)], period)).toMatchObject({
      change: null,
      high: null,
    });
    expect(yearOnYear([], period)).toMatchObject({ months: 0, change: null, mayBeChance: true });
  });
});
