// svytable and svychisq.
import {
  asCodes,
  columnOf,
  completeRows,
  degreesOfFreedom,
  type Expression,
  estimateFigures,
  meansOf,
  raoScottTest,
  type Sample,
  type TestResult,
  textOf,
  totalsOf,
  waldIndependence,
  within,
} from '#estimation';
import { taken } from '../designs.ts';
import { argumentNamed, numberIn, textIn } from '../r-call.ts';
import { type Call, type Json, json, jsonList, Refusal, Unsupported } from '../request.ts';
import { rowsThere, type Setting, settingOf, termsOf } from '../setting.ts';
import type { World } from '../world.ts';
import type { Runner } from './case-runner.ts';

type Coded = ReturnType<typeof asCodes>;

interface Cells {
  readonly names: readonly string[];
  readonly levels: readonly (readonly string[])[];
  /** cell of each row, the first variable fastest; -1 where one is missing */
  readonly code: Int32Array;
  readonly count: number;
}

function cellsOf(setting: Setting): Cells {
  const terms = termsOf(setting, 'vars', 'formula', 0);
  return cellsIn(
    setting,
    terms,
    terms.map((term) => asCodes(columnOf(term, setting.frame))),
  );
}

function cellsIn(setting: Setting, terms: readonly Expression[], columns: readonly Coded[]): Cells {
  const complete = completeRows(
    setting.sample.rows,
    columns.map((column) => ({ kind: 'codes', ...column })),
  );
  const code = Int32Array.from(complete, (isThere, row) => {
    if (isThere === 0) return -1;
    let cell = 0;
    for (const column of columns.toReversed()) cell = cell * column.levels.length + (column.codes[row] ?? 0);
    return cell;
  });
  return {
    names: terms.map(textOf),
    levels: columns.map(({ levels }) => levels),
    code,
    count: columns.reduce((product, { levels }) => product * levels.length, 1),
  };
}

// A test knows only levels that somebody has, with a value in the other variable too.
function inhabitedCells(setting: Setting): Cells {
  const terms = termsOf(setting, 'vars', 'formula', 0);
  const columns = terms.map((term) => asCodes(columnOf(term, setting.frame)));
  const { code } = cellsIn(setting, terms, columns);
  const isUsed = code.map((each, row) => (each >= 0 && setting.sample.weight[row] !== 0 ? 1 : 0));
  return cellsIn(
    setting,
    terms,
    columns.map((column) => withLevelsUsed(column, isUsed)),
  );
}

function withLevelsUsed({ codes, levels }: Coded, isUsed: Int32Array): Coded {
  const used = new Set(codes.filter((_, row) => isUsed[row] === 1));
  const kept = [...levels.keys()].filter((level) => used.has(level));
  const place = new Map(kept.map((level, nth) => [level, nth]));
  return {
    codes: codes.map((code) => place.get(code) ?? -1),
    levels: kept.map((level) => levels[level] ?? ''),
  };
}

function indicatorsOf({ code, count }: Cells): Float64Array[] {
  return Array.from({ length: count }, (_, cell) =>
    Float64Array.from(code, (each) => (each === cell ? 1 : 0)),
  );
}

function table(call: Call, world: World): Json {
  const setting = settingOf(call, world);
  const cells = cellsOf(setting);
  const totals = totalsOf(indicatorsOf(cells)).values(setting.sample.weight);
  const wanted =
    numberIn(call.tree, 'Ntotal') ?? (setting.sample.replicates ? sumOf(setting.sample.weight) : undefined);
  const scale = wanted === undefined ? 1 : wanted / totals.reduce((sum, each) => sum + each, 0);
  return {
    dimnames: Object.fromEntries(cells.names.map((name, k) => [name, cells.levels[k] ?? []])),
    values: jsonList(totals.map((each) => each * scale)),
    order: 'first dimension fastest',
  };
}

// With replicates R's table adds up to all weights, those of rows with missing values too.
function sumOf(weight: Float64Array): number {
  return weight.reduce((sum, each) => sum + each, 0);
}

const METHODS: Readonly<Record<string, string>> = {
  F: "Pearson's X^2: Rao & Scott adjustment",
  Chisq: "Pearson's X^2: Rao & Scott adjustment",
  Wald: 'Design-based Wald test of association',
  adjWald: 'Design-based Wald test of association',
  lincom: "Pearson's X^2: saddlepoint approximation",
  saddlepoint: "Pearson's X^2: saddlepoint approximation",
};

function independence(call: Call, world: World): Json {
  const setting = settingOf(call, world);
  const cells = inhabitedCells(setting);
  const [rows, columns] = cells.levels.map((levels) => levels.length);
  if (rows === undefined || columns === undefined || cells.levels.length !== 2)
    throw new Unsupported('svychisq of other than two variables');
  if (rows < 2 || columns < 2) throw new Refusal('a variable with a single level has to do with nothing');
  const told = String(call.args.statistic ?? textIn(argumentNamed(call.tree, 'statistic')) ?? 'F');
  const sample = within(
    setting.sample,
    Uint8Array.from(cells.code, (cell) => (cell < 0 ? 0 : 1)),
  );
  const found = testOf(told, setting, sample, cells, rows, columns);
  return {
    statistic: [json(found.statistic)],
    parameter: found.degrees.length === 0 ? null : jsonList(found.degrees),
    p_value: json(found.pValue),
    estimate: null,
    conf_int: null,
    method: METHODS[told] ?? told,
  };
}

function testOf(
  told: string,
  setting: Setting,
  sample: Sample,
  cells: Cells,
  rows: number,
  columns: number,
): TestResult {
  const columnsOfCells = indicatorsOf(cells);
  const degrees = designDegrees(setting.sample);
  if (told === 'Wald' || told === 'adjWald') {
    const figures = taken(estimateFigures(sample, totalsOf(columnsOfCells), setting.rules));
    return waldIndependence({ rows, columns, cells: figures }, degrees, told === 'adjWald');
  }
  if (told !== 'F' && told !== 'Chisq' && told !== 'lincom' && told !== 'saddlepoint')
    throw new Unsupported(`svychisq by ${told}`);
  const figures = taken(estimateFigures(sample, meansOf(columnsOfCells), setting.rules));
  return raoScottTest({ rows, columns, cells: figures }, rowsThere(setting.sample), degrees, told, {
    isReplicated: sample.replicates !== undefined,
    compat: 'r-survey-4.5',
  });
}

// R counts units and strata of all rows that are there, those of weight 0 too.
function designDegrees(sample: Sample): number {
  return degreesOfFreedom(
    sample.replicates ? sample : { ...sample, weight: Float64Array.from(sample.isThere) },
  );
}

export const TABLE_RUNNERS: Readonly<Record<string, Runner>> = { svytable: table, svychisq: independence };
