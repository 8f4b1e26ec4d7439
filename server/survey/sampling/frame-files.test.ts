import { beforeAll, describe, expect, it } from 'vitest';
import writeExcelFile from 'write-excel-file/node';
import { aFrame, type FrameForTests, listOf, numberOf } from '../../../scenarios/frame-for-tests.ts';
import { aHouse } from '../../../scenarios/house-for-tests.ts';

const house = await aHouse();
let frame: FrameForTests;

beforeAll(async () => {
  frame = await aFrame(house);
});

const TEXT = listOf(30);
const BYTE_ORDER_MARK = '\uFEFF';

/** GB 18030, written by asking the decoder for every pair of bytes. */
function gb18030(text: string): Buffer {
  const decoder = new TextDecoder('gb18030');
  const bytesOf = new Map<string, readonly number[]>();
  for (let lead = 0x81; lead < 0xff; lead += 1)
    for (let trail = 0x40; trail < 0xff; trail += 1) {
      const letter = decoder.decode(Uint8Array.of(lead, trail));
      if (letter.length === 1) bytesOf.set(letter, [lead, trail]);
    }
  return Buffer.from([...text].flatMap((letter) => bytesOf.get(letter) ?? [letter.charCodeAt(0)]));
}

const GOOD: readonly (readonly [string, string, () => Buffer | Promise<Buffer>])[] = [
  ['UTF-8', 'utf-8', () => Buffer.from(TEXT)],
  ['UTF-8 with a byte order mark', 'utf-8', () => Buffer.from(BYTE_ORDER_MARK + TEXT)],
  ['UTF-16 little-endian', 'utf-16le', () => Buffer.from(BYTE_ORDER_MARK + TEXT, 'utf16le')],
  ['UTF-16 big-endian', 'utf-16be', () => Buffer.from(BYTE_ORDER_MARK + TEXT, 'utf16le').swap16()],
  ['UTF-16 without a byte order mark', 'utf-16le', () => Buffer.from(TEXT, 'utf16le')],
  ['GB 18030', 'gb18030', () => gb18030(TEXT)],
  ['tabs', 'utf-8', () => Buffer.from(listOf(30, 1, '\t'))],
  ['semicolons', 'utf-8', () => Buffer.from(listOf(30, 1, ';'))],
  ['full-width commas', 'utf-8', () => Buffer.from(listOf(30, 1, '，'))],
  ['Windows line ends', 'utf-8', () => Buffer.from(TEXT.replaceAll('\n', '\r\n'))],
  ['old Mac line ends', 'utf-8', () => Buffer.from(TEXT.replaceAll('\n', '\r'))],
  ['blank lines between', 'utf-8', () => Buffer.from(TEXT.replaceAll('\n', '\n\n,,\n'))],
  ['every cell in quotes', 'utf-8', () => Buffer.from(TEXT.replaceAll(/[^,\n]+/g, '"$&"'))],
  ['spaces around the cells', 'utf-8', () => Buffer.from(TEXT.replaceAll(',', ' ,\u3000'))],
  ['five hundred columns', 'utf-8', () => Buffer.from(TEXT.replaceAll('\n', `${',x'.repeat(497)}\n`))],
  ['Excel', 'xlsx', () => workbook(TEXT)],
  ['Excel of five hundred columns', 'xlsx', () => workbook(TEXT.replaceAll('\n', `${',x'.repeat(497)}\n`))],
];

function workbook(text: string): Promise<Buffer> {
  const rows = text.trimEnd().split('\n');
  return writeExcelFile([
    { sheet: '号码', data: rows.map((row) => row.split(',').map((value) => ({ value }))) },
    { sheet: '别的', data: [[{ value: '不是号码' }]] },
  ]).toBuffer();
}

describe('a file of numbers', () => {
  it.each(GOOD)('in %s is read whole', async (_how, encoding, written) => {
    const found = await frame.read(await written());
    expect(found).toMatchObject({ standing: 'waiting', encoding, rowsRead: 30, rowsGood: 30, rowsBad: 0 });
    expect(found.findings).toEqual([]);
  });

  it('is not a matter of its name', async () => {
    expect((await frame.read(await workbook(TEXT), '号码.csv')).encoding).toBe('xlsx');
    expect((await frame.read(TEXT, '号码.xlsx')).encoding).toBe('utf-8');
  });

  it('has numbers that a spreadsheet made of them taken for numbers, and lost zeros told', async () => {
    const real = await aFrame(house, false);
    const rows = [
      [{ value: '电话' }, { value: '村' }],
      [{ value: 13_812_345_678 }, { value: '东村' }],
      [{ value: 1.3812345679e10 }, { value: '西村' }],
      [{ value: 7_348_222_222 }, { value: '西村' }],
      [{ value: 13_812_345.5 }, { value: '西村' }],
      [{ value: true }, { value: '西村' }],
    ];
    const found = await real.read(await writeExcelFile(rows).toBuffer(), '表.xlsx');
    expect(found).toMatchObject({ rowsGood: 2, rowsBad: 3 });
    expect(found.findings.map((finding) => [finding.code, finding.details.row])).toEqual([
      ['phone-number-zero-lost', 4],
      ['phone-number-decimal', 5],
      ['phone-number-characters', 6],
    ]);
  });
});

