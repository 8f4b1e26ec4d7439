// svycontrast: sums and functions of estimates.
import {
  contrasted,
  contrastedBy,
  type Expression,
  estimateFigures,
  type Figures,
  readExpression,
  standardErrors,
} from '#estimation';
import { taken } from '../designs.ts';
import { argumentAt, argumentNamed } from '../r-call.ts';
import {
  type Call,
  isFields,
  isList,
  type Json,
  jsonList,
  numberOf,
  numbers,
  Unsupported,
} from '../request.ts';
import { type Setting, settingOf } from '../setting.ts';
import type { World } from '../world.ts';
import { groupsOf, jointFigures, statisticOf } from './by-groups.ts';
import type { Runner } from './case-runner.ts';
import { matrixJson } from './means.ts';

interface NamedFigures extends Figures {
  readonly names: readonly string[];
}

function contrast(call: Call, world: World): Json {
  const inner = argumentAt(call.tree, 'stat', 0);
  const setting = settingOf({ ...call, tree: inner ?? call.tree }, world);
  const { names, figures } = contrastsOf(call, figuresNamed(setting));
  return {
    names,
    coef: jsonList(figures.values),
    se: jsonList(standardErrors(figures)),
    vcov: matrixJson(figures.covariance),
    df: setting.degrees,
  };
}

function figuresNamed(setting: Setting): NamedFigures {
  const { args, tree } = setting.call;
  const stat = String(args.stat ?? (tree?.kind === 'call' ? tree.name : ''));
  const byStat = /^svyby(?:\((\w+)\))?$/.exec(stat);
  const own = byStat ? (byStat[1] ?? nameOf(argumentAt(tree, 'FUN', 3))) : stat;
  const { statistic, sample } = statisticOf(setting, own);
  if (!byStat) {
    const figures = taken(estimateFigures(sample, statistic.of(sample), setting.rules));
    return { ...figures, names: statistic.names };
  }
  const groups = groupsOf(setting, sample);
  const variables = Object.values(groups.names);
  const labels = groups.samples.map((_, group) => variables.map((names) => names[group] ?? '').join('.'));
  const names = statistic.names.flatMap((name) =>
    labels.map((label) => (statistic.names.length > 1 ? `${label}:${name}` : label)),
  );
  return { ...jointFigures(setting, statistic, groups), names };
}

function nameOf(tree: Expression | undefined): string {
  return tree?.kind === 'name' ? tree.name : '';
}

function contrastsOf(call: Call, figures: NamedFigures): { names: readonly string[]; figures: Figures } {
  const { args } = call;
  if (isList(args.contrast))
    return { names: ['contrast'], figures: contrasted(figures, [numbers(args.contrast)]) };
  const single = isFields(args.contrast) ? { contrast: args.contrast } : undefined;
  const told = single ?? (isFields(args.contrasts) ? args.contrasts : undefined);
  if (told) {
    const rows = Object.values(told).map((row) => coefficientsIn(row, figures));
    return { names: Object.keys(told), figures: contrasted(figures, rows) };
  }
  const code = argumentAt(call.tree, 'contrasts', 1) ?? expressionIn(args.expr);
  if (!code) throw new Unsupported('svycontrast without contrasts');
  return fromCode(code, figures);
}

function coefficientsIn(row: Json | undefined, figures: NamedFigures): Float64Array {
  if (isList(row)) return numbers(row);
  if (!isFields(row)) throw new Unsupported('a contrast that is no list');
  return Float64Array.from(figures.names, (name) => (row[name] === undefined ? 0 : numberOf(row[name])));
}

function expressionIn(text: Json | undefined): Expression | undefined {
  return typeof text === 'string' ? taken(readExpression(text)) : undefined;
}

function fromCode(code: Expression, figures: NamedFigures): { names: readonly string[]; figures: Figures } {
  if (code.kind === 'call' && code.name === 'list') {
    const parts = code.args.map(({ value }) => fromCode(value, figures));
    const trees = code.args.map(({ value }) => value);
    const isLinear = trees.every((tree) => tree.kind === 'call' && tree.name === 'c');
    const names = code.args.map(({ name }, index) => (name === '' ? String(index + 1) : name));
    if (isLinear)
      return {
        names,
        figures: contrasted(
          figures,
          trees.map((tree) => codeRow(tree, figures)),
        ),
      };
    if (parts.length === 0) throw new Unsupported('no contrasts');
    return { names, figures: contrastedBy(figures, figures.names, trees.map(quoted)) };
  }
  if (code.kind === 'call' && code.name === 'c')
    return { names: ['contrast'], figures: contrasted(figures, [codeRow(code, figures)]) };
  return { names: ['contrast'], figures: contrastedBy(figures, figures.names, [quoted(code)]) };
}

function quoted(tree: Expression): Expression {
  const inner = tree.kind === 'call' && tree.name === 'quote' ? tree.args[0]?.value : undefined;
  return inner ?? tree;
}

// c(a = 1, b = -1), or numbers in the order of the estimates.
function codeRow(tree: Expression, figures: NamedFigures): Float64Array {
  if (tree.kind !== 'call') throw new Unsupported('a contrast that is no c(…)');
  const isNamed = tree.args.some(({ name }) => name !== '');
  if (!isNamed) return Float64Array.from(tree.args, ({ value }) => constant(value));
  return Float64Array.from(figures.names, (name) => {
    const value = argumentNamed(tree, name);
    return value ? constant(value) : 0;
  });
}

function constant(tree: Expression): number {
  const nothing = { values: new Float64Array(), covariance: [] };
  return contrastedBy(nothing, [], [tree]).values[0] ?? Number.NaN;
}

export const CONTRAST_RUNNERS: Readonly<Record<string, Runner>> = { svycontrast: contrast };
