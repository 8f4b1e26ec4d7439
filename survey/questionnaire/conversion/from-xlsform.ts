// An XLSForm as a questionnaire, and everything of it that a questionnaire cannot say. Whether the same
// people are still asked is proved, not assumed.
import type { Problem } from '#base';
import { askedOutline, askedXlsForm } from '../changes/asked-form.ts';
import { compareForms } from '../changes/compare-forms.ts';
import { MOST_MARKS, markOptions } from '../kinds/marks.ts';
import type { MissingKind, Option, Question, QuestionKind, Questionnaire } from '../model.ts';
import { formFlow } from '../prover/form-flow.ts';
import { tidy } from '../text.ts';
import { type FormNode, isAsked, nodesOf } from '../xlsform/form.ts';
import { endsOf, parametersIn } from '../xlsform/parameters.ts';
import type { ReadForm } from '../xlsform/read-xlsform.ts';
import type { Answer } from '../xlsform/row-types.ts';
import { labelsOf, type Row, text } from '../xlsform/table.ts';
import { askedWhenOf } from './asked-when-of.ts';
import { INTRODUCTION, OWN_COLUMNS, OWN_SURVEY_COLUMNS } from './columns.ts';
import { readRules } from './own-rules.ts';
import { problem } from './problems.ts';
import { constraintOf, relevants } from './xpath.ts';

export type ConvertedQuestionnaire = {
  readonly questionnaire: Questionnaire;
  readonly losses: readonly Problem[];
};

export function questionnaireOf(form: ReadForm): ConvertedQuestionnaire {
  const nodes = [...nodesOf(form.top)];
  const paragraphs = nodes.filter(isIntroduction).map(({ row }) => labelOf(row));
  const ids = idsOf(nodes.filter((node) => kindOf(node) !== undefined && !isIntroduction(node)));
  const named = [...ids].map(([node, id]) => questionOf(node, id, form));
  const isOurs = nodes.some(({ row }) => text(row, OWN_SURVEY_COLUMNS.kind) !== '');
  const questionnaire: Questionnaire = {
    format: 'wenan-questionnaire/1',
    title: tidy(form.title),
    ...(paragraphs.length === 0 ? {} : { introduction: paragraphs.join('\n') }),
    questions: isOurs ? named : withConditions(named, form, ids),
  };
  return {
    questionnaire,
    losses: [
      ...nodes.flatMap((node) => nodeLosses(node, ids.get(node))),
      ...[...ids].flatMap(([node, id], index) => questionLosses(node, id, named[index], form)),
      ...(isOurs ? editedConditions(questionnaire, ids) : conditionLosses(form, questionnaire, ids)),
    ],
  };
}

const KINDS: Readonly<Partial<Record<Answer, QuestionKind>>> = {
  one: 'single',
  several: 'multiple',
  rank: 'ranking',
  integer: 'number',
  decimal: 'number',
  range: 'marks',
  text: 'text',
  date: 'date',
  time: 'time',
  note: 'note',
};

function kindOf({ type, row }: FormNode): QuestionKind | undefined {
  const answer =
    type.is === 'select' ? type.select.answer : type.is === 'simple' ? type.simple.answer : undefined;
  const kind = answer && KINDS[answer];
  if (kind === 'single' && text(row, OWN_SURVEY_COLUMNS.kind) === 'marks') return 'marks';
  return kind === 'marks' && marksIn(row).length === 0 ? undefined : kind;
}

/** The marks of a range of whole steps. */
function marksIn(row: Row): readonly Option[] {
  const parameters = parametersIn(text(row, 'parameters'));
  const { start, end, step } = endsOf(parameters ?? new Map());
  const fits =
    step === 1 && Number.isInteger(start) && Number.isInteger(end) && start >= 0 && end < MOST_MARKS;
  return fits && end > start ? markOptions(start, end, {}) : [];
}

