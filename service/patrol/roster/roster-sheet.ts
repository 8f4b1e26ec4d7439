// Reads the members of a roster out of a sheet, each row whole or refused with every fault by row and column and how to mend it.
// Nothing is guessed: an empty village under a merged cell holds only where whoever brings the list in says that it does.
import {
  columnLetters,
  type Day,
  ok,
  type Problem,
  type Result,
  refused,
  type SheetCell,
  sheetText,
} from '#base';
import { keepableText } from '../identity-number.ts';
import { problem } from '../problems.ts';
import {
  findRosterColumns,
  identityColumn,
  isHeaderCell,
  type RosterColumn,
  type RosterColumns,
} from './roster-columns.ts';
import { atIndex, atRow } from './roster-finding.ts';
import { withoutRepeats } from './roster-repeats.ts';
import type { RosterPost, RosterRow } from './roster-row.ts';

/** On which terms a roster is read. */
export interface RosterTerms {
  readonly today: Day;
  /** since when those are members of whom the list does not say it */
  readonly joinedOn: Day;
  /** the village of all rows, where the list has no column for it */
  readonly placeCode: string | null;
  /** whether an empty village, team or instructor is that of the row above, as under a merged cell */
  readonly carries: boolean;
  readonly readPlace: (written: string) => Result<string>;
  readonly teamOf: (placeCode: string) => string;
  readonly readDay: (written: string) => Day | undefined;
  readonly readNumber: (written: string) => Result<string>;
}

export interface RosterSheet {
  readonly rows: readonly RosterRow[];
  /** what keeps a row out */
  readonly faults: readonly Problem[];
  /** what somebody should look at in rows that can be taken */
  readonly remarks: readonly Problem[];
  readonly rowsRead: number;
}

/** Problems: `patrol-roster-columns-missing`, `patrol-roster-identity-column`. */
export function readRosterSheet(
  sheet: readonly (readonly SheetCell[])[],
  terms: RosterTerms,
): Result<RosterSheet> {
  const columns = findRosterColumns(sheet);
  if (!columns) return refused(problem('patrol-roster-columns-missing', {}));
  const identity = identityColumn(sheet, columns);
  if (identity)
    return refused(
      problem('patrol-roster-identity-column', {
        column: columnLetters(identity.index),
        header: identity.header,
      }),
    );
  const faults: Problem[] = [];
  const rows: RosterRow[] = [];
  const reader = new RosterReader(columns, terms);
  for (const [index, cells] of sheet.entries()) {
    if (index < columns.rowsAbove || isNobody(columns, cells)) continue;
    const read = reader.read(cells, index + 1);
    if (read.ok) rows.push(read.row);
    else faults.push(...read.faults);
  }
  const kept = withoutRepeats(columns, rows);
  return ok({
    rows: kept.rows,
    faults: [...faults, ...kept.faults],
    remarks: kept.remarks,
    rowsRead: reader.rowsRead,
  });
}

// An empty row, a sum, a line of notes, and the header that is printed anew on every page.
function isNobody({ at }: RosterColumns, cells: readonly SheetCell[]): boolean {
  const own = (['name', 'phone', 'post'] as const).map((column) => sheetText(cells[at[column]?.index ?? -1]));
  if (own.every((text) => text === '')) return true;
  return (
    isHeaderCell(cells[at.name?.index ?? -1]) ||
    /^(合计|总计|小计|说明|备注|填表|审核)/.test(sheetText(cells[0]))
  );
}

type ReadRow =
  | { readonly ok: true; readonly row: RosterRow }
  | { readonly ok: false; readonly faults: readonly Problem[] };

const LONGEST = 60;

/** Reads row after row; what merged cells say for several rows is known here alone. */
class RosterReader {
  rowsRead = 0;
  readonly #columns: RosterColumns;
  readonly #terms: RosterTerms;
  #above: Partial<Record<RosterColumn, string>> = {};

  constructor(columns: RosterColumns, terms: RosterTerms) {
    this.#columns = columns;
    this.#terms = terms;
  }

