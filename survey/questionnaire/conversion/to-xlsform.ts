// A questionnaire as the sheets of an XLSForm: routes as conditions that every program obeys, and our own columns.
import type { Problem } from '#base';
import type { Option, Question, Questionnaire } from '../model.ts';
import type { Condition } from '../prover/flow.ts';
import { outlineFlow } from '../prover/outline-flow.ts';
import type { Sheet } from '../xlsform/sheets.ts';
import { OWN_COLUMNS } from './columns.ts';
import { problem } from './problems.ts';

export type ConvertedForm = { readonly sheets: readonly Sheet[]; readonly losses: readonly Problem[] };

export function xlsFormOf(questionnaire: Questionnaire): ConvertedForm {
  const { title, questions } = questionnaire;
  return {
    sheets: [
      { name: 'survey', rows: [SURVEY, ...introductionRows(questionnaire), ...questionRows(questionnaire)] },
      { name: 'choices', rows: [CHOICES, ...questions.flatMap(choiceRows)] },
      { name: 'settings', rows: [['form_title'], [plain(title)]] },
    ],
    losses: questions.flatMap(lossesOf),
  };
}

const SURVEY = [
  'type',
  'name',
  'label',
  'hint',
  'required',
  'relevant',
  'constraint',
  'constraint_message',
] as const;
const CHOICES = ['list_name', 'name', 'label', ...Object.values(OWN_COLUMNS)] as const;

function introductionRows({ introduction }: Questionnaire): string[][] {
  const paragraphs = introduction === undefined ? [] : introduction.split('\n');
  return paragraphs.map((words, index) => ['note', `introduction_${index + 1}`, plain(words)]);
}

function questionRows(questionnaire: Questionnaire): string[][] {
  const flow = outlineFlow(questionnaire);
  const nameOf = (step: number) => flow[step]?.id ?? '';
  return questionnaire.questions.map((question, index) => [
    `${question.kind === 'multiple' ? 'select_multiple' : 'select_one'} ${question.id}`,
    question.id,
    plain(question.text),
    plain(question.note ?? ''),
    'yes',
    relevantOf(flow[index]?.asked, nameOf),
    ...constraintOf(question),
  ]);
}

function relevantOf(asked: Condition | undefined, nameOf: (step: number) => string): string {
  if (!asked || asked.is === 'always') return '';
  const parts = asked.is === 'all' ? asked.parts : [asked];
  return parts.flatMap((part) => notChosen(part, nameOf)).join(' and ');
}

function notChosen(condition: Condition, nameOf: (step: number) => string): string[] {
  if (condition.is !== 'not' || condition.part.is !== 'answer') return [];
  const { step, test } = condition.part;
  const codes = test.is === 'codes' ? [...test.codes] : test.is === 'includes' ? [test.code] : [];
  return codes.map((code) => `not(selected(\${${nameOf(step)}}, '${code}'))`);
}

/** The rule that keeps exclusive options alone, with its message. */
export function constraintOf({ kind, options }: Question): readonly string[] {
  const alone = kind === 'multiple' ? options.filter(({ exclusive }) => exclusive) : [];
  if (alone.length === 0) return ['', ''];
  const rules = alone.map(({ code }) => `(not(selected(., '${code}')) or count-selected(.) = 1)`);
  return [rules.join(' and '), '不能同时选 cannot be chosen together'];
}

function choiceRows({ id, options }: Question): string[][] {
  return options.map((option) => [id, option.code, plain(option.label), ...ownCells(option)]);
}

function ownCells(option: Option): string[] {
  const { screensOut } = option;
  const cells: Readonly<Record<keyof typeof OWN_COLUMNS, string>> = {
    notReadOut: option.readOut ? '' : 'yes',
    exclusive: option.exclusive ? 'yes' : '',
    asksText: option.asksText ? 'yes' : '',
    missing: option.missing ?? '',
    goTo: option.goTo ?? '',
    suppresses: option.suppresses?.join(' ') ?? '',
    reasonCode: screensOut?.reasonCode ?? '',
    reasonLabel: plain(screensOut?.reasonLabel ?? ''),
  };
  return Object.values(cells);
}

function plain(words: string): string {
  return words.replaceAll('${', '$ {');
}

function lossesOf({ id, text, note = '', options }: Question): Problem[] {
  const words = [text, note, ...options.flatMap((each) => [each.label, each.screensOut?.reasonLabel ?? ''])];
  return [
    ...(words.some((each) => each.includes('${')) ? [problem('convert-text-changed', { question: id })] : []),
    ...(options.some(({ asksText }) => asksText)
      ? [problem('convert-mark-only-here', { question: id })]
      : []),
  ];
}
