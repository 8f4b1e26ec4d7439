// Where a case finds its tables and its designs. Each table is read once, each design made once.
import { join } from 'node:path';
import type { Column, Frame, Sample } from '#estimation';
import { sampleFrom } from './designs.ts';
import type { Requests } from './request.ts';
import { Unsupported } from './request.ts';
import type { DataFile } from './runner.ts';
import { readTable, readTexts } from './table.ts';

export interface World {
  /** the table of a CSV file */
  table(file: string): Frame;
  /** the same as texts */
  texts(file: string): DataFile;
  /** the table of a design */
  frameOf(design: string): Frame;
  /** the sample of a design, all its steps taken */
  sampleOf(design: string): Sample;
  readonly requests: Requests;
}

export function worldOf(requests: Requests, folder: string): World {
  const tables = new Map<string, Frame>();
  const samples = new Map<string, Sample>();
  const table = (file: string): Frame =>
    remembered(tables, file, () =>
      readTable(join(folder, file), (column) => requests.data?.[file]?.columns?.[column]?.levels),
    );
  const world: World = {
    requests,
    table,
    texts: (file) => readTexts(join(folder, file)),
    frameOf: (design) => table(designNamed(requests, design).data),
    sampleOf: (design) =>
      remembered(samples, design, () => sampleFrom(designNamed(requests, design), design, world)),
  };
  return world;
}

export function designNamed(requests: Requests, name: string) {
  const design = requests.designs?.[name];
  if (!design) throw new Unsupported(`no design ${name}`);
  return design;
}

/** A column that must exist. */
export function columnNamed(frame: Frame, name: string): Column {
  const column = frame.column(name);
  if (!column) throw new Unsupported(`no column ${name}`);
  return column;
}

function remembered<Value>(known: Map<string, Value>, key: string, make: () => Value): Value {
  const value = known.get(key) ?? make();
  known.set(key, value);
  return value;
}
