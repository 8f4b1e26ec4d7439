// The lists of choices of a form, and what is wrong with them by themselves.
import { type FileFinding, refusal, warning } from './findings.ts';
import type { KnownSheet } from './sheets.ts';
import { hasText, headerOfCell, type Row, type Table, text } from './table.ts';

export type ChoiceLists = ReadonlyMap<string, readonly Row[]>;

export function choiceListsOf(table: Table): ChoiceLists {
  const lists = new Map<string, Row[]>();
  for (const row of table.rows) {
    const list = text(row, 'list_name');
    if (list === '') continue;
    const rows = lists.get(list);
    if (rows) rows.push(row);
    else lists.set(list, [row]);
  }
  return lists;
}

export function choiceFindings(lists: ChoiceLists, mayRepeat: boolean): FileFinding[] {
  return [...lists].flatMap(([list, rows]) => [
    ...rows.flatMap(rowFindings),
    ...(mayRepeat ? [] : repeated(list, rows)),
  ]);
}

function rowFindings(row: Row): FileFinding[] {
  const name = text(row, 'name');
  if (name === '') return [refusal('xlsform-choice-without-name', {}, placeOf(row, 'name'))];
  const isShown = ['label', 'image', 'audio', 'video'].some((column) => hasText(row, column));
  return isShown ? [] : [warning('xlsform-choice-without-label', { name }, placeOf(row, 'label'))];
}

function repeated(list: string, rows: readonly Row[]): FileFinding[] {
  const seen = new Set<string>();
  return rows.flatMap((row) => {
    const name = text(row, 'name');
    if (name === '' || !seen.has(name)) {
      seen.add(name);
      return [];
    }
    return [refusal('xlsform-choice-repeats', { list, name: name.slice(0, 60) }, placeOf(row, 'name'))];
  });
}

function placeOf(row: Row, column: string, sheet: KnownSheet = 'choices') {
  return { sheet, row: row.number, column: headerOfCell(row, column) };
}