  read(cells: readonly SheetCell[], row: number): ReadRow {
    this.rowsRead += 1;
    const faults: Problem[] = [];
    const fault = (found: Problem, column: RosterColumn): void => {
      faults.push(atCell(found, row, this.#columns, column));
    };
    this.#refuseRecords(cells, row, faults);
    const text = (column: RosterColumn): string => this.#text(cells, column);
    const placeCode = this.#place(text('place'), fault);
    const read = {
      row,
      placeCode,
      teamName: text('team') || (placeCode === '' ? '' : this.#terms.teamOf(placeCode)),
      name: nameIn(text('name'), (found) => fault(found, 'name')),
      digits: this.#number(text('phone'), fault),
      post: postIn(text('post'), (found) => fault(found, 'post')),
      joinedOn: this.#day(text('day'), fault),
      instructor: text('instructor'),
    };
    return faults.length === 0 ? { ok: true, row: read } : { ok: false, faults };
  }

  // A new village has a team and an instructor of its own.
  #text(cells: readonly SheetCell[], column: RosterColumn): string {
    const written = sheetText(cells[this.#columns.at[column]?.index ?? -1]).slice(0, LONGEST);
    const isCarried =
      this.#terms.carries && (column === 'place' || column === 'team' || column === 'instructor');
    if (!isCarried) return written;
    if (written !== '' && column === 'place' && written !== this.#above.place) this.#above = {};
    if (written !== '') this.#above[column] = written;
    return this.#above[column] ?? '';
  }

  #place(written: string, fault: (found: Problem, column: RosterColumn) => void): string {
    const isStated = written === '' && this.#columns.at.place === undefined && this.#terms.placeCode !== null;
    if (isStated) return this.#terms.placeCode ?? '';
    if (written === '') {
      fault(problem('patrol-roster-place-empty', {}), 'place');
      return '';
    }
    const found = this.#terms.readPlace(written);
    if (!found.ok) fault(found.problem, 'place');
    else if (found.value.length !== 12) fault(problem('patrol-roster-no-village', {}), 'place');
    return found.ok ? found.value : '';
  }

  #number(written: string, fault: (found: Problem, column: RosterColumn) => void): string {
    if (written === '') return '';
    const read = this.#terms.readNumber(written);
    if (!read.ok) fault(read.problem, 'phone');
    return read.ok ? read.value : '';
  }

  #day(written: string, fault: (found: Problem, column: RosterColumn) => void): Day {
    if (written === '') return this.#terms.joinedOn;
    const day = this.#terms.readDay(written);
    if (day === undefined) fault(problem('patrol-roster-day-unreadable', {}), 'day');
    else if (day > this.#terms.today) fault(problem('patrol-roster-day-in-future', {}), 'day');
    return day ?? '';
  }

  // Whatever column it stands in: the file is kept by nobody, and the row is not taken.
  #refuseRecords(cells: readonly SheetCell[], row: number, faults: Problem[]): void {
    for (const [index, cell] of cells.entries()) {
      const kept = isLongNumber(cell)
        ? refused(problem('patrol-identity-number', {}))
        : keepableText(sheetText(cell));
      if (!kept.ok) faults.push(atIndex(kept.problem, row, index));
    }
  }
}

// A cell of eighteen digits that Excel took for a number, and rounded: no telephone and no serial number is so long.
function isLongNumber(cell: SheetCell): boolean {
  return typeof cell === 'number' && Math.abs(cell) >= 1e14;
}

function nameIn(written: string, fault: (found: Problem) => void): string {
  const name = written.replace(/\s/g, '');
  if (name === '') fault(problem('patrol-roster-name-missing', {}));
  else if (/[*×?？]/.test(name)) fault(problem('patrol-roster-name-masked', {}));
  else if (/[、,，;；/\n]/.test(written)) fault(problem('patrol-roster-names-several', {}));
  else if (/\d{5}/.test(name)) fault(problem('patrol-roster-cells-shifted', {}));
  return /\p{Script=Han}/u.test(name) ? name : written;
}

function postIn(written: string, fault: (found: Problem) => void): RosterPost {
  if (/^(队长|captain)$/i.test(written)) return 'captain';
  if (/^(|队员|副队长|组员|成员|member|deputy)$/i.test(written)) return 'member';
  fault(problem('patrol-roster-post-unknown', {}));
  return 'member';
}

function atCell(found: Problem, row: number, columns: RosterColumns, column: RosterColumn): Problem {
  const place = columns.at[column];
  return place ? atIndex(found, row, place.index) : atRow(found, row);
}
