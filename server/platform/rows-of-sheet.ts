// The cells of a list that an office keeps: Excel, or CSV in UTF-8 or GB 18030. Small files only, read whole. It knows no column.
import type { Readable } from 'node:stream';
import { parse } from 'csv-parse/sync';
import { problem } from './problems.ts';
import { refuse } from './refusal.ts';
import { readWorkbook } from './workbook.ts';

const LIMIT_MEGABYTES = 8;
const LIMIT_ROWS = 20_000;

type Cells = readonly (string | number | boolean | null)[];

/** @throws Refusal `list-file-unreadable`, `list-file-too-large` */
export async function rowsOfSheet(content: Readable, most = LIMIT_ROWS): Promise<readonly Cells[]> {
  const file = await wholeFile(content, most);
  const rows = isZip(file) ? await excelRows(file, most) : textRows(file);
  return rows.length > most ? refuse(tooLarge(most)) : rows;
}

async function wholeFile(content: Readable, most: number): Promise<Buffer> {
  const parts: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of content) {
    bytes += chunk.length;
    if (bytes <= LIMIT_MEGABYTES * 2 ** 20) parts.push(chunk);
  }
  if (bytes > LIMIT_MEGABYTES * 2 ** 20) refuse(tooLarge(most));
  if (bytes === 0) refuse(problem('list-file-unreadable', { reason: '0 B' }));
  return Buffer.concat(parts);
}

function tooLarge(rows: number) {
  return problem('list-file-too-large', { megabytes: LIMIT_MEGABYTES, rows });
}

function isZip(file: Buffer): boolean {
  return file.toString('latin1', 0, 4) === 'PK\x03\x04';
}

async function excelRows(file: Buffer, most: number): Promise<readonly Cells[]> {
  const workbook = await readWorkbook(file);
  if ('isTooLarge' in workbook) return refuse(tooLarge(most));
  if ('failure' in workbook) return refuse(problem('list-file-unreadable', { reason: workbook.failure }));
  return workbook.rows;
}

function textRows(file: Buffer): readonly Cells[] {
  const text = decoded(file);
  if (text.includes('\0')) return refuse(problem('list-file-unreadable', { reason: 'NUL' }));
  const delimiter = (text.split('\n')[0] ?? '').includes('\t') ? '\t' : ',';
  try {
    return parse(text, { bom: true, delimiter, relax_column_count: true, skip_empty_lines: false });
  } catch (error) {
    return refuse(problem('list-file-unreadable', { reason: error instanceof Error ? error.name : 'CSV' }));
  }
}

function decoded(file: Buffer): string {
  for (const encoding of ['utf-8', 'gb18030']) {
    try {
      return new TextDecoder(encoding, { fatal: true }).decode(file);
    } catch {
      // the next encoding
    }
  }
  return refuse(problem('list-file-unreadable', { reason: 'UTF-8, GB 18030' }));
}
