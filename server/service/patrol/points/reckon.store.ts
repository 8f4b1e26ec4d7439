// Points of a county reckoned in the database: what the pure rule says of one fact (earned.ts, targets.ts, ledger.ts), said of all
// of them at once. A test draws facts and rules by chance and holds the two to each other.
import sql, { type Sql } from 'sql-template-tag';
import type { Transaction } from '../../../platform/database.ts';

export interface Reckoning {
  readonly county: string;
  /** null for all members of the county */
  readonly memberIds: readonly string[] | null;
  readonly now: Date;
  /** the day by the clock of China; its year is the one whose points the accounts show */
  readonly today: string;
}

/** How many lines were added. */
export async function addLines(tx: Transaction, reckoning: Reckoning): Promise<number> {
  const { county, memberIds, now, today } = reckoning;
  // one statement over all of a county's year: it is no work for a compiler, and sorts in memory
  await tx.run(sql`select set_config('jit', 'off', true), set_config('work_mem', '64MB', true)`);
  return tx.run(sql`
    with ${due(county, memberIds)},
    kept as (
      select member_id, kind, source, sum(points)::integer as points from service.points_line l
      where l.county = ${county} and l.kind in ('activity', 'training', 'week', 'year') and ${ofMembers(sql`l`, memberIds)}
      group by member_id, kind, source)
    insert into service.points_line (county, id, member_id, kind, source, day, points, version, duty, minutes, finds, written_at)
    select ${county}, gen_random_uuid(), member_id, kind, source, coalesce(d.day, ${today}::date), coalesce(d.points, 0) - coalesce(k.points, 0),
      d.version, d.duty, d.minutes, d.finds, ${now}
    from due d full join kept k using (member_id, kind, source)
    where coalesce(d.points, 0) <> coalesce(k.points, 0) and (kind in ('activity', 'training') or coalesce(d.points, 0) > coalesce(k.points, 0))`);
}

function ofMembers(alias: Sql, memberIds: readonly string[] | null): Sql {
  return memberIds === null ? sql`true` : sql`${alias}.member_id = any (${memberIds}::uuid[])`;
}

// Points depend on a fact's kind, duty, minutes and finds alone: each combination is priced once, however often it occurs.
function due(county: string, memberIds: readonly string[] | null): Sql {
  return sql`
    book as materialized (
      select b.*, coalesce(lead(effective_from) over (order by effective_from), 'infinity'::date) as until
      from service.points_book b where county = ${county}),
    fact as materialized (
      select f.id, f.member_id, f.kind, f.duty, f.day, f.minutes, f.finds, b.version,
        f.day - (extract(isodow from f.day)::integer - 1) as monday, extract(year from f.day)::integer as year
      from service.points_fact f join book b on f.day >= b.effective_from and f.day < b.until
      where f.county = ${county} and ${ofMembers(sql`f`, memberIds)}),
    sort as (select distinct version, kind, duty, minutes, finds from fact),
    priced as materialized (
      select s.version, s.kind, s.duty, s.minutes, s.finds, sum(least(r.points * case r.basis
          when 'find' then s.finds
          when 'time' then s.minutes / r.per_minutes
          when 'training-time' then s.minutes / r.per_minutes
          else 1 end, coalesce(r.most, 2147483647)))::integer as points
      from sort s join service.points_rule r on r.county = ${county} and r.version = s.version
        and (r.duty is null or r.duty = s.duty) and s.kind = case when r.basis like 'training%' then 'training' else 'activity' end
      group by s.version, s.kind, s.duty, s.minutes, s.finds),
    worth as materialized (
      select f.*, coalesce(p.points, 0) as points from fact f left join priced p
        on p.version = f.version and p.kind = f.kind and coalesce(p.duty, '') = coalesce(f.duty, '') and p.minutes = f.minutes and p.finds = f.finds),
    week as (
      select w.member_id, w.monday, w.day, b.version, b.week_bonus as points
      from (select member_id, day, monday, row_number() over (partition by member_id, monday order by day, id) as nth
        from fact where kind = 'activity' and exists (select 1 from book where week_bonus > 0)) w
      join book b on w.monday >= b.effective_from and w.monday < b.until and w.nth = b.week_aim and b.week_bonus > 0),
    so_far as (
      select w.member_id, w.year, w.day, w.id, w.version, b.year_bonus as points,
        sum(w.points) over (partition by w.member_id, w.year order by w.day, w.id rows unbounded preceding) >= b.year_aim as is_there
      from worth w join book b using (version) where exists (select 1 from book where year_bonus > 0)),
    year as (
      select member_id, year, day, version, points from (
        select s.*, count(*) filter (where is_there) over (partition by member_id, year order by day, id rows unbounded preceding) as nth
        from so_far s) r
      where is_there and nth = 1),
    due as (
      select member_id, kind, id::text as source, day, version, duty, minutes, finds, points from worth where points > 0
      union all select member_id, 'week', monday::text, day, version, null, null, null, points from week
      union all select member_id, 'year', year::text, day, version, null, null, null, points from year where points > 0)`;
}

/** Brings the accounts up to lines and facts. How many changed. */
export async function reckonAccounts(tx: Transaction, reckoning: Reckoning): Promise<number> {
  const { county, memberIds, today } = reckoning;
  const row = await tx.first<{ changed: number }>(
    sql`select service.reckon_accounts(${county}, ${memberIds}::uuid[], ${Number(today.slice(0, 4))}) as changed`,
  );
  return row?.changed ?? 0;
}

export async function countiesWithRules(tx: Transaction): Promise<readonly string[]> {
  const rows = await tx.rows<{ county: string }>(
    sql`select distinct county from service.points_book order by county`,
  );
  return rows.map(({ county }) => county);
}
