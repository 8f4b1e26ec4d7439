// svystandardize, then svyby.
import { asCodes, columnOf, crossed, meansOf, standardised, textOf } from '#estimation';
import { taken } from '../designs.ts';
import { argumentAt, argumentNamed, formulaOf } from '../r-call.ts';
import { type Call, type Json, numbers, texts, Unsupported } from '../request.ts';
import { asColumns, completeCases, expandedColumns, settingOf, summandsOf } from '../setting.ts';
import type { World } from '../world.ts';
import { byJson, groupsOf } from './by-groups.ts';
import type { Runner } from './case-runner.ts';

function standardisedBy(call: Call, world: World): Json {
  const setting = settingOf(call, world);
  const { frame } = setting;
  const codesOf = (name: string) => asCodes(columnOf({ kind: 'name', name }, frame));
  const over = texts(call.args.over).map(codesOf);
  const by = codesOf(String(call.args.by));
  const outcome = formulaOf(argumentAt(call.tree, 'formula', 0));
  const terms = outcome
    ? summandsOf(outcome)
    : texts(call.args.vars ?? call.args.excluding_missing).map((name) => ({ kind: 'name', name }) as const);
  const columns = expandedColumns(setting, terms);
  const excluded = texts(call.args.excluding_missing).map((name) => columnOf({ kind: 'name', name }, frame));
  const grouping = [...over, by].map((column) => ({ kind: 'codes', ...column }) as const);
  const sample = completeCases(setting.sample, [...grouping, ...excluded]);
  const { codes } = crossed(
    over.map((column) => column.codes),
    frame.rows,
  );
  const standard = taken(standardised(sample, codes, by.codes, numbers(call.args.population)));
  const inner = argumentNamed(call.tree, 'by') ?? argumentAt(call.tree, 'by', 1);
  const groupNames = formulaOf(inner);
  const own = {
    ...setting,
    call: {
      ...call,
      args: { ...call.args, by: groupNames ? summandsOf(groupNames).map(textOf) : texts(call.args.over) },
    },
  };
  if (columns.length === 0) throw new Unsupported('no variable to standardise');
  const values = columns.map((column) => column.values);
  const part = completeCases(standard, asColumns(columns));
  const statistic = {
    names: columns.map(({ name }) => name),
    columns: values,
    of: () => meansOf(values),
    kind: 'mean' as const,
  };
  return byJson(own, statistic, groupsOf(own, part, part));
}

export const STANDARD_RUNNERS: Readonly<Record<string, Runner>> = { 'svystandardize+svyby': standardisedBy };
