// svyby: a statistic in every group that the sample has.
import {
  asCodes,
  columnOf,
  countOf,
  crossed,
  designEffects,
  estimateFigures,
  estimateQuantile,
  type Figures,
  meansOf,
  ratiosOf,
  type Sample,
  type Statistic,
  standardErrors,
  studentQuantile,
  textOf,
  together,
  totalsOf,
  variancesOf,
  within,
} from '#estimation';
import { taken } from '../designs.ts';
import { argumentAt, formulaOf, isTrue, textIn } from '../r-call.ts';
import { type Call, type Fields, type Json, json, jsonList, texts, Unsupported } from '../request.ts';
import {
  asColumns,
  completeCases,
  deffOf,
  expandedColumns,
  type NamedColumn,
  type Setting,
  settingOf,
  summandsOf,
  termsOf,
} from '../setting.ts';
import type { World } from '../world.ts';
import type { Runner } from './case-runner.ts';
import { matrixJson, ratioPairs } from './means.ts';
import { quantileOptions, sharesOf } from './proportions.ts';

/** The groups of a sample: names by variable, one entry a group, and the sample within each. */
export interface Groups {
  readonly names: Readonly<Record<string, readonly string[]>>;
  readonly samples: readonly Sample[];
}

/** A statistic with the names of its values. */
export interface NamedStatistic {
  readonly names: readonly string[];
  readonly of: (sample: Sample) => Statistic;
  readonly columns: readonly Float64Array[];
  readonly kind: 'mean' | 'total';
}

/** A group whose every value is missing stays in the table: its total is 0, its mean is not a number. */
export function groupsOf(setting: Setting, sample: Sample, all = setting.sample): Groups {
  const told = texts(setting.call.args.by);
  const formula = formulaOf(argumentAt(setting.call.tree, 'by', 1));
  const terms = told.length > 0 || !formula ? told : summandsOf(formula).map(textOf);
  const columns = terms.map((name) => asCodes(columnOf({ kind: 'name', name }, setting.frame)));
  const { codes, count } = crossed(
    columns.map((column) => column.codes),
    sample.rows,
  );
  const first = new Int32Array(count).fill(-1);
  for (let row = 0; row < sample.rows; row += 1) {
    const code = codes[row] ?? -1;
    if (code >= 0 && first[code] === -1 && all.weight[row] !== 0) first[code] = row;
  }
  const present = [...first.keys()].filter((code) => (first[code] ?? -1) >= 0);
  const nameOf = (column: ReturnType<typeof asCodes>, code: number): string =>
    column.levels[column.codes[first[code] ?? 0] ?? 0] ?? '';
  return {
    names: Object.fromEntries(
      terms.map((name, k) => [
        name,
        present.map((code) => nameOf(columns[k] ?? asCodes({ kind: 'codes', codes, levels: [] }), code)),
      ]),
    ),
    samples: present.map((code) =>
      within(
        sample,
        Uint8Array.from(codes, (each) => (each === code ? 1 : 0)),
      ),
    ),
  };
}

/** The statistic that a call of svyby names. */
export function statisticOf(setting: Setting, stat: string): { statistic: NamedStatistic; sample: Sample } {
  if (stat === 'svyratio') return ratioStatistic(setting);
  const columns = expandedColumns(setting, termsOf(setting, 'vars', 'formula', 0));
  const values = columns.map((column) => column.values);
  const sample = setting.isMissingLeftOut
    ? completeCases(setting.sample, asColumns(columns))
    : setting.sample;
  const maker = MAKERS[stat];
  if (!maker) throw new Unsupported(`svyby of ${stat}`);
  const statistic: NamedStatistic = {
    names: columns.map(({ name }) => name),
    columns: values,
    of: (part) => maker(values, part),
    kind: stat === 'svytotal' ? 'total' : 'mean',
  };
  return { statistic, sample };
}

const MAKERS: Readonly<Record<string, (columns: readonly Float64Array[], part: Sample) => Statistic>> = {
  svymean: meansOf,
  svytotal: totalsOf,
  svyvar: (columns, part) => variancesOf(columns, countOf(part.weight)),
};

function ratioStatistic(setting: Setting): { statistic: NamedStatistic; sample: Sample } {
  const { names, pairs } = ratioPairs(setting);
  const columns = asColumns(pairs.flat().map((values) => ({ name: '', values })));
  const sample = setting.isMissingLeftOut ? completeCases(setting.sample, columns) : setting.sample;
  return { sample, statistic: { names, columns: [], of: () => ratiosOf(pairs), kind: 'mean' } };
}

function byGroups(call: Call, world: World): Json {
  const setting = settingOf(call, world);
  const stat = String(call.args.stat ?? textIn(argumentAt(call.tree, 'FUN', 3)) ?? '');
  const own = ONE_BY_ONE[stat];
  if (own) return oneByOne(setting, own);
  const { statistic, sample } = statisticOf(setting, stat);
  return byJson(setting, statistic, groupsOf(setting, sample));
}

