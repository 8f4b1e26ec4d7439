// The organisations among which cases travel: small tables, looked up by id and by place.
import sql from 'sql-template-tag';
import type { Bilingual } from '#base';
import type { Transaction } from '../../platform/database.ts';

export interface Office {
  readonly id: string;
  readonly parentId: string | null;
  readonly name: Bilingual;
  readonly regionCode: string;
  /** from the top down, itself last; the platform's own organisations left out */
  readonly path: readonly string[];
  /** it became part of another: it keeps what is over, and nothing is given to it */
  readonly isMerged: boolean;
}

const officeColumns = sql`
  o.id, o.parent_id as "parentId", json_build_object('zh', o.name_zh, 'en', o.name_en) as name, coalesce(o.region_code, '') as "regionCode",
  o.path, o.merged_into is not null as "isMerged"`;

/** Every office of the service wing in a county, from the county down. */
export function officesOfCounty(tx: Transaction, county: string): Promise<readonly Office[]> {
  return tx.rows<Office>(sql`
    select ${officeColumns} from platform.organisation o
    where o.wing = 'service' and o.region_code like ${`${county}%`}
    order by length(o.region_code), o.region_code, o.name_zh, o.id`);
}

/** An office of the county to which a case may be given, or undefined. */
export function officeOf(tx: Transaction, county: string, id: string): Promise<Office | undefined> {
  return tx.first<Office>(sql`
    select ${officeColumns} from platform.organisation o
    where o.id = ${id} and o.merged_into is null and o.wing = 'service' and o.region_code like ${`${county}%`}`);
}

/** Where everything comes in that nobody took in at a desk: the first county office. */
export function countyOfficeOf(tx: Transaction, county: string): Promise<Office | undefined> {
  return tx.first<Office>(sql`
    select ${officeColumns} from platform.organisation o
    where o.wing = 'service' and o.kind = 'county-office' and o.region_code = ${county} order by o.created_at, o.id limit 1`);
}

/** The paths of some offices, by id. */
export async function pathsOf(
  tx: Transaction,
  ids: readonly string[],
): Promise<ReadonlyMap<string, readonly string[]>> {
  const rows = await tx.rows<{ id: string; path: readonly string[] }>(
    sql`select id, path from platform.organisation where id = any (${ids}::uuid[])`,
  );
  return new Map(rows.map(({ id, path }) => [id, path]));
}

/** Of an office that became part of another: the path of the one that it became. */
export async function pathOfHeir(tx: Transaction, unitId: string): Promise<readonly string[] | undefined> {
  const row = await tx.first<{ path: readonly string[] }>(sql`
    select heir.path from platform.organisation gone join platform.organisation heir on heir.id = gone.merged_into
    where gone.id = ${unitId}`);
  return row?.path;
}

/** Whether somebody who deals with cases belongs to an office. */
export async function worksIn(tx: Transaction, personId: string, unitId: string): Promise<boolean> {
  const row = await tx.first(sql`
    select 1 from platform.membership m join platform.person p on p.id = m.person_id
    where m.person_id = ${personId} and m.organisation_id = ${unitId} and m.wing = 'service' and p.disabled_at is null
      and m.role in ('county-officer', 'street-officer', 'village-worker', 'mediator')`);
  return row !== undefined;
}

export interface Colleague {
  readonly id: string;
  readonly name: string;
  readonly unitId: string;
  readonly role: string;
}

/** Those who deal with cases in some offices. */
export function colleaguesIn(tx: Transaction, units: readonly string[]): Promise<readonly Colleague[]> {
  return tx.rows<Colleague>(sql`
    select p.id, p.name, m.organisation_id as "unitId", m.role
    from platform.membership m join platform.person p on p.id = m.person_id
    where m.organisation_id = any (${units}::uuid[]) and m.wing = 'service' and p.disabled_at is null
      and m.role in ('county-officer', 'street-officer', 'village-worker', 'mediator')
    order by p.name, p.id limit 2000`);
}
