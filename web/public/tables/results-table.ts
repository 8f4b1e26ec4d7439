// Results as tables for files: indicators by place, questions overall, method and rules, outcomes and rates.
// Texts are safe for spreadsheets; the server makes the files. What the pages withhold is withheld here too.
import { type Language, safeCell } from '#base';
import type { Results } from '#wire/survey';
import type { OutcomeNames } from '../pages/method-words.ts';
import { speaker } from '../words.ts';
import { indicatorTable } from './indicator-table.ts';
import { methodRows } from './method-rows.ts';
import { outcomeTable } from './outcome-table.ts';
import { questionTable } from './question-table.ts';
import type { Cell, ResultsTable } from './table.ts';
import { TABLE_WORDS } from './table-words.ts';

/**
 * The tables of an export: indicators, questions, method, outcomes, in this order.
 * @param outcomes names of the outcome codes, as `DISPOSITIONS` of fieldwork has them
 */
export function resultsTable(
  content: Results,
  language: Language,
  outcomes: OutcomeNames = {},
): ResultsTable[] {
  const say = speaker(TABLE_WORDS, language);
  const tables = [
    indicatorTable(content, say, language),
    questionTable(content, say, language),
    { name: say('method'), header: [say('fact'), say('value')], rows: methodRows(content, say, language) },
    outcomeTable(content, say, language, outcomes),
  ];
  return tables.map(({ name, header, rows }) => ({
    name,
    header: header.map(safeCell),
    rows: rows.map(safeRow),
  }));
}

function safeRow(cells: readonly Cell[]): Cell[] {
  return cells.map((cell) => (typeof cell === 'string' ? safeCell(cell) : cell));
}
