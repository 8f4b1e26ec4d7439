// What every check of a form is given, and the place of a cell.
import type { ChoiceLists } from '../choice-lists.ts';
import type { Place } from '../findings.ts';
import type { FormNode } from '../form.ts';
import type { Sheet } from '../sheets.ts';
import { headerOfCell, type Row, type Table } from '../table.ts';

export type FormInCheck = {
  readonly sheets: readonly Sheet[];
  readonly top: readonly FormNode[];
  /** Every node, parents first. */
  readonly nodes: readonly FormNode[];
  readonly lists: ChoiceLists;
  readonly externalLists: ChoiceLists;
  readonly choices: Table;
  readonly settings: Row | undefined;
  readonly rootName: string;
};

export function cellPlace(row: Row, column: string, sheet = 'survey'): Place {
  return { sheet, row: row.number, column: headerOfCell(row, column) };
}

/** Whether nobody ever sees it: reckoned without a screen, or a file beside the form. */
export function isReckoned(node: FormNode): boolean {
  return node.type.is === 'simple' && node.type.simple.part !== 'asked';
}
