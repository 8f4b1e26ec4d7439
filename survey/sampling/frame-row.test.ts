import { describe, expect, it } from 'vitest';
import { type FrameColumns, recogniseColumns } from './columns.ts';
import { type FrameRow, readFrameRow, refuseDuplicate } from './frame-row.ts';
import { phoneTypeOf } from './phone-type.ts';
import { YUNJI_VILLAGES } from './specimens/yunji-villages.ts';
import { type Cell, columnLetters, isBlankRow } from './table-cell.ts';
import { placeIndex } from './village-name.ts';

const PLACES = placeIndex(YUNJI_VILLAGES);
const REAL = { simulated: false, places: PLACES };

function columns(header: readonly Cell[] = ['电话号码', '村(社区)', '电话类型']): FrameColumns {
  const found = recogniseColumns(header);
  if (!found.ok) throw new Error(found.problem.code);
  return found.value;
}

function read(cells: readonly Cell[], context = REAL): FrameRow {
  const reading = readFrameRow(columns(), cells, 12, context);
  if (!reading.ok) throw new Error(reading.problem.code);
  return reading.value;
}

function problemOf(cells: readonly Cell[], context = REAL) {
  const reading = readFrameRow(columns(), cells, 12, context);
  if (reading.ok) throw new Error('the row was read');
  return reading.problem;
}

describe('the header of a frame file', () => {
  it.each([
    [['电话号码', '村(社区)']],
    [['\uFEFF联系电话', ' 村（社区） ']],
    [['序号', '手 机 号', '社区', '备注']],
    [['Phone Number', 'Village']],
    [['number', 'community']],
    [['PHONE', 'Place', 'Type']],
  ])('%j has phone and village', (header) => {
    expect(recogniseColumns(header).ok).toBe(true);
  });

  it('a missing column is named with the headings that were found and those that would do', () => {
    const found = recogniseColumns(['姓名', '电话']);
    expect(found).toMatchObject({
      ok: false,
      problem: { code: 'column-missing', details: { found: '姓名、电话' } },
    });
  });

  it('two columns that could both be the phone number are refused rather than guessed at', () => {
    const found = recogniseColumns(['电话', '手机号', '村']);
    expect(found).toMatchObject({
      ok: false,
      problem: { code: 'column-twice', details: { second: '手机号' } },
    });
  });

  it('five hundred columns make no message of five hundred headings', () => {
    const found = recogniseColumns(Array.from({ length: 500 }, (_, index) => `列${index}`));
    expect(found.ok ? '' : found.problem.message.zh.length).toBeLessThan(200);
  });
});

describe('a row of a frame file', () => {
  it('gives number, place and type', () => {
    expect(read(['138 1234 5678', '云集村', '手机'])).toEqual({
      row: 12,
      digits: '13812345678',
      phoneType: 'mobile',
      place: '430422999001',
      remarks: [],
    });
  });

  it('a number cell of a spreadsheet is read as its digits', () => {
    expect(read([13812345678, '新城', '']).digits).toBe('13812345678');
  });

  it('without a type column the number tells the type', () => {
    const only = columns(['电话', '村']);
    const reading = readFrameRow(only, ['0734-8551234', '黄金'], 2, REAL);
    expect(reading).toMatchObject({ ok: true, value: { phoneType: 'landline', remarks: [] } });
  });

  it('an office phone stays an office phone, whatever its number', () => {
    expect(read(['0734-8551234', '黄金', '单位电话'])).toMatchObject({ phoneType: 'office', remarks: [] });
    expect(read(['13812345678', '黄金', 'office'])).toMatchObject({ phoneType: 'office', remarks: [] });
  });

  it('a type word that contradicts the number is remarked on, and the number is believed', () => {
    const row = read(['13812345678', '黄金', '座机']);
    expect(row.phoneType).toBe('mobile');
    expect(row.remarks).toMatchObject([
      { code: 'phone-type-contradicted-noted', where: '第12行 电话类型列 / row 12, column C' },
    ]);
  });

  it('an unknown type word is remarked on', () => {
    expect(read(['13812345678', '黄金', '小灵通']).remarks).toMatchObject([
      { code: 'phone-type-unknown-noted' },
    ]);
  });

  it('a simulated number has the type that its row says, and contradicts none', () => {
    const simulated = { simulated: true, places: PLACES };
    expect(read(['00000000007', '黄金', '座机'], simulated)).toMatchObject({
      phoneType: 'landline',
      remarks: [],
    });
    expect(read(['00000000007', '黄金', ''], simulated)).toMatchObject({ phoneType: 'mobile', remarks: [] });
    expect(problemOf(['13812345678', '黄金', ''], simulated).code).toBe('phone-number-real');
  });

  it('a fault is reported by row, column, heading and value', () => {
    const fault = problemOf(['13812345678', '云积', '手机']);
    expect(fault.where).toBe('第12行 村(社区)列 / row 12, column B');
    expect(fault.details).toMatchObject({ row: 12, column: 'B', header: '村(社区)', value: '云积' });
    expect(fault.message.zh).toContain('云集');
  });

  it('numbers are faulted in their own column', () => {
    const fault = problemOf(['1.38E+10', '云集', '手机']);
    expect(fault).toMatchObject({
      code: 'phone-number-scientific',
      where: '第12行 电话号码列 / row 12, column A',
    });
  });

  it('a short row is a row with its last cells missing', () => {
    expect(problemOf([]).code).toBe('phone-number-missing');
    expect(problemOf(['13812345678']).code).toBe('village-missing');
  });

  it('a cell of a megabyte is refused at once, in a message of ordinary length', () => {
    const fault = problemOf(['/'.repeat(1_000_000), '云集', '']);
    expect(fault.message.zh.length).toBeLessThan(500);
    expect(problemOf(['13812345678', '云'.repeat(1_000_000), '']).message.zh.length).toBeLessThan(500);
  });

  it('a row of blanks is recognised', () => {
    expect(isBlankRow(['', '  ', null, undefined, '\u3000'])).toBe(true);
    expect(isBlankRow(['', 0])).toBe(false);
  });
});

