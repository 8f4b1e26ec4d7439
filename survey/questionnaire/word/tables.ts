// What a table of a form says: a battery of items on one scale, a row of marks, blanks to be filled in, or paragraphs set side by side.

/** How the line of a battery's items begins. */
export const ITEMS = '【项目:';

/** A table as rows of cells. */
export type Table = readonly (readonly string[])[];

/** As lines of outline text; undefined where the table is only to be filled in. */
export function tableLines(table: Table): readonly string[] | undefined {
  const battery = batteryIn(table);
  if (battery) return battery;
  if (isRowOfMarks(table)) return [];
  return isFilledIn(table) ? undefined : table.flat().flatMap((cell) => cell.split('\n'));
}

const BOX = /^[□○◯☐\s]*$/;
const NUMBERED = /^[(（[【]?\d{1,2}[)）\]】.、．]/;

function batteryIn(table: Table): readonly string[] | undefined {
  const [head = [], ...rows] = table;
  const scale = head.slice(1).map((words) => words.replaceAll('\n', '').trim());
  const isScale = scale.length > 1 && scale.every((words) => words !== '' && words.length < 40);
  const isGrid = rows.length > 1 && rows.every((row) => row.length === head.length && (row[0] ?? '') !== '');
  const isOpen = rows.every((row) => row.slice(1).every((cell) => BOX.test(cell)));
  if (!isScale || !isGrid || !isOpen) return undefined;
  const items = rows.map(([words = '']) =>
    words
      .replaceAll('\n', '')
      .replace(/^[(（]?\d{1,2}[)）.、．]\s*/, '')
      .replaceAll(';', '；'),
  );
  const options = scale.map((words, nth) => (NUMBERED.test(words) ? words : `(${nth + 1})${words}`));
  return [`${ITEMS}${items.join(';')}】`, ...options];
}

/** Marks to be ticked: how many there are stands in the question's own words. */
function isRowOfMarks([first = [], ...others]: Table): boolean {
  const isMarks = first.length > 1 && first.every((cell) => /^[□○◯☐]?\s?\d{1,2}$/.test(cell.trim()));
  return isMarks && others.length <= 1;
}

/** At least a third of the cells empty, and no question or option in it. */
function isFilledIn(table: Table): boolean {
  const cells = table.flat();
  const empty = cells.filter((cell) => cell.trim() === '' || /^_+$/.test(cell.trim())).length;
  const asks = cells.some((cell) =>
    cell.split('\n').some((line) => NUMBERED.test(line.trim()) || line.includes('□')),
  );
  return empty * 3 >= cells.length && !asks;
}