interface NamedFigure {
  readonly name: string;
  readonly value: number;
  readonly error: number;
}
type OneByOne = (setting: Setting, column: NamedColumn, part: Sample) => readonly NamedFigure[];

// Statistics that R works out anew in each group, with a standard error but no covariance between groups.
const ONE_BY_ONE: Readonly<Record<string, OneByOne>> = {
  svyquantile: (setting, column, part) => groupQuantiles(setting, column, part),
  svyciprop: (setting, { name, values }, part) => {
    const figures = taken(estimateFigures(part, meansOf([values]), setting.rules));
    const [value = Number.NaN] = figures.values;
    return [{ name, value, error: standardErrors(figures)[0] ?? Number.NaN }];
  },
};

function oneByOne(setting: Setting, own: OneByOne): Json {
  const columns = expandedColumns(setting, termsOf(setting, 'vars', 'formula', 0));
  const sample = setting.isMissingLeftOut
    ? completeCases(setting.sample, asColumns(columns))
    : setting.sample;
  const groups = groupsOf(setting, sample);
  const found = groups.samples.map((part) => columns.flatMap((column) => own(setting, column, part)));
  const t = setting.degrees > 0 ? studentQuantile(0.975, setting.degrees) : Number.NaN;
  const stats = found[0]?.map(({ name }) => name) ?? [];
  return {
    groups: groups.names,
    stats,
    est: found.map((row) => row.map(({ value }) => json(value))),
    se: found.map((row) => row.map(({ error }) => json(error))),
    df: setting.degrees,
    ci95_t: stats.flatMap((_, k) =>
      found.map((row) => {
        const { value, error } = row[k] ?? { value: Number.NaN, error: Number.NaN };
        return [json(value - t * error), json(value + t * error)];
      }),
    ),
    ci95_order: 'statistic-major: all groups of stat 1, then stat 2, ...',
  };
}

// R calls one quantile of a variable by the variable alone, several by variable and share.
function groupQuantiles(setting: Setting, { name, values }: NamedColumn, part: Sample): NamedFigure[] {
  const shares = sharesOf(setting.call);
  const options = quantileOptions(setting, part);
  return Array.from(shares, (share) => {
    const figure = taken(estimateQuantile(part, values, share, options));
    const full = shares.length === 1 ? name : `${name}.${share}`;
    return { name: full, value: figure.value, error: figure.standardError };
  });
}

/** What a table by groups looks like in a result. */
export function byJson(setting: Setting, statistic: NamedStatistic, groups: Groups): Json {
  const figures = groups.samples.map((part) =>
    taken(estimateFigures(part, statistic.of(part), setting.rules)),
  );
  const errors = figures.map(standardErrors);
  const t = setting.degrees > 0 ? studentQuantile(0.975, setting.degrees) : Number.NaN;
  const limits = statistic.names.flatMap((_, k) =>
    figures.map(({ values }, group) => {
      const [value, error] = [values[k] ?? Number.NaN, errors[group]?.[k] ?? Number.NaN];
      return [json(value - t * error), json(value + t * error)];
    }),
  );
  return {
    groups: groups.names,
    stats: statistic.names,
    est: figures.map(({ values }) => jsonList(values)),
    se: errors.map(jsonList),
    df: setting.degrees,
    ci95_t: limits,
    ci95_order: 'statistic-major: all groups of stat 1, then stat 2, ...',
    ...deffJson(setting, statistic, groups, figures),
    ...(wantsCovariance(setting.call)
      ? { vcov: matrixJson(jointFigures(setting, statistic, groups).covariance) }
      : {}),
  };
}

function deffJson(
  setting: Setting,
  statistic: NamedStatistic,
  groups: Groups,
  figures: readonly Figures[],
): Fields {
  const simple = deffOf(setting);
  if (!simple || statistic.columns.length === 0) return {};
  return {
    deff: groups.samples.map((part, group) =>
      jsonList(
        designEffects(
          part.weight,
          statistic.columns,
          figures[group] ?? { covariance: [] },
          statistic.kind,
          simple,
        ),
      ),
    ),
  };
}

function wantsCovariance({ args, tree }: Call): boolean {
  return args.covmat === true || isTrue(tree, 'covmat') === true;
}

/** All groups in one covariance: the first statistic in every group, then the second. */
export function jointFigures(setting: Setting, statistic: NamedStatistic, groups: Groups): Figures {
  const parts = groups.samples.map((part) => ({ sample: part, statistic: statistic.of(part) }));
  const joint = taken(estimateFigures(setting.sample, together(parts), setting.rules));
  const size = statistic.names.length;
  const order = statistic.names.flatMap((_, k) => parts.map((__, group) => group * size + k));
  const at = (row: Float64Array | undefined): Float64Array =>
    Float64Array.from(order, (index) => row?.[index] ?? Number.NaN);
  return { values: at(joint.values), covariance: order.map((index) => at(joint.covariance[index])) };
}

export const GROUP_RUNNERS: Readonly<Record<string, Runner>> = { svyby: byGroups };
