// What nearly every case needs: its sample, its table, the rules of the call, and the columns it names.
import {
  asCodes,
  asNumbers,
  type Column,
  columnOf,
  completeRows,
  degreesOfFreedom,
  type Expression,
  type Frame,
  indicators,
  type LonelyRules,
  readExpression,
  type Sample,
  textOf,
  within,
} from '#estimation';
import { taken } from './designs.ts';
import { argumentAt, argumentNamed, formulaOf, isTrue } from './r-call.ts';
import { type Call, texts, Unsupported } from './request.ts';
import { columnNamed, type World } from './world.ts';

export interface Setting {
  readonly call: Call;
  readonly frame: Frame;
  readonly sample: Sample;
  readonly rules: LonelyRules;
  readonly isMissingLeftOut: boolean;
  /** degrees of freedom of the whole design, missing values included */
  readonly degrees: number;
}

export function settingOf(call: Call, world: World): Setting {
  if (call.design === undefined) throw new Unsupported('no design');
  const sample = world.sampleOf(call.design);
  const told = call.args.na_rm;
  return {
    call,
    frame: world.frameOf(call.design),
    sample,
    rules: rulesOf(call, world),
    isMissingLeftOut: typeof told === 'boolean' ? told : deepTrue(call.tree, 'na.rm'),
    degrees: degreesOfFreedom(sample),
  };
}

/** Rows of a sample, those of weight 0 too. */
export function rowsThere({ isThere }: Sample): number {
  return isThere.reduce((sum, each) => sum + each, 0);
}

function deepTrue(tree: Expression | undefined, name: string): boolean {
  if (tree?.kind !== 'call') return false;
  return isTrue(tree, name) === true || tree.args.some(({ value }) => deepTrue(value, name));
}

const LONELY = ['fail', 'remove', 'adjust', 'average', 'certainty'] as const;

function rulesOf(call: Call, world: World): LonelyRules {
  const design = call.design === undefined ? undefined : world.requests.designs?.[call.design];
  const options = { ...design?.options, ...call.options };
  const told = String(call.args.lonely_psu ?? options['survey.lonely.psu'] ?? 'fail');
  const lonely = LONELY.find((rule) => rule === told);
  if (!lonely) throw new Unsupported(`lonely units: ${told}`);
  const isLonelyInDomain =
    (call.args.adjust_domain_lonely ?? options['survey.adjust.domain.lonely']) === true;
  return { lonely, isLonelyInDomain };
}

/** A column of numbers with the name R gives it. */
export interface NamedColumn {
  readonly name: string;
  readonly values: Float64Array;
}

/** The terms of the call's first formula: `vars` where given. */
export function termsOf(setting: Setting, key = 'vars', name = 'x', position = 0): readonly Expression[] {
  const told = texts(setting.call.args[key]);
  if (told.length > 0) return told.map(termNamed(setting.frame));
  const formula = formulaOf(argumentAt(setting.call.tree, name, position));
  if (!formula) throw new Unsupported(`no ${key}`);
  return summandsOf(formula);
}

function termNamed(frame: Frame): (text: string) => Expression {
  return (text) => (frame.column(text) ? { kind: 'name', name: text } : taken(readExpression(text)));
}

export function summandsOf(tree: Expression): readonly Expression[] {
  if (tree.kind === 'call' && tree.name === '+' && tree.args.length === 2)
    return tree.args.flatMap(({ value }) => summandsOf(value));
  return [tree];
}

/** One column for numbers, one of 0 and 1 a level for a factor. */
export function expandedColumns(setting: Setting, terms: readonly Expression[]): readonly NamedColumn[] {
  return terms.flatMap((term) => {
    const column = columnOfTerm(setting, term);
    if (column.kind === 'numbers') return [{ name: textOf(term), values: column.values }];
    return indicators(column.codes, column.levels.length).map((values, level) => ({
      name: `${textOf(term)}${column.levels[level]}`,
      values,
    }));
  });
}

export function columnOfTerm({ frame, call }: Setting, term: Expression): Column {
  if (call.args.factor === true && term.kind === 'name')
    return { kind: 'codes', ...asCodes(columnNamed(frame, term.name)) };
  const interaction = crossedColumn(frame, term);
  return interaction ?? columnOf(term, frame);
}

// interaction(a, b): levels joined by a dot, the first fastest.
function crossedColumn(frame: Frame, term: Expression): Column | undefined {
  if (term.kind !== 'call' || term.name !== 'interaction') return undefined;
  const columns = term.args.map(({ value }) => asCodes(columnOf(value, frame)));
  const levels = columns.reduce<readonly string[]>(
    (left, { levels: right }) => right.flatMap((b) => left.map((a) => (a === '' ? b : `${a}.${b}`))),
    [''],
  );
  const codes = Int32Array.from({ length: frame.rows }, (_, row) => {
    let code = 0;
    let factor = 1;
    for (const column of columns) {
      const own = column.codes[row] ?? -1;
      if (own < 0) return -1;
      code += own * factor;
      factor *= column.levels.length;
    }
    return code;
  });
  return { kind: 'codes', codes, levels };
}

/** The sample without the rows that miss one of the columns, where the call says so. */
export function withoutMissing(setting: Setting, columns: readonly Column[]): Sample {
  if (!setting.isMissingLeftOut) return setting.sample;
  return completeCases(setting.sample, columns);
}

export function completeCases(sample: Sample, columns: readonly Column[]): Sample {
  const complete = completeRows(sample.rows, columns);
  return complete.includes(0) ? within(sample, complete) : sample;
}

export function asColumns(columns: readonly NamedColumn[]): readonly Column[] {
  return columns.map(({ values }) => ({ kind: 'numbers', values }));
}

/** A variable of numbers named by an argument: `numerator`, `denominator`. */
export function numbersOfTerm(setting: Setting, term: Expression): Float64Array {
  return asNumbers(columnOf(term, setting.frame));
}

/** The `deff` of a call: false, without or with replacement. */
export function deffOf({ call }: Setting): 'without-replacement' | 'with-replacement' | undefined {
  const told = call.args.deff ?? toldInCode(argumentNamed(call.tree, 'deff'));
  if (told === undefined || told === false || told === null) return undefined;
  return told === 'replace' || told === 'with-replacement' ? 'with-replacement' : 'without-replacement';
}

function toldInCode(tree: Expression | undefined): string | boolean | undefined {
  if (tree?.kind === 'text') return tree.value;
  return tree?.kind === 'name' ? tree.name === 'TRUE' || tree.name === 'T' : undefined;
}
