// A questionnaire of either kind of file as whoever answers meets it: words, options, and when each question is asked.
import type { Option, Question, Questionnaire } from '../model.ts';
import { printCondition } from '../outline/lines/condition-text.ts';
import { wholeText } from '../piped-text.ts';
import type { Flow, FlowStep } from '../prover/flow.ts';
import { formFlow } from '../prover/form-flow.ts';
import { outlineFlow } from '../prover/outline-flow.ts';
import { type FormNode, isAsked, nodesOf } from '../xlsform/form.ts';
import type { ReadForm } from '../xlsform/read-xlsform.ts';
import { type Row, text } from '../xlsform/table.ts';

/** Words by language; the key is empty where none is named. */
export type Words = ReadonlyMap<string, string>;

/** `marks`: what the interviewer and estimation are told of it; undefined where the file cannot say. */
export type AskedOption = {
  readonly code: string;
  readonly words: Words;
  readonly marks: string | undefined;
};

/** `typed`: conditions as they were written, for what the flow leaves undecided; `filter`: of the choices. */
export type AskedQuestion = {
  readonly id: string;
  readonly kind: string;
  readonly words: Words;
  readonly instruction: Words;
  readonly options: readonly AskedOption[];
  readonly typed: string;
  readonly check: string;
  readonly filter: string;
  readonly step: FlowStep;
};

/** `isNamed`: ids are names that somebody gave, not numbers that shift. */
export type AskedForm = {
  readonly isNamed: boolean;
  readonly questions: readonly AskedQuestion[];
  readonly flow: Flow;
};

export function askedOutline(questionnaire: Questionnaire): AskedForm {
  const flow = outlineFlow(questionnaire);
  const questions = questionnaire.questions.flatMap((question, index) => {
    const step = flow[index];
    return step ? [outlineQuestion(question, step)] : [];
  });
  return { isNamed: false, questions, flow };
}

function outlineQuestion(question: Question, step: FlowStep): AskedQuestion {
  const { id, kind, note, options } = question;
  const words = wholeText(question);
  return {
    id,
    kind,
    words: new Map([['', words]]),
    instruction: note === undefined ? new Map() : new Map([['', note]]),
    options: options.map((option) => ({
      code: option.code,
      words: new Map([['', option.label]]),
      marks: marksOf(option),
    })),
    typed: '',
    check: checkWords(question),
    filter: question.turned ? 'turned' : '',
    step,
  };
}

/** What an answer must keep to, as it is written. */
function checkWords({ limits, unit, checks = [] }: Question): string {
  const { least = '', most = '', decimals = 0 } = limits ?? {};
  return [
    ...(limits === undefined ? [] : [`${least}–${most}${decimals > 0 ? ` .${decimals}` : ''}`]),
    ...(unit === undefined ? [] : [unit]),
    ...checks.map(({ when, hard, message }) => `${hard ? '!' : '?'}${printCondition(when)}; ${message}`),
  ].join(' ');
}

function marksOf({ readOut, missing, exclusive, asksText }: Option): string {
  const marks = [
    readOut ? '' : 'not-read-out',
    missing ?? '',
    exclusive ? 'exclusive' : '',
    asksText ? 'asks-text' : '',
  ];
  return marks.filter((mark) => mark !== '').join(' ');
}

export function askedXlsForm(form: ReadForm): AskedForm {
  const { flow } = formFlow(form);
  const asked = [...nodesOf(form.top)].filter(isAsked);
  const questions = asked.flatMap((node, index) => {
    const step = flow[index];
    return step ? [formQuestion(node, step, form)] : [];
  });
  return { isNamed: true, questions, flow };
}

const KINDS: Readonly<Record<string, string>> = { one: 'single', several: 'multiple' };

function formQuestion(node: FormNode, step: FlowStep, { lists }: ReadForm): AskedQuestion {
  const { type, row } = node;
  const answer = type.is === 'select' ? type.select.answer : type.is === 'simple' ? type.simple.answer : '';
  const rows = type.is === 'select' ? (lists.get(type.select.list) ?? []) : [];
  const isRange = answer === 'range';
  return {
    id: node.name,
    kind: KINDS[answer] ?? answer,
    words: wordsIn(row, 'label'),
    instruction: wordsIn(row, 'hint'),
    options: rows.map((each) => ({
      code: text(each, 'name'),
      words: wordsIn(each, 'label'),
      marks: undefined,
    })),
    typed: typedAround(node),
    check: [text(row, 'constraint'), isRange ? text(row, 'parameters') : ''].join(' ').trim(),
    filter: text(row, 'choice_filter'),
    step,
  };
}

function wordsIn(row: Row, column: string): Words {
  const cells = [...row.cells].filter(([, cell]) => cell.column === column);
  return new Map(cells.map(([key, cell]) => [key.slice(column.length).replace(/^::/, ''), cell.text]));
}

function typedAround(node: FormNode): string {
  const parts: string[] = [];
  for (let each: FormNode | undefined = node; each; each = each.parent)
    parts.unshift(text(each.row, 'relevant'), text(each.row, 'repeat_count'));
  return parts.filter((part) => part !== '').join(' && ');
}
