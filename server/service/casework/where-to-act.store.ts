// Counts of cases per place and kind, beside visits and what the survey wing has published.
import sql from 'sql-template-tag';
import type { Bilingual } from '#base';
import type { Transaction } from '../../platform/database.ts';
import type { Period } from './figures.store.ts';

export interface CellRow {
  readonly placeCode: string;
  readonly kind: string | null;
  readonly cases: number;
  readonly people: number;
  readonly open: number;
  readonly returned: number;
}

interface MonthRow {
  readonly month: string;
  readonly kind: string | null;
  readonly cases: number;
}

/**
 * Of each place and kind, and of each month and kind, in one reading of the period's cases. Joined cases are one matter and counted
 * once, their people are added to it.
 */
export async function countsOf(
  tx: Transaction,
  county: string,
  { from, to }: Period,
): Promise<{ readonly cells: readonly CellRow[]; readonly months: readonly MonthRow[] }> {
  const row = await tx.first<{ cells: CellRow[]; months: MonthRow[] }>(sql`
    with counted as materialized (
      select place_code, kind, date_trunc('month', received_at, 'Asia/Shanghai') as month, count(*) filter (where standing <> 'joined') as cases,
        sum(people) as people, count(*) filter (where is_open) as open, count(*) filter (where returns > 0) as returned
      from service.case_file where county = ${county} and received_at >= ${from} and received_at < ${to} group by 1, 2, 3
    ), by_place as (
      select place_code as "placeCode", kind, sum(cases) as cases, sum(people) as people, sum(open) as open, sum(returned) as returned
      from counted group by place_code, kind order by cases desc, place_code, kind limit 5000
    ), by_month as (
      select to_char(month at time zone 'Asia/Shanghai', 'YYYY-MM') as month, kind, sum(cases) as cases
      from counted group by 1, 2 having sum(cases) > 0)
    select (select coalesce(json_agg(by_place order by cases desc, "placeCode", kind), '[]') from by_place) as cells,
      (select coalesce(json_agg(by_month order by month, kind), '[]') from by_month) as months`);
  return row ?? { cells: [], months: [] };
}

interface Returning {
  readonly caseId: string;
  readonly number: string;
  readonly summary: string;
  readonly returns: number;
  readonly isCauseNamed: boolean;
}

export function returningCases(
  tx: Transaction,
  county: string,
  { from, to }: Period,
): Promise<readonly Returning[]> {
  return tx.rows<Returning>(sql`
    select id as "caseId", number, summary, returns, (state->>'isCauseNamed')::boolean as "isCauseNamed" from service.case_file
    where county = ${county} and returns >= 3 and received_at >= ${from} and received_at < ${to} order by returns desc, id limit 100`);
}

export function visitRequestsOf(
  tx: Transaction,
  county: string,
  { from, to }: Period,
): Promise<readonly { placeCode: string; kind: string; requests: number }[]> {
  return tx.rows(sql`
    select place_code as "placeCode", kind, count(*) as requests from service.visit_request
    where county = ${county} and taken_at >= ${from} and taken_at < ${to} group by place_code, kind order by requests desc limit 2000`);
}

interface PublishedPlace {
  readonly code: string;
  readonly name: string;
  readonly indicator: Bilingual;
  readonly share: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly n: number;
}

interface Published {
  readonly publicationId: string;
  readonly title: string;
  readonly publishedMs: number;
  readonly isSimulated: boolean;
  readonly address: string;
  readonly places: PublishedPlace[];
}

/** The latest publications that were not withdrawn, with the figures of their headline indicators, as they were published. */
export function publishedFor(tx: Transaction, county: string): Promise<readonly Published[]> {
  return tx.rows<Published>(sql`
    select d.id as "publicationId", d.title, (extract(epoch from d.published_at) * 1000)::bigint as "publishedMs",
      coalesce((d.content->>'isSimulated')::boolean, false) as "isSimulated", '/p/' || d.county || '/' || d.id as address,
      (select coalesce(json_agg(json_build_object('code', p->>'code', 'name', p->>'name', 'indicator', i->'rule'->'name',
          'share', p->'figure'->'share', 'low', p->'figure'->'lower', 'high', p->'figure'->'upper', 'n', p->'figure'->'n')), '[]')
        from jsonb_array_elements(d.content->'indicators') i, jsonb_array_elements(i->'places') p) as places
    from door.publication d where d.county = ${county} and d.withdrawn_at is null order by d.published_at desc limit 3`);
}
