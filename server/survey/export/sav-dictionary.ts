// The head of an SPSS system file (.sav): variables, value labels, missing values, measures, long names, encoding.
// After the format as PSPP documents it (PSPP Developers Guide, "System File Format"). UTF-8, little-endian.
import type { Column } from './columns.ts';
import { missingCodes } from './columns.ts';
import type { Table } from './encoding.ts';

/** Added to a small whole number to make one byte of it. */
export const BIAS = 100;

export const ABSENT = -Number.MAX_VALUE;

/** SPSS shows 120 bytes of a value's label, and takes 255 of a variable's. */
const VALUE_LABEL_BYTES = 120;
const VARIABLE_LABEL_BYTES = 255;
const MEASURES = { nominal: 1, scale: 3 } as const;
const [NUMERIC_FORMAT, TEXT_FORMAT] = [5, 1];

/** How many parts of eight bytes a cell of the column takes. */
export function partsOf({ kind, width }: Column): number {
  return kind === 'number' ? 1 : Math.ceil(width / 8);
}

export function savDictionary(table: Table): Buffer {
  const { columns } = table;
  return Buffer.concat([
    header(table),
    ...columns.flatMap((column, at) => variable(column, at)),
    ...columns.flatMap((column, at) => valueLabels(column, firstPart(columns, at))),
    extension(3, 4, int32(0, 1, 0, -1, 1, 1, 2, 65_001)),
    extension(4, 8, double(ABSENT, Number.MAX_VALUE, nextAbove(ABSENT))),
    extension(
      11,
      4,
      int32(...columns.flatMap(({ kind, measure }) => [MEASURES[measure], 10, kind === 'text' ? 0 : 1])),
    ),
    extension(13, 1, Buffer.from(columns.map(({ name }, at) => `${shortName(at)}=${name}`).join('\t'))),
    extension(16, 8, Buffer.concat([int64(1), int64(table.rows)])),
    extension(20, 1, Buffer.from('UTF-8')),
    int32(999, 0),
  ]);
}

function header({ columns, rows, title, madeMs }: Table): Buffer {
  const weight = columns.findIndex(({ name }) => name === 'weight');
  const [day, clock] = stampOf(madeMs);
  return Buffer.concat([
    Buffer.from('$FL2'),
    padded("@(#) SPSS DATA FILE Wen'an", 60),
    int32(
      2,
      columns.reduce((sum, column) => sum + partsOf(column), 0),
      1,
      weight < 0 ? 0 : firstPart(columns, weight),
      rows,
    ),
    double(BIAS),
    padded(day, 9),
    padded(clock, 8),
    padded(cut(title, 64), 64),
    Buffer.alloc(3),
  ]);
}

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

function stampOf(ms: number): [string, string] {
  const [date = '', clock = ''] = new Date(ms).toISOString().split('T');
  const [year = '', month = '', day = ''] = date.split('-');
  return [`${day} ${MONTHS[Number(month) - 1]} ${year.slice(2)}`, clock.slice(0, 8)];
}

/** The place of a column's first part among all parts, from 1. */
function firstPart(columns: readonly Column[], at: number): number {
  return columns.slice(0, at).reduce((sum, column) => sum + partsOf(column), 1);
}

function shortName(at: number): string {
  return `V${String(at + 1).padStart(5, '0')}`;
}

function variable(column: Column, at: number): Buffer[] {
  const isText = column.kind === 'text';
  const missing = missingOf(column);
  const decimals = column.measure === 'scale' ? 6 : 0;
  const format = isText
    ? (TEXT_FORMAT << 16) | (column.width << 8)
    : (NUMERIC_FORMAT << 16) | (16 << 8) | decimals;
  const label = Buffer.from(cut(column.label, VARIABLE_LABEL_BYTES));
  const rest = Array.from({ length: partsOf(column) - 1 }, () =>
    Buffer.concat([int32(2, -1, 0, 0, 0, 0), padded('', 8)]),
  );
  return [
    int32(2, isText ? column.width : 0, 1, missing.count, format, format),
    padded(shortName(at), 8),
    int32(label.length),
    upTo(label, 4),
    double(...missing.values),
    ...rest,
  ];
}

/** Three single codes at most; of four and more, those that lie together as a range. */
function missingOf(column: Column): { count: number; values: readonly number[] } {
  const codes = missingCodes(column).sort((left, right) => left - right);
  if (codes.length <= 3) return { count: codes.length, values: codes };
  const [first = 0, ...others] = codes;
  const [low = 0, high = 0] = [others[0], others.at(-1)];
  const isTogether = column.values.every(
    ({ code, missing }) => missing !== undefined || code < low || code > high,
  );
  return isTogether ? { count: -3, values: [low, high, first] } : { count: 3, values: codes.slice(0, 3) };
}

function valueLabels({ values }: Column, part: number): Buffer[] {
  if (values.length === 0) return [];
  const labels = values.map(({ code, label }) => {
    const text = Buffer.from(cut(label, VALUE_LABEL_BYTES));
    return Buffer.concat([double(code), upTo(Buffer.concat([Buffer.of(text.length), text]), 8)]);
  });
  return [int32(3, values.length), ...labels, int32(4, 1, part)];
}

function extension(subtype: number, size: number, content: Buffer): Buffer {
  return Buffer.concat([int32(7, subtype, size, content.length / size), content]);
}

/** No more bytes than these, and no half character. */
function cut(text: string, bytes: number): string {
  let [kept, used] = ['', 0];
  for (const letter of text) {
    used += Buffer.byteLength(letter);
    if (used > bytes) return kept;
    kept += letter;
  }
  return kept;
}

/** Labels that SPSS cannot hold whole; the codebook has them in full. */
export function shortenedLabels(columns: readonly Column[]): number {
  const isLong = (text: string, most: number): boolean => Buffer.byteLength(text) > most;
  return columns.reduce(
    (sum, { label, values }) =>
      sum +
      Number(isLong(label, VARIABLE_LABEL_BYTES)) +
      values.filter((each) => isLong(each.label, VALUE_LABEL_BYTES)).length,
    0,
  );
}

function int32(...values: readonly number[]): Buffer {
  const bytes = Buffer.alloc(values.length * 4);
  for (const [at, value] of values.entries()) bytes.writeInt32LE(value, at * 4);
  return bytes;
}

function int64(value: number): Buffer {
  const bytes = Buffer.alloc(8);
  bytes.writeBigInt64LE(BigInt(value));
  return bytes;
}

function double(...values: readonly number[]): Buffer {
  const bytes = Buffer.alloc(values.length * 8);
  for (const [at, value] of values.entries()) bytes.writeDoubleLE(value, at * 8);
  return bytes;
}

// The lowest number that is not the mark of an absent one.
function nextAbove(value: number): number {
  const bytes = double(value);
  bytes.writeBigUInt64LE(bytes.readBigUInt64LE() - 1n);
  return bytes.readDoubleLE();
}

function padded(text: string, width: number): Buffer {
  const bytes = Buffer.alloc(width, ' ');
  bytes.write(text);
  return bytes;
}

function upTo(bytes: Buffer, step: number): Buffer {
  return Buffer.concat([bytes, Buffer.alloc((step - (bytes.length % step)) % step)]);
}