/** Conditions of other programs, as far as outline text can say them. */
function withConditions(
  questions: readonly Question[],
  form: ReadForm,
  ids: ReadonlyMap<FormNode, string>,
): Question[] {
  const { flow } = formFlow(form);
  const names = new Map([...ids].map(([node, id]) => [node.name, id]));
  const byId = new Map(questions.map((question) => [question.id, question]));
  const renamed = (step: number) => {
    const old = flow[step];
    const question = byId.get(names.get(old?.id ?? '') ?? '');
    const codes = old && 'codes' in old.domain ? old.domain.codes : [];
    return question && { question, code: (code: string) => question.options[codes.indexOf(code)]?.code };
  };
  const asked = new Map(flow.map((step) => [names.get(step.id), step.asked]));
  return questions.map((question) => {
    const condition = asked.get(question.id);
    const askedWhen = condition && condition.is !== 'always' ? askedWhenOf(condition, renamed) : undefined;
    return askedWhen ? { ...question, askedWhen } : question;
  });
}

/** Conditions that another program changed in the columns that it knows: ours still say what they were. */
function editedConditions(questionnaire: Questionnaire, ids: ReadonlyMap<FormNode, string>): Problem[] {
  const printed = relevants(questionnaire);
  return [...ids].flatMap(([{ row }, id], index) =>
    text(row, 'relevant') === printed[index] ? [] : [problem('convert-condition-lost', { question: id })],
  );
}

function isIntroduction({ name, type }: FormNode): boolean {
  return INTRODUCTION.test(name) && type.is === 'simple' && type.simple.answer === 'note';
}

const NUMBERED = /^[QS](0|[1-9]\d{0,2})(_[1-9]\d?)?$/;

/** Their own names where all are numbers of questions, else Q1, Q2 … in order. */
function idsOf(nodes: readonly FormNode[]): Map<FormNode, string> {
  const names = nodes.map(({ name }) => name);
  const isNumbered = names.every((name) => NUMBERED.test(name)) && new Set(names).size === names.length;
  return new Map(nodes.map((node, index) => [node, isNumbered ? node.name : `Q${index + 1}`]));
}

function questionOf(node: FormNode, id: string, form: ReadForm): Question {
  const { row } = node;
  const note = tidy(text(row, 'hint'));
  const own = (column: keyof typeof OWN_SURVEY_COLUMNS) => text(row, OWN_SURVEY_COLUMNS[column]);
  const battery = own('battery') === '' ? undefined : { id: id.replace(/_\d+$/, ''), text: own('battery') };
  return {
    id,
    kind: kindOf(node) ?? 'single',
    text: battery ? own('item') : labelOf(row),
    ...(note === '' ? {} : { note }),
    screener: id.startsWith('S'),
    ...(own('section') === '' ? {} : { section: own('section') }),
    ...(battery ? { battery } : {}),
    ...(own('unit') === '' ? {} : { unit: own('unit') }),
    ...readRules(own('rules')),
    ...decimalsOf(node),
    options: optionsOf(node, id, form),
  };
}

// A decimal of another program says nothing of how many; three are the most that are kept.
function decimalsOf({ type, row }: FormNode): Pick<Question, 'limits'> {
  const isDecimal = type.is === 'simple' && type.simple.answer === 'decimal';
  return isDecimal && text(row, OWN_SURVEY_COLUMNS.kind) === '' ? { limits: { decimals: 3 } } : {};
}

function optionsOf({ type, row }: FormNode, id: string, { lists }: ReadForm): readonly Option[] {
  const isRange = type.is === 'simple' && type.simple.answer === 'range';
  if (isRange) return marksIn(row);
  // Options that stand in for a typed answer are a list by the name of the question that no select names.
  const isOurs = text(row, OWN_SURVEY_COLUMNS.kind) !== '';
  const rows = type.is === 'select' ? lists.get(type.select.list) : isOurs ? lists.get(id) : undefined;
  const codes = codesOf(rows ?? []);
  return (rows ?? []).map((each, index) => optionOf(each, codes[index] ?? ''));
}

