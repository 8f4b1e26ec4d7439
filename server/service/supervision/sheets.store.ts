// Sheets of criteria: small tables, read by the offices below the one that made them.
import sql from 'sql-template-tag';
import type { Criterion } from '#service/supervision';
import type { InspectionSheet } from '#wire/service';
import type { Transaction } from '../../platform/database.ts';

const columns = sql`
  s.id, s.title, s.criteria, s.revision, s.retired_at is not null as "isRetired", s.is_simulated as "isSimulated", p.name as "changedByName",
  (extract(epoch from s.changed_at) * 1000)::bigint as "changedMs",
  s.region_code ^@ any (service.reach('county-officer', 'street-officer')) as "isOwn"`;

export function sheetsOf(tx: Transaction, county: string): Promise<readonly InspectionSheet[]> {
  return tx.rows<InspectionSheet>(sql`
    select ${columns} from service.inspection_sheet s join platform.person p on p.id = s.changed_by
    where s.county = ${county} order by s.retired_at is not null, s.changed_at desc, s.id limit 500`);
}

export function sheetOf(tx: Transaction, county: string, id: string): Promise<InspectionSheet | undefined> {
  return tx.first<InspectionSheet>(sql`
    select ${columns} from service.inspection_sheet s join platform.person p on p.id = s.changed_by
    where s.county = ${county} and s.id = ${id}`);
}

export interface SavedSheet {
  readonly county: string;
  readonly id: string;
  readonly organisationId: string;
  readonly regionCode: string;
  readonly title: string;
  readonly criteria: readonly Criterion[];
  readonly isRetired: boolean;
  readonly isSimulated: boolean;
  readonly personId: string;
  readonly at: Date;
}

/** False where one of this id is there. */
export async function addSheet(tx: Transaction, sheet: SavedSheet): Promise<boolean> {
  const added = await tx.run(sql`
    insert into service.inspection_sheet (county, id, organisation_id, region_code, title, criteria, retired_at, is_simulated, changed_by, changed_at)
    values (${sheet.county}, ${sheet.id}, ${sheet.organisationId}, ${sheet.regionCode}, ${sheet.title}, ${JSON.stringify(sheet.criteria)}::jsonb,
      ${sheet.isRetired ? sheet.at : null}, ${sheet.isSimulated}, ${sheet.personId}, ${sheet.at})
    on conflict (county, id) do nothing`);
  return added === 1;
}

/** False where the revision is another, or it is not for the acting person. */
export async function changeSheet(tx: Transaction, sheet: SavedSheet, revision: number): Promise<boolean> {
  const changed = await tx.run(sql`
    update service.inspection_sheet set title = ${sheet.title}, criteria = ${JSON.stringify(sheet.criteria)}::jsonb, revision = revision + 1,
      retired_at = ${sheet.isRetired ? sheet.at : null}, changed_by = ${sheet.personId}, changed_at = ${sheet.at}
    where county = ${sheet.county} and id = ${sheet.id} and revision = ${revision}`);
  return changed === 1;
}
