// The way of a list from its file to rows that wait: cells, meanings, likely repeats. Nothing here makes a case.
import { createHash } from 'node:crypto';
import type { Readable } from 'node:stream';
import { localTime, uuidFrom } from '#base';
import {
  type CaseSheetRow,
  type CaseSort,
  type LikelyRepeat,
  type ListSource,
  likelyRepeats,
  readCaseSheet,
  STANDINGS,
  summaryOf,
} from '#service/casework';
import { readContactNumber } from '#service/outreach';
import type { Transaction } from '../../platform/database.ts';
import type { House } from '../../platform/house.ts';
import { must } from '../../platform/refusal.ts';
import { rowsOfSheet } from '../../platform/rows-of-sheet.ts';
import { withStorableText } from '../../platform/storable-text.ts';
import type { ImportKey, StagedRow } from './case-imports.store.ts';
import { officesOfCounty } from './offices.store.ts';
import { candidatesNear } from './proposals.store.ts';
import { sealSender } from './take-in.ts';

const ROWS_MOST = 1000;
const LOOKED_BACK_MS = 90 * 86_400_000;

export interface ListFile {
  readonly fileName: string;
  readonly source: ListSource;
  readonly sort: CaseSort;
  readonly placeCode?: string | undefined;
}

/** Problems: `list-file-unreadable`, `list-file-too-large`, `case-sheet-columns-missing`. */
export async function sheetOf(
  tx: Transaction,
  house: House,
  county: string,
  file: ListFile,
  rows: Awaited<ReturnType<typeof rowsOfSheet>>,
) {
  const offices = await officesOfCounty(tx, county);
  const places = offices.map(({ regionCode, name }) => ({ code: regionCode, names: [name.zh, name.en] }));
  return must(
    readCaseSheet(rows, {
      today: localTime(house.now()).date,
      places,
      placeCode: file.placeCode ?? null,
      source: file.source,
      sort: file.sort,
      readNumber: readContactNumber,
    }),
  );
}

export async function cellsOf(content: Readable): ReturnType<typeof rowsOfSheet> {
  const rows = await rowsOfSheet(content, ROWS_MOST);
  withStorableText(rows);
  return rows;
}

/** Rows as they wait: numbers sealed, ids that follow from the import and the row, what each may repeat. */
export async function stagedRows(
  tx: Transaction,
  house: House,
  key: ImportKey,
  rows: readonly CaseSheetRow[],
): Promise<readonly StagedRow[]> {
  const repeats = await repeatsOf(tx, house, key.county, rows);
  return rows.map((row) => ({
    ...row,
    intakeId: intakeId(key.importId, row.row),
    summary: summaryOf(row.text),
    number: must(sealSender(house, { name: row.name, number: row.digits }))?.number ?? null,
    repeats: repeats.get(row.row) ?? [],
  }));
}

async function repeatsOf(
  tx: Transaction,
  house: House,
  county: string,
  rows: readonly CaseSheetRow[],
): Promise<ReadonlyMap<number, readonly LikelyRepeat[]>> {
  const sinceMs = house.now() - LOOKED_BACK_MS;
  const found = new Map<number, readonly LikelyRepeat[]>();
  for (const [placeCode, ofPlace] of Map.groupBy(rows, (row) => row.placeCode)) {
    const near = await candidatesNear(tx, { county, placeCode, point: null, caseId: null, sinceMs });
    const open = near.filter(({ standing }) => STANDINGS[standing].isOpen);
    for (const [row, repeats] of likelyRepeats(ofPlace, open)) found.set(row, repeats);
  }
  return found;
}

/** The same import and row give the same intake, whoever sends them how often. */
function intakeId(importId: string, row: number): string {
  const startedMs = Number.parseInt(importId.replaceAll('-', '').slice(0, 12), 16);
  return uuidFrom(startedMs, createHash('sha256').update(`${importId} ${row}`).digest().subarray(0, 10));
}
