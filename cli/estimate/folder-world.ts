// The tables and designs of a folder of CSV files. Each table is read once, each design made once.
import { join } from 'node:path';
import type { Frame, Sample } from '#estimation';
import { sampleFrom } from './designs.ts';
import { type Requests, Unsupported } from './request.ts';
import { withScores } from './scored-columns.ts';
import { readTable, readTexts } from './table.ts';
import type { World } from './world.ts';

export function worldOf(requests: Requests, folder: string): World {
  const tables = new Map<string, Frame>();
  const samples = new Map<string, Sample>();
  const table = (file: string): Frame =>
    remembered(tables, file, () =>
      withScores(
        readTable(join(folder, file), (column) => requests.data?.[file]?.columns?.[column]?.levels),
        requests.data?.[file]?.scored ?? {},
      ),
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

function designNamed(requests: Requests, name: string) {
  const design = requests.designs?.[name];
  if (!design) throw new Unsupported(`no design ${name}`);
  return design;
}

function remembered<Value>(known: Map<string, Value>, key: string, make: () => Value): Value {
  const value = known.get(key) ?? make();
  known.set(key, value);
  return value;
}
