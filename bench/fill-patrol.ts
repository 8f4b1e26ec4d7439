// A made-up province for the bench of patrols: counties of equal size, each with villages, teams, covered members and a time of
// activities. Put in by the database owner's hand; codes 4311xx to 4329xx stand for counties that do not exist.
import { createHash } from 'node:crypto';
import { Client } from 'pg';
import { demoId } from '../server/demo/index.ts';

export const MEMBERS_OF_A_COUNTY = 1_429;
const TEAMS_OF_A_COUNTY = 60;
/** Members who are signed in, and check in during the bench. */
export const PHONES = 400;

export function countyCode(nth: number): string {
  return String(431_100 + nth);
}

export function tokenOf(signInName: string): string {
  return `bench token of ${signInName}`;
}

/** A phone's member: the county it is of, and its ids. */
export interface Phone {
  readonly name: string;
  readonly county: string;
  readonly memberId: string;
}

/** @param each activities of a member, spread over the last `days` days */
export async function fillPatrol(
  ownerUrl: string,
  { counties, each, days }: { readonly counties: number; readonly each: number; readonly days: number },
): Promise<readonly Phone[]> {
  const owner = new Client({ connectionString: ownerUrl });
  await owner.connect();
  await owner.query("set work_mem = '256MB'");
  // Rows of a bench refer to what the bench itself made.
  await owner.query('set session_replication_role = replica');
  for (let nth = 1; nth <= counties; nth += 1) await fillOne(owner, countyCode(nth), each, days);
  await owner.query('set session_replication_role = default');
  const phones = await addPhones(owner);
  await owner.query('vacuum analyze');
  await owner.query('checkpoint');
  await owner.end();
  return phones;
}

async function fillOne(owner: Client, county: string, each: number, days: number): Promise<void> {
  const admin = demoId('admin');
  await owner.query(OFFICE, [county, demoId(`bench office ${county}`), demoId('root')]);
  await owner.query(OFFICER, [
    demoId(`bench officer ${county}`),
    `bench-${county}`,
    demoId(`bench office ${county}`),
  ]);
  await owner.query(TEAMS, [county, TEAMS_OF_A_COUNTY, admin]);
  await owner.query(MEMBERS, [county, MEMBERS_OF_A_COUNTY]);
  await owner.query(MEMBERSHIPS, [county]);
  await owner.query(COVERS, [county, demoId('bench policy')]);
  await owner.query(CAPTAINS, [county]);
  await owner.query(ACTIVITIES, [county, each, days, admin]);
  await owner.query(SESSION, [demoId(`bench officer ${county}`), hashOf(`bench-${county}`)]);
}

const OFFICE = `
  insert into platform.organisation (id, parent_id, kind, wing, name_zh, name_en, region_code, path)
  select $2::uuid, $3::uuid, 'county-office', 'service', 'bench ' || $1, 'bench ' || $1, $1, array[$3::uuid, $2::uuid]`;

const OFFICER = `
  with person as (
    insert into platform.person (id, wing, name, sign_in_name, password_hash) values ($1::uuid, 'service', $2, $2, '-') returning id)
  insert into platform.membership select id, $3::uuid, 'service', 'county-officer' from person`;

const TEAMS = `
  insert into service.patrol_team (county, id, place_code, name, founded_on, instructor, instructor_body, created_by)
  select $1, gen_random_uuid(), $1 || lpad((1 + n / 20)::text, 3, '0') || lpad((1 + n % 20)::text, 3, '0'), 'bench ' || n, '2025-01-01', '',
    'party-branch', $3::uuid
  from generate_series(0, $2::int - 1) n`;

const MEMBERS = `
  insert into service.patrol_member (county, id, volunteer_number, name, place_code, team_id, joined_on, code_hash)
  select $1, gen_random_uuid(), 'B' || $1 || '-' || n, 'bench ' || n, t.place_code, t.id, '2025-01-01', sha256(($1 || n)::bytea)
  from generate_series(0, $2::int - 1) n
  join (select *, row_number() over (order by id) - 1 as nth, count(*) over () as all_of from service.patrol_team where county = $1) t
    on t.nth = n % t.all_of`;

