// Reads counts by kind, month and place out of a list. A list in which anything of a person is found is refused whole, by row and
// column; of any other list each row is taken, or refused with what is wrong with it.
import {
  type Bilingual,
  columnLetters,
  ok,
  type Problem,
  type Result,
  refused,
  type SheetCell,
  sheetText,
} from '#base';
import { type ContextColumn, type ContextColumns, findContextColumns } from './context-columns.ts';
import { type ContextKindCode, contextKindNamed } from './context-kinds.ts';
import { A_NAME, looksLikeNames, personalContent, personalHeading } from './personal-signs.ts';
import { problem } from './problems.ts';

export interface ContextFigure {
  readonly placeCode: string;
  readonly kind: ContextKindCode;
  /** its first day: `2018-07-01` */
  readonly month: string;
  readonly count: number;
}

export interface ContextTerms {
  readonly county: string;
  /** `2018-08-03`: a month that holds it is not over */
  readonly today: string;
  /** the code of a place of the county by its name, or undefined */
  readonly placeNamed: (written: string) => string | undefined;
}

export interface ContextSheet {
  readonly figures: readonly ContextFigure[];
  readonly faults: readonly Problem[];
  readonly rowsRead: number;
  /** something of a person was found: nothing of the file may be kept */
  readonly isPersonal: boolean;
}

type Sheet = readonly (readonly SheetCell[])[];

/** Problem: `context-columns-missing`, unless people are found in the list first. */
export function readContextSheet(sheet: Sheet, terms: ContextTerms): Result<ContextSheet> {
  const columns = findContextColumns(sheet);
  const personal = personalFaults(sheet, columns);
  const rowsRead = Math.max(0, sheet.length - (columns?.rowsAbove ?? 0));
  if (personal.length > 0) return ok({ figures: [], faults: personal, rowsRead, isPersonal: true });
  return columns ? ok(readRows(sheet, columns, terms)) : refused(problem('context-columns-missing', {}));
}

const MOST_PERSONAL = 50;

function personalFaults(sheet: Sheet, columns: ContextColumns | undefined): Problem[] {
  const headings = columns ? headingFaults(columns) : [];
  const cells = sheet.flatMap((row, nth) => row.flatMap((cell, index) => contentFault(cell, nth + 1, index)));
  const named = columns ? unknownColumnFaults(sheet, columns) : [];
  return [...headings, ...cells, ...named].slice(0, MOST_PERSONAL);
}

function headingFaults({ columns, rowsAbove }: ContextColumns): Problem[] {
  return columns.flatMap(({ header, index, role }) => {
    const what = role === 'unknown' ? personalHeading(header) : undefined;
    return what ? [atHeading(header, what, rowsAbove, index)] : [];
  });
}

function atHeading(header: string, what: Bilingual, row: number, index: number): Problem {
  const details = { ...cellOf(row, index), header, whatZh: what.zh, whatEn: what.en };
  return atCell(problem('personal-heading', details), row, index);
}

function contentFault(cell: SheetCell, row: number, index: number): Problem[] {
  const what = personalContent(cell);
  return what ? [personal(what, row, index)] : [];
}

// A column that is none of ours may hold numbers, which are passed over; text in it may be about people.
function unknownColumnFaults(sheet: Sheet, { columns, rowsAbove }: ContextColumns): Problem[] {
  return columns
    .filter(({ role, header }) => role === 'unknown' && !personalHeading(header))
    .flatMap(({ index }) => {
      const cells = sheet.slice(rowsAbove).map((row) => row[index]);
      const first = cells.findIndex((cell) => isText(cell));
      if (first < 0) return [];
      const row = rowsAbove + first + 1;
      return looksLikeNames(cells)
        ? [personal(A_NAME, row, index)]
        : [atCell(problem('personal-unknown-column', cellOf(row, index)), row, index)];
    });
}

function isText(cell: SheetCell): boolean {
  const text = sheetText(cell);
  return text !== '' && !/^[-+]?[\d,.]+%?$/.test(text);
}

type RowCode =
  | 'context-month-unreadable'
  | 'context-month-ahead'
  | 'context-place-unknown'
  | 'context-kind-unknown'
  | 'context-count-unreadable';

function wrong(code: RowCode, row: number, index: number): Problem {
  return atCell(problem(code, cellOf(row, index)), row, index);
}

function cellOf(row: number, index: number): { row: number; column: string } {
  return { row, column: columnLetters(index) };
}

function atCell(found: Problem, row: number, index: number): Problem {
  return { ...found, where: `${columnLetters(index)}${row}` };
}

function personal(what: Bilingual, row: number, index: number): Problem {
  const details = { ...cellOf(row, index), whatZh: what.zh, whatEn: what.en };
  return atCell(problem('personal-content', details), row, index);
}

interface Reading {
  readonly terms: ContextTerms;
  readonly faults: Problem[];
  readonly figures: ContextFigure[];
  /** the row in which each count stood first */
  readonly seen: Map<string, { readonly row: number; readonly count: number }>;
}

