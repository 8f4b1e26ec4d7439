// Makes the sample of a design from its steps, in order.
import type { Result } from '#base';
import {
  asCodes,
  asNumbers,
  calibrated,
  columnOf,
  drawnSample,
  type Frame,
  hartleyRao,
  type Margin,
  modelMatrix,
  overton,
  postStratified,
  RAKE_STOP,
  raked,
  readExpression,
  type Sample,
  type StageColumns,
  trimmed,
  within,
} from '#estimation';
import { argumentNamed, formulaOf, numberIn } from './r-call.ts';
import { replicated } from './replicate-step.ts';
import {
  type DesignRequest,
  type Fields,
  isFields,
  isList,
  numberOf,
  numbers,
  Refusal,
  type Step,
  texts,
  Unsupported,
} from './request.ts';
import { nonResponseStep, twoFramesStep } from './weight-steps.ts';
import { columnNamed, type StepSetting, type World } from './world.ts';

type StepMaker = (sample: Sample, step: Step, setting: StepSetting) => Result<Sample>;

const STEPS: Readonly<Record<string, StepMaker>> = {
  subset: (sample, step, setting) => ({ ok: true, value: within(sample, rowsOfSubset(step, setting)) }),
  postStratify: (sample, step, setting) => postStratified(sample, marginOf(step, setting)),
  rake: rakeStep,
  calibrate: calibrateStep,
  trimWeights: (sample, step) =>
    trimmed(sample, {
      lower: step.lower === undefined ? Number.NEGATIVE_INFINITY : numberOf(step.lower),
      upper: step.upper === undefined ? Number.POSITIVE_INFINITY : numberOf(step.upper),
      isStrict: step.strict === true,
    }),
  replicates: (sample, step, setting) => replicated(sample, step, setting),
  nonResponse: nonResponseStep,
  twoFrames: twoFramesStep,
};

export function sampleFrom(request: DesignRequest, name: string, world: World): Sample {
  const frame = world.frameOf(name);
  const read = request.r === undefined ? undefined : readExpression(request.r);
  const setting: StepSetting = { frame, world, tree: read?.ok ? read.value : undefined };
  const [first, ...rest] = request.steps;
  if (!first) throw new Unsupported(`design ${name} without steps`);
  const start = first.op === 'ref' ? world.sampleOf(String(first.design)) : drawn(first, setting);
  return rest.reduce((sample, step) => {
    const make = STEPS[step.op];
    if (!make) throw new Unsupported(`step ${step.op}`);
    return taken(make(sample, step, setting));
  }, start);
}

/** The value of a result; a refusal becomes the error of the case. */
export function taken<Value>(result: Result<Value>): Value {
  if (!result.ok)
    throw new Refusal(result.problem.message.en + (result.problem.where ? ` (${result.problem.where})` : ''));
  return result.value;
}

function drawn(step: Step, setting: StepSetting): Sample {
  if (step.op !== 'svydesign') throw new Unsupported(`design starts with ${step.op}`);
  const { frame } = setting;
  const ids = texts(step.ids);
  const strata = texts(step.strata);
  const populations = populationsOf(step, setting);
  const depth = Math.max(ids.length, strata.length, populations.length, 1);
  const isUnequal = step.pps !== undefined && step.pps !== null && step.pps !== false;
  const stages = Array.from({ length: depth }, (_, index): StageColumns => {
    const id = ids[index];
    const stratum = strata[index];
    const population = populations[index];
    return {
      isNested: step.nest === true,
      isUnequal,
      ...(id === undefined || id === '1' || id === '0' ? {} : { unit: codesOf(frame, id) }),
      ...(stratum === undefined ? {} : { stratum: codesOf(frame, stratum) }),
      ...(population === undefined ? {} : { population }),
    };
  });
  const weight = weightsOf(step, setting);
  const sample = taken(drawnSample({ rows: frame.rows, stages, ...(weight ? { weight } : {}) }));
  return isUnequal ? withJointDraw(sample, step) : sample;
}

function withJointDraw(sample: Sample, step: Step): Sample {
  const method = isFields(step.pps) ? String(step.pps.method ?? step.pps.type ?? 'HR') : String(step.pps);
  if (method === 'brewer') return sample;
  const [first] = sample.stages;
  if (!first || sample.stages.length > 1) throw new Unsupported(`pps ${method} in several stages`);
  const probability = first.population.map((size) => first.units / size);
  const known = /HR\((.*)\)/.exec(method)?.[1];
  const squares = isFields(step.pps) ? numberOf(step.pps.sum ?? step.pps.psum) : Number(known ?? Number.NaN);
  const own = probability.reduce((sum, each) => sum + each, 0) / probability.length;
  const variance = step.variance === 'YG' ? 'sen-yates-grundy' : 'horvitz-thompson';
  const dependence = method.startsWith('HR')
    ? hartleyRao(probability, Number.isNaN(squares) ? own : squares)
    : method === 'overton'
      ? overton(probability)
      : undefined;
  if (!dependence) throw new Unsupported(`pps ${method}`);
  return { ...sample, joint: { dependence, variance } };
}

