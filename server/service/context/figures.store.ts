// Context figures in the database, and what stands beside them: published aggregates, which came through the door, and cases by month.
import sql from 'sql-template-tag';
import type { Bilingual } from '#base';
import type { ContextFigure, ContextKindCode, MonthCount } from '#service/supervision/context';
import type { PublishedBeside } from '#wire/service';
import type { Transaction } from '../../platform/database.ts';

interface KeptFigure extends MonthCount {
  readonly kind: ContextKindCode;
  readonly previous: number | null;
  readonly isSimulated: boolean;
}

/** Of one place, in two years. */
export function figuresOf(
  tx: Transaction,
  county: string,
  placeCode: string,
  year: number,
): Promise<readonly KeptFigure[]> {
  return tx.rows<KeptFigure>(sql`
    select kind, to_char(month, 'YYYY-MM-DD') as month, count, previous, is_simulated as "isSimulated" from service.context_figure
    where county = ${county} and place_code = ${placeCode} and extract(year from month) in (${year}, ${year - 1}) order by kind, month`);
}

/** Places that have figures, from the county down; as their offices are called. */
export function placesWithFigures(
  tx: Transaction,
  county: string,
): Promise<readonly { readonly code: string; readonly name: Bilingual }[]> {
  return tx.rows(sql`
    select f.place_code as code, coalesce((
      select json_build_object('zh', o.name_zh, 'en', o.name_en) from platform.organisation o
      where o.wing = 'service' and o.region_code = f.place_code and o.merged_into is null order by o.created_at, o.id limit 1),
      json_build_object('zh', f.place_code, 'en', f.place_code)) as name
    from (select distinct place_code from service.context_figure where county = ${county}) f order by length(f.place_code), f.place_code`);
}

interface MonthOf {
  readonly year: number;
  readonly month: number;
}

/** Every year with figures, the latest first, and the last month of the latest. */
export function yearsWithFigures(tx: Transaction, county: string): Promise<readonly MonthOf[]> {
  return tx.rows<MonthOf>(sql`
    select extract(year from month)::int as year, max(extract(month from month))::int as month
    from service.context_figure where county = ${county} group by 1 order by 1 desc`);
}

/** Cases received in two years by sort and month; those in the acting person's sight. */
export function casesByMonth(
  tx: Transaction,
  county: string,
  placeCode: string,
  year: number,
): Promise<readonly (MonthCount & { readonly sort: 'request' | 'dispute' })[]> {
  return tx.rows(sql`
    select sort, to_char(date_trunc('month', received_at at time zone 'Asia/Shanghai'), 'YYYY-MM-DD') as month, count(*) as count
    from service.case_file where county = ${county} and place_code between ${placeCode} and ${placeCode.padEnd(12, '9')}
      and received_at >= make_timestamptz(${year - 1}, 1, 1, 0, 0, 0, 'Asia/Shanghai')
      and received_at < make_timestamptz(${year + 1}, 1, 1, 0, 0, 0, 'Asia/Shanghai')
    group by 1, 2 order by 2`);
}

/** The latest publications that were not withdrawn, as they were published: overall, and for the place where they have it. */
export function publishedBeside(
  tx: Transaction,
  county: string,
  placeCode: string,
): Promise<readonly PublishedBeside[]> {
  return tx.rows<PublishedBeside>(sql`
    select d.title, (extract(epoch from d.published_at) * 1000)::bigint as "publishedMs", '/p/' || d.county || '/' || d.id as address,
      coalesce((d.content->>'isSimulated')::boolean, false) as "isSimulated",
      (select coalesce(json_agg(json_build_object('name', i->'rule'->'name', 'statement', i->'rule'->'statement',
          'overall', json_build_object('share', i->'overall'->'share', 'low', i->'overall'->'lower', 'high', i->'overall'->'upper', 'n', i->'overall'->'n'),
          'place', (select json_build_object('share', p->'figure'->'share', 'low', p->'figure'->'lower', 'high', p->'figure'->'upper', 'n', p->'figure'->'n')
            from jsonb_array_elements(i->'places') p where p->>'code' = ${placeCode}))), '[]')
        from jsonb_array_elements(d.content->'indicators') i) as indicators
    from door.publication d where d.county = ${county} and d.withdrawn_at is null order by d.published_at desc limit 4`);
}

/** Takes figures; what stood there otherwise is kept as `previous`. Answers how many there are, and how many changed one. */
export async function takeFigures(
  tx: Transaction,
  county: string,
  importId: string,
  figures: readonly ContextFigure[],
  isSimulated: boolean,
  at: Date,
): Promise<{ taken: number; changed: number }> {
  const changed = await countChanges(tx, county, figures);
  const taken = await tx.run(sql`
    insert into service.context_figure as f (county, place_code, kind, month, count, import_id, is_simulated, changed_at)
    select ${county}, t.place_code, t.kind, t.month, t.count, ${importId}, ${isSimulated}, ${at} from ${rowsOf(figures)}
    on conflict (county, place_code, kind, month) do update set count = excluded.count, import_id = excluded.import_id,
      is_simulated = excluded.is_simulated, changed_at = excluded.changed_at,
      previous = case when f.count <> excluded.count then f.count else f.previous end`);
  return { taken, changed };
}

/** How many of these say otherwise than what stands. */
export async function countChanges(
  tx: Transaction,
  county: string,
  figures: readonly ContextFigure[],
): Promise<number> {
  const row = await tx.first<{ changes: number }>(sql`
    select count(*) as changes from ${rowsOf(figures)} join service.context_figure f
      on f.county = ${county} and f.place_code = t.place_code and f.kind = t.kind and f.month = t.month and f.count <> t.count`);
  return row?.changes ?? 0;
}

function rowsOf(figures: readonly ContextFigure[]) {
  return sql`unnest(${figures.map(({ placeCode }) => placeCode)}::text[], ${figures.map(({ kind }) => kind)}::text[],
    ${figures.map(({ month }) => month)}::date[], ${figures.map(({ count }) => count)}::int[]) as t(place_code, kind, month, count)`;
}
