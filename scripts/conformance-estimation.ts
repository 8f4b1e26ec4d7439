// Holds the estimation room against reference results (format survey-fixture/1) in a folder of one's own:
//   node scripts/conformance-estimation.ts FOLDER
// Prints each failing case and `N passed, N failed, N skipped`; exit code 1 on a failure. Not supported yet = skipped.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chanceFrom, type Result } from '#base';
import {
  comparePlaces,
  type Design,
  domainsBy,
  type Estimate,
  estimate,
  estimateAt,
  meanInterval,
  meanOf,
  outcomeRates,
  proportionInterval,
  ratioOf,
  stratifiedDesign,
  weightsToPopulations,
} from '#estimation';

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };
type Fields = Readonly<Record<string, Json>>;
interface Step extends Fields {
  readonly op: string;
}
interface Fixture {
  readonly data?: Readonly<
    Record<string, { readonly columns: Readonly<Record<string, { readonly levels?: string[] }>> }>
  >;
  readonly designs?: Readonly<Record<string, { readonly data: string; readonly steps: readonly Step[] }>>;
  readonly cases: readonly Case[];
}
interface Case {
  readonly id: string;
  readonly design?: string;
  readonly call: { readonly fn: string; readonly args: Fields };
  readonly tolerance: { readonly rel: number };
  readonly result: Fields;
}
/** Expected beside found, under the name that a failure prints. */
type Pair = readonly [name: string, expected: Json | undefined, found: number | undefined];

class Unsupported extends Error {}

const folder = process.argv[2] ?? '';
const tables = new Map<string, Map<string, string[]>>();
const skips = new Map<string, number>();
const passes = new Map<string, number>();
let failed = 0;

function run(): void {
  const files = readdirSync(folder).filter((name) => name.endsWith('.json'));
  for (const file of files.sort()) {
    const fixture: Fixture = JSON.parse(readFileSync(join(folder, file), 'utf8'));
    for (const each of fixture.cases) checkCase(fixture, each);
  }
  for (const [why, count] of [...skips].sort()) console.log(`skipped ${count}: ${why}`);
  for (const [what, count] of [...passes].sort()) console.log(`passed ${count}: ${what}`);
  console.log(`${sum(passes)} passed, ${failed} failed, ${sum(skips)} skipped`);
  process.exitCode = failed > 0 ? 1 : 0;
}

function checkCase(fixture: Fixture, each: Case): void {
  try {
    const runner = RUNNERS[each.call.fn];
    if (!runner) throw new Unsupported(`function ${each.call.fn}`);
    const wrong = runner(fixture, each).filter((pair) => !isNear(pair, each.tolerance.rel));
    if (wrong.length === 0) passes.set(each.call.fn, (passes.get(each.call.fn) ?? 0) + 1);
    else failed += 1;
    for (const [name, expected, found] of wrong)
      console.log(`FAILED ${each.id} ${name}: ${found}, reference ${JSON.stringify(expected)}`);
  } catch (error) {
    if (!(error instanceof Unsupported)) throw error;
    skips.set(error.message, (skips.get(error.message) ?? 0) + 1);
  }
}

const RUNNERS: Readonly<Record<string, (fixture: Fixture, each: Case) => Pair[]>> = {
  svymean: runMeans,
  svyby: runBy,
  svyratio: runRatio,
  svyciprop: runInterval,
  aapor_rates: runRates,
  kish: runKish,
  rank_sets_mrsw: runRanks,
};

interface Frame {
  readonly design: Design;
  /** 1 for the rows of `subset` */
  readonly within: Uint8Array;
  readonly column: (name: string) => Float64Array;
  readonly texts: (name: string) => readonly string[];
  readonly levels: (name: string) => readonly string[];
}

function frameOf(fixture: Fixture, each: Case): Frame {
  const steps = stepsOf(fixture, each.design ?? '');
  const [first, ...rest] = steps;
  if (first?.op !== 'svydesign') throw new Unsupported(`design starts with ${first?.op}`);
  if (JSON.stringify(first.ids) !== '["1"]') throw new Unsupported('clusters');
  const table = readTable(dataOf(fixture, each.design ?? ''));
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
  return value(
    stratifiedDesign({
      stratum,
      strataCount: known.length,
      weight,
      lonely: 'fail',
      ...(population ? { population } : {}),
    }),
  );
}

// R takes an fpc of at most 1 as the sampled share.
function populations(fpc: Float64Array, stratum: Int32Array, sizes: readonly number[]): Float64Array {
  return Float64Array.from(sizes, (size, h) => {
    const entry = fpc[stratum.indexOf(h)] ?? Number.NaN;
    return entry <= 1 ? size / entry : entry;
  });
}

