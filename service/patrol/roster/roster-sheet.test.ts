import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ok, refused, type SheetCell } from '#base';
import { problem } from '../problems.ts';
import { type RosterTerms, readRosterSheet } from './roster-sheet.ts';

const PLACES: Readonly<Record<string, string>> = {
  桥头村: '430422999001',
  新塘村: '430422999002',
  云集街道: '430422999',
};
const TERMS: RosterTerms = {
  today: '2026-06-30',
  joinedOn: '2026-01-01',
  placeCode: null,
  carries: false,
  readPlace: (written) => {
    const code = PLACES[written];
    return code === undefined ? refused(problem('patrol-roster-no-village', {})) : ok(code);
  },
  teamOf: (code) => `${code}队`,
  readDay: (written) => (/^\d{4}-\d{2}-\d{2}$/.test(written) ? written : undefined),
  readNumber: (written) =>
    /^000\d{8}$/.test(written) ? ok(written) : refused(problem('patrol-roster-cells-shifted', {})),
};
const HEADER = ['序号', '村/社区', '姓名', '联系电话', '职务', '入队时间', '指导员'];

function read(rows: readonly (readonly SheetCell[])[], terms: Partial<RosterTerms> = {}) {
  const sheet = readRosterSheet([['全县义务巡防队员花名册'], HEADER, ...rows], { ...TERMS, ...terms });
  if (!sheet.ok) throw new Error(sheet.problem.code);
  return sheet.value;
}

const told = (found: ReturnType<typeof read>['faults']) =>
  found.map(({ code, details }) => `${code} ${details.row}${details.column ?? ''}`);

describe('a roster', () => {
  it('is read whole, below its title', () => {
    const { rows } = read([[1, '桥头村', '张 三', '00012345678', '队长', '2018-06-30', '李书记']]);
    expect(rows).toEqual([
      {
        row: 3,
        placeCode: '430422999001',
        teamName: '430422999001队',
        name: '张三',
        digits: '00012345678',
        post: 'captain',
        joinedOn: '2018-06-30',
        instructor: '李书记',
      },
    ]);
  });

  it('with merged villages names each empty cell and how to mend it; what is merged holds where somebody says so', () => {
    const merged = [
      [1, '桥头村', '张三', '', '队长', '', '李书记'],
      [2, null, '李四', '', '', '', null],
      [3, '新塘村', '王五', '', '', '', null],
      [4, null, '赵六', '', '', '', null],
    ];
    const strict = read(merged);
    expect(told(strict.faults)).toEqual(['patrol-roster-place-empty 4B', 'patrol-roster-place-empty 6B']);
    expect(strict.faults[0]?.message.zh).toContain('合并的单元格请先拆开填满');
    const carried = read(merged, { carries: true });
    expect(carried.faults).toEqual([]);
    expect(carried.rows.map(({ placeCode, instructor }) => `${placeCode.slice(-1)} ${instructor}`)).toEqual([
      '1 李书记',
      '1 李书记',
      '2 ',
      '2 ',
    ]);
  });

  it('takes two people on one number and says so; one person twice or in two teams stands once', () => {
    const sheet = read([
      [1, '桥头村', '张三', '00012345678'],
      [2, '桥头村', '李四', '00012345678'],
      [3, '新塘村', '张三', '00012345678'],
      [4, '桥头村', '张三', '00012345678'],
      [5, '新塘村', '张三', '00099999999'],
      [6, '桥头村', '李四', ''],
    ]);
    expect(told(sheet.remarks)).toEqual(['patrol-roster-number-shared 4D']);
    expect(told(sheet.faults)).toEqual([
      'patrol-roster-two-teams 5C',
      'patrol-roster-twice 6C',
      'patrol-roster-twice 8C',
    ]);
    expect(sheet.rows.map(({ row }) => row)).toEqual([3, 4, 7]);
  });

  it('has one captain to a team', () => {
    const sheet = read([
      [1, '桥头村', '张三', '', '队长'],
      [2, '桥头村', '李四', '', '队长'],
      [3, '桥头村', '王五', '', '副队长'],
    ]);
    expect(told(sheet.faults)).toEqual(['patrol-roster-two-captains 4E']);
  });

  it('is refused with every fault by row and column, and no number is repeated in them', () => {
    const sheet = read([
      [1, '桥头村', '', '00012345678'],
      [2, '桥头村', '张*', '1388888', '指挥', '某日'],
      [3, '云集街道', '张三、李四', '', '', '2026-07-01'],
      [4, '桥头村', '赵六', '', '', '', '有前科'],
      [5, '桥头村', '钱七', '', '', '', '', '11010519491231002X'],
      [6, '桥头村', '孙八', '', '', '', '', 110105194912310020],
      ['合计', '', 6],
      HEADER,
    ]);
    expect(told(sheet.faults)).toEqual([
      'patrol-roster-name-missing 3C',
      'patrol-roster-name-masked 4C',
      'patrol-roster-cells-shifted 4D',
      'patrol-roster-post-unknown 4E',
      'patrol-roster-day-unreadable 4F',
      'patrol-roster-no-village 5B',
      'patrol-roster-names-several 5C',
      'patrol-roster-day-in-future 5F',
      'patrol-personal-record 6G',
      'patrol-identity-number 7H',
      'patrol-identity-number 8H',
    ]);
    expect(sheet).toMatchObject({ rowsRead: 6, rows: [] });
    expect(JSON.stringify(sheet.faults)).not.toMatch(/1388888|1101051949|前科者/);
  });

  it('with a column of identity numbers is not read at all', () => {
    const sheet = readRosterSheet(
      [
        ['姓名', '村', '身份证号码'],
        ['张三', '桥头村', ''],
      ],
      TERMS,
    );
    expect(sheet.ok || [sheet.problem.code, sheet.problem.details.column]).toEqual([
      'patrol-roster-identity-column',
      'C',
    ]);
  });

  it('without names is none', () => {
    const sheet = readRosterSheet([['村', '电话']], TERMS);
    expect(sheet.ok || sheet.problem.code).toBe('patrol-roster-columns-missing');
  });

  it('throws at nothing that a cell can hold, and takes nobody twice', () => {
    const cell = fc.oneof(
      fc.string(),
      fc.double(),
      fc.boolean(),
      fc.constant(null),
      fc.constantFrom('桥头村', '张三', '队长', '00012345678'),
    );
    fc.assert(
      fc.property(
        fc.array(fc.array(cell, { maxLength: 8 }), { maxLength: 8 }),
        fc.boolean(),
        (rows, carries) => {
          const sheet = read(rows, { carries });
          expect(sheet.rows.length).toBeLessThanOrEqual(sheet.rowsRead);
          const people = sheet.rows.map(
            ({ placeCode, teamName, name, digits }) => `${placeCode} ${teamName} ${name} ${digits}`,
          );
          expect(new Set(people).size).toBe(people.length);
          for (const { placeCode, name } of sheet.rows)
            expect(placeCode.length === 12 && name !== '').toBe(true);
        },
      ),
    );
  });
});
