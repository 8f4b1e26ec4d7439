// Where in a roster something was found: row and column as a spreadsheet shows them.
import { columnLetters, type Problem } from '#base';

/** @param index of the column, from 0 */
export function atIndex(found: Problem, row: number, index: number): Problem {
  const column = columnLetters(index);
  const where = `第${row}行 ${column}列 / row ${row}, column ${column}`;
  return { ...found, where, details: { ...found.details, row, column } };
}

export function atRow(found: Problem, row: number): Problem {
  return { ...found, where: `第${row}行 / row ${row}`, details: { ...found.details, row } };
}
