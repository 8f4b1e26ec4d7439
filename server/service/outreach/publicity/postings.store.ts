// Where materials were put up and handed out, how many, and whom they reached.
import sql, { empty } from 'sql-template-tag';
import type { Channel } from '#service/outreach';
import type { Transaction } from '../../../platform/database.ts';
import { type Sorting, sortedBy } from '../../../platform/sorting.ts';

export interface PostingRow {
  readonly id: string;
  readonly versionId: string;
  readonly materialTitle: string;
  readonly channel: Channel;
  readonly placeCode: string;
  readonly groupName: string;
  readonly spot: string;
  readonly count: number;
  readonly reached: number | null;
  readonly photoIds: string[];
  readonly postedMs: number;
  readonly personName: string;
}

const COLUMNS = {
  time: sql`p.posted_at`,
  material: sql`(select m.title from service.material_version v join service.material m on m.county = v.county and m.id = v.material_id
    where v.county = p.county and v.id = p.material_version_id)`,
  place: sql`p.place_code`,
  count: sql`p.count`,
  reached: sql`p.reached`,
} as const;
export type PostingColumn = keyof typeof COLUMNS;

interface Filter extends Sorting<PostingColumn> {
  readonly county: string;
  readonly placeCode?: string | undefined;
  readonly channel?: Channel | undefined;
  readonly page: number;
  readonly size: number;
}

export async function listPostings(
  tx: Transaction,
  filter: Filter,
): Promise<{ rows: PostingRow[]; total: number }> {
  const wanted = sql`
    from service.posting p where p.county = ${filter.county}
      ${filter.placeCode ? sql`and p.place_code = ${filter.placeCode}` : empty} ${filter.channel ? sql`and p.channel = ${filter.channel}` : empty}`;
  const counted = await tx.first<{ total: number }>(sql`select count(*) as total ${wanted}`);
  const order = sortedBy(filter, COLUMNS, sql`p.id`, sql`p.posted_at desc, p.id`);
  const rows = await tx.rows<PostingRow>(sql`
    select p.id, p.material_version_id as "versionId", m.title as "materialTitle", p.channel, p.place_code as "placeCode",
      p.group_name as "groupName", p.spot, p.count, p.reached, p.photo_ids as "photoIds",
      (extract(epoch from p.posted_at) * 1000)::bigint as "postedMs", w.name as "personName"
    from (select * ${wanted} order by ${order} limit ${filter.size} offset ${(filter.page - 1) * filter.size}) p
    join service.material_version v on v.county = p.county and v.id = p.material_version_id
    join service.material m on m.county = v.county and m.id = v.material_id
    join platform.person w on w.id = p.person_id
    order by ${order}`);
  return { rows: [...rows], total: counted?.total ?? 0 };
}

export interface NewPosting {
  readonly id: string;
  readonly versionId: string;
  readonly channel: Channel;
  readonly placeCode: string;
  readonly groupName: string;
  readonly spot: string;
  readonly count: number;
  readonly reached: number | null;
  readonly photoIds: readonly string[];
  readonly postedMs: number;
}

export async function addPosting(
  tx: Transaction,
  county: string,
  posting: NewPosting,
  personId: string,
): Promise<void> {
  await tx.run(sql`
    insert into service.posting (county, id, material_version_id, channel, place_code, group_name, spot, count, reached, photo_ids, posted_at, person_id)
    values (${county}, ${posting.id}, ${posting.versionId}, ${posting.channel}, ${posting.placeCode}, ${posting.groupName}, ${posting.spot},
            ${posting.count}, ${posting.reached}, ${posting.photoIds}::uuid[], ${new Date(posting.postedMs)}, ${personId})
    on conflict (county, id) do nothing`);
}

export interface PostedCount {
  readonly placeCode: string;
  readonly groupName: string;
  readonly channel: Channel;
  readonly postings: number;
  readonly count: number;
  readonly reached: number;
}

/** How many of each channel stand in each group of each village. */
export function postedCounts(tx: Transaction, county: string): Promise<readonly PostedCount[]> {
  return tx.rows<PostedCount>(sql`
    select place_code as "placeCode", group_name as "groupName", channel, count(*) as postings, sum(count)::bigint as count,
      coalesce(sum(reached), 0)::bigint as reached
    from service.posting where county = ${county} group by place_code, group_name, channel`);
}

/** The groups of every village in sight, by place. */
export function groupsOf(
  tx: Transaction,
  county: string,
): Promise<readonly { readonly placeCode: string; readonly name: string }[]> {
  return tx.rows(sql`
    select place_code as "placeCode", name from service.block where county = ${county} and kind = 'group' order by place_code, name`);
}