/** The columns of a variable: itself, or one of 0 and 1 for each level of a factor; rows missing any of `vars` are NaN. */
function columnsOf(frame: Frame, args: Fields): readonly Float64Array[] {
  const vars = list(args.vars);
  const isMissing = frame.design.stratum.map((_, row) =>
    vars.some((name) => frame.texts(name)[row] === '') ? 1 : 0,
  );
  const columns = vars.flatMap((name) =>
    args.factor === true
      ? frame
          .levels(name)
          .map((level) => Float64Array.from(frame.texts(name), (text) => (text === level ? 1 : 0)))
      : [frame.column(name)],
  );
  return columns.map((column) => column.map((each, row) => (isMissing[row] === 1 ? Number.NaN : each)));
}

// R's degrees of freedom and rows are those of the design before `na.rm`.
function designFacts(frame: Frame): Estimate {
  return one(frame, meanOf(new Float64Array(frame.design.rows)), {});
}

function one(
  frame: Frame,
  estimator: Parameters<typeof estimate>[1],
  args: Fields,
  group?: Int32Array,
  domain = 0,
): Estimate {
  const domains = domainsBy(
    frame.design,
    group ?? new Int32Array(frame.design.rows),
    domain + 1,
    frame.within,
  );
  const simpleSample = args.deff === 'replace' ? 'with-replacement' : 'without-replacement';
  return (
    estimateAt(value(estimate(frame.design, estimator, { domains, simpleSample })), domain) ??
    fail('nobody in the domain')
  );
}

function runMeans(fixture: Fixture, each: Case): Pair[] {
  const { args } = each.call;
  const frame = frameOf(fixture, each);
  const { degreesOfFreedom } = designFacts(frame);
  return columnsOf(frame, args).flatMap((column, index) => {
    const found = one(frame, meanOf(column), args);
    return [
      ['df', each.result.df, degreesOfFreedom] as const,
      ['n missing', args.na_rm === false && column.some(Number.isNaN) ? 0 : undefined, undefined] as const,
      ...pairs(each.result, index, found, degreesOfFreedom),
    ];
  });
}

function pairs(result: Fields, index: number, found: Estimate, degreesOfFreedom: number): Pair[] {
  const student = meanInterval({ ...found, degreesOfFreedom });
  const normal = meanInterval({ ...found, degreesOfFreedom: Number.POSITIVE_INFINITY });
  return [
    ['value', at(result.coef ?? result.ratio, index), found.value],
    ['se', at(result.se, index), found.standardError],
    ['variance', at(at(result.vcov, index), index), (found.standardError ?? 0) ** 2],
    ['deff', at(result.deff, index), found.deff],
    ['low (t)', at(at(at(result.ci95, 't'), index), 0), student?.low],
    ['high (t)', at(at(at(result.ci95, 't'), index), 1), student?.high],
    ['low (normal)', at(at(at(result.ci95, 'normal'), index), 0), normal?.low],
    ['high (normal)', at(at(at(result.ci95, 'normal'), index), 1), normal?.high],
  ];
}

function runRatio(fixture: Fixture, each: Case): Pair[] {
  const { args } = each.call;
  const frame = frameOf(fixture, each);
  const found = one(
    frame,
    ratioOf(frame.column(String(args.numerator)), frame.column(String(args.denominator))),
    args,
  );
  return pairs(each.result, 0, found, designFacts(frame).degreesOfFreedom);
}

function runBy(fixture: Fixture, each: Case): Pair[] {
  const { args } = each.call;
  if (args.stat !== 'svymean' && args.stat !== 'svyratio')
    throw new Unsupported(`svyby of ${String(args.stat)}`);
  const frame = frameOf(fixture, each);
  const by = list(args.by);
  const keys = Array.from({ length: frame.design.rows }, (_, row) =>
    by.map((name) => frame.texts(name)[row] ?? '').join('|'),
  );
  const wanted = list(at(each.result.groups, by[0] ?? '')).map((_, index) =>
    by.map((name) => String(at(at(each.result.groups, name), index))).join('|'),
  );
  const group = Int32Array.from(keys, (key) => wanted.indexOf(key));
  const estimators =
    args.stat === 'svyratio'
      ? [ratioOf(frame.column(String(args.numerator)), frame.column(String(args.denominator)))]
      : columnsOf(frame, args).map(meanOf);
  return estimators.flatMap((estimator, stat) => {
    const domains = domainsBy(frame.design, group, wanted.length, frame.within);
    const estimates = value(
      estimate(frame.design, estimator, { domains, simpleSample: 'without-replacement' }),
    );
    return wanted.flatMap((_, index): Pair[] => {
      const found = estimateAt(estimates, index) ?? fail('nobody in the domain');
      const ci = at(each.result.ci95_t, stat * wanted.length + index);
      const interval = meanInterval({ ...found, degreesOfFreedom: Number(each.result.df) });
      return [
        ['estimate', at(at(each.result.est, index), stat), found.value],
        ['se', at(at(each.result.se, index), stat), found.standardError],
        ['deff', at(at(each.result.deff, index), stat), found.deff],
        ['low', at(ci, 0), interval?.low],
        ['high', at(ci, 1), interval?.high],
      ];
    });
  });
}

