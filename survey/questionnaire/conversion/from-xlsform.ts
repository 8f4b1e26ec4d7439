// An XLSForm as a questionnaire of choices, and everything of it that such a questionnaire cannot say. Whether the same
// people are still asked is proved, not assumed.
import type { Problem } from '#base';
import { askedOutline, askedXlsForm } from '../changes/asked-form.ts';
import { compareForms } from '../changes/compare-forms.ts';
import type { MissingKind, Option, Question, Questionnaire } from '../model.ts';
import { tidy } from '../text.ts';
import { type FormNode, isAsked, nodesOf } from '../xlsform/form.ts';
import type { ReadForm } from '../xlsform/read-xlsform.ts';
import { labelsOf, type Row, text } from '../xlsform/table.ts';
import { INTRODUCTION, OWN_COLUMNS } from './columns.ts';
import { problem } from './problems.ts';
import { withSuppressions } from './suppressions.ts';
import { constraintOf } from './to-xlsform.ts';

export type ConvertedQuestionnaire = {
  readonly questionnaire: Questionnaire;
  readonly losses: readonly Problem[];
};

export function questionnaireOf(form: ReadForm): ConvertedQuestionnaire {
  const nodes = [...nodesOf(form.top)];
  const paragraphs = nodes.filter(isIntroduction).map(({ row }) => labelOf(row));
  const ids = idsOf(nodes.filter(({ type }) => type.is === 'select' && type.select.answer !== 'rank'));
  const named = [...ids].map(([node, id]) => questionOf(node, id, form));
  const plain: Questionnaire = {
    format: 'wenan-questionnaire/1',
    title: tidy(form.title),
    ...(paragraphs.length === 0 ? {} : { introduction: paragraphs.join('\n') }),
    questions: named,
  };
  const hasOwnRoutes = named.some(({ options }) =>
    options.some(({ goTo, suppresses, screensOut }) => goTo ?? suppresses ?? screensOut),
  );
  const questionnaire = hasOwnRoutes ? plain : withSuppressions(plain, form, ids);
  return {
    questionnaire,
    losses: [
      ...nodes.flatMap((node) => nodeLosses(node, ids.get(node))),
      ...[...ids].flatMap(([node, id], index) => questionLosses(node, id, named[index], form)),
      ...conditionLosses(form, questionnaire, ids),
    ],
  };
}

function isIntroduction({ name, type }: FormNode): boolean {
  return INTRODUCTION.test(name) && type.is === 'simple' && type.simple.answer === 'note';
}

const NUMBERED = /^[QS](0|[1-9]\d{0,2})$/;

/** Their own names where all are numbers of questions, else Q1, Q2 … in order. */
function idsOf(nodes: readonly FormNode[]): Map<FormNode, string> {
  const names = nodes.map(({ name }) => name);
  const isNumbered = names.every((name) => NUMBERED.test(name)) && new Set(names).size === names.length;
  return new Map(nodes.map((node, index) => [node, isNumbered ? node.name : `Q${index + 1}`]));
}

function questionOf(node: FormNode, id: string, { lists }: ReadForm): Question {
  const { type, row } = node;
  const isSeveral = type.is === 'select' && type.select.answer === 'several';
  const rows = type.is === 'select' ? (lists.get(type.select.list) ?? []) : [];
  const codes = codesOf(rows);
  const note = tidy(text(row, 'hint'));
  return {
    id,
    kind: isSeveral ? 'multiple' : 'single',
    text: labelOf(row),
    ...(note === '' ? {} : { note }),
    screener: id.startsWith('S'),
    options: rows.map((each, index) => optionOf(each, codes[index] ?? '')),
  };
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
    ...(text(row, 'required') === '' ? [problem('convert-blank-lost', { question: id })] : []),
    ...labelsOf(row)
      .slice(1)
      .map(({ header }) => problem('convert-language-lost', { question: id, language: header })),
  ];
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
