// Reminders of cover and certificates in the database: raised once for each day on which something ends, settled when it no longer does.
import sql, { empty } from 'sql-template-tag';
import { PATROL_REMINDERS, type PatrolReminder } from '#service/patrol';
import type { PatrolReminderRow } from '#wire/service';
import type { Transaction } from '../../platform/database.ts';
import { type Sorting, sortedBy } from '../../platform/sorting.ts';

const COLUMNS = { due: sql`r.due_on`, name: sql`m.name`, village: sql`r.place_code` } as const;

export interface ReminderFilter extends Sorting<keyof typeof COLUMNS> {
  readonly kind?: PatrolReminder | undefined;
  readonly placeCode?: string | undefined;
  readonly page: number;
  readonly size: number;
}

export async function listReminders(
  tx: Transaction,
  county: string,
  { kind, placeCode, ...filter }: ReminderFilter,
) {
  const open = sql`
    from service.patrol_reminder r
    left join service.patrol_member m on m.county = r.county and m.id = r.member_id
    left join service.patrol_team t on t.county = m.county and t.id = m.team_id
    where r.county = ${county} and r.settled_at is null
      ${placeCode ? sql`and r.place_code between ${placeCode.padEnd(12, '0')} and ${placeCode.padEnd(12, '9')}` : empty}`;
  const counts = await tx.rows<{ kind: PatrolReminder; open: number }>(
    sql`select r.kind, count(*)::int as open ${open} group by r.kind order by r.kind`,
  );
  const wanted = kind ? sql`${open} and r.kind = ${kind}` : open;
  const rows = await tx.rows<PatrolReminderRow>(sql`
    select r.kind, r.due_on as "dueOn", r.member_id as "memberId", coalesce(m.name, '') as name, coalesce(m.volunteer_number, '') as "volunteerNumber",
      coalesce(t.name, '') as "teamName", r.place_code as "placeCode"
    ${wanted} order by ${sortedBy(filter, COLUMNS, sql`r.subject_id`, sql`r.due_on, r.place_code, r.subject_id`)}
    limit ${filter.size} offset ${(filter.page - 1) * filter.size}`);
  const total = counts
    .filter((each) => kind === undefined || each.kind === kind)
    .reduce((sum, each) => sum + each.open, 0);
  return { rows, total, counts };
}

const AT_ONCE = 500;

// What each kind finds as of a day: a subject, a member, a place and the day on which it ends.
const FOUND = {
  'cover-ends': (day: string) => sql`
    select m.county, m.id as subject_id, v.to_on as due_on, m.id as member_id, m.place_code
    from service.patrol_member m
    cross join lateral (select max(c.to_on) as to_on from service.patrol_cover c where c.county = m.county and c.member_id = m.id) v
    where m.standing = 'member' and v.to_on between ${day}::date and ${day}::date + ${PATROL_REMINDERS['cover-ends'].ahead}::int`,
  'cover-missing': (day: string) => sql`
    select m.county, m.id as subject_id, m.joined_on as due_on, m.id as member_id, m.place_code
    from service.patrol_member m
    where m.standing = 'member' and not exists (select 1 from service.patrol_cover c
      where c.county = m.county and c.member_id = m.id and c.from_on <= ${day}::date and c.to_on >= ${day}::date)`,
  'certificate-ends': (day: string) => sql`
    select m.county, r.training_id as subject_id, r.expires_on as due_on, m.id as member_id, m.place_code
    from service.patrol_trained r join service.patrol_member m on m.county = r.county and m.id = r.member_id
    where m.standing = 'member' and r.expires_on between ${day}::date - 30 and ${day}::date + ${PATROL_REMINDERS['certificate-ends'].ahead}::int
      and not exists (select 1 from service.patrol_trained l where l.county = r.county and l.member_id = r.member_id and l.course = r.course
        and l.attended and l.expires_on > r.expires_on)`,
  'captain-untrained': (day: string) => sql`
    select t.county, m.id as subject_id, m.joined_on as due_on, m.id as member_id, m.place_code
    from service.patrol_team t join service.patrol_member m on m.county = t.county and m.id = t.captain_id
    where t.ended_on is null and not exists (select 1 from service.patrol_trained r
      where r.county = m.county and r.member_id = m.id and r.course = 'captain' and r.attended and r.held_on <= ${day}::date)`,
} as const satisfies Record<PatrolReminder, (day: string) => ReturnType<typeof sql>>;

/** Raises what is found and not yet raised, at most so many; how many. */
export function raise(tx: Transaction, kind: PatrolReminder, day: string, at: Date): Promise<number> {
  return tx.run(sql`
    insert into service.patrol_reminder (county, kind, subject_id, due_on, member_id, place_code, raised_at)
    select f.county, ${kind}, f.subject_id, f.due_on, f.member_id, f.place_code, ${at} from (${FOUND[kind](day)}) f
    where not exists (select 1 from service.patrol_reminder r where r.county = f.county and r.kind = ${kind} and r.subject_id = f.subject_id
      and r.due_on = f.due_on and r.member_id = f.member_id and r.settled_at is null)
    limit ${AT_ONCE}
    on conflict (county, kind, subject_id, member_id, due_on) do update set settled_at = null, raised_at = excluded.raised_at, place_code = excluded.place_code`);
}

/** What is found no longer is settled. */
export function settle(tx: Transaction, kind: PatrolReminder, day: string, at: Date): Promise<number> {
  return tx.run(sql`
    update service.patrol_reminder r set settled_at = ${at}
    where r.kind = ${kind} and r.settled_at is null and not exists (select 1 from (${FOUND[kind](day)}) f
      where f.county = r.county and f.subject_id = r.subject_id and f.member_id = r.member_id and f.due_on = r.due_on)`);
}
