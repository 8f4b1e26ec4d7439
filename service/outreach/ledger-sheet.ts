// Reads the people of annex 2 out of a village's sheet, each row whole or refused with every fault by row and column.
// Nothing is guessed; a cell that was merged downwards is known for the responsible person alone.
import type { Problem, Result } from '#base';
import {
  type ColumnPlace,
  columnLetters,
  type Day,
  isDay,
  ok,
  plusDays,
  refused,
  type SheetCell,
} from '#base';
import { readContactNumber } from './contact-number.ts';
import { findLedgerColumns, type LedgerColumn, type LedgerColumns, ledgerText } from './ledger-columns.ts';
import {
  CONSENT_DAYS_AT_MOST,
  CONSENT_WAYS,
  type ConsentPurpose,
  type ConsentWay,
  checkConsent,
} from './ledger-consent.ts';
import { problem } from './problems.ts';

/** One person of the sheet. */
export interface LedgerRow {
  /** counted from 1, as a spreadsheet shows it */
  readonly row: number;
  readonly responsible: string;
  readonly name: string;
  readonly digits: string;
  readonly occupation: string;
  readonly address: string;
  readonly note: string;
  readonly consentOn: Day;
  readonly consentWay: ConsentWay;
}

/** What whoever imports states for all rows that say nothing themselves; null where nothing is stated. */
export interface StatedConsent {
  readonly on: Day;
  readonly way: ConsentWay;
}

/** On which terms the whole list is taken. */
export interface ListTerms {
  readonly stated: StatedConsent | null;
  readonly purposes: readonly ConsentPurpose[];
  readonly expiresOn: Day;
  readonly today: Day;
}

export interface LedgerSheet {
  readonly rows: readonly LedgerRow[];
  /** rows that were refused, with every fault of each */
  readonly faults: readonly Problem[];
  /** what somebody should look at in rows that can be taken */
  readonly remarks: readonly Problem[];
  readonly rowsRead: number;
}

/** Problem: `ledger-columns-missing`. Rows without consent, by themselves or stated, are refused one by one. */
export function readLedgerSheet(
  sheet: readonly (readonly SheetCell[])[],
  terms: ListTerms,
): Result<LedgerSheet> {
  const columns = findLedgerColumns(sheet);
  if (!columns) return refused(problem('ledger-columns-missing', {}));
  const rows: LedgerRow[] = [];
  const faults: Problem[] = [];
  let rowsRead = 0;
  let responsible = '';
  for (const [index, cells] of sheet.entries()) {
    if (index < columns.rowsAbove || isNoPerson(columns, cells)) continue;
    const reading = readingOf(columns, cells, index + 1);
    responsible = reading.text('responsible') || responsible;
    rowsRead += 1;
    const read = readRow(reading, responsible, terms);
    if (read.row) rows.push(read.row);
    else faults.push(...read.faults);
  }
  const kept = withoutRepeats(columns, rows);
  return ok({ rows: kept.rows, faults: [...faults, ...kept.faults], remarks: kept.remarks, rowsRead });
}

// A serial number, a line of notes and a sum are no person.
function isNoPerson(columns: LedgerColumns, cells: readonly SheetCell[]): boolean {
  const own = (['responsible', 'name', 'phone', 'occupation', 'address'] as const).map((role) => {
    const place = columns.at[role];
    return place ? ledgerText(cells[place.index]) : '';
  });
  return own.every((text) => text === '') || /^(备注|合计|说明|填表)/.test(ledgerText(cells[0]));
}

interface RowReading {
  readonly row: number;
  readonly text: (role: LedgerColumn) => string;
  readonly fault: (found: Problem, role: LedgerColumn) => Problem;
}

function readingOf(columns: LedgerColumns, cells: readonly SheetCell[], row: number): RowReading {
  return {
    row,
    text: (role) => {
      const place = columns.at[role];
      return place ? ledgerText(cells[place.index]) : '';
    },
    fault: (found, role) => atCell(found, row, columns.at[role]),
  };
}

