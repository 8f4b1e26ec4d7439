// svyglm, regTermTest, svyttest.
import {
  asNumbers,
  columnOf,
  completeRows,
  degreesOfFreedom,
  type Expression,
  estimateFigures,
  FAMILIES,
  independentColumns,
  LINKS,
  likelihoodRatioTest,
  meanOfWeights,
  meansOf,
  modelMatrix,
  type Regression,
  readExpression,
  regressed,
  type Sample,
  standardErrors,
  studentDistribution,
  studentQuantile,
  textOf,
  waldTest,
  within,
  workingWaldTest,
} from '#estimation';
import { taken } from '../designs.ts';
import { argumentAt, argumentNamed, formulaOf, leftOf, textIn } from '../r-call.ts';
import { type Call, type Json, json, jsonList, texts, Unsupported } from '../request.ts';
import { rowsThere, type Setting, settingOf, summandsOf } from '../setting.ts';
import type { World } from '../world.ts';
import type { Runner } from './case-runner.ts';
import { matrixJson } from './means.ts';

interface Fitted {
  readonly names: readonly string[];
  readonly terms: readonly string[];
  readonly termOf: readonly number[];
  readonly sample: Sample;
  readonly regression: Regression;
  readonly designDegrees: number;
  readonly residualDegrees: number;
}

function fitted(setting: Setting, formula: Expression, family: string): Fitted {
  const [left, right] = [leftOf(formula), formulaOf(formula)];
  if (!left || !right) throw new Unsupported('a model without two sides');
  const matrix = taken(modelMatrix(right, setting.frame));
  const y = responseOf(left, setting);
  const complete = matrix.isComplete.map((isThere, row) => (Number.isNaN(y[row]) ? 0 : isThere));
  const sample = complete.includes(0) ? within(setting.sample, complete) : setting.sample;
  const clean = matrix.columns.map((column) => column.map((x, row) => (complete[row] === 1 ? x : 0)));
  const { familyOf, link } = familyNamed(family);
  // R leaves out what follows from other columns, and says nothing.
  const kept = independentColumns(clean, sample.weight);
  const names = kept.map((k) => matrix.names[k] ?? '');
  const termOf = kept.map((k) => matrix.termOf[k] ?? 0);
  const model = {
    y: y.map((each, row) => (complete[row] === 1 ? each : 0)),
    columns: kept.map((k) => clean[k] ?? new Float64Array()),
    names,
    family: familyOf,
    link,
    hasIntercept: termOf.includes(0),
  };
  // R's weights average 1 over all rows there, those of weight 0 too; its dispersion is of those with a weight.
  const meanWeight = setting.sample.weight.reduce((sum, each) => sum + each, 0) / rowsThere(setting.sample);
  const found = taken(regressed(sample, model, setting.rules, meanWeight));
  const dispersion = (found.dispersion * meanWeight) / meanOfWeights(setting.sample.weight);
  const regression = { ...found, dispersion };
  const designDegrees = setting.degrees;
  return {
    names,
    terms: matrix.terms,
    termOf,
    sample,
    regression,
    designDegrees,
    residualDegrees: degreesOfFreedom(sample) + 1 - names.length,
  };
}

// A factor of two levels is 0 and 1; so is a comparison.
function responseOf(tree: Expression, { frame }: Setting): Float64Array {
  const column = columnOf(tree, frame);
  if (column.kind === 'numbers') return column.values;
  return Float64Array.from(column.codes, (code) => (code < 0 ? Number.NaN : code === 0 ? 0 : 1));
}

