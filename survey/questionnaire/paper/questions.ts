// A question on paper: its words and how it may be answered, whom it is asked, what whoever asks has to know, and its options; or a
// battery as one table of its items.
import {
  type FileChild,
  HeadingLevel,
  type Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  WidthType,
} from 'docx';
import {
  batteriesOf,
  markWords,
  type Question,
  type Questionnaire,
  rulesOnPaper,
} from '#survey/questionnaire';
import { answerPlace, markCell, optionWords } from './answers.ts';
import { BORDERS, line, mm, SMALL_SIZE, TEXT_TWIPS } from './page.ts';

type OnPaper = ReturnType<typeof batteriesOf>[number];

export function questionsOf(questionnaire: Questionnaire): FileChild[] {
  return batteriesOf(questionnaire.questions).flatMap((printed) => [
    ...sectionLines(printed.question),
    wordsLine(printed),
    ...besides(questionnaire, printed.question),
    ...(printed.items.length === 0 ? answerPlace(printed.question) : [itemsTable(printed)]),
  ]);
}

function sectionLines({ section }: Question): Paragraph[] {
  return section === undefined
    ? []
    : [
        line(
          section,
          { face: 'hei', halfPoints: 28 },
          { spacing: { before: 280, after: 80 }, keepNext: true, heading: HeadingLevel.HEADING_2 },
        ),
      ];
}

function wordsLine({ question, items }: OnPaper): Paragraph {
  const number = question.id.startsWith('Q') ? question.id.slice(1) : question.id;
  const marks = [...(items.length === 0 ? [] : ['矩阵题']), ...markWords(question)].join('，');
  const words = `${number}、${question.text}（${marks}）`;
  return line(
    words,
    { isBold: true },
    { spacing: { before: 200, after: 60, line: 320 }, keepNext: true, keepLines: true },
  );
}

function besides(questionnaire: Questionnaire, question: Question): Paragraph[] {
  const { note } = question;
  const told = [...(note === undefined ? [] : [`说明：${note}`]), ...rulesOnPaper(questionnaire, question)];
  return told.map((words) =>
    line(
      `【${words}】`,
      { face: 'kai', halfPoints: SMALL_SIZE },
      { indent: { left: mm(8) }, keepNext: true },
    ),
  );
}

/** Share of the width that the items take; the options share the rest. */
const ITEMS_SHARE = 0.36;

function itemsTable({ question, items }: OnPaper): Table {
  const { options } = question;
  const first = Math.round(TEXT_TWIPS * ITEMS_SHARE);
  const each = Math.floor((TEXT_TWIPS - first) / Math.max(1, options.length));
  const head = options.map((option) =>
    markCell(`(${option.code})${option.label === option.code ? '' : optionWords(question, option)}`, each),
  );
  return new Table({
    width: { size: first + each * options.length, type: WidthType.DXA },
    columnWidths: [first, ...options.map(() => each)],
    layout: TableLayoutType.FIXED,
    rows: [
      new TableRow({ tableHeader: true, cantSplit: true, children: [itemCell('', first), ...head] }),
      ...items.map(
        (words, nth) =>
          new TableRow({
            cantSplit: true,
            children: [
              itemCell(`${nth + 1}. ${words}`, first),
              ...(options.length === 0 ? [] : options.map(() => markCell('□', each))),
            ],
          }),
      ),
    ],
  });
}

function itemCell(words: string, width: number): TableCell {
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    borders: BORDERS,
    margins: { left: 80, right: 80 },
    children: [line(words, { halfPoints: SMALL_SIZE })],
  });
}