function atCell(found: Problem, row: number, place: ColumnPlace | undefined): Problem {
  if (!place) return { ...found, where: `第${row}行 / row ${row}`, details: { ...found.details, row } };
  const column = columnLetters(place.index);
  return {
    ...found,
    where: `第${row}行 ${column}列（${place.header}） / row ${row}, column ${column}`,
    details: { ...found.details, row, column },
  };
}

function readRow(
  reading: RowReading,
  responsible: string,
  terms: ListTerms,
): { readonly row?: LedgerRow; readonly faults: readonly Problem[] } {
  const { text, fault } = reading;
  const faults: Problem[] = [];
  const number = readContactNumber(text('phone'));
  if (isShifted(text('name'))) faults.push(fault(problem('ledger-cells-shifted', {}), 'name'));
  else {
    if (text('name') === '') faults.push(fault(problem('ledger-name-missing', {}), 'name'));
    else if (/[*×]/.test(text('name'))) faults.push(fault(problem('ledger-name-masked', {}), 'name'));
    if (!number.ok) faults.push(fault(number.problem, 'phone'));
  }
  const consent = consentOf(reading, terms);
  if (!consent.ok) faults.push(consent.problem);
  if (!number.ok || !consent.ok || faults.length > 0) return { faults };
  const row = {
    row: reading.row,
    responsible,
    name: text('name'),
    digits: number.value,
    occupation: text('occupation'),
    address: text('address'),
    note: text('note'),
    consentOn: consent.value.on,
    consentWay: consent.value.way,
  };
  return { row, faults };
}

// A row that lost a cell has the number where the name should be, as in the second line of annex 2.
function isShifted(name: string): boolean {
  return /^\d[\d*×\s-]{6,}$/.test(name);
}

function consentOf({ text, fault }: RowReading, terms: ListTerms): Result<StatedConsent> {
  const { stated, purposes, today } = terms;
  if (/^(否|不|未|无|no|n$)/i.test(text('isAgreed')))
    return refused(fault(problem('ledger-consent-refused', {}), 'isAgreed'));
  const on = dayIn(text('consentOn')) ?? stated?.on;
  const way = wayIn(text('consentWay')) ?? stated?.way;
  if (on === undefined || way === undefined)
    return refused(fault(problem('ledger-row-without-consent', {}), 'consentOn'));
  const longest = plusDays(on, CONSENT_DAYS_AT_MOST);
  const expiresOn = terms.expiresOn < longest ? terms.expiresOn : longest;
  const checked = checkConsent({ givenOn: on, way, purposes, expiresOn }, today);
  return checked.ok ? ok({ on, way }) : refused(fault(checked.problem, 'consentOn'));
}

function dayIn(text: string): Day | undefined {
  const found = /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})/.exec(text);
  if (!found) return undefined;
  const day = `${found[1]}-${found[2]?.padStart(2, '0')}-${found[3]?.padStart(2, '0')}`;
  return isDay(day) ? day : undefined;
}

function wayIn(text: string): ConsentWay | undefined {
  return consentWays.find((way) => text === way || text === CONSENT_WAYS[way].label.zh);
}

const consentWays = Object.keys(CONSENT_WAYS).filter((way): way is ConsentWay =>
  Object.hasOwn(CONSENT_WAYS, way),
);

// The same person twice is taken once; two people on one number are both taken, and somebody is told.
function withoutRepeats(
  columns: LedgerColumns,
  rows: readonly LedgerRow[],
): { readonly rows: LedgerRow[]; readonly faults: Problem[]; readonly remarks: Problem[] } {
  const byNumber = new Map<string, LedgerRow[]>();
  const kept: LedgerRow[] = [];
  const [faults, remarks]: [Problem[], Problem[]] = [[], []];
  for (const row of rows) {
    const before = byNumber.get(row.digits) ?? [];
    const same = before.find((other) => other.name === row.name);
    const found = same ?? before[0];
    if (found) {
      const code = same ? 'ledger-row-twice' : 'ledger-number-shared';
      (same ? faults : remarks).push(atCell(problem(code, { first: found.row }), row.row, columns.at.phone));
    }
    if (same) continue;
    byNumber.set(row.digits, [...before, row]);
    kept.push(row);
  }
  return { rows: kept, faults, remarks };
}
