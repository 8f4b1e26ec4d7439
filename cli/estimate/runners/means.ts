// svymean, svytotal, svyratio, svyvar.
import {
  countOf,
  designEffects,
  estimateFigures,
  type Figures,
  meansOf,
  normalQuantile,
  ratiosOf,
  type Sample,
  type Statistic,
  standardErrors,
  studentQuantile,
  textOf,
  totalsOf,
  variancesOf,
} from '#estimation';
import { taken } from '../designs.ts';
import { type Call, type Fields, isFields, isList, type Json, json, jsonList } from '../request.ts';
import {
  asColumns,
  deffOf,
  expandedColumns,
  type NamedColumn,
  numbersOfTerm,
  type Setting,
  settingOf,
  termsOf,
  withoutMissing,
} from '../setting.ts';
import type { World } from '../world.ts';
import type { Runner } from './case-runner.ts';

/** Estimates, with everything NA where a value is missing and was not left out. */
export function figuresOf(setting: Setting, sample: Sample, statistic: Statistic): Figures {
  return taken(estimateFigures(sample, statistic, setting.rules));
}

/** Lower and upper limits of each value, by normal and by t quantiles. */
export function limits(figures: Figures, degrees: number, level = 0.95): Fields {
  const z = normalQuantile(0.5 + level / 2);
  const t = degrees > 0 ? studentQuantile(0.5 + level / 2, degrees) : Number.NaN;
  return { normal: around(figures, z), t: around(figures, t) };
}

export function around(figures: Figures, quantile: number): Json {
  const errors = standardErrors(figures);
  return Array.from(figures.values, (value, k) => [
    json(value - quantile * (errors[k] ?? Number.NaN)),
    json(value + quantile * (errors[k] ?? Number.NaN)),
  ]);
}

export function matrixJson(rows: readonly Float64Array[]): Json {
  return rows.map(jsonList);
}

// NaN that comes from missing values which were not left out is R's NA.
function whereMissing(columns: readonly Float64Array[], { weight }: Sample, result: Fields): Json {
  const isMissing = columns.some((column) =>
    column.some((each, row) => weight[row] !== 0 && Number.isNaN(each)),
  );
  return isMissing ? asMissing(result) : result;
}

function asMissing(json: Json | undefined): Json {
  if (isList(json)) return json.map(asMissing);
  if (isFields(json))
    return Object.fromEntries(Object.entries(json).map(([key, each]) => [key, asMissing(each)]));
  return json === undefined || json === 'NaN' ? null : json;
}

function linear(of: 'mean' | 'total'): Runner {
  return (call, world) => {
    const setting = settingOf(call, world);
    const columns = expandedColumns(setting, termsOf(setting));
    const sample = withoutMissing(setting, asColumns(columns));
    const values = columns.map((column) => column.values);
    const figures = figuresOf(setting, sample, of === 'mean' ? meansOf(values) : totalsOf(values));
    const errors = standardErrors(figures);
    const simple = deffOf(setting);
    return whereMissing(values, sample, {
      names: columns.map(({ name }) => name),
      coef: jsonList(figures.values),
      se: jsonList(errors),
      vcov: matrixJson(figures.covariance),
      df: setting.degrees,
      ci95: limits(figures, setting.degrees),
      cv: jsonList(errors.map((error, k) => error / (figures.values[k] ?? Number.NaN))),
      ...(simple ? { deff: jsonList(designEffects(sample.weight, values, figures, of, simple)) } : {}),
    });
  };
}

function ratio(call: Call, world: World): Json {
  const setting = settingOf(call, world);
  const { names, pairs } = ratioPairs(setting);
  const sample = withoutMissing(setting, asColumns(pairs.flat().map((values) => ({ name: '', values }))));
  const figures = figuresOf(setting, sample, ratiosOf(pairs));
  return whereMissing(pairs.flat(), sample, {
    names,
    ratio: jsonList(figures.values),
    se: jsonList(standardErrors(figures)),
    df: setting.degrees,
    ci95: limits(figures, setting.degrees),
    deff: deffOf(setting) === undefined ? null : jsonList(ratioEffects(sample, pairs, figures)),
  });
}

/** The pairs of `numerator` and `denominator`, numerators fastest. */
export function ratioPairs(setting: Setting): {
  names: readonly string[];
  pairs: readonly (readonly [Float64Array, Float64Array])[];
} {
  const above = termsOf(setting, 'numerator', 'numerator', 0);
  const below = termsOf(setting, 'denominator', 'denominator', setting.call.fn === 'svyby' ? 2 : 1);
  const both = below.flatMap((x) => above.map((y) => [y, x] as const));
  return {
    names: both.map(([y, x]) => `${textOf(y)}/${textOf(x)}`),
    pairs: both.map(([y, x]) => [numbersOfTerm(setting, y), numbersOfTerm(setting, x)]),
  };
}

// The effect of a ratio is that of the total of its residuals.
function ratioEffects(
  sample: Sample,
  pairs: readonly (readonly [Float64Array, Float64Array])[],
  figures: Figures,
): Float64Array {
  const residuals = pairs.map(([y, x], k) => {
    const below = totalsOf([x]).values(sample.weight)[0] ?? Number.NaN;
    const ratioValue = figures.values[k] ?? Number.NaN;
    return y.map((each, row) => (each - ratioValue * (x[row] ?? 0)) / below);
  });
  return designEffects(sample.weight, residuals, figures, 'total', 'without-replacement');
}

function variance(call: Call, world: World): Json {
  const setting = settingOf(call, world);
  const columns = expandedColumns(setting, termsOf(setting));
  const sample = withoutMissing(setting, asColumns(columns));
  const figures = figuresOf(
    setting,
    sample,
    variancesOf(
      columns.map(({ values }) => values),
      countOf(sample.weight),
    ),
  );
  return {
    names: columns.map(({ name }) => name),
    var: squareOf(figures.values, columns),
    se: jsonList(standardErrors(figures)),
    df: setting.degrees,
  };
}

function squareOf(values: Float64Array, columns: readonly NamedColumn[]): Json {
  const size = columns.length;
  return columns.map((_, row) => jsonList(values.subarray(row * size, (row + 1) * size)));
}

export const MEAN_RUNNERS: Readonly<Record<string, Runner>> = {
  svymean: linear('mean'),
  svytotal: linear('total'),
  svyratio: ratio,
  svyvar: variance,
};
