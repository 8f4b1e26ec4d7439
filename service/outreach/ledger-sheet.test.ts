import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ListTerms, readLedgerSheet } from './index.ts';

const HEADER = ['序号', '包户责任人', '姓名', '电话号码', '职业(职务)', '常住地址', '备注'];
const terms: ListTerms = {
  stated: { on: '2023-11-01', way: 'signed-form' },
  purposes: ['notices'],
  expiresOn: '2024-05-01',
  today: '2023-11-20',
};

function read(rows: readonly (readonly unknown[])[], changes: Partial<ListTerms> = {}) {
  const cells = rows.map((row) => row.map((cell) => (typeof cell === 'number' ? cell : String(cell ?? ''))));
  const found = readLedgerSheet(cells, { ...terms, ...changes });
  if (!found.ok) throw new Error(found.problem.code);
  return found.value;
}

describe('annex 2', () => {
  // As the annex prints it: numbers under stars, and the second row one cell short.
  const ANNEX = [
    ['附件2: 云集街道公众安全感和满意度测评电话号码收集表', '', '', '', '', ''],
    ['单位:云集街道', '', '', '', '', ''],
    HEADER,
    ['1', '张*', '李*', '138********', '务农', '衡南县XXX镇XXX村XXX组', ''],
    ['2', '王*', '152********', '教师', '衡南县XX学校', '', ''],
    ['3', '周*', '199********', '医生', '衡南县XXX医院', '', ''],
    ['5', '', '', '', '', '', ''],
    ['备注:', '', '', '', '', '', ''],
  ];

  it('is told row by row and column by column what is wrong with it', () => {
    const { rows, faults, rowsRead } = read(ANNEX);
    expect(rows).toEqual([]);
    expect(rowsRead).toBe(3);
    expect(faults.map(({ code, where }) => `${code} @ ${where}`)).toEqual([
      'ledger-name-masked @ 第4行 C列（姓名） / row 4, column C',
      'contact-number-masked @ 第4行 D列（电话号码） / row 4, column D',
      'ledger-cells-shifted @ 第5行 C列（姓名） / row 5, column C',
      'ledger-cells-shifted @ 第6行 C列（姓名） / row 6, column C',
    ]);
  });

  it('has its responsible person known for the rows below that were merged, and nothing else', () => {
    const { rows, faults } = read([
      HEADER,
      ['1', '张三', '李一', '00000000001', '务农', '一组', ''],
      ['2', '', '李二', '00000000002', '', '', ''],
      ['3', '', '', '00000000003', '务农', '一组', ''],
    ]);
    expect(rows.map((row) => `${row.row} ${row.responsible} ${row.name} ${row.occupation}`)).toEqual([
      '2 张三 李一 务农',
      '3 张三 李二 ',
    ]);
    expect(faults.map(({ code }) => code)).toEqual(['ledger-name-missing']);
  });

  it('is found below a header of two rows that were merged', () => {
    const { rows } = read([
      ['序号', '包户责任人', '联系人', '', '备注'],
      ['', '', '姓名', '联系电话', ''],
      ['1', '张三', '李一', 13812345678, ''],
    ]);
    expect(rows.map((row) => row.digits)).toEqual(['13812345678']);
  });
});

describe('consent in a list', () => {
  const header = [...HEADER, '是否同意', '同意日期', '同意方式'];
  const row = (...consent: unknown[]) => ['1', '张三', '李一', '00000000001', '务农', '一组', '', ...consent];

  it('is what the row says, before what was stated for all', () => {
    const { rows } = read([header, row('是', '2023年9月1日', '当面口头同意')]);
    expect(rows[0]).toMatchObject({ consentOn: '2023-09-01', consentWay: 'by-word' });
    expect(read([header, row('', '', '')]).rows[0]).toMatchObject({
      consentOn: '2023-11-01',
      consentWay: 'signed-form',
    });
  });

  it.each([
    ['no', row('不同意'), {}, 'ledger-consent-refused'],
    ['nothing, where nothing was stated', row('', '', ''), { stated: null }, 'ledger-row-without-consent'],
    ['a day that has not come', row('是', '2024-01-01', '当面口头同意'), {}, 'consent-in-future'],
    ['a day so long ago that it is over', row('是', '2022-01-01', '当面口头同意'), {}, 'consent-expired'],
  ])('refuses the row that says %s', (_name, cells, changes, code) => {
    const { rows, faults } = read([header, cells], changes);
    expect(rows).toEqual([]);
    expect(faults.map((fault) => fault.code)).toEqual([code]);
  });
});

describe('people in a list', () => {
  it('who share a number are both taken and somebody is told; the same person is taken once', () => {
    const { rows, faults, remarks } = read([
      HEADER,
      ['1', '张三', '李一', '00000000001', '', '', ''],
      ['2', '张三', '李二', '00000000001', '', '', ''],
      ['3', '张三', '李一', '00000000001', '', '', ''],
    ]);
    expect(rows.map((row) => row.name)).toEqual(['李一', '李二']);
    expect(remarks.map(({ code, details }) => `${code} ${details.row} ${details.first}`)).toEqual([
      'ledger-number-shared 3 2',
    ]);
    expect(faults.map(({ code, details }) => `${code} ${details.row} ${details.first}`)).toEqual([
      'ledger-row-twice 4 2',
    ]);
  });
});

it('a sheet without names and telephones is refused', () => {
  expect(
    readLedgerSheet(
      [
        ['甲', '乙'],
        ['一', '二'],
      ],
      terms,
    ),
  ).toMatchObject({ problem: { code: 'ledger-columns-missing' } });
  expect(readLedgerSheet([], terms).ok).toBe(false);
});

it('whatever a sheet holds, every row read is taken or told of, and no finding gives a number away', () => {
  const cell = fc.oneof(
    fc.string(),
    fc.constantFrom('00000000001', '138********', '李一', '', '1'),
    fc.integer(),
  );
  fc.assert(
    fc.property(fc.array(fc.array(cell, { minLength: 7, maxLength: 7 }), { maxLength: 20 }), (cells) => {
      const { rows, faults, remarks, rowsRead } = read([HEADER, ...cells]);
      const told = new Set(faults.map(({ details }) => details.row));
      expect(rows.length + told.size).toBe(rowsRead);
      expect(JSON.stringify([faults, remarks])).not.toMatch(/\d{11}/);
    }),
  );
});
