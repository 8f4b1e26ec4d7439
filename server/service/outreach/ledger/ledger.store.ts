// The contact ledger in the database. Numbers go in sealed; they come out of one function alone, which writes down the look.
import sql, { empty } from 'sql-template-tag';
import type { Consent } from '#service/outreach';
import type { LedgerEntry } from '#wire/service';
import type { Transaction } from '../../../platform/database.ts';
import { type Sorting, sortedBy } from '../../../platform/sorting.ts';

const facts = sql`
  e.id, e.place_code as "placeCode", e.household_id as "householdId", e.responsible, e.name, e.number_masked as "numberMasked",
  e.occupation, e.address, e.note, e.revision, (extract(epoch from e.changed_at) * 1000)::bigint as "changedMs",
  json_build_object('givenOn', e.consent_on, 'way', e.consent_way, 'purposes', e.purposes, 'expiresOn', e.expires_on) as consent`;

const COLUMNS = {
  name: sql`e.name`,
  address: sql`e.address`,
  responsible: sql`e.responsible`,
  expires: sql`e.expires_on`,
} as const;
export type LedgerColumn = keyof typeof COLUMNS;

interface Filter extends Sorting<LedgerColumn> {
  readonly county: string;
  readonly placeCode: string;
  readonly search?: string | undefined;
  readonly page: number;
  readonly size: number;
}

/** One village's entries that have not expired, by name or as wanted. */
export async function listEntries(
  tx: Transaction,
  filter: Filter,
  today: string,
): Promise<{ rows: LedgerEntry[]; total: number }> {
  const pattern = `%${(filter.search ?? '').replace(/[\\%_]/g, '\\$&')}%`;
  const wanted = sql`
    from service.ledger_entry e
    where e.county = ${filter.county} and e.place_code = ${filter.placeCode} and e.expires_on >= ${today}
      ${filter.search ? sql`and (e.name ilike ${pattern} or e.address ilike ${pattern} or e.responsible ilike ${pattern})` : empty}`;
  const counted = await tx.first<{ total: number }>(sql`select count(*) as total ${wanted}`);
  const rows = await tx.rows<LedgerEntry>(sql`
    select ${facts} ${wanted} order by ${sortedBy(filter, COLUMNS, sql`e.id`, sql`e.name, e.id`)}
    limit ${filter.size} offset ${(filter.page - 1) * filter.size}`);
  return { rows: [...rows], total: counted?.total ?? 0 };
}

/** The entry, held until the transaction ends. */
export async function lockEntry(
  tx: Transaction,
  county: string,
  id: string,
): Promise<LedgerEntry | undefined> {
  await tx.rows(sql`select 1 from service.ledger_entry where county = ${county} and id = ${id} for update`);
  return entryOf(tx, county, id);
}

export function entryOf(tx: Transaction, county: string, id: string): Promise<LedgerEntry | undefined> {
  return tx.first<LedgerEntry>(
    sql`select ${facts} from service.ledger_entry e where e.county = ${county} and e.id = ${id}`,
  );
}

export interface SealedContact {
  readonly sealed: Buffer;
  readonly fingerprint: Buffer;
  readonly masked: string;
}

export interface EntryFacts {
  readonly householdId: string | null;
  readonly responsible: string;
  readonly name: string;
  readonly occupation: string;
  readonly address: string;
  readonly note: string;
  readonly consent: Consent;
}

interface NewEntry extends EntryFacts {
  readonly county: string;
  readonly id: string;
  readonly placeCode: string;
  readonly number: SealedContact;
  readonly personId: string;
}

export async function addEntry(tx: Transaction, entry: NewEntry): Promise<void> {
  const { consent, number } = entry;
  await tx.run(sql`
    insert into service.ledger_entry (county, id, place_code, household_id, responsible, name, number_sealed, number_fingerprint,
      number_masked, occupation, address, note, consent_on, consent_way, purposes, expires_on, changed_by)
    values (${entry.county}, ${entry.id}, ${entry.placeCode}, ${entry.householdId}, ${entry.responsible}, ${entry.name}, ${number.sealed},
      ${number.fingerprint}, ${number.masked}, ${entry.occupation}, ${entry.address}, ${entry.note}, ${consent.givenOn}, ${consent.way},
      ${consent.purposes}::text[], ${consent.expiresOn}, ${entry.personId})
    on conflict (county, id) do nothing`);
}

