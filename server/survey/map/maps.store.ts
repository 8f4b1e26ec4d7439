// The outlines of a county in the database.
import sql from 'sql-template-tag';
import type { Area, CountyMap } from '#wire/survey';
import type { Transaction } from '../../platform/database.ts';

export function mapOfCounty(tx: Transaction, county: string): Promise<CountyMap | undefined> {
  return tx.first<CountyMap>(sql`
    select m.content as areas, m.file_name as "fileName", (extract(epoch from m.set_at) * 1000)::bigint as "setMs", p.name as "personName"
    from survey.county_map m join platform.person p on p.id = m.set_by where m.county = ${county}`);
}

interface NewMap {
  readonly county: string;
  readonly id: string;
  readonly fileName: string;
  readonly areas: readonly Area[];
  readonly personId: string;
  readonly now: Date;
}

/** It takes the place of the one before; false when this very one stands there. */
export async function keepMap(
  tx: Transaction,
  { county, id, fileName, areas, personId, now }: NewMap,
): Promise<boolean> {
  const kept = await tx.run(sql`
    insert into survey.county_map (county, id, file_name, content, set_by, set_at)
    values (${county}, ${id}, ${fileName}, ${JSON.stringify(areas)}, ${personId}, ${now})
    on conflict (county) do update set id = excluded.id, file_name = excluded.file_name, content = excluded.content,
      set_by = excluded.set_by, set_at = excluded.set_at where county_map.id <> excluded.id`);
  return kept === 1;
}
