// What a visitor's phone takes along, in the database.
import sql from 'sql-template-tag';
import type { Emphasis } from '#service/outreach';
import type { HouseholdRow } from '#wire/service';
import type { Transaction } from '../../../platform/database.ts';
import { standing } from './households.store.ts';

export interface RoundBlock {
  readonly id: string;
  readonly placeCode: string;
  readonly kind: string;
  readonly name: string;
}

export function blocksInHand(
  tx: Transaction,
  county: string,
  campaignId: string,
  personId: string,
): Promise<readonly RoundBlock[]> {
  return tx.rows<RoundBlock>(sql`
    select b.id, b.place_code as "placeCode", b.kind, b.name
    from service.assignment a join service.block b on b.county = a.county and b.id = a.block_id
    where a.person_id = ${personId} and a.county = ${county} and a.campaign_id = ${campaignId} and a.ended_at is null
    order by b.name, b.id`);
}

export interface RoundHousehold {
  readonly id: string;
  readonly blockId: string;
  readonly address: string;
  readonly emphasis: Emphasis;
  readonly latitude: number | null;
  readonly longitude: number | null;
  readonly lastVisitId: string | null;
  readonly standing: HouseholdRow['standing'];
}

export function householdsOfBlocks(
  tx: Transaction,
  county: string,
  campaignId: string,
  blockIds: readonly string[],
): Promise<readonly RoundHousehold[]> {
  return tx.rows<RoundHousehold>(sql`
    select h.id, h.block_id as "blockId", h.address, h.emphasis, h.latitude, h.longitude, p.last_visit_id as "lastVisitId", ${standing}
    from service.household h
    left join service.household_progress p on p.county = h.county and p.campaign_id = ${campaignId} and p.household_id = h.id
    where h.county = ${county} and h.block_id = any (${blockIds}::uuid[]) and h.closed_at is null
    order by h.block_id, h.address, h.id`);
}

export interface CampaignInHand {
  readonly county: string;
  readonly id: string;
  readonly title: string;
  readonly isSimulated: boolean;
  readonly blocks: number;
  readonly endsOn: string;
}

export function campaignsInHand(tx: Transaction, personId: string): Promise<readonly CampaignInHand[]> {
  return tx.rows<CampaignInHand>(sql`
    select c.county, c.id, c.title, c.is_simulated as "isSimulated", c.ends_on as "endsOn",
      (select count(*) from service.assignment a
       where a.person_id = ${personId} and a.county = c.county and a.campaign_id = c.id and a.ended_at is null) as blocks
    from service.campaign c where c.standing = 'running' order by blocks desc, c.starts_on desc limit 100`);
}