function populationsOf(step: Step, { frame, tree }: StepSetting): readonly Float64Array[] {
  if (step.fpc !== undefined && step.fpc !== null)
    return texts(step.fpc).map((name) => expressionColumn(name, frame));
  const formula = tree && step.fpc_expr !== undefined ? formulaOf(argumentNamed(tree, 'fpc')) : undefined;
  return formula ? [asNumbers(columnOf(formula, frame))] : [];
}

function weightsOf(step: Step, { frame }: StepSetting): Float64Array | undefined {
  if (typeof step.weights === 'string') return expressionColumn(step.weights, frame);
  if (typeof step.probs === 'string') return expressionColumn(step.probs, frame).map((share) => 1 / share);
  if (isList(step.probs))
    return step.probs
      .map((name) => expressionColumn(String(name), frame))
      .reduce(
        (product, share) => product.map((each, row) => each / (share[row] ?? 1)),
        new Float64Array(frame.rows).fill(1),
      );
  return undefined;
}

function expressionColumn(text: string, frame: Frame): Float64Array {
  const column = frame.column(text);
  if (column) return asNumbers(column);
  return asNumbers(columnOf(taken(readExpression(text.replace(/^~/, ''))), frame));
}

function codesOf(frame: Frame, name: string): Int32Array {
  return asCodes(columnNamed(frame, name)).codes;
}

function rowsOfSubset(step: Step, { frame, tree }: StepSetting): Uint8Array {
  if (typeof step.var === 'string' && step.equals !== undefined) {
    const { codes, levels } = asCodes(columnNamed(frame, step.var));
    const wanted = new Set(texts(step.equals).map((text) => levels.indexOf(text)));
    return Uint8Array.from(codes, (code) => (code >= 0 && wanted.has(code) ? 1 : 0));
  }
  const text = [step.expr, step.condition, step.subset].find((each) => typeof each === 'string');
  const condition =
    typeof text === 'string'
      ? taken(readExpression(text))
      : tree?.kind === 'call' && tree.name === 'subset'
        ? tree.args[1]?.value
        : undefined;
  if (!condition) throw new Unsupported('subset without a condition');
  return Uint8Array.from(asNumbers(columnOf(condition, frame)), (value) => (value > 0 ? 1 : 0));
}

/** The margin of `{var, levels, freq}`; several variables are crossed, the first fastest. */
export function marginOf(step: Fields, { frame }: StepSetting): Margin {
  const names = texts(step.var ?? step.vars);
  const wanted = (isList(step.levels) ? step.levels : []).map((level) => texts(level).join('\u0000'));
  const columns = names.map((name) => asCodes(columnNamed(frame, name)));
  const codeOf = new Map(wanted.map((key, code) => [key, code]));
  const cell = Int32Array.from({ length: frame.rows }, (_, row) => {
    const key = columns.map(({ codes, levels }) => levels[codes[row] ?? -1] ?? '').join('\u0000');
    return codeOf.get(key) ?? -1;
  });
  return {
    name: names.join('×'),
    cell,
    totals: numbers(step.freq),
    labels: wanted.map((key) => key.replaceAll('\u0000', '×')),
  };
}

function rakeStep(sample: Sample, step: Step, setting: StepSetting): Result<Sample> {
  const margins = (isList(step.margins) ? step.margins : []).flatMap((margin) =>
    isFields(margin) ? [marginOf(margin, setting)] : [],
  );
  const epsilon = step.epsilon === undefined ? 1 : numberOf(step.epsilon);
  const told = step.maxit === undefined ? numberIn(setting.tree, 'maxit') : numberOf(step.maxit);
  const maxSweeps = told ?? (step.epsilon === undefined ? 10 : 1000);
  return raked(sample, margins, {
    ...RAKE_STOP,
    epsilon,
    maxSweeps,
    mustConverge: false,
    residual: 'sweeps',
    areSweepsShared: true,
  });
}

function calibrateStep(sample: Sample, step: Step, { frame }: StepSetting): Result<Sample> {
  const formula = formulaOf(taken(readExpression(String(step.formula))));
  if (!formula) throw new Unsupported('calibrate without a formula');
  const matrix = taken(modelMatrix(formula, frame));
  const known = isFields(step.totals) ? step.totals : {};
  const given = isList(step.totals) ? numbers(step.totals) : undefined;
  const totals = Float64Array.from(matrix.names, (name, index) => given?.[index] ?? numberOf(known[name]));
  const [least = -Infinity, most = Infinity] = step.bounds === undefined ? [] : numbers(step.bounds);
  const distance = String(step.calfun ?? 'linear');
  if (distance !== 'linear' && distance !== 'raking' && distance !== 'logit')
    throw new Unsupported(`calibration by ${distance}`);
  if (totals.some(Number.isNaN)) throw new Refusal('a column of the calibration has no total');
  const isByUnit = step.aggregate_stage !== undefined && step.aggregate_stage !== null;
  if (isByUnit && numberOf(step.aggregate_stage) !== 1) throw new Unsupported('aggregate.stage other than 1');
  return calibrated(sample, {
    columns: matrix.columns,
    totals,
    names: matrix.names,
    distance,
    bounds: [least, most],
    isByUnit,
  });
}
