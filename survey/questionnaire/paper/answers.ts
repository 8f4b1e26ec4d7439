// Where a question is answered on paper: boxes before options, a row of marks, blanks for what is written.
import { AlignmentType, type FileChild, type Paragraph, Table, TableCell, TableRow, WidthType } from 'docx';
import { missingMark, type Option, type Question, routesInWords } from '#survey/questionnaire';
import { BORDERS, line, mm, SMALL_SIZE, TEXT_TWIPS } from './page.ts';

const KINDS: Readonly<Record<Question['kind'], (question: Question) => FileChild[]>> = {
  single: optionLines,
  multiple: optionLines,
  marks: marksRow,
  ranking: (question) => [places(question), ...optionLines(question)],
  number: (question) => [blank(`________${question.unit ?? ''}`), ...optionLines(question)],
  date: (question) => [blank('________年____月____日'), ...optionLines(question)],
  time: (question) => [blank('____时____分'), ...optionLines(question)],
  text: (question) => [...rules(), ...optionLines(question)],
  note: () => [],
};

export function answerPlace(question: Question): FileChild[] {
  return KINDS[question.kind](question);
}

/** The words behind an option: what whoever asks does about it, and where the way leads. */
export function optionWords(question: Question, option: Option): string {
  const marks = [
    ...(option.asksText ? ['（请注明：________）'] : []),
    ...(option.readOut ? [] : ['（不读出）']),
    missingMark(question, option),
    ...(option.exclusive ? ['（单独选）'] : []),
    ...routesInWords(option).map((words) => (option.screensOut ? `【${words}】` : ` → ${words}`)),
  ];
  return `${option.label}${marks.join('')}`;
}

const INDENT = { left: mm(8), hanging: mm(4) } as const;

function optionLine(question: Question, option: Option): Paragraph {
  return line(`□(${option.code})${optionWords(question, option)}`, {}, { indent: INDENT, keepLines: true });
}

function optionLines(question: Question): Paragraph[] {
  return question.options.map((option) => optionLine(question, option));
}

function blank(words: string): Paragraph {
  return line(words, {}, { indent: { left: mm(8) } });
}

function rules(): Paragraph[] {
  return [1, 2].map(() => blank('_'.repeat(60)));
}

function places({ limits, options }: Question): Paragraph {
  const count = Math.min(Number(limits?.most ?? options.length), 10);
  const each = Array.from({ length: count }, (_, nth) => `第${nth + 1}位____`);
  return blank(`填选项号：${each.join('　')}`);
}

/** Marks in a row of boxes, with their words below; options that say why there is none follow as lines. */
function marksRow(question: Question): FileChild[] {
  const { options } = question;
  const marks = options.filter(({ readOut, missing }) => readOut && missing === undefined);
  const others = optionLines({ ...question, options: options.filter((option) => !marks.includes(option)) });
  if (marks.length > 11) return [blank('分数：________'), ...others];
  const width = Math.floor((TEXT_TWIPS - mm(8)) / Math.max(1, marks.length));
  const row = (texts: readonly string[]) =>
    new TableRow({ cantSplit: true, children: texts.map((words) => markCell(words, width)) });
  const hasWords = marks.some(({ label, code }) => label !== code);
  const table = new Table({
    width: { size: width * marks.length, type: WidthType.DXA },
    indent: { size: mm(8), type: WidthType.DXA },
    columnWidths: marks.map(() => width),
    rows: [
      row(marks.map(({ code }) => `□${code}`)),
      ...(hasWords ? [row(marks.map(({ label, code }) => (label === code ? '' : label)))] : []),
    ],
  });
  return marks.length === 0 ? others : [table, ...others];
}

export function markCell(words: string, width: number): TableCell {
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    borders: BORDERS,
    margins: { left: 40, right: 40 },
    children: [line(words, { halfPoints: SMALL_SIZE }, { alignment: AlignmentType.CENTER })],
  });
}
