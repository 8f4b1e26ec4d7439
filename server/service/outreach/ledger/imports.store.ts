// A village's list that was read and waits for somebody to take it, in the database.
import sql from 'sql-template-tag';
import type { Problem } from '#base';
import type { ConsentPurpose, LedgerRow } from '#service/outreach';
import type { LedgerImport } from '#wire/service';
import type { Transaction } from '../../../platform/database.ts';
import type { SealedContact } from './ledger.store.ts';

export interface ImportKey {
  readonly county: string;
  readonly placeCode: string;
  readonly importId: string;
}

export interface KeptImport extends LedgerImport {
  readonly taken: number;
}

export function importOf(tx: Transaction, key: ImportKey): Promise<KeptImport | undefined> {
  return tx.first<KeptImport>(sql`
    select i.id, i.place_code as "placeCode", i.file_name as "fileName", i.standing, i.rows_read as "rowsRead", i.rows_good as "rowsGood",
      i.findings, i.taken, (extract(epoch from i.started_at) * 1000)::bigint as "startedMs", p.name as "startedByName"
    from service.ledger_import i join platform.person p on p.id = i.started_by
    where i.county = ${key.county} and i.place_code = ${key.placeCode} and i.id = ${key.importId}`);
}

/** Held until the transaction ends, so that two people do not take the same list. */
export async function lockImport(tx: Transaction, key: ImportKey): Promise<KeptImport | undefined> {
  await tx.rows(
    sql`select 1 from service.ledger_import where county = ${key.county} and id = ${key.importId} for update`,
  );
  return importOf(tx, key);
}

interface NewImport {
  readonly fileName: string;
  readonly rowsRead: number;
  readonly rowsGood: number;
  readonly findings: readonly Problem[];
  readonly purposes: readonly ConsentPurpose[];
  readonly expiresOn: string;
  readonly personId: string;
  readonly at: Date;
}

/** False when the list was sent before. */
export async function addImport(tx: Transaction, key: ImportKey, file: NewImport): Promise<boolean> {
  const added = await tx.run(sql`
    insert into service.ledger_import (county, id, place_code, file_name, standing, rows_read, rows_good, findings, purposes, expires_on, started_by, started_at)
    values (${key.county}, ${key.importId}, ${key.placeCode}, ${file.fileName}, 'waiting', ${file.rowsRead}, ${file.rowsGood},
            ${JSON.stringify(file.findings)}, ${file.purposes}::text[], ${file.expiresOn}, ${file.personId}, ${file.at})
    on conflict (county, id) do nothing`);
  return added === 1;
}

export interface StagedRow extends LedgerRow {
  readonly id: string;
  readonly number: SealedContact;
}

export async function stageRows(tx: Transaction, key: ImportKey, rows: readonly StagedRow[]): Promise<void> {
  await tx.run(sql`
    insert into service.ledger_staged (county, import_id, place_code, row_number, id, responsible, name, number_sealed, number_fingerprint,
      number_masked, occupation, address, note, consent_on, consent_way)
    select ${key.county}, ${key.importId}, ${key.placeCode}, t.* from unnest(
      ${rows.map((each) => each.row)}::int[], ${rows.map((each) => each.id)}::uuid[], ${rows.map((each) => each.responsible)}::text[],
      ${rows.map((each) => each.name)}::text[], ${rows.map((each) => each.number.sealed)}::bytea[],
      ${rows.map((each) => each.number.fingerprint)}::bytea[], ${rows.map((each) => each.number.masked)}::text[],
      ${rows.map((each) => each.occupation)}::text[], ${rows.map((each) => each.address)}::text[], ${rows.map((each) => each.note)}::text[],
      ${rows.map((each) => each.consentOn)}::date[], ${rows.map((each) => each.consentWay)}::text[]) as t`);
}

export async function countStaged(tx: Transaction, key: ImportKey): Promise<number> {
  const counted = await tx.first<{ rows: number }>(
    sql`select count(*) as rows from service.ledger_staged where county = ${key.county} and import_id = ${key.importId}`,
  );
  return counted?.rows ?? 0;
}

/** Moves what waits into the ledger; whoever stands there already with this name and number is left out. */
export function takeStaged(tx: Transaction, key: ImportKey, personId: string): Promise<number> {
  return tx.run(sql`
    insert into service.ledger_entry (county, id, place_code, responsible, name, number_sealed, number_fingerprint, number_masked,
      occupation, address, note, consent_on, consent_way, purposes, expires_on, changed_by)
    select s.county, s.id, s.place_code, s.responsible, s.name, s.number_sealed, s.number_fingerprint, s.number_masked, s.occupation,
      s.address, s.note, s.consent_on, s.consent_way, i.purposes, least(i.expires_on, s.consent_on + 365), ${personId}
    from service.ledger_staged s join service.ledger_import i on i.county = s.county and i.id = s.import_id
    where s.county = ${key.county} and s.import_id = ${key.importId} and not exists (
      select 1 from service.ledger_entry e where e.county = s.county and e.place_code = s.place_code
        and e.number_fingerprint = s.number_fingerprint and e.name = s.name)
    on conflict do nothing`);
}

export async function clearStaged(tx: Transaction, key: ImportKey): Promise<void> {
  await tx.run(
    sql`delete from service.ledger_staged where county = ${key.county} and import_id = ${key.importId}`,
  );
}

export async function setImportStanding(
  tx: Transaction,
  key: ImportKey,
  standing: LedgerImport['standing'],
  taken: number,
): Promise<void> {
  await tx.run(sql`
    update service.ledger_import set standing = ${standing}, taken = ${taken} where county = ${key.county} and id = ${key.importId}`);
}

/** Lists that nobody took within a day are forgotten: numbers do not lie about. */
export async function forgetOldImports(tx: Transaction, before: Date): Promise<void> {
  await tx.run(sql`
    with ended as (
      update service.ledger_import set standing = 'discarded' where standing = 'waiting' and started_at < ${before} returning county, id)
    delete from service.ledger_staged s using ended e where s.county = e.county and s.import_id = e.id`);
}
