// What the figures of approved bulletins have become since, in the database.
import sql from 'sql-template-tag';
import type { FigureValue } from '#service/supervision/bulletins';
import type { Transaction } from '../../platform/database.ts';

export interface NotedChange {
  readonly key: string;
  readonly now: FigureValue;
  readonly foundMs: number;
  readonly isBack: boolean;
}

/** The newest word on each figure that ever was another one. */
export function notedChanges(
  tx: Transaction,
  county: string,
  bulletinId: string,
): Promise<readonly NotedChange[]> {
  return tx.rows<NotedChange>(sql`
    select distinct on (key) key, value as now, (extract(epoch from found_at) * 1000)::bigint as "foundMs", is_back as "isBack"
    from service.bulletin_change where county = ${county} and bulletin_id = ${bulletinId} order by key, found_at desc`);
}

interface NewChange {
  readonly key: string;
  readonly value: FigureValue;
  readonly isBack: boolean;
}

export async function noteChange(
  tx: Transaction,
  county: string,
  bulletinId: string,
  { key, value, isBack }: NewChange,
  at: Date,
): Promise<void> {
  await tx.run(sql`
    insert into service.bulletin_change (county, bulletin_id, key, found_at, value, is_back)
    values (${county}, ${bulletinId}, ${key}, ${at}, ${JSON.stringify(value)}, ${isBack}) on conflict do nothing`);
}

export async function noteCompared(
  tx: Transaction,
  county: string,
  bulletinId: string,
  at: Date,
): Promise<void> {
  await tx.run(
    sql`update service.bulletin set compared_at = ${at} where county = ${county} and id = ${bulletinId}`,
  );
}

/** Those that were not compared for the longest, of so many counties at most. */
export function longestUncompared(
  tx: Transaction,
  before: Date,
): Promise<readonly { county: string; id: string }[]> {
  return tx.rows(sql`
    select county, id from service.bulletin where standing in ('approved', 'published') and (compared_at is null or compared_at < ${before})
    order by compared_at nulls first limit 5`);
}
