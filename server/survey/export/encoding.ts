// What every file format of an export is: rows in, bytes out, a batch at a time, so that no format holds all rows.
import type { Column, Row } from './columns.ts';

export interface Table {
  readonly title: string;
  readonly columns: readonly Column[];
  /** how many rows there will be */
  readonly rows: number;
  readonly madeMs: number;
}

export type Batches = AsyncIterable<readonly Row[]>;

export type Encode = (table: Table, batches: Batches) => AsyncIterable<Uint8Array>;
