// Versions of the rules: added, never changed.
import sql from 'sql-template-tag';
import type { RuleBook } from '#service/patrol/points';
import type { PointsBook } from '#wire/service';
import type { Transaction } from '../../../platform/database.ts';

/** Every version, the newest first. */
export function booksOf(tx: Transaction, county: string): Promise<readonly PointsBook[]> {
  return tx.rows<PointsBook>(sql`
    select b.version, b.effective_from as "effectiveFrom", b.reason, (extract(epoch from b.saved_at) * 1000)::bigint as "savedMs",
      json_build_object('week', json_build_object('aim', b.week_aim, 'bonus', b.week_bonus),
        'year', json_build_object('aim', b.year_aim, 'bonus', b.year_bonus)) as targets,
      (select coalesce(json_agg(json_build_object('id', r.id, 'name', r.name, 'basis', r.basis, 'duty', r.duty,
          'perMinutes', r.per_minutes, 'points', r.points, 'most', r.most) order by r.position), '[]')
        from service.points_rule r where r.county = b.county and r.version = b.version) as rules
    from service.points_book b where b.county = ${county} order by b.version desc`);
}

interface Saved {
  readonly county: string;
  readonly id: string;
  readonly reason: string;
  readonly personId: string | null;
  readonly now: Date;
}

/** The version under which a draft was kept already; undefined for a new one. */
export async function versionKept(tx: Transaction, county: string, id: string): Promise<number | undefined> {
  const row = await tx.first<{ version: number }>(
    sql`select version from service.points_book where county = ${county} and id = ${id}`,
  );
  return row?.version;
}

export async function addBook(tx: Transaction, saved: Saved, book: RuleBook): Promise<void> {
  const { county } = saved;
  const { version, effectiveFrom, rules } = book;
  const { week, year } = book.targets;
  await tx.run(sql`
    insert into service.points_book (county, version, id, effective_from, week_aim, week_bonus, year_aim, year_bonus, reason, saved_by, saved_at)
    values (${county}, ${version}, ${saved.id}, ${effectiveFrom}, ${week.aim}, ${week.bonus}, ${year.aim}, ${year.bonus},
      ${saved.reason}, ${saved.personId}, ${saved.now})`);
  await tx.run(sql`
    insert into service.points_rule (county, version, position, id, name, basis, duty, per_minutes, points, most)
    select ${county}, ${version}, r.position, r.rule->>'id', r.rule->>'name', r.rule->>'basis', r.rule->>'duty',
      (r.rule->>'perMinutes')::integer, (r.rule->>'points')::integer, (r.rule->>'most')::integer
    from jsonb_array_elements(${JSON.stringify(rules)}::jsonb) with ordinality as r(rule, position)`);
}