describe('a number that comes twice', () => {
  it('is refused with the row of its first occurrence', () => {
    const seen = new Map<string, number>();
    const first = { ...read(['13812345678', '云集', '']), row: 3 };
    expect(refuseDuplicate(seen, columns(), first).ok).toBe(true);
    const again = refuseDuplicate(seen, columns(), read(['+86 138-1234-5678', '新城', '']));
    expect(again).toMatchObject({
      ok: false,
      problem: { code: 'phone-number-twice', details: { firstRow: 3, row: 12, column: 'A' } },
    });
  });

  it('a third occurrence still names the first', () => {
    const seen = new Map([['13812345678', 3]]);
    refuseDuplicate(seen, columns(), read(['13812345678', '云集', '']));
    expect(seen.get('13812345678')).toBe(3);
  });
});

describe('words for the type of a phone', () => {
  it.each([
    ['手机', 'mobile'],
    ['移动电话', 'mobile'],
    ['Mobile', 'mobile'],
    ['cell', 'mobile'],
    ['固话', 'landline'],
    ['座机', 'landline'],
    ['住宅电话', 'landline'],
    ['固定电话', 'landline'],
    ['LANDLINE', 'landline'],
    ['单位电话', 'office'],
    ['Office', 'office'],
    ['传真', undefined],
  ])('%s is %s', (word, type) => {
    expect(phoneTypeOf(word)).toBe(type);
  });
});

describe('the letters over a column', () => {
  it.each([
    [0, 'A'],
    [25, 'Z'],
    [26, 'AA'],
    [51, 'AZ'],
    [701, 'ZZ'],
    [702, 'AAA'],
  ])('column %i is %s', (index, letters) => {
    expect(columnLetters(index)).toBe(letters);
  });
});

describe('the frame of a mock poll', () => {
  const header = ['电话号码', '村(社区)', '同意日期'];
  const context = { ...REAL, needsConsent: true };
  const codeOf = (cell: Cell, of: { readonly needsConsent?: boolean } = context): string => {
    const reading = readFrameRow(columns(header), ['13812345678', '云集', cell], 12, { ...REAL, ...of });
    return reading.ok ? 'ok' : reading.problem.code;
  };

  it('needs a column that says that everybody agreed', () => {
    const without = recogniseColumns(header.slice(0, 2), true);
    expect(without).toMatchObject({ ok: false, problem: { code: 'column-missing' } });
    expect(recogniseColumns(header, true).ok).toBe(true);
  });

  it('takes whoever agreed, by a day or a plain yes, and nobody else', () => {
    expect(['2023-10-08', '2023年10月8日', '是', '同意', 'Yes', true].map((cell) => codeOf(cell))).toEqual(
      Array(6).fill('ok'),
    );
    expect(['', '否', '不同意', '待定', '2023', null].map((cell) => codeOf(cell))).toEqual(
      Array(6).fill('consent-not-given'),
    );
  });

  it('alone asks for it: in an official frame nobody agrees beforehand', () => {
    expect(codeOf('否', {})).toBe('ok');
  });
});
