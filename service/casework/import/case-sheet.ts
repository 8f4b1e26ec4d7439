// Reads requests and disputes out of a list that a village or a hotline keeps, each row whole or refused with every fault by row
// and column. Nothing is guessed: an empty cell under “village” is asked for, not filled from the row above.
import { columnLetters, ok, type Problem, type Result, refused, type SheetCell, sheetText } from '#base';
import type { CaseKindCode, CaseSort } from '../case-kinds.ts';
import { problem } from '../problems.ts';
import { dayNamed, type ListSource, peopleNamed, sortedAs, sourceNamed } from './cell-meanings.ts';
import { type CaseColumn, type CaseColumns, columnOf, findCaseColumns } from './import-columns.ts';
import { type NamedPlace, placeNamed } from './named-places.ts';

/** One matter of the list. */
export interface CaseSheetRow {
  /** counted from 1, as a spreadsheet shows it */
  readonly row: number;
  readonly sort: CaseSort;
  readonly kind: CaseKindCode | null;
  readonly source: ListSource;
  readonly text: string;
  readonly placeCode: string;
  readonly spot: string;
  readonly people: number;
  readonly name: string;
  /** empty where no number is given */
  readonly digits: string;
  /** `2023-09-01`, where the list says when it was said */
  readonly saidOn: string | null;
}

/** On which terms a list is read: what holds where it has no column of its own, and what may not lie ahead. */
export interface CaseListTerms {
  readonly today: string;
  readonly places: readonly NamedPlace[];
  readonly placeCode: string | null;
  readonly source: ListSource;
  readonly sort: CaseSort;
  /** digits as dialled, or what is wrong with them */
  readonly readNumber: (written: string) => Result<string>;
}

export interface CaseSheet {
  readonly rows: readonly CaseSheetRow[];
  readonly faults: readonly Problem[];
  readonly rowsRead: number;
}

const LONGEST = { text: 20_000, spot: 200, name: 60 } as const;

/** Problem: `case-sheet-columns-missing`. */
export function readCaseSheet(
  sheet: readonly (readonly SheetCell[])[],
  terms: CaseListTerms,
): Result<CaseSheet> {
  const columns = findCaseColumns(sheet);
  if (!columns) return refused(problem('case-sheet-columns-missing', {}));
  const rows: CaseSheetRow[] = [];
  const faults: Problem[] = [];
  let rowsRead = 0;
  for (const [index, cells] of sheet.entries()) {
    if (index < columns.rowsAbove || isNoMatter(columns, cells)) continue;
    rowsRead += 1;
    const reading = new RowReading(columns, cells, index + 1);
    const row = readRow(reading, terms);
    if (reading.faults.length === 0) rows.push(row);
    faults.push(...reading.faults);
  }
  return ok({ rows, faults, rowsRead });
}

// An empty row, a sum, a line of notes, and the header that is printed anew on every page.
function isNoMatter(columns: CaseColumns, cells: readonly SheetCell[]): boolean {
  const own = Object.values(columns.at).map(({ index }) => cells[index]);
  if (own.every((cell) => sheetText(cell) === '')) return true;
  const text = columns.at.text ? cells[columns.at.text.index] : undefined;
  return columnOf(text) === 'text' || /^(合计|总计|说明[:：]|填表)/.test(sheetText(cells[0]));
}

/** A row while it is read; what is wrong with it gathers here. */
class RowReading {
  readonly faults: Problem[] = [];
  readonly #columns: CaseColumns;
  readonly #cells: readonly SheetCell[];
  readonly row: number;

  constructor(columns: CaseColumns, cells: readonly SheetCell[], row: number) {
    this.#columns = columns;
    this.#cells = cells;
    this.row = row;
  }

  has(role: CaseColumn): boolean {
    return this.#columns.at[role] !== undefined;
  }

  text(role: CaseColumn): string {
    const place = this.#columns.at[role];
    return place ? sheetText(this.#cells[place.index]) : '';
  }

  fault(found: Problem, role: CaseColumn): void {
    const place = this.#columns.at[role];
    const details = { ...found.details, row: this.row };
    const column = place && columnLetters(place.index);
    this.faults.push({
      ...found,
      where: column
        ? `第${this.row}行 ${column}列（${place.header}） / row ${this.row}, column ${column}`
        : `第${this.row}行 / row ${this.row}`,
      details: column ? { ...details, column, header: place.header } : details,
    });
  }

  /** What a cell means; the rest where it is empty, and a fault where it means nothing. */
  meaning<Value>(
    role: CaseColumn,
    rest: Value,
    read: (written: string) => Value | undefined,
    unknown: () => Problem,
  ): Value {
    const written = this.text(role);
    if (written === '') return rest;
    const meant = read(written);
    if (meant === undefined) this.fault(unknown(), role);
    return meant ?? rest;
  }
}

function readRow(reading: RowReading, terms: CaseListTerms): CaseSheetRow {
  const { sort, kind } = reading.meaning('kind', { sort: terms.sort, kind: null }, sortedAs, () =>
    problem('case-sheet-kind-unknown', {}),
  );
  return {
    row: reading.row,
    sort,
    kind,
    source: reading.meaning('source', terms.source, sourceNamed, () =>
      problem('case-sheet-source-unknown', {}),
    ),
    text: textIn(reading),
    placeCode: placeIn(reading, terms),
    spot: shortText(reading, 'spot'),
    people: reading.meaning('people', 1, peopleNamed, () => problem('case-sheet-people-impossible', {})),
    name: shortText(reading, 'name'),
    digits: numberIn(reading, terms),
    saidOn: dayIn(reading, terms.today),
  };
}

function textIn(reading: RowReading): string {
  const text = reading.text('text');
  if (text === '' || /^#(REF|N\/A|VALUE|NAME|DIV\/0)/.test(text))
    reading.fault(problem('case-sheet-text-missing', {}), 'text');
  if (text.length > LONGEST.text)
    reading.fault(problem('case-sheet-too-long', { most: LONGEST.text }), 'text');
  return text;
}

function shortText(reading: RowReading, role: 'spot' | 'name'): string {
  const text = reading.text(role);
  if (text.length > LONGEST[role])
    reading.fault(problem('case-sheet-too-long', { most: LONGEST[role] }), role);
  return text;
}

function placeIn(reading: RowReading, { places, placeCode }: CaseListTerms): string {
  const written = reading.text('place');
  const isStated = written === '' && !reading.has('place') && placeCode !== null;
  if (isStated) return placeCode;
  const found =
    written === '' ? refused(problem('case-sheet-place-missing', {})) : placeNamed(written, places);
  if (found.ok) return found.value;
  reading.fault(found.problem, 'place');
  return '';
}

function numberIn(reading: RowReading, { readNumber }: CaseListTerms): string {
  const written = reading.text('phone');
  if (written === '') return '';
  const read = readNumber(written);
  if (read.ok) return read.value;
  reading.fault(read.problem, 'phone');
  return '';
}

function dayIn(reading: RowReading, today: string): string | null {
  const day = reading.meaning<string | null>('day', null, dayNamed, () =>
    problem('case-sheet-day-unreadable', {}),
  );
  if (day !== null && day > today) reading.fault(problem('case-sheet-day-in-future', {}), 'day');
  return day;
}
