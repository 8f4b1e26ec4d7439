// How far an actor reaches in the service wing: the places of the organisations in which a role grants the permission.
// The database asks the same of every row (service.reach in migrations/0005).
import sql, { empty, type Sql } from 'sql-template-tag';
import type { Bilingual } from '#base';
import type { Permission } from '#wire';
import { type Actor, reachOf } from '../../platform/actor.ts';
import type { Transaction } from '../../platform/database.ts';
import { problem as platformProblem } from '../../platform/problems.ts';
import { refuse } from '../../platform/refusal.ts';

export interface OfficePlace {
  readonly organisationId: string;
  readonly regionCode: string;
}

/** The organisations that grant the permission and the places they stand for. */
export function officesOf(
  tx: Transaction,
  actor: Actor,
  permission: Permission,
): Promise<readonly OfficePlace[]> {
  return tx.rows<OfficePlace>(sql`
    select o.id as "organisationId", o.region_code as "regionCode" from platform.organisation o
    where o.id = any (${reachOf(actor, permission)}::uuid[]) and o.region_code ~ '^[1-9]\\d{5}(\\d{3}(\\d{3})?)?$'
      and not exists (select 1 from platform.organisation a
        where a.id = any (o.path) and a.region_code is not null and not starts_with(o.region_code, a.region_code))
    order by length(o.region_code), o.region_code`);
}

/** The first office from which the actor may do this in a county. @throws Refusal `not-allowed` */
export async function ownOffice(
  tx: Transaction,
  actor: Actor,
  permission: Permission,
  county: string,
): Promise<OfficePlace> {
  const office = (await officesOf(tx, actor, permission)).find(({ regionCode }) =>
    regionCode.startsWith(county),
  );
  return office ?? refuse(platformProblem('not-allowed', {}));
}

/** @throws Refusal `not-allowed` when the place lies outside the county or outside the actor's reach */
export async function requirePlace(
  tx: Transaction,
  actor: Actor,
  permission: Permission,
  county: string,
  place: string,
): Promise<void> {
  const offices = await officesOf(tx, actor, permission);
  const isWithin = place.startsWith(county) && offices.some(({ regionCode }) => place.startsWith(regionCode));
  if (!isWithin) refuse(platformProblem('not-allowed', {}));
}

/** The places in which an actor may do something in a county, as rows to look for: one range of codes for each office. */
export async function placesWithin(
  tx: Transaction,
  actor: Actor,
  permission: Permission,
  county: string,
): Promise<readonly string[]> {
  const offices = await officesOf(tx, actor, permission);
  const places = offices.map(({ regionCode }) => regionCode).filter((code) => code.startsWith(county));
  return places.length > 0 ? places : refuse(platformProblem('not-allowed', {}));
}

/** `and place_code between …` for a village, or for one office that is smaller than its county; else nothing, and row rights do it alone. */
export function inPlaces(county: string, places: readonly string[], column: Sql): Sql {
  const [only, another] = places;
  if (only === undefined || another !== undefined || only === county) return empty;
  return sql` and ${column} between ${only.padEnd(12, '0')} and ${only.padEnd(12, '9')}`;
}

export interface Village {
  readonly county: string;
  readonly placeCode: string;
  readonly organisationId: string;
  readonly name: Bilingual;
}

/** Every village office within the places, by code. */
export function villagesIn(tx: Transaction, places: readonly string[]): Promise<readonly Village[]> {
  return tx.rows<Village>(sql`
    select left(o.region_code, 6) as county, o.region_code as "placeCode", o.id as "organisationId",
      json_build_object('zh', o.name_zh, 'en', o.name_en) as name
    from platform.organisation o
    where o.kind = 'village-office' and o.merged_into is null and length(o.region_code) = 12 and o.region_code ^@ any (${places}::text[])
    order by o.region_code`);
}

/** At most so many rows of a list are counted: a count of hundreds of thousands would cost more than the page. */
export const COUNTED_AT_MOST = 2000;

/** What of a list was counted. */
export function cappedTotal(counted: number | undefined): { total: number; isTotalCapped: boolean } {
  const total = counted ?? 0;
  return { total: Math.min(total, COUNTED_AT_MOST), isTotalCapped: total > COUNTED_AT_MOST };
}
