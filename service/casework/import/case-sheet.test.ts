import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ok, refused, type SheetCell } from '#base';
import { duplicatesOf } from '../proposals/duplicates.ts';
import { gramsOf } from '../proposals/similar-texts.ts';
import { type CaseListTerms, readCaseSheet } from './case-sheet.ts';
import { dayNamed, peopleNamed, sortedAs, sourceNamed } from './cell-meanings.ts';
import { findCaseColumns } from './import-columns.ts';
import { likelyRepeats } from './likely-repeats.ts';
import { placeNamed } from './named-places.ts';

const PLACES = [
  { code: '430422', names: ['衡南县政法委（演示）'] },
  { code: '430422999', names: ['云集街道综治中心（演示）', 'Yunji street office'] },
  { code: '430422999001', names: ['云集街道桥头村村委会'] },
  { code: '430422999002', names: ['云集街道新塘村'] },
  { code: '430422998002', names: ['洣水镇新塘村'] },
];
const UNREADABLE = {
  code: 'number-unreadable',
  where: '',
  message: { zh: '不对', en: 'wrong' },
  details: {},
};
const TERMS: CaseListTerms = {
  today: '2023-11-20',
  places: PLACES,
  placeCode: null,
  source: 'counter',
  sort: 'request',
  readNumber: (written) => (/^000\d{8}$/.test(written) ? ok(written) : refused(UNREADABLE)),
};
const HEADER = [
  '序号',
  '反映内容',
  '村/社区',
  '具体位置',
  '类别',
  '来源',
  '反映人',
  '联系电话',
  '登记时间',
  '涉及人数',
];

function read(rows: readonly (readonly SheetCell[])[], terms: Partial<CaseListTerms> = {}) {
  const sheet = readCaseSheet(rows, { ...TERMS, ...terms });
  if (!sheet.ok) throw new Error(sheet.problem.code);
  return sheet.value;
}

const codes = (sheet: ReturnType<typeof read>) =>
  sheet.faults.map(({ code, details }) => `${code} ${details.row}${details.column ?? ''}`);

describe('the columns of a list', () => {
  it('are known by their usual names, in Chinese and in English, below a title', () => {
    const rows = [['桥头村诉求台账'], [], HEADER];
    expect(findCaseColumns(rows)?.rowsAbove).toBe(3);
    expect(Object.keys(findCaseColumns(rows)?.at ?? {})).toHaveLength(9);
    expect(Object.keys(findCaseColumns([['Content', 'Village', 'Phone', 'Date']])?.at ?? {})).toEqual([
      'text',
      'place',
      'phone',
      'day',
    ]);
  });

  it('are known in two header rows that were merged', () => {
    const found = findCaseColumns([
      ['诉求内容', '村', '反映人', null],
      [null, null, '姓名', '电话'],
      ['路灯不亮', '桥头村', '张三', '00012345678'],
    ]);
    expect(found?.rowsAbove).toBe(2);
    expect(found?.at.phone?.index).toBe(3);
  });

  it('that name nothing said make no list', () => {
    const sheet = readCaseSheet([['姓名', '电话']], TERMS);
    expect(sheet.ok || sheet.problem.code).toBe('case-sheet-columns-missing');
  });
});

describe('a row', () => {
  it('is read whole', () => {
    const { rows } = read([
      HEADER,
      [
        1,
        '路灯不亮',
        '桥头村',
        '村口',
        '求助',
        '热线',
        '张三',
        '00012345678',
        '2023-11-01T00:00:00.000Z',
        '20人',
      ],
    ]);
    expect(rows).toEqual([
      {
        row: 2,
        sort: 'request',
        kind: 'help',
        source: 'hotline',
        text: '路灯不亮',
        placeCode: '430422999001',
        spot: '村口',
        people: 20,
        name: '张三',
        digits: '00012345678',
        saidOn: '2023-11-01',
      },
    ]);
  });

  it('is refused with every fault by row and column, and no number is repeated in them', () => {
    const sheet = read([
      HEADER,
      [1, '', '桥头村'],
      [2, '路灯', '没有的村'],
      [3, '路灯', ''],
      [4, '路灯', '新塘村'],
      [5, '路灯', '桥头村', '', '天文'],
      [6, '路灯', '桥头村', '', '', '飞鸽'],
      [7, '路灯', '桥头村', '', '', '', '', '138****5678'],
      [8, '路灯', '桥头村', '', '', '', '', '', '2023-11-21', '-3'],
      [9, '长'.repeat(20_001), '桥头村', '', '', '', '', '', '某日', 'NaN'],
      [10, '#REF!', '桥头村'],
      ['合计', '', '', '', '', '', '', '', '', 10],
      HEADER,
    ]);
    expect(codes(sheet)).toEqual([
      'case-sheet-text-missing 2B',
      'case-sheet-place-unknown 3C',
      'case-sheet-place-missing 4C',
      'case-sheet-place-several 5C',
      'case-sheet-kind-unknown 6E',
      'case-sheet-source-unknown 7F',
      'number-unreadable 8H',
      'case-sheet-people-impossible 9J',
      'case-sheet-day-in-future 9I',
      'case-sheet-too-long 10B',
      'case-sheet-people-impossible 10J',
      'case-sheet-day-unreadable 10I',
      'case-sheet-text-missing 11B',
    ]);
    expect(sheet).toMatchObject({ rowsRead: 10, rows: [] });
    expect(JSON.stringify(sheet.faults)).not.toMatch(/138|5678/);
  });

  it('takes the place stated for the file only where the list has no column of places', () => {
    const terms = { placeCode: '430422999001' };
    expect(
      read(
        [
          ['内容', '日期'],
          ['路灯', ''],
        ],
        terms,
      ).rows[0]?.placeCode,
    ).toBe('430422999001');
    expect(
      codes(
        read(
          [
            ['内容', '村'],
            ['路灯', ''],
          ],
          terms,
        ),
      ),
    ).toEqual(['case-sheet-place-missing 2B']);
  });

  it('throws at nothing that a cell can hold', () => {
    const cell = fc.oneof(fc.string(), fc.double(), fc.boolean(), fc.constant(null), fc.constant('=1+1'));
    fc.assert(
      fc.property(fc.array(fc.array(cell, { maxLength: 12 }), { maxLength: 8 }), (rows) => {
        const sheet = read([HEADER, ...rows]);
        expect(sheet.rows.length).toBeLessThanOrEqual(sheet.rowsRead);
        for (const { text, people, placeCode } of sheet.rows) {
          expect(text).not.toBe('');
          expect(people).toBeGreaterThan(0);
          expect(PLACES.map(({ code }) => code)).toContain(placeCode);
        }
      }),
    );
  });
});

