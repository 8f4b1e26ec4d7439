// A questionnaire as the metadata file of Triple-S XML: one variable for each question, in the order of asking, as columns of a CSV file.
// It has no word for routes and for kinds of missing answers; those are told as losses.
import type { Problem } from '#base';
import { problem } from '../conversion/problems.ts';
import type { FormHead } from '../form-head.ts';
import type { Option, Question, Questionnaire } from '../model.ts';
import { wholeText } from '../piped-text.ts';
import { element, words, type Xml, xmlFile } from './xml.ts';

export type TripleS = { readonly xml: string; readonly losses: readonly Problem[] };

/** The longest words that an answer keeps. */
const LONGEST_WORDS = 500;

export function tripleSOf({ title, questions }: Questionnaire, { formNumber, issuedBy }: FormHead): TripleS {
  const asked = questions.filter(({ kind }) => kind !== 'note').flatMap(variablesOf);
  const numbered = asked.map((variable, nth) => variableElement(variable, nth + 1));
  const xml = element(
    'sss',
    { version: '3.0' },
    element('origin', {}, words('Wenan')),
    ...(issuedBy === '' ? [] : [element('user', {}, words(issuedBy))]),
    element(
      'survey',
      {},
      ...(formNumber === '' ? [] : [element('name', {}, words(formNumber))]),
      element('title', {}, words(title)),
      element('record', { ident: 'A', format: 'csv', skip: '1' }, ...numbered),
    ),
  );
  return { xml: xmlFile(xml), losses: questions.flatMap(lossesOf) };
}

type Kind = 'single' | 'multiple' | 'quantity' | 'character' | 'date' | 'time';

type Variable = {
  readonly name: string;
  readonly label: string;
  readonly type: Kind;
  readonly inside: readonly Xml[];
};

const KINDS: Readonly<Record<Question['kind'], (question: Question) => Variable[]>> = {
  single: (question) => [chosen(question, 'single'), ...otherWords(question)],
  marks: (question) => [chosen(question, 'single')],
  multiple: (question) => [chosen(question, 'multiple'), ...otherWords(question)],
  ranking: places,
  number: (question) => typed(question, 'quantity', (value) => value),
  date: (question) => typed(question, 'date', (value) => value.replaceAll('-', '')),
  time: (question) => typed(question, 'time', (value) => `${value.replace(':', '')}00`),
  text: (question) => [{ ...named(question), type: 'character', inside: [size()] }, ...why(question)],
  note: () => [],
};

function variablesOf(question: Question): readonly Variable[] {
  return KINDS[question.kind](question);
}

function named(question: Question) {
  return { name: question.id, label: wholeText(question) };
}

function chosen(question: Question, type: 'single' | 'multiple'): Variable {
  return { ...named(question), type, inside: [values(question.options)] };
}

function otherWords(question: Question): Variable[] {
  return question.options
    .filter(({ asksText }) => asksText)
    .slice(0, 1)
    .map(({ label }) => ({
      name: `${question.id}_text`,
      label: `${wholeText(question)}：${label}`,
      type: 'character',
      inside: [size()],
    }));
}

/** Who was named first, second, and so on. */
function places(question: Question): Variable[] {
  const most = Number(question.limits?.most ?? question.options.length);
  return Array.from({ length: most }, (_, nth) => ({
    name: `${question.id}_place${nth + 1}`,
    label: `${wholeText(question)}：第${nth + 1}位`,
    type: 'single',
    inside: [values(question.options)],
  }));
}

function typed(question: Question, type: Kind, written: (value: string) => string): Variable[] {
  const { least, most } = question.limits ?? {};
  const range =
    least === undefined || most === undefined
      ? []
      : [element('values', {}, element('range', { from: written(least), to: written(most) }))];
  return [{ ...named(question), type, inside: range }, ...why(question)];
}

/** The options that stand in for what is typed. */
function why(question: Question): Variable[] {
  return question.options.length === 0
    ? []
    : [
        {
          name: `${question.id}_why`,
          label: `${wholeText(question)}：为什么没有`,
          type: 'single',
          inside: [values(question.options)],
        },
      ];
}

function size(): Xml {
  return element('size', {}, words(String(LONGEST_WORDS)));
}

function values(options: readonly Option[]): Xml {
  return element('values', {}, ...options.map(({ code, label }) => element('value', { code }, words(label))));
}

function variableElement({ name, label, type, inside }: Variable, nth: number): Xml {
  return element(
    'variable',
    { ident: String(nth), type },
    element('name', {}, words(name)),
    element('label', {}, words(label)),
    element('position', { start: String(nth) }),
    ...inside,
  );
}

function lossesOf(question: Question): Problem[] {
  const { id, kind, askedWhen, checks, limits, options } = question;
  const hasRoute = options.some((each) => each.goTo ?? each.suppresses ?? each.screensOut);
  const isHalf = (limits?.least === undefined) !== (limits?.most === undefined);
  const isOpen = isHalf && (kind === 'number' || kind === 'date' || kind === 'time');
  return [
    ...(askedWhen || hasRoute ? [problem('convert-route-lost', { question: id })] : []),
    ...(checks ? [problem('convert-check-lost', { question: id })] : []),
    ...(isOpen ? [problem('convert-range-lost', { question: id })] : []),
    ...(kind === 'note' ? [problem('convert-question-left-out', { question: id, kind })] : []),
    ...(options.some(({ missing }) => missing) ? [problem('convert-missing-lost', { question: id })] : []),
  ];
}
