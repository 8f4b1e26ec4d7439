// Blocks and households in the database, each household with where it stands in a campaign.
import sql, { empty, type Sql } from 'sql-template-tag';
import type { BlockKind, Emphasis, VisitorKind } from '#service/outreach';
import type { HouseholdRow } from '#wire/service';
import type { Transaction } from '../../../platform/database.ts';
import { type Sorting, sortedBy } from '../../../platform/sorting.ts';
import { COUNTED_AT_MOST } from '../reach.ts';

export interface BlockRow {
  readonly id: string;
  readonly kind: BlockKind;
  readonly name: string;
  readonly households: number;
  readonly visited: number;
  readonly visitors: { personId: string; name: string; kind: VisitorKind }[];
}

export function listBlocks(
  tx: Transaction,
  county: string,
  placeCode: string,
  campaignId: string | undefined,
): Promise<readonly BlockRow[]> {
  return tx.rows<BlockRow>(sql`
    select b.id, b.kind, b.name, b.households, coalesce(c.visited, 0) as visited,
      coalesce((select json_agg(json_build_object('personId', p.id, 'name', p.name, 'kind', a.kind) order by p.name)
        from service.assignment a join platform.person p on p.id = a.person_id
        where a.county = b.county and a.campaign_id = ${campaignId ?? null} and a.block_id = b.id and a.ended_at is null), '[]') as visitors
    from service.block b
    left join service.block_coverage c on c.county = b.county and c.campaign_id = ${campaignId ?? null} and c.block_id = b.id
    where b.county = ${county} and b.place_code = ${placeCode} order by b.name, b.id`);
}

export interface NewBlock {
  readonly id: string;
  readonly kind: BlockKind;
  readonly name: string;
}

export async function addBlocks(
  tx: Transaction,
  county: string,
  placeCode: string,
  blocks: readonly NewBlock[],
): Promise<void> {
  await tx.run(sql`
    insert into service.block (county, id, place_code, kind, name)
    select ${county}, t.id, ${placeCode}, t.kind, t.name
    from unnest(${blocks.map((each) => each.id)}::uuid[], ${blocks.map((each) => each.kind)}::text[],
                ${blocks.map((each) => each.name)}::text[]) as t(id, kind, name)
    on conflict (county, id) do nothing`);
}

/** The first of the blocks that does not stand in the village. */
export async function foreignBlock(
  tx: Transaction,
  county: string,
  placeCode: string,
  blockIds: readonly string[],
): Promise<string | undefined> {
  const row = await tx.first<{ id: string }>(sql`
    select t.id from unnest(${blockIds}::uuid[]) as t(id)
    where not exists (select 1 from service.block b where b.county = ${county} and b.id = t.id and b.place_code = ${placeCode}) limit 1`);
  return row?.id;
}

export interface NewHousehold {
  readonly id: string;
  readonly blockId: string;
  readonly address: string;
  readonly emphasis: Emphasis;
  readonly latitude: number | null;
  readonly longitude: number | null;
}

/** How many were new. */
export function addHouseholds(
  tx: Transaction,
  county: string,
  placeCode: string,
  households: readonly NewHousehold[],
  personId: string,
): Promise<number> {
  return tx.run(sql`
    insert into service.household (county, id, place_code, block_id, address, emphasis, latitude, longitude, created_by)
    select ${county}, t.id, ${placeCode}, t.block_id, t.address, t.emphasis, t.latitude, t.longitude, ${personId}
    from unnest(${households.map((each) => each.id)}::uuid[], ${households.map((each) => each.blockId)}::uuid[],
      ${households.map((each) => each.address)}::text[], ${households.map((each) => each.emphasis)}::text[],
      ${households.map((each) => each.latitude)}::float8[], ${households.map((each) => each.longitude)}::float8[])
      as t(id, block_id, address, emphasis, latitude, longitude)
    on conflict (county, id) do nothing`);
}

/** Counts a village's households anew. */
export async function reckonVillage(tx: Transaction, county: string, placeCode: string): Promise<void> {
  await tx.rows(sql`select service.reckon_village(${county}, ${placeCode})`);
}

/** How many households were moved; null where one of the villages is out of reach. */
export async function mergeVillages(
  tx: Transaction,
  county: string,
  gone: string,
  kept: string,
): Promise<number | null> {
  const row = await tx.first<{ moved: number | null }>(
    sql`select service.merge_villages(${county}, ${gone}, ${kept}) as moved`,
  );
  return row?.moved ?? null;
}

/** Brings progress and coverage up to what visits and requests say. */
export async function reckonHouseholds(
  tx: Transaction,
  county: string,
  campaignId: string,
  householdIds: readonly string[],
): Promise<void> {
  await tx.rows(sql`select service.reckon_households(${county}, ${campaignId}, ${householdIds}::uuid[])`);
}

/** The campaigns in which a household stands. */
export async function campaignsOfHousehold(
  tx: Transaction,
  county: string,
  householdId: string,
): Promise<readonly string[]> {
  const rows = await tx.rows<{ id: string }>(sql`
    select distinct campaign_id as id from service.visit where county = ${county} and household_id = ${householdId} order by campaign_id`);
  return rows.map((row) => row.id);
}

export interface HouseholdChange {
  readonly address: string;
  readonly emphasis: Emphasis;
  readonly latitude: number | null;
  readonly longitude: number | null;
  readonly closedAt: Date | null;
}

