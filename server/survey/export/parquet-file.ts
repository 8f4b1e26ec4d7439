// Rows as Parquet, a row group at a time: the writer's bytes are let go after each group.
import { ByteWriter, ParquetWriter, schemaFromColumnData } from 'hyparquet-writer';
import type { Cell, Column, Row } from './columns.ts';
import type { Batches, Table } from './encoding.ts';

const GROUP_ROWS = 5000;

export async function* parquetFile({ columns, title }: Table, batches: Batches): AsyncGenerator<Uint8Array> {
  const sink = new ByteWriter();
  const writer = new ParquetWriter({
    writer: sink,
    schema: schemaFromColumnData({ columnData: columns.map((column) => columnSource(column, [])) }),
    kvMetadata: [
      { key: 'wenan.title', value: title },
      { key: 'wenan.columns', value: JSON.stringify(columns) },
    ],
  });
  for await (const rows of grouped(batches)) {
    writer.write({
      columnData: columns.map((column, at) => columnSource(column, cellsAt(rows, at))),
      rowGroupSize: GROUP_ROWS,
    });
    yield taken(sink);
  }
  writer.finish();
  yield taken(sink);
}

function columnSource({ name, kind, measure }: Column, data: Cell[]) {
  const type =
    kind === 'text' ? ('STRING' as const) : measure === 'scale' ? ('DOUBLE' as const) : ('INT32' as const);
  return { name, data, type, nullable: true, offsetIndex: false };
}

function cellsAt(rows: readonly Row[], at: number): Cell[] {
  return rows.map((row) => row[at] ?? null);
}

async function* grouped(batches: Batches): AsyncGenerator<readonly Row[]> {
  let waiting: Row[] = [];
  for await (const rows of batches) {
    waiting.push(...rows);
    if (waiting.length < GROUP_ROWS) continue;
    yield waiting;
    waiting = [];
  }
  if (waiting.length > 0) yield waiting;
}

// The offset goes on counting from the file's beginning; only the bytes that were taken are let go.
function taken(sink: ByteWriter): Uint8Array {
  const bytes = Buffer.from(sink.getBytes());
  sink.index = 0;
  return bytes;
}