function readRows(sheet: Sheet, { columns, rowsAbove }: ContextColumns, terms: ContextTerms): ContextSheet {
  const reading: Reading = { terms, faults: [], figures: [], seen: new Map() };
  let rowsRead = 0;
  for (const [nth, cells] of sheet.entries()) {
    if (nth < rowsAbove || isNoRow(columns, cells)) continue;
    rowsRead += 1;
    readRow(reading, columns, cells, nth + 1);
  }
  return { figures: reading.figures, faults: reading.faults, rowsRead, isPersonal: false };
}

// An empty row, a total, and the header that is printed anew on every page.
function isNoRow(columns: readonly ContextColumn[], cells: readonly SheetCell[]): boolean {
  const texts = columns.filter(({ role }) => role !== 'unknown').map(({ index }) => sheetText(cells[index]));
  if (texts.every((text) => text === '')) return true;
  return texts.some((text) => /^(合计|总计|小计)$/.test(text)) || texts[0] === columns[0]?.header;
}

function readRow(
  reading: Reading,
  columns: readonly ContextColumn[],
  cells: readonly SheetCell[],
  row: number,
): void {
  const month = monthIn(reading, columns, cells, row);
  const placeCode = placeIn(reading, columns, cells, row);
  if (month === undefined || placeCode === undefined) return;
  for (const { index, kind } of countsIn(reading, columns, cells, row)) {
    const text = sheetText(cells[index]);
    const isLeftOut = text === '' && columns.some(({ role }) => role === 'of-kind');
    if (!isLeftOut) keep(reading, { month, placeCode, kind, count: countNamed(text) }, row, index);
  }
}

function monthIn(
  { terms, faults }: Reading,
  columns: readonly ContextColumn[],
  cells: readonly SheetCell[],
  row: number,
): string | undefined {
  const index = columns.find(({ role }) => role === 'month')?.index ?? 0;
  const month = monthNamed(sheetText(cells[index]));
  if (month === undefined) faults.push(wrong('context-month-unreadable', row, index));
  else if (month.slice(0, 7) >= terms.today.slice(0, 7))
    faults.push(wrong('context-month-ahead', row, index));
  else return month;
  return undefined;
}

const WHOLE_COUNTY = /^(全县|全市|全区|本县|县|合计县|countywide|county)$/;

function placeIn(
  { terms, faults }: Reading,
  columns: readonly ContextColumn[],
  cells: readonly SheetCell[],
  row: number,
): string | undefined {
  const column = columns.find(({ role }) => role === 'place');
  if (!column) return terms.county;
  const text = sheetText(cells[column.index]);
  const code = WHOLE_COUNTY.test(text.toLowerCase()) ? terms.county : terms.placeNamed(text);
  if (code === undefined) faults.push(wrong('context-place-unknown', row, column.index));
  return code;
}

interface CountCell {
  readonly index: number;
  readonly kind: ContextKindCode;
}

function countsIn(
  { faults }: Reading,
  columns: readonly ContextColumn[],
  cells: readonly SheetCell[],
  row: number,
): CountCell[] {
  const own = columns.flatMap(({ index, kind }) => (kind ? [{ index, kind }] : []));
  if (own.length > 0) return own;
  const [kindColumn, countColumn] = ['kind', 'count'].map((wanted) =>
    columns.find(({ role }) => role === wanted),
  );
  if (!kindColumn || !countColumn) return [];
  const kind = contextKindNamed(sheetText(cells[kindColumn.index]));
  if (kind) return [{ index: countColumn.index, kind }];
  faults.push(wrong('context-kind-unknown', row, kindColumn.index));
  return [];
}

function keep(
  { faults, figures, seen }: Reading,
  figure: Omit<ContextFigure, 'count'> & { readonly count: number | undefined },
  row: number,
  index: number,
): void {
  const { count, ...about } = figure;
  if (count === undefined) {
    faults.push(wrong('context-count-unreadable', row, index));
    return;
  }
  const key = `${about.placeCode} ${about.kind} ${about.month}`;
  const before = seen.get(key);
  if (!before) {
    seen.set(key, { row, count });
    figures.push({ ...about, count });
  } else if (before.count !== count)
    faults.push(
      atCell(problem('context-count-twice', { ...cellOf(row, index), first: before.row }), row, index),
    );
}

/** `2018-07-01` from 2018-07, 2018年7月, 201807, 2018/7, or a day of the month. */
export function monthNamed(written: string): string | undefined {
  const plain = written.normalize('NFKC').trim();
  const found =
    /^(\d{4})[-/.年](\d{1,2})(?:月|$|[-/.]\d{1,2}(?:T.*)?$|月\d{1,2}日?$)/.exec(plain) ??
    /^(\d{4})(\d{2})$/.exec(plain);
  const month = Number(found?.[2]);
  const year = Number(found?.[1]);
  if (!found || month < 1 || month > 12 || year < 1990 || year > 2100) return undefined;
  return `${found[1]}-${String(month).padStart(2, '0')}-01`;
}

const MOST = 2_000_000_000;

/** A whole number, 0 or more, with or without commas and a measure word. */
export function countNamed(written: string): number | undefined {
  const plain = written
    .normalize('NFKC')
    .replaceAll(/[,\s]/g, '')
    .replace(/(起|件|宗|人|例)$/, '');
  const count = Number(plain);
  return /^\d+(\.0+)?$/.test(plain) && count <= MOST ? count : undefined;
}