const BROKEN: readonly (readonly [string, string, () => Buffer | Promise<Buffer>])[] = [
  ['nothing in it', 'import-empty', () => Buffer.alloc(0)],
  ['a byte order mark and no more', 'file-without-rows', () => Buffer.from(BYTE_ORDER_MARK)],
  ['blank lines only', 'file-without-rows', () => Buffer.from('\n\n ,, \n')],
  ['a header only', 'file-without-rows', () => Buffer.from('电话,村\n')],
  ['no header', 'column-missing', () => Buffer.from(`${numberOf(1)},东村\n${numberOf(2)},西村\n`)],
  ['two columns of numbers', 'column-twice', () => Buffer.from('电话,手机,村\n')],
  [
    'a picture in it',
    'file-not-text',
    () => Buffer.from([0x89, 0x50, 0x4e, 0x47, 0xd, 0xa, 0x1a, 0xa, 0, 0]),
  ],
  ['an old .xls in it', 'file-not-text', () => Buffer.from('d0cf11e0a1b11ae1'.padEnd(1024, '0'), 'hex')],
  ['a zip that is no workbook', 'file-not-excel', () => emptyZip()],
  ['half a workbook', 'file-not-excel', async () => (await workbook(TEXT)).subarray(0, 900)],
  ['a workbook without a cell', 'file-without-rows', () => writeExcelFile([[]]).toBuffer()],
  ['half a quoted cell', 'file-structure-broken', () => Buffer.from(`电话,村\n${numberOf(1)},"东村\n`)],
  ['a quote in the middle of a cell', 'file-structure-broken', () => Buffer.from('电话,村\n"1"2,东村\n')],
];

/** A zip with one entry of no bytes, named `a`. */
function emptyZip(): Buffer {
  const local = '504b0304140000000000000000000000000000000000000000000100000061';
  const central =
    '504b01021400140000000000000000000000000000000000000000000100000000000000000000000000000000006100';
  return Buffer.from(`${local}${central}504b050600000000010001002f0000001f0000000000`, 'hex');
}

describe('a file that cannot be read', () => {
  it.each(BROKEN)(
    '(%s) is failed with the reason, and leaves nothing waiting',
    async (_what, code, written) => {
      const found = await frame.read(await written());
      expect(found.standing).toBe('failed');
      expect(found.findings.map((finding) => finding.code)).toEqual([code]);
      expect(found.findings[0]?.message.zh).not.toMatch(/[{}]|undefined/);
      const params = { ...frame.key, importId: found.id };
      const { takeImport } = (await import('#wire/survey')).frameEndpoints;
      expect(await frame.designer.codeOf(takeImport, { params })).toBe('import-not-waiting');
    },
  );

  it.each([3, 700, 2600, 2999])('says in which row its encoding breaks (row %i of 3000)', async (row) => {
    const lines = listOf(3000).split('\n');
    const broken = lines.map((line, index) =>
      index === row - 1 ? Buffer.concat([Buffer.from(line), Buffer.from([0xff])]) : Buffer.from(line),
    );
    const file = Buffer.concat(broken.flatMap((line) => [line, Buffer.from('\n')]));
    for (const marked of [file, Buffer.concat([Buffer.from(BYTE_ORDER_MARK), file])]) {
      const { findings } = await frame.read(marked);
      expect(findings.map(({ code, details }) => [code, details.row])).toEqual([
        ['file-encoding-broken', row],
      ]);
    }
  });

  it('says so when a character is cut off at its end', async () => {
    const whole = Buffer.from(`${BYTE_ORDER_MARK}电话,村\n${numberOf(1)},东村`);
    const { findings } = await frame.read(whole.subarray(0, -1));
    expect(findings.map(({ code, details }) => [code, details.row])).toEqual([['file-encoding-broken', 2]]);
  });

  it.each([3, 700, 2600])('says in which row a quote is left open (row %i of 3000)', async (row) => {
    const lines = listOf(3000).split('\n');
    const text = lines.map((line, index) => (index === row - 1 ? line.replace(',', ',"') : line)).join('\n');
    const found = await frame.read(text);
    expect(found.findings.map(({ code, details }) => [code, details.row])).toEqual([
      ['file-structure-broken', row],
    ]);
  });
});
