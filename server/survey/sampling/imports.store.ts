// Files being read into a frame: how far each is, and what was found in it.

import sql from 'sql-template-tag';
import type { Problem } from '#base';
import type { FrameImport } from '#wire/survey';
import type { Transaction } from '../../platform/database.ts';

const facts = sql`
  i.id, i.file_name as "fileName", i.standing, i.encoding, i.bytes_read as "bytesRead", i.bytes_total as "bytesTotal",
  i.rows_read as "rowsRead", i.rows_good as "rowsGood", i.rows_bad as "rowsBad",
  (extract(epoch from i.started_at) * 1000)::bigint as "startedMs", p.name as "startedByName"`;

export function importsOf(
  tx: Transaction,
  county: string,
  frameId: string,
): Promise<readonly Omit<FrameImport, 'findings' | 'counts'>[]> {
  return tx.rows(sql`
    select ${facts} from survey.frame_import i join platform.person p on p.id = i.started_by
    where i.county = ${county} and i.frame_id = ${frameId} order by i.started_at desc limit 50`);
}

export function importOf(
  tx: Transaction,
  county: string,
  frameId: string,
  id: string,
): Promise<FrameImport | undefined> {
  return tx.first<FrameImport>(sql`
    select ${facts}, i.findings, i.counts from survey.frame_import i join platform.person p on p.id = i.started_by
    where i.county = ${county} and i.frame_id = ${frameId} and i.id = ${id}`);
}

/** The standing, held until the transaction ends, so that two people do not take the same file. */
export async function standingOf(
  tx: Transaction,
  county: string,
  frameId: string,
  id: string,
): Promise<FrameImport['standing'] | undefined> {
  const row = await tx.first<{ standing: FrameImport['standing'] }>(sql`
    select standing from survey.frame_import where county = ${county} and frame_id = ${frameId} and id = ${id} for update`);
  return row?.standing;
}

interface NewImport {
  readonly county: string;
  readonly frameId: string;
  readonly id: string;
  readonly fileName: string;
  readonly bytesTotal: number;
  readonly personId: string;
}

/** False when the file was sent before. */
export async function addImport(tx: Transaction, file: NewImport): Promise<boolean> {
  const added = await tx.run(sql`
    insert into survey.frame_import (county, id, frame_id, file_name, standing, bytes_total, started_by)
    values (${file.county}, ${file.id}, ${file.frameId}, ${file.fileName}, 'reading', ${file.bytesTotal}, ${file.personId})
    on conflict (county, id) do nothing`);
  return added === 1;
}

export interface Progress {
  readonly encoding: string | null;
  readonly bytesRead: number;
  readonly rowsRead: number;
  readonly rowsGood: number;
  readonly rowsBad: number;
}

export async function noteProgress(
  tx: Transaction,
  county: string,
  id: string,
  progress: Progress,
): Promise<void> {
  await tx.run(sql`
    update survey.frame_import set encoding = ${progress.encoding}, bytes_read = ${progress.bytesRead}, rows_read = ${progress.rowsRead},
      rows_good = ${progress.rowsGood}, rows_bad = ${progress.rowsBad}
    where county = ${county} and id = ${id}`);
}

export async function noteEnd(
  tx: Transaction,
  county: string,
  id: string,
  standing: FrameImport['standing'],
  findings: readonly Problem[],
  counts: Readonly<Record<string, number>>,
): Promise<void> {
  await tx.run(sql`
    update survey.frame_import set standing = ${standing}, findings = ${JSON.stringify(findings)}, counts = ${JSON.stringify(counts)}, ended_at = now()
    where county = ${county} and id = ${id}`);
}

export async function setStanding(
  tx: Transaction,
  county: string,
  id: string,
  standing: FrameImport['standing'],
  counts: Readonly<Record<string, number>>,
): Promise<void> {
  await tx.run(sql`
    update survey.frame_import set standing = ${standing}, counts = counts || ${JSON.stringify(counts)}::jsonb where county = ${county} and id = ${id}`);
}

/** After a stop: what was being read is over, and what waited is over where its rows are gone. No number is left behind. */
export async function endInterrupted(tx: Transaction, why: Problem): Promise<void> {
  await tx.run(sql`
    with ended as (
      update survey.frame_import i set standing = 'failed', findings = ${JSON.stringify([why])}, ended_at = now()
      where standing = 'reading' or (standing = 'waiting' and rows_good > 0 and not exists
        (select 1 from survey.frame_staged_number n where n.county = i.county and n.import_id = i.id))
      returning county, id
    )
    delete from survey.frame_staged_number n using ended e where n.county = e.county and n.import_id = e.id`);
}
