// Lists of context figures that were read and wait. What waits is counts; of a list with people in it nothing but the findings is kept.
import sql from 'sql-template-tag';
import type { Problem } from '#base';
import type { ContextFigure, ContextGiver } from '#service/supervision/context';
import type { Transaction } from '../../platform/database.ts';

export interface ImportKey {
  readonly county: string;
  readonly importId: string;
}

export interface KeptImport {
  readonly id: string;
  readonly fileName: string;
  readonly givenBy: ContextGiver;
  readonly standing: 'waiting' | 'taken' | 'discarded';
  readonly rowsRead: number;
  readonly findings: Problem[];
  readonly figures: readonly ContextFigure[];
  readonly isSimulated: boolean;
  readonly startedMs: number;
  readonly startedByName: string;
}

const columns = sql`
  i.id, i.file_name as "fileName", i.given_by as "givenBy", i.standing, i.rows_read as "rowsRead", i.findings, i.figures,
  i.is_simulated as "isSimulated", (extract(epoch from i.started_at) * 1000)::bigint as "startedMs", p.name as "startedByName"
  from service.context_import i join platform.person p on p.id = i.started_by`;

export function importsOf(tx: Transaction, county: string): Promise<readonly KeptImport[]> {
  return tx.rows<KeptImport>(
    sql`select ${columns} where i.county = ${county} order by i.started_at desc, i.id limit 50`,
  );
}

export function importOf(tx: Transaction, key: ImportKey): Promise<KeptImport | undefined> {
  return tx.first<KeptImport>(
    sql`select ${columns} where i.county = ${key.county} and i.id = ${key.importId}`,
  );
}

/** Held until the transaction ends. */
export async function lockImport(tx: Transaction, key: ImportKey): Promise<KeptImport | undefined> {
  await tx.rows(
    sql`select 1 from service.context_import where county = ${key.county} and id = ${key.importId} for update`,
  );
  return importOf(tx, key);
}

interface NewImport {
  readonly fileName: string;
  readonly givenBy: ContextGiver;
  readonly standing: 'waiting' | 'discarded';
  readonly rowsRead: number;
  readonly findings: readonly Problem[];
  readonly figures: readonly ContextFigure[];
  readonly isSimulated: boolean;
  readonly personId: string;
  readonly at: Date;
}

/** False when the list was sent before. */
export async function addImport(tx: Transaction, key: ImportKey, file: NewImport): Promise<boolean> {
  const added = await tx.run(sql`
    insert into service.context_import (county, id, file_name, given_by, standing, rows_read, findings, figures, is_simulated, started_by, started_at)
    values (${key.county}, ${key.importId}, ${file.fileName}, ${file.givenBy}, ${file.standing}, ${file.rowsRead},
      ${JSON.stringify(file.findings)}, ${JSON.stringify(file.figures)}, ${file.isSimulated}, ${file.personId}, ${file.at})
    on conflict (county, id) do nothing`);
  return added === 1;
}

export async function endImport(
  tx: Transaction,
  key: ImportKey,
  standing: 'taken' | 'discarded',
  at: Date,
): Promise<void> {
  await tx.run(sql`
    update service.context_import set standing = ${standing}, ended_at = ${at},
      figures = case when ${standing} = 'discarded' then '[]'::jsonb else figures end
    where county = ${key.county} and id = ${key.importId}`);
}
