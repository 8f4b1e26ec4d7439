// Rosters that were read and wait, in the database. The rows are their bringer's alone.
import sql from 'sql-template-tag';
import type { Problem } from '#base';
import type { RosterRow } from '#service/patrol';
import type { PatrolImport } from '#wire/service';
import type { Transaction } from '../../../platform/database.ts';
import type { SealedPhone } from './members.store.ts';

export interface ImportKey {
  readonly county: string;
  readonly importId: string;
}

type ImportHead = Omit<PatrolImport, 'rows' | 'teamsNew'>;

const headColumns = sql`
  id, file_name as "fileName", standing, rows_read as "rowsRead", rows_good as "rowsGood", findings,
  (extract(epoch from started_at) * 1000)::bigint as "startedMs"`;

export function importOf(tx: Transaction, { county, importId }: ImportKey): Promise<ImportHead | undefined> {
  return tx.first<ImportHead>(
    sql`select ${headColumns} from service.patrol_import where county = ${county} and id = ${importId}`,
  );
}

/** Held until the transaction ends, so that two windows do not take the same row. */
export function lockImport(
  tx: Transaction,
  { county, importId }: ImportKey,
): Promise<ImportHead | undefined> {
  return tx.first<ImportHead>(
    sql`select ${headColumns} from service.patrol_import where county = ${county} and id = ${importId} for update`,
  );
}

const ROWS_SHOWN = 200;

export function rowsOf(tx: Transaction, { county, importId }: ImportKey): Promise<PatrolImport['rows']> {
  return tx
    .rows<PatrolImport['rows'][number]>(sql`
      select row_number as row, standing, place_code as "placeCode", team_name as "teamName", name, number_masked as "numberMasked", post,
        joined_on as "joinedOn"
      from service.patrol_import_row where county = ${county} and import_id = ${importId} order by row_number limit ${ROWS_SHOWN}`)
    .then((rows) => [...rows]);
}

/** How many teams a roster would found. */
export async function countNewTeams(tx: Transaction, { county, importId }: ImportKey): Promise<number> {
  const row = await tx.first<{ n: number }>(sql`
    select count(distinct (r.place_code, r.team_name))::int as n from service.patrol_import_row r
    where r.county = ${county} and r.import_id = ${importId} and r.standing = 'waiting' and not exists (select 1 from service.patrol_team t
      where t.county = r.county and t.place_code = r.place_code and t.name = r.team_name)`);
  return row?.n ?? 0;
}

interface NewImport {
  readonly fileName: string;
  readonly rowsRead: number;
  readonly rowsGood: number;
  readonly findings: readonly Problem[];
  readonly personId: string;
  readonly at: Date;
}

/** False when the roster was sent before. */
export async function addImport(
  tx: Transaction,
  { county, importId }: ImportKey,
  file: NewImport,
): Promise<boolean> {
  const added = await tx.run(sql`
    insert into service.patrol_import (county, id, file_name, standing, rows_read, rows_good, findings, started_by, started_at)
    values (${county}, ${importId}, ${file.fileName}, 'waiting', ${file.rowsRead}, ${file.rowsGood}, ${JSON.stringify(file.findings)},
      ${file.personId}, ${file.at})
    on conflict (county, id) do nothing`);
  return added === 1;
}

export interface StagedRow extends RosterRow {
  readonly memberId: string;
  readonly number: SealedPhone | null;
}

export async function stageRows(
  tx: Transaction,
  { county, importId }: ImportKey,
  rows: readonly StagedRow[],
): Promise<void> {
  const of = <Value>(value: (row: StagedRow) => Value): Value[] => rows.map(value);
  await tx.run(sql`
    insert into service.patrol_import_row (county, import_id, row_number, member_id, place_code, team_name, name, number_sealed, number_fingerprint,
      number_masked, post, joined_on, instructor)
    select ${county}, ${importId}, t.* from unnest(
      ${of(({ row }) => row)}::int[], ${of(({ memberId }) => memberId)}::uuid[], ${of(({ placeCode }) => placeCode)}::text[],
      ${of(({ teamName }) => teamName)}::text[], ${of(({ name }) => name)}::text[], ${of(({ number }) => number?.sealed ?? null)}::bytea[],
      ${of(({ number }) => number?.fingerprint ?? null)}::bytea[], ${of(({ number }) => number?.masked ?? null)}::text[],
      ${of(({ post }) => post)}::text[], ${of(({ joinedOn }) => joinedOn)}::date[], ${of(({ instructor }) => instructor)}::text[]) as t`);
}

export interface KnownMember {
  readonly fingerprint: string;
  readonly name: string;
  readonly placeCode: string;
  readonly teamName: string;
}

/** Members of the county in sight, for those numbers; fingerprints in hexadecimal. */
export function knownByNumber(
  tx: Transaction,
  county: string,
  fingerprints: readonly Buffer[],
): Promise<readonly KnownMember[]> {
  return tx.rows<KnownMember>(sql`
    select encode(m.number_fingerprint, 'hex') as fingerprint, m.name, m.place_code as "placeCode", coalesce(t.name, '') as "teamName"
    from service.patrol_member m left join service.patrol_team t on t.county = m.county and t.id = m.team_id
    where m.county = ${county} and m.standing = 'member' and m.number_fingerprint = any (${fingerprints}::bytea[])`);
}

/** Members without a telephone, by team and name: as far as a list can know them. */
export function knownByTeam(
  tx: Transaction,
  county: string,
  names: readonly string[],
): Promise<readonly Omit<KnownMember, 'fingerprint'>[]> {
  return tx.rows(sql`
    select m.name, m.place_code as "placeCode", coalesce(t.name, '') as "teamName"
    from service.patrol_member m join service.patrol_team t on t.county = m.county and t.id = m.team_id
    where m.county = ${county} and m.standing = 'member' and m.name = any (${names}::text[])`);
}

