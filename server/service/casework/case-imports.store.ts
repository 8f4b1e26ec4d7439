// Lists of requests that were read and wait, in the database. The rows are their bringer's alone.
import sql from 'sql-template-tag';
import type { Problem } from '#base';
import type { CaseSheetRow, LikelyRepeat } from '#service/casework';
import type { CaseImport } from '#wire/service';
import type { Transaction } from '../../platform/database.ts';
import type { SealedSender } from './cases.store.ts';

export interface ImportKey {
  readonly county: string;
  readonly importId: string;
}

type ImportHead = Omit<CaseImport, 'rows'>;

const headColumns = sql`
  id, file_name as "fileName", standing, rows_read as "rowsRead", rows_good as "rowsGood", findings,
  (extract(epoch from started_at) * 1000)::bigint as "startedMs"`;

export function importOf(tx: Transaction, key: ImportKey): Promise<ImportHead | undefined> {
  return tx.first<ImportHead>(sql`
    select ${headColumns} from service.case_import where county = ${key.county} and id = ${key.importId}`);
}

/** Held until the transaction ends, so that two windows do not take the same row. */
export function lockImport(tx: Transaction, key: ImportKey): Promise<ImportHead | undefined> {
  return tx.first<ImportHead>(sql`
    select ${headColumns} from service.case_import where county = ${key.county} and id = ${key.importId} for update`);
}

/** The first words of a row that was taken are its case's, and shown as long as that is in sight. */
export function rowsOf(tx: Transaction, key: ImportKey): Promise<readonly CaseImport['rows'][number][]> {
  return tx.rows<CaseImport['rows'][number]>(sql`
    select r.row_number as row, r.standing, r.sort, r.kind, r.source, coalesce(c.summary, r.summary) as summary, r.place_code as "placeCode",
      to_char(r.said_on, 'YYYY-MM-DD') as "saidOn", r.repeats, r.case_id as "caseId", r.case_number as "caseNumber"
    from service.case_import_row r left join service.case_file c on c.county = r.county and c.id = r.case_id
    where r.county = ${key.county} and r.import_id = ${key.importId} order by r.row_number`);
}

interface NewImport {
  readonly fileName: string;
  readonly rowsRead: number;
  readonly rowsGood: number;
  readonly findings: readonly Problem[];
  readonly personId: string;
  readonly at: Date;
}

/** False when the list was sent before. */
export async function addImport(tx: Transaction, key: ImportKey, file: NewImport): Promise<boolean> {
  const added = await tx.run(sql`
    insert into service.case_import (county, id, file_name, standing, rows_read, rows_good, findings, started_by, started_at)
    values (${key.county}, ${key.importId}, ${file.fileName}, 'waiting', ${file.rowsRead}, ${file.rowsGood},
      ${JSON.stringify(file.findings)}, ${file.personId}, ${file.at})
    on conflict (county, id) do nothing`);
  return added === 1;
}

export interface StagedRow extends CaseSheetRow {
  readonly intakeId: string;
  readonly summary: string;
  readonly number: SealedSender['number'];
  readonly repeats: readonly LikelyRepeat[];
}

export async function stageRows(tx: Transaction, key: ImportKey, rows: readonly StagedRow[]): Promise<void> {
  const of = <Value>(value: (row: StagedRow) => Value): Value[] => rows.map(value);
  await tx.run(sql`
    insert into service.case_import_row (county, import_id, row_number, intake_id, sort, kind, source, summary, text, place_code, spot, people,
      name, number_sealed, number_fingerprint, number_masked, said_on, repeats)
    select ${key.county}, ${key.importId}, t.* from unnest(
      ${of(({ row }) => row)}::int[], ${of(({ intakeId }) => intakeId)}::uuid[], ${of(({ sort }) => sort)}::text[], ${of(({ kind }) => kind)}::text[],
      ${of(({ source }) => source)}::text[], ${of(({ summary }) => summary)}::text[], ${of(({ text }) => text)}::text[],
      ${of(({ placeCode }) => placeCode)}::text[], ${of(({ spot }) => spot)}::text[], ${of(({ people }) => people)}::int[],
      ${of(({ name }) => name)}::text[], ${of(({ number }) => number?.sealed ?? null)}::bytea[],
      ${of(({ number }) => number?.fingerprint ?? null)}::bytea[], ${of(({ number }) => number?.masked ?? null)}::text[],
      ${of(({ saidOn }) => saidOn)}::date[], ${of(({ repeats }) => JSON.stringify(repeats))}::jsonb[]) as t`);
}

