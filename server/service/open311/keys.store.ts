// Keys of other apps in the database.
import sql from 'sql-template-tag';
import type { Transaction } from '../../platform/database.ts';

interface NewKey {
  readonly county: string;
  readonly id: string;
  readonly name: string;
  readonly hash: Buffer;
  readonly personId: string;
}

export interface AppKey {
  readonly id: string;
  readonly name: string;
  readonly createdMs: number;
  readonly revokedMs: number | null;
}

/** False when a key of this id stands there already. */
export async function addKey(tx: Transaction, key: NewKey): Promise<boolean> {
  const added = await tx.run(sql`
    insert into service.open311_key (county, id, name, key_hash, created_by)
    values (${key.county}, ${key.id}, ${key.name}, ${key.hash}, ${key.personId}) on conflict (county, id) do nothing`);
  return added === 1;
}

export function listKeys(tx: Transaction, county: string): Promise<readonly AppKey[]> {
  return tx.rows<AppKey>(sql`
    select id, name, (extract(epoch from created_at) * 1000)::bigint as "createdMs", (extract(epoch from revoked_at) * 1000)::bigint as "revokedMs"
    from service.open311_key where county = ${county} order by created_at desc`);
}

/** The id of the county's key with this hash, unless it was revoked. */
export async function keyByHash(tx: Transaction, county: string, hash: Buffer): Promise<string | undefined> {
  const row = await tx.first<{ id: string }>(sql`
    select id from service.open311_key where county = ${county} and key_hash = ${hash} and revoked_at is null`);
  return row?.id;
}

export async function revokeKey(tx: Transaction, county: string, id: string, at: Date): Promise<boolean> {
  const changed = await tx.run(sql`
    update service.open311_key set revoked_at = coalesce(revoked_at, ${at}) where county = ${county} and id = ${id}`);
  return changed === 1;
}

/** The organisations above a county's office, its own last; undefined where no office serves it. */
export async function countyPath(tx: Transaction, county: string): Promise<readonly string[] | undefined> {
  const row = await tx.first<{ path: string[] }>(sql`
    select path from platform.organisation where kind = 'county-office' and region_code = ${county} order by created_at limit 1`);
  return row?.path;
}
