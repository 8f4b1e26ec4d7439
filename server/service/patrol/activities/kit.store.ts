// Equipment, in the database.
import sql, { empty } from 'sql-template-tag';
import type { KitCondition, KitKind } from '#service/patrol/activities';
import type { KitRow } from '#wire/service';
import type { Transaction } from '../../../platform/database.ts';

export interface NewKit {
  readonly id: string;
  readonly teamId: string;
  readonly placeCode: string;
  readonly memberId: string | null;
  readonly kind: KitKind;
  readonly label: string;
  readonly count: number;
  readonly issuedOn: string;
  readonly isSimulated: boolean;
}

export async function addKit(tx: Transaction, county: string, kit: NewKit, personId: string): Promise<void> {
  await tx.run(sql`
    insert into service.patrol_kit (county, id, team_id, place_code, member_id, kind, label, count, issued_on, issued_by, is_simulated)
    values (${county}, ${kit.id}, ${kit.teamId}, ${kit.placeCode}, ${kit.memberId}, ${kit.kind}, ${kit.label}, ${kit.count}, ${kit.issuedOn},
      ${personId}, ${kit.isSimulated})
    on conflict (county, id) do nothing`);
}

export interface KitFilter {
  readonly placeCode?: string | undefined;
  readonly standing?: 'out' | 'returned' | 'overdue' | undefined;
  readonly page: number;
  readonly size: number;
}

const isOverdue = sql`k.returned_on is null and m.standing is not distinct from 'left'`;

export async function listKit(
  tx: Transaction,
  county: string,
  { placeCode, standing, page, size }: KitFilter,
): Promise<{ rows: KitRow[]; total: number }> {
  const wanted = sql`
    from service.patrol_kit k
    join service.patrol_team t on t.county = k.county and t.id = k.team_id
    left join service.patrol_member m on m.county = k.county and m.id = k.member_id
    where k.county = ${county} ${placeCode ? sql`and starts_with(k.place_code, ${placeCode})` : empty}
      ${standing === 'out' ? sql`and k.returned_on is null` : empty} ${standing === 'returned' ? sql`and k.returned_on is not null` : empty}
      ${standing === 'overdue' ? sql`and ${isOverdue}` : empty}`;
  const counted = await tx.first<{ total: number }>(sql`select count(*) as total ${wanted}`);
  const rows = await tx.rows<KitRow>(sql`
    select k.id, k.team_id as "teamId", t.name as "teamName", k.place_code as "placeCode", k.member_id as "memberId", m.name as "memberName",
      k.kind, k.label, k.count, k.issued_on as "issuedOn", k.returned_on as "returnedOn", k.condition, ${isOverdue} as "isOverdue",
      k.is_simulated as "isSimulated"
    ${wanted} order by k.issued_on desc, k.id limit ${size} offset ${(page - 1) * size}`);
  return { rows: [...rows], total: counted?.total ?? 0 };
}

/** Held until the transaction ends. */
export function lockKit(
  tx: Transaction,
  county: string,
  id: string,
): Promise<{ placeCode: string; isReturned: boolean } | undefined> {
  return tx.first(sql`
    select place_code as "placeCode", returned_on is not null as "isReturned" from service.patrol_kit
    where county = ${county} and id = ${id} for update`);
}

interface Returned {
  readonly on: string;
  readonly condition: KitCondition;
  readonly personId: string;
}

export async function noteReturn(
  tx: Transaction,
  county: string,
  id: string,
  { on, condition, personId }: Returned,
): Promise<void> {
  await tx.run(sql`
    update service.patrol_kit set returned_on = ${on}, returned_to = ${personId}, condition = ${condition}
    where county = ${county} and id = ${id}`);
}

/** Whether the member is, or was, of the team. */
export async function isOfTeam(
  tx: Transaction,
  county: string,
  memberId: string,
  teamId: string,
): Promise<boolean> {
  const row = await tx.first<{ isOf: boolean }>(sql`
    select exists (select 1 from service.patrol_member where county = ${county} and id = ${memberId} and team_id = ${teamId}
      and standing = 'member') as "isOf"`);
  return row?.isOf ?? false;
}
