// One sheet as rows of named cells. Two columns that mean the same are a finding: nobody can say which of them counts.

import { spaced } from '../text.ts';
import { type FileFinding, refusal } from './findings.ts';
import { columnOf } from './headers.ts';
import type { KnownSheet, Sheet } from './sheets.ts';

/** One cell with the header as it was typed, so that a finding names the column its reader sees. */
type Cell = { readonly text: string; readonly header: string; readonly column: string };

/** `number`: as the office program counts. Only cells with text are there, by `name` or `name::language`. */
export type Row = { readonly number: number; readonly cells: ReadonlyMap<string, Cell> };

export type Table = {
  readonly columns: ReadonlySet<string>;
  readonly rows: readonly Row[];
  readonly findings: readonly FileFinding[];
};

type Header = { readonly header: string; readonly column: string; readonly key: string };

export function tableOf({ rows }: Sheet, name: KnownSheet): Table {
  const headers = (rows[0] ?? []).map((header): Header | undefined => headerOf(header.trim(), name));
  const findings = name === 'settings' ? [] : duplicates(headers, name);
  const read = rows.slice(1).map((cells, index) => rowOf(cells, headers, index + 2));
  const columns = new Set(headers.flatMap((header) => (header ? [header.column] : [])));
  return { columns, rows: read.filter(({ cells }) => cells.size > 0), findings };
}

export const NO_TABLE: Table = { columns: new Set(), rows: [], findings: [] };

/** The text of a cell, empty where there is none. */
export function text(row: Row, column: string): string {
  return row.cells.get(column)?.text ?? '';
}

/** Whether a column has text in any language. */
export function hasText(row: Row, column: string): boolean {
  if (row.cells.has(column)) return true;
  for (const cell of row.cells.values()) if (cell.column === column) return true;
  return false;
}

/** The labels in the order of their languages. */
export function labelsOf(row: Row): readonly Cell[] {
  return [...row.cells.values()].filter(({ column }) => column === 'label');
}

export function headerOfCell(row: Row, column: string): string {
  return row.cells.get(column)?.header ?? column;
}

function headerOf(header: string, sheet: KnownSheet): Header | undefined {
  if (header === '') return undefined;
  const { name, language } = columnOf(header, sheet);
  return { header, column: name, key: language === undefined ? name : `${name}::${language}` };
}

function rowOf(cells: readonly string[], headers: readonly (Header | undefined)[], number: number): Row {
  const found = new Map<string, Cell>();
  for (const [index, header] of headers.entries()) {
    const words =
      header && isForPeople(header) ? spaced(cells[index] ?? '') : straightened(cells[index] ?? '');
    if (header && words !== '' && !found.has(header.key)) found.set(header.key, { ...header, text: words });
  }
  return { number, cells: found };
}

const FOR_PEOPLE: ReadonlySet<string> = new Set(['label', 'hint', 'guidance_hint', 'title']);

function isForPeople({ column }: Header): boolean {
  return FOR_PEOPLE.has(column) || column.startsWith('wenan::');
}

const CURLED = /[\u2018\u2019]/g;
const CURLED_DOUBLE = /[\u201c\u201d]/g;

// A word processor's curled quotes would break every expression; Chinese text keeps its own.
function straightened(cell: string): string {
  const words = spaced(cell);
  return words.includes('(') ? words.replace(CURLED, "'").replace(CURLED_DOUBLE, '"') : words;
}

function duplicates(headers: readonly (Header | undefined)[], sheet: KnownSheet): FileFinding[] {
  const seen = new Set<string>();
  return headers.flatMap((header) => {
    if (!header || !seen.has(header.key)) {
      if (header) seen.add(header.key);
      return [];
    }
    return [
      refusal('xlsform-column-repeats', { column: header.header }, { sheet, row: 1, column: header.header }),
    ];
  });
}
