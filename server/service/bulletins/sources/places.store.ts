// The places of which a bulletin's tables tell: one level below its own; two where there is only one such place.
import sql, { empty, type Sql } from 'sql-template-tag';
import type { Bilingual } from '#base';
import type { Scope } from '#service/supervision/bulletins';
import type { Transaction } from '../../../platform/database.ts';

export interface PlaceBelow {
  readonly code: string;
  readonly name: Bilingual;
}

/** `and place_code between …` for a place that is smaller than its county. */
export function inPlace({ county, place }: Scope, column: Sql): Sql {
  if (place === county) return empty;
  return sql` and ${column} between ${place.padEnd(12, '0')} and ${place.padEnd(12, '9')}`;
}

export async function placesBelow(tx: Transaction, place: string): Promise<readonly PlaceBelow[]> {
  const rows = await tx.rows<PlaceBelow>(sql`
    select distinct on (region_code) region_code as code, json_build_object('zh', name_zh, 'en', name_en) as name
    from platform.organisation
    where wing = 'service' and merged_into is null and region_code like ${`${place}%`} and length(region_code) > ${place.length}
    order by region_code, created_at, id`);
  const next = rows.filter(({ code }) => code.length === place.length + 3);
  return next.length > 1 || place.length >= 9 ? next : rows.filter(({ code }) => code.length === 12);
}

/** How many digits of a row's place say in which of the places it lies. */
export function digitsOf(places: readonly PlaceBelow[]): number {
  return places[0]?.code.length ?? 12;
}
