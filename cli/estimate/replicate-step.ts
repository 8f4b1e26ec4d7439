// The step `replicates`: made from the design where that is certain, read where R's random numbers decide.
import { chanceFrom, ok, type Result } from '#base';
import {
  asCodes,
  asNumbers,
  bootstrapReplicates,
  degreesOfFreedom,
  type Frame,
  halfSamples,
  jackknifeReplicates,
  type Replicates,
  type Sample,
} from '#estimation';
import { numberOf, type Step, texts, Unsupported } from './request.ts';
import { columnNamed, type StepSetting, type World } from './world.ts';

/** Those that a seed of one's own makes; R's random numbers cannot be had again. */
const BOOTSTRAPS = ['subbootstrap', 'bootstrap', 'mrb'] as const;
const DRAWN = 500;

export function replicated(sample: Sample, step: Step, { world, frame }: StepSetting): Result<Sample> {
  const [first] = sample.stages;
  if (!first) throw new Unsupported('replicates without a design');
  const options = {
    isAroundEstimate: step.mse === true,
    degreesOfFreedom: degreesOfFreedom(sample),
    rho: step.rho === undefined ? 0 : numberOf(step.rho),
  };
  const type = String(step.type).replace(/^auto.*$/, 'auto');
  if (typeof step.factors === 'string')
    return ok(withReplicates(sample, read(sample, step, type, options, world, frame)));
  if (type === 'auto' || type === 'JK1' || type === 'JKn') {
    if (type === 'JK1' && first.strata > 1) throw new Unsupported('JK1 of a stratified design');
    return ok(withReplicates(sample, jackknifeReplicates(sample, first, options)));
  }
  const kind = BOOTSTRAPS.find((each) => each === type);
  if (kind && typeof step.seed === 'string') {
    const chance = chanceFrom(step.seed);
    const count = step.replicates === undefined ? DRAWN : numberOf(step.replicates);
    return ok(
      withReplicates(sample, bootstrapReplicates(sample, first, { ...options, kind, count, chance })),
    );
  }
  if (type !== 'BRR' && type !== 'Fay')
    throw new Unsupported(`replicates ${type} without factors or a seed: R draws them at random`);
  const made = halfSamples(sample, first, options);
  return made.ok ? ok(withReplicates(sample, made.value)) : made;
}

function withReplicates(sample: Sample, replicates: Replicates): Sample {
  return { ...sample, replicates, adjustments: [] };
}

type Options = Pick<Replicates, 'isAroundEstimate' | 'degreesOfFreedom' | 'rho'>;

function read(
  sample: Sample,
  step: Step,
  type: string,
  options: Options,
  world: World,
  frame: Frame,
): Replicates {
  const weights = factorColumns(world, String(step.factors), frame).map((factor) =>
    step.combined_weights === true ? factor : factor.map((each, row) => each * (sample.weight[row] ?? 0)),
  );
  const count = weights.length;
  const own = options.degreesOfFreedom ?? count - 1;
  const [scale, rscales] = scalesOf(sample, step, type, options.rho, count);
  return {
    ...options,
    type,
    weights,
    scale,
    rscales,
    degreesOfFreedom: Math.min(own, rankOf(sample, weights) - 1),
  };
}

function rankOf(sample: Sample, weights: readonly Float64Array[]): number {
  const replicates = {
    type: '',
    weights,
    scale: 1,
    rscales: new Float64Array(),
    isAroundEstimate: false,
    rho: 0,
    degreesOfFreedom: undefined,
  };
  return degreesOfFreedom({ ...sample, replicates }) + 1;
}

// One row a row of the sample, or one a unit, found by the columns that are no factors.
function factorColumns(world: World, file: string, frame: Frame): readonly Float64Array[] {
  const table = world.table(file);
  const keys = table.names.filter((name) => !/^f\d+$/.test(name));
  const factors = table.names
    .filter((name) => !keys.includes(name))
    .map((name) => asNumbers(columnNamed(table, name)));
  if (keys.length === 0 && table.rows !== frame.rows) throw new Unsupported(`${file} has ${table.rows} rows`);
  if (keys.length === 0) return factors;
  const rowOf = new Map(keysOf(table, keys).map((key, row) => [key, row]));
  const rows = keysOf(frame, keys).map((key) => rowOf.get(key) ?? -1);
  if (rows.includes(-1)) throw new Unsupported(`${file} has no factors for some units`);
  return factors.map((factor) => Float64Array.from(rows, (row) => factor[row] ?? Number.NaN));
}

function keysOf(table: Frame, names: readonly string[]): readonly string[] {
  const columns = names.map((name) => asCodes(columnNamed(table, name)));
  return Array.from({ length: table.rows }, (_, row) =>
    columns.map(({ codes, levels }) => levels[codes[row] ?? -1] ?? '').join('\u0000'),
  );
}

function scalesOf(
  sample: Sample,
  step: Step,
  type: string,
  rho: number,
  count: number,
): [number, Float64Array] {
  const ones = new Float64Array(count).fill(1);
  const rscales = step.rscales === undefined ? undefined : Float64Array.from(texts(step.rscales), Number);
  const scale = step.scale === undefined ? undefined : numberOf(step.scale);
  const [first] = sample.stages;
  if (type === 'BRR' || type === 'Fay') return [scale ?? 1 / (count * (1 - rho) ** 2), rscales ?? ones];
  if ((type === 'JKn' || type === 'JK1' || type === 'auto') && first) {
    const own = jackknifeReplicates(sample, first, { isAroundEstimate: false, degreesOfFreedom: undefined });
    return [scale ?? own.scale, rscales ?? own.rscales];
  }
  return [scale ?? 1 / (count - 1), rscales ?? ones];
}
