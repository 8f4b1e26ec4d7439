// Writes a questionnaire as outline text that reads back as the same questionnaire. Words that could be taken for
// something else are escaped with `\`, and only those.
import { canonicalJson } from '#base';
import { kindRules } from '../kinds/index.ts';
import type { Battery, Option, Question, Questionnaire } from '../model.ts';
import { defaultReason, optionOf } from './draft.ts';
import { keptText, typed, typedLiterally } from './lines/characters.ts';
import { type HeadLine, printHeadLine, readHeadLine } from './lines/head-line.ts';
import { type HeadMarked, printHeadMarks } from './lines/head-marks.ts';
import { lineOf } from './lines/line.ts';
import { lineShape, shaped } from './lines/line-shape.ts';
import { OPTION_MARKS } from './lines/option-marks.ts';
import { optionStarts, readOptions } from './lines/option-run.ts';
import { noteOf, numberedAt, readHead } from './lines/question-head.ts';

/**
 * Canonical outline text: title, introduction, then each question with one option a line; lines end in `\n`.
 * Reading it gives the same questionnaire, for every questionnaire that `checkQuestionnaire` finds sound.
 */
export function printOutline(questionnaire: Questionnaire): string {
  const blocks = [frontText(questionnaire), ...batteriesOf(questionnaire.questions).map(questionText)];
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`;
}

function frontText({ title, introduction }: Questionnaire): string {
  if (introduction === undefined) return title === '' ? '' : paragraph(title);
  const [first = '', ...rest] = introduction.split('\n');
  const head = title === '' ? '标题:' : paragraph(title);
  return [head, `开场白:${typed(first)}`, ...rest.map(paragraph)].join('\n');
}

// A leading `\` makes any line plain.
function paragraph(words: string): string {
  const plain = typed(words);
  const { shape } = lineShape(lineOf(plain, 1));
  return shape === 'plain' && keptText(lineOf(plain, 1).text) === words ? plain : `\\${plain}`;
}

/** One question, or the items of a battery that differ in nothing but their words. */
export type Printed = { readonly question: Question; readonly items: readonly string[] };

export function batteriesOf(questions: readonly Question[]): readonly Printed[] {
  const printed: { question: Question; items: string[] }[] = [];
  for (const question of questions) {
    const last = printed.at(-1);
    const { battery } = question;
    if (last && battery && last.question.id === battery.id) last.items.push(question.text);
    else if (battery) printed.push({ question: wholeOf(question, battery), items: [question.text] });
    else printed.push({ question, items: [] });
  }
  return printed;
}

function wholeOf({ battery: _, ...item }: Question, { id, text }: Battery): Question {
  return { ...item, id, text };
}

function questionText(printed: Printed): string {
  const { question } = printed;
  const { note, section, askedWhen, checks = [] } = question;
  return [
    headText(printed),
    ...(note === undefined ? [] : [noteText(note)]),
    ...(section === undefined ? [] : [lineText({ is: 'section', text: section })]),
    ...(askedWhen === undefined ? [] : [lineText({ is: 'asked', when: askedWhen })]),
    ...checks.map((check) => lineText({ is: 'check', check })),
    ...(printed.items.length === 0 ? [] : [lineText({ is: 'items', items: printed.items })]),
    ...writtenOptions(question).map((option) => optionText(question, option)),
  ].join('\n');
}

/** What a question says beside its words and options, as it is typed: limits, unit, order, condition, checks. */
export function ruleWords(question: Question): readonly string[] {
  const { askedWhen, checks = [] } = question;
  const [, ...marks] = marksText(question, (words) => words);
  return [
    ...(marks.length === 0 ? [] : [marks.join('，')]),
    ...(askedWhen === undefined ? [] : [lineText({ is: 'asked', when: askedWhen })]),
    ...checks.map((check) => lineText({ is: 'check', check })),
  ];
}

/** Kind, limits, unit and order of a question as they stand in the brackets behind its words. */
export function markWords(question: Question): readonly string[] {
  return marksText(question, (words) => words);
}

function lineText(line: Exclude<HeadLine, { is: 'unread' }>): string {
  const plain = printHeadLine(line, typed);
  const { look, text, shadow } = shaped(lineOf(plain, 1));
  const read =
    look.shape === 'note' &&
    readHeadLine(text.slice(look.innerStart, look.innerEnd), shadow.slice(look.innerStart, look.innerEnd));
  return JSON.stringify(read) === JSON.stringify(line) ? plain : printHeadLine(line, typedLiterally);
}

// Marks are said by their range where they can be.
function writtenOptions({ kind, options }: Question): readonly Option[] {
  const range = kind === 'marks' ? rangeOf(options) : undefined;
  return range ? options.slice(range.count) : options;
}

function rangeOf(options: readonly Option[]) {
  const [first] = options;
  const marks = options.filter((option, nth) => isPlainMark(option, Number(first?.code) + nth));
  const count = marks.length;
  const isRun = count > 1 && options.slice(0, count).every((option, nth) => option === marks[nth]);
  if (!first || !isRun) return undefined;
  const least = Number(first.code);
  const ends = Object.fromEntries(
    marks.flatMap(({ code, label }) => (label === code ? [] : [[code, label]])),
  );
  return { count, range: [least, least + count - 1] as const, ends };
}

function isPlainMark({ code, ...option }: Option, mark: number): boolean {
  const { label: _, ...plain } = option;
  const usual = { readOut: true, exclusive: false, asksText: false };
  return code === String(mark) && JSON.stringify(sorted(plain)) === JSON.stringify(sorted(usual));
}

function headText(printed: Printed): string {
  const { question, items } = printed;
  const number = question.id.startsWith('Q') ? question.id.slice(1) : question.id;
  const write = (say: (words: string) => string) =>
    `${number}、${say(question.text)}(${[...(items.length > 0 ? ['矩阵题'] : []), ...marksText(question, say)].join(',')})`;
  return readsAsHead(write(typed), printed) ? write(typed) : write(typedLiterally);
}

function marksText({ kind, ...question }: Question, say: (words: string) => string): string[] {
  const [mark = ''] = kindRules(kind).marks;
  return [mark, ...printHeadMarks(kind, saidOf({ kind, ...question }), say)];
}

function saidOf({ kind, limits, unit, turned, options }: Question): HeadMarked {
  const marks = kind === 'marks' ? rangeOf(options) : undefined;
  return {
    ...(limits === undefined ? {} : { limits }),
    ...(unit === undefined ? {} : { unit }),
    ...(turned === undefined ? {} : { turned }),
    ...(marks ? { range: marks.range } : {}),
    ...(marks && Object.keys(marks.ends).length > 0 ? { ends: marks.ends } : {}),
  };
}

function readsAsHead(printed: string, { question, items }: Printed): boolean {
  const line = lineOf(printed, 1);
  const numbered = numberedAt(line.shadow);
  if (!numbered || lineShape(line).shape !== 'numbered') return false;
  const head = readHead(line, numbered.from);
  const said = { ...saidOf(question), ...(items.length > 0 ? { isBattery: true } : {}) };
  return (
    canonicalJson(head.said ?? {}) === canonicalJson(said) &&
    head.text === question.text &&
    head.kind === question.kind &&
    head.notes.length === 0 &&
    head.optionsFrom === undefined
  );
}

function noteText(note: string): string {
  const printed = `【说明:${typed(note)}】`;
  const { look, text } = shaped(lineOf(printed, 1));
  const reads = look.shape === 'note' && noteOf(text.slice(look.innerStart, look.innerEnd)) === note;
  return reads ? printed : `【说明:${typedLiterally(note)}】`;
}

function optionText(question: Question, option: Option): string {
  const context = {
    isExclusiveByLabel: kindRules(question.kind).isExclusiveByLabel,
    defaultReasonCode: defaultReason(question.id, option.code),
  };
  const write = (say: (words: string) => string) => {
    const marks = OPTION_MARKS.map((mark) => mark.print(option, { ...context, say }));
    return `(${option.code})${say(option.label)}${marks.join('')}`;
  };
  return readsAsOption(write(typed), question, option) ? write(typed) : write(typedLiterally);
}

/** The mark of a missing answer whose label does not say so by itself; empty where there is none. */
export function missingMark(question: Question, option: Option): string {
  const context = {
    isExclusiveByLabel: kindRules(question.kind).isExclusiveByLabel,
    defaultReasonCode: defaultReason(question.id, option.code),
    say: (words: string) => words,
  };
  const printed = OPTION_MARKS.map((mark) => mark.print(option, context));
  return printed.filter((words) => words.includes('计为')).join('');
}

function readsAsOption(printed: string, { kind, id }: Question, option: Option): boolean {
  const line = lineOf(printed, 1);
  const [read, ...more] = readOptions(line, optionStarts(line, 0, 'bracket'));
  if (!read || more.length > 0 || read.unreadMarks.length > 0) return false;
  return isSame(optionOf(read, kind, id), option);
}

function isSame(left: Option, right: Option): boolean {
  return JSON.stringify(sorted(left)) === JSON.stringify(sorted(right));
}

function sorted(option: object): readonly unknown[] {
  return Object.entries(option).sort(([left], [right]) => (left < right ? -1 : 1));
}
