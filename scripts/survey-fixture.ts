// Reads reference results for survey estimation (format survey-fixture/1): cases, designs and their tables.
// It knows the format, not the statistics.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Design, stratifiedDesign } from '#estimation';

/** What a fixture file holds. */
export type Json = null | boolean | number | string | Json[] | { [key: string]: Json };
export type Fields = Readonly<Record<string, Json>>;
interface Step extends Fields {
  readonly op: string;
}
/** One file of cases with the designs and data they refer to. */
export interface Fixture {
  readonly data?: Readonly<
    Record<string, { readonly columns: Readonly<Record<string, { readonly levels?: string[] }>> }>
  >;
  readonly designs?: Readonly<Record<string, { readonly data: string; readonly steps: readonly Step[] }>>;
  readonly cases: readonly Case[];
}
/** One call of the reference program, with its result. */
export interface Case {
  readonly id: string;
  readonly design?: string;
  readonly call: { readonly fn: string; readonly args: Fields };
  readonly tolerance: { readonly rel: number };
  readonly result: Fields;
}

/** A case that the estimation room does not cover yet; the message says why. */
export class Unsupported extends Error {}

/** A case's design, its subset, and the columns of its data. */
export interface Frame {
  readonly design: Design;
  /** 1 for the rows of `subset` */
  readonly within: Uint8Array;
  readonly column: (name: string) => Float64Array;
  readonly texts: (name: string) => readonly string[];
  readonly levels: (name: string) => readonly string[];
}

export function frameOf(folder: string, fixture: Fixture, each: Case): Frame {
  const steps = stepsOf(fixture, each.design ?? '');
  const [first, ...rest] = steps;
  if (first?.op !== 'svydesign') throw new Unsupported(`design starts with ${first?.op}`);
  if (JSON.stringify(first.ids) !== '["1"]') throw new Unsupported('clusters');
  const table = readTable(folder, dataOf(fixture, each.design ?? ''));
  const texts = (name: string): readonly string[] => table.get(name) ?? fail(`no column ${name}`);
  const column = (name: string): Float64Array =>
    Float64Array.from(texts(name), (text) => (text === '' ? Number.NaN : Number(text)));
  const levels = (name: string): readonly string[] =>
    fixture.data?.[dataOf(fixture, each.design ?? '')]?.columns[name]?.levels ??
    [...new Set(texts(name))].sort();
  const design = designFrom(first, column, texts);
  const within = Uint8Array.from({ length: design.rows }, () => 1);
  for (const step of rest) {
    if (step.op !== 'subset') throw new Unsupported(`step ${step.op}`);
    texts(String(step.var)).forEach((text, row) => {
      if (text !== String(step.equals)) within[row] = 0;
    });
  }
  return { design, within, column, texts, levels };
}

function stepsOf(fixture: Fixture, name: string): readonly Step[] {
  const steps = fixture.designs?.[name]?.steps ?? fail(`no design ${name}`);
  return steps.flatMap((step) => (step.op === 'ref' ? stepsOf(fixture, String(step.design)) : [step]));
}

function dataOf(fixture: Fixture, name: string): string {
  return fixture.designs?.[name]?.data ?? fail(`no data of ${name}`);
}

function designFrom(step: Step, column: Frame['column'], texts: Frame['texts']): Design {
  const [stratumName, further] = list(step.strata);
  if (further !== undefined) throw new Unsupported('several strata columns');
  const [fpcName] = list(step.fpc);
  const rows = fpcName === undefined ? column(String(step.weights)).length : column(fpcName).length;
  const names = stratumName === undefined ? Array<string>(rows).fill('') : texts(stratumName);
  const known = [...new Set(names)];
  const stratum = Int32Array.from(names, (name) => known.indexOf(name));
  const sizes = known.map((name) => names.filter((other) => other === name).length);
  const population = fpcName === undefined ? undefined : populations(column(fpcName), stratum, sizes);
  const weight =
    typeof step.weights === 'string'
      ? column(step.weights)
      : Float64Array.from(stratum, (h) => (population?.[h] ?? Number.NaN) / (sizes[h] ?? 0));
  const made = stratifiedDesign({
    stratum,
    strataCount: known.length,
    weight,
    lonely: 'fail',
    ...(population ? { population } : {}),
  });
  return made.ok ? made.value : fail(made.problem.message.en);
}

// R takes an fpc of at most 1 as the sampled share.
function populations(fpc: Float64Array, stratum: Int32Array, sizes: readonly number[]): Float64Array {
  return Float64Array.from(sizes, (size, h) => {
    const entry = fpc[stratum.indexOf(h)] ?? Number.NaN;
    return entry <= 1 ? size / entry : entry;
  });
}

/** The columns of variables, one of 0 and 1 for each level of a factor; a row missing any of them is NaN. */
export function columnsOf(frame: Frame, args: Fields): readonly Float64Array[] {
  const vars = list(args.vars);
  const isMissing = frame.design.stratum.map((_, row) =>
    vars.some((name) => frame.texts(name)[row] === '') ? 1 : 0,
  );
  if (args.na_rm === false && isMissing.includes(1)) throw new Unsupported('missing values kept');
  const columns = vars.flatMap((name) =>
    args.factor === true
      ? frame
          .levels(name)
          .map((level) => Float64Array.from(frame.texts(name), (text) => (text === level ? 1 : 0)))
      : [frame.column(name)],
  );
  return columns.map((column) => column.map((each, row) => (isMissing[row] === 1 ? Number.NaN : each)));
}

const tables = new Map<string, Map<string, string[]>>();

/** A CSV file as columns of text, read once. */
export function readTable(folder: string, name: string): Map<string, string[]> {
  const known = tables.get(join(folder, name));
  if (known) return known;
  const [head = '', ...lines] = readFileSync(join(folder, name), 'utf8').trimEnd().split(/\r?\n/);
  const rows = lines.map(cellsOf);
  const table = new Map(
    cellsOf(head).map((column, index) => [column, rows.map((cells) => cells[index] ?? '')]),
  );
  tables.set(join(folder, name), table);
  return table;
}

function cellsOf(line: string): string[] {
  return [...line.matchAll(/(?:^|,)(?:"([^"]*)"|([^,]*))/g)].map((match) => match[1] ?? match[2] ?? '');
}

export function list(json: Json | undefined): readonly string[] {
  return Array.isArray(json) ? json.map(String) : json === undefined || json === null ? [] : [String(json)];
}

export function at(json: Json | undefined, key: number | string): Json | undefined {
  if (Array.isArray(json)) return json[Number(key)];
  return json !== null && typeof json === 'object' ? json[String(key)] : key === 0 ? json : undefined;
}

export function fail(message: string): never {
  throw new Error(message);
}
