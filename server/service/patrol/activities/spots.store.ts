// Where guard is kept, in the database.
import sql from 'sql-template-tag';
import type { SpotKind } from '#service/patrol/activities';
import type { Transaction } from '../../../platform/database.ts';

interface Point {
  readonly latitude: number;
  readonly longitude: number;
}

export interface SpotRow {
  readonly id: string;
  readonly placeCode: string;
  readonly kind: SpotKind;
  readonly name: string;
  readonly point: Point | null;
  readonly isSimulated: boolean;
}

const facts = sql`
  id, place_code as "placeCode", kind, name, is_simulated as "isSimulated",
  case when latitude is not null then json_build_object('latitude', latitude, 'longitude', longitude) end as point`;

export function listSpots(tx: Transaction, county: string): Promise<readonly SpotRow[]> {
  return tx.rows<SpotRow>(sql`
    select ${facts} from service.patrol_spot where county = ${county} and closed_at is null order by place_code, name, id limit 2000`);
}

export function spotOf(tx: Transaction, county: string, id: string): Promise<SpotRow | undefined> {
  return tx.first<SpotRow>(sql`
    select ${facts} from service.patrol_spot where county = ${county} and id = ${id} and closed_at is null`);
}

export async function addSpot(
  tx: Transaction,
  county: string,
  { id, placeCode, kind, name, point, isSimulated }: SpotRow,
  personId: string,
): Promise<void> {
  await tx.run(sql`
    insert into service.patrol_spot (county, id, place_code, kind, name, latitude, longitude, is_simulated, created_by)
    values (${county}, ${id}, ${placeCode}, ${kind}, ${name}, ${point?.latitude ?? null}, ${point?.longitude ?? null}, ${isSimulated}, ${personId})
    on conflict (county, id) do nothing`);
}

export async function noteClosed(tx: Transaction, county: string, id: string, at: Date): Promise<void> {
  await tx.run(sql`
    update service.patrol_spot set closed_at = coalesce(closed_at, ${at}) where county = ${county} and id = ${id}`);
}
