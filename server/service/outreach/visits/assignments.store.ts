// Who visits which blocks, in the database.
import sql from 'sql-template-tag';
import type { VisitorKind } from '#service/outreach';
import type { Transaction } from '../../../platform/database.ts';

export interface AssignmentPlace {
  readonly county: string;
  readonly campaignId: string;
  readonly placeCode: string;
}

export interface PossibleVisitor {
  readonly personId: string;
  readonly name: string;
  readonly role: string;
  readonly kind: VisitorKind | null;
  readonly blocks: number;
  readonly households: number;
  readonly visited: number;
}

/** People of the village and of the offices above it, with what each has in hand in the whole county. */
export function possibleVisitors(
  tx: Transaction,
  place: AssignmentPlace,
): Promise<readonly PossibleVisitor[]> {
  return tx.rows<PossibleVisitor>(sql`
    select p.id as "personId", p.name, min(m.role) as role, h.kind, coalesce(h.blocks, 0) as blocks,
      coalesce(h.households, 0) as households, coalesce(h.visited, 0) as visited
    from platform.membership m join platform.organisation o on o.id = m.organisation_id join platform.person p on p.id = m.person_id
    left join lateral (
      select min(a.kind) as kind, count(*) as blocks, sum(b.households)::bigint as households, coalesce(sum(c.visited), 0)::bigint as visited
      from service.assignment a join service.block b on b.county = a.county and b.id = a.block_id
      left join service.block_coverage c on c.county = a.county and c.campaign_id = a.campaign_id and c.block_id = a.block_id
      where a.person_id = p.id and a.county = ${place.county} and a.campaign_id = ${place.campaignId} and a.ended_at is null) h on true
    where o.wing = 'service' and m.role <> 'administrator' and starts_with(${place.placeCode}, o.region_code) and p.disabled_at is null
    group by p.id, p.name, h.kind, h.blocks, h.households, h.visited order by p.name, p.id`);
}

export async function isOfPlace(tx: Transaction, personId: string, placeCode: string): Promise<boolean> {
  const row = await tx.first<{ isThere: boolean }>(sql`
    select exists (select 1 from platform.membership m join platform.organisation o on o.id = m.organisation_id
      where m.person_id = ${personId} and o.wing = 'service' and m.role <> 'administrator' and starts_with(${placeCode}, o.region_code)) as "isThere"`);
  return row?.isThere ?? false;
}

interface NewAssignments extends AssignmentPlace {
  readonly personId: string;
  readonly kind: VisitorKind;
  readonly blocks: readonly { readonly id: string; readonly blockId: string }[];
  readonly assignedBy: string;
  readonly at: Date;
}

/** Blocks that the person has already stay as they are. */
export async function addAssignments(tx: Transaction, wanted: NewAssignments): Promise<void> {
  await tx.run(sql`
    insert into service.assignment (county, id, campaign_id, place_code, block_id, person_id, kind, from_at, assigned_by)
    select ${wanted.county}, t.id, ${wanted.campaignId}, ${wanted.placeCode}, t.block_id, ${wanted.personId}, ${wanted.kind}, ${wanted.at}, ${wanted.assignedBy}
    from unnest(${wanted.blocks.map((each) => each.id)}::uuid[], ${wanted.blocks.map((each) => each.blockId)}::uuid[]) as t(id, block_id)
    on conflict do nothing`);
}

/** How many households a person has in hand in a campaign. */
export async function householdsInHand(
  tx: Transaction,
  county: string,
  campaignId: string,
  personId: string,
): Promise<number> {
  const row = await tx.first<{ households: number }>(sql`
    select coalesce(sum(b.households), 0)::bigint as households from service.assignment a
    join service.block b on b.county = a.county and b.id = a.block_id
    where a.person_id = ${personId} and a.county = ${county} and a.campaign_id = ${campaignId} and a.ended_at is null`);
  return row?.households ?? 0;
}

export async function endAssignments(
  tx: Transaction,
  place: AssignmentPlace,
  personId: string,
  blockIds: readonly string[],
  at: Date,
): Promise<void> {
  await tx.run(sql`
    update service.assignment set ended_at = ${at}
    where county = ${place.county} and campaign_id = ${place.campaignId} and place_code = ${place.placeCode}
      and person_id = ${personId} and block_id = any (${blockIds}::uuid[]) and ended_at is null`);
}
