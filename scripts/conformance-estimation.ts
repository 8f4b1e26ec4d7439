// Holds the estimation room against reference results (format survey-fixture/1) in a folder of one's own:
//   node scripts/conformance-estimation.ts FOLDER
// Prints each failing case and `N passed, N failed, N skipped`; exit code 1 on a failure.
// What the room does not cover yet is skipped, with the reason.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chanceFrom, type Result } from '#base';
import {
  comparePlaces,
  domainsBy,
  type Estimate,
  estimate,
  estimateAt,
  meanInterval,
  meanOf,
  outcomeRates,
  proportionInterval,
  ratioOf,
  weightsToPopulations,
} from '#estimation';
import {
  at,
  type Case,
  columnsOf,
  type Fields,
  type Fixture,
  type Frame,
  fail,
  frameOf,
  type Json,
  list,
  readTable,
  Unsupported,
} from './survey-fixture.ts';

type Estimator = ReturnType<typeof meanOf>;

/** Expected beside found, under the name that a failure prints. */
type Pair = readonly [name: string, expected: Json | undefined, found: number | undefined];

const folder = process.argv[2] ?? '';
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

// R's degrees of freedom and rows are those of the design before `na.rm`.
function designFacts(frame: Frame): Estimate {
  return one(frame, meanOf(new Float64Array(frame.design.rows)), {});
}

function one(frame: Frame, estimator: Estimator, args: Fields): Estimate {
  const domains = domainsBy(frame.design, new Int32Array(frame.design.rows), 1, frame.within);
  const simpleSample = args.deff === 'replace' ? 'with-replacement' : 'without-replacement';
  const estimates = value(estimate(frame.design, estimator, { domains, simpleSample }));
  return estimateAt(estimates, 0) ?? fail('nobody in the domain');
}

function runMeans(fixture: Fixture, each: Case): Pair[] {
  const { args } = each.call;
  const frame = frameOf(folder, fixture, each);
  const { degreesOfFreedom } = designFacts(frame);
  return columnsOf(frame, args).flatMap((column, index) => {
    const found = one(frame, meanOf(column), args);
    return [
      ['df', each.result.df, degreesOfFreedom] as const,
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
  const frame = frameOf(folder, fixture, each);
  const found = one(
    frame,
    ratioOf(frame.column(String(args.numerator)), frame.column(String(args.denominator))),
    args,
  );
  return pairs(each.result, 0, found, designFacts(frame).degreesOfFreedom);
}

function runBy(fixture: Fixture, each: Case): Pair[] {
  const frame = frameOf(folder, fixture, each);
  const wanted = groupsOf(each);
  const by = list(each.call.args.by);
  const group = frame.design.stratum.map((_, row) =>
    wanted.indexOf(by.map((name) => frame.texts(name)[row] ?? '').join('|')),
  );
  const domains = domainsBy(frame.design, group, wanted.length, frame.within);
  return estimatorsOf(frame, each.call.args).flatMap((estimator, statistic) => {
    const estimates = value(
      estimate(frame.design, estimator, { domains, simpleSample: 'without-replacement' }),
    );
    return wanted.flatMap((_, index) => {
      const found = estimateAt(estimates, index) ?? fail('nobody in the domain');
      return groupPairs(each.result, index, statistic, wanted.length, found);
    });
  });
}

function groupsOf({ call, result }: Case): readonly string[] {
  const [first = [], ...others] = list(call.args.by).map((name) => list(at(result.groups, name)));
  return first.map((group, index) => [group, ...others.map((names) => names[index])].join('|'));
}

function estimatorsOf(frame: Frame, args: Fields): readonly Estimator[] {
  if (args.stat === 'svymean') return columnsOf(frame, args).map(meanOf);
  if (args.stat !== 'svyratio') throw new Unsupported(`svyby of ${String(args.stat)}`);
  return [ratioOf(frame.column(String(args.numerator)), frame.column(String(args.denominator)))];
}

function groupPairs(
  result: Fields,
  index: number,
  statistic: number,
  groups: number,
  found: Estimate,
): Pair[] {
  const limits = at(result.ci95_t, statistic * groups + index);
  const interval = meanInterval({ ...found, degreesOfFreedom: Number(result.df) });
  return [
    ['estimate', at(at(result.est, index), statistic), found.value],
    ['se', at(at(result.se, index), statistic), found.standardError],
    ['deff', at(at(result.deff, index), statistic), found.deff],
    ['low', at(limits, 0), interval?.low],
    ['high', at(limits, 1), interval?.high],
  ];
}

function runInterval(fixture: Fixture, each: Case): Pair[] {
  const { args } = each.call;
  const method = args.method;
  if (method !== 'beta' && method !== 'wilson' && method !== 'mean')
    throw new Unsupported(`svyciprop ${String(method)}`);
  const frame = frameOf(folder, fixture, each);
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
    readTable(folder, String(each.call.args.data)).get(String(each.call.args.weight)) ?? [],
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

function value<Value>(result: Result<Value>): Value {
  return result.ok ? result.value : fail(result.problem.message.en);
}

function sum(counts: ReadonlyMap<string, number>): number {
  return [...counts.values()].reduce((all, count) => all + count, 0);
}

if (folder === '') {
  console.error('usage: node scripts/conformance-estimation.ts FOLDER');
  process.exitCode = 1;
} else run();