const CODE = /^(0|[1-9]\d?)$/;

/** The codes of a list: its own where all can be printed numbers, else 1, 2 …. */
export function codesOf(rows: readonly Row[]): readonly string[] {
  const names = rows.map((row) => text(row, 'name'));
  return names.every((name) => CODE.test(name)) ? names : names.map((_, index) => `${index + 1}`);
}

const MISSING: Readonly<Record<string, MissingKind>> = {
  'dont-know': 'dont-know',
  refused: 'refused',
  'not-applicable': 'not-applicable',
};

function optionOf(row: Row, code: string): Option {
  const own = (column: keyof typeof OWN_COLUMNS) => text(row, OWN_COLUMNS[column]);
  const missing = MISSING[own('missing')];
  const [reasonCode, reasonLabel] = [own('reasonCode'), own('reasonLabel')];
  return {
    code,
    label: labelOf(row),
    readOut: own('notReadOut') !== 'yes',
    exclusive: own('exclusive') === 'yes',
    asksText: own('asksText') === 'yes',
    ...(missing === undefined ? {} : { missing }),
    ...(own('goTo') === '' ? {} : { goTo: own('goTo') }),
    ...(own('suppresses') === '' ? {} : { suppresses: own('suppresses').split(' ') }),
    ...(reasonCode === '' ? {} : { screensOut: { reasonCode, reasonLabel } }),
  };
}

function labelOf(row: Row): string {
  return tidy(labelsOf(row)[0]?.text ?? text(row, 'name'));
}

function nodeLosses(node: FormNode, id: string | undefined): Problem[] {
  const { name, row } = node;
  if (isIntroduction(node)) return [];
  if (!isAsked(node)) return [problem('convert-row-left-out', { name, type: text(row, 'type') })];
  if (id === undefined)
    return [problem('convert-question-left-out', { question: name, kind: text(row, 'type') })];
  return id === name ? [] : [problem('convert-name-changed', { old: name, now: id })];
}

function questionLosses(
  { row, type }: FormNode,
  id: string,
  question: Question | undefined,
  { lists }: ReadForm,
): Problem[] {
  const rows = type.is === 'select' ? (lists.get(type.select.list) ?? []) : [];
  const codes = codesOf(rows);
  const [kept = ''] = question ? constraintOf(question) : [];
  const typed = text(row, 'constraint');
  return [
    ...rows.flatMap((each, index) => {
      const [old, now] = [text(each, 'name'), codes[index] ?? ''];
      return old === now ? [] : [problem('convert-code-changed', { question: id, old, now })];
    }),
    ...(typed === kept ? [] : [problem('convert-check-lost', { question: id })]),
    ...(text(row, 'choice_filter') === '' ? [] : [problem('convert-filter-lost', { question: id })]),
    ...(isBlankLost(row, question) ? [problem('convert-blank-lost', { question: id })] : []),
    ...labelsOf(row)
      .slice(1)
      .map(({ header }) => problem('convert-language-lost', { question: id, language: header })),
  ];
}

function isBlankLost(row: Row, question: Question | undefined): boolean {
  const isOurs = text(row, OWN_SURVEY_COLUMNS.kind) !== '';
  return text(row, 'required') === '' && question?.kind !== 'note' && !isOurs;
}

function conditionLosses(
  form: ReadForm,
  questionnaire: Questionnaire,
  ids: ReadonlyMap<FormNode, string>,
): Problem[] {
  const names = new Map([...ids].map(([node, id]) => [node.name, id]));
  const old = askedXlsForm(form);
  const renamed = old.questions.map((each) => ({ ...each, id: names.get(each.id) ?? each.id }));
  const now = { ...askedOutline(questionnaire), isNamed: true };
  return compareForms({ ...old, questions: renamed }, now)
    .filter(({ changes }) =>
      changes.some(({ problem: { code } }) => /^change-population(-undecided)?$/.test(code)),
    )
    .map((compared) => problem('convert-condition-lost', { question: compared.now ?? '' }));
}