/** Founds the teams of a batch of rows that do not stand yet. */
export async function foundTeams(
  tx: Transaction,
  key: ImportKey,
  rows: readonly number[],
  personId: string,
): Promise<void> {
  await tx.run(sql`
    insert into service.patrol_team (county, id, place_code, name, founded_on, created_by)
    select r.county, gen_random_uuid(), r.place_code, r.team_name, min(r.joined_on), ${personId}
    from service.patrol_import_row r
    where r.county = ${key.county} and r.import_id = ${key.importId} and r.row_number = any (${rows}::int[])
    group by r.county, r.place_code, r.team_name
    on conflict on constraint "patrol-team-name-taken" do nothing`);
}

export async function nextWaiting(
  tx: Transaction,
  { county, importId }: ImportKey,
  most: number,
): Promise<readonly { readonly row: number; readonly memberId: string }[]> {
  return tx.rows(sql`
    select row_number as row, member_id as "memberId" from service.patrol_import_row
    where county = ${county} and import_id = ${importId} and standing = 'waiting' order by row_number limit ${most}`);
}

export interface Numbered {
  readonly row: number;
  readonly volunteerNumber: string;
  readonly codeHash: Buffer;
}

/** Rows become members, each with the number that it was given; names and telephones leave the list. */
export async function takeRows(
  tx: Transaction,
  { county, importId }: ImportKey,
  numbered: readonly Numbered[],
): Promise<void> {
  const rows = numbered.map(({ row }) => row);
  await tx.run(sql`
    insert into service.patrol_member (county, id, volunteer_number, name, number_sealed, number_fingerprint, number_masked, place_code, team_id,
      joined_on, code_hash)
    select r.county, r.member_id, n.volunteer_number, r.name, r.number_sealed, r.number_fingerprint,
      r.number_masked, r.place_code, t.id, r.joined_on, n.code_hash
    from unnest(${rows}::int[], ${numbered.map(({ volunteerNumber }) => volunteerNumber)}::text[], ${numbered.map(({ codeHash }) => codeHash)}::bytea[])
      as n(row_number, volunteer_number, code_hash)
    join service.patrol_import_row r on r.county = ${county} and r.import_id = ${importId} and r.row_number = n.row_number
    join service.patrol_team t on t.county = r.county and t.place_code = r.place_code and t.name = r.team_name`);
  await tx.run(sql`
    insert into service.patrol_membership (county, id, member_id, team_id, place_code, from_on, began)
    select m.county, gen_random_uuid(), m.id, m.team_id, m.place_code, m.joined_on, 'roster'
    from service.patrol_import_row r join service.patrol_member m on m.county = r.county and m.id = r.member_id
    where r.county = ${county} and r.import_id = ${importId} and r.row_number = any (${rows}::int[])`);
  await nameLeaders(tx, { county, importId }, rows);
  await tx.run(sql`
    update service.patrol_import_row set standing = 'taken', name = '', number_sealed = null, number_fingerprint = null, number_masked = null, instructor = ''
    where county = ${county} and import_id = ${importId} and row_number = any (${rows}::int[])`);
}

// A team that has a captain or an instructor already keeps them.
async function nameLeaders(
  tx: Transaction,
  { county, importId }: ImportKey,
  rows: readonly number[],
): Promise<void> {
  await tx.run(sql`
    update service.patrol_team t set captain_id = coalesce(t.captain_id, l.captain_id),
      instructor = case when t.instructor = '' then l.instructor else t.instructor end
    from (select place_code, team_name, (array_agg(member_id order by row_number) filter (where post = 'captain'))[1] as captain_id,
        coalesce((array_agg(instructor order by row_number) filter (where instructor <> ''))[1], '') as instructor
      from service.patrol_import_row where county = ${county} and import_id = ${importId} and row_number = any (${rows}::int[])
      group by place_code, team_name) l
    where t.county = ${county} and t.place_code = l.place_code and t.name = l.team_name`);
}

export async function dropWaiting(tx: Transaction, { county, importId }: ImportKey): Promise<void> {
  await tx.run(sql`
    update service.patrol_import_row set standing = 'left-out', name = '', number_sealed = null, number_fingerprint = null, number_masked = null,
      instructor = ''
    where county = ${county} and import_id = ${importId} and standing = 'waiting'`);
}

export async function countsOf(
  tx: Transaction,
  { county, importId }: ImportKey,
): Promise<{ readonly taken: number; readonly waiting: number }> {
  const row = await tx.first<{ taken: number; waiting: number }>(sql`
    select count(*) filter (where standing = 'taken')::int as taken, count(*) filter (where standing = 'waiting')::int as waiting
    from service.patrol_import_row where county = ${county} and import_id = ${importId}`);
  return row ?? { taken: 0, waiting: 0 };
}

export async function setStanding(
  tx: Transaction,
  { county, importId }: ImportKey,
  standing: PatrolImport['standing'],
): Promise<void> {
  await tx.run(
    sql`update service.patrol_import set standing = ${standing} where county = ${county} and id = ${importId}`,
  );
}

/** Imports that nobody ended by a moment. */
export function unendedBefore(tx: Transaction, before: Date): Promise<readonly ImportKey[]> {
  return tx.rows<ImportKey>(sql`
    select county, id as "importId" from service.patrol_import where standing in ('waiting', 'taking') and started_at < ${before} limit 100`);
}
