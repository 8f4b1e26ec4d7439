// svyciprop and svyquantile.
import {
  asNumbers,
  countOf,
  degreesOfFreedom,
  estimateFigures,
  estimateQuantile,
  meanOfWeights,
  meansOf,
  PROPORTION_METHODS,
  type ProportionLimitsMethod,
  profileLimits,
  proportionLimits,
  QUANTILE_RULES,
  type QuantileInterval,
  type QuantileOptions,
  type QuantileRule,
  type Sample,
  type Statistic,
  textOf,
} from '#estimation';
import { taken } from '../designs.ts';
import { argumentAt, argumentNamed, numberIn, textIn } from '../r-call.ts';
import { type Call, type Json, json, jsonList, numberOf, numbers, Refusal, Unsupported } from '../request.ts';
import {
  asColumns,
  columnOfTerm,
  completeCases,
  expandedColumns,
  rowsThere,
  type Setting,
  settingOf,
  termsOf,
  withoutMissing,
} from '../setting.ts';
import type { World } from '../world.ts';
import type { Runner } from './case-runner.ts';

function textArgument({ args, tree }: Call, field: string, name: string, otherwise: string): string {
  return String(args[field] ?? textIn(argumentNamed(tree, name)) ?? otherwise);
}

function proportion(call: Call, world: World): Json {
  const setting = settingOf(call, world);
  const method = textArgument(call, 'method', 'method', 'logit');
  if (!isMethod(method)) throw new Unsupported(`svyciprop by ${method}`);
  const terms = termsOf(setting, 'vars', 'formula', 0);
  const columns = expandedColumns(setting, terms);
  const sample = withoutMissing(setting, asColumns(columns));
  const values = (columns.length === 2 && call.args.factor === true ? columns[1] : columns[0])?.values;
  if (!values) throw new Unsupported('svyciprop without a variable');
  const figures = taken(estimateFigures(sample, meansOf([values]), setting.rules));
  const logits = taken(estimateFigures(sample, logitOf(values), setting.rules));
  const [value, variance] = [figures.values[0] ?? Number.NaN, figures.covariance[0]?.[0] ?? Number.NaN];
  const n = countOf(sample.weight);
  const scale = meanOfWeights(sample.weight) / meanOfWeights(setting.sample.weight);
  const evidence = {
    value,
    dispersion: (sample.replicates ? 1 : n / (n - 1)) * scale,
    variance,
    logitVariance: logits.covariance[0]?.[0] ?? Number.NaN,
    degreesOfFreedom: setting.degrees,
    n: method === 'likelihood' ? n : rowsThere(setting.sample),
  };
  const level = numberOf(call.args.level ?? numberIn(call.tree, 'level') ?? 0.95);
  return {
    prop: json(value),
    ci: jsonList(
      method === 'likelihood'
        ? profileLimits(evidence, level, modelSize(setting, sample, values))
        : proportionLimits(method, evidence, level),
    ),
    se: json(Math.sqrt(variance)),
    df: setting.degrees,
  };
}

// R's logistic regression: rows with a value, those of weight 0 too, and weights that average 1 over all rows there.
function modelSize(setting: Setting, sample: Sample, values: Float64Array): { rows: number; people: number } {
  const { isThere, weight } = setting.sample;
  const sumOf = (each: Float64Array): number => each.reduce((sum, one) => sum + one, 0);
  const rows = isThere.reduce((sum, each, row) => sum + (Number.isNaN(values[row]) ? 0 : each), 0);
  return { rows, people: (sumOf(sample.weight) * rowsThere(setting.sample)) / sumOf(weight) };
}

function isMethod(text: string): text is ProportionLimitsMethod {
  return Object.hasOwn(PROPORTION_METHODS, text);
}

// The logit of a mean, as the intercept of a logistic regression is.
function logitOf(values: Float64Array): Statistic {
  const mean = meansOf([values]);
  const share = (weight: Float64Array): number => mean.values(weight)[0] ?? Number.NaN;
  return {
    values: (weight) => Float64Array.of(Math.log(share(weight) / (1 - share(weight)))),
    influence: (weight) => {
      const p = share(weight);
      return mean
        .influence(weight, Float64Array.of(p))
        .map((column) => column.map((each) => each / (p * (1 - p))));
    },
  };
}

const INTERVALS: readonly QuantileInterval[] = ['mean', 'beta', 'xlogit', 'asin', 'score', 'quantile'];

/** What a call says about quantiles, for the rows of a part of its sample. */
export function quantileOptions(setting: Setting, sample: Sample): QuantileOptions {
  const { call } = setting;
  const rule = textArgument(call, 'qrule', 'qrule', 'math');
  const told = textArgument(call, 'interval_type', 'interval.type', 'mean');
  const interval = INTERVALS.find((each) => each === told);
  if (!isRule(rule) || !interval) throw new Unsupported(`svyquantile ${rule} ${told}`);
  if (interval === 'quantile' && !setting.sample.replicates)
    throw new Unsupported('quantile intervals without replicates');
  return {
    rule,
    interval,
    level: 1 - numberOf(call.args.alpha ?? numberIn(call.tree, 'alpha') ?? 0.05),
    degreesOfFreedom: degreesOfFreedom(sample),
    n: rowsThere(sample),
    rules: setting.rules,
    compat: 'r-survey-4.5',
  };
}

function quantile(call: Call, world: World): Json {
  const setting = settingOf(call, world);
  const terms = termsOf(setting);
  const columns = terms.map((term) => columnOfTerm(setting, term));
  const sample = setting.isMissingLeftOut ? completeCases(setting.sample, columns) : setting.sample;
  const shares = sharesOf(call);
  const options = quantileOptions(setting, sample);
  return Object.fromEntries(
    terms.map((term, index) => {
      const column = columns[index];
      return [
        textOf(term),
        quantilesOf(sample, column ? asNumbers(column) : new Float64Array(), shares, options),
      ];
    }),
  );
}

function isRule(text: string): text is QuantileRule {
  return Object.hasOwn(QUANTILE_RULES, text);
}

/** The shares whose quantiles a call asks for. */
export function sharesOf({ args, tree }: Call): Float64Array {
  if (args.quantiles !== undefined) return numbers(args.quantiles);
  const told = argumentAt(tree, 'quantiles', tree?.kind === 'call' && tree.name === 'svyby' ? 4 : 2);
  if (told?.kind === 'number') return Float64Array.of(told.value);
  if (told?.kind === 'call')
    return Float64Array.from(told.args, ({ value }) => (value.kind === 'number' ? value.value : Number.NaN));
  throw new Unsupported('svyquantile without quantiles');
}

function quantilesOf(
  sample: Sample,
  values: Float64Array,
  shares: Float64Array,
  options: QuantileOptions,
): Json {
  const figures = Array.from(shares, (p) => taken(estimateQuantile(sample, values, p, options)));
  if (options.interval === 'score' && figures.some(({ low, high }) => Number.isNaN(low + high)))
    throw new Refusal('the score test is refused nowhere, or everywhere, among the values');
  return {
    p: jsonList(shares),
    quantile: figures.map(({ value }) => json(value)),
    ci_lower: figures.map(({ low }) => json(low)),
    ci_upper: figures.map(({ high }) => json(high)),
    se: figures.map(({ standardError }) => json(standardError)),
  };
}

export const PROPORTION_RUNNERS: Readonly<Record<string, Runner>> = {
  svyciprop: proportion,
  svyquantile: quantile,
};
