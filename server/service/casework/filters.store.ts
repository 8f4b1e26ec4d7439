// Saved filters: each person's own.
import sql from 'sql-template-tag';
import type { Transaction } from '../../platform/database.ts';

interface SavedFilter {
  readonly id: string;
  readonly name: string;
  readonly filter: Record<string, string>;
}

export function filtersOf(tx: Transaction, county: string): Promise<readonly SavedFilter[]> {
  return tx.rows<SavedFilter>(
    sql`select id, name, filter from service.case_filter where county = ${county} order by name, id`,
  );
}

export async function saveFilter(
  tx: Transaction,
  key: { readonly county: string; readonly filterId: string },
  personId: string,
  { name, filter }: { readonly name: string; readonly filter: Readonly<Record<string, string>> },
): Promise<void> {
  await tx.run(sql`
    insert into service.case_filter (county, id, person_id, name, filter) values (${key.county}, ${key.filterId}, ${personId}, ${name}, ${JSON.stringify(filter)})
    on conflict (county, id) do update set name = excluded.name, filter = excluded.filter`);
}

export async function dropFilter(
  tx: Transaction,
  key: { readonly county: string; readonly filterId: string },
): Promise<void> {
  await tx.run(sql`delete from service.case_filter where county = ${key.county} and id = ${key.filterId}`);
}