export interface WaitingRow extends Omit<CaseSheetRow, 'digits'> {
  readonly intakeId: string;
  readonly sealed: Buffer | null;
  readonly fingerprint: Buffer | null;
  readonly masked: string | null;
}

/** The first row that waits. */
export function nextWaiting(tx: Transaction, key: ImportKey): Promise<WaitingRow | undefined> {
  return tx.first<WaitingRow>(sql`
    select row_number as row, intake_id as "intakeId", sort, kind, source, text, place_code as "placeCode", spot, people, name,
      number_sealed as sealed, number_fingerprint as fingerprint, number_masked as masked, to_char(said_on, 'YYYY-MM-DD') as "saidOn"
    from service.case_import_row where county = ${key.county} and import_id = ${key.importId} and standing = 'waiting'
    order by row_number limit 1`);
}

const emptied = sql`summary = '', text = '', spot = '', name = '', number_sealed = null, number_fingerprint = null, number_masked = null`;

/** What was said is the case's from now on, and no longer the list's. */
export async function markTaken(
  tx: Transaction,
  key: ImportKey,
  row: number,
  made: { readonly caseId: string; readonly number: string },
): Promise<void> {
  await tx.run(sql`
    update service.case_import_row set standing = 'taken', case_id = ${made.caseId}, case_number = ${made.number}, ${emptied}
    where county = ${key.county} and import_id = ${key.importId} and row_number = ${row}`);
}

export async function leaveOut(tx: Transaction, key: ImportKey, rows: readonly number[]): Promise<void> {
  await tx.run(sql`
    update service.case_import_row set standing = 'left-out', ${emptied}
    where county = ${key.county} and import_id = ${key.importId} and standing = 'waiting' and row_number = any (${rows}::int[])`);
}

/** Drops every row that still waits, with its words. */
export async function dropWaiting(tx: Transaction, key: ImportKey): Promise<void> {
  await tx.run(sql`
    update service.case_import_row set standing = 'left-out', ${emptied}
    where county = ${key.county} and import_id = ${key.importId} and standing = 'waiting'`);
}

export interface ImportCounts {
  readonly taken: number;
  readonly leftOut: number;
  readonly waiting: number;
}

export async function countsOf(tx: Transaction, key: ImportKey): Promise<ImportCounts> {
  const counted = await tx.first<ImportCounts>(sql`
    select count(*) filter (where standing = 'taken') as taken, count(*) filter (where standing = 'left-out') as "leftOut",
      count(*) filter (where standing = 'waiting') as waiting
    from service.case_import_row where county = ${key.county} and import_id = ${key.importId}`);
  return counted ?? { taken: 0, leftOut: 0, waiting: 0 };
}

export async function setStanding(
  tx: Transaction,
  key: ImportKey,
  standing: CaseImport['standing'],
): Promise<void> {
  await tx.run(
    sql`update service.case_import set standing = ${standing} where county = ${key.county} and id = ${key.importId}`,
  );
}

/** Imports that nobody ended by a moment. */
export function unendedBefore(tx: Transaction, before: Date): Promise<readonly ImportKey[]> {
  return tx.rows<ImportKey>(sql`
    select county, id as "importId" from service.case_import where standing in ('waiting', 'taking') and started_at < ${before} limit 100`);
}
