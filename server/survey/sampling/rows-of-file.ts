// The rows of a file that somebody chose: CSV (or tab- or semicolon-separated) in any of four encodings, or Excel.
// It knows nothing of what the columns mean, and keeps no copy of the file.
import type { Readable } from 'node:stream';
import { CsvError, parse } from 'csv-parse';
import type { Problem } from '#base';
import { type Cell, detectEncoding } from '#survey/sampling';
import { Refusal } from '../../platform/refusal.ts';
import { readWorkbook } from '../../platform/workbook.ts';
import { problem } from '../problems.ts';

export interface FileRow {
  /** counted from 1, the header included, as a spreadsheet shows it */
  readonly row: number;
  readonly cells: readonly Cell[];
}

export interface FileRows {
  readonly encoding: string;
  readonly rows: AsyncIterable<FileRow>;
}

const PREFIX_BYTES = 65_536;
const EXCEL_LIMIT_BYTES = 64 * 1024 * 1024;

/** The longest file that is read at all. */
export const FILE_LIMIT_BYTES = 1024 ** 3;

/**
 * @param limitBytes where reading stops, whatever length was announced
 * @throws Refusal `import-empty`, `file-not-text`, `file-not-excel`, `workbook-too-large`, `import-too-large`; while rows are
 * read also `file-encoding-broken`, `file-structure-broken`
 */
export async function rowsOfFile(content: Readable, limitBytes = FILE_LIMIT_BYTES): Promise<FileRows> {
  const chunks = upTo(limitBytes, content);
  const prefix = await readPrefix(chunks);
  if (prefix.length === 0) throw new Refusal(problem('import-empty', {}));
  if (isZip(prefix)) return { encoding: 'xlsx', rows: excelRows(prefix, chunks) };
  const encoding = detectEncoding(prefix);
  if (typeof encoding !== 'string') throw new Refusal(whyNotText(prefix, encoding.notText));
  return { encoding, rows: textRows(encoding, separatorOf(encoding, prefix), prefix, chunks) };
}

type Chunks = AsyncIterator<Buffer>;

// By hand and not by `for await`, which would end the connection before the sender has had an answer.
function upTo(limitBytes: number, content: Readable): Chunks {
  const chunks: Chunks = content[Symbol.asyncIterator]();
  let bytes = 0;
  return {
    next: async () => {
      const next = await chunks.next();
      if (!next.done) bytes += next.value.length;
      if (bytes > limitBytes) throw tooLarge(limitBytes);
      return next;
    },
  };
}

function tooLarge(limitBytes: number): Refusal {
  return new Refusal(problem('import-too-large', { megabytes: Math.ceil(limitBytes / 2 ** 20) }));
}

async function readPrefix(chunks: Chunks): Promise<Buffer> {
  const parts: Buffer[] = [];
  for (let length = 0; length < PREFIX_BYTES; ) {
    const { value, done } = await chunks.next();
    if (done) break;
    parts.push(value);
    length += value.length;
  }
  return Buffer.concat(parts);
}

function isZip(prefix: Buffer): boolean {
  return prefix.toString('latin1', 0, 4) === 'PK\x03\x04';
}

// Whole rows before the odd byte are a list that was damaged; anything else never was one.
function whyNotText(prefix: Buffer, offset: number): Problem {
  const rowsBefore = prefix.subarray(0, offset).toString('latin1').split('\n').length - 1;
  const isText = rowsBefore > 0 && !prefix.includes(0);
  return isText
    ? problem('file-encoding-broken', { row: rowsBefore + 1, encoding: 'UTF-8, GB 18030' })
    : problem('file-not-text', { offset });
}

// The separator that stands most often in the first line.
function separatorOf(encoding: string, prefix: Buffer): string {
  const firstLine = new TextDecoder(encoding).decode(prefix).split(/\r?\n/)[0] ?? '';
  const counted = [',', '\t', ';', '，'].map((mark) => ({ mark, count: firstLine.split(mark).length }));
  return counted.reduce((best, each) => (each.count > best.count ? each : best)).mark;
}

async function* textRows(
  encoding: string,
  delimiter: string,
  prefix: Buffer,
  chunks: Chunks,
): AsyncIterable<FileRow> {
  const parser = parse({
    delimiter,
    bom: true,
    relax_column_count: true,
    skip_empty_lines: false,
    max_record_size: 1_000_000,
  });
  const feeding = feed(parser, encoding, prefix, chunks).catch((error: Error) => parser.destroy(error));
  let row = 0;
  try {
    for await (const cells of parser) {
      row += 1;
      yield { row, cells };
    }
  } catch (error) {
    if (error instanceof CsvError)
      throw new Refusal(problem('file-structure-broken', { row: brokenRow(parser), reason: error.code }));
    throw error;
  }
  await feeding;
}

type Parser = ReturnType<typeof parse>;

// Counted where rows are made: whoever takes them is behind by what waits in between.
function brokenRow(parser: Parser): number {
  return parser.info.records + 1;
}

async function feed(parser: Parser, encoding: string, prefix: Buffer, chunks: Chunks): Promise<void> {
  const strict = new TextDecoder(encoding, { fatal: true });
  const lenient = new TextDecoder(encoding);
  const pass = async (bytes: Buffer): Promise<void> => {
    const readable = lenient.decode(bytes, { stream: true });
    try {
      await write(parser, strict.decode(bytes, { stream: true }));
    } catch (error) {
      if (!(error instanceof TypeError)) throw error;
      await refuseBroken(parser, encoding, readable);
    }
  };
  await pass(prefix);
  for (let next = await chunks.next(); !next.done; next = await chunks.next()) await pass(next.value);
  parser.end(atEnd(strict, parser, encoding));
}

// What stands before the first character that cannot be read is still made into rows, so that the row can be named.
async function refuseBroken(parser: Parser, encoding: string, readable: string): Promise<never> {
  await write(parser, readable.split('\uFFFD')[0] ?? '');
  throw new Refusal(problem('file-encoding-broken', { row: brokenRow(parser), encoding }));
}

function atEnd(strict: TextDecoder, parser: Parser, encoding: string): string {
  try {
    return strict.decode();
  } catch {
    throw new Refusal(problem('file-encoding-broken', { row: brokenRow(parser), encoding }));
  }
}

function write(parser: Parser, text: string): Promise<void> {
  return new Promise((resolve, reject) => {
    parser.write(text, (error) => (error ? reject(error) : resolve()));
  });
}

async function* excelRows(prefix: Buffer, chunks: Chunks): AsyncIterable<FileRow> {
  const file = await wholeFile(prefix, chunks);
  const workbook = await readWorkbook(file);
  if ('isTooLarge' in workbook) throw new Refusal(problem('workbook-too-large', {}));
  if ('failure' in workbook) throw new Refusal(problem('file-not-excel', { reason: workbook.failure }));
  for (const [index, cells] of workbook.rows.entries()) yield { row: index + 1, cells };
}

async function wholeFile(prefix: Buffer, chunks: Chunks): Promise<Buffer> {
  const parts = [prefix];
  let length = prefix.length;
  for (let next = await chunks.next(); !next.done; next = await chunks.next()) {
    parts.push(next.value);
    length += next.value.length;
    if (length > EXCEL_LIMIT_BYTES) throw tooLarge(EXCEL_LIMIT_BYTES);
  }
  return Buffer.concat(parts);
}