function familyNamed(text: string) {
  const [, name = '', told = ''] =
    /^(?:quasi)?(\w+?)(?:\((?:link\s*=\s*)?["']?(\w*)["']?\))?$/.exec(text) ?? [];
  const familyOf = Object.entries(FAMILIES).find(([key]) => key === name)?.[1];
  if (!familyOf) throw new Unsupported(`family ${text}`);
  const link = Object.entries(LINKS).find(([key]) => key === (told === '' ? familyOf.usualLink : told))?.[1];
  if (!link) throw new Unsupported(`link of ${text}`);
  return { familyOf, link };
}

function familyIn({ args, tree }: Call): string {
  if (args.family !== undefined) return String(args.family).replace(/\s/g, '');
  const told = argumentNamed(tree, 'family');
  return told === undefined ? 'gaussian' : textOf(told).replace(/\(\)$/, '');
}

function formulaIn({ args, tree }: Call): Expression {
  if (typeof args.formula === 'string') return taken(readExpression(args.formula));
  const told = argumentAt(tree, 'formula', 0);
  if (!told) throw new Unsupported('no formula');
  return told;
}

function pValue(t: number, degrees: number): number {
  return degrees > 0 ? 2 * studentDistribution(-Math.abs(t), degrees) : Number.NaN;
}

function glm(call: Call, world: World): Json {
  const setting = settingOf(call, world);
  const model = fitted(setting, formulaIn(call), familyIn(call));
  const { coefficients, deviance, nullDeviance, dispersion } = model.regression;
  const errors = standardErrors(coefficients);
  return {
    names: model.names,
    coef: jsonList(coefficients.values),
    se: jsonList(errors),
    vcov: matrixJson(coefficients.covariance),
    df_residual: model.residualDegrees,
    df_design: model.designDegrees,
    deviance: json(deviance),
    null_deviance: json(nullDeviance),
    dispersion: json(dispersion),
    p_values: jsonList(
      errors.map((error, k) => pValue((coefficients.values[k] ?? Number.NaN) / error, model.residualDegrees)),
    ),
    iterations_note: 'iterated until nothing moves',
  };
}

const TERM_TESTS = ['Wald', 'LRT', 'WorkingWald'] as const;

function termTest(call: Call, world: World): Json {
  const setting = settingOf(call, world);
  const inner = argumentAt(call.tree, 'model', 0);
  if (inner?.kind !== 'call' && call.args.formula === undefined)
    throw new Unsupported('regTermTest without its model');
  const own: Call = { ...call, tree: inner ?? call.tree };
  const told = String(call.args.method ?? textIn(argumentNamed(call.tree, 'method')) ?? 'Wald');
  const method = TERM_TESTS.find((each) => each === told);
  if (method === undefined) throw new Unsupported(`regTermTest by ${told}`);
  const [formula, family] = [formulaIn(own), familyIn(own)];
  const model = fitted(setting, formula, family);
  const wanted = wantedTerms(call);
  const which = [...model.names.keys()].filter((k) =>
    wanted.includes(sortedTerm(model.terms[(model.termOf[k] ?? 0) - 1] ?? '')),
  );
  if (which.length === 0) throw new Unsupported(`no term ${wanted.join(', ')}`);
  if (method === 'Wald') {
    const found = waldTest(model.regression.coefficients, which, model.residualDegrees);
    return {
      statistic: json(found.statistic),
      df: found.degrees[0],
      ddf: found.degrees[1],
      p: json(found.pValue),
    };
  }
  const found =
    method === 'WorkingWald'
      ? workingWaldTest(model.regression, which, model.residualDegrees)
      : likelihoodRatioTest(
          model.regression,
          fitted(setting, withoutTerms(formula, model, which), family).regression.deviance,
          which,
          model.residualDegrees,
        );
  return {
    statistic: json(found.statistic),
    chisq: json(found.statistic),
    df: found.degrees[0],
    ddf: found.degrees[1],
    p: json(found.pValue),
    lambda: jsonList(found.effects),
  };
}

// R fits the smaller model anew, to whichever rows have values in *it*.
function withoutTerms(formula: Expression, { terms, termOf }: Fitted, which: readonly number[]): Expression {
  const left = new Set(which.map((k) => terms[(termOf[k] ?? 0) - 1]));
  const kept = terms.filter((term) => !left.has(term));
  const intercept = termOf.includes(0) ? ['1'] : ['0'];
  const outcome = leftOf(formula);
  const response = outcome ? textOf(outcome) : '';
  return taken(readExpression(`${response}~${[...intercept, ...kept].join('+')}`));
}

function wantedTerms({ args, tree }: Call): readonly string[] {
  const told = texts(args.term ?? args.terms);
  const formula = formulaOf(argumentAt(tree, 'test.terms', 1));
  const terms =
    told.length > 0
      ? told.map((text) => text.replace(/^~/, ''))
      : formula
        ? summandsOf(formula).map(textOf)
        : [];
  return terms.map(sortedTerm);
}

function sortedTerm(term: string): string {
  return term.split(':').sort().join(':');
}

function tTest(call: Call, world: World): Json {
  const setting = settingOf(call, world);
  const { y, x } = sidesOf(call);
  const isOneSample = x.kind === 'number';
  const found = isOneSample ? oneSample(setting, y) : twoSamples(setting, y, x);
  const { estimate, error, degrees } = found;
  const t = estimate / error;
  const half = degrees > 0 ? studentQuantile(0.975, degrees) * error : Number.NaN;
  return {
    statistic: [json(t)],
    parameter: [degrees],
    p_value: json(pValue(t, degrees)),
    estimate: [json(estimate)],
    conf_int: [json(estimate - half), json(estimate + half)],
    method: isOneSample ? 'Design-based one-sample t-test' : 'Design-based t-test',
  };
}

function sidesOf(call: Call): { y: Expression; x: Expression } {
  const formula =
    typeof call.args.y === 'string' && call.args.x !== undefined
      ? taken(readExpression(`${call.args.y}~${call.args.x}`))
      : formulaIn(call);
  const [y, x] = [leftOf(formula), formulaOf(formula)];
  if (!y || !x) throw new Unsupported('a t test without two sides');
  return { y, x };
}

function twoSamples(
  setting: Setting,
  y: Expression,
  x: Expression,
): { estimate: number; error: number; degrees: number } {
  const formula: Expression = { kind: 'call', name: '~', args: [y, x].map((value) => ({ name: '', value })) };
  const model = fitted(setting, formula, 'gaussian');
  if (model.names.length !== 2) throw new Unsupported('a t test of other than two groups');
  const { coefficients } = model.regression;
  return {
    estimate: coefficients.values[1] ?? Number.NaN,
    error: standardErrors(coefficients)[1] ?? Number.NaN,
    degrees: model.residualDegrees,
  };
}

// R takes one degree of freedom off here too.
function oneSample(setting: Setting, y: Expression): { estimate: number; error: number; degrees: number } {
  const values = asNumbers(columnOf(y, setting.frame));
  const complete = completeRows(values.length, [{ kind: 'numbers', values }]);
  const sample = complete.includes(0) ? within(setting.sample, complete) : setting.sample;
  const figures = taken(estimateFigures(sample, meansOf([values]), setting.rules));
  return {
    estimate: figures.values[0] ?? Number.NaN,
    error: standardErrors(figures)[0] ?? Number.NaN,
    degrees: setting.degrees - 1,
  };
}

export const REGRESSION_RUNNERS: Readonly<Record<string, Runner>> = {
  svyglm: glm,
  regTermTest: termTest,
  svyttest: tTest,
};