function runInterval(fixture: Fixture, each: Case): Pair[] {
  const { args } = each.call;
  const method = args.method;
  if (method !== 'beta' && method !== 'wilson' && method !== 'mean')
    throw new Unsupported(`svyciprop ${String(method)}`);
  const frame = frameOf(fixture, each);
  const [column = fail('no column')] = columnsOf(frame, args);
  const found = one(frame, meanOf(column), args);
  const { degreesOfFreedom, n } = designFacts(frame);
  const evidence = { ...found, degreesOfFreedom, n };
  const level = Number(args.level);
  const interval =
    method === 'mean'
      ? meanInterval(evidence, level)
      : proportionInterval(evidence, { method, level, isUncapped: true });
  return [
    ['proportion', each.result.prop, found.value],
    ['se', each.result.se, found.standardError],
    ['df', each.result.df, degreesOfFreedom],
    ['low', at(each.result.ci, 0), interval?.low],
    ['high', at(each.result.ci, 1), interval?.high],
  ];
}

function runRates(_: Fixture, each: Case): Pair[] {
  const count = (name: string): number => Number(each.call.args[name]);
  const counts = {
    I: count('I'),
    P: count('P'),
    R: count('R'),
    NC: count('NC'),
    O: count('O'),
    UH: count('UH'),
    UO: count('UO'),
  };
  return Object.entries(value(outcomeRates(counts, count('e')))).map(([name, found]) => [
    name,
    each.result[name],
    found,
  ]);
}

// One stratum a row, so that the populations are the weights.
function runKish(_: Fixture, each: Case): Pair[] {
  const weights = Float64Array.from(
    readTable(String(each.call.args.data)).get(String(each.call.args.weight)) ?? [],
    Number,
  );
  const report = value(weightsToPopulations(new Int32Array(weights.length).fill(1), weights));
  return [
    ['n_eff', each.result.n_eff, report.effectiveRespondents],
    ['deff_w', each.result.deff_w, report.deff],
  ];
}

function runRanks(_: Fixture, each: Case): Pair[] {
  const { args } = each.call;
  if (args.cstype !== 'two-sided' || args.stepdown === true || args.simultaneous !== true)
    throw new Unsupported('rank sets but single-step, simultaneous, two-sided');
  const places = {
    estimate: Float64Array.from(list(args.x), Number),
    standardError: Float64Array.from(list(args.se), Number),
  };
  const found = value(
    comparePlaces(places, { method: 'max-t', chance: chanceFrom('conformance'), draws: Number(args.draws) }),
  );
  const inside = (low: Json | undefined, high: Json | undefined, rank: number): number =>
    Math.max(Number(low), Math.min(Number(high), rank));
  return [...found.rank.keys()].flatMap((place): Pair[] => {
    const best = found.bestRank[place] ?? 0;
    const worst = found.worstRank[place] ?? 0;
    return [
      ['rank', at(each.result.rank, place), found.rank[place]],
      ['best', inside(at(each.result.L_min, place), at(each.result.L_max, place), best), best],
      ['worst', inside(at(each.result.U_min, place), at(each.result.U_max, place), worst), worst],
    ];
  });
}

function isNear([, expected, found]: Pair, relative: number): boolean {
  if (expected === undefined) return true;
  if (typeof expected !== 'number') return found === undefined;
  return found !== undefined && Math.abs(found - expected) <= relative * Math.abs(expected) + 1e-12;
}

function readTable(name: string): Map<string, string[]> {
  const known = tables.get(name);
  if (known) return known;
  const [head = '', ...lines] = readFileSync(join(folder, name), 'utf8').trimEnd().split(/\r?\n/);
  const rows = lines.map(cellsOf);
  const table = new Map(
    cellsOf(head).map((column, index) => [column, rows.map((cells) => cells[index] ?? '')]),
  );
  tables.set(name, table);
  return table;
}

function cellsOf(line: string): string[] {
  return [...line.matchAll(/(?:^|,)(?:"([^"]*)"|([^,]*))/g)].map((match) => match[1] ?? match[2] ?? '');
}

function list(json: Json | undefined): readonly string[] {
  return Array.isArray(json) ? json.map(String) : json === undefined || json === null ? [] : [String(json)];
}

function at(json: Json | undefined, key: number | string): Json | undefined {
  if (Array.isArray(json)) return json[Number(key)];
  return json !== null && typeof json === 'object' ? json[String(key)] : key === 0 ? json : undefined;
}

function value<Value>(result: Result<Value>): Value {
  return result.ok ? result.value : fail(result.problem.message.en);
}

function sum(counts: ReadonlyMap<string, number>): number {
  return [...counts.values()].reduce((all, count) => all + count, 0);
}

function fail(message: string): never {
  throw new Error(message);
}

if (folder === '') {
  console.error('usage: node scripts/conformance-estimation.ts FOLDER');
  process.exitCode = 1;
} else run();