export async function changeHousehold(
  tx: Transaction,
  county: string,
  id: string,
  wanted: HouseholdChange,
): Promise<void> {
  await tx.run(sql`
    update service.household set address = ${wanted.address}, emphasis = ${wanted.emphasis}, latitude = ${wanted.latitude},
      longitude = ${wanted.longitude}, closed_at = ${wanted.closedAt}, revision = revision + 1
    where county = ${county} and id = ${id}`);
}

/** Where a household stands, as the wire has it; `p` is its progress, which may be missing. */
export const standing = sql`
  json_build_object('isVisited', coalesce(p.is_visited, false), 'hasLetter', coalesce(p.has_letter, false),
    'hasReturnedCard', coalesce(p.has_returned_card, false), 'isExplained', coalesce(p.is_explained, false),
    'lastVisitMs', (extract(epoch from p.last_at) * 1000)::bigint, 'comeAgainMs', (extract(epoch from p.come_again_at) * 1000)::bigint,
    'requests', coalesce(p.requests, 0), 'requestsAnswered', coalesce(p.answered, 0)) as standing`;

const facts = sql`
  h.id, h.place_code as "placeCode", h.block_id as "blockId", b.name as "blockName", h.address, h.emphasis, h.latitude, h.longitude,
  h.closed_at is not null as "isClosed", h.revision, ${standing}`;

export type MissingMark = 'visited' | 'letter' | 'card' | 'explained' | 'answered' | 'phone';

type Lacking = (filter: Filter) => Sql;

const LACKING: Readonly<Record<MissingMark, Lacking>> = {
  visited: () => sql`and not coalesce(p.is_visited, false)`,
  letter: () => sql`and not coalesce(p.has_letter, false)`,
  card: () => sql`and not coalesce(p.has_returned_card, false)`,
  explained: () => sql`and not coalesce(p.is_explained, false)`,
  answered: () => sql`and p.requests > p.answered`,
  phone: ({ county, placeCode, today }) =>
    sql`and h.id not in (select service.households_in_ledger(${county}, ${placeCode ?? ''}, ${today}))`,
};

const COLUMNS = { address: sql`h.address` } as const;
export type HouseholdColumn = keyof typeof COLUMNS;
const OWN_ORDER = sql`h.place_code, h.block_id, h.address, h.id`;

interface Filter extends Sorting<HouseholdColumn> {
  readonly county: string;
  readonly campaignId?: string | undefined;
  readonly placeCode?: string | undefined;
  readonly blockId?: string | undefined;
  readonly emphasis?: Emphasis | undefined;
  readonly missing?: MissingMark | undefined;
  readonly search?: string | undefined;
  readonly page: number;
  readonly size: number;
  readonly today: string;
}

/** @param within `and place_code between …` for an office that is smaller than its county */
export async function listHouseholds(
  tx: Transaction,
  filter: Filter,
  within: Sql,
): Promise<{ rows: HouseholdRow[]; counted: number | undefined }> {
  const pattern = `%${(filter.search ?? '').replace(/[\\%_]/g, '\\$&')}%`;
  const progress = sql`
    left join service.household_progress p on p.county = h.county and p.campaign_id = ${filter.campaignId ?? null} and p.household_id = h.id`;
  const where = sql`
    where h.county = ${filter.county} ${filter.placeCode ? sql`and h.place_code = ${filter.placeCode}` : within}
      ${filter.blockId ? sql`and h.block_id = ${filter.blockId}` : empty}
      ${filter.emphasis ? sql`and h.emphasis = ${filter.emphasis}` : empty}
      ${filter.missing ? sql`and h.closed_at is null ${LACKING[filter.missing](filter)}` : empty}
      ${filter.search ? sql`and h.address ilike ${pattern}` : empty}`;
  const counted = await tx.first<{ total: number }>(sql`
    select count(*) as total from (
      select 1 from service.household h ${filter.missing ? progress : empty} ${where} limit ${COUNTED_AT_MOST + 1}) counted`);
  const order = sortedBy(filter, COLUMNS, sql`h.id`, OWN_ORDER);
  const rows = await tx.rows<HouseholdRow>(sql`
    select ${facts}
    from (select h.* from service.household h ${filter.missing ? progress : empty} ${where}
          order by ${order} limit ${filter.size} offset ${(filter.page - 1) * filter.size}) h
    join service.block b on b.county = h.county and b.id = h.block_id ${progress}
    order by ${order}`);
  return { rows: [...rows], counted: counted?.total };
}

export function householdOf(
  tx: Transaction,
  county: string,
  id: string,
  campaignId: string | undefined,
): Promise<HouseholdRow | undefined> {
  return tx.first<HouseholdRow>(sql`
    select ${facts} from service.household h join service.block b on b.county = h.county and b.id = h.block_id
    left join service.household_progress p on p.county = h.county and p.campaign_id = ${campaignId ?? null} and p.household_id = h.id
    where h.county = ${county} and h.id = ${id}`);
}

/** Held until the transaction ends. */
export async function lockHousehold(tx: Transaction, county: string, id: string): Promise<void> {
  await tx.rows(sql`select 1 from service.household where county = ${county} and id = ${id} for update`);
}

/** The office of a village, and the one that it became part of. */
export function villageOfficeOf(
  tx: Transaction,
  placeCode: string,
): Promise<{ readonly id: string; readonly mergedInto: string | null } | undefined> {
  return tx.first(sql`
    select id, merged_into as "mergedInto" from platform.organisation
    where wing = 'service' and kind = 'village-office' and region_code = ${placeCode} order by created_at limit 1`);
}
