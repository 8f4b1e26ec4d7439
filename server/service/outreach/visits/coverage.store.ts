// What is counted of households, blocks and telephones in each village, in the database. Nothing is counted here: it stands ready.
import sql, { type Sql } from 'sql-template-tag';
import type { BlockKind, CoverageCounts } from '#service/outreach';
import type { Transaction } from '../../../platform/database.ts';

export interface PlaceCounts extends CoverageCounts {
  readonly placeCode: string;
}

/**
 * Every village and emphasis that has households, visited or not.
 * @param within `and place_code between …` for an office that is smaller than its county
 */
export function coverageCounts(
  tx: Transaction,
  county: string,
  campaignId: string,
  within: Sql,
): Promise<readonly PlaceCounts[]> {
  return tx.rows<PlaceCounts>(sql`
    select place_code as "placeCode", emphasis, coalesce(s.households, 0) as households, coalesce(c.visited, 0) as visited,
      coalesce(c.letter, 0) as letter, coalesce(c.card, 0) as card, coalesce(c.explained, 0) as explained,
      coalesce(c.requests, 0) as requests, coalesce(c.answered, 0) as answered
    from (select * from service.village_size where county = ${county} ${within}) s
    full join (select * from service.coverage where county = ${county} and campaign_id = ${campaignId} ${within}) c using (place_code, emphasis)`);
}

export interface BlockCounts {
  readonly placeCode: string;
  readonly kind: BlockKind;
  readonly blocks: number;
  /** blocks in which every household was visited */
  readonly covered: number;
}

export function blockCounts(
  tx: Transaction,
  county: string,
  campaignId: string,
  within: Sql,
): Promise<readonly BlockCounts[]> {
  // `offset 0` keeps the planner, which thinks both sides small, from looking up each block by itself; laid ready in full, they would
  // not fit in memory in a county of a hundred thousand blocks.
  return tx.rows<BlockCounts>(sql`
    select b.place_code as "placeCode", b.kind, count(*) as blocks, count(*) filter (where v.visited >= b.households) as covered
    from (select id, place_code, kind, households from service.block where county = ${county} and households > 0 ${within} offset 0) b
    left join (select block_id, visited from service.block_coverage where county = ${county} and campaign_id = ${campaignId} ${within} offset 0) v
      on v.block_id = b.id
    group by b.place_code, b.kind`);
}