const MEMBERSHIPS = `
  insert into service.patrol_membership (county, id, member_id, team_id, place_code, from_on, began)
  select county, gen_random_uuid(), id, team_id, place_code, joined_on, 'roster' from service.patrol_member where county = $1`;

const COVERS = `
  insert into service.patrol_cover (county, id, policy_id, member_id, place_code, from_on, to_on)
  select county, gen_random_uuid(), $2::uuid, id, place_code, '2025-01-01', '2099-12-31' from service.patrol_member where county = $1`;

const CAPTAINS = `
  update service.patrol_team t set captain_id = m.id
  from (select team_id, (array_agg(id order by id))[1] as id from service.patrol_member where county = $1 group by team_id) m
  where t.county = $1 and t.id = m.team_id`;

// In the order of their days, as a year would have left them.
const ACTIVITIES = `
  insert into service.patrol_activity (county, id, revision, team_id, member_id, place_code, way, duty, started_at, ended_at, minutes, found,
    told_by, received_at)
  select m.county, gen_random_uuid(), 2, m.team_id, m.id, m.place_code, (array['place', 'word', 'roll'])[1 + n % 3],
    (array['guard', 'guard', 'listener', 'publicist', 'mediator', 'advocate', 'helper'])[1 + (n + m.nth) % 7], s.at, s.at + interval '90 minutes',
    90, (n % 20 = 0)::int, $4::uuid, s.at + interval '91 minutes'
  from generate_series(1, $2::int) n
  cross join (select *, row_number() over (order by id)::int as nth from service.patrol_member where county = $1) m
  cross join lateral (select now() - interval '2 hours' - make_interval(mins => (($2::int - n) * $3::int * 1440 / $2::int + m.nth % 1440)::int) as at) s
  order by s.at`;

const SESSION = `
  insert into platform.session (id, token_hash, person_id, created_at, last_seen_at, expires_at)
  values (gen_random_uuid(), $2, $1, now(), now(), now() + interval '1 day')`;

function hashOf(signInName: string): Buffer {
  return createHash('sha256').update(tokenOf(signInName)).digest();
}

// Members spread over all counties, each with a sign-in, so that four hundred need not sign in first.
async function addPhones(owner: Client): Promise<readonly Phone[]> {
  const { rows } = await owner.query<{ county: string; id: string }>(
    `select county, id from (select county, id, row_number() over (partition by county order by id) as nth from service.patrol_member
       where volunteer_number like 'B%') m order by nth, county limit $1`,
    [PHONES],
  );
  const phones = rows.map(({ county, id }, nth) => ({ name: `bench-member-${nth}`, county, memberId: id }));
  const people = phones.map(({ name }) => demoId(name));
  await owner.query(
    `insert into platform.person (id, wing, name, sign_in_name, password_hash)
     select id, 'service', name, name, '-' from unnest($1::uuid[], $2::text[]) as t(id, name)`,
    [people, phones.map(({ name }) => name)],
  );
  await owner.query(
    `insert into platform.membership select t.id, o.id, 'service', 'volunteer' from unnest($1::uuid[], $2::text[]) as t(id, county)
     join platform.organisation o on o.region_code = t.county and o.kind = 'county-office'`,
    [people, phones.map(({ county }) => county)],
  );
  await owner.query(
    `update service.patrol_member m set person_id = t.person from unnest($1::uuid[], $2::text[], $3::uuid[]) as t(member, county, person)
     where m.county = t.county and m.id = t.member`,
    [phones.map(({ memberId }) => memberId), phones.map(({ county }) => county), people],
  );
  await owner.query(
    `insert into platform.session (id, token_hash, person_id, created_at, last_seen_at, expires_at)
     select gen_random_uuid(), hash, id, now(), now(), now() + interval '1 day' from unnest($1::uuid[], $2::bytea[]) as t(id, hash)`,
    [people, phones.map(({ name }) => hashOf(name))],
  );
  return phones;
}
