// Rows as an SPSS system file, compressed by its bytecode: eight parts to a block, one byte for a small whole number.
import type { Cell, Column, Row } from './columns.ts';
import type { Batches, Table } from './encoding.ts';
import { ABSENT, BIAS, partsOf, savDictionary } from './sav-dictionary.ts';

const [END, LITERAL, SPACES, MISSING] = [252, 253, 254, 255];
const GREATEST_SMALL = 251 - BIAS;
const LEAST_SMALL = 1 - BIAS;
const BLOCK = 8;

export async function* savFile(table: Table, batches: Batches): AsyncGenerator<Uint8Array> {
  yield savDictionary(table);
  const parts = new Parts();
  for await (const rows of batches) {
    for (const row of rows) addRow(parts, table.columns, row);
    yield parts.taken();
  }
  yield parts.ended();
}

function addRow(parts: Parts, columns: readonly Column[], row: Row): void {
  columns.forEach((column, at) => {
    const cell = row[at] ?? null;
    if (column.kind === 'number') parts.addNumber(cell);
    else parts.addText(cell, column);
  });
}

// The lifetime of one file: the block that is not full yet, and the bytes nobody has taken.
class Parts {
  private codes: number[] = [];
  private literals: Buffer[] = [];
  private whole: Buffer[] = [];

  addNumber(cell: Cell): void {
    if (cell === null) this.add(MISSING);
    else this.addValue(Number(cell));
  }

  private addValue(value: number): void {
    const isSmall = Number.isInteger(value) && value >= LEAST_SMALL && value <= GREATEST_SMALL;
    if (isSmall) this.add(value + BIAS);
    else this.add(LITERAL, literal(Number.isFinite(value) ? value : ABSENT));
  }

  addText(cell: Cell, column: Column): void {
    const text = Buffer.from(String(cell ?? ''));
    if (text.length > column.width)
      throw new Error(`${column.name} holds ${column.width} bytes, not ${text.length}`);
    const bytes = Buffer.alloc(partsOf(column) * BLOCK, ' ');
    text.copy(bytes);
    for (let from = 0; from < bytes.length; from += BLOCK) this.addPart(bytes.subarray(from, from + BLOCK));
  }

  private addPart(part: Buffer): void {
    if (part.every((byte) => byte === 0x20)) this.add(SPACES);
    else this.add(LITERAL, part);
  }

  private add(code: number, content?: Buffer): void {
    this.codes.push(code);
    if (content) this.literals.push(content);
    if (this.codes.length === BLOCK) this.close();
  }

  private close(): void {
    this.whole.push(Buffer.from(this.codes), ...this.literals);
    this.codes = [];
    this.literals = [];
  }

  taken(): Buffer {
    const bytes = Buffer.concat(this.whole);
    this.whole = [];
    return bytes;
  }

  ended(): Buffer {
    this.add(END);
    while (this.codes.length > 0) this.add(0);
    return this.taken();
  }
}

function literal(value: number): Buffer {
  const bytes = Buffer.alloc(BLOCK);
  bytes.writeDoubleLE(value);
  return bytes;
}
