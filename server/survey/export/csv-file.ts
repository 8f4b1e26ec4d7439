// Rows as CSV, a batch at a time. With a byte order mark for spreadsheets; without one for statistics programs.
import { csvText } from '#base';
import type { Batches, Table } from './encoding.ts';

const MARK = '\uFEFF';

export function csvFile(mark: 'with-mark' | 'without-mark') {
  return async function* encode({ columns }: Table, batches: Batches): AsyncGenerator<Uint8Array> {
    const head = csvText([columns.map(({ name }) => name)]);
    yield Buffer.from(mark === 'with-mark' ? head : head.slice(MARK.length));
    for await (const rows of batches) yield Buffer.from(csvText(rows).slice(MARK.length));
  };
}
