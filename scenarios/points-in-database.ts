// Members, facts, rules and lines put into a test's database and read back, past the use cases.
import type { Client } from 'pg';
import type { Fact, RuleBook } from '#service/patrol/points';
import { newId } from '../server/platform/identify.ts';

/** A team with so many members; their ids. `personIds` are the sign-ins of the first of them. */
export async function aTeam(
  owner: Client,
  county: string,
  size: number,
  personIds: readonly string[] = [],
): Promise<string[]> {
  const teamId = newId();
  const placeCode = `${county}999001`;
  const maker = newId();
  await owner.query(
    `insert into platform.person (id, wing, name, sign_in_name, password_hash) values ($1, 'service', '建队的人', $2, '')`,
    [maker, maker],
  );
  await owner.query(
    `insert into service.patrol_team (county, id, place_code, name, founded_on, created_by) values ($1, $2, $3, '云集村义务巡防队', '2026-01-01', $4)`,
    [county, teamId, placeCode, maker],
  );
  const members = Array.from({ length: size }, () => newId());
  for (const [index, id] of members.entries())
    await owner.query(
      `insert into service.patrol_member (county, id, volunteer_number, name, place_code, team_id, joined_on, person_id, code_hash)
       values ($1, $2, $3, $4, $5, $6, '2026-01-01', $7, $8)`,
      [
        county,
        id,
        `V${id.slice(-8)}`,
        `队员${index + 1}`,
        placeCode,
        teamId,
        personIds[index] ?? null,
        Buffer.from(id),
      ],
    );
  return members;
}

export async function clearPoints(owner: Client, county: string): Promise<void> {
  for (const table of [
    'points_book',
    'points_rule',
    'points_line',
    'points_account',
    'service_entry',
    'patrol_trained',
  ])
    await owner.query(`delete from service.${table} where county = $1`, [county]);
}

export async function addBook(owner: Client, county: string, book: RuleBook): Promise<void> {
  const { version, effectiveFrom, targets, rules } = book;
  const { week, year } = targets;
  await owner.query(
    `insert into service.points_book (county, version, id, effective_from, week_aim, week_bonus, year_aim, year_bonus, reason, saved_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, '', now())`,
    [county, version, newId(), effectiveFrom, week.aim, week.bonus, year.aim, year.bonus],
  );
  for (const [position, { id, name, basis, duty, perMinutes, points, most }] of rules.entries())
    await owner.query(
      `insert into service.points_rule (county, version, position, id, name, basis, duty, per_minutes, points, most)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
      [county, version, position, id, name, basis, duty, perMinutes, points, most],
    );
}

/** Activities as service entries, courses as passed trainings. */
export async function addFacts(
  owner: Client,
  county: string,
  memberId: string,
  facts: readonly Fact[],
): Promise<void> {
  for (const { id, kind, duty, day, minutes, finds } of facts)
    await (kind === 'activity'
      ? owner.query(
          `insert into service.service_entry (county, id, member_id, duty, day, minutes, finds, note, entered_at)
           values ($1, $2, $3, coalesce($4, 'none'), $5, $6, $7, '', now())`,
          [county, id, memberId, duty, day, minutes, finds],
        )
      : owner.query(
          `insert into service.patrol_trained (county, training_id, member_id, place_code, course, held_on, hours, attended, recorded_by)
           values ($1, $2, $3, $1 || '999001', 'induction', $4, $5 / 60.0, true, (select id from platform.person limit 1))`,
          [county, id, memberId, day, minutes],
        ));
}

/** Every line that was reckoned, as text: member, kind, source, day, version, points. */
export async function linesOf(owner: Client, county: string): Promise<string[]> {
  const { rows } = await owner.query<{ line: string }>(
    `select concat_ws('|', member_id, kind, source, day, version, points) as line from service.points_line where county = $1`,
    [county],
  );
  return rows.map(({ line }) => line);
}
