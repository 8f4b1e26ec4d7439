// Counties, streets and villages that offices serve, as a resident chooses among them.
import sql from 'sql-template-tag';
import type { Bilingual } from '#base';
import type { Transaction } from '../database.ts';

export interface ServedPlace {
  readonly code: string;
  readonly name: Bilingual;
}

const named = sql`region_code as code, json_build_object('zh', name_zh, 'en', name_en) as name`;

export function countiesServed(tx: Transaction): Promise<readonly ServedPlace[]> {
  return tx.rows<ServedPlace>(
    sql`select ${named} from platform.organisation where kind = 'county-office' and region_code is not null order by region_code`,
  );
}

/** The name of the office that serves a county; undefined where none does. */
export async function countyNamed(tx: Transaction, code: string): Promise<Bilingual | undefined> {
  const row = await tx.first<ServedPlace>(
    sql`select ${named} from platform.organisation where kind = 'county-office' and region_code = ${code} order by created_at limit 1`,
  );
  return row?.name;
}

export interface ServedStreet extends ServedPlace {
  readonly places: readonly ServedPlace[];
}

/** A county's streets and townships with their villages, by code; without those that were merged into others. */
export async function placesServed(tx: Transaction, county: string): Promise<readonly ServedStreet[]> {
  const rows = await tx.rows<ServedPlace>(sql`
    select ${named} from platform.organisation
    where kind in ('street-office', 'village-office') and merged_into is null and region_code like ${`${county}%`} order by region_code, created_at`);
  const streets = rows.filter(({ code }) => code.length === 9);
  return streets.map((street) => ({
    ...street,
    places: rows.filter(({ code }) => code.length === 12 && code.startsWith(street.code)),
  }));
}

/** The village that a place became part of; the place itself where it was not merged. */
export async function placeFollowed(tx: Transaction, code: string): Promise<string> {
  const row = await tx.first<{ code: string }>(sql`
    select k.region_code as code from platform.organisation o join platform.organisation k on k.id = o.merged_into
    where o.region_code = ${code} and o.wing = 'service' order by o.created_at limit 1`);
  return row?.code ?? code;
}
