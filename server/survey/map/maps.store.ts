// The outlines of a county in the database.
import sql from 'sql-template-tag';
import type { Area, CountyMap } from '#wire/survey';
import type { Transaction } from '../../platform/database.ts';

export function mapOfCounty(tx: Transaction, county: string): Promise<CountyMap | undefined> {
  return tx.first<CountyMap>(sql`
    select m.content as areas, m.file_name as "fileName", (extract(epoch from m.set_at) * 1000)::bigint as "setMs", p.name as "personName"
    from survey.county_map m join platform.person p on p.id = m.set_by where m.county = ${county}
    order by m.set_at desc, m.id desc limit 1`);
}

interface NewMap {
  readonly county: string;
  readonly id: string;
  readonly fileName: string;
  readonly areas: readonly Area[];
  readonly personId: string;
  readonly now: Date;
}

/** From now on it is the county's; false when it was kept before: the same command sent twice. */
export async function keepMap(
  tx: Transaction,
  { county, id, fileName, areas, personId, now }: NewMap,
): Promise<boolean> {
  const kept = await tx.run(sql`
    insert into survey.county_map (county, id, file_name, content, set_by, set_at)
    values (${county}, ${id}, ${fileName}, ${JSON.stringify(areas)}, ${personId}, ${now})
    on conflict (county, id) do nothing`);
  return kept === 1;
}

/** Whether what is kept under this id is the same file with the same outlines. */
export async function isSameMap(
  tx: Transaction,
  { county, id, fileName, areas }: Pick<NewMap, 'county' | 'id' | 'fileName' | 'areas'>,
): Promise<boolean> {
  const row = await tx.first<{ isSame: boolean }>(sql`
    select file_name = ${fileName} and content = ${JSON.stringify(areas)}::jsonb as "isSame"
    from survey.county_map where county = ${county} and id = ${id}`);
  return row?.isSame ?? false;
}