describe('a cell', () => {
  it('names a place whole, without its ending, by code, or with what lies above it; never one of two', () => {
    const code = (name: string) => {
      const found = placeNamed(name, PLACES);
      return found.ok ? found.value : found.problem.code;
    };
    expect(['桥头村', '桥头', '云集街道桥头村', '衡南县云集街道桥头村', '430422999001'].map(code)).toEqual(
      Array.from({ length: 5 }, () => '430422999001'),
    );
    expect(code('云集街道')).toBe('430422999');
    expect(code('洣水镇新塘村')).toBe('430422998002');
    expect(code('新塘村')).toBe('case-sheet-place-several');
    expect(code('村')).toBe('case-sheet-place-unknown');
  });

  it('names a kind, a sort alone, and a way in', () => {
    expect(sortedAs('邻里')).toEqual({ sort: 'dispute', kind: 'neighbours' });
    expect(sortedAs('矛盾纠纷')).toEqual({ sort: 'dispute', kind: null });
    expect(sortedAs('诉求')).toEqual({ sort: 'request', kind: null });
    expect(sortedAs('安全隐患')).toEqual({ sort: 'request', kind: 'danger' });
    expect(sourceNamed('12345热线')).toBe('hotline');
    expect(sourceNamed('household visit')).toBe('visit');
    expect(sourceNamed('居民网页')).toBe(undefined);
  });

  it('names a day in the ways in which lists write one, and no day that the calendar lacks', () => {
    const days = [
      '2023-9-1',
      '2023/09/01',
      '2023.9.1',
      '2023年9月1日',
      '20230901',
      '45170',
      '2023-09-01T00:00:00.000Z',
    ];
    expect(days.map(dayNamed)).toEqual(days.map(() => '2023-09-01'));
    expect(['2023-02-30', '9月1日', '0', '12345678901'].map(dayNamed)).toEqual(Array(4).fill(undefined));
    expect(['3人', '1000000', '0', '1.5', '1000001', '一'].map(peopleNamed)).toEqual([
      3,
      1_000_000,
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
  });
});

/** The same sums are taken in another order: the last digits of a double may differ. */
const withoutLastDigits = (likeness: number): string => likeness.toFixed(12);

describe('likely repeats', () => {
  const listOf = (texts: readonly string[]) =>
    read([['内容', '村'], ...texts.map((text) => [text, '桥头村'])]).rows;

  it('are proposed of rows above and of open cases, the likeliest first, and drop nothing', () => {
    const rows = listOf(['村口路灯不亮三天了', '水渠堵了', '村口的路灯不亮']);
    const { rows: [first] = [] } = { rows: listOf(['村口路灯不亮']) };
    if (!first) throw new Error('no row');
    const open = {
      caseId: 'a',
      number: '231101-00000',
      placeCode: first.placeCode,
      point: null,
      grams: ['路灯'],
    };
    const found = likelyRepeats(rows, [open]);
    expect([...found.keys()]).toEqual([2, 4]);
    expect(found.get(4)?.map(({ row, number }) => row ?? number)).toEqual([2, '231101-00000']);
    expect(rows).toHaveLength(3);
  });

  it('are those that every row held against every other would give', () => {
    const word = fc.constantFrom('路灯', '水渠', '垃圾', '坏了', '堵了', '没人管', '老人', '晚上');
    const text = fc.array(word, { minLength: 1, maxLength: 6 }).map((words) => words.join(''));
    fc.assert(
      fc.property(fc.array(text, { maxLength: 12 }), (texts) => {
        const rows = listOf(texts);
        const found = likelyRepeats(rows, []);
        const all = rows.map(({ row, placeCode, text: said }) => ({
          caseId: String(row),
          placeCode,
          point: null,
          grams: gramsOf(said),
        }));
        for (const [nth, wanted] of all.entries()) {
          const likeness = duplicatesOf(wanted, all.slice(0, nth)).map((each) => each.likeness);
          const proposed = (found.get(nth + 2) ?? []).map((each) => each.likeness);
          expect(proposed.map(withoutLastDigits)).toEqual(likeness.slice(0, 3).map(withoutLastDigits));
        }
      }),
    );
  });

  it('are found in a thousand rows of one village in less than three seconds', () => {
    const words = ['路灯', '水渠', '垃圾', '噪音', '井盖', '护栏', '停水', '占道'];
    const rows = listOf(
      Array.from(
        { length: 1000 },
        (_, nth) => `第${nth}户门前的${words[nth % 8]}坏了，${nth * 7919}请尽快派人来看看`,
      ),
    );
    const begun = performance.now();
    likelyRepeats(rows, []);
    expect(performance.now() - begun).toBeLessThan(3000);
  });
});
