// 五个一批 in the database: matters and their ends.
import sql, { empty, type Sql } from 'sql-template-tag';
import type { BatchKind } from '#service/outreach';
import type { Transaction } from '../../../platform/database.ts';
import { type Sorting, sortedBy } from '../../../platform/sorting.ts';

export interface MatterRow {
  readonly id: string;
  readonly batch: BatchKind;
  readonly placeCode: string;
  readonly title: string;
  readonly text: string;
  readonly responsible: string;
  readonly foundOn: string;
  readonly dueOn: string | null;
  readonly requestId: string | null;
  readonly endCode: string | null;
  readonly endText: string | null;
  readonly endedMs: number | null;
}

const COLUMNS = {
  title: sql`m.title`,
  village: sql`m.place_code`,
  responsible: sql`m.responsible`,
  found: sql`m.found_on`,
  end: sql`m.ended_at`,
} as const;
export type MatterColumn = keyof typeof COLUMNS;

interface Filter extends Sorting<MatterColumn> {
  readonly campaignId?: string | undefined;
  readonly batch?: BatchKind | undefined;
  readonly placeCode?: string | undefined;
  readonly standing?: 'open' | 'ended' | undefined;
  readonly page: number;
  readonly size: number;
}

const facts = sql`
  m.id, m.batch, m.place_code as "placeCode", m.title, m.text, m.responsible, m.found_on as "foundOn", m.due_on as "dueOn",
  m.request_id as "requestId", m.end_code as "endCode", m.end_text as "endText", (extract(epoch from m.ended_at) * 1000)::bigint as "endedMs"`;

export async function listMatters(
  tx: Transaction,
  county: string,
  filter: Filter,
  within: Sql,
): Promise<readonly MatterRow[]> {
  const wanted = sql`
    ${scopeOf(county, filter, within)} ${filter.batch ? sql`and m.batch = ${filter.batch}` : empty}
      ${filter.standing ? sql`and (m.ended_at is not null) = ${filter.standing === 'ended'}` : empty}`;
  return tx.rows<MatterRow>(sql`
    select ${facts} ${wanted} order by ${sortedBy(filter, COLUMNS, sql`m.id`, sql`m.found_on desc, m.id`)}
    limit ${filter.size} offset ${(filter.page - 1) * filter.size}`);
}

function scopeOf(county: string, { campaignId, placeCode }: Filter, within: Sql): Sql {
  return sql`
    from service.matter m where m.county = ${county} ${placeCode ? sql`and m.place_code = ${placeCode}` : within}
      ${campaignId ? sql`and m.campaign_id = ${campaignId}` : empty}`;
}

export interface BatchCount {
  readonly batch: BatchKind;
  readonly open: number;
  readonly ended: number;
}

export function countBatches(
  tx: Transaction,
  county: string,
  filter: Filter,
  within: Sql,
): Promise<readonly BatchCount[]> {
  return tx.rows(sql`
    select m.batch, count(*) filter (where m.ended_at is null) as open, count(m.ended_at) as ended
    ${scopeOf(county, filter, within)} group by m.batch order by m.batch`);
}

interface NewMatter {
  readonly county: string;
  readonly id: string;
  readonly campaignId: string;
  readonly batch: BatchKind;
  readonly placeCode: string;
  readonly title: string;
  readonly text: string;
  readonly responsible: string;
  readonly foundOn: string;
  readonly dueOn: string | null;
  readonly requestId: string | null;
  readonly personId: string;
}

export async function addMatter(tx: Transaction, matter: NewMatter): Promise<void> {
  await tx.run(sql`
    insert into service.matter (county, id, campaign_id, batch, place_code, title, text, responsible, found_on, due_on, request_id, created_by)
    values (${matter.county}, ${matter.id}, ${matter.campaignId}, ${matter.batch}, ${matter.placeCode}, ${matter.title}, ${matter.text},
            ${matter.responsible}, ${matter.foundOn}, ${matter.dueOn}, ${matter.requestId}, ${matter.personId})
    on conflict (county, id) do nothing`);
}

/** Held until the transaction ends. */
export function lockMatter(
  tx: Transaction,
  county: string,
  id: string,
): Promise<{ readonly batch: BatchKind; readonly placeCode: string; readonly isEnded: boolean } | undefined> {
  return tx.first(sql`
    select batch, place_code as "placeCode", ended_at is not null as "isEnded" from service.matter
    where county = ${county} and id = ${id} for update`);
}

export async function endMatter(
  tx: Transaction,
  county: string,
  id: string,
  end: { readonly code: string; readonly text: string; readonly personId: string; readonly at: Date },
): Promise<void> {
  await tx.run(sql`
    update service.matter set end_code = ${end.code}, end_text = ${end.text}, ended_at = ${end.at}, ended_by = ${end.personId}
    where county = ${county} and id = ${id}`);
}