export async function changeEntry(
  tx: Transaction,
  county: string,
  id: string,
  entry: EntryFacts & {
    readonly number: SealedContact | undefined;
    readonly personId: string;
    readonly at: Date;
  },
): Promise<void> {
  const { consent, number } = entry;
  await tx.run(sql`
    update service.ledger_entry set household_id = ${entry.householdId}, responsible = ${entry.responsible}, name = ${entry.name},
      occupation = ${entry.occupation}, address = ${entry.address}, note = ${entry.note}, consent_on = ${consent.givenOn},
      consent_way = ${consent.way}, purposes = ${consent.purposes}::text[], expires_on = ${consent.expiresOn},
      revision = revision + 1, changed_by = ${entry.personId}, changed_at = ${entry.at}
      ${number ? sql`, number_sealed = ${number.sealed}, number_fingerprint = ${number.fingerprint}, number_masked = ${number.masked}` : empty}
    where county = ${county} and id = ${id}`);
}

/** The sealed number, if the person agreed to the purpose; the look is in the audit log. */
export async function numberFor(
  tx: Transaction,
  county: string,
  id: string,
  purpose: string,
  today: string,
): Promise<Buffer | null> {
  const row = await tx.first<{ number: Buffer | null }>(
    sql`select service.ledger_number(${county}, ${id}, ${purpose}, ${today}) as number`,
  );
  return row?.number ?? null;
}

export async function deleteEntry(tx: Transaction, county: string, id: string): Promise<void> {
  await tx.run(sql`delete from service.ledger_entry where county = ${county} and id = ${id}`);
}

/** Deletes what has run out, and counts its villages anew. Answers how many in each county. */
export async function deleteExpired(
  tx: Transaction,
  today: string,
): Promise<readonly { readonly county: string; readonly entries: number }[]> {
  const gone = await tx.rows<{ county: string; places: string[]; entries: number }>(sql`
    with gone as (delete from service.ledger_entry where expires_on < ${today} returning county, place_code)
    select county, array_agg(distinct place_code) as places, count(*) as entries from gone group by county`);
  for (const { county, places } of gone) await reckonLedger(tx, county, places);
  return gone;
}

/** After every change of a village's entries. */
export async function reckonLedger(
  tx: Transaction,
  county: string,
  places: readonly string[],
): Promise<void> {
  await tx.rows(sql`select service.reckon_ledger(${county}, ${places}::text[])`);
}

export interface VillageCount {
  readonly placeCode: string;
  readonly entries: number;
  readonly phones: number;
}

export function countEntries(tx: Transaction, county: string): Promise<readonly VillageCount[]> {
  return tx.rows<VillageCount>(
    sql`select place_code as "placeCode", entries, phones from service.ledger_size where county = ${county}`,
  );
}

/** How many expire by a day, in each village in sight. */
export function countExpiring(
  tx: Transaction,
  county: string,
  byDay: string,
): Promise<readonly { readonly placeCode: string; readonly entries: number }[]> {
  return tx.rows(
    sql`select place_code as "placeCode", entries from service.ledger_expiring(${county}, ${byDay})`,
  );
}

export function tasksOf(
  tx: Transaction,
  county: string,
): Promise<readonly { readonly placeCode: string; readonly task: number }[]> {
  return tx.rows(
    sql`select place_code as "placeCode", task from service.ledger_task where county = ${county}`,
  );
}

export async function setTask(
  tx: Transaction,
  county: string,
  placeCode: string,
  task: number,
): Promise<void> {
  await tx.run(sql`
    insert into service.ledger_task (county, place_code, task) values (${county}, ${placeCode}, ${task})
    on conflict (county, place_code) do update set task = excluded.task`);
}
