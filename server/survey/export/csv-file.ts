// Rows as CSV, a batch at a time. With a byte order mark for spreadsheets; without one for statistics programs.
import { csvText, unmarkedCsv } from '#base';
import type { Batches, Table } from './encoding.ts';

export function csvFile(mark: 'with-mark' | 'without-mark') {
  return async function* encode({ columns }: Table, batches: Batches): AsyncGenerator<Uint8Array> {
    const text = mark === 'with-mark' ? csvText : unmarkedCsv;
    yield Buffer.from(text([columns.map(({ name }) => name)]));
    for await (const rows of batches) yield Buffer.from(unmarkedCsv(rows));
  };
}
