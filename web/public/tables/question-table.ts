// The table of questions: one row an option, overall.
import type { Language } from '#base';
import type { QuestionResult, Results } from '#wire/survey';
import { shownFigure } from '../place-standings.ts';
import { type Cell, figureCells, type ResultsTable, remark, type SayTable } from './table.ts';
import type { TABLE_WORDS } from './table-words.ts';

const QUESTION_COLUMNS = [
  'question',
  'text',
  'kind',
  'asked',
  'optionCode',
  'option',
  'chosen',
  'n',
  'share',
  'standardError',
  'lower',
  'upper',
  'remark',
] as const satisfies readonly (keyof typeof TABLE_WORDS)[];

export function questionTable(
  { questions, minimumCell }: Results,
  say: SayTable,
  language: Language,
): ResultsTable {
  const rowsOf = ({ questionId, text, kind, asked, options }: QuestionResult): Cell[][] =>
    options.map(({ code, label, chosen, overall }) => [
      questionId,
      text,
      say(kind),
      asked,
      code,
      label,
      shownFigure(overall, minimumCell) ? chosen : null,
      ...figureCells(overall, minimumCell),
      remark(overall, minimumCell, language),
    ]);
  return {
    name: say('questions'),
    header: QUESTION_COLUMNS.map((column) => say(column)),
    rows: questions.flatMap(rowsOf),
  };
}
