// A questionnaire as the sheets of an XLSForm: routes as conditions that every program obeys, and our own columns.
import type { Problem } from '#base';
import { kindRules } from '../kinds/index.ts';
import type { Option, Question, Questionnaire } from '../model.ts';
import { wholeText } from '../piped-text.ts';
import type { Sheet } from '../xlsform/sheets.ts';
import { OWN_COLUMNS, OWN_SURVEY_COLUMNS } from './columns.ts';
import { printRules } from './own-rules.ts';
import { problem } from './problems.ts';
import { constraintOf, relevants } from './xpath.ts';

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
  ...Object.values(OWN_SURVEY_COLUMNS),
] as const;
const CHOICES = ['list_name', 'name', 'label', ...Object.values(OWN_COLUMNS)] as const;

function introductionRows({ introduction }: Questionnaire): string[][] {
  const paragraphs = introduction === undefined ? [] : introduction.split('\n');
  return paragraphs.map((words, index) => ['note', `introduction_${index + 1}`, plain(words)]);
}

const TYPES: Readonly<Record<Question['kind'], (question: Question) => string>> = {
  single: ({ id }) => `select_one ${id}`,
  marks: ({ id }) => `select_one ${id}`,
  multiple: ({ id }) => `select_multiple ${id}`,
  ranking: ({ id }) => `rank ${id}`,
  number: ({ limits }) => (limits?.decimals === undefined ? 'integer' : 'decimal'),
  text: () => 'text',
  date: () => 'date',
  time: () => 'time',
  note: () => 'note',
};

function questionRows(questionnaire: Questionnaire): string[][] {
  const relevant = relevants(questionnaire);
  return questionnaire.questions.map((question, index) => [
    TYPES[question.kind](question),
    question.id,
    plain(wholeText(question)),
    plain(question.note ?? ''),
    mayBeBlank(question) ? '' : 'yes',
    relevant[index] ?? '',
    ...constraintOf(question),
    ...ownSurveyCells(question),
  ]);
}

function mayBeBlank({ kind, options }: Question): boolean {
  return kind === 'note' || standIns({ kind, options }).length > 0;
}

/** The options that stand in for a typed answer, which XLSForm cannot say. */
function standIns({ kind, options }: Pick<Question, 'kind' | 'options'>): readonly Option[] {
  return kindRules(kind).answeredBy === 'typing' ? options : [];
}

function ownSurveyCells(question: Question): string[] {
  const { kind, text, battery, section = '', unit = '' } = question;
  const cells: Readonly<Record<keyof typeof OWN_SURVEY_COLUMNS, string>> = {
    kind,
    item: battery ? plain(text) : '',
    battery: plain(battery?.text ?? ''),
    section: plain(section),
    unit: plain(unit),
    rules: plain(printRules(question)),
  };
  return Object.values(cells);
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

function lossesOf(question: Question): Problem[] {
  const { id, note = '', checks, options } = question;
  const words = [
    wholeText(question),
    note,
    ...options.flatMap((each) => [each.label, each.screensOut?.reasonLabel ?? '']),
  ];
  const isOnlyHere = options.some(({ asksText }) => asksText) || standIns(question).length > 0 || checks;
  return [
    ...(words.some((each) => each.includes('${')) ? [problem('convert-text-changed', { question: id })] : []),
    ...(isOnlyHere ? [problem('convert-mark-only-here', { question: id })] : []),
  ];
}
